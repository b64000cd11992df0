// Tables of rates: by requirement, over all notes and by provider, clinic and month; gaps; findings about codes.

import type { CodeClass } from '../../codes/finding.ts'
import type { MeasuredRow } from '../../policy/measured.ts'
import { measuredRows, rowsOf } from '../../policy/measured.ts'
import { CODE_CLASSES } from '../../report/code-classes.ts'
import type {
  AuditedPolicy,
  AuditedRequirement,
  Cell,
  Figures,
  GroupCounts,
  Grouping,
  StatusCounts,
  Table,
} from '../figures.ts'
import type { Measure } from './measures.ts'
import { LEAST_NOTES, measurerOf, percent } from './measures.ts'
import { GROUPING_NAMES, groupName } from './names.ts'

const COUNTS = ['applied', 'met', 'partial', 'missing', 'conflicting', 'not applicable'] as const
const RATES = ['met %', 'Wilson low %', 'Wilson high %', 'Clopper-Pearson low %', 'Clopper-Pearson high %'] as const
const MEASURED = ['tool precision %', 'tool recall %', 'measured on', 'notes in that set'] as const

/** A requirement of the run with its policy. */
export interface RequirementOfRun extends AuditedRequirement {
  readonly policy: AuditedPolicy
}

/** All requirements of a run in the order of policies. */
export function requirementsOf({ policies }: Figures): readonly RequirementOfRun[] {
  return policies.flatMap((policy) => policy.requirements.map((each) => ({ ...each, policy })))
}

/** Every requirement that applied to a judged note: outcomes, rate, intervals, and how well the tool was measured. */
export function rateTable(figures: Figures): Table {
  const measure = measurerOf(figures.design, { exact: true })
  return {
    name: 'rates',
    title: 'Documented rate by requirement',
    columns: ['policy', 'rule', 'title', 'level', ...COUNTS, ...RATES, ...MEASURED],
    rows: requirementsOf(figures).flatMap(({ policy, rule, title, level, measured }) => {
      const counts = figures.totals.rules[rule]
      if (counts === undefined) return []
      const tool = widestRow(measured)
      return [
        [
          policy.id,
          rule,
          title,
          level,
          ...countCells(counts),
          ...rateCells(measure(counts)),
          tool?.precision,
          tool?.recall,
          tool?.set ?? 'not measured on labelled notes',
          tool?.cases,
        ],
      ]
    }),
  }
}

/** The accuracy row of the labelled set with most notes. */
export function widestRow(measured: string | undefined): MeasuredRow | undefined {
  return rowsOf(measured, measuredRows).reduce<MeasuredRow | undefined>(
    (widest, row) => (widest === undefined || row.cases > widest.cases ? row : widest),
    undefined,
  )
}

function countCells({ met, partial, missing, conflicting, 'not-applicable': not }: StatusCounts): readonly Cell[] {
  return [met + partial + missing + conflicting, met, partial, missing, conflicting, not]
}

function rateCells({ rate, wilson, exact }: Measure): readonly Cell[] {
  return [rate, wilson?.low, wilson?.high, exact?.low, exact?.high].map((share) =>
    share === undefined ? undefined : percent(share),
  )
}

/** A requirement with how many notes have a gap in it. */
export interface GapRank extends RequirementOfRun {
  readonly gaps: number
  readonly measure: Measure
  readonly counts: StatusCounts
}

/** Requirements with gaps, most notes first; equal ones in the order of policies. */
export function gapRanking(figures: Figures): readonly GapRank[] {
  const measure = measurerOf(figures.design)
  return requirementsOf(figures)
    .flatMap((each) => {
      const counts = figures.totals.rules[each.rule]
      return counts === undefined ? [] : [{ ...each, counts, gaps: gapsIn(counts), measure: measure(counts) }]
    })
    .filter(({ gaps }) => gaps > 0)
    .sort((a, b) => b.gaps - a.gaps)
}

const gapsIn = ({ partial, missing, conflicting }: StatusCounts): number => partial + missing + conflicting

