// What differs between two policies: requirements added, removed and changed, and the outcomes of notes by both.
import type { PolicyResult } from './outcome.ts'
import type { Policy, Requirement, Status } from './policy.ts'

/** What can change in a requirement. */
export type Change = 'level' | 'condition' | 'wording' | 'source' | 'examples'

/** What can change in a policy beside its requirements. */
export type HeadChange = 'title' | 'about' | 'version' | 'status' | 'effective' | 'source' | 'verified' | 'applies'

export interface Comparison {
  readonly head: readonly HeadChange[]
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly { readonly id: string; readonly changes: readonly Change[] }[]
}

/** Compares two policies by the ids of their requirements. */
export function comparePolicies(old: Policy, next: Policy): Comparison {
  const before = new Map(old.requirements.map((each) => [each.id, each]))
  const after = new Map(next.requirements.map((each) => [each.id, each]))
  return {
    head: HEAD.filter((key) => !isSame(old[key], next[key])),
    added: [...after.keys()].filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    changed: [...after].flatMap(([id, requirement]) => {
      const other = before.get(id)
      const changes = other ? changesOf(other, requirement) : []
      return changes.length > 0 ? [{ id, changes }] : []
    }),
  }
}

const HEAD: readonly HeadChange[] = [
  'title',
  'about',
  'version',
  'status',
  'effective',
  'source',
  'verified',
  'applies',
]

/** What of a requirement belongs to each kind of change. */
const PARTS: Readonly<Record<Change, (requirement: Requirement) => unknown>> = {
  level: ({ level }) => level,
  condition: ({ when, require, forbid, conflicting, partial, near }) => [
    when,
    require,
    forbid,
    ...[conflicting, partial, near].map((cases) => cases.map((row) => row.when)),
  ],
  wording: ({ title, message, question, conflicting, partial, near }) => [
    [title, message, question],
    ...[conflicting, partial, near].map((cases) => cases.map((row) => [row.message, row.question])),
  ],
  source: ({ why, source, verified }) => [why, source, verified],
  examples: ({ examples }) => [...examples.met, ...examples.unmet].map((each) => [each.text, each.outcome, each.says]),
}

function changesOf(old: Requirement, next: Requirement): readonly Change[] {
  const kinds = Object.keys(PARTS) as readonly Change[]
  return kinds.filter((kind) => !isSame(PARTS[kind](old), PARTS[kind](next)))
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

/** How a requirement ended on a note: also where its policy was not applied, or has no such requirement. */
export type Ending = Status | 'not-applied' | 'not-in-policy'

/** A requirement that ended in two ways on a note. */
export interface Shift {
  readonly requirement: string
  readonly old: Ending
  readonly new: Ending
}

/** How every requirement of either policy ended on one note, in the order of the new policy, then of the old one. */
export function endingsOf(old: PolicyResult, next: PolicyResult): readonly Shift[] {
  const ids = [...next.policy.requirements, ...old.policy.requirements].map(({ id }) => id)
  return [...new Set(ids)].map((id) => ({ requirement: id, old: endingOf(old, id), new: endingOf(next, id) }))
}

function endingOf({ policy, notApplied, outcomes }: PolicyResult, id: string): Ending {
  if (!policy.requirements.some((requirement) => requirement.id === id)) return 'not-in-policy'
  if (notApplied) return 'not-applied'
  return outcomes.find(({ requirement }) => requirement.id === id)?.status ?? 'not-applied'
}
