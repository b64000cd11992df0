// Sorts pairs of 32-bit numbers without an object for each.

/** Pairs in two arrays of equal length: `keys[i]` belongs to `values[i]`. */
export interface Pairs {
  keys: Uint32Array
  values: Uint32Array
}

/** Memory for sorting: the pairs and as much again. */
export interface PairSorter {
  /** To be filled by the caller; other arrays after each sort. */
  readonly pairs: Pairs
  /** Sorts the first `count` pairs by key; equal keys keep their order. */
  readonly sort: (count: number) => void
}

const DIGIT = 11
const VALUES = 1 << DIGIT
const PASSES = 3

/** A sorter for so many pairs at most: 16 bytes each. */
export function pairSorter(capacity: number): PairSorter {
  const pairs: Pairs = { keys: new Uint32Array(capacity), values: new Uint32Array(capacity) }
  const spare: Pairs = { keys: new Uint32Array(capacity), values: new Uint32Array(capacity) }
  const sort = (count: number): void => {
    for (let pass = 0; pass < PASSES; pass += 1) {
      if (!distribute(pairs, spare, count, pass * DIGIT)) continue
      const { keys, values } = pairs
      pairs.keys = spare.keys
      pairs.values = spare.values
      spare.keys = keys
      spare.values = values
    }
  }
  return { pairs, sort }
}

// One pass of a radix sort by the digit at `shift`; false where all have the same digit and nothing was moved.
function distribute({ keys, values }: Pairs, into: Pairs, count: number, shift: number): boolean {
  const places = new Uint32Array(VALUES)
  for (let at = 0; at < count; at += 1) places[((keys[at] as number) >>> shift) & (VALUES - 1)]! += 1
  let sum = 0
  for (let digit = 0; digit < VALUES; digit += 1) {
    const size = places[digit] as number
    if (size === count) return false
    places[digit] = sum
    sum += size
  }
  for (let at = 0; at < count; at += 1) {
    const key = keys[at] as number
    const digit = (key >>> shift) & (VALUES - 1)
    const place = places[digit] as number
    places[digit] = place + 1
    into.keys[place] = key
    into.values[place] = values[at] as number
  }
  return true
}
