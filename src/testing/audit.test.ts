// Audits as their users run them: the same results however the work was done, cut off, shared out or remembered.

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { archiveNote } from '../tooling/archive-notes.ts'
import type { Run } from './command.ts'
import { buildCommand, bundleOf, runCommand } from './command.ts'

const NAME = 'audit'
const NOTES = 900
let home = ''
let archive = ''

const note = (index: number) => archiveNote(index)
const linesOf = (path: string): string[] => readFileSync(path, 'utf8').split('\n').slice(0, -1)
const inFolder = (name: string): string => join(home, name)

/** An audit in the test's own folder; the cache stays off unless a test turns it on. */
function audit(args: readonly string[], { cache = '--no-cache' }: { readonly cache?: string } = {}): Run {
  return runCommand(NAME, ['audit', ...args, cache], '', home, join(home, 'data'))
}

/** What must not differ: everything but times, and what the cache knew. */
function resultsOf(run: string): Readonly<Record<string, string>> {
  const files = ['findings.ndjson', 'figures.json', 'index.ndjson', 'across.ndjson', 'report.html', 'findings.parquet']
  const hash = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(join(home, run, name)))
      .digest('hex')
  return Object.fromEntries(files.map((name) => [name, hash(name)]))
}

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'notelint-audit-'))
  await buildCommand(NAME)
  archive = inFolder('archive.ndjson')
  writeFileSync(archive, Array.from({ length: NOTES }, (_, index) => `${JSON.stringify(note(index))}\n`).join(''))
  // The run that all others are held against.
  const { code, err } = audit(['archive.ndjson', '--out', 'whole', '--jobs', '1'])
  if (code !== 0) throw new Error(err)
}, 120_000)

afterAll(() => rmSync(home, { recursive: true, force: true }))

