// The report of an audit as one HTML file: no script, nothing from outside, no text of a note.
import type { Figures } from '../figures.ts'
import type { Markup } from './markup.ts'
import { html } from './markup.ts'
import { acrossSection, copySection } from './section-between.ts'
import { codeSection, limitSection, signSection } from './section-end.ts'
import { clinicSection, providerSection } from './section-groups.ts'
import { trendSection } from './section-months.ts'
import { gapSection, rateSection } from './section-rates.ts'
import { besideText, runSection, topOf } from './section-run.ts'
import { AUDIT_STYLE } from './style.ts'
import { PATTERNS } from './svg.ts'

/** What the page may point to. */
export interface AuditPageOptions {
  /** Folder of the pages of single notes, relative to the page: `details/`. Missing: there are none. */
  readonly details?: string
}

const CONTENTS = [
  ['what', 'What was audited and how'],
  ['rates', 'Documented rate of each element'],
  ['gaps', 'Gap ranking'],
  ['providers', 'Elements by provider'],
  ['clinics', 'Clinics'],
  ['trend', 'Trend by month'],
  ['between', 'Between visits'],
  ['copies', 'Passages that stand in several notes'],
  ['codes', 'Findings about codes'],
  ['limits', 'Limits of automation'],
  ['sign-off', 'Sign-off'],
] as const

/** A whole page: head, style, and what stands in its body. Nothing of it may run or fetch. */
export function pageOf(title: string, body: Markup): string {
  const style: Markup = { html: AUDIT_STYLE }
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>
${style}
</style>
</head>
<body>
${body}</body>
</html>
`.html
}

/**
 * The report as one HTML file. Long lists are cut, each with a line that says so: the tables (`tablesOf`) have them whole.
 * The same figures give the same page.
 */
export function auditPage(figures: Figures, { details }: AuditPageOptions = {}): string {
  const contents = CONTENTS.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)
  return pageOf(
    'Documentation audit',
    html`<a class="skip" href="#what">To the content</a>
${PATTERNS}
${topOf(figures)}<main>
<nav aria-labelledby="contents"><h2 id="contents">Contents</h2><ol>${contents}</ol>${besideText(details)}</nav>
${runSection(figures)}${rateSection(figures)}${gapSection(figures)}${providerSection(figures)}${clinicSection(figures)}${trendSection(figures)}${acrossSection(figures)}${copySection(figures)}${codeSection(figures)}${limitSection(figures)}${signSection(figures)}</main>
<footer class="foot"><p>Written by notelint ${figures.version}. Rates are made of the notes that count; see "What was audited and how".</p></footer>
`,
  )
}
