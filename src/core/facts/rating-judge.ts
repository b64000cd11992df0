// Decides whether a number of a note rates pain.

import { mentionsBetween } from '../language/lexicon.ts'
import type { Note } from '../note/note.ts'
import { NUMBER, WORD } from '../note/note.ts'
import { mentionAt } from './complaint.ts'
import type { Anchor, Ground } from './rating-ground.ts'
import { anchorBefore, inPainSection, inVitals, painBehind, painNear, roleAt, speaksOfPain } from './rating-ground.ts'
import type { Rating } from './rating-words.ts'
import { numberAt } from './rating-words.ts'

/** The number with its maximum when it rates pain, undefined when it does not. Whose pain it is, is asked elsewhere. */
export function isRating(ground: Ground, rating: Rating): (Rating & { readonly max: number }) | undefined {
  const anchor = anchorBefore(ground, rating.from)
  if (anchor?.role === 'other' || anchor?.role === 'instrument' || anchor?.role === 'instruction') {
    if (!painBehind(ground, rating.to)) return undefined
  }
  if (ratedElse(ground, rating)) return undefined
  if (rating.max !== undefined) return withMaximum(ground, rating, rating.max, anchor)
  return bare(ground, rating, anchor)
}

function withMaximum(
  ground: Ground,
  rating: Rating,
  max: number,
  anchor: Anchor | undefined,
): ReturnType<typeof isRating> {
  const { note, sentence } = ground
  if (max === 100 && anchor?.role !== 'scale' && anchor?.role !== 'label') return undefined
  if (anchor || painBehind(ground, rating.to)) {
    return dayBefore(ground, rating) && anchor?.role !== 'scale' && anchor?.role !== 'label'
      ? undefined
      : { ...rating, max }
  }
  if (dayBefore(ground, rating)) return undefined
  return speaksOfPain(note, ground.topic, sentence) ? { ...rating, max } : undefined
}

// A number without "/10": only behind a word that asks for a rating, and not in front of a noun that it counts.
function bare(ground: Ground, rating: Rating, anchor: Anchor | undefined): ReturnType<typeof isRating> {
  const { note } = ground
  const unit = note.words.forms[rating.to]
  if (anchor?.scale === 'VAS' || anchor?.role === 'scale' || anchor?.role === 'label') {
    const near = linked(note, anchor.to, rating.from)
    if (unit === 'mm' && near && rating.value <= 100) return { ...rating, to: rating.to + 1, max: 100 }
    if (unit === 'cm' && near && rating.value <= 10) return { ...rating, to: rating.to + 1, max: 10 }
    if (anchor.scale === 'VAS' && rating.value > 10 && rating.value <= 100 && closes(ground, rating.to)) {
      return { ...rating, max: 100 }
    }
  }
  const paired = anchor?.role === 'when' && anchor.to === rating.from && ground.scored && !counts(ground, rating.to)
  if (rating.value > 10 || !(closes(ground, rating.to) || paired) || !asked(ground, rating, anchor)) return undefined
  if (note.words.kinds[rating.from] === NUMBER && (note.words.forms[rating.from] as string).length > 3) return undefined
  return { ...rating, max: 10 }
}

// Whether the words right before a bare number ask for a rating.
function asked(ground: Ground, rating: Rating, anchor: Anchor | undefined): boolean {
  const { note, firstWord } = ground
  if (definedBehind(ground, rating.to)) return true
  // "At intake it was 7" behind a sentence with a rating.
  if (!anchor) return ground.follows && isItWas(note, rating.from) && closesHard(ground, rating.to)
  if (ground.scored && timeBehind(ground, rating)) return true
  const gap = rating.from - anchor.to
  const forms = note.words.forms
  if (anchor.role === 'scale' || anchor.role === 'label') return gap <= 4 && linked(note, anchor.to, rating.from)
  if (anchor.role === 'definition') return gap <= 5 && speaksOfPain(note, ground.topic, ground.sentence)
  if (anchor.role === 'rate-loosely' && !painNear(ground, firstWord, rating.from)) return false
  if (anchor.role === 'rate' || anchor.role === 'rate-loosely')
    return gap <= 7 && linkedLoosely(note, anchor.to, rating.from)
  if (anchor.role === 'when' || anchor.role === 'range' || anchor.role === 'fall') {
    if (gap > 2 || !linked(note, anchor.to, rating.from)) return false
    if (anchor.role === 'fall' || anchor.role === 'range') return painNear(ground, firstWord, anchor.to)
    return ground.scored || painNear(ground, firstWord, anchor.to) || inPainSection(ground) || listsTimes(ground)
  }
  if (anchor.role !== 'pain') return false
  if (gap === 0) return (rating.low !== undefined || inVitals(ground)) && closesHard(ground, rating.to)
  const first = forms[anchor.to]
  return gap <= 4 && first !== ',' && first !== '.' && linked(note, anchor.to, rating.from)
}

