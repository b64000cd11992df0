// Cuts everything that is to be audited into units of work: the same input gives the same units, whoever does them.
import { closeSync, openSync, readSync, statSync } from 'node:fs'

/** Files that one unit takes together, at most so many and so many bytes. */
export interface FilesUnit {
  readonly kind: 'files'
  readonly paths: readonly string[]
}

/** A piece of a file with a record a line: bytes `[start, end)`, whole lines; `line` is the number of its first, from 1. */
export interface LinesUnit {
  readonly kind: 'lines'
  readonly path: string
  readonly start: number
  readonly end: number
  readonly line: number
}

export type Unit = FilesUnit | LinesUnit

const MOST_FILES = 200
const MOST_BYTES = 1 << 20
/** Bytes of a piece of lines: not less, and not more unless one line is longer. */
const LEAST_PIECE = 1 << 18
const MOST_PIECE = 1 << 21
/** One line in so many ends a piece, by its own bytes: so an added note moves the borders of one piece only. */
const BORDER = 128
const BUFFER = 1 << 22
const NEWLINE = 10

/** Units of whole files, in the order given. Files that cannot be looked at count as empty; reading them tells why. */
export function* unitsOfFiles(paths: Iterable<string>): Generator<FilesUnit> {
  let batch: string[] = []
  let bytes = 0
  for (const path of paths) {
    const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
    if (batch.length > 0 && (batch.length >= MOST_FILES || bytes + size > MOST_BYTES)) {
      yield { kind: 'files', paths: batch }
      batch = []
      bytes = 0
    }
    batch.push(path)
    bytes += size
  }
  if (batch.length > 0) yield { kind: 'files', paths: batch }
}

/** Units of a file with a record a line. Throws the system's error where the file cannot be read. */
export function* unitsOfLines(path: string): Generator<LinesUnit> {
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
        hash = hashOf(buffer, Math.max(from, end - 64), end, lineStart < at ? hash : 0)
        const next = at + end + 1
        lines += 1
        const size = next - start
        if ((size >= LEAST_PIECE && hash % BORDER === 0) || size >= MOST_PIECE) {
          yield { kind: 'lines', path, start, end: next, line }
          start = next
          line += lines
          lines = 0
        }
        lineStart = next
        from = end + 1
      }
      if (from < read) hash = hashOf(buffer, Math.max(from, read - 64), read, lineStart < at ? hash : 0)
      at += read
    }
    if (at > start) yield { kind: 'lines', path, start, end: at, line }
  } finally {
    closeSync(file)
  }
}

function hashOf(bytes: Buffer, from: number, to: number, seed: number): number {
  let hash = seed ^ 0x811c9dc5
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}
