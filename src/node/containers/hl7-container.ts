// A stream of HL7 v2 messages, perhaps in a batch: one message is held at a time.
import { decodeAs } from './charsets.ts'
import type { ContainedNote, Unread } from './container.ts'
import { componentOf, readMessage } from './hl7.ts'
import { readMessageNotes } from './hl7-notes.ts'
import type { Input } from './input.ts'
import { LARGEST_RECORD, RECORD_TOO_LARGE } from './limits.ts'
import { ReadingEnds } from './lines.ts'

/** Bytes before a message: a line end or the start sign of MLLP. */
const BORDERS: ReadonlySet<number | undefined> = new Set([10, 13, 11])

/** MSH-18 as charsets (HL7 table 0211). */
const CHARSETS: Readonly<Record<string, string>> = {
  '8859/1': 'windows-1252',
  '8859/2': 'iso-8859-2',
  '8859/3': 'iso-8859-3',
  '8859/4': 'iso-8859-4',
  '8859/5': 'iso-8859-5',
  '8859/6': 'iso-8859-6',
  '8859/7': 'iso-8859-7',
  '8859/8': 'iso-8859-8',
  '8859/9': 'iso-8859-9',
  '8859/15': 'iso-8859-15',
  'UNICODE UTF-8': 'utf-8',
  'GB 18030-2000': 'gb18030',
  'BIG-5': 'big5',
}

/** The notes of all messages of a container. */
export async function* readHl7(input: Input, name: string): AsyncGenerator<ContainedNote | Unread> {
  let offset = 0
  let number = 0
  const pending: { bytes: Uint8Array; number: number; offset: number }[] = []
  for await (const bytes of messagesOf(input.open())) {
    if (!isMessage(bytes)) {
      offset += lengthOf(bytes)
      continue
    }
    number += 1
    pending.push({ bytes, number, offset })
    const next = pending.length > 1 || number > 2 ? pending.shift() : undefined
    if (next !== undefined) yield* readOne(next.bytes, `message ${next.number}`, name, next.offset)
    offset += lengthOf(bytes)
  }
  for (const next of pending)
    yield* readOne(next.bytes, number === 1 ? '' : `message ${next.number}`, name, next.offset)
  if (number === 0) yield { inside: '', error: 'holds no HL7 message (no MSH segment)' }
}

function lengthOf(bytes: Uint8Array): number {
  const decoded = decodeMessage(bytes)
  return 'error' in decoded ? 0 : decoded.text.length
}

async function* readOne(
  bytes: Uint8Array,
  inside: string,
  name: string,
  start: number,
): AsyncGenerator<ContainedNote | Unread> {
  const decoded = decodeMessage(bytes)
  if ('error' in decoded) {
    yield { inside, error: decoded.error }
    return
  }
  const message = readMessage(decoded.text)
  if (message === undefined) yield { inside, error: 'is not a readable HL7 message (its MSH segment is broken)' }
  else {
    for await (const one of readMessageNotes(message, { inside, name, start })) {
      yield 'error' in one || decoded.warning === undefined ? one : { ...one, warning: decoded.warning }
    }
  }
}

const isMessage = (bytes: Uint8Array): boolean => bytes[0] === 77 && bytes[1] === 83 && bytes[2] === 72

function decodeMessage(bytes: Uint8Array): ReturnType<typeof decodeAs> {
  if (!isMessage(bytes)) return decodeAs(bytes, undefined)
  const end = bytes.findIndex((byte) => byte === 13 || byte === 10)
  const header = readMessage(Buffer.from(bytes.subarray(0, end < 0 ? bytes.length : end)).toString('latin1'))
  const named = header === undefined ? '' : componentOf(header.segments[0], 18, 1, header.signs)
  return decodeAs(bytes, CHARSETS[named.toUpperCase()])
}

/** The bytes from each `MSH` at the start of a line to the next, and what stands before the first. */
async function* messagesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = []
  let held = 0
  let tail: Uint8Array = new Uint8Array()
  let isFirst = true
  for await (const chunk of chunks) {
    // Three bytes wait, so that a mark across two chunks is found.
    let bytes: Uint8Array = Buffer.concat([tail, chunk])
    if (isFirst && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3)
    if (isFirst && bytes.length < 4) {
      tail = bytes
      continue
    }
    let from = 0
    const isAtStart = isFirst
    isFirst = false
    for (let at = indexOfMessage(bytes, 0, isAtStart); at >= 0; at = indexOfMessage(bytes, at + 3, false)) {
      const before = bytes.subarray(from, at)
      if (held + before.length > 0) yield Buffer.concat([...parts, before])
      parts = []
      held = 0
      from = at
    }
    const kept = Math.max(from, bytes.length - 3)
    parts.push(bytes.subarray(from, kept))
    held += kept - from
    tail = bytes.subarray(kept)
    if (held > LARGEST_RECORD) throw new ReadingEnds(`a message ${RECORD_TOO_LARGE}`)
  }
  if (held + tail.length > 0) yield Buffer.concat([...parts, tail])
}

function indexOfMessage(bytes: Uint8Array, from: number, isAtStart: boolean): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = buffer.indexOf('MSH', from); at >= 0; at = buffer.indexOf('MSH', at + 1)) {
    if (at === 0 ? isAtStart : BORDERS.has(bytes[at - 1])) return at
  }
  return -1
}
