// The words right before and right behind a number that let it be a rating, and those that make it count something.

import type { Note } from '../note/note.ts'
import { WORD } from '../note/note.ts'
import { mentionAt } from './complaint.ts'
import type { Ground } from './rating-ground.ts'
import { roleAt } from './rating-ground.ts'

const LINKING: ReadonlySet<string> = new Set(
  (
    ': = | is was of at a an about around approximately as being ~ be it today now currently scale level rated score ' +
    '( averages only still to from the approx usually generally up are were by between steady constant consistent ' +
    'solid good strong mere " near roughly nearly almost over just and pain number in have has been down ' +
    'back high low past'
  ).split(' '),
)

/** Whether only linking words, sites and adverbs stand in `[from, to)`: the word before them asks for the number. */
export function linked(note: Note, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    if (LINKING.has(note.words.forms[index] as string)) continue
    const site = mentionAt(note, 'site', index)
    if (!site || site.to > to) return false
    index = site.to - 1
  }
  return true
}

/** Behind "rates": its object may stand between ("rates the back pain today as a 7"). */
export function linkedLoosely(note: Note, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const form = note.words.forms[index] as string
    if (form === '.' || form === ';' || form === ',' || form === 'for' || form === 'after') return false
  }
  return true
}

// What may stand behind a bare rating: punctuation, a word of time, of joining or of condition.
const CLOSING: ReadonlySet<string> = new Set(
  (
    '. , ; ) ( | — → " ! ? ] with at and today now on but when in while currently during after before ' +
    'without most to this worst best average least or yesterday by despite if because since until even again ' +
    'range daily overall ' +
    'throughout though whenever unless then per all that which constantly'
  ).split(' '),
)

/** Whether the words at `at` let the bare number in front of them be a rating. */
export function closes(ground: Ground, at: number): boolean {
  if (at >= ground.lastWord || isBox(ground.note, at)) return true
  const form = ground.note.words.forms[at] as string
  return CLOSING.has(form) || isCondition(ground, at) || definedBehind(ground, at)
}

const isBox = (note: Note, at: number): boolean => note.words.forms[at] === '[ ]'

/** Whether the sentence or the phrase ends at `at`. */
export function closesHard(ground: Ground, at: number): boolean {
  return at >= ground.lastWord || ground.note.words.kinds[at] !== WORD || roleAt(ground, at) === 'when'
}

/** "at rest", "with activity", "most days", "now": the state or the time that a rating belongs to begins at a word. */
export function isCondition(ground: Ground, at: number): boolean {
  const role = roleAt(ground, at)
  return role === 'cond' || role === 'when'
}

const OPENING: ReadonlySet<string> = new Set(['when', 'while', 'with', 'without', 'after', 'before', 'by', 'on', 'at'])

/** A condition behind a number, also one told freely ("when I carry both"). */
export function conditionBehind(ground: Ground, at: number): boolean {
  if (at >= ground.lastWord) return false
  return isCondition(ground, at) || OPENING.has(ground.note.words.forms[at] as string)
}

/** A condition that ends right before a number, linking words between passed over ("on bad days it is a"). */
export function conditionBefore(ground: Ground, at: number): boolean {
  return ground.scales.some(
    ({ concept, to }) =>
      (concept['role'] === 'cond' || concept['role'] === 'when') &&
      to <= at &&
      at - to <= 4 &&
      linkedOrComma(ground.note, to, at),
  )
}

function linkedOrComma(note: Note, from: number, to: number): boolean {
  return linked(note, note.words.forms[from] === ',' ? from + 1 : from, to)
}

/** "worst 3 days", "5 minutes": the number counts what follows. */
export function counts(ground: Ground, at: number): boolean {
  const time = mentionAt(ground.note, 'duration', at)?.concept['role']
  return time === 'unit' || isCounted(ground, at)
}

/** "9/10 patients", "4/5 strength", "6/10 sessions": the noun that is counted follows. */
export function isCounted(ground: Ground, at: number): boolean {
  const role = roleAt(ground, at)
  return role === 'other' || role === 'counted'
}

const DEFINING: ReadonlySet<string> = new Set(['definition', 'label', 'scale'])

/** "7 on a scale of 0 to 10": the definition follows within a few words. */
export function definedBehind(ground: Ground, at: number): boolean {
  return ground.scales.some(
    ({ concept, from }) => DEFINING.has(concept['role'] as string) && from >= at && from - at <= 2,
  )
}
