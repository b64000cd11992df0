// Rates by requirement with their intervals and the tool's own accuracy, and the ranking of gaps.
import type { AuditedPolicy, Figures, StatusCounts } from '../figures.ts'
import type { Markup } from './markup.ts'
import { html, nameMarkup } from './markup.ts'
import type { Measure, Measurer } from './measures.ts'
import { measurerOf, percentText } from './measures.ts'
import type { Column } from './parts.ts'
import { cutNote, figureTable, folded, section, table } from './parts.ts'
import type { GapRank } from './rate-tables.ts'
import { gapRanking, widestRow } from './rate-tables.ts'
import type { BarPart } from './svg.ts'
import { partBar, rateBar } from './svg.ts'
import { measuredTable } from './tables.ts'

/** Most rows of the ranking, and of the table of measured accuracy. */
const MOST_RANKS = 25
const MOST_MEASURED = 400

const number = (head: string): Column => ({ head, number: true })

/** What was picked by hand has no intervals, so it has no columns for them either. */
const hasIntervals = ({ design }: Figures): boolean => design !== 'convenience'

/** How often each element is documented, policy by policy. */
export function rateSection(figures: Figures): Markup {
  const measure = measurerOf(figures.design, { exact: true })
  const spoken = figures.policies.filter((policy) => appliedIn(policy, figures).length > 0)
  return section('rates', 'Documented rate of each element', [
    html`<p>Rate: of the judged notes to which a requirement applied, those that meet it. The bar shows the rate${hasIntervals(figures) ? ', the line across its end the Wilson interval' : ''}. Beside it stands how well this tool itself was measured on labelled notes: precision (of what it finds, how much is labelled) and recall (of what is labelled, how much it finds). A low recall makes a rate look lower than it is.</p>
`,
    ...(spoken.length === 0
      ? [
          html`<p>No policy spoke to a judged note.</p>
`,
        ]
      : spoken.map((policy) => policyRates(policy, figures, measure))),
    silentText(figures, spoken),
    accuracyText(figures),
  ])
}

function appliedIn({ requirements }: AuditedPolicy, { totals }: Figures) {
  return requirements.flatMap((requirement) => {
    const counts = totals.rules[requirement.rule]
    return counts === undefined ? [] : [{ ...requirement, counts }]
  })
}

function policyRates(policy: AuditedPolicy, figures: Figures, measure: Measurer): Markup {
  const rows = appliedIn(policy, figures).map((each) => ({ ...each, measure: measure(each.counts) }))
  const intervals = hasIntervals(figures)
  const caption = `${policy.title}: documented rate`
  const columns: readonly Column[] = [
    { head: 'requirement' },
    { head: 'rate' },
    number('met\u00a0%'),
    ...(intervals ? [number('Wilson 95\u00a0%'), number('Clopper-Pearson 95\u00a0%')] : []),
    number('met'),
    number('applied'),
    number('tool precision / recall\u00a0%'),
  ]
  const drawn = rows.map(({ rule, title, level, measured, measure: each }) => [
    ruleMarkup(rule, title, level),
    each.rate === undefined ? html`<span class="few">too few</span>` : rateBar(each.rate, each.wilson, rateWords(each)),
    each.rate === undefined ? html`<span class="few">counts only</span>` : percentText(each.rate),
    ...(intervals ? [boundsText(each.wilson), boundsText(each.exact)] : []),
    each.met,
    each.applied,
    toolText(measured),
  ])
  return html`<h3 id="rates-${policy.id}">${nameMarkup(policy.title)}</h3>
<p class="soft">${policy.id} ${policy.version}, hash ${policy.hash}</p>
${table(caption, columns, drawn)}${folded(`All outcomes: ${policy.title}`, outcomeTable(policy, rows))}`
}

function outcomeTable(
  policy: AuditedPolicy,
  rows: readonly { rule: string; title: string; level: string; counts: StatusCounts }[],
) {
  const columns = [
    { head: 'requirement' },
    ...['met', 'partial', 'missing', 'conflicting', 'not applicable'].map(number),
  ]
  return table(
    `${policy.title}: outcomes in notes`,
    columns,
    rows.map(({ rule, title, level, counts }) => [
      ruleMarkup(rule, title, level),
      counts.met,
      counts.partial,
      counts.missing,
      counts.conflicting,
      counts['not-applicable'],
    ]),
  )
}

