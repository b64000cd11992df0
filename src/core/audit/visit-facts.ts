// What a note states that is compared between the visits of one patient: numbers, names of the vocabulary, keys.
import type { Duration, Fact, Person } from '../facts/fact.ts'
import { isUnit, spanAtUnit } from '../facts/time-span.ts'
import { mentionsBetween } from '../language/lexicon.ts'
import type { Mention, Note, Sentence } from '../note/note.ts'
import { MARK } from '../note/note.ts'

/** What is compared between visits. No words of the note. */
export interface VisitFacts {
  /** Current ratings of the pain, out of ten, in rising order, each once. */
  readonly scores: readonly number[]
  /** Concept of each treatment and its outcome. */
  readonly treatments: readonly (readonly [concept: string, outcome: string])[]
  /** Longest stated duration of the pain in days. */
  readonly days?: number
  /** As the note states them of its patient; missing where it does not, or in two ways. */
  readonly sex?: 'female' | 'male'
  /** Whole years. */
  readonly age?: number
  /** Sentences that count back from the day of the visit ("3 weeks ago"): salted key, and days of the unit that is counted. */
  readonly ago?: readonly (readonly [key: string, unit: number])[]
}

/** Most treatments, scores and sentences of a row: a note with more is a table of something else. */
const MOST = 40
/** "3 years ago" stays right for many visits; up to a month the count has to change. */
const LONGEST_UNIT = 31
/** Words of a sentence that says more than its time: "started 2 weeks ago" stands in many notes. */
const SHORTEST = 6

/** The facts of a note that are compared; `keyOf` gives the salted key of a text. */
export function visitFactsOf(note: Note, facts: readonly Fact[], keyOf: (text: string) => string): VisitFacts {
  const scores = new Set<number>()
  const treatments = new Map<string, readonly [string, string]>()
  let days: number | undefined
  for (const fact of facts) {
    if (fact.kind === 'pain-score' && fact.assertion.time === 'current')
      scores.add(Math.round((100 * fact.value) / fact.max) / 10)
    if (fact.kind === 'treatment') treatments.set(`${fact.concept} ${fact.outcome}`, [fact.concept, fact.outcome])
    if (fact.kind === 'duration' && fact.days !== undefined && isOwn(fact)) days = Math.max(days ?? 0, fact.days)
  }
  const ago = sentencesAgo(note, keyOf)
  return {
    scores: [...scores].sort((a, b) => a - b).slice(0, MOST),
    treatments: [...treatments.values()].slice(0, MOST),
    ...(days !== undefined && { days: Math.round(days) }),
    ...personOf(note, facts),
    ...(ago.length > 0 && { ago }),
  }
}

function isOwn({ assertion }: Duration | Person): boolean {
  const { polarity, time, subject, certainty } = assertion
  return polarity === 'affirmed' && time === 'current' && subject === 'patient' && certainty === 'certain'
}

// A record that speaks of two people, or in two ways of one, tells nothing.
function personOf(note: Note, facts: readonly Fact[]): Pick<VisitFacts, 'sex' | 'age'> {
  const open = (note.mentions['person'] ?? []).some(({ concept }) => /^(?:second|open)$/.test(concept['role'] ?? ''))
  if (open || facts.some((fact) => fact.kind === 'conflict' && (fact.about === 'sex' || fact.about === 'age')))
    return {}
  const persons = facts.filter((fact): fact is Person => fact.kind === 'person' && !fact.weak && isOwn(fact))
  const sexes = new Set(persons.flatMap(({ sex }) => sex ?? []))
  const ages = new Set(persons.flatMap(({ age }) => age ?? []))
  const [sex] = sexes
  const [age] = ages
  return { ...(sex && sexes.size === 1 && { sex }), ...(age !== undefined && ages.size === 1 && { age }) }
}

function sentencesAgo(note: Note, keyOf: (text: string) => string): readonly (readonly [string, number])[] {
  const found = new Map<string, readonly [string, number]>()
  for (const mention of note.mentions['duration'] ?? []) {
    if (found.size === MOST) break
    const unit = mention.concept['role'] === 'ago' ? unitBefore(note, mention) : undefined
    if (unit === undefined) continue
    const { firstWord, lastWord } = note.sentences[mention.sentence] as Sentence
    const words = note.words.forms
      .slice(firstWord, lastWord)
      .filter((_, at) => note.words.kinds[firstWord + at] !== MARK)
    if (words.length < SHORTEST) continue
    const key = keyOf(`sentence ${words.join(' ')}`)
    found.set(key, [key, unit])
  }
  return [...found.values()]
}

// Days of the unit in "3 weeks ago"; undefined where no number is counted, or in long units.
function unitBefore(note: Note, ago: Mention): number | undefined {
  if (note.words.forms[ago.from] !== 'ago') return undefined
  const { firstWord } = note.sentences[ago.sentence] as Sentence
  const unit = mentionsBetween(note.mentions['duration'], Math.max(firstWord, ago.from - 2), ago.from).find(
    (mention) => isUnit(mention) && mention.to === ago.from,
  )
  const days = Number(unit?.concept['days'])
  return unit && days <= LONGEST_UNIT && spanAtUnit(note, unit, firstWord) ? days : undefined
}
