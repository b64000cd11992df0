// Details that some codes carry: SPECIFICITY_AVAILABLE where the note has one and the code leaves it open,
// CODE_BEYOND_NOTE where the code carries one that the note does not name.
import { documentedRegions, knownCodes, namedCode, placesOf, statedMentions, textPlace } from './documented.ts'
import type { CheckName, CodeCheck, CodeContext, CodeFinding, NotedCode } from './finding.ts'
import { matchesAny } from './pattern.ts'
import type { Detail } from './rules.ts'
import { codeRules } from './rules.ts'
import type { Entry } from './table.ts'
import { lookUp } from './table.ts'
import { meaningOf } from './title-meaning.ts'

/** Details that the note states and the listed code leaves open. One finding a code. */
export const checkOpenDetails: CodeCheck = (context) =>
  knownCodes(context).flatMap((code) => {
    for (const detail of codeRules().details) {
      if (!detail.broader.includes(code.code) || !fits(detail, code.entry)) continue
      if (context.codes.some((other) => matchesAny(detail.finer, other.code))) continue
      const [about] = statedMentions(context, detail.channel, detail.concept)
      if (about === undefined) continue
      const finer = usable(context, detail.finer)
      if (finer.length > 0) return [available('detail', code, finer, about)]
    }
    return []
  })

// A discogenic code for the lumbar region is none for a code of the lumbosacral one.
function fits({ broader }: Detail, entry: Entry): boolean {
  return broader.includes(entry.code)
}

function usable({ book, on }: CodeContext, codes: readonly string[]): readonly Entry[] {
  return codes.flatMap((code) => {
    const { entry, status } = lookUp(book, code, on)
    return entry !== undefined && status.kind === 'reportable' ? [entry] : []
  })
}

function available(
  check: CheckName,
  code: NotedCode & { readonly entry: Entry },
  finer: readonly Entry[],
  about: { readonly start: number; readonly end: number },
): CodeFinding {
  return {
    class: 'SPECIFICITY_AVAILABLE',
    check,
    level: 'info',
    asks: 'coder',
    codes: [code.code],
    message: {
      template: `${namedCode(code.entry)} leaves open what the note says at {place}: "{words}". Codes that name it: ${finer.map(namedCode).join(', ')}.`,
      about,
    },
    question:
      'Does that statement describe the condition coded here? Otherwise: another condition / unable to determine.',
    places: [...placesOf(code), textPlace(about)],
    candidates: finer.map((entry) => entry.code),
  }
}

/** Codes that carry a detail which the note does not name; several details of one code stand for each other. */
export const checkMissingDetails: CodeCheck = (context) =>
  knownCodes(context).flatMap((code) => {
    const details = codeRules().details.filter(({ needed, finer }) => needed && finer.includes(code.code))
    if (details.length === 0) return []
    if (details.some(({ channel, concept }) => statedMentions(context, channel, concept).length > 0)) return []
    const names = details.map(({ concept }) => concept.replaceAll('-', ' ')).join(' or ')
    const near = code.code === 'G89.4' ? chronicPain(context) : undefined
    return [
      {
        class: 'CODE_BEYOND_NOTE',
        check: 'detail-not-found',
        level: 'info',
        asks: 'coder',
        codes: [code.code],
        message: near
          ? { template: `Note says "{words}" at {place}; code listed is ${namedCode(code.entry)}.`, about: near }
          : {
              template: `${namedCode(code.entry)} is listed; ${names} was not found by this tool in the words of the note.`,
            },
        question: near
          ? 'Which is meant: chronic pain / chronic pain syndrome / other / unable to determine?'
          : 'Does the note state it in other words? Otherwise: another code / unable to determine.',
        places: [...placesOf(code), ...(near ? [textPlace(near)] : [])],
      },
    ]
  })

function chronicPain({ note, topic }: CodeContext): { start: number; end: number } | undefined {
  const { forms, starts, ends } = note.words
  for (const [index, { firstWord, lastWord }] of note.sentences.entries()) {
    if (topic.about[index] === 'other') continue
    for (let word = firstWord; word < lastWord; word += 1) {
      if (forms[word] !== 'chronic') continue
      const pain = forms.slice(word + 1, Math.min(lastWord, word + 5)).indexOf('pain')
      if (pain >= 0) return { start: starts[word] as number, end: ends[word + 1 + pain] as number }
    }
  }
  return undefined
}

/** Codes of the back by region; the table has no other axis for a pain without a cause. */
const BY_REGION: Readonly<Record<string, readonly string[]>> = {
  lumbar: ['M54.50', 'M54.59'],
  thoracic: ['M54.6'],
  cervical: ['M54.2'],
}

/** Codes that leave the region open (M54.9, M54.89, "site unspecified") while the note names one. */
export const checkOpenRegions: CodeCheck = (context) => {
  const codes = knownCodes(context).filter(
    ({ code, entry }) => code === 'M54.9' || /site unspecified/.test(entry.title),
  )
  if (codes.length === 0) return []
  const named = documentedRegions(context, false).filter(({ regions }) => regions.length > 0)
  const regions = [...new Set(named.flatMap((place) => place.regions.slice(0, 1)))]
  const [about] = named
  if (about === undefined) return []
  return codes.flatMap((code) => {
    const finer =
      code.code === 'M54.9'
        ? usable(
            context,
            regions.flatMap((region) => BY_REGION[region] ?? []),
          )
        : siblings(context, code, regions)
    // M54.9 says nothing beside a code that names the region; another condition may well have its region open.
    const listed = finer.some((entry) => context.codes.some((other) => other.code === entry.code))
    return finer.length > 0 && (code.code === 'M54.9' || !listed) ? [available('region', code, finer, about)] : []
  })
}

// M54.10 and M54.16: the same beginning, with the region in the title.
function siblings(context: CodeContext, { code, table }: NotedCode, regions: readonly string[]): readonly Entry[] {
  const digits = '0123456789'.split('')
  const codes = digits.map((digit) => `${code.slice(0, 5)}${digit}${code.slice(6)}`).filter((other) => other !== code)
  return usable({ ...context, book: [table] }, codes).filter((entry) =>
    regions.some((region) => meaningOf(entry.title).regions.has(region)),
  )
}
