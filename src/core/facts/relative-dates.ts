// Dates of a record that do not fit the day of its visit: carried over from an earlier note, or slips. Better silent than
// wrong: only whole dates whose words tie them to the visit.
import { assess } from '../language/assertion.ts'
import { mentionsBetween } from '../language/lexicon.ts'
import type { Mention, Note, Sentence } from '../note/note.ts'
import { findDateOfService } from './date-of-service.ts'
import type { WrittenDate } from './dates.ts'
import { dayRange, isoDay, readDate } from './dates.ts'
import { documentKind } from './document-kind.ts'
import type { Conflict } from './fact.ts'
import { isUnit, spanAtUnit } from './time-span.ts'

/** By how much of itself, beside one unit, a time "ago" may differ from its date. */
const LEEWAY = 0.5
/** A visit may run past midnight. */
const NIGHT = 1
/** Words between a cue and its date ("is scheduled for surgery on 3/4/2024"). */
const REACH = 2

/** The first date that does not fit the day of the visit, if that day is known; `other` is the words it belongs to. */
export function findDateConflict(note: Note): Conflict | undefined {
  const cues = note.mentions['visit-day'] ?? []
  const agos = (note.mentions['duration'] ?? []).filter(({ concept }) => concept['role'] === 'ago')
  if (cues.length === 0 && agos.length === 0) return undefined
  const suspects = [...cues.map((cue) => tied(note, cue)), ...agos.map((ago) => agoDate(note, ago))]
  if (!suspects.some((suspect) => suspect !== undefined)) return undefined
  const visit = isoDay(findDateOfService(note))
  if (visit === undefined || documentKind(note) === 'discharge-summary' || writesDayFirst(note)) return undefined
  const wrong = suspects.find((suspect) => suspect?.wrongAt(visit))
  if (!wrong) return undefined
  const { sentence, date, cue } = wrong
  const start = note.words.starts[date.from] as number
  const end = note.words.ends[date.to - 1] as number
  const assertion = assess(note, sentence, date.from, date.to)
  return { kind: 'conflict', about: 'date', start, end, sentence, assertion, other: cue }
}

interface Suspect {
  readonly sentence: number
  readonly date: WrittenDate
  readonly cue: { readonly start: number; readonly end: number }
  /** Whether the date cannot be so at a visit on this day (days since 1970-01-01). */
  readonly wrongAt: (visit: number) => boolean
}

// "is scheduled for 3/4/2024", "today, 3/4/2024".
function tied(note: Note, cue: Mention): Suspect | undefined {
  const { lastWord } = note.sentences[cue.sentence] as Sentence
  const today = cue.concept['role'] === 'today'
  let at = cue.to
  while (at < Math.min(lastWord, cue.to + REACH) && /^(?:[,(:]|on|is)$/.test(note.words.forms[at] as string)) at += 1
  const date = at < lastWord ? readDate(note, at, lastWord) : undefined
  const days = date && wholeDay(date)
  if (!date || days === undefined) return undefined
  const wrongAt = (visit: number): boolean => (today ? Math.abs(days - visit) > NIGHT : days < visit)
  return { sentence: cue.sentence, date, cue: { start: cue.start, end: cue.end }, wrongAt }
}

function wholeDay(date: WrittenDate): number | undefined {
  return date.day === undefined ? undefined : dayRange(date)?.first
}

// "2 weeks ago on 1/3/2024", "1/3/2024 (2 weeks ago)".
function agoDate(note: Note, ago: Mention): Suspect | undefined {
  if (note.words.forms[ago.from] !== 'ago') return undefined
  const { firstWord, lastWord } = note.sentences[ago.sentence] as Sentence
  const unit = mentionsBetween(note.mentions['duration'], Math.max(firstWord, ago.from - 2), ago.from).find(
    (mention) => isUnit(mention) && mention.to === ago.from,
  )
  const span = unit && spanAtUnit(note, unit, firstWord)
  if (!unit || !span) return undefined
  const date = dateBehind(note, ago.to, lastWord) ?? dateBefore(note, span.from, firstWord, lastWord)
  const range = date && dayRange(date)
  if (!date || !range) return undefined
  const leeway = Number(unit.concept['days']) + span.days * LEEWAY + NIGHT
  const start = note.words.starts[span.from] as number
  const wrongAt = (visit: number): boolean =>
    visit - range.first < span.days - leeway || visit - range.last > span.days + leeway
  return { sentence: ago.sentence, date, cue: { start, end: ago.end }, wrongAt }
}

function dateBehind(note: Note, from: number, last: number): WrittenDate | undefined {
  const { forms } = note.words
  let at = from
  while (at < Math.min(last, from + REACH) && /^(?:[,(]|on|in)$/.test(forms[at] as string)) at += 1
  const date = at > from && at < last ? readDate(note, at, last) : undefined
  if (!date?.year) return undefined
  // "two weeks ago, on 1/3/2024 she had": the date may open a new clause.
  return date.to >= last || /^(?:[.,;)]|and|at|by|for|with)$/.test(forms[date.to] as string) ? date : undefined
}

function dateBefore(note: Note, span: number, first: number, last: number): WrittenDate | undefined {
  if (note.words.forms[span - 1] !== '(') return undefined
  for (let at = Math.max(first, span - 6); at < span - 1; at += 1) {
    const date = readDate(note, at, last)
    if (date?.year !== undefined && date.to === span - 1) return date
  }
  return undefined
}

// "14/3/2024" anywhere: the order of day and month in the other dates is not known.
function writesDayFirst({ text }: Note): boolean {
  return /\b(?:1[3-9]|2\d|3[01])[/.](?:0?[1-9]|1[0-2])[/.](?:\d{4}|\d\d)\b/.test(text)
}
