// Spans of time in a sentence, and whether they say how long relief lasted: "gave 6 wks", "two good days", "held for a month".
import { numberOf } from '../../language/words.ts'
import type { Mention, Note } from '../../note/note.ts'
import { NUMBER } from '../../note/note.ts'

/** A span of time as written: words `[from, to)`, and its length in days where a number is given. */
export interface TimeSpan {
  readonly from: number
  readonly to: number
  readonly days: number
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['min', 0.001],
  ['minute', 0.001],
  ['minutes', 0.001],
  ['h', 0.04],
  ['hr', 0.04],
  ['hrs', 0.04],
  ['hour', 0.04],
  ['hours', 0.04],
  ['d', 1],
  ['day', 1],
  ['days', 1],
  ['night', 1],
  ['nights', 1],
  ['morning', 0.5],
  ['evening', 0.5],
  ['afternoon', 0.5],
  ['wk', 7],
  ['wks', 7],
  ['week', 7],
  ['weeks', 7],
  ['fortnight', 14],
  ['mo', 30],
  ['mos', 30],
  ['month', 30],
  ['months', 30],
  ['season', 90],
  ['weekend', 2],
  ['yr', 365],
  ['yrs', 365],
  ['year', 365],
  ['years', 365],
])
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['few', 3],
  ['couple', 2],
  ['several', 4],
  ['some', 3],
  ['half', 0.5],
  ['first', 1],
  ['each', 1],
  ['many', 5],
])
const BETWEEN: ReadonlySet<string> = new Set([
  'of',
  'good',
  'great',
  'or',
  'to',
  'and',
  'a',
  'half',
  'whole',
  'full',
  'solid',
  'decent',
  'better',
  'pain',
  'free',
  '-',
  'so',
  'easier',
])

/** The spans of time among the words `[first, last)`. Ages and dates ("3 years old", "2 weeks ago") are none. */
export function timeSpans(note: Note, first: number, last: number): readonly TimeSpan[] {
  const spans: TimeSpan[] = []
  const { forms } = note.words
  for (let index = first; index < last; index += 1) {
    const unit = UNITS.get(forms[index] as string)
    if (unit === undefined) continue
    const from = countBefore(note, first, index)
    if (from < 0 || isMoment(forms[index + 1], forms[from - 1])) continue
    spans.push({ from, to: index + 1, days: countOf(note, from) * unit })
  }
  return spans
}

function isMoment(after: string | undefined, before: string | undefined): boolean {
  return (
    after === 'ago' ||
    after === 'old' ||
    after === 'later' ||
    after === 'prior' ||
    before === 'in' ||
    before === 'last' ||
    before === 'past' ||
    before === 'every' ||
    before === 'per' ||
    before === 'since'
  )
}

// Where the count in front of a unit begins, or -1: "3", "three or four", "a couple of good".
function countBefore(note: Note, first: number, unit: number): number {
  const { forms, kinds } = note.words
  let found = -1
  for (let index = unit - 1; index >= Math.max(first, unit - 5); index -= 1) {
    const form = forms[index] as string
    if (kinds[index] === NUMBER || COUNTS.has(form)) found = index
    else if (!BETWEEN.has(form)) break
  }
  return found
}

function countOf(note: Note, from: number): number {
  const form = note.words.forms[from] as string
  return COUNTS.get(form) ?? numberOf(form)
}

const LASTING: ReadonlySet<string> = new Set([
  'last',
  'lasts',
  'lasted',
  'lasting',
  'hold',
  'holds',
  'held',
  'gave',
  'gives',
  'give',
  'giving',
  'bought',
  'buys',
  'got',
  'gets',
  'provided',
  'provides',
  'good',
  'relief',
  'benefit',
  'worked',
  'works',
  'helped',
  'helps',
  'better',
  'response',
  'effect',
  'effective',
  'tides',
  'great',
  'fine',
  'wonderful',
  'tided',
])
const RELIEF: ReadonlySet<string> = new Set([
  'relief',
  'benefit',
  'improvement',
  'help',
  'better',
  'comfort',
  'response',
  'pain',
  'free',
  'reprieve',
  'respite',
  'easier',
])
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
