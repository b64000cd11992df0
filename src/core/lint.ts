// The line of calls: a note, policies and code tables in, what each policy says of the note and its codes out.
import { checkCodes } from './codes/check-codes.ts'
import type { CodeFinding } from './codes/finding.ts'
import { INTRACTABLE } from './codes/intractable.ts'
import type { CodeBook } from './codes/table.ts'
import { shippedBook } from './codes/table.ts'
import { documentKind } from './facts/document-kind.ts'
import { extractFacts, extractRecordFacts } from './facts/extract.ts'
import type { Fact } from './facts/fact.ts'
import type { Documented } from './facts/guideline.ts'
import { toGuideline } from './facts/guideline.ts'
import type { Topic } from './facts/topic.ts'
import { findTopic } from './facts/topic.ts'
import type { Note } from './note/note.ts'
import type { Timer } from './note/timer.ts'
import { untimed } from './note/timer.ts'
import { whyNot } from './policy/applies.ts'
import { judge } from './policy/judge.ts'
import type { Outcome, PolicyResult, Result } from './policy/outcome.ts'
import { isGap } from './policy/outcome.ts'
import type { Policy } from './policy/policy.ts'
import { DEFAULT_POLICY, defaultPolicies } from './policy/shipped.ts'

/**
 * Judges a note by each policy (default: the one for chronic back pain) and checks its codes against the tables. Pure:
 * the same note, policies and tables give the same result. `timer` measures the parts.
 */
export function lint(
  note: Note,
  policies: readonly Policy[] = defaultPolicies,
  book: CodeBook = shippedBook(),
  timer: Timer = untimed,
): Result {
  const topic = timer('fact', 'topic', () => findTopic(note))
  const kind = documentKind(note)
  const facts = factsFor(note, topic, policies, timer)
  const context = { note, topic, facts, answers: new Map() }
  const results = policies.map((policy): PolicyResult => {
    const notApplied = whyNot(policy, context, kind)
    return notApplied ? { policy, notApplied, outcomes: [] } : { policy, outcomes: judge(policy, context, timer) }
  })
  const codes = timer('codes', 'codes', () => checkCodes({ ...context, kind, book }))
  return {
    about: topic.prominence === 'main' ? 'spinal-pain' : 'other',
    documentKind: kind,
    facts,
    policies: results,
    codes,
    folded: foldedInto(codes.findings, results),
  }
}

// A note that is not about the spine states facts of its record alone, and only where a policy asks every note.
function factsFor(note: Note, topic: Topic, policies: readonly Policy[], timer: Timer): readonly Fact[] {
  if (topic.spinalPain) return extractFacts(note, topic, timer)
  return policies.some(({ applies }) => applies.topic === 'any') ? extractRecordFacts(note, timer) : []
}

// The check of the word "intractable" lists what is missing by itself: the default policy does not say it again. A gap
// that somebody made an error stays one: the finding is none.
function foldedInto(findings: readonly CodeFinding[], results: readonly PolicyResult[]): readonly Outcome[] {
  if (!findings.some(({ check }) => check === INTRACTABLE)) return []
  return results.flatMap(({ policy, outcomes }) => (policy.id === DEFAULT_POLICY ? outcomes.filter(isFoldable) : []))
}

const isFoldable = (outcome: Outcome): boolean => isGap(outcome) && outcome.requirement.level !== 'error'

/** What a note documents about the patient's spinal pain, element by element: what `notelint facts` prints. */
export function documented(id: string, note: Note): Documented {
  return toGuideline(id, note, extractFacts(note, findTopic(note)))
}
