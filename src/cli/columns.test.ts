// Tables whose columns are named on the command line, through check and facts.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Run } from '../testing/command.ts'
import { buildCommand, CLI, runCommand } from '../testing/command.ts'

let folder = ''

beforeAll(async () => {
  await buildCommand('columns-test')
  folder = mkdtempSync(join(tmpdir(), 'notelint-columns-'))
}, 30_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const notelint = (args: readonly string[], cwd = folder): Run =>
  runCommand('columns-test', args, '', cwd, join(folder, 'data'))

interface Entry {
  readonly id: string
  readonly path: string
  readonly documented: readonly { readonly evidence: readonly { readonly line: number }[] }[]
}

describe('columns of tables', () => {
  const BODY = 'Low back pain for 3 years, 6/10.'
  const odd = `Key,Seq,Body,Who,Sick\n7,2,"Worse when sitting.",P9,p1\n7,1,"${BODY}",P9,p1\n`
  const named = [
    '--id-col',
    'key',
    '--text-col',
    'BODY',
    '--line-col',
    'Seq',
    '--author-col',
    'Who',
    '--line-join',
    '\\n',
  ]

  test.each<readonly [file: string, content: string, args: readonly string[]]>([
    ['odd.csv', odd, named],
    ['odd.txt', odd, named],
    ['tabs.dat', odd.replaceAll(',', '\t'), named],
    [
      'odd.csv',
      odd.replace('Seq', 'LINE').replace('Key', 'NOTE_CSN_ID'),
      ['--preset', 'clarity', '--text-col', 'Body', '--line-join', '\\n'],
    ],
  ])('%s is read', (file, content, args) => {
    writeFileSync(join(folder, file), content)
    const run = notelint(['check', '--format', 'json', file, ...args])
    const { notes } = JSON.parse(run.out) as { readonly notes: readonly Entry[] }
    expect(run.err).toBe('')
    expect(notes.map(({ id, path }) => [id, path])).toEqual([['7', `${file}#row 1`]])
    // The rows in order of their numbers, each on a line of its own.
    expect(notes[0]?.documented.flatMap(({ evidence }) => evidence.map(({ line }) => line))).toContain(1)
    const facts = notelint(['facts', file, ...args])
    expect([facts.code, facts.out.trim().split('\n').length]).toEqual([0, 1])
  })

  test.each<readonly [content: string, args: readonly string[], error: string]>([
    [odd, ['--id-col', 'Nothing', '--text-col', 'body'], 'has no column "Nothing"; it has Key, Seq, Body, Who, Sick'],
    [
      odd,
      ['--text-col', 'Body'],
      'is a table of unknown columns; name them (--id-col, --text-col); it has Key, Seq, Body',
    ],
    [
      `7,${BODY.replace(',', '')},Jane\n8,b,text\n`,
      ['--id-col', 'ID'],
      'has no column "ID"; its first line does not look like',
    ],
    [`id,${'x'.repeat(41)}\n`, ['--text-col', 't'], 'has no column "t"; its first line does not look like'],
  ])('that are not there are told: %#', (content, args, error) => {
    writeFileSync(join(folder, 'bad.csv'), content)
    const run = notelint(['check', 'bad.csv', ...args])
    expect(run.code).toBe(2)
    expect(run.err).toContain(`bad.csv: ${error}`)
    expect(run.err).not.toMatch(/Jane|pain/)
  })

  test.each([
    [['--id-col', 'a', '--id-col', 'b'], '--id-col is given twice'],
    [['--text-col', ''], '--text-col wants'],
    [['--preset', 'excel'], 'preset'],
  ])('%j is a mistake', (args, error) => {
    const run = notelint(['check', 'note.txt', ...args], CLI)
    expect([run.code, run.err]).toEqual([2, expect.stringContaining(error)])
  })
})
