// Intervals against published tables, samples that can be drawn again, agreement by hand-made tables.
import { describe, expect, test } from '@jest/globals'
import { kappa, observedAgreement, precisionRecall } from './agreement.ts'
import { clopperPearson, wilson } from './intervals.ts'
import { drawSample, randomOf } from './sampling.ts'

const percent = (value: number): number => Number((100 * value).toFixed(1))

describe('intervals', () => {
  test.each([
    [0, 10, 0, 27.8],
    [1, 10, 1.8, 40.4],
    [2, 10, 5.7, 51.0],
    [1, 20, 0.9, 23.6],
    [2, 30, 1.8, 21.3],
    [6, 30, 9.5, 37.3],
    [0, 40, 0, 8.8],
    [8, 40, 10.5, 34.8],
    [10, 50, 11.2, 33.0],
    [20, 100, 13.3, 28.9],
    [10, 10, 72.2, 100],
    [0, 0, 0, 100],
  ])('Wilson of %i in %i: %d to %d %%', (hits, total, low, high) => {
    const interval = wilson(hits, total)
    expect([percent(interval.low), percent(interval.high)]).toEqual([low, high])
  })

  // Exact limits as statistics packages print them (binom.test of R).
  test.each([
    [0, 10, 0, 30.8],
    [1, 10, 0.3, 44.5],
    [5, 10, 18.7, 81.3],
    [10, 10, 69.2, 100],
    [2, 30, 0.8, 22.1],
    [20, 100, 12.7, 29.2],
    [500, 1000, 46.9, 53.1],
  ])('Clopper-Pearson of %i in %i: %d to %d %%', (hits, total, low, high) => {
    const interval = clopperPearson(hits, total)
    expect([percent(interval.low), percent(interval.high)]).toEqual([low, high])
  })

  test('the exact interval holds 95 % of samples at least, whatever the rate', () => {
    const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k)
    for (const rate of [0.03, 0.2, 0.5, 0.77]) {
      let held = 0
      for (let hits = 0; hits <= 25; hits += 1) {
        const { low, high } = clopperPearson(hits, 25)
        if (low <= rate && rate <= high) held += choose(25, hits) * rate ** hits * (1 - rate) ** (25 - hits)
      }
      expect(held).toBeGreaterThanOrEqual(0.95)
    }
  })
})

describe('a sample', () => {
  const frame = Array.from({ length: 100 }, (_, index) => ({
    key: `note-${index}`,
    stratum: index < 70 ? 'north' : index < 97 ? 'south' : 'east',
  }))

  test('is the same for the same seed, whatever the order of the frame', () => {
    expect(drawSample([...frame].reverse(), 20, 'july')).toEqual(drawSample(frame, 20, 'july'))
    expect(drawSample(frame, 20, 'august')).not.toEqual(drawSample(frame, 20, 'july'))
  })

  test('is drawn over the strata in proportion, one of each at least', () => {
    const sizes = drawSample(frame, 10, 'x').map(({ stratum, drawn }) => [stratum, drawn.length])
    expect(sizes).toEqual([
      ['east', 1],
      ['north', 7],
      ['south', 2],
    ])
  })

  test.each([1, 2, 3, 50, 99, 100, 500])('of %i holds as many as there are, each once', (wanted) => {
    const drawn = drawSample(frame, wanted, 'x').flatMap((one) => one.drawn)
    expect(drawn.length).toBe(Math.min(wanted, 100))
    expect(new Set(drawn).size).toBe(drawn.length)
  })

  test('has a reserve that was not drawn', () => {
    for (const { drawn, reserve } of drawSample(frame, 30, 'x')) {
      expect(reserve.filter((key) => drawn.includes(key))).toEqual([])
    }
  })

  test('takes every member about equally often', () => {
    const counts = new Map<string, number>()
    for (let seed = 0; seed < 2000; seed += 1) {
      for (const key of drawSample(
        frame.map((row) => ({ ...row, stratum: '' })),
        10,
        `${seed}`,
      )[0]?.drawn ?? [])
        counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    // 200 are expected; six standard deviations are 80.
    expect(Math.min(...counts.values())).toBeGreaterThan(120)
    expect(Math.max(...counts.values())).toBeLessThan(280)
  })

  test('numbers are spread evenly', () => {
    const random = randomOf('seed')
    const bins = Array.from({ length: 10 }, () => 0)
    for (let round = 0; round < 10_000; round += 1) bins[Math.floor(random() * 10)]! += 1
    expect(Math.min(...bins)).toBeGreaterThan(850)
  })
})

describe('agreement', () => {
  test.each([
    [{ both: 20, toolOnly: 5, reviewerOnly: 10, neither: 15 }, 0.7, 0.4],
    [{ both: 45, toolOnly: 15, reviewerOnly: 25, neither: 15 }, 0.6, 0.1304],
    [{ both: 10, toolOnly: 0, reviewerOnly: 0, neither: 10 }, 1, 1],
  ])('%j: %d, kappa %d', (table, observed, wanted) => {
    expect(observedAgreement(table)).toBeCloseTo(observed, 4)
    expect(kappa(table)).toBeCloseTo(wanted, 4)
  })

  test('is not told where nothing can be told', () => {
    const nothing = { both: 0, toolOnly: 0, reviewerOnly: 0, neither: 0 }
    expect([observedAgreement(nothing), kappa(nothing), precisionRecall(nothing)]).toEqual([undefined, undefined, {}])
    expect(kappa({ ...nothing, both: 5 })).toBeUndefined()
  })

  test('precision and recall', () => {
    expect(precisionRecall({ both: 8, toolOnly: 2, reviewerOnly: 8, neither: 1 })).toEqual({
      precision: 0.8,
      recall: 0.5,
    })
  })
})
