// The day on which the spinal pain began, as a date ("since March 2021", "injured in 1994"), and what it says of chronicity.

import { clauseAround } from '../language/clauses.ts'
import { mentionsBetween } from '../language/lexicon.ts'
import type { Mention, Note, SectionName } from '../note/note.ts'
import { NUMBER } from '../note/note.ts'
import { complaintBefore, rivalBetween } from './complaint.ts'
import type { WrittenDate } from './dates.ts'
import { dayRange, lastBefore, monthAt, readDate } from './dates.ts'
import type { Duration } from './fact.ts'
import { isOfSpine } from './pain-site.ts'
import { continuesPain } from './span-context.ts'
import { spanBelongs } from './span-owner.ts'
import type { Topic } from './topic.ts'
import { sectionOf } from './topic.ts'

/** The time of the visit, asked for when first needed: days since 1970-01-01, undefined when the note gives no date. */
export interface Calendar {
  readonly today: () => number | undefined
}

/** A time of onset: word range and what follows from it. */
export interface Onset {
  readonly from: number
  readonly to: number
  readonly chronic: Duration['chronic']
  readonly days?: number
}

const CHRONIC_DAYS = 84
const RIVALS = ['treatment', 'imaging', 'condition'] as const
const EVENT_SECTIONS: ReadonlySet<SectionName> = new Set([
  'hpi',
  'preamble',
  'pain',
  'chief-complaint',
  'assessment',
  'interval-history',
  'other',
])
/** How far behind a word of beginning its date may stand, in words. */
const REACH = 14
/** How far behind "since" its date may stand ("since a blast in 2006"). */
const SINCE_REACH = 12

/** The onset that a "since" of the note tells of the spinal pain; undefined for any other word or thing. */
export function sinceAt(note: Note, topic: Topic, mention: Mention, calendar: Calendar): Onset | undefined {
  const { sentence, to } = mention
  const word = note.words.forms[to - 1]
  if (mention.concept['role'] !== 'since' && !(mention.concept['role'] === 'lead' && word === 'since')) return undefined
  const place = note.sentences[sentence]
  if (!place || to >= place.lastWord || isVisit(note, to)) return undefined
  const clause = clauseAround(note, sentence, mention.from)
  const date = dateWithin(note, to, Math.min(place.lastWord, to + SINCE_REACH))
  if (!date && !event(note, to) && note.words.forms[to] !== 'then') return undefined
  if (startsLength(note, to)) return undefined
  const end = date ? date.to : to + 2
  const owner = spanBelongs(note, topic, sentence, {
    from: mention.from,
    to: Math.min(end, place.lastWord),
    lead: true,
  })
  if (owner !== 'pain' && !(owner === 'worse' && complaintBefore(note, mention.from, clause.from))) return undefined
  if (owner === 'worse' && !date) return undefined
  return onset(note, mention.from, Math.min(end, place.lastWord), date, calendar)
}

// "since the last visit", "since then", "since his last injection" tell nothing of the beginning.
const VISIT: ReadonlySet<string> = new Set(['last', 'visit', 'previous', 'seen', 'prior', 'starting', 'discharge'])

function isVisit(note: Note, at: number): boolean {
  for (let index = at; index < at + 3; index += 1) {
    if (VISIT.has(note.words.forms[index] ?? '') && note.words.forms[index - 1] !== 'of') return true
  }
  return false
}

// "since 4 weeks": a length, read elsewhere.
function startsLength(note: Note, at: number): boolean {
  if (note.words.kinds[at] !== NUMBER) return false
  return mentionsBetween(note.mentions['duration'], at, at + 3).some(({ concept }) => concept['role'] === 'unit')
}

// "since the accident": a beginning without a date.
function event(note: Note, at: number): boolean {
  const near = mentionsBetween(note.mentions['duration'], at, at + 5)
  if (near.some(({ concept }) => concept['role'] === 'onset' || concept['role'] === 'event')) return true
  return masked(note, at)
}

// De-identified dates: "since ***", "since XX/XX/XXXX", "since [redacted]".
function masked(note: Note, at: number): boolean {
  const form = note.words.forms[at] ?? ''
  return (
    form === '*' ||
    form === '_' ||
    form === '[' ||
    form === '#' ||
    /^x{2,}$/.test(form) ||
    form === 'mm' ||
    form === '@'
  )
}

/** The onset that a word of beginning tells of the spinal pain, when a date stands behind it. */
export function onsetAt(note: Note, topic: Topic, mention: Mention, calendar: Calendar): Onset | undefined {
  const { sentence, from, to } = mention
  const place = note.sentences[sentence]
  if (!place) return undefined
  const clause = clauseAround(note, sentence, from)
  const date =
    dateWithin(note, to, Math.min(place.lastWord, to + REACH), true) ?? dateBefore(note, from, place.firstWord)
  if (!date) return maskedOnset(note, topic, mention, clause.from)
  if (RIVALS.some((channel) => rivalBetween(note, channel, Math.min(to, date.to), Math.max(from, date.from))))
    return undefined
  const labelled = mention.concept['label'] !== undefined && topic.prominence === 'main'
  if (!labelled && !tellsOfPain(note, topic, sentence, mention, clause.from, date)) return undefined
  return onset(note, Math.min(from, date.from), Math.max(to, date.to), date, calendar)
}

