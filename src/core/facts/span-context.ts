// Whether a length of time told of a complaint is that of the spinal pain, and whether a sentence goes on about it.

import type { Note, SectionName } from '../note/note.ts'
import type { Complaint } from './complaint.ts'
import { mentionAt } from './complaint.ts'
import { isOfSpine } from './pain-site.ts'
import type { Topic } from './topic.ts'
import { sectionOf } from './topic.ts'

/** `pain`: how long it has lasted; `worse`: how long it has been worse; `no`: another thing's time. */
export type SpanOwner = 'pain' | 'worse' | 'no'

/** The words of a length of time; `lead` when a word in front says that it is one. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly lead: boolean
}

const NARRATIVE: ReadonlySet<SectionName> = new Set([
  'hpi',
  'interval-history',
  'chief-complaint',
  'pain',
  'preamble',
  'assessment',
  'assessment-plan',
  'other',
  'function',
  'administrative',
  'course',
])

/** Whose time it is when the complaint that it was told of is this one. */
export function ownedBy(
  note: Note,
  topic: Topic,
  sentence: number,
  span: Span,
  complaint: Complaint | undefined,
): SpanOwner {
  if (!complaint) return 'no'
  if (complaint.kind === 'spinal') return 'pain'
  if (complaint.kind === 'diagnosis') {
    return mentionAt(note, 'diagnosis', complaint.from)?.concept['spinal'] === 'yes' ? 'pain' : 'no'
  }
  const from = Math.min(span.from, complaint.from)
  const to = Math.max(complaint.to, complaint.from < span.from ? complaint.to : span.to)
  if (complaint.kind === 'symptom' && !continuesPain(note, topic, sentence)) return 'no'
  return isOfSpine(note, topic, sentence, from, to) ? 'pain' : 'no'
}

/** Whether a sentence that names no complaint goes on about the spinal pain told just before it. */
export function continuesPain(note: Note, topic: Topic, sentence: number): boolean {
  if (topic.about[sentence] === 'other' || !NARRATIVE.has(sectionOf(note, sentence))) return false
  if (topic.about[sentence] === 'spine') return true
  const place = note.sentences[sentence]
  for (let index = sentence - 1; index >= 0 && index >= sentence - 4; index -= 1) {
    const before = note.sentences[index]
    if (!before || !place) break
    if (sectionOf(note, index) !== sectionOf(note, sentence)) return openHistory(note, topic, sentence)
    if (topic.about[index] === 'other') return false
    if (topic.about[index] === 'spine') return true
  }
  return sentence === 0 && openHistory(note, topic, sentence)
}

// The history of a visit that deals with spinal pain speaks of it from its first words.
function openHistory(note: Note, topic: Topic, sentence: number): boolean {
  const section = sectionOf(note, sentence)
  return topic.prominence === 'main' && (section === 'chief-complaint' || section === 'hpi' || section === 'pain')
}
