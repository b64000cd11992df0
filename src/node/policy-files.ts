// Reads policy files: YAML syntax, then the policy in it, then the policies it extends; every fault with its place.
import { dirname, resolve } from 'node:path'
import { isPolicyFile } from '../core/policy/config.ts'
import type { Policy } from '../core/policy/policy.ts'
import type { ReadPolicy } from '../core/policy/read-policy.ts'
import { readPolicy } from '../core/policy/read-policy.ts'
import type { Complaint, Known } from '../core/policy/reader.ts'
import { shippedPolicies, shippedPolicy } from '../core/policy/shipped.ts'
import { readTextFile } from './text-file.ts'
import { readYaml } from './yaml-places.ts'

/** What a policy text can lean on: vocabulary names, and the policies it can extend. */
export interface TextContext {
  readonly known?: Known
  readonly find?: (name: string) => Policy | undefined
  readonly names?: readonly string[]
}

/** Names of the shipped policies. */
export const SHIPPED_NAMES: readonly string[] = shippedPolicies.map(({ id }) => id)

/** The policy in a YAML text, or what is wrong with it. It can extend a shipped policy unless `find` says otherwise. */
export function readPolicyText(source: string, context: TextContext = {}): ReadPolicy {
  const { value, locate, complaints } = readYaml(source)
  if (complaints.length > 0) return { complaints }
  return readPolicy(value, { find: shippedPolicy, names: SHIPPED_NAMES, ...context, locate })
}

/** A policy of a file, or the file's faults as `FILE:LINE:COL path: message`. */
export type PolicyFile =
  | { readonly path: string; readonly policy: Policy }
  | {
      readonly path: string
      readonly faults: readonly string[] /** There is no text at all. */
      readonly unreadable?: true
    }

/**
 * Reads a policy file. `extends` names a shipped policy, or a file relative to this one (`./base.yaml`), which is read
 * too; files that extend one another in a circle are a fault.
 */
export function readPolicyFile(path: string, known?: Known, above: readonly string[] = []): PolicyFile {
  const whole = resolve(path)
  if (above.includes(whole)) return { path, faults: [`${path}:1:1 extends: goes in a circle through ${path}`] }
  const read = readTextFile(path)
  if ('error' in read) return { path, faults: [`${path}:1:1 ${read.error}`], unreadable: true }
  const below: string[] = []
  const find = (name: string): Policy | undefined => {
    if (!isPolicyFile(name)) return shippedPolicy(name)
    const base = readPolicyFile(resolve(dirname(path), name), known, [...above, whole])
    if ('policy' in base) return base.policy
    below.push(...base.faults)
    return undefined
  }
  const { policy, complaints } = readPolicyText(read.text, { ...(known && { known }), find })
  if (policy) return { path, policy }
  return { path, faults: [...complaints.map((complaint) => faultOf(path, complaint)), ...below] }
}

/** `FILE:LINE:COL path: message`, the path left out where the complaint is about the whole file. */
export function faultOf(file: string, { line, column, path, message }: Complaint): string {
  return `${file}:${line}:${column} ${path}${path && ': '}${message}`
}
