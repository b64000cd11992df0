// Reads worksheets as people save them: a workbook or CSV, told by its content.
import { readFileSync } from 'node:fs'
import type { KnownRun, ReadWorksheet } from '../../core/audit/read-worksheet.ts'
import { readWorksheet } from '../../core/audit/read-worksheet.ts'
import { delimiterOf } from '../containers/columns.ts'
import { LARGEST_FILE, TOO_LARGE } from '../containers/limits.ts'
import { decode } from '../decode.ts'
import { codeOf } from '../note-paths.ts'

type Rows = readonly (readonly string[])[]

/** Reads a worksheet of the run; of a workbook the first sheet that is one. `error` says why there is none. */
export async function readWorksheetFile(
  path: string,
  run: KnownRun,
): Promise<ReadWorksheet | { readonly error: string }> {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    const code = codeOf(error)
    return { error: code === 'ENOENT' ? 'is not there' : `cannot be read (${code})` }
  }
  if (bytes.length > LARGEST_FILE) return { error: TOO_LARGE }
  const sheets = await sheetsOf(bytes)
  if ('error' in sheets) return sheets
  const read = sheets.map((rows) => readWorksheet(rows, run))
  // A sheet with the columns of a worksheet but one tells more than sheets that are something else.
  const best = read.find((one) => !('error' in one)) ?? read.find((one) => 'error' in one && !/^is no/.test(one.error))
  return best ?? read[0] ?? { error: 'is empty' }
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly Rows[] | { readonly error: string }> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const isOld = bytes[0] === 0xd0 && bytes[1] === 0xcf
  if (isZip || isOld) {
    const { readWorkbook } = await import('./read-xlsx.ts')
    const sheets = readWorkbook(bytes)
    return 'error' in sheets ? sheets : sheets.map(({ rows }) => rows)
  }
  const decoded = decode(bytes)
  if ('error' in decoded) return decoded
  return await csvRows(decoded.text)
}

// Empty lines stay, so that rows have the numbers that spreadsheets show.
async function csvRows(text: string): Promise<readonly Rows[] | { readonly error: string }> {
  const { parse } = await import('csv-parse/sync')
  const lines = text.slice(0, 1 << 16).split(/\r\n?|\n/)
  const head = lines.slice(0, 20).find((line) => /\bnote\b/i.test(line) && /\brule\b/i.test(line))
  // Spreadsheets may begin a file with `sep=;`.
  const [, told] = /^sep=(.)$/i.exec(lines[0] ?? '') ?? []
  try {
    const delimiter = told ?? delimiterOf(head ?? lines[0] ?? '')
    return [parse(text, { delimiter, relax_column_count: true, relax_quotes: true }) as unknown as Rows]
  } catch {
    // The parser's own messages quote the row.
    return { error: 'is no CSV: a quote is not closed or stands where none can' }
  }
}
