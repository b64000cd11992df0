// What reviewers made of an audit: how far they agree with the tool and with each other, and where the tool errs.
import type { Agreement } from '../statistics/agreement.ts'
import { kappa } from '../statistics/agreement.ts'
import { alike, kappaOfPairs } from '../statistics/confusion.ts'
import type { Interval } from '../statistics/intervals.ts'
import { wilson } from '../statistics/intervals.ts'
import type { Decision, Result } from './decisions.ts'
import { isGap, RESULTS } from './decisions.ts'
import type { Design, Figures } from './figures.ts'
import type { ReadWorksheet, SheetEntry, SheetProblem } from './read-worksheet.ts'
import type { Replacement, Settled, UnusableNote } from './replacements.ts'
import { replacementsOf } from './replacements.ts'

/** Under so many cases counts are told, and neither a rate nor an interval. */
export const LEAST_FOR_RATE = 10

/** `hits` of `of` cases; the rate and its interval at 95 % (Wilson), 0 to 1, where there are cases enough for them. */
export interface Rate {
  readonly hits: number
  readonly of: number
  readonly rate?: number
  readonly interval?: Interval
}

/**
 * Where the tool errs: `over` says documented where the reviewer saw a gap, `under` a gap where the reviewer saw it
 * documented, `neutral` differs otherwise: in the kind of gap, or in whether the requirement applies.
 */
export type Direction = 'over' | 'under' | 'neutral'

/** How often the tool errs in each direction. */
export type DirectionCounts = Readonly<Record<Direction, number>>

export interface PrecisionRecall {
  readonly precision: Rate
  readonly recall: Rate
}

/** Two judges of the same rows. Kappa is missing where there are too few, or where it cannot be told (`kappaOfPairs`). */
export interface JudgesAgreement {
  readonly agreement: Rate
  /** Over all results, none nearer to another. */
  readonly kappa?: number
  /** Over gap or no gap; what does not apply is no gap. */
  readonly kappaOfGaps?: number
}

/** How the tool did on one requirement, the reviewers taken as right. */
export interface RequirementReview extends JudgesAgreement {
  readonly rule: string
  readonly title: string
  readonly directions: DirectionCounts
  /** The tool says that there is a gap; what the reviewer calls not applicable is none. */
  readonly gap: PrecisionRecall
  /** The tool says documented; what the reviewer calls not applicable is not. */
  readonly documented: PrecisionRecall
  /** Counts by result of the tool, then by that of the reviewer; those that did not occur are left out. */
  readonly confusion: Readonly<Partial<Record<Result, Readonly<Partial<Record<Result, number>>>>>>
}

export interface Disagreement {
  readonly row: number
  readonly note: string
  readonly rule: string
  readonly tool: Result
  readonly reviewer: Result
  readonly direction: Direction
  readonly line?: number
  /** The reviewer's words: they may quote the note. */
  readonly reason: string
}

export interface Review extends JudgesAgreement {
  /** Rows of the worksheet: `judged` have a decision and count; `takenOut` stand for notes that cannot be used. */
  readonly rows: {
    readonly all: number
    readonly judged: number
    readonly blank: number
    readonly unclear: number
    readonly takenOut: number
  }
  readonly problems: readonly SheetProblem[]
  readonly otherRules: number
  readonly design: Design
  readonly directions: DirectionCounts
  /** First and second reviewer; missing without a row that both decided. */
  readonly second?: JudgesAgreement
  /** In the order of policies and requirements; those without a decision are left out. */
  readonly requirements: readonly RequirementReview[]
  readonly disagreements: readonly Disagreement[]
  readonly unusable: readonly UnusableNote[]
  /** Empty where no sample was drawn. */
  readonly replacements: readonly Replacement[]
}

/** A row with a decision that counts. */
type Judged = SheetEntry & { readonly first: Result }

/** Works out what the filled-in rows tell. `settled` are replacements of an earlier round. */
export function reviewOf(
  sheet: ReadWorksheet,
  figures: Pick<Figures, 'policies' | 'design' | 'sample'>,
  settled: Settled = [],
): Review {
  const { entries, problems, otherRules } = sheet
  const { design, sample } = figures
  const unusable = unusableOf(entries)
  const out = new Set(unusable.map(({ note }) => note))
  const left = entries.filter(({ note }) => !out.has(note))
  const judged = left.filter((entry): entry is Judged => entry.first !== undefined)
  const twice = judged.flatMap(({ first, second }) => (isResult(second) ? [[first, second] as const] : []))
  const pairs = judged.map(({ tool, first }) => [tool, first] as const)
  return {
    rows: {
      all: entries.length,
      judged: judged.length,
      blank: left.filter(({ first, unclear }) => first === undefined && !unclear).length,
      unclear: left.filter(({ unclear }) => unclear).length,
      takenOut: entries.length - left.length,
    },
    problems,
    otherRules,
    design,
    // Rows of one note are no independent cases: over all requirements there is no interval.
    ...judgesOf(pairs, 'convenience'),
    directions: directionsOf(pairs),
    ...(twice.length > 0 && { second: judgesOf(twice, 'convenience') }),
    requirements: figures.policies.flatMap(({ requirements }) =>
      requirements.flatMap(({ rule, title }) => {
        const own = judged.filter((entry) => entry.rule === rule)
        return own.length === 0 ? [] : [requirementOf({ rule, title }, own, design)]
      }),
    ),
    disagreements: judged.flatMap(disagreementOf),
    unusable,
    replacements: sample ? replacementsOf(unusable, sample, settled) : [],
  }
}

