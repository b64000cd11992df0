// Finds tables in plain lines: runs of lines that pipes cut into the same number of cells.
import type { Span } from '../note/note.ts'
import { isTableRule, readCells } from './line-marks.ts'
import type { Line } from './source-lines.ts'

/** The rows of a table as cells, and the number of the line behind it. */
export interface TableRows {
  readonly rows: readonly (readonly Span[])[]
  readonly next: number
}

/**
 * The table that begins with line `i`, or null: at least two lines with the same number of cells, or one with a rule
 * under it. `pipe` finds the next pipe.
 */
export function readTableRows(
  source: string,
  lines: readonly Line[],
  i: number,
  pipe: (from: number) => number,
): TableRows | null {
  const rows: Span[][] = []
  let isRuled = false
  let next = i
  for (; next < lines.length; next++) {
    const line = lines[next] as Line
    if (line.start === line.end || pipe(line.start) >= line.end) break
    if (isTableRule(source, line.start, line.end)) {
      isRuled = true
      continue
    }
    const cells = readCells(source, line.start, line.end)
    if (rows.length === 0 && cells.length < 2) return null
    if (rows.length > 0 && cells.length !== rows[0]?.length && !isRuled) break
    rows.push(cells)
  }
  return rows.length >= 2 || (rows.length === 1 && isRuled) ? { rows, next } : null
}
