// Finds the configuration that is in force for a folder. No YAML is read here: most runs have no configuration.
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { readTextFile } from './text-file.ts'

/** Names of configuration files; beside them the key `notelint` of package.json. */
export const CONFIG_FILES: readonly string[] = ['notelint.config.yaml', 'notelint.config.json']

/** The key of package.json. */
export const PACKAGE_KEY = 'notelint'

/** A configuration file, none, or why there cannot be one. */
export type FoundConfig = { readonly path?: string } | { readonly error: string }

/** The configuration of a folder, or of the nearest folder above that has one; two in one folder are an error. */
export function findConfig(folder: string): FoundConfig {
  for (let here = resolve(folder); ; here = dirname(here)) {
    const found = configsIn(here)
    if ('error' in found) return found
    const [first, second] = found.paths
    if (second !== undefined) return { error: `${first} and ${second} are both configurations; keep one` }
    if (first !== undefined) return { path: first }
    if (dirname(here) === here) return {}
  }
}

/** All configurations that stand in a folder itself, as whole paths. */
export function configsIn(folder: string): { readonly paths: readonly string[] } | { readonly error: string } {
  const paths = CONFIG_FILES.map((name) => join(folder, name)).filter((path) => existsSync(path))
  const manifest = join(folder, 'package.json')
  if (!existsSync(manifest)) return { paths }
  const source = readTextFile(manifest)
  if ('error' in source) return { error: `${manifest}: ${source.error}` }
  return { paths: hasKey(source.text) ? [...paths, manifest] : paths }
}

function hasKey(manifest: string): boolean {
  if (!new RegExp(`"${PACKAGE_KEY}"\\s*:`).test(manifest)) return false
  try {
    const value: unknown = JSON.parse(manifest)
    return typeof value === 'object' && value !== null && Object.hasOwn(value, PACKAGE_KEY)
  } catch {
    // Its reader will tell where it is broken.
    return true
  }
}
