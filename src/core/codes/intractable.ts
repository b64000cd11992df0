// Intractable back pain without an established cause: no code carries the word; which elements stand behind it.
import type { Note, Span } from '../note/note.ts'
import { namedCode, placesOf, textPlace } from './documented.ts'
import { elementsOf } from './elements.ts'
import type { CodeCheck, CodeContext, Element } from './finding.ts'
import { codeRules, isIn } from './rules.ts'
import type { Entry } from './table.ts'
import { childrenOf, entryOf, familyTable, lookUp } from './table.ts'

/** Name of the check, for those that fold gaps into its message. */
export const INTRACTABLE = 'intractable-without-cause'

/** One message, whatever code stands beside the word; silent without codes, and where the note names a cause. */
export const checkIntractable: CodeCheck = (context) => {
  const ten = context.codes.filter(({ system }) => system === 'ICD-10-CM')
  const about = intractableWord(context)
  if (ten.length === 0 || about === undefined || hasCause(context)) return []
  const elements = elementsOf(context.facts)
  const absent = elements.filter(({ present }) => !present)
  const candidates = candidatesIn(context)
  const listed = candidates.length > 0 ? ` Titles whose words occur in the note: ${candidates.map(namedCode).join(', ')}.` : ''
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

/** Words of titles that say nothing of the condition. */
const FILLING: ReadonlySet<string> = new Set(
  'other unspecified nos nec in of the and with without region site not elsewhere classified due to or'.split(' '),
)

/** Codes of spinal pain with a title or term whose words all occur in the note, in the order of the table. */
export function candidatesIn({ note, book, on }: Pick<CodeContext, 'note' | 'book' | 'on'>): readonly Entry[] {
  const words = wordsOfNote(note)
  return painEntries().filter(({ code, title }) => {
    if (lookUp(book, code, on).status.kind !== 'reportable') return false
    const terms = codeRules().terms.flatMap((term) => (term.code === code ? [term.term] : []))
    return [title, ...terms].some((term) => occurs(term, words))
  })
}

let painCodes: readonly Entry[] | undefined

function painEntries(): readonly Entry[] {
  const table = familyTable()
  const under = (code: string): readonly Entry[] => {
    const entry = entryOf(table, code)
    return [...(entry ? [entry] : []), ...childrenOf(table, code).flatMap((child) => under(child.code))]
  }
  painCodes ??= ['G89', 'M51.3', 'M53.3', 'M54', 'M96.1'].flatMap(under).filter(({ code }) => isIn('spine-pain', code))
  return painCodes
}

// The word "intractable" and the codes' own official titles are not what the note says of the pain.
function wordsOfNote({ words }: Note): ReadonlySet<string> {
  return new Set(words.forms)
}

function occurs(term: string, words: ReadonlySet<string>): boolean {
  const needed = term.toLowerCase().match(/[a-z]+/g)?.filter((word) => !FILLING.has(word)) ?? []
  return needed.length > 0 && needed.every((word) => words.has(word))
}
