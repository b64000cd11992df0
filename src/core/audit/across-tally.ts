// Collects what is found between visits: all of it is counted, the first of each kind are shown.
import type { AcrossFigures, AcrossFinding, AcrossKind } from './figures.ts'

/** Kinds in the order of reports. */
export const ACROSS_KINDS: readonly AcrossKind[] = [
  'contradiction',
  'identical-scores',
  'stale-date',
  'failed-never-tried',
]

/** Findings of a kind that are shown. */
export const SHOWN = 50

/** Takes the findings of patients one by one, in any order. */
export interface AcrossTally {
  /** `compared` is false for a patient with one note only. */
  readonly add: (findings: readonly AcrossFinding[], compared: boolean) => void
  readonly figures: () => AcrossFigures
}

/** A tally without patients. */
export function acrossTally(): AcrossTally {
  let patients = 0
  const kinds = new Map(ACROSS_KINDS.map((kind) => [kind, { count: 0, shown: [] as AcrossFinding[] }]))
  return {
    add: (findings, compared) => {
      if (compared) patients += 1
      for (const finding of findings) {
        const kind = kinds.get(finding.kind)
        if (kind === undefined) continue
        kind.count += 1
        kind.shown.push(finding)
        if (kind.shown.length >= 4 * SHOWN) kind.shown = first(kind.shown)
      }
    },
    figures: () => ({
      patients,
      kinds: [...kinds].map(([kind, { count, shown }]) => ({ kind, count, shown: first(shown) })),
    }),
  }
}

// Findings over many notes first, then by keys: the order in which patients came does not matter.
function first(findings: readonly AcrossFinding[]): AcrossFinding[] {
  const keyOf = ({ patient, notes, message }: AcrossFinding): string => [patient, ...notes, message].join(' ')
  const order = (a: AcrossFinding, b: AcrossFinding): number => {
    if (a.notes.length !== b.notes.length) return b.notes.length - a.notes.length
    const [one, other] = [keyOf(a), keyOf(b)]
    return one < other ? -1 : one > other ? 1 : 0
  }
  return [...findings].sort(order).slice(0, SHOWN)
}
