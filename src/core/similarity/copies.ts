// Passages that stand alike in several notes, found in time that grows with the number of passages, not of pairs.
import type { Span } from '../note/note.ts'
import type { Passage } from './passages.ts'
import { BANDS, likeness, ROWS } from './passages.ts'

/** Passages with at least this share of common shingles count as alike (estimated from their fingerprints). */
export const ALIKE = 0.5
/** Members of a bucket that a new passage is compared with: those of a widespread template need no more. */
const COMPARED = 6

/** A place of a cluster. `note` is the index under which the note was added. */
export interface CopiedPlace extends Span {
  readonly note: number
  readonly words: number
}

/** Passages that are alike, in order of note and place; they stand in two notes at least. */
export interface Cluster {
  readonly places: readonly CopiedPlace[]
  /** Different notes, and different patients among those whose patient is known. */
  readonly notes: number
  readonly patients: number
}

/** Takes the passages of notes one by one and tells what is alike. */
export interface CopyFinder {
  readonly add: (note: number, patient: string | undefined, passages: readonly Passage[]) => void
  readonly clusters: () => readonly Cluster[]
}

interface Row extends CopiedPlace {
  readonly patient: string | undefined
  readonly print: Uint16Array
}

/** A finder without notes. Memory grows by some hundred bytes a passage. */
export function copyFinder(): CopyFinder {
  const rows: Row[] = []
  const parents: number[] = []
  // One map a band: the numbers of the band, mixed, to the first rows that had them.
  const buckets = Array.from({ length: BANDS }, () => new Map<number, number[]>())
  const rootOf = (row: number): number => {
    let root = row
    while (parents[root] !== root) {
      parents[root] = parents[parents[root] as number] as number
      root = parents[root] as number
    }
    return root
  }
  const join = (row: number, other: number): void => {
    const [low, high] = [rootOf(row), rootOf(other)].sort((a, b) => a - b) as [number, number]
    parents[high] = low
  }
  return {
    add: (note, patient, passages) => {
      for (const { start, end, words, print } of passages) {
        const row = rows.push({ note, patient, start, end, words, print }) - 1
        parents.push(row)
        for (let band = 0; band < BANDS; band += 1) {
          const key = bandKey(print, band)
          const bucket = buckets[band] as Map<number, number[]>
          const members = bucket.get(key)
          if (members === undefined) {
            bucket.set(key, [row])
            continue
          }
          for (const member of members) {
            if (rootOf(member) !== rootOf(row) && likeness((rows[member] as Row).print, print) >= ALIKE)
              join(row, member)
          }
          if (members.length < COMPARED) members.push(row)
        }
      }
    },
    clusters: () => clustersOf(rows, rootOf),
  }
}

function bandKey(print: Uint16Array, band: number): number {
  let key = band
  for (let row = 0; row < ROWS; row += 1)
    key = Math.imul(key ^ (print[band * ROWS + row] as number), 0x9e3779b1) ^ (key >>> 13)
  return key
}

function clustersOf(rows: readonly Row[], rootOf: (row: number) => number): readonly Cluster[] {
  const groups = new Map<number, Row[]>()
  rows.forEach((row, index) => {
    const root = rootOf(index)
    const group = groups.get(root)
    if (group) group.push(row)
    else groups.set(root, [row])
  })
  const found: Cluster[] = []
  for (const group of groups.values()) {
    const notes = new Set(group.map(({ note }) => note)).size
    if (notes < 2) continue
    const places = group.map(({ note, start, end, words }) => ({ note, start, end, words }))
    const patients = new Set(group.flatMap(({ patient }) => patient ?? [])).size
    found.push({ places, notes, patients })
  }
  return found
}
