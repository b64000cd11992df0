// Reads the tests of a `where`: attribute names and the values, lists or bounds that they must have.

import type { Domain } from './fact-attributes.ts'
import type { AttributeTest, Bounds, Scalar } from './policy.ts'
import { daysOf, percentOf, TIME_UNITS } from './quantities.ts'
import type { Piece } from './reader.ts'
import { complain, elements, members, nameOf, suggestion, wholeNumber } from './reader.ts'

/** Keys of a test that is no plain value, and of a count with bounds. */
export const TEST_KEYS = ['not', 'at-least', 'at-most', 'present'] as const
export const BOUND_KEYS = ['at-least', 'at-most'] as const

/** The tests of a mapping from attribute to what it must be; unknown attributes and values are complained about. */
export function readTests(piece: Piece | undefined, attributes: Readonly<Record<string, Domain>>): AttributeTest[] {
  if (piece === undefined) return []
  const found = members(piece, Object.keys(attributes))
  return [...found].map(([attribute, value]) => readTest(attribute, value, attributes[attribute] as Domain))
}

/** Tests of attributes that are not known beforehand, such as those of a vocabulary concept: all are texts. */
export function readOpenTests(piece: Piece | undefined): AttributeTest[] {
  const { value } = piece ?? {}
  const names = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []
  return readTests(piece, Object.fromEntries(names.map((name) => [name, 'text'])))
}

function readTest(attribute: string, piece: Piece, domain: Domain): AttributeTest {
  const { value } = piece
  if (typeof value !== 'object' || value === null) return { attribute, oneOf: [scalar(piece, domain)] }
  if (Array.isArray(value)) return { attribute, oneOf: elements(piece).map((element) => scalar(element, domain)) }
  const found = members(piece, TEST_KEYS)
  if (found.size === 0) complain(piece, 'must say not, at-least, at-most or present')
  const not = found.get('not')
  const present = found.get('present')
  const atLeast = bound(found.get('at-least'), domain)
  const atMost = bound(found.get('at-most'), domain)
  if (present !== undefined && typeof present.value !== 'boolean') complain(present, 'must be true or false')
  return {
    attribute,
    ...(not && { noneOf: (Array.isArray(not.value) ? elements(not) : [not]).map((one) => scalar(one, domain)) }),
    ...(atLeast !== undefined && { atLeast }),
    ...(atMost !== undefined && { atMost }),
    ...(present && { present: present.value === true }),
  }
}

function bound(piece: Piece | undefined, domain: Domain): number | undefined {
  if (piece === undefined) return undefined
  if (domain === 'number' || domain === 'days' || domain === 'percent') return quantity(piece, domain)
  complain(piece, 'bounds a number, and this attribute is none')
  return undefined
}

function quantity(piece: Piece, domain: 'number' | 'days' | 'percent'): number | undefined {
  const { value } = piece
  if (domain === 'number') {
    if (typeof value === 'number') return value
    complain(piece, `must be a number, not ${nameOf(value)}`)
    return undefined
  }
  const read = domain === 'days' ? daysOf : percentOf
  const found = typeof value === 'string' ? read(value) : undefined
  if (found !== undefined) return found
  const wanted = domain === 'days' ? `a length of time such as "12 weeks"` : `a percentage such as "50%"`
  const words = typeof value === 'string' ? (value.match(/[a-z]+/gi) ?? []) : []
  const near = domain === 'days' ? words.map((word) => suggestion(word.replace(/s$/, ''), TIME_UNITS)).join('') : ''
  complain(piece, `must be ${wanted}, not ${nameOf(value)}${near}`)
  return undefined
}

function scalar(piece: Piece, domain: Domain): Scalar {
  const { value } = piece
  if (domain === 'number' || domain === 'days' || domain === 'percent') return quantity(piece, domain) ?? 0
  if (domain === 'truth') {
    if (typeof value !== 'boolean') complain(piece, `must be true or false, not ${nameOf(value)}`)
  } else if (domain === 'part') {
    complain(piece, 'can only be tested for `present`')
  } else if (typeof value !== 'string') {
    complain(piece, `must be a text, not ${nameOf(value)}; quote it`)
  } else if (domain !== 'text' && !domain.includes(value)) {
    complain(piece, `must be one of ${domain.join(', ')}, not "${value}"${suggestion(value, domain)}`)
  }
  return value as Scalar
}

/** `count: 2` means at least two; `count: { at-least, at-most }` gives both bounds; nothing given is at least one. */
export function readBounds(piece: Piece | undefined): Bounds {
  if (piece === undefined) return { atLeast: 1 }
  if (typeof piece.value !== 'object') return { atLeast: wholeNumber(piece, 1) ?? 1 }
  const found = members(piece, BOUND_KEYS)
  const atLeast = wholeNumber(found.get('at-least'), 0)
  const atMost = wholeNumber(found.get('at-most'), 0)
  return { ...(atLeast !== undefined && { atLeast }), ...(atMost !== undefined && { atMost }) }
}
