// The line of calls: a note and policies in, what each policy says of the note out.
import { documentKind } from './facts/document-kind.ts'
import { extractFacts } from './facts/extract.ts'
import { findTopic } from './facts/topic.ts'
import type { Note } from './note/note.ts'
import { whyNot } from './policy/applies.ts'
import { judge } from './policy/judge.ts'
import type { Result } from './policy/outcome.ts'
import type { Policy } from './policy/policy.ts'

/** Judges a note by each policy. Pure: the same note and policies give the same result. */
export function lint(note: Note, policies: readonly Policy[]): Result {
  const topic = findTopic(note)
  const kind = documentKind(note)
  const facts = topic.prominence === 'none' ? [] : extractFacts(note, topic)
  const context = { note, topic, facts }
  return {
    about: topic.prominence === 'main' ? 'spinal-pain' : 'other',
    documentKind: kind,
    facts,
    policies: policies.map((policy) => {
      const notApplied = whyNot(policy, context, kind)
      return notApplied ? { policy, notApplied, outcomes: [] } : { policy, outcomes: judge(policy, context) }
    }),
  }
}
