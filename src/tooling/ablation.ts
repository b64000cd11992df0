// What parts of the reading are worth: the same sets read without section priors, without the tagger, without clauses.
import type { Documented } from '../core/facts/guideline.ts'
import type { Trial, TrialPart } from '../core/note/note.ts'
import type { AblatedSet, GrammarUse } from './accuracy.ts'
import type { LabelledSet, Text } from './labelled.ts'
import { factsOf, readText, statusOf } from './labelled.ts'
import type { Score } from './score.ts'
import { scoreAssertion, scoreNotes, scoreTreatments } from './score.ts'

/** The parts that are left out in turn. */
export const PARTS: readonly TrialPart[] = ['sections', 'grammar', 'clauses']

/** Scores a set by our own scorer; with a trial, read without a part. */
export function measure(set: LabelledSet, trial?: Trial): Score {
  if (set.kind === 'assertion') {
    return scoreAssertion(
      set.gold,
      set.gold.map((row) => statusOf(row, trial)),
    )
  }
  const found = set.texts.map((text) => factsOf(text.id, readText(text, trial)))
  return set.kind === 'notes' ? scoreNotes(set.gold, found) : scoreTreatments(set.gold, found)
}

/** The headline figures of a set without each part in turn. Single sentences have no sections and ask no tagger. */
export function ablate(set: LabelledSet): readonly AblatedSet[] {
  const parts = set.kind === 'assertion' ? PARTS.filter((part) => part === 'clauses') : PARTS
  return parts.map((without) => ({ set: set.id, without, means: measure(set, { without }).means }))
}

/** How often the tagger is asked in a set, and the outcomes that its word changes. */
export function grammarUse(set: LabelledSet): GrammarUse | undefined {
  if (set.kind === 'assertion') return undefined
  let naming = 0
  let asked = 0
  const changed: string[] = []
  for (const text of set.texts) {
    const sentences = new Set<number>()
    const note = readText(text, { grammarAsked: (sentence) => sentences.add(sentence) })
    const found = factsOf(text.id, note)
    naming += new Set((note.mentions['treatment'] ?? []).map(({ sentence }) => sentence)).size
    asked += sentences.size
    // Where it was not asked, leaving it out changes nothing.
    if (sentences.size > 0) changed.push(...changesIn(found, withoutGrammar(text)))
  }
  return { set: set.id, naming, asked, changed }
}

const withoutGrammar = (text: Text): Documented => factsOf(text.id, readText(text, { without: 'grammar' }))

// "nsaid: planned instead of unstated", by the place and the class of each entry.
function changesIn(found: Documented, without: Documented): readonly string[] {
  const outcomes = ({ treatments }: Documented): ReadonlyMap<string, string> =>
    new Map(treatments.map((entry) => [`${entry.span.start} ${entry.class}`, entry.outcome]))
  const [now, before] = [outcomes(found), outcomes(without)]
  return [...new Set([...now.keys(), ...before.keys()])].flatMap((key) => {
    const [is, was] = [now.get(key) ?? 'no entry', before.get(key) ?? 'no entry']
    return is === was ? [] : [`${key.slice(key.indexOf(' ') + 1)}: ${is} instead of ${was}`]
  })
}
