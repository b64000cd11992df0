// Policies by the name that a command line gives: a shipped one, or a file; and what came beside the program.
import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { concepts } from '../core/generated/vocabulary.ts'
import { isPolicyFile } from '../core/policy/config.ts'
import { suggestion } from '../core/policy/reader.ts'
import { shippedPolicy } from '../core/policy/shipped.ts'
import type { PolicyFile } from './policy-files.ts'
import { readPolicyFile, SHIPPED_NAMES } from './policy-files.ts'

/** Names of the vocabulary that a policy can ask for. */
export const CHANNELS: readonly string[] = [...new Set(concepts.map(({ channel }) => channel))].sort()

/** A policy with the file it was read from; `file` is missing where only its compiled form is at hand. */
export type NamedPolicy = PolicyFile & { readonly file?: string }

/** Every shipped policy, read from its file where that is at hand, so that places can be told. */
export function shippedWithPlaces(): readonly NamedPolicy[] {
  return SHIPPED_NAMES.map(policyNamed)
}

/** The policy of a name: a shipped one, or a file. */
export function policyNamed(name: string): NamedPolicy {
  const policy = shippedPolicy(name)
  if (policy !== undefined) {
    const path = besideProgram(`rules/policies/${name}.yaml`)
    return path === undefined ? { path: name, policy } : fromFile(shortest(path))
  }
  if (isPolicyFile(name) || existsSync(name)) return fromFile(name)
  return { path: name, faults: [`no policy is called "${name}"${suggestion(name, SHIPPED_NAMES)}`], unreadable: true }
}

const fromFile = (path: string): NamedPolicy => ({ ...readPolicyFile(path, { channels: CHANNELS }), file: path })

function shortest(path: string): string {
  const fromHere = relative('.', path)
  return fromHere.startsWith('..') ? path : fromHere
}

/** Path of a file that came with the program, searched for from the program's own folder upward. */
export function besideProgram(path: string): string | undefined {
  let folder = dirname(fileURLToPath(import.meta.url))
  for (;;) {
    const whole = join(folder, path)
    if (existsSync(whole)) return whole
    const above = dirname(folder)
    if (above === folder) return undefined
    folder = above
  }
}
