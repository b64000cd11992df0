// Gathers everything that a sentence says of what became of its treatments.
import type { Mention, Note } from '../../note/note.ts'
import { withAdverseEffects } from './adverse-effects.ts'
import type { Chunk } from './chunks.ts'
import type { OutcomeEvent, Place } from './judgement.ts'
import { briefWords, percents, scaleFalls, spansOfRelief } from './measured-relief.ts'
import { bareWords, outcomeWords } from './outcome-words.ts'
import { stopReasons } from './stop-reasons.ts'

/** The outcome events of the words `[first, last)` in order of place. */
export function outcomeEvents(
  note: Note,
  first: number,
  last: number,
  chunks: readonly Chunk[],
  named: readonly Mention[],
): readonly OutcomeEvent[] {
  const place: Place = { note, first, last, chunks, named }
  const told = [...outcomeWords(place), ...bareWords(place), ...percents(place), ...scaleFalls(place)]
  const events = [...withAdverseEffects(place, told), ...spansOfRelief(place), ...briefWords(place)]
  return [...events, ...stopReasons(place, events)].sort((a, b) => a.from - b.from)
}
