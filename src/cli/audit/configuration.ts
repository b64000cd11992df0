// What decides the results of an audit beside the notes: settings, policies, code tables, salt; and the hash of it all.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { auditedPolicy } from '../../core/audit/audited-policy.ts'
import type { AuditedPolicy } from '../../core/audit/figures.ts'
import type { CodeBook } from '../../core/codes/table.ts'
import { shippedPolicies } from '../../core/policy/shipped.ts'
import { dataFolder } from '../../node/code-tables.ts'
import type { ContainerOptions } from '../../node/containers/container.ts'
import { codeOf } from '../../node/note-paths.ts'
import { sha256Of } from '../../node/sha256.ts'
import { WAIVER_FILE } from '../../node/usual-files.ts'
import type { SettingFlags, Settings } from '../settings.ts'
import { VERSION } from '../version.ts'

/** Options of an audit that decide its results and are no settings. */
export interface NoteOptions {
  readonly codes: readonly string[]
  readonly procedures: readonly string[]
  readonly payer: string | undefined
  readonly on: string | undefined
  readonly containers: ContainerOptions
}

/** Everything that the hash is made of. */
export interface Deciding {
  readonly flags: SettingFlags
  readonly options: NoteOptions
  readonly settings: Settings
  /** All files that decided the settings. */
  readonly files: readonly string[]
  readonly book: CodeBook
  readonly salt: string
  /** ISO day by which waivers expire. */
  readonly asOf: string
}

/** Hash of everything beside the notes that decides results, 16 hexadecimal characters. */
export function configurationHash({ flags, options, settings, files, book, salt, asOf }: Deciding): string {
  const { rule, inlineWaivers } = flags
  const waivers = [settings.waivers ?? WAIVER_FILE, ...(settings.baseline ? [settings.baseline] : [])]
  const decides = [...new Set([...files, ...waivers])].filter((path) => existsSync(path))
  const expires = decides.length > 0 || settings.inlineWaivers
  const parts = [
    VERSION,
    settings.allPolicies,
    { rule, inlineWaivers, options },
    book.map(({ release }) => release),
    // Their content, and not where they lie: the same run elsewhere is the same run.
    decides.map((path) => [basename(path), sha256Of(readFileSync(path))]).sort(),
    expires ? asOf : '',
    sha256Of(salt),
  ]
  return short(sha256Of(JSON.stringify(parts)))
}

/** The policies that a run may apply: those in force, and those that procedure codes can call for. */
export function auditedPolicies(settings: Settings): readonly AuditedPolicy[] {
  const known = new Set(settings.allPolicies.map(({ id }) => id))
  const called = shippedPolicies.filter(({ id, status }) => !known.has(id) && status !== 'retired')
  return [...settings.allPolicies, ...called].map((policy) =>
    auditedPolicy(policy, short(sha256Of(JSON.stringify(policy)))),
  )
}

/** Name of the file of the user's salt in the data folder. */
const SALT_FILE = 'salt'

/**
 * The salt of keys: of the configuration, else NOTELINT_SALT, else the user's own, which is made with the first audit;
 * `made` is its path then.
 */
export function saltFor(
  settings: Settings,
): { readonly salt: string; readonly made?: string } | { readonly fault: string } {
  const given = settings.salt ?? (process.env['NOTELINT_SALT'] || undefined)
  if (given !== undefined) return { salt: given }
  const folder = dataFolder(settings.data)
  const path = join(folder, SALT_FILE)
  try {
    if (existsSync(path)) return { salt: readFileSync(path, 'utf8').trim() }
    mkdirSync(folder, { recursive: true })
    const salt = randomBytes(16).toString('hex')
    writeFileSync(path, `${salt}\n`, { flag: 'wx', mode: 0o600 })
    return { salt, made: path }
  } catch (error) {
    const fault = `${path}: the salt of keys cannot be kept there (${codeOf(error)}); set \`salt\` in the configuration, or NOTELINT_SALT`
    return { fault }
  }
}

/** What tells one salt from another and gives none away. */
export function saltMark(salt: string): string {
  return sha256Of(`notelint salt\n${salt}`).slice(0, 8)
}

const short = (hash: string): string => hash.slice(0, 16)
