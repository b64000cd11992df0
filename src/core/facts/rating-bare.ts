// Decides whether a number without "/10" rates pain: something must ask for it, or tie it to the pain just told.

import type { Note } from '../note/note.ts'
import { NUMBER } from '../note/note.ts'
import {
  closes,
  closesHard,
  conditionBefore,
  conditionBehind,
  counts,
  definedBehind,
  isCondition,
  linked,
  linkedLoosely,
} from './rating-close.ts'
import type { Anchor, Ground } from './rating-ground.ts'
import { inPainSection, inVitals, painNear, roleAt, speaksOfPain } from './rating-ground.ts'
import type { Rating } from './rating-words.ts'
import { numberAt } from './rating-words.ts'

/** A rating with its maximum. */
export type Rated = Rating & { readonly max: number }

/** The bare number as a rating of 10, or of 100 where a visual analogue scale is read in millimetres. */
export function bareRating(ground: Ground, rating: Rating, anchor: Anchor | undefined): Rated | undefined {
  const { note } = ground
  const analogue = onAnalogueScale(ground, rating, anchor)
  if (analogue) return analogue
  if (rating.value > 10 || isCode(note.words.forms[rating.from] as string)) return undefined
  const paired = anchor?.role === 'when' && anchor.to === rating.from && ground.scored && !counts(ground, rating.to)
  if (!(closes(ground, rating.to) || paired)) return undefined
  return asked(ground, rating, anchor) || tied(ground, rating) ? { ...rating, max: 10 } : undefined
}

// "0010" is no rating; "seven" is.
const isCode = (form: string): boolean => form.length > 3 && form.charCodeAt(0) <= 57

function onAnalogueScale(ground: Ground, rating: Rating, anchor: Anchor | undefined): Rated | undefined {
  if (anchor?.scale !== 'VAS' && anchor?.role !== 'scale' && anchor?.role !== 'label') return undefined
  const { note } = ground
  const unit = note.words.forms[rating.to]
  const near = linked(note, anchor.to, rating.from)
  if (unit === 'mm' && near && rating.value <= 100) return { ...rating, to: rating.to + 1, max: 100 }
  if (unit === 'cm' && near && rating.value <= 10) return { ...rating, to: rating.to + 1, max: 10 }
  const wide = anchor.scale === 'VAS' && rating.value > 10 && rating.value <= 100 && closes(ground, rating.to)
  return wide ? { ...rating, max: 100 } : undefined
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
    if (ground.scored || painNear(ground, firstWord, anchor.to) || inPainSection(ground)) return true
    return listsTimes(ground) || (ground.follows && anchor.to - firstWord <= 3 && closesHard(ground, rating.to))
  }
  if (anchor.role !== 'pain') return false
  if (gap === 0) {
    if (isCondition(ground, rating.to)) return true
    return (rating.low !== undefined || inVitals(ground)) && closesHard(ground, rating.to)
  }
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

// "A five most days", "it sits at a 6", "4 at rest, 8 by evening", "jumps to 9": no word asks, but pain is the subject
// and the number stands as a noun, behind a verb of level, or with the state that it belongs to.
function tied(ground: Ground, rating: Rating): boolean {
  const { note, topic, sentence } = ground
  if (counts(ground, rating.to) || isClock(note, rating)) return false
  if (ground.scored && joins(ground, rating)) return true
  return isTied(ground, rating) && isSubject(ground, rating) && speaksOfPain(note, topic, sentence)
}

function isTied(ground: Ground, { from, to }: Rating): boolean {
  if (nounBefore(ground.note, from) || movedTo(ground, from)) return true
  if (isSaidOfIt(ground.note, from)) {
    return closesHard(ground, to) || isCondition(ground, to) || conditionBefore(ground, from)
  }
  // "4 at rest, 8 by evening" and "3 on a good day": nothing but states and numbers.
  return isCondition(ground, to) && atStart(ground, from)
}

