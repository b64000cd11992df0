// Figures and findings of a small audit whose names would like to be formulas, markup or commands: for tests of outputs.
import type { Figures, RuleCounts, Table } from '../core/audit/figures.ts'
import { FIGURES_FORMAT } from '../core/audit/figures.ts'
import { findingLine, policiesById } from '../core/audit/finding-line.ts'
import type { RowFinding } from '../core/audit/row.ts'

/** Names that something might take for more than text. */
export const HOSTILE = [
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://x","y")',
  '\u00a0+1',
  '\uff1d1+1',
  '\uff0d1',
  '\t@SUM(1)',
  'x\n=1+1',
  '<script>alert(1)</script>',
  'a ]]> b & c "d" \'e\' {0} [f](g)',
  'bell\u0007 null\u0000 \ud800 \uffff',
  '_x003D_1+1',
  '-5',
] as const

const counts = (met: number, partial: number, missing: number, conflicting = 0) => ({
  met,
  partial,
  missing,
  conflicting,
  'not-applicable': 1,
})
const rules = (met: number, missing: number): RuleCounts => ({ 'own/cause': counts(met, 1, missing) })

/** Two requirements, of which one never applied, three months, and a provider for each hostile name. */
export const figures: Figures = {
  format: FIGURES_FORMAT,
  version: '0.1.0',
  policies: [
    {
      id: 'own',
      title: HOSTILE[7],
      version: '1.2',
      hash: '0123456789abcdef',
      status: 'stable',
      verified: 'primary',
      requirements: [
        { id: 'cause', rule: 'own/cause', title: HOSTILE[8], level: 'warning' },
        { id: 'plan', rule: 'own/plan', title: 'Plan', level: 'error' },
        { id: 'score', rule: 'own/score', title: 'Score', level: 'info' },
      ],
    },
  ],
  releases: [
    {
      fiscalYear: 2027,
      firstDay: '2015-10-01',
      lastDay: '2027-09-30',
      scope: 'back-pain family',
      entries: 1,
      reportable: 1,
      source: 'written for tests',
      sha256: 'c'.repeat(64),
    },
  ],
  configuration: 'fedcba9876543210',
  salt: 'none',
  inputs: { files: 30, bytes: 1000, sha256: 'd'.repeat(64) },
  design: 'all',
  totals: {
    inputs: 30,
    notes: 30,
    leftOut: {},
    errors: {},
    frame: 30,
    judged: 30,
    levels: { error: 0, warning: 4, info: 1 },
    suppressed: 1,
    codes: { SIDE_MISMATCH: 1 },
    rules: { 'own/cause': counts(20, 4, 4, 1), 'own/score': counts(3, 0, 0) },
    groups: {
      provider: [
        { name: '', notes: 11, rules: rules(8, 1) },
        ...HOSTILE.map((name) => ({ name, notes: 3, rules: rules(1, 1) })),
      ],
      clinic: [],
      month: ['', '2026-01', '2026-02', '2026-11'].map((name) => ({ name, notes: 1, rules: {} })),
    },
  },
  across: { patients: 0, kinds: [] },
  copies: { notes: 0, passages: 0, samePatient: 0, otherPatient: 0, count: 0, clusters: [] },
}

const gap: RowFinding = { rule: 'own/cause', status: 'missing', level: 'warning', line: 3, column: 5 }
const FOUND: readonly RowFinding[] = [
  { ...gap, message: 'missing', key: `own/cause:${'a'.repeat(32)}` },
  { ...gap, status: 'partial', message: 'partial-1', suppressed: 'waiver' },
  { ...gap, rule: 'codes/side', status: 'SIDE_MISMATCH', level: 'info' },
  { ...gap, rule: 'own/score', status: 'missing', level: 'info', suppressed: 'inline-waiver' },
]

/** A line for each finding and hostile provider. */
export const lines: readonly string[] = HOSTILE.flatMap((provider, index) => {
  const policies = policiesById(figures.policies, figures.version, figures.releases)
  const note = index.toString(16).padStart(16, '0')
  return FOUND.map((finding) => findingLine(note, finding, policies, { provider, month: '2026-01' }))
})

/** Findings as a run gives them. */
export async function* findings(): AsyncGenerator<string> {
  yield* lines
}

/** Tables whose names, titles, heads and cells are hostile; numbers are numbers. */
export const tables: readonly Table[] = [
  {
    name: 'providers',
    title: 'Providers & their notes',
    columns: ['provider', 'notes', 'rate', '=1+1'],
    rows: HOSTILE.map((name, index) => [name, index, index === 0 ? undefined : -index / 4, 'plain']),
  },
  { name: '../[x]:*?/\\ a name of a table that is far too long', title: HOSTILE[7], columns: ['a'], rows: [['b'], []] },
  { name: 'none', title: 'No rows', columns: ['a', 'b'], rows: [] },
]
