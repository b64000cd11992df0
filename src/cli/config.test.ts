// Configuration and options of check as users meet them: a child process in a folder of its own.
import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { metadataOf, readFrontMatter } from '../node/front-matter.ts'
import type { Run } from '../testing/command.ts'
import { buildCommand, bundleOf, CLI, runCommand } from '../testing/command.ts'
import { configOf } from './init.ts'
import { stopwatch } from './timing.ts'

let folder = ''

beforeAll(async () => {
  await buildCommand('config-test')
  folder = mkdtempSync(join(tmpdir(), 'notelint-'))
  mkdirSync(join(folder, 'drafts'))
  mkdirSync(join(folder, 'bare'))
  for (const name of ['note.txt', 'drafts/old.txt', 'bare/note.txt'])
    copyFileSync(join(CLI, 'note.txt'), join(folder, name))
  writeFileSync(join(folder, '.notelintignore'), '# not ready\ndrafts/\n')
  writeFileSync(
    join(folder, 'notelint.config.yaml'),
    [
      'requirements: { treatments: error, follow-up: off }',
      'salt: pepper',
      'overrides:',
      '  - { files: ["bare/"], requirements: { treatments: info } }',
      '',
    ].join('\n'),
  )
}, 30_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const notelint = (args: string, cwd = folder): Run =>
  runCommand('config-test', args.split(' '), '', cwd, join(folder, 'data'))

describe('check', () => {
  test.each<readonly [code: number, args: string, err: string]>([
    [1, 'check note.txt', ''],
    [0, 'check bare/note.txt', ''],
    [0, 'check note.txt --rule treatments:warning', ''],
    [1, 'check bare/note.txt --rule treatments:error', ''],
    [0, 'check note.txt --no-config --max-warnings 6', ''],
    [1, 'check note.txt --no-config --max-warnings 5', 'notelint: 6 warnings, more than the 5 allowed\n'],
    [0, 'check drafts/old.txt', 'notelint: drafts/old.txt: warning: is ignored by .notelintignore; it was not read\n'],
    [0, 'check drafts', 'notelint: drafts: warning: is ignored by .notelintignore; it was not read\n'],
    [2, 'check note.txt --ignore-file none', 'notelint: none: is not there\n'],
    [2, 'check note.txt --config none.yaml', 'notelint: none.yaml:1:1 is not there\n'],
    [
      2,
      'check note.txt --format json=none/x.json',
      'notelint: none/x.json: cannot be written (its folder is not there)\n',
    ],
    [2, 'check note.txt --format json=x --format text=./x', 'notelint: --format: two formats go to ./x\n'],
    [2, 'check note.txt --format josn', '--format: "josn" is none of '],
    [2, 'check - --watch', 'notelint: --watch cannot read standard input\n'],
    [
      2,
      'check note.txt --rule treatments:of --rule treatmnts:off',
      [
        'notelint: --rule treatments:of: the level must be one of off, info, warning, error; did you mean "off"?',
        'notelint: --rule: no requirement is called "treatmnts"; did you mean "treatments"?',
        '',
      ].join('\n'),
    ],
    [
      2,
      'check note.txt --policy chronic-back-pian',
      'notelint: --policy: no policy is called "chronic-back-pian"; did you mean "chronic-back-pain"?\n',
    ],
  ])('%i: notelint %s', (code, args, err) => {
    const run = notelint(args)
    expect(run.code).toBe(code)
    if (err === '') expect(run.err).toBe('')
    else expect(run.err).toContain(err)
  })

  test('quiet tells errors only, and counts the rest', () => {
    const { code, out, err } = notelint('check note.txt bare/note.txt --quiet --max-warnings 0 --fail-severity error')
    expect(code).toBe(1)
    expect(out).toMatch(/1:1 +error +treatments/)
    expect(out).not.toMatch(/ (warning|info) |bare/)
    expect(out).toContain('1 gap (1 error)')
    expect(err).toMatch(/\d+ below the level error are not shown \(quiet\)\n/)
    expect(err).toMatch(/\d+ warnings, more than the 0 allowed/)
  })

  test('several formats go to their files, with the timing beside them', () => {
    const { code, out, err } = notelint('check note.txt --format text --format json=out.json --timing')
    expect(code).toBe(1)
    expect(out).toContain('1 note read')
    const report = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')) as { summary: { errors: number } }
    expect(report.summary.errors).toBe(1)
    expect(err).toMatch(/^part +name +ms +share\n/)
    expect(err).toMatch(/\nfact +topic +\d+\.\d +\d+\.\d%\n/)
  })

  test('print-config tells what is in force for a file', () => {
    const { code, out } = notelint('check --print-config bare/note.txt')
    expect(code).toBe(0)
    expect(parse(out)).toMatchObject({
      policies: ['chronic-back-pain'],
      requirements: {
        'chronic-back-pain/treatments': 'info',
        'chronic-back-pain/follow-up': 'off',
        'chronic-back-pain/pain-severity': 'warning',
      },
      'fail-severity': 'error',
      quiet: false,
    })
    expect(out).not.toContain('pepper')
  })
})

test('init writes a configuration that can be read, and overwrites none', () => {
  const here = join(folder, 'fresh')
  mkdirSync(here)
  expect(notelint('init', here)).toEqual({ code: 0, out: 'wrote notelint.config.yaml\n', err: '' })
  const text = readFileSync(join(here, 'notelint.config.yaml'), 'utf8')
  expect(text).toMatch(/^# yaml-language-server: \$schema=/)
  expect(parse(text)).toMatchObject({ 'fail-severity': 'error', salt: expect.stringMatching(/^[0-9a-f]{32}$/) })
  expect(notelint('init', here)).toMatchObject({
    code: 2,
    err: 'notelint: notelint.config.yaml: is there already; nothing was written\n',
  })
  expect(readFileSync(join(here, 'notelint.config.yaml'), 'utf8')).toBe(text)
  expect(parse(configOf({ policies: ['all'], failSeverity: 'info', waivers: true }, 'x'))).toEqual({
    policies: ['all'],
    'fail-severity': 'info',
    waivers: 'notelint.waivers.yaml',
    salt: 'x',
  })
})

test('watch runs again on a change, tells it, and ends with the last exit code', async () => {
  const here = join(folder, 'watched')
  mkdirSync(here)
  copyFileSync(join(CLI, 'note.txt'), join(here, 'note.txt'))
  const child = spawn(process.execPath, [bundleOf('config-test'), 'check', '.', '--watch'], {
    cwd: here,
    env: { ...process.env, NOTELINT_DATA: join(folder, 'data') },
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  const ended = new Promise((done) => child.on('exit', done))
  const until = async (words: string, count: number): Promise<void> => {
    while (err.split(words).length <= count) await new Promise((done) => setTimeout(done, 20))
  }
  try {
    // The configuration of the folder above makes the run fail; one of its own lets it pass.
    await until('watching for changes', 1)
    writeFileSync(join(here, 'notelint.config.yaml'), 'requirements: { treatments: info }\n')
    writeFileSync(join(here, 'table.csv'), 'no note\n')
    await until('watching for changes', 2)
    copyFileSync(join(CLI, 'note.txt'), join(here, 'second.txt'))
    await until('watching for changes', 3)
  } finally {
    child.kill('SIGINT')
  }
  expect(await ended).toBe(0)
  expect(err).toContain('notelint: notelint.config.yaml changed; checking again\n')
  expect(err).toContain('notelint: second.txt changed; checking again\n')
  expect(err).not.toContain('table.csv')
  expect(out.match(/\d notes? read/g)).toEqual(['1 note read', '1 note read', '2 notes read'])
}, 30_000)

test.each<readonly [words: string, has: string]>([
  ['check --policy ', 'chronic-back-pain'],
  ['check --rule ', 'chronic-back-pain/treatments'],
  ['check --fail', '--fail-severity'],
  ['che', 'check'],
])('completes %s', (words, has) => {
  expect(notelint(`--get-yargs-completions notelint ${words}`).out.split('\n')).toContain(has)
})

test('front matter and NDJSON tell procedures and payer', () => {
  const text = '---\nprocedures: [62323, 64483]\npayer: A Plan\n---\nPain.\n'
  expect(readFrontMatter(text).metadata).toEqual({ procedures: ['62323', '64483'], payer: 'A Plan' })
  expect(metadataOf({ procedures: [62323], payer: ' ' })).toEqual({ metadata: { procedures: ['62323'] } })
})

test.each<readonly [values: object, metadata: object | undefined, warning: RegExp | undefined]>([
  [
    { author: ' A. Author ', role: 'NP', note_type: 'Progress note', patient: 12, encounter: 7.5, clinic: 'North' },
    { author: 'A. Author', role: 'NP', noteType: 'Progress note', patient: '12', encounter: '7.5', clinic: 'North' },
    undefined,
  ],
  [
    { document: 'd2', replaces: 'd1', adds: 'd0', status: 'void' },
    { document: 'd2', replaces: 'd1', adds: 'd0', status: 'void' },
    undefined,
  ],
  [{ author: { name: 'x' }, patient: '', clinic: null, date_of_service: null, status: null }, undefined, undefined],
  [
    { status: 'signed by X', date_of_service: 'soon' },
    undefined,
    /^date_of_service is not a day .*; status is none of [a-z, ]+$/,
  ],
])('NDJSON tells who, where and what: %j', (values, metadata, warning) => {
  const read = metadataOf(values)
  expect(read.metadata).toEqual(metadata)
  if (warning) expect(read.warning).toMatch(warning)
  else expect(read.warning).toBeUndefined()
})

test('the table of times is sorted, has shares, and sums up the rest', () => {
  let time = 0
  const { timer, table } = stopwatch(() => time)
  for (let row = 1; row <= 22; row += 1) {
    const given = timer('fact', `kind-${row}`, () => {
      time += row
      return row
    })
    expect(given).toBe(row)
  }
  const lines = table().trimEnd().split('\n')
  expect(lines).toHaveLength(22)
  expect(lines[1]).toMatch(/^fact +kind-22 +22\.0 +8\.7%$/)
  expect(lines.at(-1)).toBe('and 2 more; 253.0 ms in all')
})
