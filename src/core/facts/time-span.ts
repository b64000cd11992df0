// Reads lengths of time as notes write them: "5 yrs", "two to three weeks", "10-year", "the past month", "3/52".

import { mentionsBetween } from '../language/lexicon.ts'
import { numberOf } from '../language/number-words.ts'
import type { Mention, Note } from '../note/note.ts'
import { NUMBER, WORD } from '../note/note.ts'
import { mentionAt } from './complaint.ts'

/** A length of time; `lead` is the word in front of it that says so ("for", "x", "over the past"). */
export interface TimeSpan {
  readonly from: number
  readonly to: number
  readonly days: number
  readonly lead: boolean
}

/** Weeks, months and days of British shorthand by their denominator ("3/52"). */
const SHORTHAND: Readonly<Record<string, number>> = { 52: 7, 12: 30, 7: 1 }

/** What a plural without a number stands for at least. */
const SEVERAL = 3

/** Words and marks between a number and its unit: "10+ years", "three-plus years", "five long years". */
const PASSED: ReadonlySet<string> = new Set(
  '- + plus odd full long good solid whole straight consecutive more calendar further hard'.split(' '),
)

/** The length of time whose unit is this mention, or undefined when no number or "past" stands before it. */
export function spanAtUnit(note: Note, unit: Mention, first: number): TimeSpan | undefined {
  const size = Number(unit.concept['days'])
  const { forms, kinds } = note.words
  let at = unit.from - 1
  while (at > first && PASSED.has(forms[at] as string)) at -= 1
  const number = numberEnding(note, at, first)
  if (!number) {
    // "began years ago", "Duration: years": several of the unit.
    const plural = (forms[unit.to - 1] as string).endsWith('s')
    if (plural && (timeRole(note, unit.to) === 'ago' || forms[unit.from - 1] === ':'))
      return { from: unit.from, to: unit.to, days: size * SEVERAL, lead: false }
    const lead = leadEnding(note, unit.from, first)
    if (!lead || !isPast(note, lead)) return undefined
    return { from: lead.from, to: unit.to, days: size, lead: true }
  }
  const from = rangeStart(note, number.from, first)
  const start = skipAbout(note, from, first)
  const lead = leadEnding(note, start, first)
  const short = unit.concept['role'] === 'unit-short'
  const told = timeRole(note, unit.to)
  const ends = kinds[unit.to] !== WORD || unit.to >= (note.sentences[unit.sentence]?.lastWord ?? unit.to)
  const marked = (start < from || from < number.from) && forms[unit.from] !== 'm' && ends
  if (
    short &&
    !marked &&
    told !== 'history' &&
    told !== 'ago' &&
    !(lead && forms[lead.to - 1] === 'x') &&
    forms[start - 1] !== 'x'
  )
    return undefined
  const half = halfBehind(note, unit.to)
  const more = start < from && MORE.test(textOf(note, start, from)) ? 1 : 0
  const days = size * (number.value + (half > 0 ? 0.5 : 0)) + more
  return { from: lead ? lead.from : from, to: unit.to + half, days, lead: lead !== undefined }
}

/** Words that say that the time is longer than its number: ">12 weeks" is more than 84 days. */
const MORE = /^(?:over|beyond|more than|greater than|longer than|in excess of|well over|just over|>)/

const textOf = (note: Note, from: number, to: number): string => note.words.forms.slice(from, to).join(' ')

// "a year and a half": how many words stand behind the unit.
function halfBehind(note: Note, to: number): number {
  const { forms } = note.words
  return forms[to] === 'and' && forms[to + 1] === 'a' && forms[to + 2] === 'half' ? 3 : 0
}

/** "day 5 of low back pain": the number stands behind its unit. */
export function countedSpan(note: Note, unit: Mention, last: number): TimeSpan | undefined {
  const { forms, kinds } = note.words
  if (unit.to + 1 >= last || kinds[unit.to] !== NUMBER || forms[unit.to + 1] !== 'of') return undefined
  const value = numberOf(forms[unit.to] as string)
  if (Number.isNaN(value)) return undefined
  return { from: unit.from, to: unit.to + 1, days: Number(unit.concept['days']) * value, lead: true }
}

