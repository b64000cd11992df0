// Reasons for stopping a drug: "quit because she could not stay awake".
import { mentionsBetween } from '../../language/lexicon.ts'
import type { OutcomeEvent, Place } from './judgement.ts'

/** How far, in words, a reason is looked for behind a stop, and what it says behind its "because". */
const REASON_BEHIND = 4
const REASON_LONG = 9

/**
 * Stops for a reason that is not a practical one (cost, a move, pregnancy) and not failure: for a drug that is one of
 * tolerance, whatever its words ("stopped for rising creatinine").
 */
export function stopReasons(place: Place, events: readonly OutcomeEvent[]): readonly OutcomeEvent[] {
  const drug = place.named.some(({ concept }) => concept['kind'] === 'drug' || concept['kind'] === 'group-drug')
  if (!drug) return []
  const reasons: OutcomeEvent[] = []
  for (const event of events) {
    if (event.verdict !== 'stopped') continue
    const reason = reasonBehind(place, event.to)
    if (reason < 0 || isPractical(place, reason)) continue
    reasons.push({ ...event, verdict: 'not-tolerated', from: reason, to: reason + 1 })
  }
  return reasons
}

function isPractical({ note, last }: Place, reason: number): boolean {
  const end = Math.min(last, reason + REASON_LONG)
  if (mentionsBetween(note.mentions['practical'], reason, end).length > 0) return true
  return mentionsBetween(note.mentions['outcome'], reason, end).some(
    (mention) => mention.concept['outcome'] === 'no-benefit',
  )
}

function reasonBehind(place: Place, at: number): number {
  const { forms } = place.note.words
  for (let index = at; index < Math.min(place.last, at + REASON_BEHIND); index += 1) {
    const form = forms[index]
    if (form === 'because' || form === 'due' || form === 'secondary') return index
    if (form === 'for' && index <= at + 1) return index
    if (form === ',' || form === ';' || form === '.') return -1
  }
  return -1
}