const isResult = (decision: Decision | undefined): decision is Result =>
  decision !== undefined && decision !== 'unusable'

// The first row of each note that says so; a reason may stand in another one.
function unusableOf(entries: readonly SheetEntry[]): readonly UnusableNote[] {
  const found = new Map<string, UnusableNote>()
  for (const { note, row, first, reason } of entries) {
    if (first !== 'unusable') continue
    const before = found.get(note)
    if (before === undefined || before.reason === '') found.set(note, { note, row: before?.row ?? row, reason })
  }
  return [...found.values()]
}

function requirementOf(
  named: { readonly rule: string; readonly title: string },
  rows: readonly Judged[],
  design: Design,
): RequirementReview {
  const pairs = rows.map(({ tool, first }) => [tool, first] as const)
  return {
    ...named,
    ...judgesOf(pairs, design),
    directions: directionsOf(pairs),
    gap: precisionRecallOf(tableOf(pairs, isGap), design),
    documented: precisionRecallOf(tableOf(pairs, isDocumented), design),
    confusion: confusionOf(pairs),
  }
}

type ResultPair = readonly [one: Result, other: Result]

const isDocumented = (result: Result): boolean => result === 'documented'

/** A two-by-two table of two judges: whether each says that something holds. */
export function tableOf(pairs: readonly ResultPair[], holds: (result: Result) => boolean): Agreement {
  const table = { both: 0, toolOnly: 0, reviewerOnly: 0, neither: 0 }
  for (const [one, other] of pairs) {
    if (holds(one)) table[holds(other) ? 'both' : 'toolOnly'] += 1
    else table[holds(other) ? 'reviewerOnly' : 'neither'] += 1
  }
  return table
}

function judgesOf(pairs: readonly ResultPair[], design: Design): JudgesAgreement {
  const enough = pairs.length >= LEAST_FOR_RATE
  const all = enough ? kappaOfPairs(pairs) : undefined
  const gaps = enough ? kappa(tableOf(pairs, isGap)) : undefined
  return {
    agreement: rateFrom(alike(pairs), pairs.length, design),
    ...(all !== undefined && { kappa: all }),
    ...(gaps !== undefined && { kappaOfGaps: gaps }),
  }
}

function precisionRecallOf({ both, toolOnly, reviewerOnly }: Agreement, design: Design): PrecisionRecall {
  return { precision: rateFrom(both, both + toolOnly, design), recall: rateFrom(both, both + reviewerOnly, design) }
}

// Notes that somebody picked have no interval: no chance was at work that it could tell of.
function rateFrom(hits: number, of: number, design: Design): Rate {
  if (of < LEAST_FOR_RATE) return { hits, of }
  return { hits, of, rate: hits / of, ...(design !== 'convenience' && { interval: wilson(hits, of) }) }
}

/** The direction in which a result of the tool errs; undefined where both say the same. */
export function directionOf(tool: Result, reviewer: Result): Direction | undefined {
  if (tool === reviewer) return undefined
  if (isDocumented(tool) && isGap(reviewer)) return 'over'
  return isGap(tool) && isDocumented(reviewer) ? 'under' : 'neutral'
}

function directionsOf(pairs: readonly ResultPair[]): DirectionCounts {
  const counts = { over: 0, under: 0, neutral: 0 }
  for (const [tool, reviewer] of pairs) {
    const direction = directionOf(tool, reviewer)
    if (direction !== undefined) counts[direction] += 1
  }
  return counts
}

function confusionOf(pairs: readonly ResultPair[]): RequirementReview['confusion'] {
  const row = (tool: Result) =>
    RESULTS.flatMap((reviewer) => {
      const count = pairs.filter(([one, other]) => one === tool && other === reviewer).length
      return count === 0 ? [] : [[reviewer, count] as const]
    })
  const rows = RESULTS.map((tool) => [tool, row(tool)] as const).filter(([, cells]) => cells.length > 0)
  return Object.fromEntries(rows.map(([tool, cells]) => [tool, Object.fromEntries(cells)]))
}

function disagreementOf({ row, note, rule, tool, first, line, reason }: Judged): readonly Disagreement[] {
  const direction = directionOf(tool, first)
  if (direction === undefined) return []
  return [{ row, note, rule, tool, reviewer: first, direction, ...(line !== undefined && { line }), reason }]
}
