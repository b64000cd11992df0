// Decides whether a number of a note rates pain.

import { mentionsBetween } from '../language/lexicon.ts'
import type { Rated } from './rating-bare.ts'
import { bareRating } from './rating-bare.ts'
import { isCounted } from './rating-close.ts'
import type { Anchor, Ground } from './rating-ground.ts'
import { anchorBefore, painBehind, speaksOfPain } from './rating-ground.ts'
import type { Rating } from './rating-words.ts'

/** The number with its maximum when it rates pain, undefined when it does not. Whose pain it is, is asked elsewhere. */
export function isRating(ground: Ground, rating: Rating): Rated | undefined {
  const anchor = anchorBefore(ground, rating.from)
  if (anchor?.role === 'other' || anchor?.role === 'instrument' || anchor?.role === 'instruction') {
    if (!painBehind(ground, rating.to)) return undefined
  }
  if (isCounted(ground, rating.to)) return undefined
  if (rating.max !== undefined) return withMaximum(ground, rating, rating.max, anchor)
  return bareRating(ground, rating, anchor)
}

function withMaximum(ground: Ground, rating: Rating, max: number, anchor: Anchor | undefined): Rated | undefined {
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
