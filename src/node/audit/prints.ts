// Fingerprints of passages in a file of the run: appended note by note, then read in large pieces.
import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs'
import type { PassageStore } from '../../core/similarity/records.ts'
import { numberRecords, RECORD, RECORD_BYTES } from '../../core/similarity/records.ts'

/** Records of a piece: about 2.8 MB. */
const PIECE = 1 << 15

/** Writes records of notes in ascending order of their numbers. */
export interface PrintWriter {
  /** `encoded` is what `encodePrints` gave for the note, as it came from a thread. */
  readonly add: (note: number, encoded: Uint8Array) => void
  /** Writes what is left and closes the file. */
  readonly close: () => void
}

/** Begins the file anew. Throws the system's error where it cannot be written. */
export function writePrints(path: string): PrintWriter {
  const file = openSync(path, 'w')
  const piece = Buffer.allocUnsafe(PIECE * RECORD_BYTES)
  let used = 0
  const flush = (): void => {
    for (let at = 0; at < used; ) at += writeSync(file, piece, at, used - at)
    used = 0
  }
  return {
    add: (note, encoded) => {
      // A copy of its own is aligned, which a piece of a message need not be.
      const records = new Uint16Array(new Uint8Array(encoded).buffer)
      numberRecords(records, note)
      const bytes = new Uint8Array(records.buffer)
      for (let at = 0; at < bytes.length; ) {
        const size = Math.min(bytes.length - at, piece.length - used)
        piece.set(bytes.subarray(at, at + size), used)
        used += size
        at += size
        if (used === piece.length) flush()
      }
    },
    close: () => {
      flush()
      closeSync(file)
    },
  }
}

/** A file up to this size is held as a whole: reading single passages out of it is what takes the time. */
const HELD_BYTES = 96 << 20

/** The passages of a file, read as they are asked for. Throws the system's error where it cannot be read. */
export function openPrints(path: string): PassageStore & { readonly close: () => void } {
  const file = openSync(path, 'r')
  const { size } = fstatSync(file)
  const count = Math.floor(size / RECORD_BYTES)
  if (size <= HELD_BYTES) return heldPrints(file, count)
  const piece = new Uint16Array(Math.min(PIECE, Math.max(count, 1)) * RECORD)
  const fill = (into: Uint16Array, records: number, first: number): void => {
    const bytes = records * RECORD_BYTES
    const view = new Uint8Array(into.buffer, into.byteOffset, bytes)
    for (let at = 0; at < bytes; ) {
      const read = readSync(file, view, at, bytes - at, first * RECORD_BYTES + at)
      if (read === 0) throw new Error('the file of fingerprints became shorter while it was read')
      at += read
    }
  }
  return {
    count,
    scan: (take) => {
      for (let first = 0; first < count; first += PIECE) {
        const records = Math.min(PIECE, count - first)
        fill(piece, records, first)
        take(piece, records, first)
      }
    },
    read: (passage, into) => fill(into, 1, passage),
    close: () => closeSync(file),
  }
}

function heldPrints(file: number, count: number): PassageStore & { readonly close: () => void } {
  const all = new Uint16Array(count * RECORD)
  const bytes = new Uint8Array(all.buffer)
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(file, bytes, at, bytes.length - at, at)
    if (read === 0) throw new Error('the file of fingerprints became shorter while it was read')
    at += read
  }
  return {
    count,
    scan: (take) => {
      if (count > 0) take(all, count, 0)
    },
    read: (passage, into) => into.set(all.subarray(passage * RECORD, (passage + 1) * RECORD)),
    close: () => closeSync(file),
  }
}