/** The gap ranking. Waivers do not change it: it counts outcomes. */
export function gapTable(figures: Figures): Table {
  return {
    name: 'gap-ranking',
    title: 'Requirements by notes with a gap',
    columns: [
      'rank',
      'rule',
      'title',
      'level',
      'notes with a gap',
      'applied',
      'gap %',
      'partial',
      'missing',
      'conflicting',
    ],
    rows: gapRanking(figures).map(({ rule, title, level, gaps, measure, counts }, index) => [
      index + 1,
      rule,
      title,
      level,
      gaps,
      measure.applied,
      measure.rate === undefined ? undefined : percent(gaps / measure.applied),
      counts.partial,
      counts.missing,
      counts.conflicting,
    ]),
  }
}

/**
 * One line a group: its notes, the outcomes of all requirements together and what is missed most. No interval: outcomes
 * of one note hang together, so they are not independent draws.
 */
export function groupTable(figures: Figures, grouping: Grouping): Table {
  const titles = new Map(requirementsOf(figures).map(({ rule, title }) => [rule, title]))
  return {
    name: `${grouping}s`,
    title: `Outcomes by ${GROUPING_NAMES[grouping]}`,
    columns: [
      GROUPING_NAMES[grouping],
      'notes',
      'outcomes',
      'met',
      'partial',
      'missing',
      'conflicting',
      'met % of outcomes',
      'gaps per note',
      'most frequent gap',
      'its title',
      'notes with it',
    ],
    rows: figures.totals.groups[grouping].map((group) => groupRow(group, titles)),
  }
}

function groupRow({ name, notes, rules }: GroupCounts, titles: ReadonlyMap<string, string>): readonly Cell[] {
  const sums = { met: 0, partial: 0, missing: 0, conflicting: 0 }
  let most: { readonly rule: string; readonly gaps: number } | undefined
  for (const [rule, counts] of Object.entries(rules)) {
    for (const status of ['met', 'partial', 'missing', 'conflicting'] as const) sums[status] += counts[status]
    const gaps = gapsIn(counts)
    if (gaps > (most?.gaps ?? 0)) most = { rule, gaps }
  }
  const { met, partial, missing, conflicting } = sums
  const gaps = partial + missing + conflicting
  const enough = notes >= LEAST_NOTES && met + gaps > 0
  return [
    groupName(name),
    notes,
    met + gaps,
    met,
    partial,
    missing,
    conflicting,
    enough ? percent(met / (met + gaps)) : undefined,
    enough ? Math.round((gaps / notes) * 10) / 10 : undefined,
    most?.rule,
    most && titles.get(most.rule),
    most?.gaps,
  ]
}

/** Every requirement in every group; fewer than `LEAST_NOTES` notes give counts only. */
export function groupRateTable(figures: Figures, grouping: Grouping): Table {
  const measure = measurerOf(figures.design, { exact: true })
  const requirements = requirementsOf(figures)
  return {
    name: `${grouping}-rates`,
    title: `Documented rate by ${GROUPING_NAMES[grouping]} and requirement`,
    columns: [GROUPING_NAMES[grouping], 'notes', 'rule', 'title', 'level', ...COUNTS, ...RATES],
    rows: figures.totals.groups[grouping].flatMap(({ name, notes, rules }) =>
      requirements.flatMap(({ rule, title, level }) => {
        const counts = rules[rule]
        if (counts === undefined) return []
        return [[groupName(name), notes, rule, title, level, ...countCells(counts), ...rateCells(measure(counts))]]
      }),
    ),
  }
}

/** Findings about codes by class: questions to the coder, no gaps of documentation. */
export function codeTable({ totals }: Figures): Table {
  return {
    name: 'code-findings',
    title: 'Findings about codes by class',
    columns: ['class', 'title', 'what it says', 'asks', 'findings'],
    rows: Object.entries(totals.codes).map(([name, count]) => {
      const known = CODE_CLASSES[name as CodeClass]
      return [name, known?.title, known?.about, name === 'ELEMENT_NOT_FOUND' ? 'clinician' : 'coder', count]
    }),
  }
}
