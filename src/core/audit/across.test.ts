// Between visits: each rule with a case that it tells and near ones that it does not; order and hostile input change nothing.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { collectVisits } from '../../node/audit/visits.ts'
import type { Visit } from './across.ts'
import { across } from './across.ts'
import { acrossTally, SHOWN } from './across-tally.ts'
import type { AcrossFinding } from './figures.ts'
import type { VisitFacts } from './visit-facts.ts'

type Told = readonly [day: string, facts: Partial<VisitFacts>]

const visitsOf = (told: readonly Told[]): readonly Visit[] =>
  told.map(([day, facts], index) => ({ note: `n${index}`, day, facts: { scores: [], treatments: [], ...facts } }))

const scored = (days: readonly string[], scores: readonly (readonly number[])[]): readonly Told[] =>
  days.map((day, index) => [day, { scores: scores[index] ?? scores[0] ?? [] }])

const failed = (concept: string, outcome = 'no-benefit'): Partial<VisitFacts> => ({ treatments: [[concept, outcome]] })

const MONTHS = ['2024-01-10', '2024-02-07', '2024-03-06', '2024-04-03']

const PERSON: Partial<VisitFacts> = { sex: 'female', age: 54 }

const CASES: readonly (readonly [name: string, told: readonly Told[], kinds: readonly string[]])[] = [
  ['four visits with the same ratings', scored(MONTHS, [[4, 7]]), ['identical-scores']],
  ['three visits with the same ratings', scored(MONTHS.slice(1), [[4, 7]]), []],
  ['one rating differs', scored(MONTHS, [[7], [7], [6], [7]]), []],
  ['a visit between without a rating', scored(MONTHS, [[7], [7], [], [7]]), []],
  ['four visits within a month', scored(['2024-01-02', '2024-01-09', '2024-01-16', '2024-01-23'], [[7]]), []],
  ['four notes on three days', scored(['2024-01-10', '2024-01-10', '2024-02-10', '2024-04-10'], [[7]]), []],
  ['no pain at every visit', scored(MONTHS, [[0]]), []],
  [
    'another sex',
    [
      ['2024-01-10', PERSON],
      ['2024-02-10', { sex: 'male' }],
    ],
    ['contradiction'],
  ],
  [
    'the sex not stated later',
    [
      ['2024-01-10', PERSON],
      ['2024-02-10', {}],
    ],
    [],
  ],
  [
    'an age that runs backwards',
    [
      ['2024-01-10', PERSON],
      ['2024-02-10', { age: 52 }],
    ],
    ['contradiction'],
  ],
  [
    'a birthday between',
    [
      ['2024-01-10', PERSON],
      ['2024-02-10', { age: 55 }],
    ],
    [],
  ],
  [
    'an age that jumps',
    [
      ['2024-01-10', PERSON],
      ['2024-02-10', { age: 56 }],
    ],
    ['contradiction'],
  ],
  [
    'an age that stays for three years',
    [
      ['2021-01-10', PERSON],
      ['2024-02-10', PERSON],
    ],
    ['contradiction'],
  ],
  [
    'an age that grows with the years',
    [
      ['2021-01-10', PERSON],
      ['2024-02-10', { age: 57 }],
    ],
    [],
  ],
  [
    'a duration that shrinks',
    [
      ['2024-01-10', { days: 3650 }],
      ['2024-03-10', { days: 730 }],
    ],
    ['contradiction'],
  ],
  [
    'a duration told roughly',
    [
      ['2024-01-10', { days: 3650 }],
      ['2024-03-10', { days: 2920 }],
    ],
    [],
  ],
  [
    'a new episode',
    [
      ['2024-01-10', { days: 3650 }],
      ['2024-03-10', { days: 14 }],
    ],
    [],
  ],
  [
    'a counted time unchanged',
    [
      ['2024-01-10', { ago: [['k', 7]] }],
      ['2024-02-10', { ago: [['k', 7]] }],
    ],
    ['stale-date'],
  ],
  [
    'a counted time a week later',
    [
      ['2024-01-10', { ago: [['k', 7]] }],
      ['2024-01-17', { ago: [['k', 7]] }],
    ],
    [],
  ],
  [
    'months counted, within the month',
    [
      ['2024-01-10', { ago: [['k', 30]] }],
      ['2024-01-30', { ago: [['k', 30]] }],
    ],
    [],
  ],
  [
    'another sentence',
    [
      ['2024-01-10', { ago: [['k', 7]] }],
      ['2024-02-10', { ago: [['l', 7]] }],
    ],
    [],
  ],
  [
    'a treatment told as failed that no earlier visit names',
    [
      [MONTHS[0] as string, failed('a')],
      [MONTHS[1] as string, failed('b', 'benefit')],
      [MONTHS[2] as string, failed('c')],
    ],
    ['failed-never-tried'],
  ],
  [
    'a treatment planned before',
    [
      [MONTHS[0] as string, failed('c', 'planned')],
      [MONTHS[1] as string, failed('b')],
      [MONTHS[2] as string, failed('c')],
    ],
    [],
  ],
  [
    'named by another note of the day, with another outcome',
    [
      [MONTHS[0] as string, failed('a')],
      [MONTHS[1] as string, failed('b', 'benefit')],
      [MONTHS[2] as string, failed('c')],
      [MONTHS[2] as string, failed('c', 'unstated')],
    ],
    [],
  ],
  [
    'only one earlier visit names treatments',
    [
      [MONTHS[0] as string, failed('a')],
      [MONTHS[1] as string, {}],
      [MONTHS[2] as string, failed('c')],
    ],
    [],
  ],
  [
    'a treatment declined',
    [
      [MONTHS[0] as string, failed('a')],
      [MONTHS[1] as string, failed('b')],
      [MONTHS[2] as string, failed('c', 'declined')],
    ],
    [],
  ],
]

