// notelint policy docs: one Markdown page a policy, and an index.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measuredRows } from '../core/policy/measured.ts'
import { indexOfPolicies, pageOfPolicy } from '../core/report/policy-page.ts'
import { policyNamed, shippedWithPlaces } from '../node/named-policies.ts'
import { codeOf } from '../node/note-paths.ts'
import { CLEAN, print, UNJUDGED, warn } from './output.ts'

/** Writes the pages of policies by name or file, all shipped where none is named; gives the exit code. */
export async function writeDocs(names: readonly string[], folder: string): Promise<number> {
  const named = names.length === 0 ? shippedWithPlaces() : names.map(policyNamed)
  for (const one of named) if ('faults' in one) for (const fault of one.faults) warn(fault)
  const policies = named.flatMap((one) => ('policy' in one ? [one.policy] : []))
  if (policies.length === 0) return UNJUDGED
  try {
    mkdirSync(folder, { recursive: true })
    for (const policy of policies) writeFileSync(join(folder, `${policy.id}.md`), pageOfPolicy(policy, measuredRows))
    writeFileSync(join(folder, 'README.md'), indexOfPolicies(policies))
  } catch (error) {
    process.stderr.write(`notelint: ${folder}: cannot be written (${codeOf(error)})\n`)
    return UNJUDGED
  }
  await print(`${policies.length + 1} pages in ${folder}\n`)
  return policies.length < named.length ? UNJUDGED : CLEAN
}
