// The treatment plan: what is done for the spinal pain from this visit on.
import { assess } from '../../language/assertion.ts'
import type { Note, SectionName } from '../../note/note.ts'
import type { PlanItem } from '../fact.ts'
import type { Topic } from '../topic.ts'
import { sectionOf } from '../topic.ts'
import type { Candidate } from './candidate.ts'
import { decide } from './entries.ts'

const PLANNING: ReadonlySet<SectionName> = new Set([
  'plan',
  'assessment-plan',
  'follow-up',
  'procedure',
  'course',
  'assessment',
])
const TOLD: ReadonlySet<SectionName> = new Set([
  'hpi',
  'interval-history',
  'past-history',
  'surgical-history',
  'treatment-history',
  'review-of-systems',
  'social-history',
  'chief-complaint',
])

/** Treatments started, offered or kept, and general words of a plan ("continue the current regimen"). */
export function planItems(note: Note, topic: Topic, candidates: readonly Candidate[]): readonly PlanItem[] {
  const items: PlanItem[] = []
  for (const candidate of candidates) {
    if (!isAhead(candidate)) continue
    const { start, end, sentence } = candidate.mention
    items.push({ kind: 'plan', start, end, sentence, assertion: candidate.assertion })
  }
  for (const mention of note.mentions['plan'] ?? []) {
    const { start, end, sentence, from, to } = mention
    if (!PLANNING.has(sectionOf(note, sentence)) || topic.about[sentence] === 'other') continue
    const assertion = assess(note, sentence, from, to)
    if (assertion.polarity === 'negated' || assertion.subject !== 'patient') continue
    items.push({ kind: 'plan', start, end, sentence, assertion })
  }
  return items.sort((a, b) => a.start - b.start)
}

function isAhead(candidate: Candidate): boolean {
  const { intent, section, judgements, assertion, covers, class: treatmentClass, kind } = candidate
  if (assertion.polarity === 'negated' && !candidate.answered) return false
  if ((kind === 'group' && treatmentClass === 'other') || (covers.length > 3 && intent === 'planned')) return false
  const decided = decide(judgements)
  if (decided?.verdict === 'declined' || decided?.verdict === 'contraindicated' || decided?.verdict === 'not-tolerated')
    return false
  if (intent === 'planned') return !TOLD.has(section)
  return intent === 'kept' && !TOLD.has(section) && section !== 'medications'
}
