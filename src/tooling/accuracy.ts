// docs/accuracy.json: the figures as measured, with the hashes of their labels, and the ratchet that guards them.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { TrialPart } from '../core/note/note.ts'
import type { Row, Score } from './score.ts'

/** A labelled set with what it scores. */
export interface MeasuredSet extends Score {
  readonly id: string
  readonly title: string
  readonly kind: 'notes' | 'treatments' | 'assertion'
  readonly labels: { readonly path: string; readonly sha256: string }
}

/** A wrong entry in our own fixtures: what is labelled, what is found, and the words in question. */
export interface Miss {
  readonly place: string
  readonly text: string
  readonly labelled: string
  readonly found: string
}

/** Headline figures of a set read without a part. */
export interface AblatedSet {
  readonly set: string
  readonly without: TrialPart
  readonly means: Readonly<Record<string, number>>
}

/** How many sentences of a set name a treatment, how many of them the tagger was asked about, what its word changed. */
export interface GrammarUse {
  readonly set: string
  readonly naming: number
  readonly asked: number
  readonly changed: readonly string[]
}

/** Everything that docs/ACCURACY.md shows. */
export interface Accuracy {
  readonly tool: string
  readonly sets: readonly MeasuredSet[]
  readonly ablation: readonly AblatedSet[]
  readonly grammar: readonly GrammarUse[]
  readonly misses: { readonly all: number; readonly shown: readonly Miss[] }
}

const PATH = 'docs/accuracy.json'
/** A figure may fall by so many points before it counts as fallen. */
const TOLERANCE = 0.1

/** The recorded figures; undefined before the first record. */
export function readAccuracy(): Accuracy | undefined {
  return existsSync(PATH) ? (JSON.parse(readFileSync(PATH, 'utf8')) as Accuracy) : undefined
}

/** Records figures. Innermost objects stand on one line, so that a changed row is one changed line. */
export function writeAccuracy(accuracy: Accuracy): void {
  const text = JSON.stringify(accuracy, null, 2).replace(/\{\n[^{}[\]]*\}/g, (leaf) => leaf.replace(/\n\s*/g, ' '))
  writeFileSync(PATH, `${text}\n`)
}

/**
 * New figures in the place of old ones: by set, so that sets that were not measured keep what is recorded of them.
 * Misses are of our own fixtures, which are always measured.
 */
export function mergeAccuracy(recorded: Accuracy | undefined, measured: Accuracy): Accuracy {
  const ids = new Set(measured.sets.map(({ id }) => id))
  const kept = <T>(list: readonly T[] | undefined, idOf: (item: T) => string): readonly T[] =>
    (list ?? []).filter((item) => !ids.has(idOf(item)))
  return {
    ...measured,
    sets: [...measured.sets, ...kept(recorded?.sets, ({ id }) => id)],
    ablation: [...measured.ablation, ...kept(recorded?.ablation, ({ set }) => set)],
    grammar: [...measured.grammar, ...kept(recorded?.grammar, ({ set }) => set)],
  }
}

/** What the ratchet has to say of measured sets. */
export interface Verdict {
  /** Figures that are lower than recorded, each with both values. */
  readonly fallen: readonly string[]
  /** How many figures are higher than recorded. */
  readonly risen: number
  /** Sets whose labels are not those that were recorded: their figures cannot be compared. */
  readonly relabelled: readonly MeasuredSet[]
}

/** Compares measured figures with the recorded ones. */
export function compareAccuracy(recorded: Accuracy, measured: readonly MeasuredSet[]): Verdict {
  const known = new Map(recorded.sets.map((set) => [set.id, set]))
  const fallen: string[] = []
  const relabelled: MeasuredSet[] = []
  let risen = 0
  for (const set of measured) {
    const before = known.get(set.id)
    if (before?.labels.sha256 !== set.labels.sha256) {
      relabelled.push(set)
      continue
    }
    const now = figuresOf(set)
    for (const [name, was] of figuresOf(before)) {
      const is = now.get(name)
      if (is === undefined) continue
      // Both have one decimal; the small amount is what floating point adds.
      if (is < was - TOLERANCE - 1e-9) fallen.push(`${set.id}: ${name} ${is.toFixed(1)}, was ${was.toFixed(1)}`)
      else if (is > was) risen += 1
    }
  }
  return { fallen, risen, relabelled }
}

function figuresOf({ means, rows }: Score): ReadonlyMap<string, number> {
  const ofRow = ({ name, precision, recall, f1, gapF1 }: Row): [string, number][] => [
    [`${name}, precision`, precision],
    [`${name}, recall`, recall],
    [`${name}, F1`, f1],
    ...(gapF1 === undefined ? [] : [[`${name}, gap F1`, gapF1] as [string, number]]),
  ]
  return new Map([...Object.entries(means), ...rows.flatMap(ofRow)])
}
