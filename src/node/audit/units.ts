// Cuts everything that is to be audited into units of work: the same input gives the same units, whoever does them.
import { closeSync, openSync, readSync } from 'node:fs'
import type { ContainedNote, ContainerOptions, Unread } from '../containers/container.ts'
import { parseJson } from '../containers/json.ts'
import { HEAD_SIZE } from '../containers/limits.ts'
import { readContainer } from '../containers/read-container.ts'
import type { Kind } from '../containers/sniff.ts'
import { sniffBytes } from '../containers/sniff.ts'

/** A file with its size in bytes. */
export interface SizedFile {
  readonly path: string
  readonly size: number
}

/** Small files that one unit takes together. */
export interface FilesUnit {
  readonly kind: 'files'
  readonly paths: readonly string[]
}

/** A piece of a large file with a note a line: bytes `[start, end)`, whole lines; `line` is the number of its first. */
export interface LinesUnit {
  readonly kind: 'lines'
  readonly path: string
  readonly start: number
  readonly end: number
  readonly line: number
}

/** Notes out of a large container that only one reader can walk. */
export interface NotesUnit {
  readonly kind: 'notes'
  readonly path: string
  readonly items: readonly (ContainedNote | Unread)[]
}

export type Unit = FilesUnit | LinesUnit | NotesUnit

/** Bytes of one unit: not less where more follows, and not more unless one record is longer. */
const LEAST = 1 << 18
const MOST = 1 << 21
/** A file from this size on is cut. */
const LARGE = 1 << 20
const MOST_FILES = 250
/** One record in so many ends a unit, by its own content: so an added note moves the borders of one unit only. */
const BORDER_LINES = 128
const BORDER_FILES = 64
/** Bytes at the beginning and at the end of a line that decide whether it ends a unit. */
const TASTED = 64
const BUFFER = 1 << 22
const NEWLINE = 10

/** Containers that hold many notes: a large one is read once, in order, and its notes are handed out. */
const MANY: ReadonlySet<Kind> = new Set<Kind>(['table', 'hl7', 'zip', 'gzip', 'parquet', 'fhir', 'json'])

/** The units of files, in the order given. Throws the system's error where a large file cannot be read. */
export async function* unitsOf(
  files: Iterable<SizedFile> | AsyncIterable<SizedFile>,
  options: ContainerOptions,
): AsyncGenerator<Unit> {
  let batch: string[] = []
  let bytes = 0
  for await (const { path, size } of files) {
    const kind = size >= LARGE ? kindOf(path, options) : undefined
    if (kind !== undefined && MANY.has(kind)) {
      if (batch.length > 0) yield { kind: 'files', paths: batch }
      batch = []
      bytes = 0
      yield* kind === 'json' && isNoteALine(path) ? unitsOfLines(path) : unitsOfNotes(path, options)
      continue
    }
    batch.push(path)
    bytes += size
    if (batch.length >= MOST_FILES || bytes >= LARGE || textHash(path) % BORDER_FILES === 0) {
      yield { kind: 'files', paths: batch }
      batch = []
      bytes = 0
    }
  }
  if (batch.length > 0) yield { kind: 'files', paths: batch }
}

function kindOf(path: string, { columns }: ContainerOptions): Kind | undefined {
  const head = headOf(path, HEAD_SIZE)
  return head && sniffBytes(head, columns, path)
}

function headOf(path: string, size: number): Uint8Array | undefined {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch {
    // Reading it as a whole tells what is wrong.
    return undefined
  }
  try {
    const bytes = Buffer.alloc(size)
    return bytes.subarray(0, readSync(file, bytes, 0, size, 0))
  } finally {
    closeSync(file)
  }
}

// One that is a whole JSON document, or whose lines are resources, is read as a container.
function isNoteALine(path: string): boolean {
  const text = new TextDecoder().decode(headOf(path, LARGE))
  const end = text.indexOf('\n')
  const value = end < 0 ? undefined : parseJson(text.slice(0, end).replace(/^\uFEFF/, ''))?.value
  return typeof value === 'object' && value !== null && 'text' in value && !('resourceType' in value)
}

async function* unitsOfNotes(path: string, options: ContainerOptions): AsyncGenerator<NotesUnit> {
  let items: (ContainedNote | Unread)[] = []
  let size = 0
  for await (const item of readContainer(path, options)) {
    items.push(item)
    size += 'error' in item ? 64 : 2 * item.text.length
    const border = textHash('error' in item ? item.inside : item.id) % BORDER_LINES === 0
    if (size >= MOST || (size >= LEAST && border)) {
      yield { kind: 'notes', path, items }
      items = []
      size = 0
    }
  }
  if (items.length > 0) yield { kind: 'notes', path, items }
}

function* unitsOfLines(path: string): Generator<LinesUnit> {
  const file = openSync(path, 'r')
  try {
    const buffer = Buffer.allocUnsafe(BUFFER)
    let at = 0
    let start = 0
    let line = 1
    let lines = 0
    let lineStart = 0
    let hash = 0
    for (let read = readSync(file, buffer, 0, BUFFER, at); read > 0; read = readSync(file, buffer, 0, BUFFER, at)) {
      let from = 0
      for (let end = buffer.indexOf(NEWLINE, from); end >= 0 && end < read; end = buffer.indexOf(NEWLINE, from)) {
        const begun = lineStart < at ? hash : bytesHash(buffer, from, Math.min(from + TASTED, end), 0)
        hash = bytesHash(buffer, Math.max(from, end - TASTED), end, begun)
        const next = at + end + 1
        lines += 1
        const size = next - start
        if ((size >= LEAST && hash % BORDER_LINES === 0) || size >= MOST) {
          yield { kind: 'lines', path, start, end: next, line }
          start = next
          line += lines
          lines = 0
        }
        lineStart = next
        from = end + 1
      }
      if (from < read && lineStart >= at) hash = bytesHash(buffer, from, Math.min(from + TASTED, read), 0)
      at += read
    }
    if (at > start) yield { kind: 'lines', path, start, end: at, line }
  } finally {
    closeSync(file)
  }
}

function bytesHash(bytes: Buffer, from: number, to: number, seed: number): number {
  let hash = seed ^ 0x811c9dc5
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

const textHash = (text: string): number => bytesHash(Buffer.from(text), 0, Buffer.byteLength(text), 0)
