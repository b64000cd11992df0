// One unit of work from its bytes to its files in the run folder.
import { createHash } from 'node:crypto'
import type { ErrorRow } from '../../core/audit/row.ts'
import { NO_NOTE } from '../../core/audit/row.ts'
import type { ContainerOptions } from '../containers/container.ts'
import { errorCode } from '../containers/error-codes.ts'
import { sha256Of } from '../sha256.ts'
import type { Kept } from './cache.ts'
import { packPath, readPack, writePack } from './cache.ts'
import type { UnitNote } from './sources.ts'
import { bytesOf, notesOf, pathsOf } from './sources.ts'
import type { UnitHead } from './unit-files.ts'
import { readHead, writeUnit } from './unit-files.ts'
import type { Unit } from './units.ts'

/** What does units: made once a thread. */
export interface Workbench {
  /** Hash of everything beside the notes that decides results. */
  readonly configuration: string
  readonly run: string
  readonly containers: ContainerOptions
  /** Folder of the cache; undefined: none is used. */
  readonly cache: string | undefined
  /** Keep the texts of notes until the run has come to its end. */
  readonly texts: boolean
  /** What of the configuration holds for files of this path alone; '' where nothing does. */
  readonly specialTo: (path: string) => string
  /** Judges a note; undefined where the program failed on it, which must not stop the run. */
  readonly judge: (note: UnitNote, path: string) => Kept | undefined
}

/** The error of a note that the program itself failed on. */
const FAILED: ErrorRow = { error: 'E_JUDGED', says: 'could not be judged: the program failed on it' }

/** Characters of the longest note, some five hundred pages: a longer text is no note, and could take all memory. */
const LONGEST_NOTE = 1 << 20
const TOO_LONG: ErrorRow = { error: 'E_TOO_LARGE', says: 'is longer than a million characters, too long for a note' }

/** Does a unit, unless its files are there already; gives its head. */
export async function doUnit(unit: Unit, number: number, bench: Workbench): Promise<UnitHead> {
  const { run, configuration } = bench
  const { sha256, bytes } = hashOf(unit, configuration)
  const before = readHead(run, number)
  if (before?.sha256 === sha256) return before
  const paths = pathsOf(unit)
  const known = openCache(unit, bench)
  const rows: string[] = []
  const findings: string[] = []
  const prints: Uint8Array[] = []
  const texts: string[] = []
  const counts = { notes: 0, errors: 0 }
  const refuse = (file: number, inside: string, row: ErrorRow): void => {
    if (row.error !== NO_NOTE) counts.errors += 1
    rows.push(JSON.stringify([file, inside, row]))
    prints.push(new Uint8Array())
    texts.push('')
  }
  for await (const note of notesOf(unit, bench.containers)) {
    const { file, inside } = note
    if ('error' in note) {
      refuse(file, inside, { error: errorCode(note.error), says: note.error })
      continue
    }
    if (note.text.length > LONGEST_NOTE) {
      refuse(file, inside, TOO_LONG)
      continue
    }
    const kept = known.judged(note, paths[file] ?? '')
    if (kept === undefined) {
      refuse(file, inside, FAILED)
      continue
    }
    counts.notes += 1
    rows.push(`[${file},${JSON.stringify(inside)},${kept.row}]`)
    for (const finding of kept.findings) findings.push(finding)
    prints.push(kept.prints)
    texts.push(note.text)
  }
  const head: UnitHead = { sha256, paths, inputs: rows.length, ...counts, cached: known.close(), bytes }
  writeUnit(run, number, { head, rows, findings, prints, ...(bench.texts && { texts }) })
  return head
}

function hashOf(unit: Unit, configuration: string): { readonly sha256: string; readonly bytes: number } {
  const hash = createHash('sha256')
  let bytes = 0
  for (const part of bytesOf(unit)) {
    hash.update(part)
    bytes += part.length
  }
  // The configuration last: a run is not completed under another one.
  return { sha256: hash.update(configuration).digest('hex'), bytes }
}

interface OpenCache {
  readonly judged: (note: UnitNote, path: string) => Kept | undefined
  /** Writes what is new; gives how many notes were known. */
  readonly close: () => number
}

function openCache(unit: Unit, { cache, configuration, judge, specialTo }: Workbench): OpenCache {
  if (cache === undefined) return { judged: judge, close: () => 0 }
  const path = packPath(cache, configuration, sha256Of(firstOf(unit)))
  const before = readPack(path)
  const now = new Map<string, Kept>()
  let cached = 0
  return {
    judged: (note, notePath) => {
      const { inside, id, text, markdown, metadata } = note
      // A note that is a file is named by its path; any other by its id.
      const hash = sha256Of(
        JSON.stringify([inside === '' ? notePath : id, specialTo(notePath), markdown, metadata, text]),
      )
      const known = before.get(hash)
      if (known) cached += 1
      const kept = known ?? judge(note, notePath)
      if (kept) now.set(hash, kept)
      return kept
    },
    close: () => {
      if (cached < now.size || now.size < before.size) writePack(path, now)
      return cached
    },
  }
}

function firstOf(unit: Unit): string {
  if (unit.kind === 'files') return unit.paths[0] ?? ''
  if (unit.kind === 'notes') return JSON.stringify(unit.items[0])
  for (const part of bytesOf(unit)) {
    const bytes = Buffer.from(part as Uint8Array)
    const end = bytes.indexOf(10)
    return bytes.toString('latin1', 0, end < 0 ? bytes.length : end)
  }
  return ''
}
