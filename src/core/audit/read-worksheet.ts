// Reads a worksheet that came back from reviewers, in whatever order and with whatever columns beside its own.
import { nearest } from '../policy/spelling.ts'
import type { Decision, Result } from './decisions.ts'
import { DECISIONS, plainCell, RESULTS, wordOf } from './decisions.ts'
import type { Cell, Figures } from './figures.ts'
import type { WorksheetColumn } from './worksheet.ts'
import { WORKSHEET_COLUMNS } from './worksheet.ts'

/** A row that names a note and a rule of the run. Decisions are missing where the cell is blank or not understood. */
export interface SheetEntry {
  /** Number of the row as spreadsheets count, from 1. */
  readonly row: number
  readonly note: string
  readonly rule: string
  readonly tool: Result
  readonly line?: number
  readonly first?: Decision
  readonly second?: Decision
  /** What the reviewer wrote: it may quote the note. */
  readonly reason: string
  /** The cell of the first decision holds something that is no decision. */
  readonly unclear: boolean
}

/** Something in a row that is not understood: what is allowed, and no words of the cell. */
export interface SheetProblem {
  readonly row: number
  readonly message: string
}

export interface ReadWorksheet {
  readonly entries: readonly SheetEntry[]
  readonly problems: readonly SheetProblem[]
  /** Rows that were made by another rule set than that of the run. */
  readonly otherRules: number
}

/** What the rows are read against. */
export type KnownRun = Pick<Figures, 'policies' | 'configuration' | 'sample'>

/** Columns without which a worksheet cannot be read. */
const NEEDED: readonly WorksheetColumn[] = ['note', 'rule', 'tool result', 'reviewer decision']
/** People write titles above a table; the head stands among the first rows. */
const HEAD_WITHIN = 20

type Columns = ReadonlyMap<WorksheetColumn, number>

/** Reads the rows of a sheet, its head among them; `error` says why it is no worksheet. */
export function readWorksheet(
  rows: readonly (readonly Cell[])[],
  run: KnownRun,
): ReadWorksheet | { readonly error: string } {
  const cells = rows.map((row) => row.map((cell) => String(cell ?? '')))
  const headAt = cells.slice(0, HEAD_WITHIN).findIndex((row) => {
    const heads = row.map(plainCell)
    return heads.includes('note') && heads.includes('rule')
  })
  if (headAt < 0) return { error: 'is no worksheet: no row has the columns "note" and "rule"' }
  const columns = columnsOf(cells[headAt] ?? [])
  if ('error' in columns) return columns
  return readRows(cells, headAt, { columns: columns.columns, run })
}

function columnsOf(head: readonly string[]): { readonly columns: Columns } | { readonly error: string } {
  const heads = head.map(plainCell)
  const columns = new Map<WorksheetColumn, number>()
  for (const column of WORKSHEET_COLUMNS) {
    const at = heads.indexOf(plainCell(column))
    if (at < 0) continue
    if (heads.lastIndexOf(plainCell(column)) !== at) return { error: `has two columns "${column}"; keep one of them` }
    columns.set(column, at)
  }
  const lacking = NEEDED.filter((column) => !columns.has(column))
  if (lacking.length === 0) return { columns }
  return {
    error: `lacks the ${lacking.length === 1 ? 'column' : 'columns'} ${lacking.map((one) => `"${one}"`).join(', ')}`,
  }
}

interface Reading {
  readonly columns: Columns
  readonly run: KnownRun
}

function readRows(cells: readonly (readonly string[])[], headAt: number, reading: Reading): ReadWorksheet {
  const { run } = reading
  const rules = run.policies.flatMap(({ requirements }) => requirements.map(({ rule }) => rule))
  const notes = run.sample && new Set(run.sample.drawn.flatMap(({ drawn, reserve }) => [...drawn, ...reserve]))
  const entries = new Map<string, SheetEntry>()
  const problems: SheetProblem[] = []
  let otherRules = 0
  for (let index = headAt + 1; index < cells.length; index += 1) {
    const row = cells[index] ?? []
    if (row.every((cell) => plainCell(cell) === '')) continue
    const { entry, faults, other } = readRow(row, index + 1, reading)
    problems.push(...faults)
    if (other) otherRules += 1
    if (entry === undefined) continue
    const fault = placeFault(entry, rules, notes) ?? repeatFault(entry, entries.get(`${entry.note} ${entry.rule}`))
    if (fault === undefined) entries.set(`${entry.note} ${entry.rule}`, entry)
    else if (fault !== '') problems.push({ row: entry.row, message: fault })
  }
  return { entries: [...entries.values()], problems, otherRules }
}

