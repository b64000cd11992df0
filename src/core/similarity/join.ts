// Joins passages that are alike, band by band, with a few numbers of memory for each passage: time grows with the number of
// passages, not of pairs.
import type { PairSorter } from './pairs.ts'
import { pairSorter } from './pairs.ts'
import { BANDS, likenessAt } from './passages.ts'
import type { PassageStore } from './records.ts'
import { bandKey, PRINT_AT, RECORD } from './records.ts'

/** Passages with at least this share of common shingles count as alike (estimated from their fingerprints). */
export const ALIKE = 0.45
/**
 * What a passage must share with the first of a cluster to join it by way of another member: without this, A is like B,
 * B like C and so on until the ends of a cluster have nothing in common. Passages that share one stock sentence of three
 * are below it.
 */
export const KIN = 0.3
/** Members of a bucket that the next one is compared with. Those of one cluster need only one. */
const COMPARED = 8
/** Pairs that are sorted at once: 32 MB. More passages are taken in parts, by their keys. */
const AT_ONCE = 1 << 21
/** Parts of the range of keys that passages are counted by, to cut it evenly. */
const RANGES = 4096
const RANGE_SHIFT = 20

/** How joining is done; tests set `atOnce` low. */
export interface JoinOptions {
  readonly atOnce?: number
}

/** The first passage of the cluster of each passage: itself where it is alone. */
export function joinAlike(store: PassageStore, { atOnce = AT_ONCE }: JoinOptions = {}): Uint32Array {
  if (store.count === 0) return new Uint32Array(0)
  const joiner = joinerOf(store)
  const histograms = countKeys(store)
  const parts = histograms.map((histogram) => partsOf(histogram, atOnce))
  const sorter = pairSorter(Math.max(...parts.flat().map(({ size }) => size)))
  for (const [band, ranges] of parts.entries()) {
    for (const { first, last } of ranges) {
      const count = fill(store, sorter, band, first, last)
      sorter.sort(count)
      joiner.walk(sorter, count)
    }
  }
  return joiner.roots()
}

interface Part {
  readonly first: number
  readonly last: number
  readonly size: number
}

function countKeys(store: PassageStore): readonly Uint32Array[] {
  const histograms = Array.from({ length: BANDS }, () => new Uint32Array(RANGES))
  store.scan((records, count) => {
    for (let at = 0; at < count * RECORD; at += RECORD)
      for (let band = 0; band < BANDS; band += 1)
        (histograms[band] as Uint32Array)[bandKey(records, at, band) >>> RANGE_SHIFT]! += 1
  })
  return histograms
}

// Ranges in a row that hold at most `most` passages together; one alone may hold more.
function partsOf(histogram: Uint32Array, most: number): readonly Part[] {
  const parts: Part[] = []
  let first = 0
  let size = 0
  for (let range = 0; range < RANGES; range += 1) {
    const more = histogram[range] as number
    if (size > 0 && size + more > most) {
      parts.push({ first, last: range - 1, size })
      first = range
      size = 0
    }
    size += more
  }
  parts.push({ first, last: RANGES - 1, size })
  return parts
}

function fill(store: PassageStore, { pairs }: PairSorter, band: number, first: number, last: number): number {
  const { keys, values } = pairs
  let filled = 0
  store.scan((records, count, passage) => {
    for (let index = 0; index < count; index += 1) {
      const key = bandKey(records, index * RECORD, band)
      const range = key >>> RANGE_SHIFT
      if (range < first || range > last) continue
      keys[filled] = key
      values[filled] = passage + index
      filled += 1
    }
  })
  return filled
}

interface Joiner {
  /** Goes through sorted pairs and joins what is alike within each bucket. */
  readonly walk: (sorter: PairSorter, count: number) => void
  readonly roots: () => Uint32Array
}

function joinerOf(store: PassageStore): Joiner {
  const parents = new Uint32Array(store.count)
  for (let passage = 0; passage < parents.length; passage += 1) parents[passage] = passage
  /** 1 for passages that are in a cluster with others. */
  const joined = new Uint8Array(store.count)
  const rootOf = (passage: number): number => {
    let root = passage
    while (parents[root] !== root) {
      parents[root] = parents[parents[root] as number] as number
      root = parents[root] as number
    }
    return root
  }
  const own = new Uint16Array(RECORD)
  const [one, other] = [new Uint16Array(RECORD), new Uint16Array(RECORD)]
  const kin = (root: number, second: number): boolean => {
    // Two clusters become one only where their first passages are alike themselves.
    const least = joined[root] && joined[second] ? ALIKE : KIN
    store.read(root, one)
    store.read(second, other)
    return likenessAt(one, PRINT_AT, other, PRINT_AT) >= least
  }
  const join = (root: number, second: number): void => {
    joined[root] = 1
    joined[second] = 1
    parents[Math.max(root, second)] = Math.min(root, second)
  }
  const kept = Array.from({ length: COMPARED }, () => ({ passage: 0, record: new Uint16Array(RECORD) }))
  const bucket = (values: Uint32Array, from: number, to: number): void => {
    let seen = 0
    for (let at = from; at < to; at += 1) {
      const passage = values[at] as number
      let found = false
      const compared = Math.min(seen, COMPARED)
      for (let index = 0; index < compared && !found; index += 1)
        found = rootOf((kept[index] as { passage: number }).passage) === rootOf(passage)
      if (found) continue
      store.read(passage, own)
      for (let index = 0; index < compared; index += 1) {
        const before = kept[index] as { passage: number; record: Uint16Array }
        if (likenessAt(own, PRINT_AT, before.record, PRINT_AT) < ALIKE) continue
        const [root, second] = [rootOf(before.passage), rootOf(passage)]
        if (root === second) found = true
        else if ((root === before.passage && second === passage) || kin(root, second)) {
          join(root, second)
          found = true
        }
      }
      if (found) continue
      const place = kept[seen % COMPARED] as { passage: number; record: Uint16Array }
      place.passage = passage
      place.record.set(own)
      seen += 1
    }
  }
  return {
    walk: ({ pairs: { keys, values } }, count) => {
      for (let from = 0; from < count; ) {
        let to = from + 1
        while (to < count && keys[to] === keys[from]) to += 1
        if (to - from > 1) bucket(values, from, to)
        from = to
      }
    },
    roots: () => {
      for (let passage = 0; passage < parents.length; passage += 1) parents[passage] = rootOf(passage)
      return parents
    },
  }
}
