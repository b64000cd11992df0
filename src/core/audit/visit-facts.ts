// What a note states that is compared between the visits of one patient: numbers, names of the vocabulary, keys.
import type { Fact } from '../facts/fact.ts'
import type { Note } from '../note/note.ts'

/** What is compared between visits. No words of the note. */
export interface VisitFacts {
  /** Current ratings of the pain, out of ten. */
  readonly scores: readonly number[]
  /** Concept of each treatment and its outcome. */
  readonly treatments: readonly (readonly [concept: string, outcome: string])[]
  /** Longest stated duration of the pain in days. */
  readonly days?: number
}

/** Most treatments and scores of a row: a note with more is a table of something else. */
const MOST = 40

/** The facts of a note that are compared; `keyOf` gives the salted key of a text. */
export function visitFactsOf(_note: Note, facts: readonly Fact[], _keyOf: (text: string) => string): VisitFacts {
  const scores: number[] = []
  const treatments = new Map<string, readonly [string, string]>()
  let days: number | undefined
  for (const fact of facts) {
    if (fact.kind === 'pain-score' && fact.assertion.time === 'current') scores.push((10 * fact.value) / fact.max)
    if (fact.kind === 'treatment') treatments.set(`${fact.concept} ${fact.outcome}`, [fact.concept, fact.outcome])
    if (fact.kind === 'duration' && fact.days !== undefined) days = Math.max(days ?? 0, fact.days)
  }
  return {
    scores: scores.slice(0, MOST),
    treatments: [...treatments.values()].slice(0, MOST),
    ...(days !== undefined && { days: Math.round(days) }),
  }
}
