// All facts of a note: one call to each finder, and the conflicts between what they found.
import type { Note } from '../note/note.ts'
import { findAmendments } from './amendments.ts'
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
import { findPersons } from './person.ts'
import { findPersonConflicts } from './record-consistency.ts'
import { findDateConflict } from './relative-dates.ts'
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
    ...extractRecordFacts(note),
  ]
  return [...facts, ...findConflicts(note, topic, facts)]
}

/**
 * What a note of any topic states about itself: the patient's age and sex, who wrote and signed it and when, entries
 * added later, what its template left open, and where it contradicts itself on sex, age or days.
 */
export function extractRecordFacts(note: Note): readonly Fact[] {
  const persons = findPersons(note)
  const date = findDateConflict(note)
  return [
    ...persons,
    ...findAttestation(note),
    ...findAmendments(note),
    ...findLeftovers(note),
    ...findPersonConflicts(note, persons),
    ...(date ? [date] : []),
  ]
}
