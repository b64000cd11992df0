// What is generated about policies: the pages of docs/policies, the tables of docs/POLICIES.md, the JSON Schema for
// editors, and the measured rows that the command knows.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MeasuredRow } from '../src/core/policy/measured.ts'
import type { Policy } from '../src/core/policy/policy.ts'
import { policySchema } from '../src/core/policy/policy-schema.ts'
import { factTables } from '../src/core/report/fact-table.ts'
import { indexOfPolicies, pageOfPolicy } from '../src/core/report/policy-page.ts'

/** Writes all of it. `channels` are the names of the vocabulary. Gives complaints. */
export function writePolicyDocs(
  policies: readonly Policy[],
  channels: readonly string[],
  root: string = process.cwd(),
): readonly string[] {
  const rows = measuredRows(root)
  writeFileSync(join(root, 'src/core/generated/accuracy.ts'), moduleOf(rows))
  mkdirSync(join(root, 'schemas'), { recursive: true })
  writeFileSync(join(root, 'schemas/policy.schema.json'), `${JSON.stringify(policySchema(channels), null, 1)}\n`)
  writePages(policies, rows, join(root, 'docs/policies'))
  const unknown = policies.flatMap(({ requirements }) =>
    requirements.filter(({ measured }) => measured !== undefined && !rows.some(({ name }) => name === measured)),
  )
  return [
    ...unknown.map(({ rule, measured }) => `${rule}: docs/accuracy.json has no row "${measured}"`),
    ...insertTables(join(root, 'docs/POLICIES.md'), channels),
  ]
}

// Pages of policies that are gone go too.
function writePages(policies: readonly Policy[], rows: readonly MeasuredRow[], folder: string): void {
  mkdirSync(folder, { recursive: true })
  const kept = new Set(['README.md', ...policies.map(({ id }) => `${id}.md`)])
  for (const name of readdirSync(folder)) if (name.endsWith('.md') && !kept.has(name)) rmSync(join(folder, name))
  for (const policy of policies) writeFileSync(join(folder, `${policy.id}.md`), pageOfPolicy(policy, rows))
  writeFileSync(join(folder, 'README.md'), indexOfPolicies(policies))
}

interface AccuracyRecord {
  readonly sets: readonly {
    readonly title: string
    readonly kind: string
    readonly cases: number
    readonly rows: readonly (Omit<MeasuredRow, 'set' | 'cases'> & Readonly<Record<string, unknown>>)[]
  }[]
}

// Only rows that tell a gap are of a requirement; the others measure parts of facts.
function measuredRows(root: string): readonly MeasuredRow[] {
  const { sets } = JSON.parse(readFileSync(join(root, 'docs/accuracy.json'), 'utf8')) as AccuracyRecord
  return sets
    .filter(({ kind }) => kind === 'notes')
    .flatMap(({ title, cases, rows }) =>
      rows
        .filter(({ gapF1 }) => gapF1 !== undefined)
        .map(({ name, precision, recall, gapF1 }) => ({
          name,
          set: title,
          cases,
          precision,
          recall,
          ...(gapF1 !== undefined && { gapF1 }),
        })),
    )
}

function moduleOf(rows: readonly MeasuredRow[]): string {
  return [
    '// Written by `npm run generate` from docs/accuracy.json. Do not edit.',
    '',
    '/** The measured rows of requirements, in the order of the record; their type is that of core/policy/measured.ts. */',
    `export const accuracy: readonly unknown[] = [\n${rows.map((row) => `  ${JSON.stringify(row)},`).join('\n')}\n]`,
    '',
  ].join('\n')
}

const MARKS = {
  facts: () => factTables(),
  channels: (channels: readonly string[]) => `${channels.map((name) => `\`${name}\``).join(', ')}.`,
} as const

function insertTables(path: string, channels: readonly string[]): readonly string[] {
  let page = readFileSync(path, 'utf8')
  const complaints: string[] = []
  for (const [name, render] of Object.entries(MARKS)) {
    const [begin, end] = [`<!-- ${name}: written by npm run generate -->`, `<!-- end of ${name} -->`]
    const [from, to] = [page.indexOf(begin), page.indexOf(end)]
    if (from < 0 || to < from) complaints.push(`docs/POLICIES.md: the marks of ${name} are not there`)
    else page = `${page.slice(0, from + begin.length)}\n\n${render(channels)}\n\n${page.slice(to)}`
  }
  if (complaints.length === 0) writeFileSync(path, page)
  return complaints
}
