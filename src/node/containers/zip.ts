// Zip archives: the list of entries, and one entry at a time, unpacked to no more than it says and checked.
import { crc32, inflateRawSync } from 'node:zlib'
import { windows1252 } from '../decode.ts'
import type { Failure } from './container.ts'
import { LARGEST_ARCHIVE, LARGEST_FILE, MOST_ENTRIES, sizeOf, TOO_LARGE } from './limits.ts'

/** An entry of an archive, as its directory describes it. */
export interface Entry {
  readonly name: string
  /** Bytes packed and unpacked. */
  readonly packed: number
  readonly size: number
  readonly crc: number
  /** 0 is stored, 8 is deflated. */
  readonly method: number
  readonly encrypted: boolean
  /** Offset of the entry's own header. */
  readonly offset: number
}

const BROKEN = 'is a zip archive that is cut off or broken'

/** Entries of an archive, without folders, in the archive's order; an error where they are too many or too large. */
export function listZip(bytes: Uint8Array): readonly Entry[] | Failure {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) return { error: BROKEN }
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (at === 0xffffffff) return { error: 'is a zip64 archive, which is not read' }
  if (count > MOST_ENTRIES) return { error: `holds more than ${MOST_ENTRIES} files` }
  const entries: Entry[] = []
  let total = 0
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return { error: BROKEN }
    const nameSize = view.getUint16(at + 28, true)
    const flags = view.getUint16(at + 8, true)
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameSize), (flags & 0x800) !== 0)
    const size = view.getUint32(at + 24, true)
    total += size
    if (!name.endsWith('/')) {
      entries.push({
        name,
        packed: view.getUint32(at + 20, true),
        size,
        crc: view.getUint32(at + 16, true),
        method: view.getUint16(at + 10, true),
        encrypted: (flags & 1) !== 0,
        offset: view.getUint32(at + 42, true),
      })
    }
    at += 46 + nameSize + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  if (total > LARGEST_ARCHIVE) return { error: `unpacks to more than ${sizeOf(LARGEST_ARCHIVE)}; refused` }
  return entries
}

/** The bytes of one entry; an error where it is larger than it says, broken, encrypted or packed in an unknown way. */
export function readEntry(bytes: Uint8Array, entry: Entry): Uint8Array | Failure {
  const { packed, size, crc, method, encrypted, offset } = entry
  if (encrypted) return { error: 'is encrypted in its zip archive' }
  if (size > LARGEST_FILE) return { error: TOO_LARGE }
  if (method !== 0 && method !== 8) return { error: 'is packed in a way that is not read' }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) return { error: BROKEN }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packed > bytes.length) return { error: BROKEN }
  const data = bytes.subarray(start, start + packed)
  let whole: Uint8Array
  try {
    whole = method === 0 ? data : inflateRawSync(data, { maxOutputLength: Math.max(1, size) })
  } catch (error) {
    const isLarger = (error as { code?: string } | null)?.code === 'ERR_BUFFER_TOO_LARGE'
    return { error: isLarger ? 'unpacks to more than its zip archive says; refused' : BROKEN }
  }
  return whole.length === size && crc32(whole) === crc ? whole : { error: BROKEN }
}

/** Offset of the record at the end of the archive, behind which only a comment stands; -1 where there is none. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) if (view.getUint32(at, true) === 0x06054b50) return at
  return -1
}

function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  return isUtf8 ? new TextDecoder().decode(bytes) : windows1252(bytes)
}
