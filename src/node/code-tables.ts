// Imported code tables: where they are kept, how they are written, and the tables in use with the family that is built in.
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, renameSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { PackedRow } from '../core/codes/pack.ts'
import { packTable, unpackLines } from '../core/codes/pack.ts'
import type { CodeBook, CodeTable, Release } from '../core/codes/table.ts'
import { familyTable, tableOf } from '../core/codes/table.ts'
import { codeOf } from './note-paths.ts'

const STORED = /^icd10cm-\d{4}(?:-\d\d)?\.table$/
/** The first line of a stored table is its release; it is shorter than this. */
const HEAD = 4096

/** The folder of imported tables: as given, else by NOTELINT_DATA, else the user's data folder. */
export function dataFolder(given?: string): string {
  const { NOTELINT_DATA: named, XDG_DATA_HOME: home } = process.env
  return given ?? (named || join(home || join(homedir(), '.local/share'), 'notelint'))
}

/** Stores a table; gives its path. An earlier table of the same release is replaced. */
export function storeTable(folder: string, release: Release, rows: readonly PackedRow[]): string {
  mkdirSync(folder, { recursive: true })
  const [year, month] = release.firstDay.split('-')
  const path = join(
    folder,
    `icd10cm-${release.fiscalYear}${year === String(release.fiscalYear) ? `-${month}` : ''}.table`,
  )
  // Written aside and renamed: whoever reads meanwhile sees a whole table.
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(release)}\n${packTable(rows)}\n`)
  renameSync(draft, path)
  return path
}

/** The built-in family and the tables of the folder, newest first; with what could not be read. */
export function codeBook(folder: string): { readonly book: CodeBook; readonly faults: readonly string[] } {
  const faults: string[] = []
  const tables: CodeTable[] = []
  for (const name of namesIn(folder)) {
    const path = join(folder, name)
    const release = releaseOf(path)
    if (release === undefined) faults.push(`${path}: is no code table of notelint`)
    else tables.push(tableOf(release, () => linesOf(path)))
  }
  tables.sort((a, b) => (a.release.firstDay < b.release.firstDay ? 1 : -1))
  return { book: [familyTable(), ...tables], faults }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => STORED.test(name))
  } catch {
    return []
  }
}

function releaseOf(path: string): Release | undefined {
  try {
    const buffer = Buffer.alloc(HEAD)
    const file = openSync(path, 'r')
    const length = readSync(file, buffer, 0, HEAD, 0)
    closeSync(file)
    const [head = ''] = buffer.toString('utf8', 0, length).split('\n', 1)
    const release = JSON.parse(head) as Release
    return typeof release.fiscalYear === 'number' && typeof release.lastDay === 'string' ? release : undefined
  } catch {
    return undefined
  }
}

function linesOf(path: string): ReadonlyMap<string, string> {
  try {
    const text = readFileSync(path, 'utf8')
    return unpackLines(text.slice(text.indexOf('\n') + 1))
  } catch (error) {
    throw new Error(`code table ${path} cannot be read (${codeOf(error)})`)
  }
}