// "Worst 8, least 4, average 6": two or more words of time, each with its number.
function listsTimes({ note, scales, lastWord }: Ground): boolean {
  const numbered = scales.filter(({ concept, to }) => {
    const at = note.words.forms[to] === ':' || note.words.forms[to] === '=' ? to + 1 : to
    return concept['role'] === 'when' && numberAt(note, at, lastWord) !== undefined
  })
  return numbered.length > 1
}

function isItWas(note: Note, at: number): boolean {
  const verb = note.words.forms[at - 1]
  return note.words.forms[at - 2] === 'it' && (verb === 'was' || verb === 'is')
}

// "DVPRS 6 today, 8 on the worst day": the word of time follows.
function timeBehind(ground: Ground, rating: Rating): boolean {
  const before = ground.note.words.forms[rating.from - 1]
  if (before !== ',' && before !== 'and' && before !== ';' && before !== '/') return false
  return roleAt(ground, rating.to) === 'when'
}

const LINKING: ReadonlySet<string> = new Set([
  ':',
  '=',
  '|',
  'is',
  'was',
  'of',
  'at',
  'a',
  'an',
  'about',
  'around',
  'approximately',
  'as',
  'being',
  '~',
  'be',
  'it',
  'today',
  'now',
  'currently',
  'scale',
  'level',
  'rated',
  'score',
  '(',
  'averages',
  'only',
  'still',
  'to',
  'from',
  'the',
  'being',
  'approx',
  'usually',
  'generally',
  'up',
  'are',
  'were',
])

function linked(note: Note, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (!LINKING.has(note.words.forms[index] as string)) return false
  return true
}

// Behind "rates": its object may stand between ("rates the back pain today as a 7").
function linkedLoosely(note: Note, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const form = note.words.forms[index] as string
    if (form === '.' || form === ';' || form === ',' || form === 'for' || form === 'after') return false
  }
  return true
}

// What may stand behind a bare rating: the end, punctuation, a word of time or of scale, "with", "at", "and".
const CLOSING: ReadonlySet<string> = new Set([
  '.',
  ',',
  ';',
  ')',
  '(',
  '|',
  '—',
  '→',
  'with',
  'at',
  'and',
  'today',
  'now',
  'on',
  'but',
  'when',
  'in',
  'while',
  'currently',
  'during',
  'after',
  'before',
  'without',
  'most',
  'to',
  'this',
  'worst',
  'best',
  'average',
  'least',
  '"',
  '!',
  'or',
  '[ ]',
])

function closes(ground: Ground, at: number): boolean {
  if (at >= ground.lastWord) return true
  return (
    CLOSING.has(ground.note.words.forms[at] as string) || roleAt(ground, at) === 'when' || definedBehind(ground, at)
  )
}

// "worst 3 days": the number counts what follows.
function counts(ground: Ground, at: number): boolean {
  const time = mentionAt(ground.note, 'duration', at)?.concept['role']
  return time === 'unit' || isCounted(ground, at)
}

function isCounted(ground: Ground, at: number): boolean {
  const role = roleAt(ground, at)
  return role === 'other' || role === 'counted'
}

function closesHard(ground: Ground, at: number): boolean {
  return at >= ground.lastWord || ground.note.words.kinds[at] !== WORD || roleAt(ground, at) === 'when'
}

const DEFINING: ReadonlySet<string> = new Set(['definition', 'label', 'scale'])

// "7 on a scale of 0 to 10": the definition follows within a few words.
function definedBehind(ground: Ground, at: number): boolean {
  return ground.scales.some(
    ({ concept, from }) => DEFINING.has(concept['role'] as string) && from >= at && from - at <= 2,
  )
}

// "9/10 patients", "4/5 strength", "6/10 sessions": the noun that is counted follows.
function ratedElse(ground: Ground, rating: Rating): boolean {
  return isCounted(ground, rating.to)
}

// "on 9/10", "MRI 3/10": a month and a day.
function dayBefore(ground: Ground, rating: Rating): boolean {
  if (rating.low !== undefined || rating.max !== 10 || rating.value === 0 || rating.value > 12) return false
  const before = ground.scales.find(({ to }) => to === rating.from)
  if (before?.concept['role'] === 'day') return true
  return mentionAtEnd(ground, rating.from)
}

function mentionAtEnd(ground: Ground, at: number): boolean {
  return mentionsBetween(ground.note.mentions['imaging'], Math.max(ground.firstWord, at - 3), at).some(
    ({ to }) => to === at,
  )
}
