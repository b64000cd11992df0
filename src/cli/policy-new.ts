// notelint policy new: a policy file to begin with, which passes its own tests.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { suggestion } from '../core/policy/reader.ts'
import { besideProgram } from '../node/named-policies.ts'
import { codeOf } from '../node/note-paths.ts'
import { SHIPPED_NAMES } from '../node/policy-files.ts'
import { CLEAN, print, UNJUDGED, warn } from './output.ts'
import { extendingTemplate, ownTemplate } from './policy-template.ts'

export interface NewOptions {
  /** Name of the shipped policy to take requirements over from. */
  readonly base: string | undefined
  readonly folder: string
}

/** Writes NAME.yaml; gives the exit code. Never overwrites a file. */
export async function newPolicy(name: string, { base, folder }: NewOptions): Promise<number> {
  const path = join(folder, `${name}.yaml`)
  const refused = refusal(name, base, path)
  if (refused !== undefined) {
    warn(refused)
    return UNJUDGED
  }
  const schema = besideProgram('schemas/policy.schema.json')
  const address = schema === undefined ? 'policy.schema.json' : relative(folder, schema).replaceAll('\\', '/')
  const text = base === undefined ? ownTemplate(name, address) : extendingTemplate(name, base, address)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, text, { flag: 'wx' })
  } catch (error) {
    process.stderr.write(`notelint: ${path}: cannot be written (${codeOf(error)})\n`)
    return UNJUDGED
  }
  await print(
    `${path}\nnotelint policy test ${path} runs its examples; notelint policy lint ${path} reads its wording.\n`,
  )
  return CLEAN
}

function refusal(name: string, base: string | undefined, path: string): string | undefined {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
    return `"${name}" is no name of a policy: lower-case words joined by hyphens`
  if (SHIPPED_NAMES.includes(name)) return `"${name}" is the name of a shipped policy; take another one`
  if (base !== undefined && !SHIPPED_NAMES.includes(base))
    return `--extends: no policy is called "${base}"${suggestion(base, SHIPPED_NAMES)}`
  return existsSync(path) ? `${path}: is there already; nothing was written` : undefined
}
