// Copied text of a run: prints go to a file as the notes are walked, and are compared when all are there.
import { rmSync } from 'node:fs'
import { copyFigures } from '../../core/audit/copied.ts'
import type { CopyFigures } from '../../core/audit/figures.ts'
import { halvesOf } from '../../core/audit/key-table.ts'
import type { KeptRow } from '../../core/audit/row.ts'
import { fnv1a } from '../../core/statistics/sampling.ts'
import { openPrints, writePrints } from './prints.ts'

/** Takes notes in the order of the run. Sixteen bytes a note are kept. */
export interface CopyCollector {
  readonly add: (row: KeptRow, prints: Uint8Array) => void
  /** Ends the collecting. */
  readonly close: () => Collected
}

/** Everything that is to be compared; it can be handed to another thread. */
export interface Collected {
  /** The file of prints. */
  readonly path: string
  readonly notes: number
  /** `NUMBERS` for each note. */
  readonly numbers: Uint32Array
}

/** Numbers a note: two of its key, one of its patient, one of its provider; 0 where it does not tell. */
const NUMBERS = 4

/** A collector that keeps its file at this path. */
export function collectCopies(path: string): CopyCollector {
  const writer = writePrints(path)
  let numbers = new Uint32Array(NUMBERS << 10)
  let notes = 0
  return {
    add: ({ note, patient, provider }, prints) => {
      const at = NUMBERS * notes
      if (at === numbers.length) {
        const before = numbers
        numbers = new Uint32Array(2 * before.length)
        numbers.set(before)
      }
      numbers.set(halvesOf(note), at)
      numbers[at + 2] = patient === undefined ? 0 : fnv1a(patient) || 1
      numbers[at + 3] = provider === undefined ? 0 : fnv1a(provider) || 1
      if (prints.length > 0) writer.add(notes, prints)
      notes += 1
    },
    close: () => {
      writer.close()
      return { path, notes, numbers }
    },
  }
}

/** Compares everything that was collected, and removes the file. */
export function compareCopies({ path, notes, numbers }: Collected): CopyFigures {
  const column = (index: number): Uint32Array =>
    Uint32Array.from({ length: notes }, (_, note) => numbers[NUMBERS * note + index] as number)
  const store = openPrints(path)
  try {
    return copyFigures(store, { patients: column(2), providers: column(3) }, (note) => keyIn(numbers, note))
  } finally {
    store.close()
    rmSync(path, { force: true })
  }
}

function keyIn(numbers: Uint32Array, note: number): string {
  const half = (index: number): string => (numbers[NUMBERS * note + index] as number).toString(16).padStart(8, '0')
  return `${half(0)}${half(1)}`
}