// "a 5", "an eight": the number is a noun, with nothing behind it that it could count.
function nounBefore(note: Note, at: number): boolean {
  const form = note.words.forms[at - 1]
  return form === 'a' || form === 'an'
}

// "at 4 in the morning", "by 5 most days": the clock.
function isClock(note: Note, { from, to }: Rating): boolean {
  const { forms } = note.words
  if (forms[to] === 'in' && forms[to + 1] === 'the') return forms[from - 1] === 'at' || forms[from - 1] === 'by'
  return forms[to] === "o'clock" || forms[to] === 'am' || forms[to] === 'pm'
}

// Behind a first rating: "…, sometimes 9", "… with flares to 9", "→ 2", "… and 6 walking".
function joins(ground: Ground, rating: Rating): boolean {
  const { note } = ground
  if (note.words.forms[rating.from - 1] === '→') return true
  if (movedTo(ground, rating.from) || conditionBefore(ground, rating.from)) return true
  if (!conditionBehind(ground, rating.to)) return false
  return nounBefore(note, rating.from) || joinsList(note, rating.from) || isSaidOfIt(note, rating.from)
}

function joinsList(note: Note, at: number): boolean {
  const form = note.words.forms[at - 1]
  return form === ',' || form === 'and' || form === ';' || form === '/' || form === 'but' || form === 'or'
}

/** How far before a number its verb of level or "it" may stand, in words. */
const REACH = 4

// "sits at", "hovers around", "climbs to a", "flares to".
function movedTo(ground: Ground, at: number): boolean {
  return ground.scales.some(({ concept, to }) => {
    const role = concept['role']
    if (role !== 'move' && role !== 'fall' && role !== 'range') return false
    if (to > at || at - to > REACH || !linked(ground.note, to, at)) return false
    return to === at ? concept['role'] !== 'move' || STANDING.has(ground.note.words.forms[to - 1] as string) : true
  })
}

// These take a level at once ("hits 9"); behind other verbs a bare number is an amount ("gets 2").
const STANDING: ReadonlySet<string> = new Set([
  'hits',
  'hit',
  'hitting',
  'reaches',
  'reached',
  'tops',
  'touches',
  'constant',
  'steady',
])

const BEING: ReadonlySet<string> = new Set(['is', 'was', "it's", "that's", 'be', 'being'])

// "it is 4", "it's an 8", "the pain today was 6".
function isSaidOfIt(note: Note, at: number): boolean {
  for (let index = at - 1; index >= at - REACH && index >= 0; index -= 1) {
    const form = note.words.forms[index] as string
    if (BEING.has(form)) return true
    if (!linked(note, index, index + 1)) return false
  }
  return false
}

// Whether the pain can be what the number is said of: named, or "it", or nothing but the number opens the clause.
function isSubject(ground: Ground, rating: Rating): boolean {
  const { note, firstWord } = ground
  if (atStart(ground, rating.from) || painNear(ground, firstWord, rating.from)) return true
  for (let index = rating.from - 1; index >= firstWord; index -= 1) {
    const form = note.words.forms[index] as string
    if (form === 'it' || form === "it's" || form === "that's" || form === 'intensity' || form === 'level') return true
  }
  return openedByVerb(ground, rating.from)
}

const OPENERS: ReadonlySet<string> = new Set(['move', 'range', 'cond', 'when'])

// "Climbs to 9 by night", "Anywhere from a 4 to a 7": the subject is left out.
function openedByVerb(ground: Ground, at: number): boolean {
  return ground.scales.some(
    ({ concept, from, to }) => to <= at && from - ground.firstWord <= 1 && OPENERS.has(concept['role'] as string),
  )
}

// The number opens the sentence, but for an article, quotes and words of time.
function atStart(ground: Ground, at: number): boolean {
  const { note, firstWord } = ground
  for (let index = at - 1; index >= firstWord; index -= 1) {
    const form = note.words.forms[index] as string
    if (note.words.kinds[index] === NUMBER) return false
    if (form !== 'a' && form !== 'an' && form !== '"' && form !== '—' && form !== '-') return false
  }
  return true
}
