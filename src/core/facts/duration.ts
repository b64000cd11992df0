// How long the spinal pain has lasted: called chronic, a length of time, or the day on which it began.

import type { Cue } from '../language/assertion.ts'
import { assess } from '../language/assertion.ts'
import { clauseAround } from '../language/clauses.ts'
import { mentionsBetween } from '../language/lexicon.ts'
import type { Mention, Note, SectionName } from '../note/note.ts'
import { WORD } from '../note/note.ts'
import { complaintAfter, complaintBefore, mentionAt } from './complaint.ts'
import { findDateOfService } from './date-of-service.ts'
import { isoDay } from './dates.ts'
import type { Duration } from './fact.ts'
import type { Calendar } from './onset.ts'
import { onsetAt, sinceAt } from './onset.ts'
import { isOfSpine } from './pain-site.ts'
import { isUnder } from './passages.ts'
import { thenBelongs } from './span-begun.ts'
import { continuesPain } from './span-context.ts'
import { answers, labelled } from './span-label.ts'
import { spanBelongs } from './span-owner.ts'
import { countedSpan, isUnit, spanAtFraction, spanAtUnit, timeRole } from './time-span.ts'
import type { Topic } from './topic.ts'

/** Twelve weeks: pain that has lasted longer is chronic. */
const CHRONIC_DAYS = 84

const NO_CHRONIC: ReadonlySet<SectionName> = new Set([
  'family-history',
  'allergies',
  'imaging',
  'results',
  'instructions',
  'consent',
  'goals',
  'examination',
  'signature',
])
const NO_SPAN: ReadonlySet<SectionName> = new Set([
  ...NO_CHRONIC,
  'social-history',
  'follow-up',
  'medications',
  'surgical-history',
  'vitals',
  'plan',
])

/** A duration before its assertion status is known. */
interface Found {
  readonly sentence: number
  readonly from: number
  readonly to: number
  readonly chronic: Duration['chronic']
  readonly days?: number
}

/**
 * Durations of the patient's spinal pain. `chronic` is yes when the words say so or the time is over 84 days, no when
 * it is shorter, unclear when the time cannot be told (a masked onset, a day without a date of service).
 */
export function findDurations(note: Note, topic: Topic): readonly Duration[] {
  if (!topic.spinalPain) return []
  const calendar = calendarOf(note)
  const found: Found[] = []
  for (const mention of note.mentions['duration'] ?? []) {
    const one = readMention(note, topic, mention, calendar)
    if (one) found.push(one)
  }
  readFractions(note, topic, found)
  return found.flatMap((one) => {
    const fact = durationOf(note, one)
    return fact ? [fact] : []
  })
}

/** Roles of words that can tell a duration; the others only help to read one. */
const TELLING: ReadonlySet<string> = new Set([
  'chronic',
  'unit',
  'unit-short',
  'span',
  'onset',
  'since',
  'lead',
  'then',
  'aged',
])

function calendarOf(note: Note): Calendar {
  let today: number | undefined
  let asked = false
  return {
    today: () => {
      if (!asked) today = isoDay(findDateOfService(note))
      asked = true
      return today
    },
  }
}

function readMention(note: Note, topic: Topic, mention: Mention, calendar: Calendar): Found | undefined {
  const { concept, sentence } = mention
  const role = concept['role']
  if (!TELLING.has(role ?? '')) return undefined
  if (role === 'chronic') return isUnder(note, sentence, NO_CHRONIC) ? undefined : called(note, topic, mention)
  if (isUnder(note, sentence, NO_SPAN)) return undefined
  const place = note.sentences[sentence]
  if (!place) return undefined
  if (isUnit(mention)) {
    const span = spanAtUnit(note, mention, place.firstWord) ?? countedSpan(note, mention, place.lastWord)
    return span && ofSpan(note, topic, sentence, span)
  }
  if (role === 'span') {
    const days = concept['days']
    const lead = note.words.forms[mention.to - 1] !== 'of'
    const base = { from: mention.from, to: lead ? mention.to : mention.to - 1, lead }
    const span = days === undefined ? base : { ...base, days: Number(days) }
    return ofSpan(note, topic, sentence, span, concept['self'] !== undefined)
  }
  if (role === 'then') return begunThen(note, topic, mention)
  if (role === 'aged') return aged(note, topic, mention, place.firstWord)
  const date = role === 'onset' ? onsetAt(note, topic, mention, calendar) : sinceAt(note, topic, mention, calendar)
  return date && { sentence, ...date }
}

