// Two audits compared: what makes them unlike comes first, intervals only by right, findings matched by hand-made lines.
import { describe, expect, test } from '@jest/globals'
import { newcombe } from '../statistics/difference.ts'
import { compareFigures } from './compare.ts'
import type { ComparedFinding } from './compare-findings.ts'
import { findingComparer, hash53 } from './compare-findings.ts'
import { comparisonMarkdown, comparisonText } from './compare-text.ts'
import type { Figures, StatusCounts } from './figures.ts'
import { FIGURES_FORMAT } from './figures.ts'

const counts = (met: number, missing: number): StatusCounts => ({
  met,
  missing,
  partial: 0,
  conflicting: 0,
  'not-applicable': 5,
})

/** Figures of a sample of `notes`; the requirement `p/a` is met by 56 of 70, `p/b` asked of few. */
function figuresOf(
  changes: Partial<Figures> & { readonly notes?: readonly string[]; readonly hash?: string } = {},
): Figures {
  const { notes = ['n1'], hash = 'h1', ...rest } = changes
  return {
    format: FIGURES_FORMAT,
    version: '1.0.0',
    policies: [
      {
        ...{ id: 'p', title: 'P', version: '1.0.0', hash, status: 'stable', verified: 'primary' },
        requirements: ['a', 'b'].map((id) => ({ id, rule: `p/${id}`, title: id, level: 'warning' })),
      },
    ],
    releases: [],
    configuration: `c-${hash}`,
    salt: 's1',
    inputs: { files: 1, bytes: 1, sha256: notes.join() },
    design: 'sample',
    sample: {
      ...{ seed: 's', generator: 'g', wanted: 1, strata: [] },
      drawn: [{ stratum: '', size: 9, drawn: notes, reserve: [] }],
    },
    totals: {
      ...{ inputs: 80, notes: 80, leftOut: {}, errors: {}, frame: 80, judged: 70 },
      ...{ levels: { info: 0, warning: 0, error: 0 }, suppressed: 0, codes: {} },
      rules: { 'p/a': counts(56, 14), 'p/b': counts(3, 6) },
      groups: { provider: [], clinic: [], month: [] },
    },
    across: { patients: 0, kinds: [] },
    copies: { notes: 0, passages: 0, samePatient: 0, otherPatient: 0, count: 0, clusters: [] },
    ...rest,
  }
}

const OLD = figuresOf()
const LATER = figuresOf({
  notes: ['n2'],
  totals: { ...OLD.totals, judged: 80, rules: { 'p/a': counts(48, 32), 'p/b': counts(5, 15) } },
})

// Newcombe 1998, table II: 56/70 and 48/80, 9/10 and 3/10, 10/10 and 0/20.
test.each([
  [[56, 70], [48, 80], 0.0524, 0.3339],
  [[9, 10], [3, 10], 0.1705, 0.809],
  [[10, 10], [0, 20], 0.6791, 1],
] as const)('the interval of %j against %j', ([hits, of], [fewer, others], low, high) => {
  const interval = newcombe({ hits: fewer, of: others }, { hits, of })
  expect([interval.low, interval.high].map((one) => Number(one.toFixed(4)))).toEqual([low, high])
})

