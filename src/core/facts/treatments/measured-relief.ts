// Relief in figures: percentages, falls on the pain scale, and how long it lasted.
import { mentionsBetween } from '../../language/lexicon.ts'
import { numberOf } from '../../language/number-words.ts'
import { wordList } from '../../language/word-lists.ts'
import { NUMBER } from '../../note/note.ts'
import { chunkAt } from './chunks.ts'
import type { OutcomeEvent, Place, Verdict } from './judgement.ts'
import { isBracketed, namedBefore, overlaps } from './judgement.ts'
import { lastsRelief, timeSpans } from './time-spans.ts'

const PERCENT_RELIEF = wordList('percent-relief')
const PERCENT_TIES = wordList('percent-ties')

/** Relief of half the pain and more is benefit, less is partial. */
const HALF = 50
/** A fall of fewer points on the scale of ten is chance, not relief. */
const LEAST_FALL = 2

/** "took the pain from 9 to 2": a fall on the scale is relief, measured. */
export function scaleFalls(place: Place): readonly OutcomeEvent[] {
  const { forms, kinds } = place.note.words
  const falls: OutcomeEvent[] = []
  for (let index = place.first; index + 3 < place.last; index += 1) {
    if (forms[index] !== 'from' || kinds[index + 1] !== NUMBER) continue
    const at = forms[index + 2] === '/' ? index + 4 : index + 2
    if (forms[at] !== 'to' || kinds[at + 1] !== NUMBER) continue
    const before = numberOf(forms[index + 1] as string)
    const after = numberOf(forms[at + 1] as string)
    if (before > 10 || before - after < LEAST_FALL || !namedBefore(place, index)) continue
    const percent = Math.round((100 * (before - after)) / before)
    const verdict = percent < HALF ? 'partial-benefit' : 'benefit'
    falls.push({ verdict, from: index, to: at + 2, direction: 'after', bracketed: false, percent })
  }
  return falls
}

/** "70 % relief", "85% better", "90% x 2 wks": measured relief; "75% of his pain is in the leg" is none. */
export function percents(place: Place): readonly OutcomeEvent[] {
  const { forms, kinds } = place.note.words
  const found: OutcomeEvent[] = []
  for (let index = place.first; index < place.last - 1; index += 1) {
    const sign = forms[index + 1]
    if (kinds[index] !== NUMBER || (sign !== '%' && sign !== 'percent')) continue
    if (forms[index + 2] === 'of' || !isOfRelief(place, index)) continue
    if (mentionsBetween(place.note.mentions['treatment'], index + 2, index + 3).length > 0) continue
    const percent = numberOf(forms[index] as string)
    if (percent > 100) continue
    const tied = forms.slice(index + 2, index + 6).some((form) => PERCENT_TIES.has(form))
    const direction = tied && !namedBefore(place, index) ? 'before' : 'after'
    const verdict = verdictOf(percent, isBriefBehind(place, index))
    found.push({ verdict, from: index, to: index + 2, direction, bracketed: isBracketed(place, index), percent })
  }
  return found
}

function verdictOf(percent: number, brief: boolean): Verdict {
  if (percent === 0) return 'no-benefit'
  return percent < HALF || brief ? 'partial-benefit' : 'benefit'
}

// A word of relief near the figure, or nothing but the figure behind a name ("L5 TFESI: 70%").
function isOfRelief(place: Place, index: number): boolean {
  const { forms } = place.note.words
  const to = Math.min(place.last, index + 7)
  for (let word = Math.max(place.first, index - 5); word < to; word += 1)
    if (PERCENT_RELIEF.has(forms[word] as string)) return true
  const chunk = chunkAt(place.chunks, index)
  return chunk !== undefined && chunk.to - chunk.from <= 4 && namedBefore(place, index)
}

function isBriefBehind(place: Place, index: number): boolean {
  return mentionsBetween(place.note.mentions['degree'], index, Math.min(place.last, index + 10)).some(
    (degree) => degree.concept['effect'] === 'brief' && !overlaps(place.named, index, degree.from),
  )
}

/** "gave 6 weeks", "CESI: two good days": relief told by how long it lasted; "0 days" is none. */
export function spansOfRelief(place: Place): readonly OutcomeEvent[] {
  const found: OutcomeEvent[] = []
  for (const span of timeSpans(place.note, place.first, place.last)) {
    if (overlaps(place.named, span.from, span.to)) continue
    if (!lastsRelief(place.note, span, place.first, place.last, place.named)) continue
    const verdict = span.days === 0 ? 'no-benefit' : 'partial-benefit'
    const { from, to } = span
    found.push({ verdict, from, to, direction: 'after', bracketed: isBracketed(place, from) })
  }
  return found
}

/** "helped, but only for a week": a limit in time told apart from the benefit. */
export function briefWords(place: Place): readonly OutcomeEvent[] {
  return mentionsBetween(place.note.mentions['degree'], place.first, place.last)
    .filter((degree) => degree.concept['effect'] === 'brief')
    .map(({ from, to }) => ({ verdict: 'brief', from, to, direction: 'after', bracketed: isBracketed(place, from) }))
}
