// Reads the official ICD-10-CM order file of a fiscal year, plain or in its zip, and checks its layout and counts.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { unzipSync } from 'fflate'
import type { PackedRow } from '../core/codes/pack.ts'
import { FIRST_YEAR } from '../core/codes/pack.ts'
import type { Release } from '../core/codes/table.ts'
import { codeOf } from '../core/codes/table.ts'
import { sha256Of } from './sha256.ts'

/** The rows of an order file with what it is, or why it was refused. */
export type OrderFile = { readonly release: Release; readonly rows: readonly PackedRow[] } | { readonly error: string }

/** Rows and reportable codes of the October files where they are known. */
const COUNTS: Readonly<Record<number, readonly [entries: number, reportable: number]>> = {
  2026: [98_186, 74_719],
  2027: [98_403, 74_879],
}
/** Order number 1–5, code 7–13, flag 15, short title 17–76, long title from 78. */
const LINE = /^(\d{5}) ([A-Z]\d[\dAB][\dA-Z]{0,4}) *$/
/** An order file has 15 MB; what claims to be far larger is none. */
const LARGEST = 100_000_000
const NAMED = /icd10cm[-_]order[-_].*\.txt$/i

/** Reads and verifies an order file. `year` is the fiscal year where the name does not tell it. */
export function readOrderFile(path: string, year?: number): OrderFile {
  let bytes: Uint8Array = readFileSync(path)
  let name = basename(path)
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const inside = unzipOrder(bytes)
    if ('error' in inside) return inside
    bytes = inside.bytes
    name = inside.name
  }
  const fiscalYear = year ?? yearOf(name)
  if (fiscalYear === undefined) return { error: 'does not name its fiscal year; give --year' }
  const rows = readRows(textOf(bytes))
  if ('error' in rows) return rows
  const entries = rows.rows.length
  const reportable = rows.rows.filter(({ first }) => first !== undefined).length
  const april = /apr/i.test(name)
  const [expected, billable] = (april ? undefined : COUNTS[fiscalYear]) ?? [entries, reportable]
  if (entries !== expected || reportable !== billable) {
    return {
      error: `has ${entries} rows, ${reportable} of them reportable; FY${fiscalYear} has ${expected} and ${billable}`,
    }
  }
  return {
    rows: rows.rows,
    release: {
      fiscalYear,
      firstDay: april ? `${fiscalYear}-04-01` : `${fiscalYear - 1}-10-01`,
      lastDay: `${fiscalYear}-09-30`,
      scope: 'full',
      entries,
      reportable,
      source: name,
      sha256: sha256Of(bytes),
    },
  }
}

/** Whether the counts of a fiscal year are known, so that a file of it has been verified by them. */
export const countsKnown = (fiscalYear: number): boolean => COUNTS[fiscalYear] !== undefined

function unzipOrder(
  bytes: Uint8Array,
): { readonly bytes: Uint8Array; readonly name: string } | { readonly error: string } {
  let tooLarge = false
  let files: Readonly<Record<string, Uint8Array>>
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!NAMED.test(name) || /addenda/i.test(name)) return false
        tooLarge ||= originalSize > LARGEST
        return originalSize <= LARGEST
      },
    })
  } catch {
    return { error: 'is no zip that can be read' }
  }
  if (tooLarge) return { error: 'holds an order file that is far too large' }
  const [first, ...more] = Object.entries(files)
  if (first === undefined) return { error: 'holds no icd10cm-order file' }
  if (more.length > 0) return { error: 'holds several order files' }
  return { name: basename(first[0]), bytes: first[1] }
}

// ASCII in most years; a name with an accent is in UTF-8 or, in older files, in latin1.
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('latin1').decode(bytes)
  }
}

function yearOf(name: string): number | undefined {
  const [year] = /(?<!\d)20[1-9]\d(?!\d)/.exec(name) ?? []
  return year === undefined ? undefined : Number(year)
}

function readRows(text: string): { readonly rows: readonly PackedRow[] } | { readonly error: string } {
  const lines = text.split('\n')
  if (lines.at(-1)?.trim() === '') lines.pop()
  if (lines.length === 0) return { error: 'is empty' }
  const rows: PackedRow[] = []
  const seen = new Set<string>()
  for (const [index, line] of lines.entries()) {
    const row = readRow(line, index + 1)
    if (row === undefined) return { error: `line ${index + 1} has not the layout of an order file` }
    if (seen.has(row.code)) return { error: `line ${index + 1} repeats a code` }
    seen.add(row.code)
    rows.push(row)
  }
  return { rows }
}

function readRow(line: string, number: number): PackedRow | undefined {
  const [, order, plain] = LINE.exec(line.slice(0, 13)) ?? []
  const flag = line[14]
  const parted = line[13] === ' ' && line[15] === ' ' && line[76] === ' '
  const title = line.slice(77).trim()
  if (order === undefined || Number(order) !== number || !parted || (flag !== '0' && flag !== '1')) return undefined
  const code = codeOf(plain ?? '')
  if (code === undefined || title === '' || line.slice(16, 76).trim() === '') return undefined
  return { code, title, ...(flag === '1' && { first: FIRST_YEAR }) }
}
