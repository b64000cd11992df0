// A comparison of two audits in plain words, for a terminal and as Markdown.
import type { AuditComparison, RuleComparison } from './compare.ts'
import type { FindingChanges } from './compare-findings.ts'

/** Findings of both runs, or why they were not compared. */
export interface ComparedFindings {
  readonly rules?: readonly FindingChanges[]
  /** Notes in both runs, and in one only. */
  readonly notes?: { readonly both: number; readonly old: number; readonly new: number }
  readonly notCompared?: string
}

interface Section {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The comparison for a terminal. */
export function comparisonText(comparison: AuditComparison, findings: ComparedFindings): string {
  const { warning, rest, sections } = partsOf(comparison, findings)
  const tables = sections.flatMap(({ title, head, rows }) => ['', title, ...aligned([head, ...rows])])
  return `${[...warning, ...rest, ...tables].join('\n')}\n`
}

/** The comparison as Markdown. */
export function comparisonMarkdown(comparison: AuditComparison, findings: ComparedFindings): string {
  const { warning, rest, sections } = partsOf(comparison, findings)
  const [first, ...others] = warning
  const told =
    first === undefined ? [] : [`**${escaped(first)}**`, '', ...others.map((line) => `- ${escaped(line.trim())}`), '']
  const tables = sections.flatMap(({ title, head, rows }) => [
    '',
    `## ${title}`,
    '',
    markdownRow(head),
    markdownRow(head.map(() => '---')),
    ...rows.map((row) => markdownRow(row.map(escaped))),
  ])
  return `${['# Two audits compared', '', ...told, ...rest.map((line) => `${escaped(line)}  `), ...tables].join('\n')}\n`
}

const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>|#]/g, '\\$&').replace(/\s+/g, ' ')

const markdownRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
}

function partsOf(comparison: AuditComparison, findings: ComparedFindings) {
  const { unlike, sameInputs, judged, noIntervals, rules } = comparison
  const unlikeRules = unlike.some(({ kind }) => kind !== 'salt')
  const warning =
    unlike.length === 0
      ? []
      : [
          unlikeRules ? 'NOT ALIKE: rates of these runs differ for more reasons than the notes' : 'NOT ALIKE: the salt',
          ...unlike.map(({ message }) => `  ${message}`),
        ]
  const rest = [
    ...(unlike.length === 0
      ? ['Both runs have the same program, policies, code tables, settings, design and salt.']
      : []),
    ...(sameInputs ? ['Both runs read the same inputs: nothing that differs comes from the notes.'] : []),
    `Notes that the rates are made of: ${judged.old} and ${judged.new}.`,
    ...(noIntervals === undefined
      ? ['Intervals are at 95 % each (Newcombe 1998, method 10); of twenty without a change one may still leave out 0.']
      : [`Differences have no interval: ${noIntervals}.`]),
    ...(findings.notCompared === undefined ? [] : [`Findings were not compared: ${findings.notCompared}.`]),
    ...noteLines(findings),
  ]
  return { warning, rest, sections: [ratesSection(rules), ...findingsSections(findings)] }
}

function noteLines({ notes }: ComparedFindings): readonly string[] {
  if (notes === undefined) return []
  return [`Notes in both runs: ${notes.both}; only in the old one: ${notes.old}; only in the new one: ${notes.new}.`]
}

function ratesSection(rules: readonly RuleComparison[]): Section {
  return {
    title: 'Notes that meet a requirement',
    head: ['requirement', 'old', 'new', 'difference in points', 'interval', ''],
    rows: rules.map(({ rule, old, new: next, difference, interval, alike }) => [
      rule,
      countText(old),
      countText(next),
      difference === undefined ? '' : points(difference),
      interval === undefined ? '' : `${points(interval.low)} to ${points(interval.high)}`,
      alike ? '' : 'not alike',
    ]),
  }
}

function countText(counted: RuleComparison['old']): string {
  if (counted === undefined) return 'not asked'
  const { hits, of } = counted
  return of < 10 ? `${hits} of ${of}` : `${hits} of ${of} (${((100 * hits) / of).toFixed(1)} %)`
}

// Percentage points with a sign; no minus before a zero.
function points(share: number): string {
  const told = (100 * share).toFixed(1).replace(/^-(0\.0)$/, '$1')
  return `${/^-|^0\.0$/.test(told) ? '' : '+'}${told}`
}

function findingsSections({ rules }: ComparedFindings): readonly Section[] {
  if (rules === undefined) return []
  const changed = rules.filter((one) => one.kept !== sumOf(one) || one.setAside + one.takenBack > 0)
  if (changed.length === 0)
    return [{ title: 'Findings: none is new or gone', head: ['rules'], rows: [[`${rules.length} alike`]] }]
  return [
    {
      title: 'Findings that are new or gone',
      head: [
        'rule',
        'new',
        'gone',
        'kept',
        'now set aside',
        'no longer set aside',
        'of notes only new',
        'of notes only old',
      ],
      rows: changed.map((one) => [
        one.rule,
        ...[one.new, one.gone, one.kept, one.setAside, one.takenBack, one.ofNewNotes, one.ofOldNotes].map(String),
      ]),
    },
  ]
}

const sumOf = ({ new: fresh, gone, kept, ofNewNotes, ofOldNotes }: FindingChanges): number =>
  fresh + gone + kept + ofNewNotes + ofOldNotes