describe('figures', () => {
  test('that are alike are compared by rates, with an interval from 10 cases on', () => {
    const { unlike, rules, noIntervals } = compareFigures(OLD, LATER)
    expect([unlike, noIntervals]).toEqual([[], undefined])
    expect(rules[0]).toMatchObject({ rule: 'p/a', alike: true, old: { hits: 56, of: 70 }, new: { hits: 48, of: 80 } })
    expect(rules[0]?.difference).toBeCloseTo(-0.2, 10)
    expect(rules[0]?.interval?.low).toBeCloseTo(-0.3339, 4)
    expect(rules[0]?.interval?.high).toBeCloseTo(-0.0524, 4)
    expect(rules[1]).toEqual({
      rule: 'p/b',
      title: 'b',
      alike: true,
      old: { hits: 3, of: 9 },
      new: { hits: 5, of: 20 },
    })
  })

  test.each<readonly [name: string, changes: Parameters<typeof figuresOf>[0], reason: RegExp]>([
    ['picked notes', { design: 'convenience' }, /not by chance/],
    ['all notes', { design: 'all' }, /judged all notes/],
    ['another program', { version: '2.0.0', notes: ['n2'] }, /same program and settings/],
    ['other settings', { configuration: 'c2', notes: ['n2'] }, /same program and settings/],
    ['the same inputs', { notes: ['n1'] }, /same notes/],
    ['shared notes', { notes: ['n3', 'n1'] }, /share notes/],
  ])('of %s have no interval', (_, changes, reason) => {
    const comparison = compareFigures(OLD, figuresOf(changes))
    expect(comparison.noIntervals).toMatch(reason)
    expect(comparison.rules[0]?.difference).toBe(0)
    expect(JSON.stringify(comparison.rules)).not.toContain('interval')
    expect(comparisonText(comparison, {})).toMatch(reason)
  })

  test('of a changed policy say so before any rate', () => {
    const comparison = compareFigures(OLD, figuresOf({ notes: ['n2'], hash: 'h2' }))
    expect(comparison.unlike.map(({ kind }) => kind)).toEqual(['policy', 'configuration'])
    expect(comparison.rules.map(({ alike, interval }) => [alike, interval])).toEqual([
      [false, undefined],
      [false, undefined],
    ])
    for (const write of [comparisonText, comparisonMarkdown]) {
      const text = write(comparison, {})
      expect(text.indexOf('NOT ALIKE')).toBeGreaterThanOrEqual(0)
      expect(text.indexOf('NOT ALIKE')).toBeLessThan(text.indexOf('56 of 70'))
      expect(text).toContain('policy p: what decides its outcomes differs')
    }
  })

  test.each<readonly [changes: Partial<Figures>, message: RegExp]>([
    [{ version: '2.0.0' }, /notelint 1.0.0 and 2.0.0/],
    [{ salt: 's2' }, /the salt, so/],
    [{ policies: [] }, /policy p: only in the old run/],
    [{ design: 'all' }, /a sample by chance and all notes/],
    [{ configuration: 'other' }, /settings/],
    [
      { policies: OLD.policies.map((policy) => ({ ...policy, version: '1.0.1' })) },
      /policy p: other words, the same outcomes \(version 1.0.0 and 1.0.1\)/,
    ],
  ])('tell %j', (changes, message) => {
    const unlike = compareFigures(OLD, figuresOf({ notes: ['n2'], ...changes })).unlike
    expect(unlike.map((one) => one.message)).toEqual([expect.stringMatching(message)])
  })
})

describe('findings', () => {
  const line = (text: string): ComparedFinding => {
    const [note = '', rule = '', status = '', key, suppressed] = text.split(' ')
    return { note, rule, status, ...(key && { key }), ...(suppressed && { suppressed: 'waiver' as const }) }
  }
  const NOTHING = { new: 0, gone: 0, kept: 0, setAside: 0, takenBack: 0, ofNewNotes: 0, ofOldNotes: 0 }

  test('are matched by note, rule, status and key, in whatever order', () => {
    const comparer = findingComparer(
      (note) => note !== 'n9',
      (note) => note !== 'n8',
    )
    const old = ['n1 p/a missing', 'n2 p/a missing', 'n3 p/a partial k1', 'n8 p/a missing', 'n1 p/b missing k aside']
    const next = [
      'n9 p/a missing',
      'n3 p/a missing k1',
      'n1 p/a missing',
      'n1 p/b missing k',
      'n1 p/b missing k',
      'n2 p/c x',
    ]
    for (const one of old) comparer.addOld(line(one))
    for (const one of next) comparer.addNew(line(one))
    expect(comparer.changes()).toEqual([
      { rule: 'p/a', ...NOTHING, new: 1, gone: 2, kept: 1, ofNewNotes: 1, ofOldNotes: 1 },
      { rule: 'p/b', ...NOTHING, new: 1, kept: 1, takenBack: 1 },
      { rule: 'p/c', ...NOTHING, new: 1 },
    ])
  })

  test('have hashes that are apart', () => {
    const hashes = new Set<number>()
    for (let one = 0; one < 50_000; one += 1) hashes.add(hash53(`${one.toString(16).padStart(16, '0')} missing `))
    expect(hashes.size).toBe(50_000)
    expect(Math.max(...[...hashes].slice(0, 1000))).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER)
  })
})
