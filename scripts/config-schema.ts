// Writes schemas/config.schema.json from the keys by which configuration files are read.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { configSchema } from '../src/core/policy/config-schema.ts'
import type { Policy } from '../src/core/policy/policy.ts'

/** Writes the JSON Schema of configuration files, for editors; it names the shipped policies and their requirements. */
export function writeConfigSchema(policies: readonly Policy[], root: string = process.cwd()): void {
  const folder = join(root, 'schemas')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'config.schema.json'), `${JSON.stringify(configSchema(policies), null, 1)}\n`)
}
