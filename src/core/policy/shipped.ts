// The policies that come with the program, compiled from rules/policies at build, and which of them speak to a note.
import { policies } from '../generated/policies.ts'
import type { Metadata } from '../note/note.ts'
import type { Policy } from './policy.ts'
import { namesProcedure } from './scope.ts'

/** The policy that `check` applies by itself. */
export const DEFAULT_POLICY = 'chronic-back-pain'

/** Every shipped policy, in order of file name. The build has checked them. */
export const shippedPolicies = policies as readonly Policy[]

const byId: ReadonlyMap<string, Policy> = new Map(shippedPolicies.map((policy) => [policy.id, policy]))

/** The shipped policy of a name, or undefined. */
export function shippedPolicy(name: string): Policy | undefined {
  return byId.get(name)
}

/** The policies that `check` applies when nothing names others. */
export const defaultPolicies: readonly Policy[] = shippedPolicies.filter(({ id }) => id === DEFAULT_POLICY)

/**
 * The policies for a note: those named, then those of `all` that a procedure code of the note calls for; a retired
 * policy only by name.
 */
export function choosePolicies(
  named: readonly Policy[],
  { procedures = [] }: Metadata,
  all: readonly Policy[] = shippedPolicies,
): readonly Policy[] {
  if (procedures.length === 0) return named
  const called = all.filter(
    ({ id, status, applies }) =>
      status !== 'retired' && !named.some((policy) => policy.id === id) && namesProcedure(applies, procedures),
  )
  return called.length === 0 ? named : [...named, ...called]
}
