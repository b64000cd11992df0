// How a requirement ends on a note: its status, the words that decided, and what is said about it.
import type { CodeReport } from '../codes/finding.ts'
import type { DocumentKind } from '../facts/document-kind.ts'
import type { Fact, FactKind } from '../facts/fact.ts'
import type { Assertion } from '../language/assertion.ts'
import type { SectionName, Span } from '../note/note.ts'
import type { Policy, Requirement, Status } from './policy.ts'

/** Words of the note that decided an outcome; `kind` is the kind of fact, or `named` for bare vocabulary. */
export interface Evidence extends Span {
  readonly kind: FactKind | 'named' | 'phrase' | 'section'
  /** Index in `Note.sentences`; missing for a section. */
  readonly sentence?: number
  /** The stage of time that a fact is of. */
  readonly time?: Assertion['time']
  /** Word indexes of what is no fact: what its sentence says of them is asked only where the order in time matters. */
  readonly from?: number
  readonly to?: number
}

/** A message as template and data: `{words}` and `{place}` stand for the span, filled in only when printing. */
export interface Said {
  /** Name of the message within its requirement: `missing`, `forbidden`, `partial-1`, `conflicting-2`, `near-1`. */
  readonly id?: string
  readonly template: string
  readonly about?: Span
}

export interface Outcome {
  readonly requirement: Requirement
  readonly status: Status
  /** In order of place; empty where nothing was found. */
  readonly evidence: readonly Evidence[]
  /** Names of the sections that were read, each once, in order of the note. */
  readonly searched: readonly SectionName[]
  /** What is to be said; there for every gap. */
  readonly message?: Said
  /** What to ask, where it is not the requirement's own question. */
  readonly question?: string
  readonly nearMisses: readonly Said[]
}

/** The question to the author about an outcome. */
export function questionOf({ question, requirement }: Outcome): string {
  return question ?? requirement.question
}

/** Whether an outcome is a gap: partial, missing or conflicting. */
export function isGap({ status }: Outcome): boolean {
  return status === 'partial' || status === 'missing' || status === 'conflicting'
}

/** What one policy says of a note. */
export interface PolicyResult {
  readonly policy: Policy
  /** Why the policy does not speak to the note; then there are no outcomes. */
  readonly notApplied?: Said
  readonly outcomes: readonly Outcome[]
}

/** Everything that linting a note gives. */
export interface Result {
  readonly about: 'spinal-pain' | 'other'
  readonly documentKind: DocumentKind
  readonly facts: readonly Fact[]
  /** One entry a policy, in the order given. */
  readonly policies: readonly PolicyResult[]
  /** What is said of the codes of the note; documentation gaps are never in it. */
  readonly codes: CodeReport
  /** Gaps of the default policy that one finding of `codes` tells instead. */
  readonly folded: readonly Outcome[]
}

/**
 * The gaps of all policies, each in order of consequence, but for those that a finding about codes tells instead.
 * Gaps that are set aside are among them.
 */
export function gapsOf({ policies, folded }: Pick<Result, 'policies' | 'folded'>): readonly Outcome[] {
  return policies.flatMap(({ outcomes }) => outcomes.filter((each) => isGap(each) && !folded.includes(each)))
}
