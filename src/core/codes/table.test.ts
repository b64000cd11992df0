// The code table on both sides of its dates, and the patterns of the notes between codes.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import * as generated from '../generated/codes.ts'
import { matches } from './pattern.ts'
import { codeRules } from './rules.ts'
import { childrenOf, codeOf, covers, familyTable, lookUp, shippedBook, statusText } from './table.ts'

const BOOK = shippedBook()
const DAY = '2026-11-01'

const statusOn = (code: string, on: string): string => statusText(lookUp(BOOK, code, on).status)

describe('table', () => {
  test.each([
    ['M54.5', '2021-09-30', 'reportable'],
    ['M54.5', '2021-10-01', 'ended 2021-09-30'],
    ['M51.36', '2024-09-30', 'reportable'],
    ['M51.36', '2024-10-01', 'ended 2024-09-30'],
    ['M48.06', '2017-09-30', 'reportable'],
    ['M48.06', '2017-10-01', 'ended 2017-09-30'],
    ['M48.061', '2017-09-30', 'not known'],
    ['M48.061', '2017-10-01', 'reportable'],
    ['M51.360', '2024-09-30', 'not known'],
    ['M51.360', '2024-10-01', 'reportable'],
    ['M51.A0', '2022-09-30', 'not known'],
    ['M51.A0', '2022-10-01', 'reportable'],
    ['M45.A0', '2021-10-01', 'reportable'],
    ['M54.8', '2016-01-01', 'header'],
    ['M54.8', DAY, 'header'],
    ['M54.7', DAY, 'not known'],
    ['S39.012', DAY, 'header'],
    ['S39.012A', DAY, 'reportable'],
    ['E11.9', DAY, 'not known'],
    ['M54.50', '2027-09-30', 'reportable'],
    ['M54.50', '2027-10-01', 'not known'],
    ['M54.8', '2027-10-01', 'not known'],
    ['M54.6', '2015-09-30', 'not known'],
    ['M54.6', '2015-10-01', 'reportable'],
  ])('%s on %s: %s', (code, on, status) => {
    expect(statusOn(code, on)).toBe(status)
  })

  const rows = readFileSync('rules/codes/back-pain-family.csv', 'utf8')
    .split('\n')
    .map((line) => /^(M54[\d.]*),(.*),(\d*),(\d*),\w$/.exec(line))
    .flatMap((row) => (row ? [row.slice(1, 5) as [string, string, string, string]] : []))

  test('M54 is whole', () => {
    expect(rows).toHaveLength(40)
  })

  test.each(rows)('%s %s on both sides of %s-%s', (code, quoted, first, last) => {
    const { entry } = lookUp(BOOK, code)
    expect(entry?.title).toBe(quoted.replace(/^"|"$/g, ''))
    if (first === '') {
      for (const year of [2015, 2020, 2026]) expect(statusOn(code, `${year}-12-01`)).toBe('header')
      return
    }
    const begin = Number(first) - 1
    expect(statusOn(code, `${begin}-10-01`)).toBe('reportable')
    expect(statusOn(code, `${begin}-09-30`)).toBe('not known')
    const end = last === '' ? '2027' : last
    expect(statusOn(code, `${end}-09-30`)).toBe('reportable')
    expect(statusOn(code, `${end}-10-01`)).toBe(last === '' ? 'not known' : `ended ${end}-09-30`)
  })

  test('has the children of a header one step down', () => {
    const children = (code: string): readonly string[] => childrenOf(familyTable(), code).map((entry) => entry.code)
    expect(children('M54.5')).toEqual(['M54.50', 'M54.51', 'M54.59'])
    expect(children('M54.8')).toEqual(['M54.81', 'M54.89'])
    expect(children('M54')).toEqual(['M54.0', 'M54.1', 'M54.2', 'M54.3', 'M54.4', 'M54.5', 'M54.6', 'M54.8', 'M54.9'])
    expect(children('M51.36')).toEqual(['M51.360', 'M51.361', 'M51.362', 'M51.369'])
    expect(children('M54.6')).toEqual([])
  })

  test.each([
    ['m5450', 'M54.50'],
    [' M54.5 ', 'M54.5'],
    ['S39012A', 'S39.012A'],
    ['R52', 'R52'],
    ['back pain', undefined],
    ['724.2', undefined],
    ['L5-S1', undefined],
  ])('%j reads as %j', (text, code) => {
    expect(codeOf(text)).toBe(code)
  })

  test('knows which categories it has whole', () => {
    expect([covers(familyTable(), 'M54.7'), covers(familyTable(), 'S39.9'), covers(familyTable(), 'E11.9')]).toEqual([
      true,
      false,
      false,
    ])
  })

  test('no title of the family says intractable', () => {
    expect(generated.family).not.toMatch(/intractable/i)
  })

  test('loads in 15 ms, is under 30 kB compressed', () => {
    const begin = performance.now()
    const { entry } = lookUp(BOOK, 'M54.50', DAY)
    expect(entry).toBeDefined()
    expect(performance.now() - begin).toBeLessThan(15)
    expect(gzipSync(JSON.stringify(Object.values(generated))).length).toBeLessThan(30_000)
  })
})

describe('patterns', () => {
  test.each([
    ['M54', 'M54.50', true],
    ['M54.5-', 'M54.59', true],
    ['M54.5-', 'M54.6', false],
    ['M50-M54', 'M53.3', true],
    ['M50-M54', 'M54.50', true],
    ['M50-M54', 'M55', false],
    ['M51.A0-M51.A2', 'M51.A3', false],
    ['C00-D49', 'C79.51', true],
    ['C00-D49', 'D50.0', false],
    ['M84.58', 'M84.58XA', true],
    ['any', 'E11.9', true],
  ])('%s takes %s: %s', (pattern, code, takes) => {
    expect(matches(pattern, code)).toBe(takes)
  })

  test('of the notes are one code pattern each', () => {
    for (const { at, target } of codeRules().notes) {
      expect(`${at} ${target}`).toMatch(
        /^[A-Z]\d[\dA-Z.]*-?(?:[A-Z]\d[\dA-Z.]*)? (?:any|[A-Z]\d[\dA-Z.]*-?(?:[A-Z]\d[\dA-Z.]*)?)$/,
      )
    }
  })
})
