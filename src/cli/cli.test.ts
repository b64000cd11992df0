// The command as its users run it: a child process over fixtures/cli and files of its own; exit codes, errors, forms.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Run } from '../testing/command.ts'
import { buildCommand, CLI, runCommand } from '../testing/command.ts'

let folder = ''

beforeAll(async () => {
  await buildCommand('cli-test')
  folder = mkdtempSync(join(tmpdir(), 'notelint-'))
  mkdirSync(join(folder, 'notes/deep'), { recursive: true })
  mkdirSync(join(folder, 'none'))
  copyFileSync(join(CLI, 'note.txt'), join(folder, 'notes/same.txt'))
  copyFileSync(join(CLI, 'note.txt'), join(folder, 'notes/deep/same.txt'))
  copyFileSync(join(CLI, 'note.md'), join(folder, 'notes/deep/other.markdown'))
  writeFileSync(join(folder, 'notes/deep/table.csv'), 'not,a,note\n')
}, 30_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function notelint(args: readonly string[], input: string | Buffer = '', cwd = CLI): Run {
  return runCommand('cli-test', args, input, cwd, join(folder, 'data'))
}

interface Report {
  readonly version: string
  readonly summary: Readonly<Record<string, number>>
  readonly unreadable: readonly { readonly path: string; readonly error: string }[]
  readonly notes: readonly Entry[]
}

interface Entry {
  readonly id: string
  readonly path: string
  readonly about: string
  readonly documented: readonly Item[]
  readonly gaps: readonly (Item & { readonly level: string; readonly message: string; readonly question: string })[]
}

interface Item {
  readonly requirement: string
  readonly status: string
  readonly evidence: readonly { readonly line: number; readonly column: number; readonly text: string }[]
  readonly searched?: readonly string[]
}

const json = (args: readonly string[], input: string | Buffer = '', cwd = CLI): Report & { readonly run: Run } => {
  const run = notelint(['check', '--format', 'json', '--include-text', ...args], input, cwd)
  return { ...(JSON.parse(run.out) as Report), run }
}

describe('exit code', () => {
  test.each<readonly [code: number, args: readonly string[]]>([
    [0, ['check', 'note.txt']],
    [0, ['check', 'note.txt', 'note.md', '--verbose']],
    [1, ['check', 'note.txt', '--fail-severity', 'warning']],
    [1, ['check', 'note.txt', '--fail-severity', 'info']],
    [0, ['check', 'note.txt', '--fail-severity', 'error']],
    [2, ['check', 'missing.txt']],
    [2, ['check', 'note.txt', 'missing.txt', '--fail-severity', 'warning']],
    [2, ['check', 'binary.txt']],
    [0, ['check', 'windows-1252.txt']],
    [2, ['check', '--ndjson', 'broken.ndjson']],
    [0, ['check', '--ndjson', 'notes.ndjson']],
    [0, ['facts', 'note.txt']],
    [2, ['facts', 'empty.txt']],
    [2, ['check']],
    [2, []],
    [2, ['chekc', 'note.txt']],
    [0, ['code', 'M54.5', '--on', '2026-11-01']],
    [0, ['code', 'm5450', 'G8929', '--format', 'json']],
    [2, ['code', 'M54.7']],
    [2, ['code', 'M54.50', 'intractable back pain']],
    [2, ['code']],
    [2, ['codes']],
    [2, ['codes', 'import', 'missing.txt', '--data', 'none']],
    [2, ['codes', 'import', 'note.txt', '--year', '2027', '--data', 'none']],
    [2, ['check', 'note.txt', '--on', 'today']],
    [0, ['check', 'note.txt', '--code', 'M54.8']],
    [1, ['check', 'note.txt', '--code', 'M54.8', '--fail-severity', 'warning']],
    [2, ['check', 'note.txt', '--formt', 'json']],
    [2, ['check', 'note.txt', '--format', 'pdf']],
    [0, ['--help']],
    [0, ['check', '--help']],
    [0, ['--version']],
  ])('%i: notelint %j', (code, args) => {
    expect(notelint(args).code).toBe(code)
  })
})

describe('complaints', () => {
  test.each<readonly [args: readonly string[], error: string]>([
    [['check', 'missing.txt'], 'notelint: missing.txt: is not there'],
    [['check', 'nothing-*.txt'], 'notelint: nothing-*.txt: matches no file'],
    [['check', 'binary.txt'], 'notelint: binary.txt: is binary (it holds NUL)'],
    [['check', 'empty.txt'], 'notelint: empty.txt: is empty'],
    [['check', 'blank.txt'], 'notelint: blank.txt: is empty'],
    [['check', 'windows-1252.txt'], 'notelint: windows-1252.txt: warning: is not UTF-8; read as windows-1252'],
    [['check', '--ndjson', 'missing.ndjson'], 'notelint: missing.ndjson: is not there'],
    [['check'], 'notelint: name at least one file, folder or glob, or - or --ndjson FILE\n'],
    [['check', 'note.txt', '--verbos'], 'did you mean --verbose?'],
    [['chekc'], 'did you mean check?'],
    [['code', 'M54.7'], 'notelint: M54.7 is not known: no such code (ICD-10-CM FY2027'],
    [['code', 'E11.9'], 'notelint: E11.9 is not known: it is outside the tables in use'],
    [['code', 'intractable back pain'], 'no code for back pain carries the word "intractable"'],
    [['check', 'note.txt', '--on', '2026-02-30'], 'notelint: --on wants a day as YYYY-MM-DD\n'],
    [['codes', 'import', 'missing.txt'], 'notelint: missing.txt: is not there'],
  ])('notelint %j', (args, error) => {
    const { out, err } = notelint(args)
    expect(err).toContain(error)
    expect(err.split(error)).toHaveLength(2)
    expect(out).not.toContain('undefined')
  })

  test('of a folder without notes', () => {
    expect(notelint(['check', 'none'], '', folder)).toMatchObject({
      code: 2,
      err: 'notelint: none: holds no .txt, .md or .markdown file\n',
    })
  })

  test('of NDJSON lines name the line, go on, and never quote it', () => {
    const { run, notes, unreadable } = json(['--ndjson', 'broken.ndjson'])
    expect(notes.map(({ id }) => id)).toEqual(['kept', 'also-kept'])
    expect(unreadable).toEqual([
      { path: 'broken.ndjson:2', error: 'is not JSON' },
      { path: 'broken.ndjson:4', error: 'has no "text"' },
      { path: 'broken.ndjson:5', error: 'has no "id"' },
      { path: 'broken.ndjson:6', error: 'has no "id"' },
      { path: 'broken.ndjson:7', error: 'has an empty "text"' },
    ])
    expect(run.err.trim().split('\n')).toHaveLength(5)
    expect(run.err).not.toMatch(/Quillfeather|Zebediah|Unexpected|position/)
  })
})

describe('reading', () => {
  test('the same text in every encoding gives the same report', () => {
    const names = ['note.txt', 'utf-8-mark.txt', 'utf-16-le.txt', 'utf-16-be.txt']
    const entries = json(names).notes.map(({ documented, gaps }) => ({ documented, gaps }))
    expect(entries).toHaveLength(4)
    for (const entry of entries) expect(entry).toEqual(entries[0])
  })

  test('windows-1252 keeps its quotation marks', () => {
    const { notes } = json(['windows-1252.txt'])
    expect(notes[0]?.about).toBe('spinal-pain')
  })

  test('folders are searched, ids are names, and paths where names repeat', () => {
    const { notes } = json(['notes'], '', folder)
    expect(notes.map(({ id, path }) => [id, path])).toEqual([
      ['other', 'notes/deep/other.markdown'],
      ['notes/deep/same.txt', 'notes/deep/same.txt'],
      ['notes/same.txt', 'notes/same.txt'],
    ])
  })

  test('globs and files are read once each', () => {
    const { notes } = json(['notes/**/*.txt', 'notes/same.txt'], '', folder)
    expect(notes.map(({ path }) => path)).toEqual(['notes/deep/same.txt', 'notes/same.txt'])
  })

  test('standard input has the name that it is given', () => {
    const text = readFileSync(join(CLI, 'note.txt'))
    expect(json(['-'], text).notes[0]).toMatchObject({ id: 'stdin', path: 'stdin' })
    expect(json(['-', '--stdin-filename', 'visits/today.txt'], text).notes[0]).toMatchObject({
      id: 'today',
      path: 'visits/today.txt',
    })
    expect(notelint(['check', '-'], '')).toMatchObject({ code: 2, err: 'notelint: stdin: is empty\n' })
  })

  test('a repeated id in NDJSON is no error', () => {
    const { run, notes } = json(['--ndjson', 'notes.ndjson'])
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(notes.map(({ id, about }) => [id, about])).toEqual([
      ['first', 'spinal-pain'],
      ['second', 'other'],
      ['first', 'spinal-pain'],
    ])
  })
})

describe('output', () => {
  // The build measures it by characters (scripts/build.mjs).
  test.each(['--help', 'check --help', 'facts --help', 'code --help', 'codes import --help'])(
    '%s is plain ASCII',
    (words) => {
      const { out } = notelint(words.split(' '))
      expect(out.length).toBeGreaterThan(100)
      expect([...out].filter((letter) => (letter.codePointAt(0) ?? 0) > 126)).toEqual([])
    },
  )

  test('json has documented and gaps, each with evidence or with what was searched', () => {
    const { version, summary, notes } = json(['note.txt', 'note.md'])
    expect(version).toBe('1.2.3')
    expect(summary).toMatchObject({ notes: 2, unreadable: 0 })
    const [entry] = notes
    expect(entry).toMatchObject({ id: 'note.txt', path: 'note.txt', about: 'spinal-pain' })
    expect(entry?.documented.find(({ requirement }) => requirement === 'pain-severity')).toMatchObject({
      status: 'met',
      evidence: [{ line: 3, column: 40, text: '6/10' }],
    })
    for (const gap of entry?.gaps ?? []) {
      expect(gap.question).toMatch(/\?/)
      expect(gap.message).not.toMatch(/[{}]/)
      expect(gap.evidence.length > 0 || (gap.searched?.length ?? 0) > 0).toBe(true)
    }
    expect(summary['gaps']).toBe(notes.reduce((sum, { gaps }) => sum + gaps.length, 0))
  })

  test('text shows five gaps, all with --verbose, and colour only when asked for', () => {
    const short = notelint(['check', 'note.txt'])
    const long = notelint(['check', 'note.txt', '--verbose'])
    const count = (text: string): number => text.split('  question ').length - 1 + text.split(' question').length - 1
    expect(short.out).toContain('--verbose shows them')
    expect(long.out).not.toContain('--verbose shows them')
    expect(count(long.out)).toBeGreaterThan(count(short.out))
    const colour = String.fromCharCode(27)
    expect(short.out).not.toContain(colour)
    expect(notelint(['check', 'note.txt', '--color']).out).toContain(colour)
    expect(notelint(['check', 'note.txt', '--no-color']).out).not.toContain(colour)
  })

  test('facts prints one object a line, in order', () => {
    const { out } = notelint(['facts', 'note.txt', '--ndjson', 'notes.ndjson'])
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines.map(({ id }) => id)).toEqual(['note', 'first', 'second', 'first'])
    expect(lines[0]).toMatchObject({ painSeverity: { status: 'documented', scores: [{ value: 6, max: 10 }] } })
    expect(lines[2]).toMatchObject({ painSeverity: { status: 'absent' }, treatments: [] })
  })

  test('says its version', () => {
    expect(notelint(['--version']).out).toBe('1.2.3\n')
  })
})

test.each([
  ['bundle.json', 'bundle.json#/entry/3'],
  ['note.ccda.xml', 'note.ccda.xml'],
  ['visit.hl7', 'visit.hl7#message 1'],
  ['letter.rtf', 'letter.rtf'],
])('reads the container %s', (file, place) => {
  const { notes, unreadable } = json([`../containers/${file}`])
  expect(unreadable).toEqual([])
  expect(notes[0]?.path).toBe(`../containers/${place}`)
  expect(notes[0]?.about).toBe('spinal-pain')
})