// "began as a teenager", "hurt his back over the weekend".
function begunThen(note: Note, topic: Topic, { concept, sentence, from, to }: Mention): Found | undefined {
  const answered = answers(note, sentence, from) || labelled(note, note.sentences[sentence]?.firstWord ?? from, from)
  if (!answered && thenBelongs(note, topic, sentence, { from, to, lead: true }) !== 'pain') return undefined
  const days = Number(concept['days'])
  if (Number.isNaN(days)) return { sentence, from, to, chronic: 'unclear' }
  return { sentence, from, to, chronic: days > CHRONIC_DAYS ? 'yes' : 'no' }
}

// "his back pain is about six weeks old"
function aged(note: Note, topic: Topic, mention: Mention, first: number): Found | undefined {
  const span = spanAtUnit(note, mention, first)
  const complaint = span && complaintBefore(note, span.from, Math.max(first, span.from - 6))
  if (!complaint || complaint.kind === 'diagnosis') return undefined
  for (let index = complaint.to; index < span.from; index += 1) {
    const form = note.words.forms[index]
    if (form !== 'is' && form !== 'was' && form !== 'now' && timeRole(note, index) !== 'about') return undefined
  }
  return ofSpan(note, topic, mention.sentence, { ...span, lead: true })
}

function ofSpan(
  note: Note,
  topic: Topic,
  sentence: number,
  span: { readonly from: number; readonly to: number; readonly days?: number; readonly lead: boolean },
  ofIt = false,
): Found | undefined {
  const owner = spanBelongs(note, topic, sentence, span)
  // "Now in its second week." names no complaint: it is that of the sentences before.
  const first = note.sentences[sentence]?.firstWord === span.from && note.words.forms[span.to] !== 'of'
  if (owner === 'no' && !(ofIt && first && continuesPain(note, topic, sentence))) return undefined
  const { from, to, days } = span
  if (days === undefined) return { sentence, from, to, chronic: 'unclear' }
  const long = days > CHRONIC_DAYS
  if (owner === 'worse') return { sentence, from, to, chronic: long ? 'yes' : 'unclear' }
  return { sentence, from, to, days, chronic: long ? 'yes' : 'no' }
}

function readFractions(note: Note, topic: Topic, found: Found[]): void {
  const { forms, length } = note.words
  let sentence = 0
  for (let word = 1; word + 1 < length; word += 1) {
    if (forms[word] !== '/' || (forms[word + 1] !== '52' && forms[word + 1] !== '12' && forms[word + 1] !== '7'))
      continue
    while (word >= (note.sentences[sentence]?.lastWord ?? length)) sentence += 1
    const place = note.sentences[sentence]
    if (!place) return
    if (word - 1 < place.firstWord || isUnder(note, sentence, NO_SPAN)) continue
    const span = spanAtFraction(note, word - 1, place.lastWord, place.firstWord)
    // "5/7" and "3/12" may be days of a month: they need a word that makes them a time.
    const weeks = forms[word + 1] === '52'
    const next = span && mentionAt(note, 'duration', span.to)?.concept['role']
    if (!span || !(weeks || span.lead || next === 'history' || next === 'ago')) continue
    const one = ofSpan(note, topic, sentence, span)
    if (one) found.push(one)
  }
}

