// Policies by name or file, for programs that use the library.
import { findPolicies } from '../core/policy/config.ts'
import type { Policy } from '../core/policy/policy.ts'
import { DEFAULT_POLICY, shippedPolicies } from '../core/policy/shipped.ts'
import { readPolicyFile } from './policy-files.ts'

/** Policies that cannot be had: every fault at once, as `FILE:LINE:COL path: message`. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError'
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(faults.join('\n'))
    this.faults = faults
  }
}

/**
 * The policies named, in order, each once: names of shipped policies, `all` for every shipped one that is not retired, or
 * paths of policy files (with a slash, or ending in .yaml or .yml). Without names the default policy. Throws a
 * PolicyError that lists every fault.
 */
export function loadPolicies(names: readonly string[] = [DEFAULT_POLICY]): readonly Policy[] {
  const faults: string[] = []
  const found = new Map<string, Policy>()
  for (const name of names) {
    for (const policy of policiesOf(name, faults)) if (!found.has(policy.id)) found.set(policy.id, policy)
  }
  if (faults.length > 0) throw new PolicyError(faults)
  return [...found.values()]
}

function policiesOf(name: string, faults: string[]): readonly Policy[] {
  const { found, error } = findPolicies(name, shippedPolicies, (path) => {
    const read = readPolicyFile(path)
    if ('policy' in read) return read.policy
    faults.push(...read.faults)
    return undefined
  })
  if (error !== undefined) faults.push(error)
  return found
}
