// The difference of two rates and its interval.
import type { Interval } from './intervals.ts'
import { wilson } from './intervals.ts'

/** A rate as counts: whole numbers with 0 <= hits <= of. */
export interface Counted {
  readonly hits: number
  readonly of: number
}

/**
 * Interval at 95 % of `next - old`, from -1 to 1, for two samples of different cases: the hybrid of two score intervals (R. G.
 * Newcombe, Stat. Med. 17, 873-890, 1998, method 10). Without cases on one side it is everything.
 */
export function newcombe(old: Counted, next: Counted): Interval {
  if (old.of === 0 || next.of === 0) return { low: -1, high: 1 }
  const [p, q] = [next.hits / next.of, old.hits / old.of]
  const [ofNext, ofOld] = [wilson(next.hits, next.of), wilson(old.hits, old.of)]
  return {
    low: p - q - Math.hypot(p - ofNext.low, ofOld.high - q),
    high: p - q + Math.hypot(ofNext.high - p, q - ofOld.low),
  }
}
