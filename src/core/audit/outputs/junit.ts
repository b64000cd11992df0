// JUnit XML of an audit: a suite a policy, a case a requirement. It stays small however many notes there are.
import type { CodeClass } from '../../codes/finding.ts'
import { CODE_CLASSES } from '../../report/code-classes.ts'
import { placeText } from '../../report/lines.ts'
import { xmlLine, xmlText } from '../../report/xml.ts'
import type { AuditedPolicy, AuditedRequirement, CountedFigures } from '../figures.ts'
import { rateOf } from '../figures.ts'
import type { FindingLine } from '../finding-line.ts'
import { CODES } from '../finding-line.ts'
import type { FindingsOutput } from './findings-output.ts'

/** Findings that a case lists, the first of the run. */
const SHOWN = 20

interface Found {
  readonly line: FindingLine
  open: number
  aside: number
  readonly shown: string[]
}

interface Case {
  readonly text: string
  readonly ends: 'passed' | 'failed' | 'skipped'
}

/** One case a requirement and one a check of codes; a case fails where a finding is not set aside, with its level. */
export function junitFindings(figures: CountedFigures): FindingsOutput {
  const found = new Map<string, Found>()
  return {
    start: '<?xml version="1.0" encoding="UTF-8"?>\n',
    finding: (line) => {
      addFinding(found, line)
      return ''
    },
    end: () => suitesOf(figures, found),
  }
}

function addFinding(found: Map<string, Found>, line: FindingLine): void {
  let each = found.get(line.rule)
  if (each === undefined) {
    each = { line, open: 0, aside: 0, shown: [] }
    found.set(line.rule, each)
  }
  if (line.suppressed !== undefined) each.aside += 1
  else {
    each.open += 1
    if (each.shown.length < SHOWN) each.shown.push(`notes/${line.note}:${placeText(line)} ${line.status}`)
  }
}

function suitesOf(figures: CountedFigures, found: ReadonlyMap<string, Found>): string {
  const listed = new Set(figures.policies.flatMap(({ requirements }) => requirements.map(({ rule }) => rule)))
  const others = [...found.values()].filter(({ line }) => !listed.has(line.rule))
  const suites = [
    ...figures.policies.map((policy) => ({
      name: `${policy.id} ${policy.version}`,
      cases: policy.requirements.map((each) => requirementCase(policy, each, figures, found.get(each.rule))),
    })),
    ...(others.length > 0 ? [{ name: CODES, cases: others.sort(byRule).map(otherCase) }] : []),
  ]
  const all = suites.flatMap(({ cases }) => cases)
  return [
    `<!-- notelint ${xmlLine(figures.version).replaceAll('--', '-')}. This report holds no words of the notes. -->\n`,
    `<testsuites name="notelint audit" ${countsOf(all)}>\n`,
    ...suites.flatMap(({ name, cases }) => [
      `  <testsuite name="${xmlLine(name)}" ${countsOf(cases)}>\n`,
      ...cases.map(({ text }) => text),
      '  </testsuite>\n',
    ]),
    '</testsuites>\n',
  ].join('')
}

function byRule(a: Found, b: Found): number {
  return a.line.rule < b.line.rule ? -1 : 1
}

function countsOf(cases: readonly Case[]): string {
  const count = (ends: Case['ends']): number => cases.filter((each) => each.ends === ends).length
  return `tests="${cases.length}" failures="${count('failed')}" errors="0" skipped="${count('skipped')}"`
}

function requirementCase(
  policy: AuditedPolicy,
  each: AuditedRequirement,
  figures: CountedFigures,
  found?: Found,
): Case {
  const { id, rule, title, level } = each
  const counts = figures.totals.rules[rule]
  const rate = counts === undefined ? undefined : rateOf(counts)
  const met = rate === undefined ? '' : ` Met in ${rate.met} of ${rate.of} notes that count.`
  if (found !== undefined) return foundCase(`${id}: ${title}`, policy.id, { level, found, about: met })
  if (rate === undefined || rate.of === 0) return caseOf(`${id}: ${title}`, policy.id, skipped('not applicable'))
  return caseOf(`${id}: ${title}`, policy.id)
}

function otherCase(found: Found): Case {
  const { rule, policy, status, level } = found.line
  const title = CODE_CLASSES[status as CodeClass]?.title
  const id = rule.slice(rule.indexOf('/') + 1)
  return foundCase(title === undefined ? id : `${id}: ${title}`, policy, { level, found, about: '' })
}

function foundCase(
  name: string,
  group: string,
  { level, found, about }: { readonly level: string; readonly found: Found; readonly about: string },
): Case {
  const { open, aside, shown } = found
  const set = aside === 0 ? '' : ` ${aside} set aside.`
  if (open === 0) return caseOf(name, group, skipped(`all findings are set aside: ${aside}`))
  const message = `${open === 1 ? '1 finding.' : `${open} findings.`}${set}${about}`
  const more = open > shown.length ? [`and ${open - shown.length} more`] : []
  const told = [...shown, ...more].join('\n')
  const inside = `<failure type="${level}" message="${xmlLine(message)}">${xmlText(told)}</failure>`
  return caseOf(name, group, { inside, ends: 'failed' })
}

function caseOf(
  name: string,
  group: string,
  { inside, ends }: { readonly inside: string; readonly ends: Case['ends'] } = { inside: '', ends: 'passed' },
): Case {
  const close = inside === '' ? '/>' : `>${inside}</testcase>`
  return { text: `    <testcase name="${xmlLine(name)}" classname="${xmlLine(group)}"${close}\n`, ends }
}

function skipped(why: string): { readonly inside: string; readonly ends: 'skipped' } {
  return { inside: `<skipped message="${xmlLine(why)}"/>`, ends: 'skipped' }
}