function placeFault(
  { note, rule }: SheetEntry,
  rules: readonly string[],
  notes: ReadonlySet<string> | undefined,
): string | undefined {
  if (!rules.includes(rule)) {
    const meant = rule.length > 120 ? undefined : nearest(rule, rules)
    return `the rule is none of this run${meant === undefined ? '' : `; did you mean "${meant}"?`}`
  }
  if (notes && !notes.has(note)) return 'the note is neither in the sample of this run nor in its reserve'
  return undefined
}

// A row that says the same again is no fault: ''.
function repeatFault(entry: SheetEntry, before: SheetEntry | undefined): string | undefined {
  if (before === undefined) return undefined
  const same = entry.tool === before.tool && entry.first === before.first && entry.second === before.second
  return same ? '' : `row ${before.row} has the same note and rule and says something else; that row counts`
}

function readRow(
  row: readonly string[],
  number: number,
  { columns, run }: Reading,
): { readonly entry: SheetEntry | undefined; readonly faults: readonly SheetProblem[]; readonly other: boolean } {
  const cell = (column: WorksheetColumn): string => row[columns.get(column) ?? -1] ?? ''
  const faults: SheetProblem[] = []
  const read = <T extends string>(column: WorksheetColumn, words: readonly T[]): T | undefined => {
    if (plainCell(cell(column)) === '') return undefined
    const found = wordOf(cell(column), words)
    if (found.word !== undefined) return found.word
    const meant = found.meant === undefined ? '' : `; did you mean "${found.meant}"?`
    faults.push({ row: number, message: `${column} is none of ${words.join(', ')}${meant}` })
    return undefined
  }
  const tool = read('tool result', RESULTS)
  const note = keyOf(cell('note'))
  const rule = cell('rule').trim().replace(/^'/, '').toLowerCase()
  const faultsBefore = faults.length
  const first = read('reviewer decision', DECISIONS)
  const unclear = faults.length > faultsBefore
  const second = read('second reviewer decision', DECISIONS)
  const hash = plainCell(cell('rule-set hash'))
  // Spreadsheets turn some hashes into numbers and round them; digits alone tell nothing.
  const other = /^(?=.*[a-f])[0-9a-f]{16}$/.test(hash) && hash !== run.configuration
  if (tool === undefined || note === undefined) {
    if (note === undefined)
      faults.push({ row: number, message: 'note is no key of a note (n- and 16 characters of 0-9, a-f)' })
    else if (faultsBefore === 0) faults.push({ row: number, message: 'tool result is blank; copy the row anew' })
    return { entry: undefined, faults, other }
  }
  const line = Number(cell('line'))
  const entry: SheetEntry = {
    row: number,
    note,
    rule,
    tool,
    ...(Number.isInteger(line) && line > 0 && { line }),
    ...(first && { first }),
    ...(second && { second }),
    reason: cell('reason').trim(),
    unclear,
  }
  return { entry, faults, other }
}

function keyOf(cell: string): string | undefined {
  const plain = cell.normalize('NFKC').trim().replace(/^'/, '').toLowerCase()
  const key = plain.replace(/^n[\p{Pd}_ ]?/u, '')
  return /^[0-9a-f]{16}$/.test(key) ? key : undefined
}

/**
 * Puts the decisions of another reviewer's worksheet beside those of the first, by note and rule: its column `reviewer
 * decision` is taken. Rows that only one of the two has keep what they say.
 */
export function withSecond(first: readonly SheetEntry[], other: readonly SheetEntry[]): readonly SheetEntry[] {
  const byName = new Map(other.map((entry) => [`${entry.note} ${entry.rule}`, entry]))
  return first.map((entry) => {
    const second = byName.get(`${entry.note} ${entry.rule}`)?.first
    return second === undefined ? entry : { ...entry, second }
  })
}
