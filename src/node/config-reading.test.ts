// Configuration files: where they are found, what is told of mistakes in them, and which setting wins.
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import type { Config } from '../core/policy/config.ts'
import { effective } from '../core/policy/effective.ts'
import type { Levels, Setting } from '../core/policy/levels.ts'
import { withLevels } from '../core/policy/levels.ts'
import { defaultPolicies } from '../core/policy/shipped.ts'
import { configsIn, findConfig } from './config-file.ts'
import { readConfigFile } from './config-reading.ts'
import { withoutIgnored } from './ignored-paths.ts'
import { matcherOf } from './patterns.ts'

let folder = ''

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'notelint-config-')))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, text: string): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return path
}

const short = (text: string): string => text.replaceAll(`${folder}/`, '')

function faultsOf(text: string, name = 'notelint.config.yaml'): readonly string[] {
  return readConfigFile(write(name, text)).faults.map(short)
}

function configOf(text: string): Config {
  const { config, faults } = readConfigFile(write('notelint.config.yaml', text))
  expect(faults).toEqual([])
  return config as Config
}

const LEVELS = 'off, info, warning, error'

describe('mistakes', () => {
  test.each<readonly [text: string, faults: readonly string[]]>([
    ['polices: [all]\n', ['1:10 polices: unknown key "polices"; did you mean "policies"?']],
    [
      'policies: [chronic-back-pian]\n',
      ['1:12 policies[0]: no policy is called "chronic-back-pian"; did you mean "chronic-back-pain"?'],
    ],
    ['policies: all\n', ['1:11 policies: must be a list, not the text "all"']],
    ['policies: []\n', ['1:11 policies: names no policy']],
    [
      'requirements:\n  treatmnts: off\n',
      ['2:14 requirements.treatmnts: no requirement is called "treatmnts"; did you mean "treatments"?'],
    ],
    [
      'requirements:\n  chronic-back-pain/treatmnts: off\n',
      [
        '2:32 requirements.chronic-back-pain/treatmnts: no requirement is called "chronic-back-pain/treatmnts"; did you mean "chronic-back-pain/treatments"?',
      ],
    ],
    ['requirements:\n  treatments: warn\n', [`2:15 requirements.treatments: must be one of ${LEVELS}, not "warn"`]],
    [
      'requirements:\n  treatments: off\n  chronic-back-pain/treatments: info\n',
      ['3:33 requirements.chronic-back-pain/treatments: chronic-back-pain/treatments is set already'],
    ],
    [
      'fail-severity: eror\n',
      ['1:16 fail-severity: must be one of info, warning, error, not "eror"; did you mean "error"?'],
    ],
    ['max-warnings: -1\n', ['1:15 max-warnings: must be a whole number of at least 0, not -1']],
    ['quiet: yes please\n', ['1:8 quiet: must be true or false, not the text "yes please"']],
    ['ignore: drafts\n', ['1:9 ignore: must be a list, not the text "drafts"']],
    ['data: 3\n', ['1:7 data: must be a text, not 3']],
    ['overrides:\n  - requirements: {}\n', ['2:5 overrides[0]: "files" is missing']],
    ['overrides:\n  - files: []\n', ['2:12 overrides[0].files: names no file']],
    ['overrides:\n  - files: ["a*"]\n    quiet: true\n', ['3:12 overrides[0].quiet: unknown key "quiet"']],
    ['- all\n', ['1:1 must be a mapping, not a list']],
    ['quiet: [true\n', ['2:1 Flow sequence in block collection must be sufficiently indented and end with a ]']],
    ['extends: [./notelint.config.yaml]\n', ['1:11 extends[0]: goes in a circle through notelint.config.yaml']],
    [
      'salt: ""\npolcies: all\nmax-warnings: many\n',
      [
        '1:7 salt: must be a text, not a blank text',
        '2:10 polcies: unknown key "polcies"; did you mean "policies"?',
        '3:15 max-warnings: must be a whole number of at least 0, not the text "many"',
      ],
    ],
  ])('%j', (text, faults) => {
    expect(faultsOf(text)).toEqual(faults.map((fault) => `notelint.config.yaml:${fault}`))
  })

  test('of files that are not there, of extended files and of policy files are told with their own places', () => {
    write('base.yaml', 'quite: true\n')
    write('own.yaml', 'id: own\n')
    const [missing, base, ...policy] = faultsOf('extends: [./none.yaml, ./base.yaml]\npolicies: [./own.yaml]\n')
    expect(missing).toBe('none.yaml:1:1 is not there')
    expect(base).toBe('base.yaml:1:8 quite: unknown key "quite"; did you mean "quiet"?')
    expect(policy[0]).toBe('own.yaml:1:1 "title" is missing')
  })

  test('in JSON and in package.json have places too', () => {
    const json = faultsOf('{\n  "quiet": 1\n}\n', 'notelint.config.json')
    expect(json).toEqual(['notelint.config.json:2:12 quiet: must be true or false, not 1'])
    const manifest = faultsOf('{\n  "name": "x",\n  "notelint": { "quiet": 1 }\n}\n', 'package.json')
    expect(manifest).toEqual(['package.json:3:26 quiet: must be true or false, not 1'])
  })
})

