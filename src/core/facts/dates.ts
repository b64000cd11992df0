// Reads calendar dates as notes write them, whole or in part, and counts days between them.

import { mentionsBetween } from '../language/lexicon.ts'
import type { Note } from '../note/note.ts'
import { NUMBER, WORD } from '../note/note.ts'

/** A date as written: a year alone, a month with or without a year, or a whole day. `to` is the word behind it. */
export interface WrittenDate {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** Years before that of the visit ("March of last year"). */
  readonly back?: number
  readonly from: number
  readonly to: number
}

/** First and last day (days since 1970-01-01) that a written date can mean. */
export interface DayRange {
  readonly first: number
  readonly last: number
}

const FIRST_YEAR = 1920
const LAST_YEAR = 2099

/** The number of a token, or NaN: only whole numbers of at most four digits can be part of a date. */
function whole(note: Note, index: number): number {
  if (note.words.kinds[index] !== NUMBER) return Number.NaN
  const form = note.words.forms[index] as string
  return form.length <= 4 && !form.includes('.') ? Number(form) : Number.NaN
}

const isYear = (value: number): boolean => value >= FIRST_YEAR && value <= LAST_YEAR
const isMonth = (value: number): boolean => value >= 1 && value <= 12
const isDay = (value: number): boolean => value >= 1 && value <= 31

/** Month named by the word at `index`, 1 to 12, or 0. */
export function monthAt(note: Note, index: number): number {
  if (note.words.kinds[index] !== WORD) return 0
  for (const { concept } of mentionsBetween(note.mentions['duration'], index, index + 1)) {
    if (concept['role'] === 'month') return Number(concept['month'])
  }
  return 0
}

/** A year of two digits as notes mean it: up to 39 is this century. */
function fullYear(value: number): number {
  if (value >= 100) return value
  return value < 40 ? 2000 + value : 1900 + value
}

/**
 * The date that begins at word `index`, if one does before `last`: 3/10/2025, 10-02-2024, 2025-06-18, 14-Nov-2022,
 * January 5, 2025, 5 January 2025, Jan 2025, 02/2022, 04.03.2019, '18 and 2018. Month first unless it cannot be one.
 */
export function readDate(note: Note, index: number, last: number): WrittenDate | undefined {
  const { forms } = note.words
  const form = forms[index] as string
  if (monthAt(note, index) > 0) return readNamedMonth(note, index, last)
  if (form === "'" && index + 1 < last && /^\d\d$/.test(forms[index + 1] as string)) {
    return { year: fullYear(Number(forms[index + 1])), from: index, to: index + 2 }
  }
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)$/.exec(form)
  if (dotted) return threeParts(Number(dotted[1]), Number(dotted[2]), Number(dotted[3]), index, index + 1)
  const first = whole(note, index)
  if (Number.isNaN(first)) return undefined
  const mark = forms[index + 1]
  const parted = index + 2 < last && (mark === '/' || mark === '-')
  if (parted) {
    const month = monthAt(note, index + 2)
    const end = forms[index + 3] === mark ? whole(note, index + 4) : Number.NaN
    if (month > 0 && isDay(first) && !Number.isNaN(end) && index + 4 < last) {
      return { year: fullYear(end), month, day: first, from: index, to: index + 5 }
    }
    const second = whole(note, index + 2)
    if (!Number.isNaN(second)) {
      if (!Number.isNaN(end) && index + 4 < last) return threeParts(first, second, end, index, index + 5)
      if (forms[index + 3] === mark) return undefined
      if (isMonth(first) && isYear(second)) return { year: second, month: first, from: index, to: index + 3 }
      if (isYear(first) && isMonth(second)) return { year: first, month: second, from: index, to: index + 3 }
      if (isMonth(first) && isDay(second) && mark === '/')
        return { month: first, day: second, from: index, to: index + 3 }
    }
  }
  if (isDay(first) && index + 1 < last) {
    const month = monthAt(note, index + (forms[index + 1] === 'of' ? 2 : 1))
    if (month > 0) {
      const named = readNamedMonth(note, index + (forms[index + 1] === 'of' ? 2 : 1), last)
      if (named && named.day === undefined) return { ...named, day: first, from: index }
    }
  }
  return isYear(first) && form.length === 4 ? { year: first, from: index, to: index + 1 } : undefined
}

function threeParts(a: number, b: number, c: number, from: number, to: number): WrittenDate | undefined {
  if (isYear(a) && isMonth(b) && isDay(c)) return { year: a, month: b, day: c, from, to }
  if (c > 99 && !isYear(c)) return undefined
  const year = fullYear(c)
  if (isMonth(a) && isDay(b)) return { year, month: a, day: b, from, to }
  return isMonth(b) && isDay(a) ? { year, month: b, day: a, from, to } : undefined
}

// "January 5, 2025", "Jan 5", "October of 2021", "Jan 2025", "March".
function readNamedMonth(note: Note, index: number, last: number): WrittenDate {
  const { forms } = note.words
  const month = monthAt(note, index)
  let at = index + 1
  let day: number | undefined
  if (at < last && isDay(whole(note, at)) && (forms[at] as string).length <= 2) {
    day = whole(note, at)
    at += 1
    if (forms[at] === 'st' || forms[at] === 'nd' || forms[at] === 'rd' || forms[at] === 'th') at += 1
  }
  let next = at
  if (next < last && (forms[next] === ',' || forms[next] === 'of' || forms[next] === '/' || forms[next] === '-'))
    next += 1
  const year = next < last ? whole(note, next) : Number.NaN
  if (isYear(year)) return { year, month, ...(day === undefined ? {} : { day }), from: index, to: next + 1 }
  const back = forms[next] === 'last' && forms[next + 1] === 'year' && next + 1 < last
  return {
    month,
    ...(day === undefined ? {} : { day }),
    ...(back ? { back: 1 } : {}),
    from: index,
    to: back ? next + 2 : at,
  }
}

const DAY = 86_400_000

/** Days since 1970-01-01 of a calendar day. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / DAY)
}

/** Days since 1970-01-01 of an ISO day; undefined when it is none. */
export function isoDay(iso: string | undefined): number | undefined {
  const parts = iso === undefined ? null : /^(\d{4})-(\d\d)-(\d\d)/.exec(iso)
  return parts ? dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined
}

/** The days that a written date with a year can mean; undefined without a year. */
export function dayRange(date: WrittenDate): DayRange | undefined {
  const { year, month, day } = date
  if (year === undefined) return undefined
  if (month === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) }
  if (day === undefined) return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 0) }
  const exact = dayNumber(year, month, day)
  return { first: exact, last: exact }
}

/** A date without a year, put into the last year that does not bring it behind `today` (days since 1970-01-01). */
export function lastBefore(date: WrittenDate, today: number): WrittenDate {
  if (date.year !== undefined || date.month === undefined) return date
  const year = new Date(today * DAY).getUTCFullYear()
  if (date.back !== undefined) return { ...date, year: year - date.back }
  const start = dayNumber(year, date.month, date.day ?? 1)
  return { ...date, year: start <= today ? year : year - 1 }
}

/** ISO day of a whole date; undefined when a part is missing. */
export function isoOf(date: WrittenDate): string | undefined {
  const { year, month, day } = date
  if (year === undefined || month === undefined || day === undefined) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
