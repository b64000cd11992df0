// Reads a workbook (Office Open XML) to rows of text, as Excel, LibreOffice and libraries save it. Formulas are never worked
// out: the value that was saved with one is taken.
import type { SaxesTagPlain } from 'saxes'
import { SaxesParser } from 'saxes'
import type { Failure } from '../containers/container.ts'
import { LARGEST_FILE, TOO_LARGE } from '../containers/limits.ts'
import type { Entry } from '../containers/zip.ts'
import { listZip, readEntry } from '../containers/zip.ts'
import { columnOf, MOST_COLUMNS, MOST_ROWS } from './sheet-places.ts'

/** A sheet: rows from the first, with empty ones in between; cells from column A. Ends without text are left out. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/** Most cells of a workbook, empty ones in between included: more than people fill in, less than fills the memory. */
const MOST_CELLS = 5_000_000
/** Bytes that are parsed in one go. */
const PIECE = 1 << 20
const NOT_READABLE = 'is not a readable workbook, or is damaged'
const TOO_MANY_CELLS = `holds more than ${MOST_CELLS} cells`
const EMPTY: readonly string[] = []

interface Book {
  readonly bytes: Uint8Array
  readonly entries: ReadonlyMap<string, Entry>
}

/**
 * The sheets of a workbook in its own order, hidden ones included. Numbers are written as JavaScript writes them, dates stay
 * the numbers that they are saved as, booleans are TRUE and FALSE. An error in this program's words where it cannot be read.
 */
export function readWorkbook(bytes: Uint8Array): readonly Sheet[] | Failure {
  if (bytes.length > LARGEST_FILE) return { error: TOO_LARGE }
  // An OLE file: `.xls`, or a workbook behind a password.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    return { error: 'is an old or a password-protected workbook; save it as .xlsx without a password' }
  }
  const entries = listZip(bytes)
  if ('error' in entries) return entries
  const book = { bytes, entries: new Map(entries.map((entry) => [entry.name, entry])) }
  try {
    const strings = sharedStrings(book)
    const counted = { cells: 0 }
    return sheetsOf(book).map(({ name, path }) => ({ name, rows: rowsOf(book, path, strings, counted) }))
  } catch (error) {
    if (error instanceof WorkbookError) return { error: error.message }
    throw error
  }
}

class WorkbookError extends Error {
  override readonly name = 'WorkbookError'
}

interface Handlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

// Names come without their prefix: writers choose it as they like.
function parsePart({ bytes, entries }: Book, path: string, { open, text, close }: Handlers): void {
  const entry = entries.get(path)
  if (entry === undefined) throw new WorkbookError(NOT_READABLE)
  const part = readEntry(bytes, entry)
  if ('error' in part) throw new WorkbookError(part.error)
  const parser = new SaxesParser()
  const bare = (name: string): string => name.slice(name.indexOf(':') + 1)
  // The parser's own message quotes the source.
  parser.on('error', () => {
    throw new WorkbookError(NOT_READABLE)
  })
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => open?.(bare(name), attributes))
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  if (close) parser.on('closetag', ({ name }) => close(bare(name)))
  const decoder = new TextDecoder()
  for (let at = 0; at < part.length; at += PIECE) {
    parser.write(decoder.decode(part.subarray(at, at + PIECE), { stream: true }))
  }
  parser.write(decoder.decode()).close()
}

interface Named {
  readonly name: string
  readonly path: string
}

function sheetsOf(book: Book): readonly Named[] {
  const main = [...relationsOf(book, '').values()].find(({ type }) => type === 'officeDocument')?.path
  if (main === undefined) throw new WorkbookError('is not a workbook')
  const related = relationsOf(book, main)
  const found: Named[] = []
  parsePart(book, main, {
    open: (element, attributes) => {
      if (element !== 'sheet') return
      const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? ''
      const { type, path } = related.get(id) ?? {}
      if (type === 'worksheet' && path !== undefined) found.push({ name: attributes['name'] ?? '', path })
    },
  })
  return found
}

