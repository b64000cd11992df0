// CSV (RFC 4180) of tables and of findings.
import { csvCell, csvLine } from '../../report/spreadsheet.ts'
import type { Cell, Table } from '../figures.ts'
import type { FindingLine } from '../finding-line.ts'
import type { FindingsOutput } from './findings-output.ts'

/** Columns of findings, in CSV and Parquet alike. */
export const FINDING_COLUMNS = [
  'note',
  'policy',
  'version',
  'hash',
  'rule',
  'status',
  'level',
  'line',
  'column',
  'message',
  'key',
  'suppressed',
  'provider',
  'month',
] as const satisfies readonly (keyof FindingLine)[]

/** A table with a head line, piece by piece; a cell with nothing to tell is empty. */
export function* tableCsv({ columns, rows }: Table): Generator<string> {
  yield csvLine(columns)
  // A short row is filled up: every line has as many cells as the head.
  for (const row of rows) {
    const cells = columns.map((_, index) => row[index])
    yield `${cells.map((cell) => (isTold(cell) ? csvCell(cell) : '')).join(',')}\r\n`
  }
}

/** Whether a cell has something to tell: a rate over nothing is no number. */
export function isTold(cell: Cell): cell is string | number {
  return typeof cell === 'number' ? Number.isFinite(cell) : cell !== undefined
}

/** Findings with a head line. */
export function findingsCsv(): FindingsOutput {
  // Versions, rules and providers come again and again, notes and keys do not.
  const known = new Map<string, string>()
  const cellOf = (column: keyof FindingLine, value: string | number): string => {
    if (typeof value === 'number') return String(value)
    if (column === 'note' || column === 'key') return csvCell(value)
    let cell = known.get(value)
    if (cell === undefined) {
      cell = csvCell(value)
      if (known.size < MOST_KNOWN) known.set(value, cell)
    }
    return cell
  }
  return {
    start: `${FINDING_COLUMNS.join(',')}\r\n`,
    finding: (line) => `${FINDING_COLUMNS.map((column) => cellOf(column, line[column] ?? '')).join(',')}\r\n`,
    end: () => '',
  }
}

/** Cells that are kept for the next finding. */
const MOST_KNOWN = 20_000
