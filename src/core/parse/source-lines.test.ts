import { describe, expect, test } from '@jest/globals'
import { readLines } from './source-lines.ts'

function linesOf(source: string): string[] {
  return readLines(source).map(({ start, end }) => source.slice(start, end))
}

const visit = [
  'Seen again today for the back.',
  'It hurts, mostly at night, and the knee is better.',
  'Yoga did not help.',
  '17 March 2021',
  'Slept 1,200 hours this year, so he says.',
]
const letter = [...visit, ...visit, ...visit]

describe('a note exported on one line', () => {
  test('is known by sentences that end right at a comma', () => {
    expect(linesOf(letter.join(','))).toEqual(letter)
  })

  test('is no short line, and none with blanks behind its commas', () => {
    expect(linesOf(visit.join(','))).toHaveLength(1)
    expect(linesOf(letter.join(', '))).toHaveLength(1)
  })

  test('parts lines in small letters under a title', () => {
    const lines = ['Tried:', 'yoga, no help', 'heat', 'ice, some help', ...letter]
    expect(linesOf(lines.join(','))).toEqual(lines)
  })

  test('keeps words together where the writer sets no blank behind a comma', () => {
    const lines = ['Tried:', 'yoga,heat,ice,rest,no drugs', ...letter.map((line) => line.replaceAll(', ', ','))]
    expect(linesOf(lines.join(','))[1]).toBe('yoga,heat,ice,rest,no drugs')
  })

  test('does not part behind a comma inside quotation marks', () => {
    const lines = ['“I am fine,” she said.', ...letter]
    expect(linesOf(lines.join(','))).toEqual(lines)
  })
})
