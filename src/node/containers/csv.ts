// CSV and TSV, row by row. Cells are decoded one by one, so that a table with a few bad bytes is still read.
import { Readable } from 'node:stream'
import type { Options } from 'csv-parse'
import { decode } from '../decode.ts'
import { delimiterOf, findColumns } from './columns.ts'
import type { ContainedNote, ContainerOptions, Unread } from './container.ts'
import type { Input } from './input.ts'
import { headOf } from './input.ts'
import { LARGEST_RECORD, RECORD_TOO_LARGE } from './limits.ts'
import type { Row } from './table.ts'
import { notesOfRows } from './table.ts'

/** The notes of a table as text. */
export async function* readCsv(
  input: Input,
  { columns, lineJoin }: ContainerOptions,
): AsyncGenerator<ContainedNote | Unread> {
  const head = await headOf(input)
  const decoded = decode(head.subarray(0, head.length & ~1))
  const [line = ''] = 'error' in decoded ? [] : decoded.text.trimStart().split(/[\r\n]/, 1)
  const rows = rowsOf(input, head, delimiterOf(line))
  const { value: first } = await rows.next()
  if (first === undefined || 'error' in first) {
    yield first ?? { inside: '', error: 'is empty' }
    return
  }
  const heads = first.cells.map(String)
  const found = findColumns(heads, columns)
  if ('error' in found) {
    yield { inside: '', error: found.error }
    return
  }
  let count = 0
  for await (const one of notesOfRows(rows, { found, heads, lineJoin })) {
    count += 1
    yield one
  }
  if (count === 0) yield { inside: '', error: 'is a table without rows' }
}

/** The rows with the head as row 0; where the text is no table any more, one error ends them. */
async function* rowsOf(input: Input, head: Uint8Array, delimiter: string): AsyncGenerator<Row | Unread> {
  const { parse } = await import('csv-parse')
  const options: Options = {
    delimiter,
    // Bytes out: a cell that is not UTF-8 is decoded on its own.
    encoding: null,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LARGEST_RECORD,
  }
  const parser = parse(options)
  const source = Readable.from(utf8Of(input, head))
  source.on('error', (error) => parser.destroy(error))
  let number = 0
  let width = -1
  try {
    for await (const record of source.pipe(parser) as AsyncIterable<readonly Uint8Array[]>) {
      if (width < 0) width = record.length
      if (record.length !== width) yield { inside: `row ${number}`, error: `has ${record.length} cells, not ${width}` }
      else yield { number, ...cellsOf(record) }
      number += 1
    }
  } catch (error) {
    yield { inside: `row ${number}`, error: reasonOf(error) }
  }
}

function cellsOf(record: readonly Uint8Array[]): Omit<Row, 'number'> {
  let warning: string | undefined
  const cells = record.map((bytes) => {
    const decoded = decode(bytes)
    if ('error' in decoded) return '\0'
    warning ??= decoded.warning
    return decoded.text
  })
  return { cells, ...(warning !== undefined && { warning }) }
}

/** UTF-16 as UTF-8, and no byte order mark. */
async function* utf8Of(input: Input, head: Uint8Array): AsyncGenerator<Uint8Array> {
  const [first, second] = head
  const isLittle = first === 0xff && second === 0xfe
  const isBig = first === 0xfe && second === 0xff
  if (!isLittle && !isBig) {
    let passed = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0
    for await (const chunk of input.open()) {
      const rest = chunk.subarray(passed)
      passed = Math.max(0, passed - chunk.length)
      yield rest
    }
    return
  }
  const decoder = new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be')
  for await (const chunk of input.open()) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  yield Buffer.from(decoder.decode())
}

/** The parser's own messages quote the row. */
function reasonOf(error: unknown): string {
  const code = (error as { code?: string } | null)?.code ?? ''
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'has a quote that is not closed; the table ends there'
  if (code === 'CSV_MAX_RECORD_SIZE') return RECORD_TOO_LARGE
  if (code.startsWith('CSV_') || code === 'INVALID_OPENING_QUOTE')
    return 'is no row of a table (a quote stands where none can); reading ends there'
  throw error
}
