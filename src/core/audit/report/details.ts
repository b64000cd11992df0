// The page of one note: keys, outcomes by policy, findings with their questions, and the text only where it is handed in.
import type { CodeClass } from '../../codes/finding.ts'
import type { Policy, Requirement, Status } from '../../policy/policy.ts'
import { STATUSES } from '../../policy/policy.ts'
import { CODE_CLASSES } from '../../report/code-classes.ts'
import { MASK } from '../../report/noted.ts'
import type { AuditedPolicy } from '../figures.ts'
import type { JudgedRow, RowFinding } from '../row.ts'
import { STATUS_LETTERS } from '../row.ts'
import type { Markup } from './markup.ts'
import { html, NONE, nameMarkup } from './markup.ts'
import { groupName } from './names.ts'
import { pageOf } from './page.ts'
import { section, table } from './parts.ts'

/** What a finding says and asks; words of the note are masked. */
export interface SaidOf {
  readonly message?: string
  readonly question?: string
}

/** What the page of a note is made from. */
export interface NotePage {
  readonly row: JudgedRow
  /** The policies of the run. */
  readonly policies: readonly AuditedPolicy[]
  /** Message and question of a finding: `sayingsOf(policies)`. */
  readonly said: (finding: RowFinding) => SaidOf
  /** Version of the program. */
  readonly version: string
  /** Where the note was read: file and place in it. */
  readonly place?: string
  /** Text of the note. With it the page holds text of a note, and says so. */
  readonly text?: string
}

const REQUIREMENT_MESSAGE = /^(partial|conflicting|near)-(\d+)$/

/** Looks up what the findings of these policies say and ask, by rule and name of the message. */
export function sayingsOf(policies: readonly Policy[]): (finding: RowFinding) => SaidOf {
  const requirements = new Map(
    policies.flatMap((policy) => policy.requirements.map((each) => [each.rule, each] as const)),
  )
  return (finding) => {
    const requirement = requirements.get(finding.rule)
    return requirement === undefined ? codeSaying(finding) : gapSaying(requirement, finding)
  }
}

function gapSaying(requirement: Requirement, { message, line, column }: RowFinding): SaidOf {
  const [, list, number] = REQUIREMENT_MESSAGE.exec(message ?? '') ?? []
  const cases = list === undefined ? undefined : requirement[list as 'partial' | 'conflicting' | 'near']
  const own = cases?.[Number(number) - 1]
  const template = own?.message ?? requirement.message
  return {
    message: template.replaceAll('{words}', MASK).replaceAll('{place}', `${line}:${column}`),
    question: own?.question ?? requirement.question,
  }
}

function codeSaying({ rule, status }: RowFinding): SaidOf {
  const known = rule.startsWith('codes/') ? CODE_CLASSES[status as CodeClass] : undefined
  if (known === undefined) return {}
  const asked = status === 'ELEMENT_NOT_FOUND' ? 'clinician' : 'coder'
  return { message: known.about, question: `To the ${asked}: do code, title and note go together at this place?` }
}

/** The page of one note as one HTML file. The caller names it by the key of the note. */
export function notePage({ row, policies, said, version, place, text }: NotePage): string {
  const gaps = row.findings.filter(({ rule }) => !rule.startsWith('codes/'))
  const codes = row.findings.filter(({ rule }) => rule.startsWith('codes/'))
  const warning =
    text === undefined
      ? html`<p class="soft">This page holds no text of the note. "Not found" means not found by this tool.</p>
`
      : html`<p class="note"><strong>This page holds text of the note: treat it as you treat the record.</strong> "Not found" means not found by this tool.</p>
`
  return pageOf(
    `Note ${row.note}`,
    html`<header class="top"><h1>Note <code>${row.note}</code></h1>
${warning}</header>
<main>
${section('note', 'The note', [table('Keys and what the record system tells', [{ head: 'item' }, { head: 'value' }], keyRows(row, place), 'short')])}${section('gaps', 'Documentation gaps', [findingList(gaps, said, titlesIn(policies), text !== undefined, 'gap')])}${section(
  'codes',
  'Findings about codes',
  [
    html`<p class="soft">Questions to the coder; no documentation gaps.</p>
`,
    findingList(codes, said, titlesIn(policies), text !== undefined, 'code'),
  ],
)}${section('outcomes', 'Outcomes', outcomeTables(row, policies))}${text === undefined ? NONE : textSection(text, row.findings)}</main>
<footer class="foot"><p>Written by notelint ${version}.</p></footer>
`,
  )
}

