// Whether an activity is limited: by the limit words of its clause, before or behind it, and by small quantities.

import type { Assertion, Cue } from '../language/assertion.ts'
import { assess } from '../language/assertion.ts'
import type { WordRange } from '../language/clauses.ts'
import { clauseAround } from '../language/clauses.ts'
import { mentionsBetween } from '../language/lexicon.ts'
import { wordList } from '../language/word-lists.ts'
import type { Mention, Note, Sentence } from '../note/note.ts'
import { activitiesBetween, quantityAlone, smallQuantity } from './activity-amounts.ts'
import { byOthers } from './activity-helpers.ts'
import { namesPain } from './sentence-place.ts'

/** What the words around an activity say of it; `because` is the mention that decided. */
export interface LimitVerdict {
  readonly says: 'limited' | 'unlimited' | 'nothing'
  readonly because?: Mention
}

const NOTHING: LimitVerdict = { says: 'nothing' }
/** How far a limit reaches forward over a list of activities, in words. */
const REACH = 40
const SUBJECTS = wordList('limit-subjects')
const LISTING = wordList('limit-listing')
const LINKING = wordList('limit-linking')

/** Judges an activity mention by its clause. */
export function limitOf(note: Note, activity: Mention): LimitVerdict {
  const clause = clauseAround(note, activity.sentence, activity.from)
  const cues = mentionsBetween(note.mentions['limit'], clause.from, clause.to)
  if (cues.length === 0) return amountAlone(note, activity, clause)
  if (cues.some((cue) => cue.concept['kind'] === 'elsewhere') && !namesPain(note, clause.from, clause.to))
    return NOTHING
  const before = lookBefore(note, activity, cues)
  if (before !== undefined) {
    const kind = before.concept['kind']
    if (kind === 'limit') return isWanted(note, before, cues) ? NOTHING : judged(note, before)
    if (kind === 'unlimited') return { says: 'unlimited', because: before }
    if (kind === 'goal') return NOTHING
    if (kind === 'helper') return byOthers(note, activity, before) ? { says: 'limited', because: before } : NOTHING
    if (kind === 'ability' && smallQuantity(note, activity, clause)) return { says: 'limited', because: before }
  }
  const after = lookBehind(note, activity, cues)
  const worsens = before?.concept['kind'] === 'aggravation'
  if (after !== undefined && !(worsens && after.concept['direction'] === 'both' && !isPredicate(note, after))) {
    if (after.concept['kind'] === 'limit') return judged(note, after)
    if (after.concept['kind'] === 'ability') return { says: 'unlimited', because: after }
    if (after.concept['kind'] === 'tolerance' && smallQuantity(note, activity, clause)) {
      return { says: 'limited', because: after }
    }
  }
  if (before === undefined) return amountAlone(note, activity, clause)
  return before.concept['kind'] === 'ability' ? { says: 'unlimited', because: before } : NOTHING
}

// "We discussed limits on lifting", "wants to avoid lifting": a goal right in front of the limit.
const isWanted = (note: Note, limit: Mention, cues: readonly Mention[]): boolean =>
  cues.some(
    ({ concept, to }) =>
      concept['kind'] === 'goal' && to <= limit.from && limit.from - to <= 1 && note.words.forms[to] !== ',',
  )

const amountAlone = (note: Note, activity: Mention, clause: WordRange): LimitVerdict =>
  quantityAlone(note, activity, clause) ? { says: 'limited' } : NOTHING

// A limit that is itself denied ("no difficulty walking") says the contrary; one that is feared or planned says nothing.
function judged(note: Note, cue: Mention): LimitVerdict {
  const status = assess(note, cue.sentence, cue.from, cue.to)
  if (isApart(note, cue, status, cue)) return NOTHING
  return { says: isDenied(note, cue, status) ? 'unlimited' : 'limited', because: cue }
}

/**
 * Whether words are not of the patient's present or past: of somebody else, feared, planned or advised. A helper is no
 * other subject when the limit is the help, and the cue must not be itself a word of limit ("prevents her from").
 */
export function isApart(note: Note, mention: Mention, status: Assertion, because?: Mention): boolean {
  const { subject, time } = status
  const helper = because !== undefined && HELPERS.has(because.concept.id)
  if (subject !== 'patient' && !helper) return true
  return (time === 'hypothetical' || time === 'planned') && !isLimitWord(note, mention, status, 'time')
}

const HELPERS: ReadonlySet<string> = new Set([
  'help',
  'help-hired',
  'done-by-others',
  'done-by-many',
  'gone-behind',
  'changed-manner',
])

/** Whether the words are denied by a cue that is not itself a word of limit ("no longer drives, up at night"). */
export function isDenied(note: Note, mention: Mention, status: Assertion): boolean {
  if (status.polarity !== 'negated') return false
  // "Without the tablets she cannot stand" denies the tablets.
  const without = status.cues.some(({ axis, id }) => axis === 'polarity' && id === 'without')
  if (without && mention.concept.id === 'unable') return false
  return !isLimitWord(note, mention, status, 'polarity')
}

/** Concepts of limits that are a mere "not": they deny what says an effect by itself. */
export const PLAIN_NOT: ReadonlySet<string> = new Set(['does-not', 'has-not', 'has-not-tried'])

