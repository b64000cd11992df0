// All facts of a note: one call to each finder, and the conflicts between what they found.
import type { Note } from '../note/note.ts'
import { findAttestation } from './attestation.ts'
import { findCauses } from './causes.ts'
import { findConflicts } from './consistency.ts'
import { findDurations } from './duration.ts'
import { findDiagnoses } from './etiology.ts'
import { findExamination } from './examination.ts'
import type { Fact } from './fact.ts'
import { findFollowUps } from './follow-up.ts'
import { findFunctionalImpact } from './functional-impact.ts'
import { findImaging } from './imaging.ts'
import { findInstruments } from './instruments.ts'
import { findIntractability } from './intractability.ts'
import { findLeftovers } from './leftovers.ts'
import { findPainScores } from './pain-scores.ts'
import { findSeverity } from './severity.ts'
import type { Topic } from './topic.ts'
import { findTreatments } from './treatments.ts'

/** Every fact that the note states about the patient's spinal pain; none when it states no such pain. */
export function extractFacts(note: Note, topic: Topic): readonly Fact[] {
  if (!topic.spinalPain) return []
  const { treatments, plan } = findTreatments(note, topic)
  const facts: readonly Fact[] = [
    ...findPainScores(note, topic),
    ...findSeverity(note, topic),
    ...findDurations(note, topic),
    ...treatments,
    ...findFunctionalImpact(note, topic),
    ...findCauses(note, topic),
    ...findExamination(note, topic),
    ...findImaging(note, topic),
    ...findDiagnoses(note, topic),
    ...plan,
    ...findFollowUps(note, topic),
    ...findIntractability(note, topic),
    ...findInstruments(note, topic),
    ...findAttestation(note),
    ...findLeftovers(note),
  ]
  return [...facts, ...findConflicts(note, topic, facts)]
}