function keyRows(row: JudgedRow, place: string | undefined): readonly (readonly (string | Markup)[])[] {
  const { patient, encounter, document, status, provider, clinic, type, day, about, kind } = row
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['note (key)', row.note],
    ['place', place],
    ['patient (key)', patient],
    ['encounter (key)', encounter],
    ['document (key)', document],
    ['status', status],
    ['provider', provider],
    ['clinic', clinic],
    ['type', type],
    ['day of the visit', day],
    ['about', about === 'spinal-pain' ? 'pain of the back or neck' : 'something else'],
    ['kind of document', kind],
  ]
  return rows.flatMap(([name, value]) => (value === undefined ? [] : [[name, nameMarkup(groupName(value))]]))
}

const titlesIn = (policies: readonly AuditedPolicy[]): ReadonlyMap<string, string> =>
  new Map(policies.flatMap(({ requirements }) => requirements.map(({ rule, title }) => [rule, title] as const)))

function findingList(
  findings: readonly RowFinding[],
  said: NotePage['said'],
  titles: ReadonlyMap<string, string>,
  linked: boolean,
  kind: 'gap' | 'code',
): Markup {
  if (findings.length === 0)
    return html`<p>None was found by this tool.</p>
`
  const items = findings.map((finding) => {
    const { rule, status, level, line, suppressed } = finding
    const { message, question } = said(finding)
    const title = titles.get(rule) ?? CODE_CLASSES[status as CodeClass]?.title ?? rule
    const where = linked ? html`<a href="#line-${line}">line ${line}</a>` : html`line ${line}`
    return html`<li class="${level} ${kind}"><p><strong>${nameMarkup(title)}</strong>: ${status} <span class="level">${level}</span>, ${where}${suppressed && html`, set aside by ${suppressed}`} <span class="rule">${rule}</span></p>
${
  message &&
  html`<p>${message}</p>
`
}${
  question &&
  html`<p>Question: ${question}</p>
`
}</li>
`
  })
  return html`<ul class="findings">
${items}</ul>
`
}

const STATUS_OF: ReadonlyMap<string, Status> = new Map(STATUSES.map((status) => [STATUS_LETTERS[status], status]))

function outcomeTables({ outcomes }: JudgedRow, policies: readonly AuditedPolicy[]): readonly Markup[] {
  const spoken = policies.filter(({ id }) => outcomes[id] !== undefined)
  if (spoken.length === 0)
    return [
      html`<p>No policy of the run speaks to this note.</p>
`,
    ]
  return spoken.map(({ id, title, version, hash, requirements }) => {
    const letters = outcomes[id] ?? ''
    const rows = requirements.map(({ rule, title: name, level }, index) => [
      html`${nameMarkup(name)} <span class="rule">${rule}</span>`,
      level,
      STATUS_OF.get(letters[index] ?? '') ?? 'not asked',
    ])
    return html`<h3>${nameMarkup(title)}</h3>
<p class="soft">${id} ${version}, hash ${hash}</p>
${table(`Outcomes: ${title}`, [{ head: 'requirement' }, { head: 'level' }, { head: 'outcome' }], rows)}`
  })
}

function textSection(text: string, findings: readonly RowFinding[]): Markup {
  const rules = new Map<number, string[]>()
  for (const { rule, line } of findings) rules.set(line, [...(rules.get(line) ?? []), rule])
  const lines = text
    .replace(/(?:\r\n|\r|\n)$/, '')
    .split(/\r\n|\r|\n/)
    .map((line, index) => {
      const number = index + 1
      const marked = rules.get(number)
      const id = marked && html` id="line-${number}" class="marked"`
      const mark = marked && html`<span class="hidden"> (finding: ${marked.join(', ')}) </span>`
      return html`<li${id}><span class="nr">${marked ? '▸ ' : ''}${number}${mark}</span><span>${line}</span></li>
`
    })
  return section('text', 'Text of the note', [
    html`<p>Lines with a finding carry ▸ and a tint. A gap of something not found is put at the start.</p>
<ol class="text">
${lines}</ol>
`,
  ])
}
