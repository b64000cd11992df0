// Guards of the tree: imports go one way through the rooms, the core stays pure, no file names a path of one machine.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join } from 'node:path/posix'
import { describe, expect, test } from '@jest/globals'

/** A file may import from its own room and from those before it. `core` itself is lint.ts and index.ts. */
const ROOMS = [
  'core/note',
  'core/generated',
  'core/parse',
  'core/language',
  'core/facts',
  'core/codes',
  'core/policy',
  'core/statistics',
  'core/similarity',
  'core/report',
  'core/audit',
  'core',
  'node',
  'library',
  'cli',
  'tooling',
  'testing',
]

interface Import {
  readonly from: string
  readonly specifier: string
}

/** All files under a folder, but for what is installed or built. */
function filesUnder(folder: string): string[] {
  const skipped = new Set(['.git', 'node_modules', 'dist', 'coverage'])
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesUnder(path)
    return [path]
  })
}

/** Static imports, re-exports, side-effect imports, dynamic imports and import types, in the order of the source. */
function importsOf(from: string, source: string): Import[] {
  const forms = /^(?:(?:import|export)\s[\w$\s{},*]*?from|import)\s+(['"])(.+?)\1|\bimport\(\s*(['"])(.+?)\3/gm
  return [...source.matchAll(forms)].map((m) => ({ from, specifier: m[2] ?? m[4] ?? '' }))
}

/** The place of a file of src in ROOMS; -1 for a room that is not listed. Tests count as `testing`. */
function roomOf(path: string): number {
  if (path.endsWith('.test.ts')) return ROOMS.indexOf('testing')
  const parts = path.split('/').slice(1, -1)
  return ROOMS.indexOf(parts.slice(0, parts[0] === 'core' ? 2 : 1).join('/'))
}

/** Imports that go up the list of rooms, leave src, or stand in a room that the list does not know. */
function wrongWay(imports: readonly Import[]): string[] {
  return imports.flatMap(({ from, specifier }) => {
    if (roomOf(from) === -1) return [`${from}: its room is not listed`]
    if (!specifier.startsWith('.')) return []
    const target = join(dirname(from), specifier)
    if (!target.startsWith('src/')) return roomOf(from) < ROOMS.indexOf('tooling') ? [`${from} leaves src`] : []
    const room = roomOf(target)
    return room !== -1 && room <= roomOf(from) ? [] : [`${from} imports ${target}`]
  })
}

/** Paths of all files that git tracks and that are still there; without git, of all files. */
function trackedFiles(): string[] {
  try {
    const list = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return list.split('\0').filter((path) => path !== '' && existsSync(path) && statSync(path).isFile())
  } catch {
    return filesUnder('.')
  }
}

const imports = filesUnder('src')
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => importsOf(path, readFileSync(path, 'utf8')))

describe('imports', () => {
  test.each([
    ["import { a } from './a.ts'", './a.ts'],
    ["import type { A,\n  B } from './a.ts'", './a.ts'],
    ["import a, { b } from 'a'", 'a'],
    ["export * from './a.ts'", './a.ts'],
    ['import "./a.ts"', './a.ts'],
    ["const a = await import('./a.ts')", './a.ts'],
    ["type A = import('./a.ts').A", './a.ts'],
  ])('are read from %j', (source, specifier) => {
    expect(importsOf('src/core/lint.ts', source)).toEqual([{ from: 'src/core/lint.ts', specifier }])
  })

  test.each([
    ['src/core/facts/pain-scores.ts', '../note/note.ts', []],
    ['src/core/facts/pain-scores.ts', './quantities.ts', []],
    ['src/core/lint.ts', './facts/pain-scores.ts', []],
    ['src/core/facts/facts.test.ts', '../lint.ts', []],
    ['src/core/note/note.ts', '../facts/a.ts', ['src/core/note/note.ts imports src/core/facts/a.ts']],
    ['src/core/facts/a.ts', '../lint.ts', ['src/core/facts/a.ts imports src/core/lint.ts']],
    ['src/core/lint.ts', '../node/files.ts', ['src/core/lint.ts imports src/node/files.ts']],
    ['src/cli/main.ts', '../../scripts/a.ts', ['src/cli/main.ts leaves src']],
    ['src/attic/a.ts', 'yaml', ['src/attic/a.ts: its room is not listed']],
  ])('from %s of %s: %j', (from, specifier, faults) => {
    expect(wrongWay([{ from, specifier }])).toEqual(faults)
  })

  test('go one way through the rooms', () => {
    expect(imports.length).toBeGreaterThan(0)
    expect(wrongWay(imports)).toEqual([])
  })

  test('of compromise stand in core/language/grammar.ts only', () => {
    const found = imports.filter(({ specifier }) => /^compromise(\/|$)/.test(specifier)).map(({ from }) => from)
    const strays = found.filter((from) => from !== 'src/core/language/grammar.ts' && !from.startsWith('src/tooling/'))
    expect(strays).toEqual([])
  })

  test('of Node stay out of the core', () => {
    const core = imports.filter(({ from }) => from.startsWith('src/core/') && !from.endsWith('.test.ts'))
    expect(core.filter(({ specifier }) => isBuiltin(specifier))).toEqual([])
  })
})

test('no tracked file names a path of one machine', () => {
  const folders = ['work', 'farm', 'tmp', 'root']
  // Not after a letter or a dot: alternatives in a word list and relative paths may hold the same names.
  const machinePath = new RegExp(`(?<![\\w.])/(?:${folders.join('|')})/`)
  const files = trackedFiles().filter((path) => path !== 'package-lock.json')
  expect(files.filter((path) => machinePath.test(readFileSync(path, 'utf8')))).toEqual([])
})
