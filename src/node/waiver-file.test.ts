// Waiver and baseline files on disk: planted mistakes with their places, rows added beside comments, the listing.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { listWaivers, newWaiver } from '../cli/waivers.ts'
import { rulesOf } from '../core/policy/keys.ts'
import { defaultPolicies } from '../core/policy/shipped.ts'
import type { Waiver } from '../core/policy/waivers.ts'
import { WAIVER_FIELDS } from '../core/policy/waivers.ts'
import { readBaselineFile, writeBaselineFile } from './baseline-file.ts'
import { keyedHash } from './keyed-hash.ts'
import { readSources } from './read-files.ts'
import { readWaiverFile } from './waiver-file.ts'

const RULES = rulesOf(defaultPolicies)
const RULE = 'chronic-back-pain/follow-up'
const KEY = `${RULE}:plan:${'a'.repeat(32)}`
const WAIVER: Waiver = {
  key: KEY,
  requirement: RULE,
  section: 'plan',
  reason: 'Agreed by letter: see the register',
  role: 'physician',
  expires: '2027-01-31',
}
const FILE = `# Ours, kept by hand.
waivers:
  - key: ${KEY}
    requirement: ${RULE}
    section: plan
    reason: Agreed # by whom the role says
    role: physician
    expires: 2027-01-31
`

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'notelint-waivers-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
function written(text: string): string {
  count += 1
  const path = join(folder, `${count}.yaml`)
  writeFileSync(path, text)
  return path
}

function faultsOf(path: string): readonly string[] {
  const read = readWaiverFile(path, RULES)
  return 'faults' in read ? read.faults.map((fault) => fault.replace(path, 'FILE')) : []
}

/** What a job wrote, with its exit code. */
async function outputOf(job: () => Promise<number>): Promise<{ code: number; out: string; err: string }> {
  const out = jest.spyOn(process.stdout, 'write').mockReturnValue(true)
  const err = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  try {
    const code = await job()
    const text = (spy: { mock: { calls: unknown[][] } }): string => spy.mock.calls.map(([part]) => part).join('')
    return { code, out: text(out), err: text(err) }
  } finally {
    out.mockRestore()
    err.mockRestore()
  }
}

describe('waiver file', () => {
  test.each<readonly [what: string, text: string, faults: readonly string[]]>([
    ['right', FILE, []],
    ['empty', '# nothing yet\n', []],
    ['without rows', 'waivers:\n', []],
    ['no key', FILE.replace(KEY, 'abc'), ['FILE:3:10 waivers[0].key: is no key; take it from a report']],
    [
      'an unknown requirement',
      FILE.replace(`: ${RULE}\n`, ': chronic-back-pain/folow-up\n'),
      [
        `FILE:4:18 waivers[0].requirement: no requirement is called "chronic-back-pain/folow-up"; did you mean "${RULE}"?`,
      ],
    ],
    [
      'a key of another',
      FILE.replace(`: ${RULE}\n`, ': codes/side\n'),
      [`FILE:3:10 waivers[0].key: is a key of ${RULE}, not of codes/side`],
    ],
    [
      'a section of another',
      FILE.replace('section: plan', 'section: hpi'),
      ["FILE:5:14 waivers[0].section: is not the key's, plan"],
    ],
    [
      'a blank reason',
      FILE.replace('Agreed #', '" " #'),
      ['FILE:6:13 waivers[0].reason: must be a text, not a blank text'],
    ],
    [
      'several mistakes at once',
      FILE.replace('role:', 'rolle:').replace('-01-31', '-02-30'),
      [
        'FILE:3:5 waivers[0]: "role" is missing',
        'FILE:7:12 waivers[0].rolle: unknown key "rolle"; did you mean "role"?',
        'FILE:8:14 waivers[0].expires: must be a day as YYYY-MM-DD, not the text "2027-02-30"',
      ],
    ],
    ['no expiry', FILE.replace(/ +expires.*\n/, ''), ['FILE:3:5 waivers[0]: "expires" is missing']],
    ['a key twice', `${FILE}${FILE.split('\n').slice(2).join('\n')}`, ['FILE:9:10 waivers[1].key: is there already']],
    ['no list', 'waivers: 3\n', ['FILE:1:10 waivers: must be a list, not 3']],
    [
      'another file',
      'wavers: []\n',
      ['FILE:1:1 "waivers" is missing', 'FILE:1:9 wavers: unknown key "wavers"; did you mean "waivers"?'],
    ],
  ])('%s', (_, text, faults) => {
    expect(faultsOf(written(text))).toEqual(faults)
  })

  test('that is not there', () => {
    expect(faultsOf(join(folder, 'none.yaml'))).toHaveLength(1)
  })

  test('the schema has the keys that the reader takes', () => {
    const schema = JSON.parse(readFileSync('schemas/waivers.schema.json', 'utf8'))
    const { properties, required } = schema.properties.waivers.items
    expect(Object.keys(properties)).toEqual(WAIVER_FIELDS.map(({ name }) => name))
    for (const [name, { pattern }] of Object.entries<{ pattern: string }>(properties))
      expect(String(WAIVER[name as keyof Waiver])).toMatch(new RegExp(pattern))
    expect(required).toEqual(['key', 'requirement', 'reason', 'role', 'expires'])
  })
})