describe('a run', () => {
  test('gives the same bytes with two threads', () => {
    expect(audit(['archive.ndjson', '--out', 'two', '--jobs', '2']).code).toBe(0)
    expect(resultsOf('two')).toEqual(resultsOf('whole'))
  })

  test('gives the same findings when its notes come as files of a folder', () => {
    mkdirSync(inFolder('files'))
    for (let index = 0; index < 60; index += 1)
      writeFileSync(inFolder(`files/${String(index).padStart(3, '0')}.txt`), note(index).text)
    writeFileSync(
      inFolder('first.ndjson'),
      linesOf(archive)
        .slice(0, 60)
        .map((line) => JSON.stringify({ id: JSON.parse(line).id, text: JSON.parse(line).text }))
        .join('\n'),
    )
    audit(['files', '--out', 'of-files', '--policy', 'all'])
    audit(['first.ndjson', '--out', 'of-lines', '--policy', 'all'])
    const rules = (run: string) =>
      linesOf(inFolder(`${run}/findings.ndjson`)).map((line) => {
        const { rule, status, line: at, column } = JSON.parse(line)
        return `${rule} ${status} ${at}:${column}`
      })
    expect(rules('of-files').length).toBeGreaterThan(20)
    expect(rules('of-files')).toEqual(rules('of-lines'))
  })

  test('passes over the folder of an earlier run that lies among the notes', () => {
    mkdirSync(inFolder('among'))
    writeFileSync(inFolder('among/one.txt'), note(0).text)
    audit(['among', '--out', 'among/run'])
    expect(audit(['among', '--out', 'among-again']).out).toMatch(/^1 input: 1 note/)
  })

  test('holds no text of a note anywhere, and the record holds together', () => {
    const texts = Array.from({ length: NOTES }, (_, index) => note(index).text)
    const sequences = new Set(texts.flatMap((text) => fiveWords(text)).filter((_, index) => index % 7 === 0))
    for (const path of filesUnder(inFolder('whole'))) {
      const found = fiveWords(readFileSync(path, 'utf8')).find((words) => sequences.has(words))
      expect([path, found]).toEqual([path, undefined])
    }
    expect(runCommand(NAME, ['audit', 'verify', 'whole'], '', home, join(home, 'data')).code).toBe(0)
  })

  test('whose files were changed is told by verify', () => {
    cpSync(inFolder('whole'), inFolder('changed'), { recursive: true })
    writeFileSync(inFolder('changed/findings.ndjson'), '')
    const record = inFolder('changed/audit-record.ndjson')
    writeFileSync(record, readFileSync(record, 'utf8').replace('"exit":0', '"exit":1'))
    const { code, err } = runCommand(NAME, ['audit', 'verify', 'changed'], '', home, join(home, 'data'))
    expect(code).toBe(1)
    expect(err).toMatch(/audit-record.ndjson:2 was changed/)
    expect(err).toMatch(/findings.ndjson: was changed after the run/)
  })

  test('counts the latest signed version of a note and lists the others', () => {
    const text = readFileSync('fixtures/notes/complete-good-note/complete-good-note.md', 'utf8')
    const version = (id: string, more: object) => JSON.stringify({ id, text, ...more })
    writeFileSync(
      inFolder('versions.ndjson'),
      `${[
        version('a', { status: 'final' }),
        version('a', { status: 'amended' }),
        version('b', { status: 'draft' }),
        version('c', { status: 'final' }),
        version('d', { status: 'final', replaces: 'c' }),
        version('e', { adds: 'd' }),
        version('f', { status: 'void' }),
      ].join('\n')}\n`,
    )
    audit(['versions.ndjson', '--out', 'versions'])
    const { counts } = JSON.parse(readFileSync(inFolder('versions/manifest.json'), 'utf8'))
    expect(counts).toMatchObject({
      inputs: 7,
      notes: 7,
      frame: 2,
      leftOut: { addendum: 1, draft: 1, replaced: 2, void: 1 },
    })
    expect(linesOf(inFolder('versions/index.ndjson')).map((line) => JSON.parse(line).leftOut)).toEqual([
      'replaced',
      undefined,
      'draft',
      'replaced',
      undefined,
      'addendum',
      'void',
    ])
  })

  test('tells a poison record by a code and its place, and goes on', () => {
    const secret = 'Patient Jane Roe walked in'
    writeFileSync(
      inFolder('poison.ndjson'),
      `${linesOf(archive)[0]}\n{"id":"x","text":"${secret}\n[]\n${'{"a":'.repeat(5000)}\n${JSON.stringify({ id: 'long', text: `${secret} `.repeat(50_000) })}\n${linesOf(archive)[1]}\n`,
    )
    const { code, err, out } = audit(['poison.ndjson', '--out', 'poison'])
    expect(code).toBe(2)
    expect(out).toMatch(/6 inputs: 2 notes, 4 that could not be judged/)
    expect(err).toMatch(/poison.ndjson#line 2: is not JSON \(E_JSON\)/)
    expect(err).toMatch(/poison.ndjson#line 5: .*too long for a note \(E_TOO_LARGE\)/)
    for (const path of filesUnder(inFolder('poison'))) expect(readFileSync(path, 'utf8')).not.toContain('Jane')
    expect(`${err}${out}`).not.toContain('Jane')
  })

  test('draws the same sample again from the same seed, and another from another', () => {
    const drawn = (run: string, seed: string) => {
      audit(['archive.ndjson', '--out', run, '--sample', '40', '--seed', seed, '--strata', 'month'])
      const { sample, totals } = JSON.parse(readFileSync(inFolder(`${run}/figures.json`), 'utf8'))
      expect(totals.judged).toBe(40)
      return sample.drawn.flatMap((stratum: { drawn: string[] }) => stratum.drawn)
    }
    const first = drawn('sample-1', 'july')
    expect(drawn('sample-2', 'july')).toEqual(first)
    expect(drawn('sample-3', 'august')).not.toEqual(first)
    const notes = new Set(linesOf(inFolder('sample-1/findings.ndjson')).map((line) => JSON.parse(line).note))
    expect([...notes].filter((key) => !first.includes(key))).toEqual([])
    expect(linesOf(inFolder('sample-1/worksheet.csv')).length).toBeGreaterThan(40)
  })
})

describe('the cache', () => {
  test('judges only what is new, and gives the same bytes', () => {
    const cache = `--cache=${inFolder('cache')}`
    const cached = (run: string) => JSON.parse(readFileSync(inFolder(`${run}/manifest.json`), 'utf8')).counts.cached
    audit(['archive.ndjson', '--out', 'cold', '--jobs', '2'], { cache })
    expect([cached('cold'), resultsOf('cold')]).toEqual([0, resultsOf('whole')])
    audit(['archive.ndjson', '--out', 'warm'], { cache })
    expect([cached('warm'), resultsOf('warm')]).toEqual([NOTES, resultsOf('whole')])
    // One note changes in the middle of the file.
    const lines = linesOf(archive)
    lines[400] = JSON.stringify({ ...note(400), text: note(NOTES).text })
    writeFileSync(inFolder('edited.ndjson'), `${lines.join('\n')}\n`)
    audit(['edited.ndjson', '--out', 'edited'], { cache })
    expect(cached('edited')).toBe(NOTES - 1)
    // Another policy judges everything anew.
    audit(['archive.ndjson', '--out', 'other', '--policy', 'record-integrity'], { cache })
    expect(cached('other')).toBe(0)
  })

  test('that was cut off or broken is done without', () => {
    const cache = `--cache=${inFolder('cache')}`
    const packs = filesUnder(inFolder('cache')).filter((path) => path.endsWith('.pack'))
    for (const [index, path] of packs.entries())
      writeFileSync(path, index % 2 === 0 ? readFileSync(path).subarray(0, 5000) : 'no pack')
    audit(['archive.ndjson', '--out', 'after'], { cache })
    expect(resultsOf('after')).toEqual(resultsOf('whole'))
  })
})

describe('parts', () => {
  test('joined give the bytes of the whole run, whatever their order', () => {
    for (const part of [1, 2, 3])
      expect(audit(['archive.ndjson', '--out', `part-${part}`, '--shard', `${part}/3`]).code).toBe(0)
    const merge = (...runs: readonly string[]) =>
      runCommand(NAME, ['audit', 'merge', ...runs], '', home, join(home, 'data'))
    expect(merge('part-2', 'part-3', 'part-1', '--out', 'joined').code).toBe(0)
    expect(resultsOf('joined')).toEqual(resultsOf('whole'))
    const { code, err } = merge('part-2', 'part-1', 'part-2', '--out', 'wrong')
    expect(code).toBe(2)
    expect(err).toMatch(/part 3 of 3 is missing/)
    expect(existsSync(inFolder('wrong'))).toBe(false)
  })
})

describe('a run that is cut off', () => {
  // Moments by chance: no two runs of the test are alike, and none may differ.
  test('by kill -9 at twenty moments goes on to the same bytes', async () => {
    // Few notes on long lines: as many units as a larger archive has, and done sooner.
    const lines = Array.from({ length: 240 }, (_, index) => JSON.stringify({ ...note(index), other: 'x'.repeat(6000) }))
    writeFileSync(inFolder('long-lines.ndjson'), `${lines.join('\n')}\n`)
    const begin = performance.now()
    audit(['long-lines.ndjson', '--out', 'timed', '--jobs', '2'])
    const length = performance.now() - begin
    const wanted = resultsOf('timed')
    let cut = 0
    for (let moment = 0; moment < 20; moment += 1) {
      const run = `killed-${moment}`
      const args = ['audit', 'long-lines.ndjson', '--out', run, '--jobs', '2', '--no-cache']
      const child = spawn(process.execPath, [bundleOf(NAME), ...args], {
        cwd: home,
        env: { ...process.env, NOTELINT_DATA: join(home, 'data') },
        stdio: 'ignore',
      })
      const exit = once(child, 'exit')
      await wait(Math.random() * length)
      child.kill('SIGKILL')
      await exit
      if (!existsSync(inFolder(`${run}/manifest.json`))) cut += 1
      const { code, err } = audit(['long-lines.ndjson', '--out', run, '--resume'])
      expect([moment, code, err]).toEqual([moment, 0, code === 0 ? err : ''])
      expect([moment, resultsOf(run)]).toEqual([moment, wanted])
      rmSync(inFolder(run), { recursive: true, force: true })
    }
    expect(cut).toBeGreaterThan(5)
  }, 240_000)

  test('by Ctrl-C says how to go on, and does', async () => {
    const args = ['audit', 'archive.ndjson', '--out', 'stopped', '--jobs', '2', '--no-cache']
    const child = spawn(process.execPath, [bundleOf(NAME), ...args], {
      cwd: home,
      env: { ...process.env, NOTELINT_DATA: join(home, 'data') },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let err = ''
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString()
    })
    while (!existsSync(inFolder('stopped/units'))) await wait(5)
    child.kill('SIGINT')
    const [code] = await once(child, 'exit')
    expect(code).toBe(130)
    expect(err).toMatch(/interrupted; go on with: notelint audit --resume stopped/)
    expect(audit(['--resume', 'stopped']).code).toBe(0)
    expect(resultsOf('stopped')).toEqual(resultsOf('whole'))
  })

  test.each([
    [['archive.ndjson', '--out', 'whole'], /is not empty; name another folder, or go on with its run by --resume/],
    [['--resume', 'nowhere'], /nowhere: holds no run to go on with/],
    [['--resume', 'whole'], /this run has come to its end already/],
    [['--resume', '--out', 'part-1', 'poison.ndjson'], /part-1: was begun on archive.ndjson/],
    [['nothing.ndjson', '--out', 'none'], /nothing.ndjson: is not there/],
    [['archive.ndjson', '--sample', '3'], /--sample wants a --seed/],
    [['archive.ndjson', '--shard', '4/3'], /--shard wants a part/],
    [['archive.ndjson', '--format', 'xslx'], /did you mean "xlsx"/],
  ])('or asked for wrongly is told so: %j', (args, said) => {
    expect(audit(args).err).toMatch(said)
  })
})

function fiveWords(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? []
  return words.slice(4).map((_, index) => words.slice(index, index + 5).join(' '))
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
