// From rows of a table to notes: a note a row, or a note over many rows that its lines number.
import type { Metadata } from '../../core/note/note.ts'
import { codesIn } from '../front-matter.ts'
import type { Found } from './columns.ts'
import type { ContainedNote, Origin, Unread } from './container.ts'
import { dayOf, known, textOf } from './dates.ts'

/** A row: values by number of column, and its own number in the table, counted from 1 without the head. */
export interface Row {
  readonly number: number
  readonly cells: readonly unknown[]
  readonly warning?: string
}

interface Group {
  readonly id: string
  readonly rows: Row[]
}

/** What notes are made with. */
export interface TableShape {
  readonly found: Found
  /** The heads of the columns, for the names of places. */
  readonly heads: readonly string[]
  readonly lineJoin: string
}

/**
 * The notes of rows. Rows of one note stand together, in any order of their lines; a note that comes again later is an
 * error, since the first part was read without it. One note is held at a time, and the ids of all.
 */
export async function* notesOfRows(
  rows: AsyncIterable<Row | Unread>,
  shape: TableShape,
): AsyncGenerator<ContainedNote | Unread> {
  const { found } = shape
  const seen = new Set<string>()
  let group: Group | undefined
  for await (const row of rows) {
    if ('error' in row) {
      yield row
      continue
    }
    const id = textOf(cellValue(row.cells[found.id]))
    if (id === undefined) {
      yield { inside: `row ${row.number}`, error: 'has no id' }
      continue
    }
    if (found.line === undefined) {
      yield noteOf({ id, rows: [row] }, shape)
      continue
    }
    if (group !== undefined && group.id !== id) {
      yield noteOf(group, shape)
      seen.add(group.id)
      group = undefined
    }
    if (seen.has(id)) yield { inside: `row ${row.number}`, error: APART }
    else if (group === undefined) group = { id, rows: [row] }
    else group.rows.push(row)
  }
  if (group !== undefined) yield noteOf(group, shape)
}

const APART = 'belongs to a note whose other rows stand apart; sort the table by id and line'

function noteOf({ id, rows }: Group, { found, heads, lineJoin }: TableShape): ContainedNote | Unread {
  const inside = `row ${rows[0]?.number ?? 0}`
  const ordered = found.line === undefined ? rows : sortRows(rows, found.line)
  if (ordered === undefined) return { inside, error: 'has a line without a number, or two with the same' }
  const parts: string[] = []
  const origins: Origin[] = []
  let length = 0
  for (const [index, { number, cells }] of ordered.entries()) {
    const text = cellValue(cells[found.text])
    if (typeof text !== 'string') {
      if (text === undefined || text === null) continue
      return { inside, error: 'has a value that is no text where its text should be' }
    }
    if (text.includes('\0')) return { inside, error: 'is binary (it holds NUL)' }
    if (index > 0 && lineJoin !== '') {
      parts.push(lineJoin)
      length += lineJoin.length
    }
    const element = `row ${number}, column ${heads[found.text] ?? ''}`
    if (text !== '') origins.push({ start: length, end: length + text.length, element })
    parts.push(text)
    length += text.length
  }
  const text = parts.join('')
  if (text.trim() === '') return { inside, error: 'is empty' }
  const warning = rows.find((row) => row.warning !== undefined)?.warning
  const metadata = metadataOf(ordered, found)
  return { id, inside, text, markdown: false, metadata, origins, ...(warning !== undefined && { warning }) }
}

/** By number of line; undefined where a number is missing or comes twice. */
function sortRows(rows: readonly Row[], column: number): readonly Row[] | undefined {
  const numbered = rows.map((row) => ({ row, line: numberIn(row.cells[column]) }))
  const lines = new Set(numbered.map(({ line }) => line))
  if (lines.size < rows.length || numbered.some(({ line }) => Number.isNaN(line))) return undefined
  return numbered.sort((one, other) => one.line - other.line).map(({ row }) => row)
}

function numberIn(value: unknown): number {
  const text = textOf(cellValue(value))
  return text === undefined ? Number.NaN : Number(text)
}

// The first row that says it gives each value.
function metadataOf(rows: readonly Row[], found: Found): Metadata {
  const first = <T>(column: number | undefined, read: (value: unknown) => T | undefined): T | undefined => {
    if (column === undefined) return undefined
    for (const { cells } of rows) {
      const value = read(cellValue(cells[column]))
      if (value !== undefined) return value
    }
    return undefined
  }
  const codes = first(found.codes, (value) => {
    const list = codesIn(typeof value === 'string' ? value.replace(/[|^]/g, ' ') : value)
    return list.length > 0 ? list : undefined
  })
  return known<Metadata>({
    document: first(found.id, textOf),
    noteType: first(found.type, textOf),
    dateOfService: first(found.date, dayOf),
    author: first(found.author, textOf),
    patient: first(found.patient, textOf),
    encounter: first(found.encounter, textOf),
    codes,
  })
}

/** Bytes of a Parquet column without a type are text. */
function cellValue(value: unknown): unknown {
  return value instanceof Uint8Array ? new TextDecoder().decode(value) : value
}
