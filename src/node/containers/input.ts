// Where the bytes of a container are: in a file, in memory, inside an archive.
import { closeSync, createReadStream, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Failure } from './container.ts'
import { HEAD_SIZE, LARGEST_FILE, TOO_LARGE } from './limits.ts'

/** Bytes with a name. Opening may throw an error of the system. */
export interface Input {
  readonly name: string
  /** The bytes from the start, piece by piece; may be opened again. */
  readonly open: () => AsyncIterable<Uint8Array>
  /** Bytes from `start` to `end`; undefined where only reading from the start is possible. */
  readonly slice?: (start: number, end: number) => Uint8Array
  /** Size in bytes where it is known. */
  readonly size?: number
  /** What stands in the same folder, without this. */
  readonly siblings: () => readonly Input[]
}

/** A file. */
export function fileInput(path: string): Input {
  return {
    name: path,
    open: () => createReadStream(path),
    slice: (start, end) => sliceOf(path, start, end),
    ...sizeOf(path),
    siblings: () => {
      const folder = dirname(path)
      return readdirSync(folder)
        .map((name) => fileInput(join(folder, name)))
        .filter(({ name }) => name !== join(path))
    },
  }
}

/** Bytes in memory. */
export function bytesInput(name: string, bytes: Uint8Array, siblings: () => readonly Input[] = () => []): Input {
  return {
    name,
    open: () => Readable.from(bytes.length === 0 ? [] : [bytes]),
    slice: (start, end) => bytes.subarray(start, end),
    size: bytes.length,
    siblings,
  }
}

/** The unpacked content of a gzip container. */
export function gunzipped(input: Input): Input {
  return {
    name: input.name.replace(/\.gz$/i, ''),
    open: () => {
      const packed = Readable.from(input.open())
      const unpacked = createGunzip()
      packed.on('error', (error) => unpacked.destroy(error))
      return packed.pipe(unpacked)
    },
    siblings: input.siblings,
  }
}

/** The first bytes, for recognition. */
export async function headOf(input: Input): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of input.open()) {
    parts.push(chunk)
    size += chunk.length
    if (size >= HEAD_SIZE) break
  }
  return Buffer.concat(parts).subarray(0, HEAD_SIZE)
}

/** All bytes; an error where they are more than are read at once. */
export async function wholeOf(input: Input): Promise<Uint8Array | Failure> {
  if ((input.size ?? 0) > LARGEST_FILE) return { error: TOO_LARGE }
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of input.open()) {
    size += chunk.length
    if (size > LARGEST_FILE) return { error: TOO_LARGE }
    parts.push(chunk)
  }
  return parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts)
}

function sizeOf(path: string): { readonly size?: number } {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats === undefined ? {} : { size: stats.size }
}

function sliceOf(path: string, start: number, end: number): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const bytes = new Uint8Array(end - start)
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start))
  } finally {
    closeSync(file)
  }
}
