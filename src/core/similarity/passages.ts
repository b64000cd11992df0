// Passages of a note with a fingerprint each: what copied text is found by. A fingerprint holds no words.
import type { Note, Span } from '../note/note.ts'
import { MARK } from '../note/note.ts'

/** Numbers in a fingerprint, in bands of `ROWS`: two passages are compared where one whole band is the same. */
export const BANDS = 12
export const ROWS = 3
const SIZE = BANDS * ROWS

/** Words in a row that are compared as one, after A. Z. Broder (1997). */
const SHINGLE = 3
/** Shorter passages say the same by chance. */
const SHORTEST = 15
/** A passage is closed at this length even where no border falls. */
const LONGEST = 90
/** One sentence in so many ends a passage, chosen by its words: so copies are cut alike wherever they stand. */
const BORDER = 2

/** A run of sentences of one section; `print` are the least hashes of its shingles, 16 bits each. */
export interface Passage extends Span {
  readonly words: number
  readonly print: Uint16Array
}

/** The passages of a note that are long enough to compare, in order of place. */
export function passagesOf(note: Note): readonly Passage[] {
  const found: Passage[] = []
  let hashes: number[] = []
  let start = -1
  let end = -1
  let block = -1
  let section = -1
  const close = (): void => {
    if (hashes.length >= SHORTEST) found.push({ start, end, words: hashes.length, print: printOf(hashes) })
    hashes = []
    start = -1
  }
  for (const sentence of note.sentences) {
    // A short paragraph goes on into the next one; sections do not.
    if (sentence.section !== section || (sentence.block !== block && hashes.length >= SHORTEST)) close()
    section = sentence.section
    block = sentence.block
    if (start < 0) start = sentence.start
    end = sentence.end
    let mixed = 0
    for (let word = sentence.firstWord; word < sentence.lastWord; word += 1) {
      if (note.words.kinds[word] === MARK) continue
      const hash = hashOf(note.words.forms[word] as string)
      mixed = Math.imul(mixed ^ hash, 0x9e3779b1)
      hashes.push(hash)
    }
    const border = (mixed >>> 8) % BORDER === 0
    if ((border && hashes.length >= SHORTEST) || hashes.length >= LONGEST) close()
  }
  close()
  return found
}

// 32-bit FNV-1a with a last mix: its low bits alone are uneven for short words.
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ (hash >>> 12)
}

/** One odd factor and one offset for each number of a fingerprint, from a fixed sequence. */
const FACTORS = new Uint32Array(SIZE)
const OFFSETS = new Uint32Array(SIZE)
let state = 0x6d2b79f5
const draw = (): number => {
  state = Math.imul(state ^ (state >>> 15), state | 1)
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61)
  return (state ^ (state >>> 14)) >>> 0
}
for (let index = 0; index < SIZE; index += 1) {
  FACTORS[index] = draw() | 1
  OFFSETS[index] = draw()
}

function printOf(hashes: readonly number[]): Uint16Array {
  const least = new Uint32Array(SIZE).fill(0xffffffff)
  for (let at = 0; at + SHINGLE <= hashes.length; at += 1) {
    const shingle = mix(hashes[at] as number, hashes[at + 1] as number, hashes[at + 2] as number)
    for (let index = 0; index < SIZE; index += 1) {
      const value = (Math.imul(shingle ^ (OFFSETS[index] as number), FACTORS[index] as number) ^ (shingle >>> 16)) >>> 0
      if (value < (least[index] as number)) least[index] = value
    }
  }
  // The high half of a least value is mostly zeros; the low half is spread.
  return Uint16Array.from(least, (value) => (value ^ (value >>> 16)) & 0xffff)
}

function mix(a: number, b: number, c: number): number {
  let hash =
    Math.imul(a, 0x85ebca6b) ^
    Math.imul((b << 11) | (b >>> 21), 0xc2b2ae35) ^
    Math.imul((c << 22) | (c >>> 10), 0x27d4eb2f)
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  return (hash ^ (hash >>> 15)) >>> 0
}

/** Share of equal numbers in two fingerprints: an estimate of the share of shingles that two passages have in common. */
export function likeness(one: Uint16Array, other: Uint16Array): number {
  let same = 0
  for (let index = 0; index < SIZE; index += 1) if (one[index] === other[index]) same += 1
  return same / SIZE
}
