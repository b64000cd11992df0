// Reads configuration files with all that they extend and name. Loaded only where there is something to read.
import { basename, dirname, resolve } from 'node:path'
import type { Config } from '../core/policy/config.ts'
import { readConfig } from '../core/policy/config.ts'
import type { Policy } from '../core/policy/policy.ts'
import type { Locate, Path } from '../core/policy/reader.ts'
import { shippedPolicies } from '../core/policy/shipped.ts'
import { PACKAGE_KEY } from './config-file.ts'
import { CHANNELS } from './named-policies.ts'
import { shown } from './note-paths.ts'
import { faultOf, readPolicyFile } from './policy-files.ts'
import { readTextFile } from './text-file.ts'
import { readYaml } from './yaml-places.ts'

/** A configuration, or the faults of all files as `FILE:LINE:COL path: message`; `files` are those that were read. */
export interface ConfigFile {
  readonly config?: Config
  readonly faults: readonly string[]
  readonly files: readonly string[]
}

/** What a run of reading gathers: faults, and the files that were looked at, as whole paths. */
interface Reading {
  readonly faults: string[]
  readonly files: Set<string>
}

/** Reads the configuration at a path. */
export function readConfigFile(path: string): ConfigFile {
  const reading: Reading = { faults: [], files: new Set() }
  const config = readOne(resolve(path), reading, [])
  const files = [...reading.files]
  return reading.faults.length === 0 && config ? { config, faults: [], files } : { faults: reading.faults, files }
}

/** Reads a policy file that the command line names. */
export function readNamedPolicy(path: string): {
  readonly policy?: Policy
  readonly faults: readonly string[]
  readonly file: string
} {
  const faults: string[] = []
  const policy = policyOf(path, { faults, files: new Set() })
  return { ...(policy && { policy }), faults, file: resolve(path) }
}

function readOne(path: string, reading: Reading, above: readonly string[]): Config | undefined {
  reading.files.add(path)
  const source = readTextFile(path)
  const name = shown(path)
  if ('error' in source) {
    reading.faults.push(`${name}:1:1 ${source.error}`)
    return undefined
  }
  const { value, locate, complaints } = readYaml(source.text)
  if (complaints.length > 0) {
    reading.faults.push(...complaints.map((complaint) => faultOf(name, complaint)))
    return undefined
  }
  const own = basename(path) === 'package.json' ? insidePackage(value, locate) : { value, locate }
  const folder = dirname(path)
  const read = readConfig(own.value, {
    locate: own.locate,
    base: folder,
    shipped: shippedPolicies,
    pathOf: (file) => resolve(folder, file),
    extended: (file, complainHere) => {
      if (![...above, path].includes(file)) return readOne(file, reading, [...above, path])
      complainHere(`goes in a circle through ${shown(file)}`)
      return undefined
    },
    policyFile: (file) => policyOf(file, reading),
  })
  reading.faults.push(...read.complaints.map((complaint) => faultOf(name, complaint)))
  return read.config
}

// The value of the key in package.json, its places told as those of the whole file.
function insidePackage(value: unknown, locate: Locate): { readonly value: unknown; readonly locate: Locate } {
  const own = (value as Readonly<Record<string, unknown>> | null)?.[PACKAGE_KEY]
  return { value: own ?? {}, locate: (path: Path) => locate([PACKAGE_KEY, ...path]) }
}

function policyOf(path: string, { faults, files }: Reading): Policy | undefined {
  files.add(resolve(path))
  const read = readPolicyFile(shown(resolve(path)), { channels: CHANNELS })
  if ('policy' in read) return read.policy
  for (const fault of read.faults) if (!faults.includes(fault)) faults.push(fault)
  return undefined
}
