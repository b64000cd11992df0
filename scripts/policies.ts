// Compiles rules/policies into src/core/generated/policies.ts: each file read, checked and written as plain data.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Policy } from '../src/core/policy/policy.ts'
import { readPolicyText } from '../src/node/policy-files.ts'

/**
 * Writes the module of shipped policies. Gives the complaints, as `FILE:LINE:COL path: message`; where there are any,
 * nothing is written.
 */
export function compilePolicies(root: string = process.cwd()): readonly string[] {
  const { policies, complaints } = readPolicies(join(root, 'rules/policies'))
  if (complaints.length === 0) writeFileSync(join(root, 'src/core/generated/policies.ts'), moduleOf(policies))
  return complaints
}

function readPolicies(folder: string): { policies: readonly Policy[]; complaints: readonly string[] } {
  const complaints: string[] = []
  const policies: Policy[] = []
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.yaml')) continue
    const read = readPolicyText(readFileSync(join(folder, name), 'utf8'))
    for (const { line, column, path, message } of read.complaints) {
      complaints.push(`rules/policies/${name}:${line}:${column} ${path}${path && ': '}${message}`)
    }
    if (read.policy === undefined) continue
    const expected = name.replace(/\.yaml$/, '')
    if (read.policy.id !== expected) {
      complaints.push(`rules/policies/${name}:1:1 id: must be the name of the file, "${expected}"`)
    }
    policies.push(read.policy)
  }
  return { policies, complaints }
}

function moduleOf(policies: readonly Policy[]): string {
  const rows = policies.map((policy) => JSON.stringify(policy, null, 1))
  return [
    '// Written by `npm run generate` from rules/. Do not edit.',
    '',
    '/** Every policy of rules/policies, checked; its type is that of core/policy/policy.ts. */',
    `export const policies: readonly unknown[] = [\n${rows.join(',\n')},\n]`,
    '',
  ].join('\n')
}
