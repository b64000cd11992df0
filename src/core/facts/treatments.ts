// Treatments of the spinal pain with what became of them, and the plan that they make. The way of a treatment through
// the folder:
// 1. candidate.ts: a name in the note that may be a treatment of this patient's spine becomes a candidate.
// 2. passages.ts takes the candidates sentence by sentence, and for each sentence
//    - intents.ts says what is done with each (planned, used, never had …): marked-answers.ts from check boxes and
//      forms, intent-cues.ts from cue words, unsaid-intent.ts from section and tense;
//    - outcome-events.ts gathers what the sentence says of outcomes: outcome-words.ts weighed by outcome-degree.ts,
//      measured-relief.ts with time-spans.ts, adverse-effects.ts, stop-reasons.ts;
//    - link.ts hands the events to the candidates they speak of, along the stretches that chunks.ts cuts;
//      split-outcomes.ts deals out what is told one by one ("respectively", "the former");
//    - reference.ts follows words that point to other treatments ("the injection", "only", "without it");
//    - list-headers.ts, dose-changes.ts and carry-forward.ts add what stands around the sentence.
// 3. entries.ts settles the judgements of all candidates into one outcome a treatment; plan-items.ts keeps the plan.
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
