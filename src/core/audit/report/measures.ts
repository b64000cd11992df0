// Rates with their intervals, and when there are none: the one place that decides what may be said of a count.
import type { Interval } from '../../statistics/intervals.ts'
import { clopperPearson, wilson } from '../../statistics/intervals.ts'
import type { Design, StatusCounts } from '../figures.ts'
import { rateOf } from '../figures.ts'

/** Below so many notes a group has counts only: a rate of so few says more about chance than about a practice. */
export const LEAST_NOTES = 10

/** What may be said of a requirement in a group of notes; rates and bounds from 0 to 1. */
export interface Measure {
  /** Notes to which the requirement applied, and those of them that meet it. */
  readonly applied: number
  readonly met: number
  /** Missing below `LEAST_NOTES`. */
  readonly rate?: number
  /** Missing below `LEAST_NOTES`, and where the notes were picked by somebody. */
  readonly wilson?: Interval
  /** The exact interval, only where the measurer was asked for it. */
  readonly exact?: Interval
}

/** Gives the measure of counts. */
export type Measurer = (counts: StatusCounts) => Measure

/**
 * A measurer for notes that were chosen in this way. It remembers what it has worked out, since groups repeat small counts.
 * `exact` adds the exact interval, which takes a thousand times as long as that of Wilson.
 */
export function measurerOf(design: Design, { exact = false } = {}): Measurer {
  const known = new Map<string, Measure>()
  return (counts) => {
    const { met, of: applied } = rateOf(counts)
    const key = `${met}/${applied}`
    const measure = known.get(key) ?? measureOf(met, applied, design, exact)
    known.set(key, measure)
    return measure
  }
}

function measureOf(met: number, applied: number, design: Design, exact: boolean): Measure {
  if (applied < LEAST_NOTES) return { applied, met }
  const rate = met / applied
  if (design === 'convenience') return { applied, met, rate }
  return {
    applied,
    met,
    rate,
    wilson: wilson(met, applied),
    ...(exact && { exact: clopperPearson(met, applied) }),
  }
}

/** A share from 0 to 1 in percent with one decimal. */
export function percent(share: number): number {
  return Math.round(share * 1000) / 10
}

/** The same as text: `83.3`, `100.0`. */
export function percentText(share: number): string {
  return percent(share).toFixed(1)
}
