// Reads and writes baseline files.
import { existsSync } from 'node:fs'
import type { Baseline } from '../core/policy/baseline.ts'
import { baselineText, readBaseline } from '../core/policy/baseline.ts'
import type { Hash } from '../core/policy/keys.ts'
import type { Path } from '../core/policy/reader.ts'
import { codeOf } from './note-paths.ts'
import { faultOf } from './policy-files.ts'
import { replaceFile } from './replace-file.ts'
import { readTextFile } from './text-file.ts'
import { readYaml } from './yaml-places.ts'

/** A baseline, or the faults of its file as `FILE:LINE:COL path: message`. */
export type BaselineFile = { readonly baseline: Baseline } | { readonly faults: readonly string[] }

/** Reads a baseline that was written with the salt of `hash`. */
export function readBaselineFile(path: string, hash: Hash): BaselineFile {
  if (!existsSync(path)) return { faults: [`${path}:1:1 is not there; --write-baseline makes one`] }
  const file = readTextFile(path)
  if ('error' in file) return { faults: [`${path}:1:1 ${file.error}`] }
  const source = file.text
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    return { faults: [`${path}:1:1 is no JSON; a baseline is written by --write-baseline`] }
  }
  // Places are asked for only where something is wrong: a YAML reader takes seconds for a large file.
  let places: ReturnType<typeof readYaml> | undefined
  const locate = (at: Path) => {
    places ??= readYaml(source)
    return places.locate(at)
  }
  const read = readBaseline(value, { locate, hash })
  return 'baseline' in read ? read : { faults: read.complaints.map((complaint) => faultOf(path, complaint)) }
}

/** Writes a baseline; gives why it could not be written, or undefined. */
export function writeBaselineFile(path: string, baseline: Baseline, hash: Hash): string | undefined {
  try {
    replaceFile(path, baselineText(baseline, hash))
    return undefined
  } catch (error) {
    return `${path}: cannot be written (${codeOf(error)})`
  }
}
