// Reads a condition: exactly one word of the closed vocabulary, with the options of that word.
import { expandTerm } from '../language/terms.ts'
import { wordsOf } from '../language/words.ts'
import type { SectionName } from '../note/note.ts'
import { ASSERTION_ATTRIBUTES, FACT_ATTRIBUTES, FACT_KINDS, SECTION_NAMES } from './fact-attributes.ts'
import type { AttributeTest, Condition } from './policy.ts'
import { readBounds, readOpenTests, readTests } from './read-tests.ts'
import type { Piece } from './reader.ts'
import { complain, elements, members, oneOf, someOf, suggestion, text } from './reader.ts'

// One row a word of the language: its other options, and how it is read.
const WORDS: Readonly<Record<Condition['word'], { options: readonly string[]; read: (found: Found) => Condition }>> = {
  fact: { options: ['where', 'in', 'count', 'distinct'], read: readFact },
  section: { options: [], read: (found) => ({ word: 'section', names: someOf(found.get('section'), SECTION_NAMES) }) },
  named: { options: ['with', 'where', 'in'], read: readNamed },
  phrase: { options: ['where', 'in'], read: readPhrase },
  all: { options: [], read: (found) => ({ word: 'all', of: elements(found.get('all')).map(readCondition) }) },
  any: { options: [], read: (found) => ({ word: 'any', of: elements(found.get('any')).map(readCondition) }) },
  not: { options: [], read: readNot },
  some: { options: ['count'], read: readSome },
  order: { options: [], read: readOrder },
}

type Found = ReadonlyMap<string, Piece>

/** The options that each word of a condition can have beside it. */
export const CONDITION_OPTIONS = Object.fromEntries(
  Object.entries(WORDS).map(([word, { options }]) => [word, options]),
) as Readonly<Record<Condition['word'], readonly string[]>>

/** The two sides of `order`. */
export const ORDER_KEYS = ['earlier', 'later'] as const

/** Words that a condition can begin with. */
export const CONDITION_WORDS = Object.keys(WORDS) as readonly Condition['word'][]

const NEVER: Condition = { word: 'any', of: [] }

/** A condition; one that never holds where the piece is not there or none, with a complaint. */
export function readCondition(piece: Piece | undefined): Condition {
  if (piece === undefined) return NEVER
  const { value } = piece
  if (Array.isArray(value)) {
    complain(piece, 'must be one condition; begin with `all:` or `any:` to join several')
    return NEVER
  }
  const present = typeof value === 'object' && value !== null ? Object.keys(value) : []
  const words = CONDITION_WORDS.filter((word) => present.includes(word))
  const [word] = words
  if (word === undefined) {
    const near = present.map((key) => suggestion(key, CONDITION_WORDS)).find((hint) => hint !== '') ?? ''
    complain(piece, `must hold one of ${CONDITION_WORDS.join(', ')}${near}`)
    return NEVER
  }
  if (words.length > 1)
    complain(piece, `must hold only one of ${words.join(', ')}; join them with \`all:\` or \`any:\``)
  const { options, read } = WORDS[word]
  return read(members(piece, [...words, ...options]))
}

function readFact(found: Found): Condition {
  const kind = oneOf(found.get('fact'), FACT_KINDS, 'plan')
  const attributes = { ...FACT_ATTRIBUTES[kind], ...ASSERTION_ATTRIBUTES }
  const distinct = found.get('distinct')
  return {
    word: 'fact',
    kind,
    where: readTests(found.get('where'), attributes),
    ...readSections(found),
    count: readBounds(found.get('count')),
    ...(distinct && { distinct: oneOf(distinct, Object.keys(FACT_ATTRIBUTES[kind]), '') }),
  }
}

function readNamed(found: Found): Condition {
  const piece = found.get('named')
  const channel = text(piece)
  const known = piece?.known.channels
  if (piece && known && channel !== '' && !known.includes(channel))
    complain(piece, `no vocabulary is called "${channel}"${suggestion(channel, known)}`)
  return {
    word: 'named',
    channel,
    with: readOpenTests(found.get('with')),
    where: readTests(found.get('where'), ASSERTION_ATTRIBUTES),
    ...readSections(found),
  }
}

// Said of the patient and not denied, unless the policy asks otherwise.
const AFFIRMED: readonly AttributeTest[] = [
  { attribute: 'polarity', oneOf: ['affirmed'] },
  { attribute: 'subject', oneOf: ['patient'] },
]

function readPhrase(found: Found): Condition {
  const piece = found.get('phrase')
  const pieces = Array.isArray(piece?.value) ? elements(piece) : piece ? [piece] : []
  if (piece && pieces.length === 0) complain(piece, 'holds no phrase')
  const where = found.get('where')
  return {
    word: 'phrase',
    texts: [...new Set(pieces.flatMap(readTerm))],
    where: where ? readTests(where, ASSERTION_ATTRIBUTES) : AFFIRMED,
    ...readSections(found),
  }
}

function readTerm(piece: Piece): readonly string[] {
  const term = text(piece)
  if (/[\\^$*+?{}<>]/.test(term)) {
    complain(
      piece,
      'is read word for word: `[x]` is optional, `(a|b)` are alternatives, and nothing else has a meaning',
    )
    return []
  }
  try {
    if (expandTerm(term).some((phrase) => wordsOf(phrase).length > 0)) return [term]
    complain(piece, 'holds no word')
    return []
  } catch (error) {
    complain(piece, (error as Error).message)
    return []
  }
}

function readSections(found: Found): { in?: readonly SectionName[] } {
  const sections = found.get('in')
  return sections ? { in: someOf(sections, SECTION_NAMES) } : {}
}

function readSome(found: Found): Condition {
  return { word: 'some', of: elements(found.get('some')).map(readCondition), count: readBounds(found.get('count')) }
}

function readOrder(found: Found): Condition {
  const piece = found.get('order')
  const parts = piece ? members(piece, ORDER_KEYS, ORDER_KEYS) : new Map<string, Piece>()
  return { word: 'order', earlier: readCondition(parts.get('earlier')), later: readCondition(parts.get('later')) }
}

function readNot(found: Found): Condition {
  const piece = found.get('not')
  const of = Array.isArray(piece?.value) ? elements(piece).map(readCondition) : [readCondition(piece)]
  return { word: 'not', of }
}
