// Notes as NDJSON: one {"id", "text"} a line, perhaps with metadata under the keys of front matter; read line by line so
// that the file need not fit into memory.
import type { Readable } from 'node:stream'
import type { Metadata } from '../core/note/note.ts'
import { decode } from './decode.ts'
import { metadataOf } from './front-matter.ts'

/** A line's note, or why it has none. `line` counts from 1. */
export type NdjsonLine =
  | {
      readonly line: number
      readonly id: string
      readonly text: string
      readonly metadata?: Metadata
      readonly warning?: string
    }
  | { readonly line: number; readonly error: string }

/** The notes of an NDJSON stream; blank lines are passed over. Errors never quote the line. */
export async function* readNdjson(stream: Readable): AsyncGenerator<NdjsonLine> {
  let line = 0
  for await (const bytes of linesOf(stream)) {
    line += 1
    const decoded = decode(bytes)
    if ('error' in decoded) yield { line, error: decoded.error }
    else if (decoded.text.trim() !== '') yield { line, ...warningOf(decoded.warning), ...noteOf(decoded.text) }
  }
}

const warningOf = (warning: string | undefined): { warning?: string } => (warning === undefined ? {} : { warning })

async function* linesOf(stream: Readable): AsyncGenerator<Uint8Array> {
  let parts: Buffer[] = []
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      parts.push(chunk.subarray(from, end))
      yield parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts)
      parts = []
      from = end + 1
    }
    if (from < chunk.length) parts.push(chunk.subarray(from))
  }
  if (parts.length > 0) yield Buffer.concat(parts)
}

function noteOf(line: string): { id: string; text: string; metadata?: Metadata; warning?: string } | { error: string } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    // The parser's own message quotes the line.
    return { error: 'is not JSON' }
  }
  const { id, text } = (typeof value === 'object' && value !== null ? value : {}) as { id?: unknown; text?: unknown }
  if (typeof id !== 'string' && typeof id !== 'number') return { error: 'has no "id"' }
  if (typeof text !== 'string') return { error: 'has no "text"' }
  if (text.trim() === '') return { error: 'has an empty "text"' }
  if (text.includes('\0')) return { error: 'has a binary "text" (it holds NUL)' }
  return { id: String(id), text, ...metadataOf(value) }
}
