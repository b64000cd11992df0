// Spans of time in a sentence, and whether they say how long relief lasted: "gave 6 wks", "two good days".

import { numberOf } from '../../language/number-words.ts'
import { wordList, wordValues } from '../../language/word-lists.ts'
import type { Mention, Note } from '../../note/note.ts'
import { NUMBER } from '../../note/note.ts'

/** A span of time as written: words `[from, to)`, and its length in days where a number is given. */
export interface TimeSpan {
  readonly from: number
  readonly to: number
  readonly days: number
}

const UNITS = wordValues('time-units')
const COUNTS = wordValues('time-counts')
const COUNT_FILLERS = wordList('count-fillers')
const MOMENT_AFTER = wordList('moment-after')
const MOMENT_BEFORE = wordList('moment-before')

/** The spans of time among the words `[first, last)`. Ages and dates ("3 years old", "2 weeks ago") are none. */
export function timeSpans(note: Note, first: number, last: number): readonly TimeSpan[] {
  const spans: TimeSpan[] = []
  const { forms } = note.words
  for (let index = first; index < last; index += 1) {
    const unit = UNITS.get(forms[index] as string)
    if (unit === undefined) continue
    const from = countBefore(note, first, index)
    if (from < 0 || isMoment(note, from, index + 1)) continue
    spans.push({ from, to: index + 1, days: countOf(note, from) * unit })
  }
  return spans
}

// A date, an age or a rate, not a span.
function isMoment({ words }: Note, from: number, to: number): boolean {
  return MOMENT_AFTER.has(words.forms[to] ?? '') || MOMENT_BEFORE.has(words.forms[from - 1] ?? '')
}

// Where the count in front of a unit begins, or -1: "3", "three or four", "a couple of good".
function countBefore(note: Note, first: number, unit: number): number {
  const { forms, kinds } = note.words
  let found = -1
  for (let index = unit - 1; index >= Math.max(first, unit - 5); index -= 1) {
    const form = forms[index] as string
    if (kinds[index] === NUMBER || COUNTS.has(form)) found = index
    else if (!COUNT_FILLERS.has(form)) break
  }
  return found
}

function countOf(note: Note, from: number): number {
  const form = note.words.forms[from] as string
  return COUNTS.get(form) ?? numberOf(form)
}

const LASTING = wordList('relief-lasting')
const RELIEF = wordList('relief-spans')
/** Marks that set a value behind the name it belongs to. */
const VALUE_MARKS: ReadonlySet<string> = new Set([':', '→', '|', '=', '—', '('])

/** Whether a span tells how long relief lasted rather than how long a treatment was taken. */
export function lastsRelief(
  note: Note,
  span: TimeSpan,
  first: number,
  last: number,
  named: readonly Mention[],
): boolean {
  const { forms } = note.words
  if (RELIEF.has(forms[span.to] ?? '') || (forms[span.to] === 'of' && isReliefBehind(note, span.to, last))) return true
  const before = forms[span.from - 1] ?? ''
  if (VALUE_MARKS.has(before)) {
    const owner = named.findLast((mention) => mention.to <= span.from && span.from - mention.to <= 6)
    // A procedure has no course in days: "TPI + (1 mo)" tells of its effect, "PT: 6 weeks" of the course.
    if (owner) return owner.concept['kind'] === 'procedure' || isReliefSpan(note, span)
  }
  for (let index = span.from - 1; index >= Math.max(first, span.from - 6); index -= 1) {
    if (named.some((mention) => mention.from <= index && index < mention.to)) return false
    if (LASTING.has(forms[index] as string)) return !isSupply(note, index)
  }
  return false
}

// "enough medication left to last him two weeks" tells of a supply.
function isSupply(note: Note, at: number): boolean {
  const next = note.words.forms[at + 1]
  if (!(note.words.forms[at] as string).startsWith('last')) return false
  return next === 'him' || next === 'her' || note.words.forms[at - 1] === 'to'
}

function isReliefBehind(note: Note, at: number, last: number): boolean {
  for (let index = at + 1; index < Math.min(last, at + 5); index += 1)
    if (RELIEF.has(note.words.forms[index] as string)) return true
  return false
}

// "CESI: two good days" tells of relief; "PT: 6 weeks" of the course.
function isReliefSpan(note: Note, span: TimeSpan): boolean {
  return note.words.forms
    .slice(span.from, span.to)
    .some((form) => form === 'good' || form === 'great' || form === 'better')
}
