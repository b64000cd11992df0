// Reads a file of examples for policies.
import type { LooseExamples } from '../core/policy/read-examples.ts'
import { readLooseExamples } from '../core/policy/read-examples.ts'
import { faultOf } from './policy-files.ts'
import { readTextFile } from './text-file.ts'
import { readYaml } from './yaml-places.ts'

/** The examples of a file for these rules, or its faults as `FILE:LINE:COL path: message`. */
export function readExamplesFile(
  path: string,
  rules: readonly string[],
): LooseExamples | { readonly faults: readonly string[] } {
  const file = readTextFile(path)
  if ('error' in file) return { faults: [`${path}:1:1 ${file.error}`] }
  const { value, locate, complaints } = readYaml(file.text)
  const read = complaints.length > 0 ? { complaints } : readLooseExamples(value, { locate, rules })
  return 'complaints' in read ? { faults: read.complaints.map((complaint) => faultOf(path, complaint)) } : read
}
