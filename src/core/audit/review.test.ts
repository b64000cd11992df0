// Figures of reviews counted by hand, replacements, and disagreements as examples.
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { POLICY } from '../../testing/audited-policy.ts'
import { runExamples } from '../examples.ts'
import type { Policy } from '../policy/policy.ts'
import { shippedPolicy } from '../policy/shipped.ts'
import { kappaOfPairs } from '../statistics/confusion.ts'
import type { Design, SampleFigures } from './figures.ts'
import type { ReadWorksheet, SheetEntry } from './read-worksheet.ts'
import { withSecond } from './read-worksheet.ts'
import { replacementsOf } from './replacements.ts'
import { reviewOf } from './review.ts'
import { examplesOf } from './review-examples.ts'

const RUN = { policies: [POLICY], design: 'sample' as Design }
const RULE = 'chronic-back-pain/pain-severity'

const key = (number: number): string => String(number).padStart(16, '0')

const SAMPLE: SampleFigures = {
  seed: 's',
  generator: 'g',
  wanted: 4,
  strata: ['clinic'],
  drawn: [
    { stratum: 'north', size: 9, drawn: ['a', 'b'], reserve: ['c', 'd'] },
    { stratum: 'south', size: 9, drawn: ['e', 'f'], reserve: ['g'] },
  ],
}

/** Entries of one rule: pairs of tool and reviewer, each so many times. */
function entriesOf(counts: readonly (readonly [SheetEntry['tool'], SheetEntry['first'], number])[]): ReadWorksheet {
  const entries = counts
    .flatMap(([tool, first, times]) => Array.from({ length: times }, () => ({ tool, first })))
    .map(({ tool, first }, index): SheetEntry => {
      const row = index + 2
      return { row, note: key(row), rule: RULE, tool, ...(first && { first }), reason: '', unclear: false }
    })
  return { entries, problems: [], otherRules: 0 }
}

describe('a review', () => {
  // documented/documented 8, documented/vague 2 (over), not found/documented 3 (under), not found/not found 4,
  // vague/not found 1 (neutral), not found/not applicable 2 (neutral); 20 rows, 12 alike.
  const SHEET = entriesOf([
    ['documented', 'documented', 8],
    ['documented', 'vague', 2],
    ['not found', 'documented', 3],
    ['not found', 'not found', 4],
    ['vague', 'not found', 1],
    ['not found', 'not applicable', 2],
    ['vague', undefined, 3],
  ])

  test('counts what it was given', () => {
    const { rows, agreement, directions, kappa, kappaOfGaps, disagreements } = reviewOf(SHEET, RUN)
    expect(rows).toEqual({ all: 23, judged: 20, blank: 3, unclear: 0, takenOut: 0 })
    expect(agreement).toEqual({ hits: 12, of: 20, rate: 0.6 })
    expect(directions).toEqual({ over: 2, under: 3, neutral: 3 })
    // Chance: documented 10*11, vague 1*2, not found 9*5, of 400: 157/400. (0.6 - 0.3925) / 0.6075.
    expect(kappa).toBeCloseTo(0.3416, 4)
    // Gap: both 5, tool only 5, reviewer only 2, neither 8: 0.65 alike, chance (10*7 + 10*13)/400 = 0.5.
    expect(kappaOfGaps).toBeCloseTo(0.3, 10)
    expect(disagreements.length).toBe(8)
  })

  test('tells precision and recall of gaps and of documented, with intervals from 10 cases on', () => {
    const [one] = reviewOf(SHEET, RUN).requirements
    expect(one?.gap.precision).toMatchObject({ hits: 5, of: 10, rate: 0.5 })
    expect(one?.gap.precision.interval?.low).toBeCloseTo(0.2366, 4)
    expect(one?.gap.recall).toEqual({ hits: 5, of: 7 })
    expect(one?.documented.precision).toMatchObject({ hits: 8, of: 10, rate: 0.8 })
    expect(one?.documented.recall).toMatchObject({ hits: 8, of: 11 })
    expect(one?.confusion).toEqual({
      documented: { documented: 8, vague: 2 },
      vague: { 'not found': 1 },
      'not found': { documented: 3, 'not found': 4, 'not applicable': 2 },
    })
  })

  test('has no interval where the notes were picked by somebody', () => {
    const text = JSON.stringify(reviewOf(SHEET, { ...RUN, design: 'convenience' }))
    expect(text).toContain('"rate":0.5')
    expect(text).not.toContain('interval')
  })

  test('compares two reviewers, of one sheet or of two', () => {
    const second = entriesOf([
      ['documented', 'documented', 10],
      ['not found', 'documented', 3],
      ['not found', 'vague', 4],
    ])
    const both = { ...SHEET, entries: withSecond(SHEET.entries, second.entries) }
    // 17 rows by both: 11 documented by both, 2 vague/documented, 4 not found/vague. Chance (11*13 + 2*4)/289.
    const { agreement, kappa } = reviewOf(both, RUN).second ?? {}
    expect(agreement).toMatchObject({ hits: 11, of: 17 })
    expect(kappa).toBeCloseTo((11 / 17 - 151 / 289) / (1 - 151 / 289), 10)
    expect(reviewOf(SHEET, RUN).second).toBeUndefined()
  })

  test('takes notes that cannot be used out, and says which come instead', () => {
    const entry = (row: number, note: string, first: SheetEntry['first'], reason = ''): SheetEntry => ({
      ...{ row, note, rule: RULE, tool: 'vague', ...(first && { first }), reason, unclear: false },
    })
    const entries = [
      entry(2, 'b', 'unusable'),
      entry(3, 'b', 'unusable', 'scan of a fax'),
      entry(4, 'b', 'vague'),
      entry(5, 'a', 'vague'),
      entry(6, 'f', 'unusable', 'empty'),
      entry(7, 'g', 'unusable', 'not a visit'),
    ]
    const review = reviewOf({ entries, problems: [], otherRules: 0 }, { ...RUN, sample: SAMPLE })
    expect(review.rows).toEqual({ all: 6, judged: 1, blank: 0, unclear: 0, takenOut: 5 })
    expect(review.replacements).toEqual([
      { stratum: 'north', note: 'b', by: 'c', reason: 'scan of a fax' },
      { stratum: 'south', note: 'f', by: 'g', reason: 'empty' },
      { stratum: 'south', note: 'g', reason: 'not a visit' },
    ])
    // A later round keeps what was settled, and gives the next of the reserve.
    const later = replacementsOf([{ note: 'a', row: 2, reason: 'torn' }], SAMPLE, review.replacements)
    expect(later.slice(0, 2)).toEqual([
      { stratum: 'north', note: 'a', by: 'd', reason: 'torn' },
      { stratum: 'north', note: 'b', by: 'c', reason: 'scan of a fax' },
    ])
  })
})

