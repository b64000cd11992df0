// Policies by name or file, for programs that use the library.
import type { Policy } from '../core/policy/policy.ts'
import { suggestion } from '../core/policy/reader.ts'
import { DEFAULT_POLICY, shippedPolicies } from '../core/policy/shipped.ts'
import { isFile, readPolicyFile, SHIPPED_NAMES } from './policy-files.ts'

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
  if (name === 'all') return shippedPolicies.filter(({ status }) => status !== 'retired')
  if (isFile(name)) {
    const read = readPolicyFile(name)
    if ('policy' in read) return [read.policy]
    faults.push(...read.faults)
    return []
  }
  const shipped = shippedPolicies.find(({ id }) => id === name)
  if (shipped) return [shipped]
  faults.push(`no policy is called "${name}"${suggestion(name, SHIPPED_NAMES)}`)
  return []
}
