// The code table: title, status on a day, children. Looking up is constant time; what the table lacks is never guessed.
import { family, release } from '../generated/codes.ts'
import type { PackedRow } from './pack.ts'
import { FIRST_YEAR, unpackLines, unpackRows } from './pack.ts'

/** What a table is, how far its dates reach (ISO days, both inclusive), and what it was made from. */
export interface Release {
  readonly fiscalYear: number
  readonly firstDay: string
  readonly lastDay: string
  /** `back-pain family` or `full`. */
  readonly scope: string
  readonly entries: number
  readonly reportable: number
  readonly source: string
  /** Of the file that the table was made from. */
  readonly sha256: string
}

/** A table; `lines` reads it when it is first needed. */
export interface CodeTable {
  readonly release: Release
  readonly lines: () => ReadonlyMap<string, string>
  /** Categories that have been read. */
  readonly known: Map<string, ReadonlyMap<string, Entry>>
}

/** A code or header. `from` and `until` are the first and last day on which it is reportable. */
export interface Entry {
  /** With its dot. */
  readonly code: string
  readonly title: string
  readonly header: boolean
  readonly from?: string
  readonly until?: string
}

/**
 * What a code is on a day. `not-known`: the tables do not have it, or do not reach that day. `not-begun` is not known
 * on that day either, but begins later; its `day` is the first, that of `ended` the last.
 */
export type Status =
  | { readonly kind: 'reportable' | 'header' }
  | { readonly kind: 'ended' | 'not-begun'; readonly day: string }
  | { readonly kind: 'not-known'; readonly why: 'no such code' | 'outside the table' | 'outside its dates' }

/** The tables in use, the built-in family first. */
export type CodeBook = readonly CodeTable[]

/** A table over packed lines; `lines` may be slow, it is called once. */
export function tableOf(release: Release, lines: () => ReadonlyMap<string, string>): CodeTable {
  let read: ReadonlyMap<string, string> | undefined
  return {
    release,
    known: new Map(),
    lines: () => {
      read ??= lines()
      return read
    },
  }
}

let shipped: CodeTable | undefined

/** The table of the back-pain family that comes with the program, FY2016 to FY2027. */
export function familyTable(): CodeTable {
  shipped ??= tableOf(release, () => unpackLines(family))
  return shipped
}

/** The tables of the program itself. */
export const shippedBook = (): CodeBook => [familyTable()]

/** `m5450` and `M54.50` as `M54.50`; undefined where the text has not the form of a code. */
export function codeOf(text: string): string | undefined {
  const plain = text.trim().toUpperCase().replace('.', '')
  if (!/^[A-Z]\d[\dAB][\dA-Z]{0,4}$/.test(plain)) return undefined
  return plain.length > 3 ? `${plain.slice(0, 3)}.${plain.slice(3)}` : plain
}

/** The table's entry of a code written with its dot. */
export function entryOf(table: CodeTable, code: string): Entry | undefined {
  return categoryOf(table, code)?.get(code)
}

function categoryOf(table: CodeTable, code: string): ReadonlyMap<string, Entry> | undefined {
  const category = code.slice(0, 3)
  const known = table.known.get(category)
  if (known !== undefined) return known
  const line = table.lines().get(category)
  if (line === undefined) return undefined
  const entries = new Map(unpackRows(line).map((row) => [row.code, toEntry(table, row)]))
  table.known.set(category, entries)
  return entries
}

function toEntry({ release }: CodeTable, { code, title, first, last }: PackedRow): Entry {
  if (first === undefined) return { code, title, header: true }
  const from = first > FIRST_YEAR ? `${first - 1}-10-01` : release.firstDay
  return { code, title, header: false, from, ...(last && { until: `${last}-09-30` }) }
}

/** Whether the table has every code of the code's category, so that what it lacks does not exist. */
export function covers(table: CodeTable, code: string): boolean {
  if (table.release.scope === 'full') return true
  return categoryOf(table, code)?.has(code.slice(0, 3)) === true
}

const reaches = ({ release }: CodeTable, day: string): boolean => release.firstDay <= day && day <= release.lastDay

/** A code as the tables have it: the entry, its table, and its status on a day (ISO; default the table's last day). */
export interface Lookup {
  readonly code: string
  readonly table: CodeTable
  readonly entry?: Entry
  readonly status: Status
}

/** Looks a code up, written with its dot. The table that has the code and reaches the day answers, the family first. */
export function lookUp(book: CodeBook, code: string, on?: string): Lookup {
  const having = book.filter((table) => entryOf(table, code) !== undefined)
  const table = having.find((each) => on === undefined || reaches(each, on)) ?? having[0]
  if (table === undefined) return { code, ...unknown(book, code, on) }
  const entry = entryOf(table, code) as Entry
  return { code, table, entry, status: statusOf(table, entry, on ?? table.release.lastDay) }
}

// A table that has all codes of the category and reaches the day can say that there is no such code.
function unknown(book: CodeBook, code: string, on: string | undefined): Pick<Lookup, 'table' | 'status'> {
  const covering = book.filter((table) => covers(table, code))
  const table = covering.find((each) => on === undefined || reaches(each, on))
  if (table !== undefined) return { table, status: { kind: 'not-known', why: 'no such code' } }
  const [first = book[0] as CodeTable] = covering
  return {
    table: first,
    status: { kind: 'not-known', why: covering.length > 0 ? 'outside its dates' : 'outside the table' },
  }
}

function statusOf(table: CodeTable, { header, from, until }: Entry, day: string): Status {
  if (!reaches(table, day)) return { kind: 'not-known', why: 'outside its dates' }
  if (header) return { kind: 'header' }
  if (from !== undefined && day < from) return { kind: 'not-begun', day: from }
  return until !== undefined && day > until ? { kind: 'ended', day: until } : { kind: 'reportable' }
}

/** The entries one step under a code, in the order of the table. */
export function childrenOf(table: CodeTable, code: string): readonly Entry[] {
  const under = [...(categoryOf(table, code)?.values() ?? [])].filter(
    (entry) => entry.code !== code && plainOf(entry.code).startsWith(plainOf(code)),
  )
  // One step: nothing else of the category stands between.
  return under.filter(
    ({ code: child }) => !under.some((other) => other.code !== child && plainOf(child).startsWith(plainOf(other.code))),
  )
}

const plainOf = (code: string): string => code.replace('.', '')

/** One line that names a release: `ICD-10-CM FY2027, back-pain family, 837 entries, days 2015-10-01 to 2027-09-30`. */
export function releaseText({ fiscalYear, scope, entries, firstDay, lastDay }: Release): string {
  return `ICD-10-CM FY${fiscalYear}, ${scope}, ${entries} entries, days ${firstDay} to ${lastDay}`
}

/** A status as people read it: `reportable`, `header`, `ended 2021-09-30`, `not known`. */
export function statusText(status: Status): string {
  return status.kind === 'ended' ? `ended ${status.day}` : status.kind.startsWith('not-') ? 'not known' : status.kind
}
