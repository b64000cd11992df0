// Passages as records of one size, so that millions of them can lie in a file and be read in pieces. 16-bit numbers in the
// order of the machine: records are read where they were written.
import type { Passage } from './passages.ts'
import { SIZE } from './passages.ts'

/** A record in 16-bit numbers: note, first line, last line (two each, low half first), words, fingerprint. */
export const PRINT_AT = 7
export const RECORD = PRINT_AT + SIZE
/** Bytes of a record. */
export const RECORD_BYTES = 2 * RECORD

const NOTE_AT = 0
const START_AT = 2
const END_AT = 4
const WORDS_AT = 6

/** All passages of a run, in the order of notes and of places in them. */
export interface PassageStore {
  readonly count: number
  /** Hands over all records in order, in pieces: `count` records that begin with passage `first`. A piece lives for the call. */
  readonly scan: (take: (records: Uint16Array, count: number, first: number) => void) => void
  /** Copies one record to the start of an array. */
  readonly read: (passage: number, into: Uint16Array) => void
}

/** What a record says of the place of its passage: lines from 1, `end` inclusive. */
export interface PassagePlace {
  readonly note: number
  readonly start: number
  readonly end: number
  readonly words: number
}

/**
 * The passages of a note as records, for the way between threads; `lineOf` gives the line (from 1) of an offset. The note
 * is numbered later, by `numberRecords`.
 */
export function encodePrints(passages: readonly Passage[], lineOf: (offset: number) => number): Uint8Array {
  const records = new Uint16Array(passages.length * RECORD)
  for (const [index, { start, end, words, print }] of passages.entries()) {
    const at = index * RECORD
    writeLong(records, at + START_AT, lineOf(start))
    writeLong(records, at + END_AT, lineOf(Math.max(start, end - 1)))
    records[at + WORDS_AT] = Math.min(words, 0xffff)
    records.set(print, at + PRINT_AT)
  }
  return new Uint8Array(records.buffer)
}

/** Writes the number of their note into records. */
export function numberRecords(records: Uint16Array, note: number): void {
  for (let at = 0; at < records.length; at += RECORD) writeLong(records, at + NOTE_AT, note)
}

/** The note of the record at `at`. */
export function noteAt(records: Uint16Array, at: number): number {
  return readLong(records, at + NOTE_AT)
}

/** The place that the record at `at` tells. */
export function placeAt(records: Uint16Array, at: number): PassagePlace {
  return {
    note: noteAt(records, at),
    start: readLong(records, at + START_AT),
    end: readLong(records, at + END_AT),
    words: records[at + WORDS_AT] as number,
  }
}

/** One number for the band of the record at `at`: the same for equal bands and for no others. */
export function bandKey(records: Uint16Array, at: number, band: number): number {
  const first = at + PRINT_AT + 2 * band
  let key = ((records[first] as number) << 16) | (records[first + 1] as number)
  // Each step can be undone, so no two bands get one key.
  key = Math.imul(key ^ (key >>> 16), 0x85ebca6b)
  key = Math.imul(key ^ (key >>> 13), 0xc2b2ae35)
  return (key ^ (key >>> 16)) >>> 0
}

/** Passages in memory, for small runs: `add` takes what `encodePrints` gave, notes in ascending order. */
export function memoryStore(): PassageStore & { readonly add: (note: number, encoded: Uint8Array) => void } {
  let records = new Uint16Array(RECORD * 64)
  let used = 0
  return {
    get count() {
      return used / RECORD
    },
    add: (note, encoded) => {
      const added = new Uint16Array(new Uint8Array(encoded).buffer)
      numberRecords(added, note)
      if (used + added.length > records.length) {
        const larger = new Uint16Array(Math.max(2 * records.length, used + added.length))
        larger.set(records)
        records = larger
      }
      records.set(added, used)
      used += added.length
    },
    scan: (take) => {
      if (used > 0) take(records, used / RECORD, 0)
    },
    read: (passage, into) => into.set(records.subarray(passage * RECORD, (passage + 1) * RECORD)),
  }
}

function writeLong(into: Uint16Array, at: number, value: number): void {
  into[at] = value & 0xffff
  into[at + 1] = value >>> 16
}

function readLong(from: Uint16Array, at: number): number {
  return (((from[at + 1] as number) << 16) | (from[at] as number)) >>> 0
}
