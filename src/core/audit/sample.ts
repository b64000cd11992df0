// Draws the sample of an audit from its frame.
import type { FrameRow } from '../statistics/sampling.ts'
import { drawSample, GENERATOR } from '../statistics/sampling.ts'
import type { Grouping, SampleFigures } from './figures.ts'
import type { KeptRow } from './row.ts'
import { groupOf } from './totals.ts'

/** What was asked of a sample. */
export interface SampleOptions {
  readonly wanted: number
  readonly seed: string
  readonly strata: readonly Grouping[]
}

/** Between the values of strata. */
const JOIN = ' / '

/** The member of the frame that a row is. */
export function frameRow(row: KeptRow, strata: readonly Grouping[]): FrameRow {
  return { key: row.note, stratum: strata.map((grouping) => groupOf(row, grouping) ?? 'not told').join(JOIN) }
}

/** The sample: the same frame, seed and strata give the same, whatever the order of the frame. */
export function sampleOf(frame: readonly FrameRow[], { wanted, seed, strata }: SampleOptions): SampleFigures {
  return { seed, generator: GENERATOR, wanted, strata, drawn: drawSample(frame, wanted, seed) }
}
