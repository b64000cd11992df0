// Unwanted effects beside a treatment: which of them tell that it was not tolerated.
import { mentionsBetween } from '../../language/lexicon.ts'
import { wordList } from '../../language/word-lists.ts'
import type { Mention } from '../../note/note.ts'
import type { OutcomeEvent, Place } from './judgement.ts'
import { isBracketed, lastNameEnd, namedBefore, overlaps } from './judgement.ts'

const CAUSES = wordList('effect-causes')
const DENIERS = wordList('effect-deniers')
const EFFECT_TIES = wordList('effect-ties')
const TREATED_TIES = wordList('treated-ties')

/** How far, in words, a sure effect may stand behind its drug. */
const SURE_REACH = 10

/**
 * The events of a sentence with those of its unwanted effects behind them. An effect counts with a stop, with a causal
 * word, set behind the name ("diclofenac - rash"), or when it is hardly ever the complaint itself ("groggy on Flexeril").
 */
export function withAdverseEffects(place: Place, told: readonly OutcomeEvent[]): readonly OutcomeEvent[] {
  const effects: OutcomeEvent[] = []
  let suffered = false
  for (const mention of mentionsBetween(place.note.mentions['adverse'], place.first, place.last)) {
    const { from, to } = mention
    if (overlaps(place.named, from, to) || isDenied(place, mention)) continue
    const event = { verdict: 'not-tolerated', from, to, bracketed: isBracketed(place, from), bare: false } as const
    if (leadsToName(place, to)) effects.push({ ...event, direction: 'before', bare: true })
    else if (isSuffered(place, mention, told)) {
      effects.push({ ...event, direction: 'after' })
      suffered = true
    }
  }
  return [...(suffered ? soften(told) : told), ...effects]
}

// "rash with diclofenac": a preposition leads from the effect to the name.
function leadsToName(place: Place, to: number): boolean {
  if (!EFFECT_TIES.has(place.note.words.forms[to] ?? '')) return false
  return place.named.some((named) => named.from > to && named.from - to <= 3)
}

function isSuffered(place: Place, mention: Mention, told: readonly OutcomeEvent[]): boolean {
  if (!namedBefore(place, mention.from)) return false
  if (isTreated(place, mention) && !isStoppedFor(place, mention, told)) return false
  if (told.some(({ verdict }) => verdict === 'stopped' || verdict === 'not-tolerated')) return true
  if (mention.concept.id === 'organ-risk') return false
  return isSetBehind(place, mention.from) || isCaused(place, mention.from) || isSure(place, mention)
}

// "could not take Lyrica because of blurred vision": it was taken, and not tolerated.
function soften(told: readonly OutcomeEvent[]): readonly OutcomeEvent[] {
  const unable = told.find(({ verdict, direction }) => verdict === 'contraindicated' && direction === 'before')
  return told.map((event) => (event === unable ? { ...event, verdict: 'not-tolerated' } : event))
}

// "to treat constipation", "for nausea": what the drug is for.
function isTreated({ note }: Place, { from }: Mention): boolean {
  return TREATED_TIES.has(note.words.forms[from - 1] ?? '') || TREATED_TIES.has(note.words.forms[from - 2] ?? '')
}

// "stopped for nausea": behind a stop "for" gives the reason.
function isStoppedFor({ note }: Place, { from }: Mention, told: readonly OutcomeEvent[]): boolean {
  if (note.words.forms[from - 1] !== 'for') return false
  return told.some(({ verdict, to }) => verdict === 'stopped' && to === from - 1)
}

// An effect that is hardly ever a complaint of its own, near the treatment, in the same stretch.
function isSure(place: Place, mention: Mention): boolean {
  if (mention.concept['sure'] !== 'yes') return false
  return place.named.some(
    (named) =>
      named.to <= mention.from && mention.from - named.to <= SURE_REACH && !isParted(place, named.to, mention.from),
  )
}

function isParted(place: Place, from: number, to: number): boolean {
  return place.chunks.some((chunk) => chunk.parted && chunk.from > from && chunk.from <= to)
}

// Only marks, doses and small words between the last name and the effect.
function isSetBehind(place: Place, at: number): boolean {
  const from = lastNameEnd(place, at)
  if (from < 0 || at - from > 8) return false
  return place.note.words.forms
    .slice(from, at)
    .some((form) => form === ':' || form === '—' || form === '(' || form === '|' || form === '→')
}

function isCaused(place: Place, word: number): boolean {
  const { forms } = place.note.words
  for (let index = word - 1; index >= Math.max(place.first, word - 5); index -= 1) {
    if (CAUSES.has(forms[index] as string)) return namedBefore(place, index)
  }
  return false
}

function isDenied(place: Place, { from }: Mention): boolean {
  const { forms } = place.note.words
  for (let index = from - 1; index >= Math.max(place.first, from - 4); index -= 1) {
    if (DENIERS.has(forms[index] as string)) return true
  }
  return false
}
