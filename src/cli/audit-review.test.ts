// Reviews and comparisons as their users run them: files in, files out, exit codes, and no words of notes but on request.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import yargs from 'yargs'
import type { Figures } from '../core/audit/figures.ts'
import { findingLine } from '../core/audit/finding-line.ts'
import { tableCsv } from '../core/audit/outputs/csv.ts'
import { WORKSHEET_COLUMNS, worksheetOf } from '../core/audit/worksheet.ts'
import { writeWorkbook } from '../node/audit/xlsx.ts'
import { addAuditCompare, addAuditReview } from './commands/audit-review.ts'
import type { Job } from './commands/command.ts'
import { testPolicies } from './policy-test.ts'

let folder = ''
const at = (name: string): string => join(folder, name)
const RULE = 'chronic-back-pain/pain-severity'
const WORDS = 'Low back pain for two years'
const [A, B, C, D] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(16)) as [string, string, string, string]

const FIGURES = {
  format: 'notelint-audit/1',
  version: '1.2.3',
  policies: [
    {
      ...{ id: 'chronic-back-pain', title: 'P', version: '1', hash: 'h', status: 'stable', verified: 'primary' },
      requirements: [{ id: 'pain-severity', rule: RULE, title: 'Severity', level: 'warning' }],
    },
  ],
  releases: [],
  configuration: 'f'.repeat(16),
  salt: 's',
  inputs: { files: 2, bytes: 9, sha256: 'x' },
  design: 'sample',
  sample: {
    ...{ seed: 's', generator: 'g', wanted: 3, strata: [] },
    drawn: [{ stratum: '', size: 9, drawn: [A, B, C], reserve: [D] }],
  },
  totals: { judged: 3, rules: { [RULE]: { met: 1, partial: 1, missing: 1, conflicting: 0, 'not-applicable': 0 } } },
} as unknown as Figures

/** The worksheet of three notes with these decisions; a reason that quotes a note beside each. */
function table(decisions: readonly string[]) {
  const notes = [A, B, C].map((note, index) => ({
    ...{ note, place: `=${note}.txt`, outcomes: { 'chronic-back-pain': 'mpx'[index] ?? '' } },
    findings: index === 1 ? [{ rule: RULE, line: 2 }] : [],
  }))
  const whole = worksheetOf(notes, FIGURES.policies, FIGURES.configuration)
  const rows = whole.rows.map((row, index) =>
    WORKSHEET_COLUMNS.map((column, place) => {
      if (column === 'reviewer decision') return decisions[index]
      return column === 'reason' ? `"${WORDS}"; see\nbelow` : row[place]
    }),
  )
  return { ...whole, rows }
}

const csv = (decisions: readonly string[]): string => [...tableCsv(table(decisions))].join('')

