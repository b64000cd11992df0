// The table of fact kinds for docs/POLICIES.md: every attribute with the values that it can have.
import type { Domain } from '../policy/fact-attributes.ts'
import { ASSERTION_ATTRIBUTES, FACT_ATTRIBUTES, SECTION_NAMES } from '../policy/fact-attributes.ts'

const DOMAINS: Readonly<Record<Exclude<Domain, readonly string[]>, string>> = {
  number: 'a number',
  days: 'a length of time, such as `12 weeks`',
  percent: 'a percentage, such as `50%`',
  text: 'any text',
  truth: '`true` or `false`',
  part: 'only tested for `present`',
}

/** The tables of facts, assertion and sections, in Markdown. */
export function factTables(): string {
  return [
    '| kind of fact | attribute | values |',
    '| --- | --- | --- |',
    ...Object.entries(FACT_ATTRIBUTES).flatMap(([kind, attributes]) => rowsOf(kind, attributes)),
    ...rowsOf('of every kind', ASSERTION_ATTRIBUTES),
    '',
    `Sections: ${SECTION_NAMES.map((name) => `\`${name}\``).join(', ')}.`,
  ].join('\n')
}

function rowsOf(kind: string, attributes: Readonly<Record<string, Domain>>): string[] {
  const rows = Object.entries(attributes)
  const name = kind.includes(' ') ? kind : `\`${kind}\``
  if (rows.length === 0) return [`| ${name} | none of its own | |`]
  return rows.map(
    ([attribute, domain], index) => `| ${index === 0 ? name : ''} | \`${attribute}\` | ${textOf(domain)} |`,
  )
}

function textOf(domain: Domain): string {
  return typeof domain === 'string' ? DOMAINS[domain] : domain.map((word) => `\`${word}\``).join(', ')
}
