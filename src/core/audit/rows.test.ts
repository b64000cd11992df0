// What an audit counts by: tables of keys, versions of documents, outcomes of rows.
import { describe, expect, test } from '@jest/globals'
import { keyTable } from './key-table.ts'
import type { KeptRow } from './row.ts'
import { startTally } from './totals.ts'
import { LEFT_OUT, versionFinder } from './versions.ts'

const keyOf = (number: number): string =>
  (BigInt(number) * 0x9e3779b97f4a7c15n).toString(16).slice(-16).padStart(16, '0')

describe('a table of keys', () => {
  test('holds what was put in, also when it has grown, and nothing else', () => {
    const table = keyTable()
    for (let number = 0; number < 20_000; number += 1) table.set(keyOf(number), number)
    table.set(keyOf(7), 99)
    for (let number = 0; number < 20_000; number += 1) expect(table.get(keyOf(number))).toBe(number === 7 ? 99 : number)
    for (let number = 20_000; number < 21_000; number += 1) expect(table.get(keyOf(number))).toBeUndefined()
  })

  test('takes the keys of nothing but zeros and of nothing but ones', () => {
    const table = keyTable()
    table.set('0000000000000000', 0)
    table.set('ffffffffffffffff', 1)
    expect([table.get('0000000000000000'), table.get('ffffffffffffffff'), table.get(keyOf(3))]).toEqual([
      0,
      1,
      undefined,
    ])
  })
})

describe('versions', () => {
  const [a, b, c] = [keyOf(1), keyOf(2), keyOf(3)]
  test.each([
    ['one of each', [{ document: a }, { document: b }], [undefined, undefined]],
    ['without a document', [{}, {}], [undefined, undefined]],
    ['the later entry counts', [{ document: a }, { document: a }], ['same document again', undefined]],
    ['amended', [{ document: a }, { document: a, status: 'amended' }], ['replaced', undefined]],
    ['a draft after the signed one', [{ document: a }, { document: a, status: 'draft' }], [undefined, 'draft']],
    [
      'replaced by another key, which comes first',
      [{ document: b, replaces: a }, { document: a }],
      [undefined, 'replaced'],
    ],
    [
      'a chain',
      [{ document: a }, { document: b, replaces: a }, { document: c, replaces: b }],
      ['replaced', 'replaced', undefined],
    ],
    ['an addendum', [{ document: a }, { document: b, adds: a }], [undefined, 'addendum']],
    ['taken back', [{ document: a, status: 'void' }], ['void']],
  ] as const)('%s', (_name, rows, wanted) => {
    const finder = versionFinder()
    for (const row of rows) finder.add(row)
    expect([...finder.leftOut()].map((reason) => LEFT_OUT[reason - 1])).toEqual(wanted)
  })
})

describe('a tally', () => {
  const policy = {
    id: 'p',
    title: 'P',
    version: '1',
    hash: 'h',
    status: 'stable',
    verified: 'primary',
    requirements: ['one', 'two'].map((id) => ({ id, rule: `p/${id}`, title: id, level: 'warning' as const })),
  } as const
  const row = (more: Partial<KeptRow>): KeptRow => ({
    note: 'n',
    about: 'spinal-pain',
    kind: 'visit',
    outcomes: { p: 'mx' },
    findings: 1,
    levels: { warning: 1 },
    suppressed: 0,
    codes: {},
    ...more,
  })

  test('counts outcomes by group, and leaves out what does not count', () => {
    const tally = startTally([policy])
    tally.add(row({ provider: 'A', day: '2026-03-09' }), { counts: true })
    tally.add(row({ provider: 'A', outcomes: { p: 'p ' } }), { counts: true })
    tally.add(row({ provider: 'B' }), { counts: false })
    tally.add(row({ provider: 'B' }), { counts: false, leftOut: 'draft' })
    tally.add(row({ provider: 'B', outcomes: {} }), { counts: true })
    tally.add({ error: 'E_JSON', says: 'is not JSON' }, { counts: false })
    const totals = tally.totals()
    expect(totals).toMatchObject({
      inputs: 6,
      notes: 5,
      frame: 3,
      judged: 2,
      leftOut: { draft: 1 },
      errors: { E_JSON: 1 },
    })
    expect(totals.levels).toEqual({ error: 0, warning: 3, info: 0 })
    expect(totals.rules).toEqual({
      'p/one': { met: 1, partial: 1, missing: 0, conflicting: 0, 'not-applicable': 0 },
      // A blank is a requirement that was not asked.
      'p/two': { met: 0, partial: 0, missing: 1, conflicting: 0, 'not-applicable': 0 },
    })
    expect(totals.groups.provider.map(({ name, notes }) => [name, notes])).toEqual([['A', 2]])
    expect(totals.groups.month.map(({ name, notes }) => [name, notes])).toEqual([
      ['', 1],
      ['2026-03', 1],
    ])
  })
})
