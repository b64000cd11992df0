// How much of an activity the note allows: "sits for ten minutes", "walks half a block", "forty minutes behind the wheel".

import type { WordRange } from '../language/clauses.ts'
import { mentionsBetween } from '../language/lexicon.ts'
import { numberOf } from '../language/number-words.ts'
import { wordList, wordValues } from '../language/word-lists.ts'
import type { Mention, Note } from '../note/note.ts'
import { NUMBER } from '../note/note.ts'

/** Upper bounds below which a stated tolerance is a limit: times, and the distances in their own unit. */
const BOUNDS = wordValues('tolerance-bounds')
/** Amounts that are small without a number: "half a block", "a few minutes". */
const SMALL = wordList('amount-small')
/** Of these a bare "a" is small: "a block", "an hour", but not "a mile". */
const UNIT_OF_ONE: ReadonlySet<string> = new Set(['minute', 'block', 'hour'])
const MEASURED: ReadonlySet<string> = new Set(['posture-tolerance', 'mobility', 'driving'])
const FILLERS = wordList('amount-fillers')

/** The activities (concepts of kind `activity`) among the function words that begin in `[from, to)`. */
export function activitiesBetween(note: Note, from: number, to: number): readonly Mention[] {
  return mentionsBetween(note.mentions['function'], from, to).filter(
    (mention) => mention.concept['kind'] === 'activity',
  )
}

/** Whether a small amount stands with the activity, behind it ("stand 10 minutes") or right in front of it. */
export function smallQuantity(note: Note, activity: Mention, clause: WordRange): boolean {
  if (!MEASURED.has(activity.concept['domain'] ?? '')) return false
  const end = Math.min(clause.to, activity.to + 7)
  for (let index = activity.to; index < end; index += 1) {
    const small = smallAt(note, index)
    if (small !== undefined) return small
  }
  return amountBefore(note, activity)
}

// "Five minutes on her feet", "forty minutes behind the wheel", "a few minutes of standing".
function amountBefore(note: Note, activity: Mention): boolean {
  for (let index = activity.from - 2; index >= Math.max(0, activity.from - 4); index -= 1) {
    const small = smallAt(note, index)
    if (small !== undefined) return small
  }
  return false
}

// Whether an amount begins at a word, and if so whether it is small; undefined where none begins.
function smallAt(note: Note, at: number): boolean | undefined {
  const { forms, kinds } = note.words
  const form = forms[at] as string
  const counted = kinds[at] === NUMBER
  if (!counted && !SMALL.has(form)) return undefined
  let unit = at + 1
  let half = form === 'half' || form === 'quarter' || form === '½'
  while (unit < at + 5 && (FILLERS.has(forms[unit] ?? '') || SMALL.has(forms[unit] ?? '') || isRange(note, unit))) {
    if (forms[unit] === 'half' || forms[unit] === 'quarter') half = true
    unit += 1
  }
  if (forms[at + 1] === '/' && kinds[at + 2] === NUMBER) {
    half = true
    unit = at + 3
  }
  const name = forms[unit] ?? ''
  const bound = BOUNDS.get(name)
  if (bound === undefined) return undefined
  if (half) return true
  if (!counted) return form === 'few' || form === 'couple' || unit > at + 1 || UNIT_OF_ONE.has(name)
  return numberOf(form) <= bound
}

// The second number of "15 to 20 minutes".
function isRange(note: Note, index: number): boolean {
  const before = note.words.forms[index - 1]
  return note.words.kinds[index] === NUMBER && (before === '-' || before === 'to' || before === 'or' || before === '–')
}

/** Words behind an amount that make it a habit: "walks 20 minutes a day", "twice daily". */
const HABIT = wordList('amount-habits')
const FINITE = wordList('amount-verbs')
const SUBJECTS = wordList('amount-subjects')

/**
 * Whether amounts alone say that an activity is limited: "Sitting tolerance: 20 min", "sit 15 stand 10 walk 1 block",
 * "he sits for at most twenty minutes", "walks half a mile".
 */
export function quantityAlone(note: Note, activity: Mention, clause: WordRange): boolean {
  if (!MEASURED.has(activity.concept['domain'] ?? '')) return false
  if (note.words.forms[activity.to - 1] === 'tolerance') return smallQuantity(note, activity, clause)
  const below = note.words.forms[activity.to] === '<' || note.words.forms[activity.to] === '≤'
  if (below && smallQuantity(note, activity, clause)) return true
  if (isTold(note, activity, clause) && smallQuantity(note, activity, clause)) return true
  if (!bareNumber(note, activity)) return false
  const others = activitiesBetween(note, clause.from, clause.to)
  const measured = others.filter((other) => MEASURED.has(other.concept['domain'] ?? '') && bareNumber(note, other))
  return new Set(measured.map(({ from }) => from)).size >= 2
}

// "She stands ten minutes": a verb with its subject, and no habit told of it.
function isTold(note: Note, activity: Mention, clause: WordRange): boolean {
  const { forms } = note.words
  const first = forms[activity.from] as string
  if (!FINITE.has(first)) return false
  const before = forms[activity.from - 1] ?? ''
  const opens = activity.from === clause.from || SUBJECTS.has(before) || before.endsWith('ly') || before === 'now'
  if (!opens || (!first.endsWith('s') && before !== 'i' && before !== ':' && activity.from !== clause.from))
    return false
  const end = Math.min(clause.to, activity.to + 12)
  for (let index = activity.to; index < end; index += 1) {
    const form = forms[index] as string
    if (HABIT.has(form)) return false
    if (form === ',' || form === 'before' || form === 'then') return true
  }
  return true
}

function bareNumber(note: Note, activity: Mention): boolean {
  let at = activity.to
  const form = note.words.forms[at]
  if (form === ':' || form === '=' || form === '<' || form === '~' || form === 'x') at += 1
  return note.words.kinds[at] === NUMBER && numberOf(note.words.forms[at] as string) <= 60
}