/** The British shorthand that begins at a word ("10/52"), unless it is part of a date. */
export function spanAtFraction(note: Note, index: number, last: number, first: number): TimeSpan | undefined {
  const { forms, kinds } = note.words
  if (kinds[index] !== NUMBER || forms[index + 1] !== '/' || index + 2 >= last) return undefined
  const size = SHORTHAND[forms[index + 2] as string]
  const value = Number(forms[index])
  if (size === undefined || Number.isNaN(value) || forms[index + 3] === '/' || forms[index - 1] === '/')
    return undefined
  const from = rangeStart(note, index, first)
  const start = skipAbout(note, from, first)
  const lead = leadEnding(note, start, first)
  return { from: lead ? lead.from : from, to: index + 3, days: size * value, lead: lead !== undefined }
}

function numberEnding(note: Note, at: number, first: number): { from: number; value: number } | undefined {
  if (at < first) return undefined
  for (const mention of mentionsBetween(note.mentions['duration'], Math.max(first, at - 3), at + 1)) {
    if (mention.concept['role'] === 'number' && mention.to === at + 1) {
      return { from: mention.from, value: Number(mention.concept['value']) }
    }
  }
  const half = halfEnding(note, at)
  if (half > 0) return { from: at - half, value: numberOf(note.words.forms[at - half] as string) + 0.5 }
  if (note.words.kinds[at] === NUMBER) {
    const value = numberOf(note.words.forms[at] as string)
    if (Number.isNaN(value) || note.words.forms[at - 1] === '/') return undefined
    return { from: at, value }
  }
  return undefined
}

// "two and a half", "2 1/2": how many words before `at` its whole number stands, 0 for none.
function halfEnding(note: Note, at: number): number {
  const { forms, kinds } = note.words
  if (forms[at] === 'half' && forms[at - 1] === 'a' && forms[at - 2] === 'and' && kinds[at - 3] === NUMBER) return 3
  if (forms[at] === '2' && forms[at - 1] === '/' && forms[at - 2] === '1' && kinds[at - 3] === NUMBER) return 3
  return 0
}

// "2-3 weeks", "two to three", "5 or 6": the start of the lower number.
function rangeStart(note: Note, from: number, first: number): number {
  const mark = note.words.forms[from - 1]
  if (from - 2 < first || (mark !== '-' && mark !== 'to' && mark !== 'or')) return from
  return numberEnding(note, from - 2, first)?.from ?? from
}

function skipAbout(note: Note, from: number, first: number): number {
  let at = from
  for (let steps = 0; steps < 2; steps += 1) {
    const about = mentionEnding(note, at, first, 'about')
    if (!about) break
    at = about.from
  }
  return at
}

function leadEnding(note: Note, at: number, first: number): Mention | undefined {
  const lead = mentionEnding(note, at, first, 'lead') ?? mentionEnding(note, at, first, 'since')
  if (lead) return lead
  // "has been going on nine months", "present >6 months"
  const lasting = mentionEnding(note, at, first, 'lasting')
  if (lasting) return lasting
  // "for the 3 weeks", "over the 2 months"
  return note.words.forms[at - 1] === 'the' ? mentionEnding(note, at - 1, first, 'lead') : undefined
}

function mentionEnding(note: Note, at: number, first: number, role: string): Mention | undefined {
  for (const mention of mentionsBetween(note.mentions['duration'], Math.max(first, at - 5), at)) {
    if (mention.to === at && mention.concept['role'] === role) return mention
  }
  return undefined
}

// "the past year" needs no number; "for year" is none.
function isPast(note: Note, lead: Mention): boolean {
  const last = note.words.forms[lead.to - 1]
  return last === 'past' || last === 'last' || last === 'previous' || last === 'preceding'
}

/** Whether the unit mention is a unit of time. */
export function isUnit(mention: Mention): boolean {
  const role = mention.concept['role']
  return role === 'unit' || role === 'unit-short'
}

/** The role of the duration word that begins at a word, if any. */
export function timeRole(note: Note, word: number): string | undefined {
  return mentionAt(note, 'duration', word)?.concept['role']
}
