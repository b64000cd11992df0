// What is said of a treatment: the verdict and the words that gave it.
import type { Mention, Note } from '../../note/note.ts'
import type { TreatmentOutcome } from '../fact.ts'
import type { Chunk } from './chunks.ts'
import { chunkAt } from './chunks.ts'

/** An outcome, or something that shapes one: pain that came back, a stop without reason, a benefit that was brief. */
export type Verdict = TreatmentOutcome | 'return' | 'stopped' | 'brief'

/** A verdict with the words that gave it; `percent` where relief was measured. */
export interface Judgement {
  readonly verdict: Verdict
  readonly from: number
  readonly to: number
  readonly percent?: number
  /** The last word on the matter, whatever was good before it ("stopped working"). */
  readonly final?: boolean
}

/** A judgement in a sentence and the side on which its treatments stand. */
export interface OutcomeEvent extends Judgement {
  readonly direction: 'before' | 'after'
  readonly bracketed: boolean
  /** A bare "no" or "did": it speaks of the treatment right in front of it alone. */
  readonly bare?: boolean
}

/** A sentence that is searched for outcomes: its words `[first, last)`. */
export interface Place {
  readonly note: Note
  readonly first: number
  readonly last: number
  readonly chunks: readonly Chunk[]
  /** Treatments named in the sentence, whose words no outcome may claim. */
  readonly named: readonly Mention[]
}

/** Whether the words `[from, to)` share one with a mention of the list. */
export const overlaps = (list: readonly Mention[], from: number, to: number): boolean =>
  list.some((mention) => mention.from < to && mention.to > from)

/** Whether a treatment is named in front of a word. */
export const namedBefore = (place: Place, word: number): boolean => place.named.some((named) => named.to <= word)

/** Where the last treatment named in front of a word ends, or -1. */
export function lastNameEnd(place: Place, word: number): number {
  let end = -1
  for (const named of place.named) if (named.to <= word && named.to > end) end = named.to
  return end
}

/** Where the chunk of a word begins. */
export const chunkStart = (place: Place, word: number): number => chunkAt(place.chunks, word)?.from ?? place.first

/** Whether a word stands in round brackets. */
export const isBracketed = (place: Place, word: number): boolean => chunkAt(place.chunks, word)?.bracketed ?? false