// "chronic low back pain", "LBP, chronic", "the pain is chronic", "longstanding sciatica".
function called(note: Note, topic: Topic, mention: Mention): Found | undefined {
  const { sentence, from, to } = mention
  const place = note.sentences[sentence]
  if (!place) return undefined
  if (mention.concept['self']) return { sentence, from, to, chronic: 'yes' }
  const behind = complaintAfter(note, to, place.lastWord)
  if (!behind && isProblem(note, from, to) && continuesPain(note, topic, sentence)) {
    return { sentence, from, to, chronic: 'yes' }
  }
  const complaint = behind ?? calledBehind(note, sentence, mention)
  if (!complaint) return undefined
  const first = Math.min(from, complaint.from)
  const last = Math.max(to, complaint.to)
  if (complaint.kind === 'diagnosis' && !isSpinalDiagnosis(note, topic, sentence, complaint.from)) return undefined
  if (complaint.kind !== 'spinal' && !isOfSpine(note, topic, sentence, first, last)) return undefined
  if (complaint.kind === 'symptom' && !continuesPain(note, topic, sentence)) return undefined
  return { sentence, from: first, to: last, chronic: 'yes' }
}

const PROBLEMS: ReadonlySet<string> = new Set(
  'problem problems issue issues trouble troubles condition complaint complaints ongoing in'.split(' '),
)

// "This is a chronic problem.", "it is chronic in nature", "longstanding problems with his back".
function isProblem(note: Note, from: number, to: number): boolean {
  const { forms } = note.words
  const next = forms[to] === ',' ? forms[to + 1] : forms[to]
  if (!PROBLEMS.has(next ?? '.') && forms[to] !== '.') return false
  const site = forms[to + 1] === 'with' || forms[to + 1] === 'in'
  if (
    site &&
    mentionsBetween(note.mentions['site'], to + 1, to + 5).some(({ concept }) => concept['region'] === 'spine')
  )
    return true
  for (let index = from - 1; index >= from - 4 && index >= 0; index -= 1) {
    const form = forms[index]
    if (form === 'it' || form === 'this' || form === "it's") return true
    if (form === '.') return false
  }
  return false
}

function isSpinalDiagnosis(note: Note, topic: Topic, sentence: number, word: number): boolean {
  const spinal = mentionAt(note, 'diagnosis', word)?.concept['spinal']
  return spinal === 'yes' || topic.about[sentence] === 'spine'
}

const BEHIND_CHRONIC: ReadonlySet<string> = new Set([
  'and',
  'with',
  'for',
  'since',
  'in',
  'but',
  'now',
  'at',
  'on',
  'due',
  'problem',
])

function calledBehind(note: Note, sentence: number, mention: Mention): ReturnType<typeof complaintBefore> {
  const { from, to } = mention
  const next = note.words.forms[to]
  const last = note.sentences[sentence]?.lastWord ?? to
  if (to < last && note.words.kinds[to] === WORD && !BEHIND_CHRONIC.has(next as string)) return undefined
  const clause = clauseAround(note, sentence, from)
  const complaint = complaintBefore(note, from, Math.max(clause.from, from - 10))
  if (!complaint || complaint.kind === 'symptom' || from - complaint.to > 4) return undefined
  return mentionsBetween(note.mentions['duration'], complaint.to, from).length > 0 ? undefined : complaint
}

// A dash in front of a time is no minus ("back pain - 18 months"), and "never left him" says that the pain lasts.
function harmless(note: Note, sentence: number, { axis, id, start }: Cue): boolean {
  const place = note.sentences[sentence]
  if (axis !== 'polarity' || !place) return false
  if (id === 'sign') return true
  return mentionsBetween(note.mentions['duration'], place.firstWord, place.lastWord).some(
    (mention) => mention.concept['role'] === 'lasting' && mention.start <= start && mention.end > start,
  )
}

function durationOf(note: Note, found: Found): Duration | undefined {
  const { sentence, from, to, chronic, days } = found
  const assertion = assess(note, sentence, from, to)
  const denied = assertion.polarity === 'negated' && !assertion.cues.some((cue) => harmless(note, sentence, cue))
  if (denied || assertion.subject !== 'patient') return undefined
  if (assertion.time === 'hypothetical') return undefined
  return {
    kind: 'duration',
    sentence,
    start: note.words.starts[from] as number,
    end: note.words.ends[to - 1] as number,
    assertion,
    chronic,
    ...(days === undefined ? {} : { days }),
  }
}
