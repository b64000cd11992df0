// Passages of a note with a fingerprint each: what copied text is found by. A fingerprint holds no words.
import type { Note, Sentence, Span } from '../note/note.ts'
import { MARK } from '../note/note.ts'

/**
 * Numbers in a fingerprint, in bands of four: two passages are compared where one whole band is the same. Numbers of eight
 * bits: more of them in the same room tell chance from likeness better than longer ones (P. Li, A. C. König, "b-bit minwise
 * hashing", 2010).
 */
export const BANDS = 18
const NUMBERS = BANDS * 4
/** Length of a fingerprint: two numbers in 16 bits, so two in a row are a band. */
export const SIZE = NUMBERS / 2

/** Words in a row that are compared as one, after A. Z. Broder (1997). */
const SHINGLE = 3
/** Shorter passages say the same by chance. */
const SHORTEST = 15
/** A passage is closed at this length even where no border falls. */
const LONGEST = 90
/**
 * One sentence in two ends a passage, chosen by the least hash of its words: so copies are cut alike wherever they stand,
 * and mostly even where a word of the sentence is another.
 */
const BORDER_SHIFT = 31

/** A run of sentences of one section; `print` are least hashes of its shingles, two of 8 bits in each number. */
export interface Passage extends Span {
  readonly words: number
  readonly print: Uint16Array
}

/** Words of a passage that count: a sentence without an end is a table or worse. */
const MOST = 1024
const buffer = new Int32Array(MOST)

/** The passages of a note that are long enough to compare, in order of place. */
export function passagesOf(note: Note): readonly Passage[] {
  const found: Passage[] = []
  let count = 0
  let start = -1
  let end = -1
  let block = -1
  let section = -1
  const close = (): void => {
    if (count >= SHORTEST) found.push({ start, end, words: count, print: printOf(Math.min(count, MOST)) })
    count = 0
    start = -1
  }
  for (const sentence of note.sentences) {
    // A short paragraph goes on into the next one; sections do not.
    if (sentence.section !== section || (sentence.block !== block && count >= SHORTEST)) close()
    section = sentence.section
    block = sentence.block
    if (start < 0) start = sentence.start
    end = sentence.end
    count = takeWords(note, sentence, count)
    const border = Math.imul(leastWord, 0x85ebca6b) >>> BORDER_SHIFT === 0
    if ((border && count >= SHORTEST) || count >= LONGEST) close()
  }
  close()
  return found
}

/** Least hash of the words that were taken last. */
let leastWord = 0

// Hashes the words of a sentence behind the `count` that are there; gives how many they are then. A function of its own: it
// is half of the work, and variables that a closure shares are slow.
function takeWords({ text, words }: Note, { firstWord, lastWord }: Sentence, count: number): number {
  const { starts, ends, kinds } = words
  let taken = count
  let least = 0x7fffffff
  for (let word = firstWord; word < lastWord; word += 1) {
    if (kinds[word] === MARK) continue
    const hash = hashOf(text, starts[word] as number, ends[word] as number)
    least = Math.min(least, Math.imul(hash, 0x9e3779b1))
    if (taken < MOST) buffer[taken] = hash
    taken += 1
  }
  leastWord = least
  return taken
}

// 32-bit FNV-1a over the letters in lower case, with a last mix: its low bits alone are uneven for short words. From the
// text and not from the forms of the words, which lie all over the memory.
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at += 1) {
    // One bit makes letters small; digits and the straight apostrophe have it.
    const unit = text.charCodeAt(at) | SMALL
    hash = Math.imul(hash ^ (unit === CURLY ? STRAIGHT : unit), 0x01000193)
  }
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ (hash >>> 12)
}

const SMALL = 0x20
const CURLY = 0x2019 | SMALL
const STRAIGHT = 0x27

/** Rounds of hashing: a passage of twenty words fills most numbers in eight. */
const ROUNDS = 6
/** Bits of a round's hash that are compared; above them stands the number of the round. */
const HASH_BITS = 16
const EMPTY = 0x7fffffff
/** Tries to find another number by chance, before they are walked through. */
const TRIES = 64

/** One odd factor and one offset for each round, from a fixed sequence. */
const FACTORS = new Int32Array(ROUNDS)
const OFFSETS = new Int32Array(ROUNDS)
let state = 0x6d2b79f5
const draw = (): number => {
  state = Math.imul(state ^ (state >>> 15), state | 1)
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61)
  return (state ^ (state >>> 14)) >>> 0
}
for (let round = 0; round < ROUNDS; round += 1) {
  FACTORS[round] = draw() | 1
  OFFSETS[round] = draw()
}

const leastHashes = new Int32Array(NUMBERS)
const shingles = new Int32Array(MOST)

/**
 * Least hashes after S. Dahlgaard, M. B. T. Knudsen and M. Thorup, "Fast similarity sketching" (2017): in each round a
 * shingle falls to one number by chance; an earlier round is less than a later one, so the rounds end when every number
 * has a hash. Numbers that are empty after the last round take that of another (A. Shrivastava, "Optimal densification",
 * 2017). Some five hashes a shingle instead of one for each number.
 */
function printOf(words: number): Uint16Array {
  const count = words - SHINGLE + 1
  for (let at = 0; at < count; at += 1)
    shingles[at] = mix(buffer[at] as number, buffer[at + 1] as number, buffer[at + 2] as number)
  leastHashes.fill(EMPTY)
  for (let round = 0; round < ROUNDS; round += 1) {
    const factor = FACTORS[round] as number
    const offset = OFFSETS[round] as number
    const base = round << HASH_BITS
    for (let at = 0; at < count; at += 1) {
      // Shingles are mixed already: the high half of a product chooses the number, the low half is its hash.
      const hash = Math.imul((shingles[at] as number) ^ offset, factor)
      const index = ((hash >>> 16) * NUMBERS) >>> 16
      const value = base | ((hash ^ (hash >>> 15)) & 0xffff)
      // Without branches: which of the two is less cannot be foreseen.
      leastHashes[index] = Math.min(leastHashes[index] as number, value)
    }
    if (count * round > NUMBERS && !leastHashes.includes(EMPTY)) break
  }
  const print = new Uint16Array(SIZE)
  for (let index = 0; index < SIZE; index += 1) print[index] = (foldedAt(2 * index) << 8) | foldedAt(2 * index + 1)
  return print
}

// The hash of a number as eight bits.
function foldedAt(index: number): number {
  let place = index
  for (let tried = 1; leastHashes[place] === EMPTY; tried += 1) {
    place =
      tried < TRIES ? ((Math.imul(index * TRIES + tried, 0x9e3779b1) >>> 16) * NUMBERS) >>> 16 : (place + 1) % NUMBERS
  }
  const value = leastHashes[place] as number
  return Math.imul(value ^ (value << 11), 0x7feb352d) >>> 24
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
  return likenessAt(one, 0, other, 0)
}

/** The same for fingerprints that begin at `at` and `place` of arrays. */
export function likenessAt(one: Uint16Array, at: number, other: Uint16Array, place: number): number {
  let same = 0
  for (let index = 0; index < SIZE; index += 1) {
    const differing = (one[at + index] as number) ^ (other[place + index] as number)
    if (differing < 0x100) same += 1
    if ((differing & 0xff) === 0) same += 1
  }
  return same / NUMBERS
}