// "the 2019 accident", and at the head of a sentence "In 2018 he fell", "In March 2021, while lifting".
function dateBefore(note: Note, from: number, first: number): WrittenDate | undefined {
  const close = note.words.kinds[from - 1] === NUMBER && from - 1 >= first ? readDate(note, from - 1, from) : undefined
  if (close?.year !== undefined && close.to === from) return close
  const opening = note.words.forms[first]
  if (opening !== 'in' && opening !== 'on' && opening !== 'around') return undefined
  const date = readDate(note, first + 1, from)
  return date && from - date.to <= AFTER_DATE ? date : undefined
}

/** How many words may stand between a date that opens a sentence and what happened then. */
const AFTER_DATE = 4

// "began on XX/XX/XXXX": a day taken out of the note.
function maskedOnset(note: Note, topic: Topic, mention: Mention, first: number): Onset | undefined {
  const { from, to, sentence } = mention
  const preposition = note.words.forms[to]
  if (preposition !== 'on' && preposition !== 'in' && preposition !== ':') return undefined
  const at = to + 1
  if (at >= (note.sentences[sentence]?.lastWord ?? 0) || !masked(note, at)) return undefined
  return tellsOfPain(note, topic, sentence, mention, first, { from: at, to: at + 1 })
    ? { from, to: at + 1, chronic: 'unclear' }
    : undefined
}

function tellsOfPain(
  note: Note,
  topic: Topic,
  sentence: number,
  mention: Mention,
  first: number,
  date: WrittenDate,
): boolean {
  const place = note.sentences[sentence]
  if (!place) return false
  const { firstWord, lastWord } = place
  const left = complaintBefore(note, mention.from, first, RIVALS)
  if (left?.kind === 'diagnosis') return false
  if (left) return left.kind === 'spinal' || isOfSpine(note, topic, sentence, left.from, left.to)
  // "presented in May 2001 with complaints of low back pain"
  const after = Math.max(date.to, mention.to)
  if (mentionsBetween(note.mentions['spinal-pain'], after, Math.min(lastWord, after + 9)).length > 0) return true
  if (RIVALS.some((channel) => rivalBetween(note, channel, first, mention.from))) return false
  if (topic.about[sentence] === 'other') return false
  if (mentionsBetween(note.mentions['spinal-pain'], firstWord, lastWord).length > 0) return true
  const hurt = mentionsBetween(note.mentions['pain-word'], mention.from, Math.max(mention.to, date.to)).some(
    ({ concept }) => concept['role'] === 'pain',
  )
  if (hurt && topic.about[sentence] === 'spine') return true
  return EVENT_SECTIONS.has(sectionOf(note, sentence)) && continuesPain(note, topic, sentence)
}

const BEFORE_DATE: ReadonlySet<string> = new Set([
  'in',
  'on',
  'since',
  'of',
  ':',
  'around',
  'about',
  'approximately',
  'early',
  'late',
  'mid',
  'dated',
  '(',
  'from',
  'to',
  'back',
  'until',
  'circa',
  '~',
  'after',
  'by',
  'summer',
  'spring',
  'fall',
  'winter',
  'autumn',
  '—',
])

// The first date of the range; `tied` asks for a preposition or a mark in front of it.
function dateWithin(note: Note, from: number, to: number, tied = false): WrittenDate | undefined {
  for (let index = from; index < to; index += 1) {
    const form = note.words.forms[index] as string
    if (form === ';' || form === '|') return undefined
    if (note.words.kinds[index] !== NUMBER && form !== "'" && monthAt(note, index) === 0) continue
    const date = readDate(note, index, to)
    if (!date) continue
    if (tied && !BEFORE_DATE.has(note.words.forms[index - 1] as string) && index !== from) return undefined
    return date
  }
  return undefined
}

function onset(note: Note, from: number, to: number, written: WrittenDate | undefined, calendar: Calendar): Onset {
  if (!written) return { from, to, chronic: 'unclear' }
  const today = calendar.today()
  if (today === undefined) {
    const range = dayRange(written)
    const latest = range && latestDay(note)
    return {
      from,
      to,
      chronic: range && latest !== undefined && latest - range.last > CHRONIC_DAYS ? 'yes' : 'unclear',
    }
  }
  const range = dayRange(lastBefore(written, today))
  if (!range) return { from, to, chronic: 'unclear' }
  const least = today - range.last
  const most = today - range.first
  if (most < 0) return { from, to, chronic: 'unclear' }
  const chronic = least > CHRONIC_DAYS ? 'yes' : most <= CHRONIC_DAYS ? 'no' : 'unclear'
  return range.first === range.last ? { from, to, chronic, days: most } : { from, to, chronic }
}

// The latest day that the note is sure to know: no visit can be before it.
function latestDay(note: Note): number | undefined {
  let latest: number | undefined
  for (const { firstWord, lastWord } of note.sentences) {
    for (let index = firstWord; index < lastWord; index += 1) {
      if (note.words.kinds[index] !== NUMBER && monthAt(note, index) === 0) continue
      const date = readDate(note, index, lastWord)
      if (!date) continue
      const range = dayRange(date)
      if (range && (latest === undefined || range.first > latest)) latest = range.first
      index = date.to - 1
    }
  }
  return latest
}