describe('between visits', () => {
  test.each(CASES)('%s', (_name, told, kinds) => {
    const found = across('p', visitsOf(told))
    expect(found.map(({ kind }) => kind)).toEqual(kinds)
    // No full dates, and notes in the order of their visits.
    for (const { message, notes } of found) {
      expect(message).not.toMatch(/\d{4}-\d\d-\d\d/)
      expect(notes).toEqual([...notes].sort())
    }
  })

  test('facts that are empty, odd or without a day give nothing and do no harm', () => {
    const odd = [
      { note: 'a', day: 'soon', facts: { scores: [7], treatments: [], age: 5 } },
      { note: 'b', day: '2024-99-99', facts: { scores: [Number.NaN], treatments: [] } },
      ...MONTHS.map((day) => ({ note: day, day, facts: { scores: [Number.NaN], treatments: [], age: Number.NaN } })),
      { note: 'c', day: '2024-05-01', facts: {} },
      { note: 'd', day: '2024-06-01', facts: { treatments: [['constructor', 'constructor']] } },
    ] as unknown as readonly Visit[]
    expect(across('p', odd)).toEqual([])
    expect(across('p', [])).toEqual([])
  })

  test('of a patient with very many visits take time by their number', () => {
    const time = (count: number): number => {
      const visits = Array.from(
        { length: count },
        (_, index): Visit => ({
          note: `${index}`,
          day: new Date(index * 86_400_000).toISOString().slice(0, 10),
          facts: { scores: [7], treatments: [[`t${index}`, 'no-benefit']], ago: [[`k${index % 50}`, 7]] },
        }),
      )
      const begin = performance.now()
      expect(across('p', visits).length).toBeGreaterThan(count - 50)
      return performance.now() - begin
    }
    time(2000)
    // Sixteen times as many; quadratic work would take 256 times as long.
    expect(time(32_000) / Math.max(time(2000), 2)).toBeLessThan(100)
  })
})

describe('findings of many patients', () => {
  const finding = (index: number): AcrossFinding => ({
    kind: 'stale-date',
    patient: `p${index % 17}`,
    notes: [`a${index}`, `b${index}`],
    message: 'm',
  })

  test('are all counted and shown by keys, in whatever order they come', () => {
    const findings = Array.from({ length: 700 }, (_, index) => finding(index))
    const tallyOf = (order: readonly AcrossFinding[]) => {
      const tally = acrossTally()
      for (const one of order) tally.add([one], true)
      return tally.figures()
    }
    const figures = tallyOf(findings)
    expect(figures).toEqual(tallyOf([...findings].reverse()))
    const stale = figures.kinds.find(({ kind }) => kind === 'stale-date')
    expect([figures.patients, stale?.count, stale?.shown.length]).toEqual([700, 700, SHOWN])
  })

  test('come out the same however patients are spread over files, visits in any order, and leave no file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'notelint-'))
    try {
      const run = (files: number, backwards: boolean) => {
        const collector = collectVisits(join(folder, 'visits'), { files })
        const visits = Array.from({ length: 30 }, (_, patient) =>
          visitsOf(scored(MONTHS, [[patient % 3]])).map((visit) => [`p${patient}`, visit] as const),
        ).flat()
        for (const [patient, visit] of backwards ? visits.reverse() : visits) collector.add(patient, visit)
        collector.add('alone', visitsOf([['2024-01-01', {}]])[0] as Visit)
        return collector.finish()
      }
      const figures = run(1, false)
      expect(figures.patients).toBe(30)
      expect(figures.kinds.find(({ kind }) => kind === 'identical-scores')?.count).toBe(20)
      expect(run(7, true)).toEqual(figures)
      expect(readdirSync(folder)).toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
