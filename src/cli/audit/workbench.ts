// What a thread of an audit judges notes with, made from the options of the command line.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AuditedPolicy } from '../../core/audit/figures.ts'
import { findingLine, policiesById } from '../../core/audit/finding-line.ts'
import { keptOf, rowOf } from '../../core/audit/row.ts'
import type { CodeBook } from '../../core/codes/table.ts'
import { findDateOfService } from '../../core/facts/date-of-service.ts'
import { readNote } from '../../core/language/read-note.ts'
import { lint } from '../../core/lint.ts'
import type { Metadata } from '../../core/note/note.ts'
import { readInlineWaivers } from '../../core/policy/inline-waivers.ts'
import { linesOf } from '../../core/report/lines.ts'
import { passagesOf } from '../../core/similarity/passages.ts'
import { encodePrints } from '../../core/similarity/records.ts'
import type { Kept } from '../../node/audit/cache.ts'
import type { Workbench } from '../../node/audit/do-unit.ts'
import type { UnitNote } from '../../node/audit/sources.ts'
import { codeBook, dataFolder } from '../../node/code-tables.ts'
import { keyedHash } from '../../node/keyed-hash.ts'
import { sha256Of } from '../../node/sha256.ts'
import { withOptions } from '../check.ts'
import { guarded } from '../output.ts'
import type { SettingAside } from '../setting-aside.ts'
import { openSettingAside } from '../setting-aside.ts'
import type { SettingFlags, Settings } from '../settings.ts'
import { loadSettings } from '../settings.ts'
import { VERSION } from '../version.ts'
import type { NoteOptions } from './configuration.ts'
import { auditedPolicies, configurationHash, saltFor, saltMark } from './configuration.ts'

/** What every thread is told. */
export interface BenchOptions {
  readonly flags: SettingFlags
  readonly options: NoteOptions
  readonly run: string
  readonly cache: string | undefined
  /** Keep the texts of notes until the run has come to its end. */
  readonly texts: boolean
  /** ISO day by which waivers expire. */
  readonly asOf: string
}

/** What is in force in an audit. */
export interface InForce {
  readonly settings: Settings
  readonly book: CodeBook
  readonly salt: string
  /** Where the user's salt was written, if this run made it. */
  readonly saltMade?: string
  readonly saltMark: string
  readonly configuration: string
  readonly policies: readonly AuditedPolicy[]
  readonly aside: SettingAside
}

/** Loads what is in force, or tells all that is wrong with it. */
export async function loadInForce({
  flags,
  options,
  asOf,
}: Pick<BenchOptions, 'flags' | 'options' | 'asOf'>): Promise<InForce | { readonly faults: readonly string[] }> {
  const loaded = await loadSettings(flags)
  if ('faults' in loaded) return loaded
  const salted = saltFor(loaded.settings)
  if ('fault' in salted) return { faults: [salted.fault] }
  const { salt, made } = salted
  const settings = { ...loaded.settings, salt }
  const { book, faults } = codeBook(dataFolder(settings.data))
  if (faults.length > 0) return { faults }
  // The baseline is not for the threads: what it sets aside depends on the order of the run. Findings have the keys of
  // waivers where somebody has set a salt for them: making all keys takes a twentieth of the time.
  const { baseline: _baseline, ...others } = loaded.settings
  const opened = await openSettingAside(others, { writeBaseline: undefined, pruneBaseline: false }, asOf)
  if ('faults' in opened) return opened
  const configuration = configurationHash({ flags, options, settings, files: loaded.files, book, salt, asOf })
  return {
    settings,
    book,
    salt,
    ...(made !== undefined && { saltMade: made }),
    saltMark: saltMark(salt),
    configuration,
    policies: auditedPolicies(settings),
    aside: opened.aside,
  }
}

/** The workbench of a thread. */
export function workbenchOf({ options, run, cache, texts }: BenchOptions, inForce: InForce): Workbench {
  const { settings, book, salt, configuration, policies, aside } = inForce
  const hash = keyedHash(salt)
  const order = new Map(policies.map(({ id, requirements }) => [id, requirements.map((each) => each.id)]))
  const byId = policiesById(
    policies,
    VERSION,
    book.map(({ release }) => release),
  )
  const special = new WeakMap<object, string>()
  const judge = (source: UnitNote, path: string): Kept => {
    const inline = readInlineWaivers(source.text)
    const known = withOptions(withDocument(source), options)
    const note = readNote(inline.text, { markdown: source.markdown, metadata: known })
    const result = lint(note, settings.policiesFor(path, known), book)
    const noted = aside.apply({ id: source.id, path, note, result }, inline.text === source.text ? undefined : inline)
    const row = rowOf(noted, {
      hash,
      day: findDateOfService(note),
      order,
      name: source.inside === '' ? path : source.id,
    })
    return {
      row: JSON.stringify(keptOf(row)),
      findings: row.findings.map((finding) => findingLine(row.note, finding, byId)),
      prints: encodePrints(passagesOf(note), lineOf(note.text)),
    }
  }
  return {
    configuration,
    run,
    texts,
    containers: options.containers,
    cache: cache === undefined ? undefined : `${cache}/${programHash()}`,
    specialTo: (path) => {
      const effective = settings.forFile(path)
      const before = special.get(effective)
      if (before !== undefined) return before
      const { policies: named, levels } = effective
      const now = JSON.stringify([named.map(({ id }) => id), [...levels]])
      special.set(effective, now)
      return now
    },
    judge: (note, path) => guarded({ id: note.id, path, text: '', markdown: false }, () => judge(note, path)),
  }
}

function lineOf(text: string): (offset: number) => number {
  const lines = linesOf(text)
  return (offset) => lines(offset).line
}

// A note among others of a container is a document by its id: the same id again is the same document.
function withDocument({ metadata, inside, id }: UnitNote): Metadata {
  return metadata.document === undefined && inside !== '' ? { ...metadata, document: id } : metadata
}

// Rows that another build of the program made are not taken for this one's.
function programHash(): string {
  return sha256Of(readFileSync(fileURLToPath(import.meta.url))).slice(0, 16)
}