describe('notelint waivers new', () => {
  const { section: _, ...plain } = WAIVER
  const other: Waiver = { ...plain, key: `${RULE}:plan:${'b'.repeat(32)}` }

  test.each<readonly [what: string, before: string, keys: number]>([
    ['beside a row', FILE, 2],
    ['under a comment alone', '# nothing yet\n', 1],
    ['to an empty list', '# ours\nwaivers: []\n', 1],
    ['to no list', 'waivers:\n', 1],
  ])('adds a row %s and keeps comments', async (_, before, keys) => {
    const path = written(before)
    expect((await outputOf(() => newWaiver(path, other, RULES))).code).toBe(0)
    const after = readFileSync(path, 'utf8')
    for (const line of before.split('\n').filter((each) => each.includes('#'))) expect(after).toContain(line)
    const read = readWaiverFile(path, RULES)
    expect('waivers' in read ? read.waivers.length : read).toBe(keys)
    // The section is that of the key.
    expect(after.match(/section: plan/g)).toHaveLength(keys)
    expect(after).toContain('reason: "Agreed by letter: see the register"')
  })

  test('makes the file, and refuses a second row for a key', async () => {
    const path = join(folder, 'made.yaml')
    expect((await outputOf(() => newWaiver(path, WAIVER, RULES))).code).toBe(0)
    const before = readFileSync(path, 'utf8')
    const again = await outputOf(() => newWaiver(path, WAIVER, RULES))
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('has a waiver for this key already')])
    expect(readFileSync(path, 'utf8')).toBe(before)
    expect(readdirSync(folder).filter((name) => name.startsWith('made'))).toEqual(['made.yaml'])
  })

  test.each<readonly [change: Partial<Waiver>, error: string]>([
    [{ reason: ' ' }, '--reason: must be a text, not a blank text'],
    [{ expires: 'soon' }, '--expires: must be a day as YYYY-MM-DD'],
    [{ requirement: 'chronic-back-pain/folow-up' }, `did you mean "${RULE}"?`],
    [{ key: 'abc' }, '--key: is no key'],
  ])('refuses %j', async (change, error) => {
    const path = join(folder, 'refused.yaml')
    const { code, err } = await outputOf(() => newWaiver(path, { ...WAIVER, ...change }, RULES))
    expect([code, err]).toEqual([2, expect.stringContaining(error)])
    expect(readdirSync(folder)).not.toContain('refused.yaml')
  })
})

describe('notelint waivers', () => {
  test.each<readonly [on: string, state: string]>([
    ['2026-06-01', 'in force'],
    ['2027-01-05', 'expires within 30 days'],
    ['2027-01-31', 'expires within 30 days'],
    ['2027-02-01', 'expired'],
  ])('on %s: %s', async (on, state) => {
    const options = { file: written(FILE), on, rules: RULES, color: false }
    const { code, out } = await outputOf(() => listWaivers({ ...options, format: 'text' }))
    expect(code).toBe(0)
    expect(out).toBe(
      `${RULE} in plan: ${state}, last day 2027-01-31\n  physician: Agreed\n  key ${KEY}\n1 waiver on ${on}: 1 ${state}\n`,
    )
    const json = await outputOf(() => listWaivers({ ...options, format: 'json' }))
    expect(JSON.parse(json.out).waivers).toEqual([expect.objectContaining({ key: KEY, role: 'physician', state })])
  })

  test('exits with 2 for a bad file', async () => {
    const file = written('wavers: []\n')
    const { code, out, err } = await outputOf(() =>
      listWaivers({ file, format: 'text', on: '2026-06-01', rules: RULES }),
    )
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(`notelint: ${file}:1:1 "waivers" is missing\n`)
  })
})

describe('baseline file', () => {
  const hash = keyedHash('one')
  const counts = new Map([[KEY, 2]])

  test('comes back as it was written, byte for byte', () => {
    const path = join(folder, 'base.json')
    expect(writeBaselineFile(path, { counts }, hash)).toBeUndefined()
    const before = readFileSync(path, 'utf8')
    expect(readBaselineFile(path, hash)).toEqual({ baseline: { counts } })
    expect(writeBaselineFile(path, { counts }, hash)).toBeUndefined()
    expect(readFileSync(path, 'utf8')).toBe(before)
    expect(readdirSync(folder).filter((name) => name.startsWith('base'))).toEqual(['base.json'])
    expect(readBaselineFile(path, keyedHash('two'))).toEqual({
      faults: [expect.stringMatching(/:4:10 salt: was made with another salt/)],
    })
  })

  test.each<readonly [text: string, fault: string]>([
    ['back pain', ':1:1 is no JSON'],
    ['{"format": "notelint-baseline"}', ':1:1 "version" is missing'],
  ])('%j is refused', (text, fault) => {
    const read = readBaselineFile(written(text), hash)
    expect('faults' in read ? read.faults[0] : '').toContain(fault)
    expect(JSON.stringify(read)).not.toContain('back pain')
  })

  test('that cannot be written is told', () => {
    expect(writeBaselineFile(join(folder, 'none/base.json'), { counts }, hash)).toContain('cannot be written (ENOENT)')
  })
})

test('every reader of notes blanks the waivers out', async () => {
  const comment = `[notelint waive ${RULE}: reason="a" role="b" expires=2027-01-31]`
  const text = `---\ncodes: M54.50\n---\nBack pain.\n${comment}\n`
  const note = join(folder, 'note.txt')
  writeFileSync(note, text)
  const lines = join(folder, 'notes.ndjson')
  writeFileSync(lines, `${JSON.stringify({ id: 'one', text: `Back pain.\r\n${comment}` })}\n`)
  for await (const source of readSources({ paths: [note], ndjson: [lines] })) {
    if ('error' in source) throw new Error(source.error)
    expect(source.text).not.toContain('notelint')
    expect(source.inline?.waivers.map(({ line, requirement }) => [line, requirement])).toEqual([
      [source.id === 'one' ? 2 : 5, RULE],
    ])
  }
})
