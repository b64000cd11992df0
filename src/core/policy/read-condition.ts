// Reads a condition: exactly one word of the closed vocabulary, with the options of that word.
import { ASSERTION_ATTRIBUTES, FACT_ATTRIBUTES, FACT_KINDS, SECTION_NAMES } from './fact-attributes.ts'
import type { Condition } from './policy.ts'
import { readBounds, readOpenTests, readTests } from './read-tests.ts'
import type { Piece } from './reader.ts'
import { complain, elements, members, oneOf, someOf, suggestion, text } from './reader.ts'

// One row a word of the language: its other options, and how it is read.
const WORDS: Readonly<Record<Condition['word'], { options: readonly string[]; read: (found: Found) => Condition }>> = {
  fact: { options: ['where', 'in', 'count', 'distinct'], read: readFact },
  section: { options: [], read: (found) => ({ word: 'section', names: someOf(found.get('section'), SECTION_NAMES) }) },
  named: { options: ['with', 'where'], read: readNamed },
  all: { options: [], read: (found) => ({ word: 'all', of: elements(found.get('all')).map(readCondition) }) },
  any: { options: [], read: (found) => ({ word: 'any', of: elements(found.get('any')).map(readCondition) }) },
  not: { options: [], read: readNot },
}

type Found = ReadonlyMap<string, Piece>

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
  const sections = found.get('in')
  const distinct = found.get('distinct')
  return {
    word: 'fact',
    kind,
    where: readTests(found.get('where'), attributes),
    ...(sections && { in: someOf(sections, SECTION_NAMES) }),
    count: readBounds(found.get('count')),
    ...(distinct && { distinct: oneOf(distinct, Object.keys(FACT_ATTRIBUTES[kind]), '') }),
  }
}

function readNamed(found: Found): Condition {
  return {
    word: 'named',
    channel: text(found.get('named')),
    with: readOpenTests(found.get('with')),
    where: readTests(found.get('where'), ASSERTION_ATTRIBUTES),
  }
}

function readNot(found: Found): Condition {
  const piece = found.get('not')
  const of = Array.isArray(piece?.value) ? elements(piece).map(readCondition) : [readCondition(piece)]
  return { word: 'not', of }
}