test.each<readonly [pairs: readonly (readonly [string, string])[], wanted: number | undefined]>([
  [[], undefined],
  [[['a', 'a']], undefined],
  [
    [
      ['a', 'a'],
      ['b', 'b'],
      ['c', 'c'],
    ],
    1,
  ],
  [
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    -1,
  ],
])('kappa of %j', (pairs, wanted) => {
  expect(kappaOfPairs(pairs)).toBe(wanted)
})

describe('examples', () => {
  const disagreements = reviewOf(
    entriesOf([
      ['not found', 'documented', 1],
      ['documented', 'vague', 1],
      ['documented', 'not applicable', 1],
    ]),
    RUN,
  ).disagreements

  test('without text are placeholders with the place in a comment', () => {
    const text = examplesOf(disagreements, { textOf: () => undefined, saysOf: () => undefined })
    expect(text).toContain(`# note ${key(2)}, row 2 of the worksheet: tool not found, reviewer documented`)
    expect(parse(text)).toEqual({
      examples: {
        [RULE]: {
          met: [''],
          unmet: [
            { text: '', outcome: 'partial', says: '' },
            { text: '', outcome: 'not-applicable' },
          ],
        },
      },
    })
  })

  test.each(['He said: "7/10"\n# no comment\n- no: list', '\u2028\u0085 {a: b} \ufeff', "'"])(
    'hold %j whole',
    (words) => {
      const read = parse(examplesOf(disagreements, { textOf: () => words, saysOf: () => 'x' }))
      expect([read.examples[RULE].met[0], read.examples[RULE].unmet[0].text]).toEqual([words, words])
    },
  )

  test('run as examples of the policy', () => {
    const texts = ['Low back pain for two years, rated 7/10 today.', 'Severe low back pain.', 'Low back pain.']
    const { examples } = parse(
      examplesOf(disagreements.slice(0, 2), { textOf: ({ row }) => texts[row - 2], saysOf: () => 'given in words' }),
    )
    const policy = shippedPolicy('chronic-back-pain') as Policy
    const requirements = policy.requirements.map((one) => {
      const own = examples[one.rule] ?? { met: [], unmet: [] }
      const met = own.met.map((text: string) => ({ text, outcome: 'met' }))
      return { ...one, examples: { met, unmet: own.unmet } }
    })
    expect(runExamples({ ...policy, requirements }).map(({ passed, outcome }) => [passed, outcome])).toEqual([
      [true, 'met'],
      [true, 'partial'],
    ])
  })
})
