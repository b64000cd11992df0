// The last parts of the report: findings about codes, the limits of reading by a program, and the block to sign.
import type { Figures } from '../figures.ts'
import type { Markup } from './markup.ts'
import { html } from './markup.ts'
import { figureTable, section } from './parts.ts'
import { codeTable } from './rate-tables.ts'

const MOST_CLASSES = 40

/** Findings about codes: the coder's questions. They are in none of the rates. */
export function codeSection(figures: Figures): Markup {
  const found = Object.keys(figures.totals.codes).length > 0
  return section('codes', 'Findings about codes', [
    html`<p class="note">These are not documentation gaps and stand in none of the rates above. A gap asks the treating clinician what the visit was; a finding about a code asks the coder whether code, title and note go together. One class alone, ELEMENT_NOT_FOUND, asks the clinician. Nobody should complete a note to fit a code.</p>
`,
    found
      ? figureTable(codeTable(figures), MOST_CLASSES)
      : html`<p>Nothing was found about codes by this tool.</p>
`,
  ])
}

/** What a program that reads notes cannot tell. */
export function limitSection({ policies }: Figures): Markup {
  const unread = policies.filter(({ verified }) => verified !== 'primary')
  return section('limits', 'Limits of automation', [
    html`<ul>
<li>"Not found" means not found by this tool. Words that it does not know, pictures, scanned pages and other documents of the record are not read.</li>
<li>It reads what is written, not what happened. It does not judge care, medical need or the truth of a statement.</li>
<li>It misreads some notes. Precision and recall stand beside the rates; the intervals do not hold these errors.</li>
<li>Rates of providers and clinics are not adjusted for who their patients are.</li>
<li>One note may be judged by several policies, and outcomes of one note hang together. Do not add rates of different requirements.</li>
<li>With many requirements and groups compared, some differ by chance alone.</li>
<li>Similar text has many honest reasons; what shows between visits is a reason to read the notes, and nothing more.</li>
${
  unread.length > 0
    ? html`<li>Policies whose source was not read in its own text: ${unread.map(({ id }) => id).join(', ')}. Check their requirements against the source before relying on them.</li>
`
    : undefined
}<li>Findings need a person's decision before anything follows from them. Ask those who answer for compliance how long this report is to be kept and whether it starts a duty with a time limit.</li>
</ul>
`,
  ])
}

/** Lines to fill in by hand. */
export function signSection(figures: Figures): Markup {
  const { version, configuration, inputs } = figures
  const signers = ['Prepared by', 'Reviewed by', 'Released by']
  return section('sign-off', 'Sign-off', [
    html`<p>For notelint ${version}, configuration <code>${configuration}</code>, files <code>${inputs.sha256.slice(0, 16)}</code>.</p>
<div class="scroll" role="group" tabindex="0" aria-label="Sign-off, to be filled in by hand"><table class="sign"><caption>To be filled in by hand</caption>
<thead><tr><th scope="col">step</th><th scope="col">name</th><th scope="col">role</th><th scope="col">date</th><th scope="col">signature</th></tr></thead>
<tbody>
${signers.map(
  (signer) => html`<tr><th scope="row">${signer}</th><td></td><td></td><td></td><td></td></tr>
`,
)}<tr><th scope="row">Decision</th><td colspan="4"></td></tr>
<tr><th scope="row">Reasons and next steps</th><td colspan="4"></td></tr>
</tbody></table></div>
`,
  ])
}
