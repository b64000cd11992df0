// The trend: outcomes month by month, for each policy together and for each requirement.
import type { AuditedPolicy, Figures, GroupCounts, StatusCounts } from '../figures.ts'
import { rateOf } from '../figures.ts'
import type { Markup } from './markup.ts'
import { html, nameMarkup } from './markup.ts'
import type { Measurer } from './measures.ts'
import { LEAST_NOTES, measurerOf, percentText } from './measures.ts'
import type { Column } from './parts.ts'
import { ELSEWHERE, folded, section, table } from './parts.ts'
import { ruleMarkup } from './section-rates.ts'
import type { MonthPoint } from './svg.ts'
import { monthChart, sparkline } from './svg.ts'

/** Most months of a chart, the latest ones. */
const MOST_MONTHS = 36

const number = (head: string): Column => ({ head, number: true })

/** Lines over the months, policy by policy. */
export function trendSection(figures: Figures): Markup {
  const dated = figures.totals.groups.month.filter(({ name }) => name !== '')
  const months = dated.slice(-MOST_MONTHS)
  const measure = measurerOf(figures.design)
  const charts = figures.policies.flatMap((policy, index) => policyTrend(policy, months, measure, index))
  return section('trend', 'Trend by month', [
    html`<p>By the month of the visit. Months with fewer than ${LEAST_NOTES} notes have no point. ${figures.design === 'convenience' ? '' : 'The band around a small line is the Wilson interval of each month: a move that stays within it may be chance alone.'}</p>
`,
    dated.length > months.length
      ? html`<p class="soft">The latest ${months.length} of ${dated.length} months are drawn; the others stand in ${ELSEWHERE} (<code>month-rates</code>).</p>
`
      : undefined,
    ...(charts.length > 0
      ? charts
      : [
          html`<p>Fewer than two months have ${LEAST_NOTES} notes under one policy, so no line is drawn.</p>
`,
        ]),
  ])
}

function policyTrend(
  policy: AuditedPolicy,
  months: readonly GroupCounts[],
  measure: Measurer,
  index: number,
): readonly Markup[] {
  const together = months.map((month) => togetherIn(policy, month))
  if (together.filter(({ rate }) => rate !== undefined).length < 2) return []
  const names = months.map(({ name }) => name)
  const told = together.flatMap(({ rate }, at) => (rate === undefined ? [] : [`${names[at]} ${percentText(rate)} %`]))
  const chart = monthChart(together, names, {
    id: `trend-${index}`,
    title: `${policy.title}: met outcomes by month, all requirements together`,
    about: `Percent of all outcomes that are met. First ${told[0]}, last ${told.at(-1)}.`,
  })
  const rows = policy.requirements.flatMap(({ rule, title, level }) => {
    const points = months.map(({ rules }) => pointOf(rules[rule], measure))
    const rates = points.flatMap(({ rate }) => (rate === undefined ? [] : [rate]))
    if (rates.length < 2) return []
    const [first = 0] = rates
    const last = rates.at(-1) ?? 0
    const low = Math.min(...rates)
    const high = Math.max(...rates)
    const words = `${percentText(first)} % first, ${percentText(last)} % last, lowest ${percentText(low)} %, highest ${percentText(high)} %`
    return [
      [
        ruleMarkup(rule, title, level),
        sparkline(points, words),
        ...[first, last, low, high].map(percentText),
        rates.length,
      ],
    ]
  })
  const columns = [
    { head: 'requirement' },
    { head: `${names[0]} to ${names.at(-1)}` },
    ...['first %', 'last %', 'lowest %', 'highest %', 'months with a rate'].map(number),
  ]
  return [
    html`<h3>${nameMarkup(policy.title)}</h3>
<div class="scroll" role="group" tabindex="0" aria-label="Chart: ${policy.title} by month">${chart}</div>
<p class="soft">Met outcomes of all requirements together, in percent.</p>
${table(`${policy.title}: each requirement by month`, columns, rows)}${folded(`As numbers: ${policy.title} by month`, monthTable(policy, months, measure, together))}`,
  ]
}

// All outcomes of a policy together; no interval, since outcomes of one note hang together.
function togetherIn({ requirements }: AuditedPolicy, { rules }: GroupCounts): MonthPoint {
  let met = 0
  let of = 0
  let notes = 0
  for (const { rule } of requirements) {
    const counts = rules[rule]
    if (counts === undefined) continue
    const rate = rateOf(counts)
    met += rate.met
    of += rate.of
    notes = Math.max(notes, rate.of)
  }
  return notes < LEAST_NOTES ? {} : { rate: met / of }
}

function pointOf(counts: StatusCounts | undefined, measure: Measurer): MonthPoint {
  if (counts === undefined) return {}
  const { rate, wilson } = measure(counts)
  return { rate, interval: wilson }
}

function monthTable(
  policy: AuditedPolicy,
  months: readonly GroupCounts[],
  measure: Measurer,
  together: readonly MonthPoint[],
): Markup {
  const applied = policy.requirements.filter(({ rule }) => months.some(({ rules }) => rules[rule]))
  const columns = [
    { head: 'month' },
    number('notes'),
    number('all together'),
    ...applied.map(({ title }) => number(title)),
  ]
  const rows = months.map(({ name, notes, rules }, index) => {
    const rate = together[index]?.rate
    return [
      name,
      notes,
      rate === undefined ? '' : percentText(rate),
      ...applied.map(({ rule }) => monthCell(rules[rule], measure)),
    ]
  })
  return table(`${policy.title}: met in percent by month (met/applied where fewer than ${LEAST_NOTES})`, columns, rows)
}

function monthCell(counts: StatusCounts | undefined, measure: Measurer): string {
  if (counts === undefined) return ''
  const { rate, met, applied } = measure(counts)
  return rate === undefined ? (applied === 0 ? '–' : `${met}/${applied}`) : percentText(rate)
}
