// All facts of a note: one call to each finder, and the conflicts between what they found.
import type { Note } from '../note/note.ts'
import type { Timer } from '../note/timer.ts'
import { untimed } from '../note/timer.ts'
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
export function extractFacts(note: Note, topic: Topic, timer: Timer = untimed): readonly Fact[] {
  if (!topic.spinalPain) return []
  const timed = <T>(name: string, find: () => T): T => timer('fact', name, find)
  const { treatments, plan } = timed('treatment', () => findTreatments(note, topic))
  const facts: readonly Fact[] = [
    ...timed('pain-score', () => findPainScores(note, topic)),
    ...timed('severity', () => findSeverity(note, topic)),
    ...timed('duration', () => findDurations(note, topic)),
    ...treatments,
    ...timed('functional-impact', () => findFunctionalImpact(note, topic)),
    ...timed('cause', () => findCauses(note, topic)),
    ...timed('examination', () => findExamination(note, topic)),
    ...timed('imaging', () => findImaging(note, topic)),
    ...timed('diagnosis', () => findDiagnoses(note, topic)),
    ...plan,
    ...timed('follow-up', () => findFollowUps(note, topic)),
    ...timed('intractability', () => findIntractability(note, topic)),
    ...timed('instrument', () => findInstruments(note, topic)),
    ...extractRecordFacts(note, timer),
  ]
  return [...facts, ...timed('conflict', () => findConflicts(note, topic, facts))]
}

/**
 * What a note of any topic states about itself: the patient's age and sex, who wrote and signed it and when, entries
 * added later, what its template left open, and where it contradicts itself on sex, age or days.
 */
export function extractRecordFacts(note: Note, timer: Timer = untimed): readonly Fact[] {
  const timed = <T>(name: string, find: () => T): T => timer('fact', name, find)
  const persons = timed('person', () => findPersons(note))
  const date = timed('date-conflict', () => findDateConflict(note))
  return [
    ...persons,
    ...timed('attestation', () => findAttestation(note)),
    ...timed('amendment', () => findAmendments(note)),
    ...timed('leftover', () => findLeftovers(note)),
    ...timed('person-conflict', () => findPersonConflicts(note, persons)),
    ...(date ? [date] : []),
  ]
}
