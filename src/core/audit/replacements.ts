// Notes of a sample that cannot be used, and the members of the reserve that take their place.

import { plainCell } from './decisions.ts'
import type { SampleFigures } from './figures.ts'

/** A note that a reviewer marked as unusable, with the reason that the worksheet gives. */
export interface UnusableNote {
  readonly note: string
  readonly row: number
  /** The reviewer's words: they may quote the note. */
  readonly reason: string
}

/** A note that takes the place of another one of its stratum; `by` is missing where the reserve has no more. */
export interface Replacement {
  readonly stratum: string
  readonly note: string
  readonly by?: string
  readonly reason: string
}

/** Pairs that were settled before: they stay as they are. */
export type Settled = readonly Pick<Replacement, 'note' | 'by' | 'reason'>[]

/**
 * Gives each unusable note the next member of the reserve of its stratum that no other note has, in the order of drawing.
 * A member of the reserve that is unusable itself is replaced as well. Pairs of `settled` are kept, also where the note is no
 * longer in the worksheet. Notes outside of the sample are left out.
 */
export function replacementsOf(
  unusable: readonly UnusableNote[],
  sample: SampleFigures,
  settled: Settled = [],
): readonly Replacement[] {
  const before = new Map(settled.map((one) => [one.note, one]))
  const reasons = new Map(unusable.map(({ note, reason }) => [note, reason]))
  return sample.drawn.flatMap(({ stratum, drawn, reserve }) => {
    const out = [...drawn, ...reserve].filter((note) => reasons.has(note) || before.has(note))
    const used = new Set(out.flatMap((note) => before.get(note)?.by ?? []))
    const next = reserve.filter((note) => !used.has(note))
    return out.map((note): Replacement => {
      const by = before.get(note)?.by ?? next.shift()
      const reason = [reasons.get(note), before.get(note)?.reason].find((one) => one && plainCell(one) !== '') ?? ''
      return { stratum, note, ...(by !== undefined && { by }), reason }
    })
  })
}
