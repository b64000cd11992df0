// The codes of G89: the words that they ask for, their order among the codes, and whether they add anything.
import { isUnder } from '../facts/passages.ts'
import { mentionsBetween } from '../language/lexicon.ts'
import type { Mention, SectionName } from '../note/note.ts'
import { isLabel, knownCodes, namedCode, placesOf, textPlace } from './documented.ts'
import type { CodeCheck, CodeContext } from './finding.ts'
import { isIn } from './rules.ts'

const CHRONIC: ReadonlySet<string> = new Set(['chronic', 'chronically', 'chronicity'])

/** G89.2-: the note has to call the pain chronic; no length of time stands for the word. */
export const checkChronicWord: CodeCheck = (context) =>
  knownCodes(context).flatMap((code) => {
    if (!code.code.startsWith('G89.2') || saysChronic(context)) return []
    return [
      {
        class: 'CODE_BEYOND_NOTE',
        check: 'g89-without-chronic',
        level: 'info',
        asks: 'coder',
        codes: [code.code],
        message: {
          template: `${namedCode(code.entry)} is listed; the word "chronic" for the pain was not found by this tool in the note. No duration stands for it.`,
        },
        question: 'Is the pain documented as chronic elsewhere? Otherwise: not chronic / unable to determine.',
        places: placesOf(code),
      },
    ]
  })

function saysChronic(context: CodeContext): boolean {
  const { note, topic } = context
  const { forms, starts, ends } = note.words
  return note.sentences.some(({ firstWord, lastWord }, index) => {
    if (topic.about[index] === 'other') return false
    for (let word = firstWord; word < lastWord; word += 1) {
      const span = { start: starts[word] as number, end: ends[word] as number }
      if (CHRONIC.has(forms[word] ?? '') && !isLabel(context, span)) return true
    }
    return false
  })
}

const COMPLAINT: ReadonlySet<SectionName> = new Set(['chief-complaint'])

/** Why the patient came, where the note says so: beside words such as "presents for", or as the chief complaint. */
function reasonFor({ note }: CodeContext): Mention | undefined {
  return (note.mentions['visit-reason'] ?? []).find((mention) => {
    const { concept, sentence, from } = mention
    if (concept['kind'] === 'cue') return false
    if (isUnder(note, sentence, COMPLAINT)) return true
    const first = note.sentences[sentence]?.firstWord ?? from
    const before = mentionsBetween(note.mentions['visit-reason'], first, from)
    return before.some((cue) => cue.concept['kind'] === 'cue')
  })
}

/** Order of G89 and the code of the site: by the reason for the visit, silent where the note gives none. */
export const checkSequence: CodeCheck = (context) => {
  const codes = knownCodes(context)
  const pain = codes.find(({ code }) => code.startsWith('G89'))
  const site = codes.find(({ code }) => isIn('symptom', code))
  const about = reasonFor(context)
  if (pain === undefined || site === undefined || about === undefined) return []
  const management = about.concept['kind'] === 'management'
  const painFirst = codes.indexOf(pain) < codes.indexOf(site)
  if (management === painFirst || about.concept['kind'] === 'cause') return []
  const [first, then] = management ? [pain, site] : [site, pain]
  const reason = management ? 'management of the pain' : 'another reason than management of the pain'
  return [
    {
      class: 'SEQUENCE',
      check: 'g89-sequence',
      level: 'info',
      asks: 'coder',
      codes: [first.code, then.code],
      message: {
        template: `${then.code} is listed before ${first.code}. The note gives ${reason} as the reason for the visit at {place} ("{words}"); then ${first.code} comes first.`,
        about,
      },
      question: 'What was the reason for this visit? Otherwise: several reasons / unable to determine.',
      places: [...placesOf(first, then), textPlace(about)],
    },
  ]
}

/** G89 beside a definitive cause: used only where the visit is for the pain itself; silent where no reason is given. */
export const checkPainBesideCause: CodeCheck = (context) => {
  const codes = knownCodes(context)
  const pain = codes.find(({ code }) => code.startsWith('G89') && code !== 'G89.3')
  const cause = codes.find(({ code }) => isIn('cause', code))
  const about = reasonFor(context)
  if (pain === undefined || cause === undefined || about === undefined || about.concept['kind'] === 'management')
    return []
  return [
    {
      class: 'SYMPTOM_WITH_CAUSE',
      check: 'g89-with-cause',
      level: 'info',
      asks: 'coder',
      codes: [pain.code, cause.code],
      message: {
        template: `${namedCode(pain.entry)} is listed beside ${namedCode(cause.entry)}; the reason for the visit at {place} is "{words}". A code of G89 goes with a known cause where the visit is for the pain itself.`,
        about,
      },
      question: 'Was the visit for the pain itself? Otherwise: for its cause / unable to determine.',
      places: [...placesOf(pain, cause), textPlace(about)],
    },
  ]
}
