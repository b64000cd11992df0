// Results of units in the run folder: a file of findings, one of prints, and one of rows, which is written last.
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { AuditRow } from '../../core/audit/row.ts'
import { replaceFile } from '../replace-file.ts'

/** First line of a file of rows. */
export interface UnitHead {
  /** SHA-256 of the bytes of the unit, under the configuration. */
  readonly sha256: string
  readonly paths: readonly string[]
  readonly inputs: number
  readonly notes: number
  readonly errors: number
  /** Notes that were not judged again since the cache knew them. */
  readonly cached: number
  readonly bytes: number
}

/** A row with its place: index in the unit's paths, place inside that file. */
export type PlacedRow = readonly [file: number, inside: string, row: AuditRow]

/** What a unit gave, as the files hold it. */
export interface UnitResult {
  readonly head: UnitHead
  /** JSON of `PlacedRow`, in order. */
  readonly rows: readonly string[]
  /** Findings in the order of their notes, one JSON object each. */
  readonly findings: readonly string[]
  /** Prints of each row, in order; empty where there are none. */
  readonly prints: readonly Uint8Array[]
  /** Text of each row's note, where pages with text were asked for; '' where there is none. */
  readonly texts?: readonly string[]
}

const folderOf = (run: string): string => join(run, 'units')

/** Paths of a unit's files. */
export function unitPaths(
  run: string,
  unit: number,
): Readonly<Record<'rows' | 'findings' | 'prints' | 'texts', string>> {
  const name = join(folderOf(run), String(unit).padStart(6, '0'))
  return {
    rows: `${name}.rows.ndjson`,
    findings: `${name}.findings.ndjson`,
    prints: `${name}.prints`,
    texts: `${name}.texts.ndjson`,
  }
}

/** Makes the folder that units are written to. */
export function makeUnitFolder(run: string): void {
  mkdirSync(folderOf(run), { recursive: true })
}

/** Writes the results of a unit; whoever finds the file of rows finds the unit whole. */
export function writeUnit(run: string, unit: number, { head, rows, findings, prints, texts }: UnitResult): void {
  const paths = unitPaths(run, unit)
  replaceFile(paths.findings, linesOf(findings))
  replaceFile(paths.prints, printsFile(prints))
  if (texts) replaceFile(paths.texts, linesOf(texts.map((text) => JSON.stringify(text))))
  replaceFile(paths.rows, linesOf([JSON.stringify(head), ...rows]))
}

const linesOf = (lines: readonly string[]): string => (lines.length === 0 ? '' : `${lines.join('\n')}\n`)

// The length of each before it: rows without prints have none.
function printsFile(prints: readonly Uint8Array[]): Uint8Array {
  const lengths = Uint32Array.from(prints, ({ length }) => length)
  return Buffer.concat([new Uint8Array(lengths.buffer), ...prints])
}

/** The head of a unit that is done; undefined where it is not. */
export function readHead(run: string, unit: number): UnitHead | undefined {
  const { rows } = unitPaths(run, unit)
  if (!existsSync(rows)) return undefined
  const file = openSync(rows, 'r')
  try {
    for (let size = 1 << 16; ; size *= 4) {
      const bytes = Buffer.alloc(size)
      const text = bytes.toString('utf8', 0, readSync(file, bytes, 0, size, 0))
      const end = text.indexOf('\n')
      if (end >= 0) return JSON.parse(text.slice(0, end)) as UnitHead
      if (text.length < size) return undefined
    }
  } finally {
    closeSync(file)
  }
}

/** A unit that is done: its head and its rows, in order. */
export function readUnit(run: string, unit: number): { readonly head: UnitHead; readonly rows: readonly PlacedRow[] } {
  const [head = '', ...rows] = readLines(unitPaths(run, unit).rows)
  return { head: JSON.parse(head) as UnitHead, rows: rows.map((line) => JSON.parse(line) as PlacedRow) }
}

/** The findings of a unit that is done, a line each. */
export function readFindings(run: string, unit: number): readonly string[] {
  return readLines(unitPaths(run, unit).findings)
}

/** The texts of a unit's rows; none where they were not asked for. */
export function readTexts(run: string, unit: number): readonly string[] {
  const { texts } = unitPaths(run, unit)
  return existsSync(texts) ? readLines(texts).map((line) => JSON.parse(line) as string) : []
}

function readLines(path: string): readonly string[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  lines.pop()
  return lines
}

/** The prints of a unit's rows, in order. */
export function readPrints(run: string, unit: number, rows: number): readonly Uint8Array[] {
  const bytes = readFileSync(unitPaths(run, unit).prints)
  const lengths = new DataView(bytes.buffer, bytes.byteOffset, 4 * rows)
  let at = 4 * rows
  return Array.from({ length: rows }, (_, index) => {
    const start = at
    at += lengths.getUint32(4 * index, true)
    return bytes.subarray(start, at)
  })
}