describe('finding', () => {
  test('takes the nearest going up; a package.json counts by its key', () => {
    write('notelint.config.json', '{}')
    write('a/package.json', '{ "name": "notelint", "bin": { "notelint": "x" } }')
    mkdirSync(join(folder, 'a/b'))
    expect(findConfig(join(folder, 'a/b'))).toEqual({ path: join(folder, 'notelint.config.json') })
    const manifest = write('a/package.json', '{ "notelint": {} }')
    expect(findConfig(join(folder, 'a/b'))).toEqual({ path: manifest })
  })

  test('refuses two in one folder', () => {
    write('notelint.config.json', '{}')
    write('notelint.config.yaml', '')
    expect(configsIn(folder)).toMatchObject({ paths: { length: 2 } })
    expect(findConfig(folder)).toMatchObject({ error: expect.stringContaining('are both configurations; keep one') })
  })
})

describe('what wins', () => {
  const levelOf = (config: Config, path: string, flags: Levels = new Map()): Setting => {
    const matching = config.overrides.filter(({ files }) => matcherOf(files)(join(folder, path)))
    const { policies, levels } = effective(config, { levels: flags }, matching)
    const rules = withLevels(policies, levels).flatMap(({ requirements }) => requirements)
    return rules.find(({ rule }) => rule === 'chronic-back-pain/treatments')?.level ?? 'off'
  }
  const base = 'requirements: { treatments: info }\nquiet: true\nmax-warnings: 3\n'
  const text = [
    'extends: [./base.yaml]',
    'requirements: { chronic-back-pain/treatments: error }',
    'max-warnings: 5',
    'overrides:',
    '  - { files: ["clinic/"], requirements: { treatments: info } }',
    '  - { files: ["clinic/old-*.txt"], requirements: { treatments: off } }',
    '',
  ].join('\n')

  test.each<readonly [path: string, flag: Setting | undefined, level: Setting]>([
    ['today.txt', undefined, 'error'],
    ['clinic/today.txt', undefined, 'info'],
    ['clinic/deep/today.txt', undefined, 'info'],
    ['clinic/old-1.txt', undefined, 'off'],
    ['clinic/old-1.txt', 'warning', 'warning'],
    ['today.txt', 'off', 'off'],
    ['../clinic/today.txt', undefined, 'error'],
  ])('%s with the flag %s: %s', (path, flag, level) => {
    write('base.yaml', base)
    const flags = new Map(flag ? [['chronic-back-pain/treatments', flag]] : [])
    expect(levelOf(configOf(text), path, flags)).toBe(level)
  })

  test('the file over what it extends, and the policy where nothing is set', () => {
    write('base.yaml', base)
    expect(configOf(text)).toMatchObject({ quiet: true, maxWarnings: 5 })
    expect(levelOf(configOf(''), 'today.txt')).toBe('warning')
  })

  test('levels make new policies once, and leave untouched ones alone', () => {
    const levels: Levels = new Map([['chronic-back-pain/treatments', 'off']])
    const [changed] = withLevels(defaultPolicies, levels)
    expect(changed).not.toBe(defaultPolicies[0])
    expect(withLevels(defaultPolicies, levels)[0]).toBe(changed)
    expect(changed?.requirements).toHaveLength((defaultPolicies[0]?.requirements.length ?? 0) - 1)
    expect(withLevels(defaultPolicies, new Map([['other/rule', 'off']]))[0]).toBe(defaultPolicies[0])
  })

  test('paths are those of the file that names them', () => {
    write('sub/base.yaml', 'data: tables\nignore: ["*.md"]\n')
    const config = configOf('extends: [sub/base.yaml]\nwaivers: set-aside.yaml\n')
    expect(config).toMatchObject({ data: join(folder, 'sub/tables'), waivers: join(folder, 'set-aside.yaml') })
    expect(config.ignore).toEqual([{ base: join(folder, 'sub'), globs: ['*.md'] }])
  })
})

describe('ignored files', () => {
  test.each<readonly [glob: string, path: string, matches: boolean]>([
    ['*.md', 'a/b.md', true],
    ['/drafts', 'drafts/x.txt', true],
    ['/drafts', 'a/drafts/x.txt', false],
    ['*', '../outside.txt', false],
    ['*', '.', false],
  ])('%s on %s: %s', (glob, path, matches) => {
    expect(matcherOf({ base: folder, globs: [glob] })(join(folder, path))).toBe(matches)
  })

  test('folders lose them silently, names give a warning, what is not there stays', () => {
    const [kept, gone] = [write('notes/a.txt', 'x'), write('notes/b.md', 'x')]
    const by = (path: string): string | undefined => (path.endsWith('.md') ? '.notelintignore' : undefined)
    const none = join(folder, 'none.txt')
    expect(withoutIgnored(['-', join(folder, 'notes'), gone, none], by)).toEqual({
      paths: ['-', kept, none],
      warnings: [{ path: gone, warning: 'is ignored by .notelintignore; it was not read' }],
    })
  })
})

test('the schema accepts what the reader accepts, and refuses what it refuses', () => {
  const validate = new Ajv({ allErrors: true }).compile(
    JSON.parse(readFileSync('schemas/config.schema.json', 'utf8')) as object,
  )
  const cases: readonly (readonly [text: string, valid: boolean])[] = [
    ['{}', true],
    ['policies: [all, ./own.yaml]', true],
    ['requirements: { treatments: off, a/b: error }', true],
    ['overrides: [{ files: ["a*"], requirements: { treatments: info } }]', true],
    ['max-warnings: 0', true],
    ['polices: [all]', false],
    ['policies: [chronic-back-pian]', false],
    ['policies: []', false],
    ['requirements: { treatments: warn }', false],
    ['overrides: [{ requirements: {} }]', false],
    ['max-warnings: -1', false],
    ['fail-severity: eror', false],
    ['quiet: maybe', false],
  ]
  for (const [text, valid] of cases) expect([text, validate(parse(text))]).toEqual([text, valid])
})
