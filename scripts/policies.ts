// Compiles rules/policies into src/core/generated/policies.ts: each file read, checked and written as plain data.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Policy } from '../src/core/policy/policy.ts'
import { faultOf, readPolicyText } from '../src/node/policy-files.ts'

/** Policies that were read, and the faults of the others, as `FILE:LINE:COL path: message`. */
export interface Compiled {
  readonly policies: readonly Policy[]
  readonly faults: readonly string[]
}

/**
 * Writes the module of shipped policies; where there are faults nothing is written. `channels` are the names of the
 * vocabulary.
 */
export function compilePolicies(channels: readonly string[], root: string = process.cwd()): Compiled {
  const { policies, faults } = readPolicies(join(root, 'rules/policies'), channels)
  if (faults.length === 0) writeFileSync(join(root, 'src/core/generated/policies.ts'), moduleOf(policies))
  return { policies, faults }
}

function readPolicies(folder: string, channels: readonly string[]): Compiled {
  const faults: string[] = []
  const read = new Map<string, Policy | undefined>()
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''))
    .sort()
  // A policy is read when it is first asked for, so that one can extend another whatever their names.
  const find = (name: string): Policy | undefined => {
    if (read.has(name) || !names.includes(name)) return read.get(name)
    read.set(name, undefined)
    const file = `rules/policies/${name}.yaml`
    const source = readFileSync(join(folder, `${name}.yaml`), 'utf8')
    const { policy, complaints } = readPolicyText(source, { known: { channels }, find, names })
    faults.push(...complaints.map((complaint) => faultOf(file, complaint)))
    if (policy && policy.id !== name) faults.push(`${file}:1:1 id: must be the name of the file, "${name}"`)
    read.set(name, policy)
    return policy
  }
  for (const name of names) find(name)
  return { policies: names.flatMap((name) => read.get(name) ?? []), faults }
}

// Equal conditions are written once and shared, so that a note answers each of them once. Places of examples stay out: they
// would change with every line above them.
function moduleOf(policies: readonly Policy[]): string {
  const names = new Map<string, string>()
  const shared: string[] = []
  const codeOf = (value: unknown): string => {
    if (Array.isArray(value)) return value.length === 0 ? '[]' : `[\n${value.map(codeOf).join(',\n')},\n]`
    if (typeof value !== 'object' || value === null) return JSON.stringify(value)
    const members = Object.entries(value).filter(([key, member]) => key !== 'at' && member !== undefined)
    const code = `{ ${members.map(([key, member]) => `${JSON.stringify(key)}: ${codeOf(member)}`).join(', ')} }`
    if (!('word' in value)) return code
    const known = names.get(code)
    if (known !== undefined) return known
    const name = `c${names.size}`
    names.set(code, name)
    shared.push(`const ${name} = ${code}`)
    return name
  }
  const list = codeOf(policies)
  return [
    '// Written by `npm run generate` from rules/. Do not edit.',
    '',
    ...shared,
    '',
    '/** Every policy of rules/policies, checked; its type is that of core/policy/policy.ts. */',
    `export const policies: readonly unknown[] = ${list}`,
    '',
  ].join('\n')
}
