// The numbers of a sentence that have the form of a rating: 8/10, 7-8 out of ten, 70 mm, or a bare number.

import { numberOf } from '../language/number-words.ts'
import type { Note } from '../note/note.ts'
import { NUMBER } from '../note/note.ts'

/** A number that may be a rating. `max` is missing where none is written; `to` is the word behind it. */
export interface Rating {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly low?: number
  readonly max?: number
  /** The first number of a range, as written ("from 9 to 2"). */
  readonly first?: number
}

/** A number at a word: its value and the word behind it, "8", "7.5" and "seven" alike; undefined for none. */
export function numberAt(note: Note, index: number, last: number): { value: number; to: number } | undefined {
  if (index >= last) return undefined
  const form = note.words.forms[index] as string
  if (note.words.kinds[index] === NUMBER) {
    const value = numberOf(form)
    return Number.isNaN(value) ? undefined : { value, to: index + 1 }
  }
  return undefined
}

const RANGE: ReadonlySet<string> = new Set(['-', 'to', '—', 'or', 'through'])

/** The rating that begins at word `index`, with its range and its maximum; undefined for dates and other fractions. */
export function readRating(note: Note, index: number, last: number): Rating | undefined {
  const { forms } = note.words
  const before = forms[index - 1]
  if (before === '/' && note.words.kinds[index - 2] === NUMBER) return undefined
  const first = numberAt(note, index, last)
  if (!first) return undefined
  let { value, to } = first
  let low: number | undefined
  const start = value
  let max = maximumAt(note, to, last)
  const mark = forms[max ? max.to : to]
  const rangeAt = max ? max.to : to
  const joined = mark !== undefined && (RANGE.has(mark) || (mark === 'and' && isBetween(note, index)))
  if (joined && rangeAt + 1 < last) {
    const article = forms[rangeAt + 1] === 'a' || forms[rangeAt + 1] === 'an' ? 1 : 0
    const second = numberAt(note, rangeAt + 1 + article, last)
    if (second) {
      const end = maximumAt(note, second.to, last)
      // "6 to 8 out of 10", "6/10 to 8/10", and "6 to 8" alone.
      if (end !== undefined || max === undefined) {
        low = Math.min(value, second.value)
        value = Math.max(value, second.value)
        to = second.to
        max = end
      }
    }
  }
  if (max) {
    if (forms[max.to] === '/' && note.words.kinds[max.to + 1] === NUMBER) return undefined
    return { from: index, to: max.to, value, max: max.value, ...(low === undefined ? {} : { low, first: start }) }
  }
  if (forms[to] === '/' || forms[to] === '%') return undefined
  return { from: index, to, value, ...(low === undefined ? {} : { low, first: start }) }
}

// "between 5 and 8", "between a 5 and an 8"
function isBetween({ words }: Note, index: number): boolean {
  const before = words.forms[index - 1]
  return before === 'between' || ((before === 'a' || before === 'an') && words.forms[index - 2] === 'between')
}

/** Three or more numbers parted by slashes ("4/8/6"), each a rating; undefined for dates and other fractions. */
export function readSlashed(note: Note, index: number, last: number): readonly Rating[] | undefined {
  const { forms, kinds } = note.words
  const found: Rating[] = []
  for (let word = index; word < last; word += 2) {
    const number = numberAt(note, word, last)
    if (!number || number.value > 10 || (forms[word] as string).length > 2) return undefined
    found.push({ from: word, to: number.to, value: number.value })
    if (forms[number.to] !== '/' || kinds[number.to + 1] !== NUMBER) break
  }
  return found.length > 2 ? found : undefined
}

// "/10", "+/10", "out of 10", "out of a possible 10", "of 10", "over 10", "-out-of-10".
function maximumAt(note: Note, at: number, last: number): { value: number; to: number } | undefined {
  const { forms } = note.words
  let index = at
  if (forms[index] === '+') index += 1
  if (forms[index] === '-' && forms[index + 1] === 'out') index += 1
  if (forms[index] === '/') index += 1
  else if (forms[index] === 'out' && forms[index + 1] === 'of') {
    index += 2
    if (forms[index] === '-' || forms[index] === 'a') index += 1
    if (forms[index] === 'possible' || forms[index] === 'total') index += 1
  } else if ((forms[index] === 'of' || forms[index] === 'over') && forms[index + 1] === '10') index += 1
  else return undefined
  const end = numberAt(note, index, last)
  if (!end || (end.value !== 10 && end.value !== 100)) return undefined
  return end
}