function isLimitWord(note: Note, mention: Mention, status: Assertion, axis: Cue['axis']): boolean {
  const cue = status.cues.find((one) => one.axis === axis)
  if (cue === undefined) return false
  const sentence = note.sentences[mention.sentence] as Sentence
  const limits = mentionsBetween(note.mentions['limit'], sentence.firstWord, sentence.lastWord)
  return limits.some(
    (limit) =>
      (limit === mention || !PLAIN_NOT.has(limit.concept.id)) &&
      limit.concept['kind'] === 'limit' &&
      limit.start <= cue.start &&
      limit.end >= cue.end,
  )
}

// The nearest word of limit, ability or aggravation in front that reaches the activity.
function lookBefore(note: Note, activity: Mention, cues: readonly Mention[]): Mention | undefined {
  for (let index = cues.length - 1; index >= 0; index -= 1) {
    const cue = cues[index] as Mention
    if (cue.from >= activity.from || cue.concept['kind'] === 'elsewhere') continue
    const direction = cue.concept['direction']
    if (direction === 'backward') continue
    if (direction === 'both' && isPredicate(note, cue)) continue
    if (isHelp(cue, cues[index - 1])) continue
    if (opensSubject(note, cue.to, activity.from)) return undefined
    if (activity.from - cue.to > Number(cue.concept['reach'] ?? REACH)) continue
    if (cue.concept['tie'] === 'yes' && !tied(note, cue)) continue
    if (cue.concept['needs'] === 'change' && !changed(note, cue, activity)) continue
    return cue
  }
  return undefined
}

// "His wife helps him to": what is an ability by a drug is none by a person.
const isHelp = (cue: Mention, before: Mention | undefined): boolean =>
  cue.concept['kind'] === 'ability' && before?.concept['kind'] === 'helper' && cue.from - before.to <= 2

// "Walking is limited, ...": the limit speaks of the activity before it, not of those behind.
function isPredicate(note: Note, cue: Mention): boolean {
  let at = cue.from - 1
  while (at >= 0 && isDegree(note.words.forms[at] as string)) at -= 1
  if (at < 0 || !LINKING.has(note.words.forms[at] as string)) return false
  return activitiesBetween(note, cue.from - 9, cue.from).length > 0
}

const DEGREES = wordList('limit-degrees')

const isDegree = (form: string): boolean => DEGREES.has(form) || form.endsWith('ly')

// A comma and a new subject end the reach of what stood before: "cannot sit long, he walks daily".
function opensSubject(note: Note, from: number, to: number): boolean {
  for (let index = from; index + 1 < to; index += 1) {
    if (note.words.forms[index] === ',' && SUBJECTS.has(note.words.forms[index + 1] as string)) return true
  }
  return false
}

const CHANGES = wordList('limit-changes')

// "He used to hike, now he cannot", "she does not dance any more": the words alone tell a habit, not a loss.
function changed(note: Note, cue: Mention, activity: Mention): boolean {
  const { firstWord, lastWord } = note.sentences[cue.sentence] as Sentence
  const { forms } = note.words
  for (let index = cue.to; index < lastWord; index += 1) {
    const form = forms[index] as string
    if (CHANGES.has(form) || (form === 'more' && forms[index - 1] === 'any')) return true
  }
  return cue.concept.id === 'does-not' && activity.from - cue.to <= 1 && namesPain(note, firstWord, lastWord)
}

function tied(note: Note, cue: Mention): boolean {
  const sentence = note.sentences[cue.sentence]
  return sentence !== undefined && namesPain(note, sentence.firstWord, sentence.lastWord)
}

// The nearest word of limit behind, over a list of further activities.
function lookBehind(note: Note, activity: Mention, cues: readonly Mention[]): Mention | undefined {
  for (const cue of cues) {
    if (cue.from < activity.from || cue.to <= activity.to) continue
    if (cue.from < activity.to && cue.concept['direction'] !== 'backward') continue
    const { direction, kind } = cue.concept
    if (kind === 'elsewhere') continue
    if (direction === 'forward') {
      if (kind === 'aggravation' || kind === 'barrier') continue
      return undefined
    }
    if (kind === 'none') return undefined
    if (direction === 'both' && !isPredicate(note, cue)) {
      return cue.from - activity.to <= 2 && endsThere(note, cue) ? cue : undefined
    }
    return gap(note, activity.to, cue.from) <= Number(cue.concept['reach'] ?? 8) ? cue : undefined
  }
  return undefined
}

// A limit with an activity right behind it belongs to that one ("likes walking, trouble sleeping").
function endsThere(note: Note, cue: Mention): boolean {
  return activitiesBetween(note, cue.to, cue.to + 3).length === 0
}

// Words between, not counting those of other activities and of the list.
function gap(note: Note, from: number, to: number): number {
  let words = 0
  let skip = from
  for (const mention of activitiesBetween(note, from, to)) {
    words += countWords(note, skip, mention.from)
    skip = mention.to
  }
  return words + countWords(note, skip, to)
}

function countWords(note: Note, from: number, to: number): number {
  let words = 0
  for (let index = from; index < to; index += 1) {
    const form = note.words.forms[index] as string
    if (form === '.') return 100
    if (!LISTING.has(form)) words += 1
  }
  return words
}
