// Times at which something began: "began 2 years ago", "started when he was 30", "hurt her back last weekend".

import type { WordRange } from '../language/clauses.ts'
import { clauseAround } from '../language/clauses.ts'
import { mentionsBetween } from '../language/lexicon.ts'
import type { Note } from '../note/note.ts'
import { complaintBefore, rivalBetween } from './complaint.ts'
import type { Span, SpanOwner } from './span-context.ts'
import { continuesPain, ownedBy } from './span-context.ts'
import { firstComplaint, roleBetween } from './span-label.ts'
import type { Topic } from './topic.ts'

const RIVALS = ['treatment', 'condition', 'imaging'] as const

/** Whose beginning a point in time is, told without "ago" ("as a teenager", "last weekend"). */
export function thenBelongs(note: Note, topic: Topic, sentence: number, span: Span): SpanOwner {
  const clause = clauseAround(note, sentence, span.from)
  const begun = mentionsBetween(note.mentions['duration'], clause.from, span.from).some(
    ({ concept, to }) => concept['role'] === 'onset' && !PRESENT.has(note.words.forms[to - 1] as string),
  )
  return begun ? agoBelongs(note, topic, sentence, span, clause) : 'no'
}

// "She starts therapy on Monday" tells of no beginning of pain.
const PRESENT: ReadonlySet<string> = new Set(['start', 'starts', 'begin', 'begins', 'starting', 'beginning'])

/** Whose beginning a time with "ago" is. */
export function agoBelongs(note: Note, topic: Topic, sentence: number, span: Span, clause: WordRange): SpanOwner {
  const left = complaintBefore(note, span.from, clause.from, RIVALS)
  if (roleBetween(note, 'worse', left?.to ?? clause.from, span.from)) {
    return left || continuesPain(note, topic, sentence) ? 'worse' : 'no'
  }
  if (roleBetween(note, 'better', left?.to ?? clause.from, span.from)) return 'no'
  const begun =
    roleBetween(note, 'onset', clause.from, span.from) ||
    roleBetween(note, 'onset', span.to, Math.min(clause.to, span.to + 8))
  if (!begun) return 'no'
  const place = note.sentences[sentence]
  if (left) return ownedBy(note, topic, sentence, span, left)
  if (!place || RIVALS.some((channel) => rivalBetween(note, channel, clause.from, span.from))) return 'no'
  const right = firstComplaint(note, span.to, place.lastWord)
  if (right) return ownedBy(note, topic, sentence, span, right)
  return continuesPain(note, topic, sentence) ? 'pain' : 'no'
}
