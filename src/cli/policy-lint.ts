// notelint policy lint: what is wrong in policy files, then how they are worded, each with its place.
import { readFileSync } from 'node:fs'
import { styleFindings } from '../core/policy/style.ts'
import type { NamedPolicy } from '../node/named-policies.ts'
import { policyNamed, shippedWithPlaces } from '../node/named-policies.ts'
import { faultOf } from '../node/policy-files.ts'
import { readYaml } from '../node/yaml-places.ts'
import { CLEAN, FAILED, print, UNJUDGED, warn } from './output.ts'

/** Looks at policies by name or file, all shipped where none is named; gives the exit code. */
export async function lintPolicies(names: readonly string[]): Promise<number> {
  const named = names.length === 0 ? shippedWithPlaces() : names.map(policyNamed)
  let code = CLEAN
  for (const one of named) {
    if ('faults' in one && one.unreadable) {
      for (const fault of one.faults) warn(fault)
      code = UNJUDGED
      continue
    }
    const findings = 'faults' in one ? one.faults : styleOf(one)
    if (findings.length > 0) await print(`${findings.join('\n')}\n`)
    if (findings.length > 0 && code === CLEAN) code = FAILED
  }
  if (code === CLEAN) await print(`${named.length} ${named.length === 1 ? 'policy' : 'policies'}: nothing found\n`)
  return code
}

// Without its file a shipped policy cannot be looked at; it was when the program was built.
function styleOf(named: NamedPolicy): readonly string[] {
  if ('faults' in named || named.file === undefined) return []
  const { value, locate } = readYaml(readFileSync(named.file, 'utf8'))
  const { file } = named
  return styleFindings(named.policy, value, locate).map((finding) => faultOf(file, finding))
}
