// Codes of diagnoses against the note: documented without a code, coded without being documented, denied, or suspected.
import { standsIn } from '../facts/sentence-place.ts'
import type { Mention } from '../note/note.ts'
import { knownCodes, namedCode, placesOf, standingOf, textPlace } from './documented.ts'
import type { CodeCheck, CodeContext, CodeFinding, NotedCode } from './finding.ts'
import { matchesAny } from './pattern.ts'
import type { DiagnosisCodes } from './rules.ts'
import { codeRules, isIn } from './rules.ts'
import type { Entry } from './table.ts'

type Known = NotedCode & { readonly entry: Entry }

/** A definitive cause that the note states, while the codes name the symptom only. */
export const checkDocumentedCause: CodeCheck = (context) => {
  const codes = knownCodes(context)
  const symptom = codes.find(({ code }) => isIn('symptom', code))
  if (symptom === undefined || codes.some(({ code }) => isIn('cause', code))) return []
  for (const fact of context.facts) {
    if (fact.kind !== 'diagnosis' || fact.assertion.certainty !== 'certain' || fact.assertion.polarity !== 'affirmed')
      continue
    const rule = codeRules().diagnoses.find((each) => each.channel === 'diagnosis' && each.concept === fact.concept)
    if (rule?.definitive !== true || context.codes.some(({ code }) => matchesAny(rule.codes, code))) continue
    return [
      {
        class: 'SPECIFICITY_AVAILABLE',
        check: 'documented-cause',
        level: 'info',
        asks: 'coder',
        codes: [symptom.code],
        message: {
          template: `${namedCode(symptom.entry)} names a symptom; the note names "{words}" at {place}. Codes of that kind begin with ${rule.codes.map((code) => code.replace(/-$/, '')).join(', ')}.`,
          about: fact,
        },
        question:
          'Is that condition the documented cause of the pain? Otherwise: another condition / not established / unable to determine.',
        places: [...placesOf(symptom), textPlace(fact)],
        candidates: rule.codes,
      },
    ]
  }
  return []
}

/** Codes whose diagnosis the note denies, only suspects, or does not name at all. */
export const checkCodedDiagnoses: CodeCheck = (context) =>
  knownCodes(context).flatMap((code) => {
    const rules = codeRules().diagnoses.filter((rule) => matchesAny(rule.codes, code.code))
    if (rules.length === 0) return []
    const mentions = mentionsOf(context, rules)
    const standings = mentions.map((mention) => standingOf(context, mention))
    if (standings.includes('stated')) return []
    const at = (wanted: string): Mention | undefined => mentions[standings.lastIndexOf(wanted as 'denied')]
    const possible = at('possible')
    if (possible) return [suspected(code, possible)]
    const denied = at('denied')
    if (denied) return [contradicted(code, denied)]
    const asked = rules.some(({ definitive }) => definitive)
    return standings.length === 0 && code.title === undefined && asked ? [unnamed(code)] : []
  })

function mentionsOf({ note }: CodeContext, rules: readonly DiagnosisCodes[]): readonly Mention[] {
  return rules.flatMap(({ channel, concept }) =>
    (note.mentions[channel] ?? []).filter(
      (mention) => mention.concept.id === concept && !standsIn(note, mention.sentence, FAMILY),
    ),
  )
}

const FAMILY = new Set(['family-history'] as const)

function contradicted(code: Known, about: Mention): CodeFinding {
  return {
    class: 'CONTRADICTION',
    check: 'denied-diagnosis',
    level: 'warning',
    asks: 'coder',
    codes: [code.code],
    message: {
      template: `${namedCode(code.entry)} is listed; the note says at {place} that "{words}" is not present.`,
      about,
    },
    question: 'Was the condition present at this visit? Otherwise: ruled out / unable to determine.',
    places: [...placesOf(code), textPlace(about)],
  }
}

function suspected(code: Known, about: Mention): CodeFinding {
  return {
    class: 'CODE_BEYOND_NOTE',
    check: 'suspected-diagnosis',
    level: 'warning',
    asks: 'coder',
    codes: [code.code],
    message: {
      template: `${namedCode(code.entry)} is listed as present; the note names "{words}" at {place} as possible only. In an outpatient visit the symptom is coded until the condition is established.`,
      about,
    },
    question: 'Was the condition established at this visit? Otherwise: suspected / ruled out / unable to determine.',
    places: [...placesOf(code), textPlace(about)],
  }
}

function unnamed(code: Known): CodeFinding {
  return {
    class: 'CODE_BEYOND_NOTE',
    check: 'unnamed-diagnosis',
    level: 'info',
    asks: 'coder',
    codes: [code.code],
    message: {
      template: `${namedCode(code.entry)} is listed; this condition was not found by this tool in the words of the note.`,
    },
    question: 'Does the note state this condition in other words? Otherwise: another code / unable to determine.',
    places: placesOf(code),
  }
}
