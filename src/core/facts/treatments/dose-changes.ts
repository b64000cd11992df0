// Changes of dose without the name of the drug: "Increase to 300 TID", "raise it to 150 mg".
import { mentionsBetween } from '../../language/lexicon.ts'
import type { Note } from '../../note/note.ts'
import type { Candidate } from './candidate.ts'

/**
 * A plan for the drug named last, where the sentence `from` or the one behind it changes a dose. `next` is the
 * sentence that names the next treatment. Gives the added candidate, or none.
 */
export function doseChanges(
  note: Note,
  earlier: readonly Candidate[],
  from: number,
  next: number,
): readonly Candidate[] {
  const drug = earlier.findLast((candidate) => candidate.kind === 'drug')
  const first = note.sentences[from]?.firstWord ?? 0
  const last = note.sentences[Math.min(from + 1, next - 1)]?.lastWord ?? first
  if (drug === undefined || from - drug.sentence > 1) return []
  const changed = mentionsBetween(note.mentions['intent'], Math.max(first, drug.mention.to), last).some(
    ({ concept, to }) => concept['dose'] === 'yes' && !namesTreatment(note, to, to + 3),
  )
  if (!changed) return []
  return [{ ...drug, judgements: [], intent: 'planned', section: 'plan', answered: true, raised: true }]
}

function namesTreatment(note: Note, from: number, to: number): boolean {
  return mentionsBetween(note.mentions['treatment'], from, to).length > 0
}
