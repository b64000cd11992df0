// The head of the report: what was audited, how it was chosen, and what must be known to do it again.
import type { Figures } from '../figures.ts'
import type { Markup } from './markup.ts'
import { html, nameMarkup } from './markup.ts'
import { LEAST_NOTES, percentText } from './measures.ts'
import { periodOf } from './names.ts'
import { counted, ELSEWHERE, figureTable, folded, section } from './parts.ts'
import { gapRanking } from './rate-tables.ts'
import {
  errorTable,
  inputTable,
  levelTable,
  policyTable,
  releaseTable,
  runTable,
  sampleTable,
  strataTable,
} from './tables.ts'

/** Most rows of the lists of this section. */
const MOST = 40

/** Title, one sentence that says what this is, and the numbers that are asked for first. */
export function topOf(figures: Figures): Markup {
  const { totals, policies, across, copies } = figures
  const period = periodOf(figures)
  const spoken = policies.reduce((sum, { requirements }) => sum + requirements.length, 0)
  const between = across.kinds.reduce((sum, { count }) => sum + count, 0)
  const codes = Object.values(totals.codes).reduce((sum, count) => sum + count, 0)
  const tiles: readonly (readonly [string, string | number])[] = [
    ['inputs', totals.inputs],
    ['notes that count (frame)', totals.frame],
    ['notes judged', totals.judged],
    ['policies', policies.length],
    ['requirements', spoken],
    ['findings about codes', codes],
    ['findings between visits', between],
    ['clusters of like passages', copies.count],
  ]
  return html`<header class="top">
<h1>Documentation audit</h1>
<p class="lead">What the documentation of ${counted(totals.judged, 'note')} states by ${counted(policies.length, 'policy', 'policies')}${period && (period.first === period.last ? html`, visits of ${period.first}` : html`, visits of ${period.first} to ${period.last}`)}. ${leadingGap(figures)}</p>
<p class="soft">notelint ${figures.version}. This page holds no text of a note. "Not found" means not found by this tool.</p>
<dl class="tiles">${tiles.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
</header>
`
}

function leadingGap(figures: Figures): Markup | undefined {
  const [first] = gapRanking(figures)
  if (first === undefined) return figures.totals.judged === 0 ? undefined : html`No gap was found by this tool.`
  const share =
    first.measure.rate === undefined ? undefined : html` (${percentText(first.gaps / first.measure.applied)} %)`
  return html`The most frequent gap is <strong>${nameMarkup(first.title)}</strong>: ${first.gaps} of ${first.measure.applied} notes${share}.`
}

/** Universe, frame, period, policies, code tables, hashes, and how the notes were chosen. */
export function runSection(figures: Figures): Markup {
  const { totals, sample } = figures
  return section('what', 'What was audited and how', [
    designText(figures),
    figureTable(inputTable(figures), MOST, 'short'),
    html`<p>${undatedText(figures)}Only the latest signed version of a document counts. Drafts, void notes, replaced versions and addenda are read and left out, each with its reason above.</p>
`,
    Object.keys(totals.errors).length === 0 ? undefined : figureTable(errorTable(figures), MOST, 'short'),
    ...(sample
      ? [figureTable(sampleTable(figures), MOST, 'short'), figureTable(strataTable(figures), MOST, 'short')]
      : []),
    html`<h3>Policies</h3>
`,
    figureTable(policyTable(figures), MOST),
    html`<p class="soft">The hash stands for everything of a policy that decides outcomes. "Source read": whether its source was read in its own text (primary), in others' digest of it, or not (unverified).</p>
`,
    html`<h3>Gaps and findings by level</h3>
`,
    figureTable(levelTable(figures), MOST, 'short'),
    html`<p>Waivers and baselines set single findings aside; they change none of the rates below.</p>
<h3>To do it again</h3>
<p>The same notes, policies and configuration give the same figures. These values say whether they were the same.</p>
`,
    figureTable(runTable(figures), MOST, 'short'),
    folded('Code tables in use', figureTable(releaseTable(figures), MOST)),
  ])
}

function undatedText({ totals }: Figures): Markup | undefined {
  const undated = totals.groups.month.find(({ name }) => name === '')?.notes ?? 0
  if (undated === 0) return undefined
  return html`${counted(undated, 'judged note')} ${undated === 1 ? 'does' : 'do'} not tell the day of the visit. `
}

/** How the notes were chosen, and what the intervals of this report therefore mean. */
export function designText({ design, totals, sample }: Figures): Markup {
  const few = html` A group of fewer than ${LEAST_NOTES} notes has counts only: no rate and no interval.`
  if (design === 'convenience') {
    return html`<p class="note"><strong>These notes were picked, not drawn by chance.</strong> The report therefore shows no intervals: an interval tells how far chance may have led a random draw away from the whole, and here no chance was at work. The rates hold for these ${counted(totals.judged, 'note')} alone and say nothing about other notes.${few}</p>
`
  }
  if (design === 'sample') {
    const strata = sample && sample.strata.length > 0
    return html`<p class="note"><strong>A random sample was judged: ${totals.judged} of the ${totals.frame} notes of the frame.</strong> All rates are rates of the sample. Beside each stand two intervals at 95 %: Wilson's, and that of Clopper and Pearson, which is the wider one for those who want caution. They tell how far the rate of the whole frame may lie from that of the sample. They take the frame as large; where the sample is a good part of it they are rather too wide. ${strata ? 'The strata were drawn in proportion to their size, so the rates carry no weights; a stratum so small that it gave one note only may count a little too much. ' : ''}They do not tell how often this tool misreads a note.${few}</p>
`
  }
  return html`<p class="note"><strong>Every note of the frame was judged</strong>, so the rates of this archive have no sampling error. The intervals at 95 % (Wilson; Clopper and Pearson) are shown all the same: read them as what chance would give for as many notes of the same practice, for instance when comparing with another period. They do not tell how often this tool misreads a note.${few}</p>
`
}

/** Where the figures stand that this page does not show. */
export function besideText(details: string | undefined): Markup {
  const link = details && html` Single notes stand in <a href="${details}">${details}</a>, by the key of the note.`
  return html`<p>Every figure of this page stands in ${ELSEWHERE}, also where a list is cut here.${link}</p>
`
}
