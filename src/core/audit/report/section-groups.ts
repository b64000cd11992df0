// Providers and clinics: a heat map of elements by provider, and a line a group.
import type { AuditedPolicy, AuditedRequirement, Figures, GroupCounts, Grouping, StatusCounts } from '../figures.ts'
import type { Markup } from './markup.ts'
import { html, nameMarkup, shortened } from './markup.ts'
import type { Measurer } from './measures.ts'
import { LEAST_NOTES, measurerOf } from './measures.ts'
import { groupName } from './names.ts'
import { cutNote, ELSEWHERE, figureTable, section, wide } from './parts.ts'
import { groupTable } from './rate-tables.ts'

/** Most providers of a heat map, and most lines of the tables of groups. */
const MOST_PROVIDERS = 40
const MOST_LINES = 40

/** Longest head of a column of the heat map, in characters. */
const LONGEST_HEAD = 52

/** Lowest number of each shade, in whole percent as the cell shows it. */
const SHADES = [0, 20, 40, 60, 80] as const

/** Element by provider for each policy, then the providers one by one. */
export function providerSection(figures: Figures): Markup {
  const measure = measurerOf(figures.design)
  const groups = figures.totals.groups.provider
  const maps = figures.policies.flatMap((policy) => heatMap(policy, figures, measure))
  return section('providers', 'Elements by provider', [
    html`<p>Each cell: percent of the provider's notes, among those to which the requirement applied, that meet it. Providers with most notes stand first; the order is no ranking. Providers see different patients, so a difference may come from the notes' subjects as well as from the writing.</p>
<ul class="legend">${SHADES.map((from, index) => html`<li><span class="h${index}">${from}–${(SHADES[index + 1] ?? 101) - 1} %</span></li>`)}<li><span class="few">3/4</span> fewer than ${LEAST_NOTES} notes: met of applied, counts only</li><li><span class="off">–</span> did not apply</li></ul>
`,
    ...(maps.length === 0
      ? [
          html`<p>No note was judged.</p>
`,
        ]
      : maps),
    html`<h3>Providers one by one</h3>
`,
    groupLines(figures, 'provider'),
    intervalText(groups),
  ])
}

/** The clinics one by one. */
export function clinicSection(figures: Figures): Markup {
  return section('clinics', 'Clinics', [groupLines(figures, 'clinic'), intervalText(figures.totals.groups.clinic)])
}

function intervalText(groups: readonly GroupCounts[]): Markup | undefined {
  if (groups.length === 0) return undefined
  return html`<p class="soft">"met % of outcomes" puts all requirements together. Outcomes of one note hang together, so no interval is given for it; intervals for each requirement stand in ${ELSEWHERE} (<code>provider-rates</code>, <code>clinic-rates</code>, <code>month-rates</code>).</p>
`
}

function groupLines(figures: Figures, grouping: Grouping): Markup {
  const whole = groupTable(figures, grouping)
  const rows = [...whole.rows].sort((a, b) => Number(b[1]) - Number(a[1]))
  return figureTable({ ...whole, title: `${whole.title}, most notes first`, rows }, MOST_LINES)
}

// Notes of a group to which a policy spoke: each of its requirements has an outcome in every such note, unless it is off.
function notesUnder({ requirements }: AuditedPolicy, { rules }: GroupCounts): number {
  const sum = (counts: StatusCounts): number => Object.values(counts).reduce((all, count) => all + count, 0)
  return Math.max(0, ...requirements.map(({ rule }) => (rules[rule] ? sum(rules[rule]) : 0)))
}

function heatMap(policy: AuditedPolicy, figures: Figures, measure: Measurer): readonly Markup[] {
  const { rules, groups, judged } = figures.totals
  const asked = policy.requirements.filter(({ rule }) => rules[rule])
  if (asked.length === 0) return []
  const ranked = groups.provider
    .map((group) => ({ group, notes: notesUnder(policy, group) }))
    .filter(({ notes }) => notes > 0)
    .sort((a, b) => b.notes - a.notes)
  const shown = ranked.slice(0, MOST_PROVIDERS)
  const all: GroupCounts = { name: '', notes: judged, rules }
  const caption = `${policy.title}: documented rate by provider`
  const heads = asked.map(
    ({ title }) => html`<th scope="col" class="turned"><span>${shortened(title, LONGEST_HEAD)}</span></th>`,
  )
  const body = html`<table class="heat"><caption>${caption}</caption>
<thead><tr><th scope="col">provider</th><th scope="col" class="num">notes</th>${heads}</tr></thead>
<tbody>
<tr class="all"><th scope="row">all providers</th><td>${notesUnder(policy, all)}</td>${cells(asked, all, measure)}</tr>
${shown.map(
  ({
    group,
    notes,
  }) => html`<tr><th scope="row">${nameMarkup(groupName(group.name), 60)}</th><td>${notes}</td>${cells(asked, group, measure)}</tr>
`,
)}</tbody></table>`
  const map = html`${wide(caption, body)}${cutNote(shown.length, ranked.length, 'providers', 'provider-rates')}`
  const heading = html`<h3>${nameMarkup(policy.title)}</h3>
`
  return [html`${heading}${map}`]
}

function cells(
  requirements: readonly AuditedRequirement[],
  { rules }: GroupCounts,
  measure: Measurer,
): readonly Markup[] {
  return requirements.map(({ rule }) => {
    const counts = rules[rule]
    const { rate, met, applied } = counts ? measure(counts) : { rate: undefined, met: 0, applied: 0 }
    if (applied === 0) return html`<td class="off">–</td>`
    if (rate === undefined) return html`<td class="few">${met}/${applied}</td>`
    const whole = Math.round(rate * 100)
    return html`<td class="h${shadeOf(whole)}">${whole}</td>`
  })
}

function shadeOf(whole: number): number {
  return SHADES.filter((from) => whole >= from).length - 1
}