/** CSV as spreadsheets of other countries save it. */
const withSemicolons = (decisions: readonly string[]): string => {
  const { columns, rows } = table(decisions)
  const cell = (value: unknown): string => `"${String(value ?? '').replaceAll('"', '""')}"`
  return `\ufeff${[columns, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'notelint-'))
  const finding = (note: string) => {
    const place = { line: 1, column: 1, level: 'warning' as const }
    return `${findingLine(note, { rule: RULE, status: 'missing', ...place }, new Map())}\n`
  }
  for (const [name, changes] of [
    ['run', {}],
    ['next', { version: '2.0.0' }],
    ['other', { salt: 't' }],
  ] as const) {
    mkdirSync(at(name))
    writeFileSync(at(`${name}/figures.json`), JSON.stringify({ ...FIGURES, ...changes }))
  }
  writeFileSync(at('run/findings.ndjson'), finding(A) + finding(B))
  writeFileSync(at('next/findings.ndjson'), finding(D) + finding(B))
  writeFileSync(at('one.txt'), `Visit\n${WORDS}, rated 7/10 today.\nNothing else.\nFarewell.`)
  writeFileSync(at('two.ndjson'), '{"id":"u","text":"Severe low back pain."}\n{"id":"v","text":"Low back pain."}\n')
  const entry = (note: string, file: string, inside?: string) => `${JSON.stringify({ note, file: at(file), inside })}\n`
  writeFileSync(
    at('run/index.ndjson'),
    `${entry(B, 'one.txt')}${entry(A, 'two.ndjson', 'line 2')}{"note":"${D}","file":"x","drawn":false}\n`,
  )
  writeFileSync(at('next/index.ndjson'), entry(B, 'one.txt') + entry(D, 'two.ndjson', 'line 1'))
  writeFileSync(at('sheet.csv'), csv(['Vague', 'documented ', 'unusable']))
  writeFileSync(at('semicolons.csv'), withSemicolons(['vague', 'documented', 'unusable']))
  const pieces: Uint8Array[] = []
  const notes = { name: 'notes', title: 'Notes', columns: ['note', 'sum'], rows: [['a', 1]] }
  writeWorkbook([notes, table(['vague', 'DOCUMENTED', 'UNUSABLE '])], (bytes) => pieces.push(bytes))
  writeFileSync(at('sheet.xlsx'), Buffer.concat(pieces))
  writeFileSync(at('typing.csv'), csv(['documnted', '', `${WORDS} it says`]))
  writeFileSync(at('broken.csv'), `note,rule\n"${WORDS}`)
  mkdirSync(at('empty'))
  mkdirSync(at('damaged'))
  writeFileSync(at('damaged/figures.json'), `{"a": "${WORDS}`)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs work with everything that it writes to the terminal. */
async function caught(work: Job): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const told = { out: '', err: '' }
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    jest.spyOn(process[name], 'write').mockImplementation((text) => {
      told[name === 'stdout' ? 'out' : 'err'] += String(text)
      return true
    }),
  )
  try {
    return { code: await work(), ...told }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

async function audit(...words: readonly string[]) {
  const jobs: Job[] = []
  const run = (job: Job): void => void jobs.push(job)
  const paths = words.map((word) => (/[./]|^(run|next|other|empty|damaged)$/.test(word) ? at(word) : word))
  await yargs()
    .command('audit', 'audit', (line) => {
      addAuditReview(line, run)
      addAuditCompare(line, run)
      return line
    })
    .strict()
    .parseAsync(['audit', ...paths])
  return await caught(jobs[0] as Job)
}

test.each(['sheet.csv', 'semicolons.csv', 'sheet.xlsx'])('%s is read', async (name) => {
  const { code, out, err } = await audit('review', 'run', name)
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('2 of 3 rows decided')
  expect(out).toContain('tool over-states 1 (documented, reviewer sees a gap), under-states 1')
  expect(out).toContain(`row 4: note ${C}: replaced by ${D}`)
  expect(out).not.toContain(WORDS)
})

test('JSON holds words of reviewers only on request', async () => {
  const { out } = await audit('review', 'run', 'sheet.csv', '--format', 'json')
  expect(JSON.parse(out)).toMatchObject({ directions: { over: 1, under: 1 }, rows: { judged: 2, takenOut: 1 } })
  expect(out).not.toContain(WORDS)
  expect((await audit('review', 'run', 'sheet.csv', '--format', 'json', '--include-text')).out).toContain(WORDS)
})

test('cells that are not understood are told by row, with what is allowed, and are not shown', async () => {
  const { code, out } = await audit('review', 'run', 'typing.csv')
  expect(code).toBe(0)
  expect(out).toMatch(/row 2: reviewer decision is none of documented, .*; did you mean "documented"\?/)
  expect(out).toMatch(/row 4: reviewer decision is none of [^"]*\n/)
  expect(out).toContain('blank 1, not understood 2')
  expect(out).not.toContain(WORDS)
})

test('examples hold text on request alone, and policy test runs them', async () => {
  expect((await audit('review', 'run', 'sheet.csv', '--examples', './examples.yaml')).code).toBe(0)
  expect(readFileSync(at('examples.yaml'), 'utf8')).not.toContain(WORDS)
  const skeleton = await caught(() => testPolicies(['chronic-back-pain'], 'text', at('examples.yaml')))
  expect(skeleton.err).toContain('2 examples have no text yet')
  const options = ['--examples', './examples.yaml', '--include-text']
  expect((await audit('review', 'run', 'sheet.csv', ...options)).code).toBe(0)
  const written = readFileSync(at('examples.yaml'), 'utf8')
  expect(written).toContain(`- "Visit\\n${WORDS}, rated 7/10 today.\\nNothing else."`)
  const { code, out } = await caught(() => testPolicies(['chronic-back-pain'], 'text', at('examples.yaml')))
  // The other one is a disagreement that stands: the tool finds nothing where the reviewer wants vague.
  expect([code, out]).toEqual([1, expect.stringContaining('examples.yaml on chronic-back-pain: 1 of 2 examples pass')])
})

test('replacements are kept from round to round', async () => {
  await audit('review', 'run', 'sheet.csv', '--replace', './replaced.json')
  const kept = JSON.parse(readFileSync(at('replaced.json'), 'utf8'))
  expect(kept.replacements).toMatchObject([{ stratum: '', note: C, by: D }])
  await audit('review', 'run', 'typing.csv', '--replace', './replaced.json')
  expect(JSON.parse(readFileSync(at('replaced.json'), 'utf8'))).toEqual(kept)
})

test('a second reviewer is compared with the first', async () => {
  writeFileSync(at('second.csv'), csv(['vague', 'vague', 'vague']))
  const { out } = await audit('review', 'run', 'sheet.csv', '--second', 'second.csv')
  expect(out).toMatch(/first and second reviewer\n {2}alike in 1 of 2\n/)
})

test.each([
  ['review run missing.csv', /missing.csv: is not there/],
  ['review empty sheet.csv', /figures.json: is not there; name the folder of an audit/],
  ['review damaged sheet.csv', /figures.json: holds no figures of an audit/],
  ['review run broken.csv', /broken.csv: (is no CSV|lacks the columns)/],
  ['review run one.txt', /one.txt: is no worksheet/],
  ['review run sheet.csv --second two.ndjson', /two.ndjson: is no worksheet/],
  ['review run sheet.csv --replace ./one.txt', /one.txt: is there and holds no replacements/],
  ['review run sheet.csv --examples ./no/folder.yaml', /cannot be written \(ENOENT\)/],
  ['compare run empty', /name the folder of an audit/],
])('%s ends with 2', async (words, complaint) => {
  const { code, err } = await audit(...words.split(' '))
  expect(code).toBe(2)
  expect(err).toMatch(complaint)
  expect(err).not.toMatch(/ at .*:\d+:\d+\)|Low back/)
})

test('two runs are compared with their findings, where the salt allows it', async () => {
  const { code, out } = await audit('compare', 'run', 'next')
  expect(code).toBe(0)
  expect(out).toMatch(/^NOT ALIKE.*\n {2}notelint 1.2.3 and 2.0.0\n/)
  expect(out).toContain('Notes in both runs: 1; only in the old one: 1; only in the new one: 1.')
  expect(out).toMatch(/chronic-back-pain\/pain-severity +0 +0 +1 +0 +0 +1 +1$/m)
  expect((await audit('compare', 'run', 'other')).out).toContain(
    'Findings were not compared: the runs have different salts',
  )
  const json = JSON.parse((await audit('compare', 'run', 'run', '--format', 'json')).out)
  expect(json).toMatchObject({ unlike: [], sameInputs: true, findings: { rules: [{ new: 0, gone: 0, kept: 2 }] } })
  expect((await audit('compare', 'run', 'next', '--format', 'markdown')).out).toContain(
    '| chronic-back-pain/pain-severity |',
  )
})