/** A requirement as every table names it. */
export function ruleMarkup(rule: string, title: string, level: string): Markup {
  return html`${nameMarkup(title)} <span class="rule">${rule}, ${level}</span>`
}

/** Bounds of an interval in percent: `75.1–89.2`. */
export function boundsText(interval: Measure['wilson']): string {
  return interval === undefined ? '' : `${percentText(interval.low)}–${percentText(interval.high)}`
}

/** A rate with its counts and interval in words. */
export function rateWords({ rate = 0, met, applied, wilson }: Measure): string {
  return `${percentText(rate)} % (${met} of ${applied})${wilson ? `, Wilson interval ${boundsText(wilson)} %` : ''}`
}

function toolText(measured: string | undefined): string {
  const row = widestRow(measured)
  return row === undefined ? 'not measured' : `${row.precision.toFixed(1)} / ${row.recall.toFixed(1)}`
}

function silentText({ policies }: Figures, spoken: readonly AuditedPolicy[]): Markup | undefined {
  const silent = policies.filter((policy) => !spoken.includes(policy))
  if (silent.length === 0) return undefined
  return html`<p class="soft">No judged note calls for: ${silent.map(({ id }) => id).join(', ')}.</p>
`
}

function accuracyText(figures: Figures): Markup {
  const figure = measuredTable(figures)
  const sets = new Set(
    figures.policies.flatMap(({ requirements }) =>
      requirements.flatMap(({ measured }) => widestRow(measured)?.set ?? []),
    ),
  )
  const named = [...sets].map((set) => `"${set}"`).join(', ')
  if (named === '')
    return html`<p>No requirement of this run was measured on labelled notes; its policies have examples of their own, which are tested.</p>
`
  return html`<h3>How well the tool itself was measured</h3>
<p>Precision and recall above are percentages on the largest labelled set that measures the element: ${named}. The rules were written with these sets at hand, so notes that nobody has looked at will score lower. Before weight is put on a rate, let a person read a random part of the notes and compare.</p>
${folded('Every labelled set', figureTable(figure, MOST_MEASURED))}`
}

/** Requirements by how many notes have a gap in them. */
export function gapSection(figures: Figures): Markup {
  const all = gapRanking(figures)
  const ranks = all.slice(0, MOST_RANKS)
  const columns: readonly Column[] = [
    { head: 'requirement' },
    { head: 'share of notes with a gap' },
    number('gap %'),
    number('notes with a gap'),
    number('missing'),
    number('partial'),
    number('conflicting'),
    number('applied'),
  ]
  return section('gaps', 'Gap ranking', [
    html`<p>A gap: an element that this tool did not find (missing), found in a vague form (partial), or found contradicted (conflicting). The fact may be true all the same; the treating clinician decides, from the visit alone.</p>
`,
    ranks.length === 0
      ? html`<p>No gap was found by this tool.</p>
`
      : html`<ul class="legend"><li><svg width="26" height="12" aria-hidden="true"><path class="missing" d="M1 1h24v10H1z"/></svg> missing (solid)</li><li><svg width="26" height="12" aria-hidden="true"><path class="partial" d="M1 1h24v10H1z"/></svg> partial (hatched)</li><li><svg width="26" height="12" aria-hidden="true"><path class="conflicting" d="M1 1h24v10H1z"/></svg> conflicting (dotted)</li></ul>
${table('Requirements by notes with a gap, most first', columns, ranks.map(rankRow))}`,
    cutNote(ranks.length, all.length, 'requirements with gaps', 'gap-ranking'),
  ])
}

function rankRow({ rule, title, level, gaps, counts, measure }: GapRank) {
  const { applied, rate } = measure
  const parts = (['missing', 'partial', 'conflicting'] as const).map(
    (look): BarPart => ({ look, share: counts[look] / applied }),
  )
  const words = `missing ${counts.missing}, partial ${counts.partial}, conflicting ${counts.conflicting} of ${applied}`
  return [
    ruleMarkup(rule, title, level),
    rate === undefined ? html`<span class="few">too few</span>` : partBar(parts, words),
    rate === undefined ? html`<span class="few">counts only</span>` : percentText(gaps / applied),
    gaps,
    counts.missing,
    counts.partial,
    counts.conflicting,
    applied,
  ]
}
