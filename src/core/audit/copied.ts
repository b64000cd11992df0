// Copied text as the outputs of an audit tell it: by the keys of notes.
import type { People } from '../similarity/copies.ts'
import { findCopies } from '../similarity/copies.ts'
import type { PassageStore } from '../similarity/records.ts'
import type { CopyFigures } from './figures.ts'

/**
 * The copied passages of a run; `keyOf` gives the key of a note by its number and is asked for the places that are shown.
 * Notes that do not count are simply not in the store.
 */
export function copyFigures(store: PassageStore, people: People, keyOf: (note: number) => string): CopyFigures {
  const { clusters, ...counts } = findCopies(store, people)
  return {
    ...counts,
    clusters: clusters.map((cluster) => ({
      ...cluster,
      places: cluster.places.map(({ note, start, end }) => ({ note: keyOf(note), start, end })),
    })),
  }
}
