// The files of an archive: each once, in order, hidden and ignored ones left out, and nothing passed over in silence.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { FoundInput } from './input-paths.ts'
import { findInputs } from './input-paths.ts'
import { matcherOf } from './patterns.ts'

let root = ''

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'inputs-'))
  const files = [
    'a/2.ndjson',
    'a/10.csv',
    'a/b/x.zip',
    'a/b/.hidden',
    'a/.git/config',
    'a/c.txt',
    'a/node_modules/m.txt',
    'z.xml',
  ]
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), file)
  }
  mkdirSync(join(root, 'empty'))
  mkdirSync(join(root, 'links'))
  symlinkSync(join(root, 'nowhere'), join(root, 'links/broken'))
  symlinkSync(join(root, 'a/c.txt'), join(root, 'links/file'))
  symlinkSync(join(root, 'a'), join(root, 'links/folder'))
})

afterAll(() => rmSync(root, { recursive: true }))

/** A line each: the path below the root, then the size or what is said of it. */
const linesOf = (found: Iterable<FoundInput>): string[] =>
  [...found].map((one) => {
    const said = 'size' in one ? one.size : 'error' in one ? one.error : one.warning
    return `${relative(root, resolve(one.path))} ${said}`
  })

const ALL_OF_A = ['a/10.csv 8', 'a/2.ndjson 10', 'a/b/x.zip 9', 'a/c.txt 7']

describe('inputs', () => {
  test.each<readonly [args: readonly string[], found: readonly string[]]>([
    [['a'], ALL_OF_A],
    [
      ['a/b', 'a'],
      ['a/b/x.zip 9', 'a/10.csv 8', 'a/2.ndjson 10', 'a/c.txt 7'],
    ],
    [
      ['a/c.txt', 'a', 'a/c.txt', 'a/b', 'a/b/x.zip'],
      ['a/c.txt 7', ...ALL_OF_A.slice(0, 3)],
    ],
    [
      ['a', 'a/b/.hidden'],
      [...ALL_OF_A, 'a/b/.hidden 11'],
    ],
    [['a/*.{csv,txt}'], ['a/10.csv 8', 'a/c.txt 7']],
    [['a/b/x.zip', 'a/b'], ['a/b/x.zip 9']],
    [['links'], ['links/broken is a link to nothing, or was taken away', 'links/file 7']],
    [
      ['links', 'links/folder/c.txt'],
      ['links/broken is a link to nothing, or was taken away', 'links/file 7', 'links/folder/c.txt 7'],
    ],
    [['empty'], ['empty holds no file']],
    [
      ['none', 'a/*.pdf', 'z.xml'],
      ['none is not there', 'a/*.pdf matches no file', 'z.xml 5'],
    ],
  ])('of %j', (args, found) => {
    expect(linesOf(findInputs(args.map((arg) => join(root, arg))))).toEqual(found)
  })

  test('that are ignored are left out, and where all are a warning says so', () => {
    const matches = matcherOf({ base: root, globs: ['*.csv', 'b/'] })
    const ignoredBy = (path: string): string | undefined => (matches(path) ? 'the list' : undefined)
    const args = ['a', 'a/10.csv', 'z.xml'].map((arg) => join(root, arg))
    expect(linesOf(findInputs(args, ignoredBy))).toEqual(['a/2.ndjson 10', 'a/c.txt 7', 'z.xml 5'])
    expect(linesOf(findInputs(args.slice(1, 2), ignoredBy))).toEqual([
      'a/10.csv is ignored by the list; it was not read',
    ])
  })

  test('come one at a time: what is made after the first is found later', () => {
    const inputs = findInputs([join(root, 'a')])
    expect(inputs.next().value).toMatchObject({ size: 8 })
    writeFileSync(join(root, 'a/b/later.txt'), '')
    expect(linesOf(inputs)).toContain('a/b/later.txt 0')
    rmSync(join(root, 'a/b/later.txt'))
  })
})
