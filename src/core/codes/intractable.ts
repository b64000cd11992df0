// Intractable back pain without an established cause: no code carries the word; which elements stand behind it.
import type { Span } from '../note/note.ts'
import { namedCode, placesOf, textPlace } from './documented.ts'
import { elementsOf } from './elements.ts'
import type { CodeCheck, CodeContext, Element } from './finding.ts'
import { titlesIn } from './phrases.ts'
import { lookUp } from './table.ts'

/** Name of the check, for those that fold gaps into its message. */
export const INTRACTABLE = 'intractable-without-cause'

/** One message, whatever code stands beside the word; silent without codes, and where the note names a cause. */
export const checkIntractable: CodeCheck = (context) => {
  const ten = context.codes.filter(({ system }) => system === 'ICD-10-CM')
  const about = intractableWord(context)
  if (ten.length === 0 || about === undefined || hasCause(context)) return []
  const elements = elementsOf(context.facts)
  const absent = elements.filter(({ present }) => !present)
  const candidates = titlesIn(new Set(context.note.words.forms)).filter(
    ({ code }) => lookUp(context.book, code, context.on).status.kind === 'reportable',
  )
  const listed =
    candidates.length > 0 ? ` Titles whose words occur in the note: ${candidates.map(namedCode).join(', ')}.` : ''
  return [
    {
      class: absent.length > 0 ? 'ELEMENT_NOT_FOUND' : 'WORD_WITHOUT_CODE',
      check: INTRACTABLE,
      level: absent.length > 0 ? 'warning' : 'info',
      asks: absent.length > 0 ? 'clinician' : 'coder',
      codes: ten.map(({ code }) => code),
      message: {
        template: `No ICD-10-CM code for back pain carries the word "{words}" ({place}).${listed} ${stateOf(elements)}`,
        about,
      },
      question:
        absent.length > 0
          ? 'Which of the elements not found are known for this visit? Record what is known. Otherwise: not assessed / not applicable / unable to determine.'
          : 'Which listed title does the documentation support? Otherwise: other / unable to determine.',
      places: [...placesOf(...ten), textPlace(about)],
      candidates: candidates.map(({ code }) => code),
      elements,
    },
  ]
}

/** Where the note calls its spinal pain intractable, by the word. */
function intractableWord({ note, facts }: CodeContext): Span | undefined {
  const words = (note.mentions['intractable'] ?? []).filter(({ concept }) => concept['kind'] === 'word')
  return words.find((word) =>
    facts.some((fact) => fact.kind === 'intractability' && fact.start <= word.start && word.end <= fact.end),
  )
}

function hasCause({ facts }: CodeContext): boolean {
  return facts.some(
    (fact) =>
      fact.kind === 'diagnosis' && fact.assertion.certainty === 'certain' && fact.assertion.polarity === 'affirmed',
  )
}

function stateOf(elements: readonly Element[]): string {
  const present = elements.filter((element) => element.present).map(({ name }) => name)
  const absent = elements
    .filter((element) => !element.present)
    .map(({ name, state }) => (state === 'not found' ? name : `${name} (${state})`))
  const found = present.length > 0 ? `Found: ${present.join(', ')}.` : ''
  const missing = absent.length > 0 ? `Not found by this tool in the note: ${absent.join(', ')}.` : ''
  return [found, missing].filter(Boolean).join(' ')
}
