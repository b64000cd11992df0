// Treatments of the spinal pain with what became of them, and the plan that they make.
import type { Note } from '../note/note.ts'
import type { PlanItem, Treatment } from './fact.ts'
import type { Topic } from './topic.ts'
import { findCandidates } from './treatments/candidate.ts'
import { settleEntries } from './treatments/entries.ts'
import { readPassages } from './treatments/passages.ts'
import { planItems } from './treatments/plan-items.ts'

/**
 * Every treatment of the patient's spinal pain that the note names, once for each outcome it tells, and the items of
 * the plan: what is started, offered or kept from here on.
 */
export function findTreatments(
  note: Note,
  topic: Topic,
): { readonly treatments: readonly Treatment[]; readonly plan: readonly PlanItem[] } {
  if (!topic.spinalPain) return { treatments: [], plan: [] }
  const candidates = readPassages(note, findCandidates(note, topic))
  return { treatments: settleEntries(note, candidates), plan: planItems(note, topic, candidates) }
}