/** Relations of a part (of the package for '') by id: the end of their type and the part they lead to. */
function relationsOf(book: Book, part: string): ReadonlyMap<string, { readonly type: string; readonly path: string }> {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const path = `${folder}_rels/${part.slice(slash)}.rels`
  const found = new Map<string, { readonly type: string; readonly path: string }>()
  if (!book.entries.has(path)) throw new WorkbookError(NOT_READABLE)
  parsePart(book, path, {
    open: (element, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (element !== 'Relationship' || TargetMode === 'External') return
      found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), path: resolved(folder, Target) })
    },
  })
  return found
}

function resolved(folder: string, target: string): string {
  const parts: string[] = []
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

function sharedStrings(book: Book): readonly string[] {
  const main = [...relationsOf(book, '').values()].find(({ type }) => type === 'officeDocument')?.path ?? ''
  const path = [...relationsOf(book, main).values()].find(({ type }) => type === 'sharedStrings')?.path
  const strings: string[] = []
  if (path === undefined || !book.entries.has(path)) return strings
  const text = textReader()
  parsePart(book, path, {
    open: (name) => {
      if (name === 'si') text.clear()
      else text.open(name)
    },
    text: text.add,
    close: (name) => {
      if (name === 'si') strings.push(text.read())
      else text.close(name)
    },
  })
  return strings
}

/** Gathers the text of `t`, alone or in runs, but not of phonetic hints. */
function textReader() {
  let inside = false
  let phonetic = false
  let gathered = ''
  return {
    clear: () => {
      gathered = ''
    },
    open: (name: string) => {
      if (name === 'rPh') phonetic = true
      if (name === 't') inside = true
    },
    add: (text: string) => {
      if (inside && !phonetic) gathered += text
    },
    close: (name: string) => {
      if (name === 'rPh') phonetic = false
      if (name === 't') inside = false
    },
    read: () =>
      gathered.includes('_x')
        ? gathered.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
        : gathered,
  }
}

function rowsOf(
  book: Book,
  path: string,
  strings: readonly string[],
  counted: { cells: number },
): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = []
  const text = textReader()
  let cells: string[] = []
  let rowNumber = 0
  let column = 0
  let type = 'n'
  let value = ''
  let inValue = false
  const put = (cell: string): void => {
    if (cell === '') return
    counted.cells += Math.max(1, column - cells.length)
    if (counted.cells > MOST_CELLS) throw new WorkbookError(TOO_MANY_CELLS)
    while (cells.length < column - 1) cells.push('')
    cells[column - 1] = cell
  }
  parsePart(book, path, {
    open: (name, { r, t }) => {
      if (name === 'row') {
        // A row that does not tell its number follows the one before.
        rowNumber = numberOf(r) ?? rowNumber + 1
        if (rowNumber > MOST_ROWS) throw new WorkbookError(NOT_READABLE)
        cells = []
        column = 0
      } else if (name === 'c') {
        column = r === undefined ? column + 1 : (columnOf(r) ?? column + 1)
        if (column > MOST_COLUMNS) throw new WorkbookError(NOT_READABLE)
        type = t ?? 'n'
        value = ''
        text.clear()
      } else if (name === 'v') inValue = true
      else text.open(name)
    },
    text: (piece) => {
      if (inValue) value += piece
      else text.add(piece)
    },
    close: (name) => {
      if (name === 'v') inValue = false
      else if (name === 'c') put(type === 'inlineStr' ? text.read() : savedValue(type, value, strings))
      else if (name === 'row') {
        if (cells.length === 0) return
        counted.cells += Math.max(0, rowNumber - 1 - rows.length)
        if (counted.cells > MOST_CELLS) throw new WorkbookError(TOO_MANY_CELLS)
        while (rows.length < rowNumber - 1) rows.push(EMPTY)
        rows[rowNumber - 1] = cells
      } else text.close(name)
    },
  })
  return rows
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,7}$/.test(text) ? Number(text) : undefined
}

function savedValue(type: string, value: string, strings: readonly string[]): string {
  if (value === '') return ''
  if (type === 's') {
    const found = strings[Number(value)]
    if (found === undefined) throw new WorkbookError(NOT_READABLE)
    return found
  }
  if (type === 'b') return value.trim() === '1' || value.trim() === 'true' ? 'TRUE' : 'FALSE'
  if (type !== 'n') return value
  const trimmed = value.trim()
  const number = Number(trimmed)
  // `1.0000000000000001E-1` is how a spreadsheet saves 0.1.
  return trimmed !== '' && Number.isFinite(number) ? String(number) : trimmed
}
