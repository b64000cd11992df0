// Worksheets that come back from people: shuffled, retyped, saved by spreadsheets.
import { describe, expect, test } from '@jest/globals'
import { POLICY } from '../../testing/audited-policy.ts'
import type { Cell, SampleFigures } from './figures.ts'
import type { ReadWorksheet } from './read-worksheet.ts'
import { readWorksheet } from './read-worksheet.ts'
import { WORKSHEET_COLUMNS, worksheetOf } from './worksheet.ts'

const CONFIGURATION = '0123456789abcdef'
const RUN = { policies: [POLICY], configuration: CONFIGURATION }
const RULE = 'chronic-back-pain/pain-severity'

/** A key of a note; some look like numbers to a spreadsheet. */
const key = (number: number): string => `123456789e${String(number).padStart(6, '0')}`

const TABLE = worksheetOf(
  [
    {
      note: key(1),
      place: '=notes/a.txt#1',
      day: '2026-03-04',
      provider: 'P-7',
      outcomes: { 'chronic-back-pain': 'px-' },
      findings: [
        { rule: RULE, line: 12 },
        { rule: 'chronic-back-pain/pain-duration', line: 1 },
      ],
    },
    { note: key(2), place: 'b;"c".txt', outcomes: { 'chronic-back-pain': 'm c' }, findings: [] },
    { note: key(3), place: 'd.txt', outcomes: {}, findings: [] },
  ],
  [POLICY],
  CONFIGURATION,
)

/** The rows of the worksheet with decisions in them, the head first. */
function filled(decisions: Readonly<Record<number, Readonly<Record<string, Cell>>>>): (readonly Cell[])[] {
  const rows = TABLE.rows.map((row, index) =>
    WORKSHEET_COLUMNS.map((column, at) => decisions[index]?.[column] ?? row[at]),
  )
  return [TABLE.columns, ...rows]
}

function read(rows: readonly (readonly Cell[])[], run: Parameters<typeof readWorksheet>[1] = RUN): ReadWorksheet {
  const sheet = readWorksheet(rows, run)
  if ('error' in sheet) throw new Error(sheet.error)
  return sheet
}

describe('a worksheet', () => {
  test('has a row for each requirement that applied', () => {
    const column = (name: (typeof WORKSHEET_COLUMNS)[number]) =>
      TABLE.rows.map((row) => row[WORKSHEET_COLUMNS.indexOf(name)])
    expect(column('requirement')).toEqual(['pain-severity', 'pain-duration', 'pain-severity', 'imaging'])
    expect(column('tool result')).toEqual(['vague', 'not found', 'documented', 'contradictory'])
    expect(column('line')).toEqual([12, undefined, undefined, undefined])
    expect(column('month')).toEqual(['2026-03', '2026-03', undefined, undefined])
    expect(column('note').map(Number)).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN])
  })

  test('comes back in any order, with other columns, other case and blanks', () => {
    const rows = filled({
      0: { 'reviewer decision': 'Documented ' },
      1: { 'reviewer decision': ' NOT-FOUND', 'second reviewer decision': "'vague" },
      3: { 'reviewer decision': 'not\u00a0 applicable' },
    })
    const shuffled = [3, 0, 4, 1, 2].map((index) => {
      const row = rows[index]?.map((cell) => (index === 0 ? ` ${String(cell).toUpperCase()} ` : cell)) ?? []
      return [index === 0 ? 'Remarks' : '=1+1', ...[...row].reverse()]
    })
    // The head is no longer first: it is looked for, and what stands above it is a title.
    const sheet = read([['Audit of March'], [], shuffled[1] ?? [], shuffled[0] ?? [], ...shuffled.slice(2)])
    expect(sheet.problems).toEqual([])
    const told = sheet.entries.map(({ row, note, rule, first, second }) => [row, note, rule, first, second])
    expect(told).toEqual([
      [4, key(2), RULE, undefined, undefined],
      [5, key(2), 'chronic-back-pain/imaging', 'not applicable', undefined],
      [6, key(1), RULE, 'documented', undefined],
      [7, key(1), 'chronic-back-pain/pain-duration', 'not found', 'vague'],
    ])
  })

  test.each<readonly [name: string, cells: Readonly<Record<string, Cell>>, message: RegExp]>([
    [
      'a typing error',
      { 'reviewer decision': 'documnted' },
      /reviewer decision is none of documented, .*did you mean "documented"\?/,
    ],
    ['a sentence', { 'reviewer decision': 'Jane Roe said that it hurts' }, /reviewer decision is none of [^"]*$/],
    [
      'a formula',
      { 'second reviewer decision': '=HYPERLINK("http://x")' },
      /second reviewer decision is none of [^"]*$/,
    ],
    ['a note key turned into a number', { note: '1.23457E+14' }, /note is no key/],
    ['another rule', { rule: 'chronic-back-pain/pain-severty' }, /did you mean "chronic-back-pain\/pain-severity"/],
    ['a result nobody gives', { 'tool result': 'ok' }, /tool result is none of documented/],
    ['no result', { 'tool result': ' ' }, /tool result is blank/],
  ])('with %s says so and shows no cell', (_, cells, message) => {
    const { problems, entries } = read(filled({ 0: cells }))
    expect(problems.map(({ row }) => row)).toEqual([2])
    expect(problems[0]?.message).toMatch(message)
    expect(problems[0]?.message).not.toMatch(/documnted|Jane|HYPERLINK/)
    expect(entries.some(({ first }) => first !== undefined)).toBe(false)
  })

  test.each<readonly [rows: readonly (readonly Cell[])[], error: RegExp]>([
    [[], /is no worksheet/],
    [[['a', 'b']], /is no worksheet/],
    [[['note', 'rule', 'tool result']], /lacks the column "reviewer decision"/],
    [[['Note', 'rule', 'note', 'tool result', 'reviewer decision']], /two columns "note"/],
  ])('%j is none', (rows, error) => {
    const sheet = readWorksheet(rows, RUN)
    expect('error' in sheet && sheet.error).toMatch(error)
  })

  test('repeated rows count once; the first one stands', () => {
    const rows = filled({ 0: { 'reviewer decision': 'vague' } })
    const again = WORKSHEET_COLUMNS.map((column, at) => (column === 'reviewer decision' ? 'documented' : rows[1]?.[at]))
    const { entries, problems } = read([...rows, rows[1] ?? [], again])
    expect(entries.map(({ first }) => first)).toEqual(['vague', undefined, undefined, undefined])
    expect(problems).toEqual([{ row: 7, message: expect.stringContaining('row 2 has the same note and rule') }])
  })

  test('of other notes or other rules is told', () => {
    const sample: SampleFigures = {
      ...{ seed: 's', generator: 'g', wanted: 1, strata: [] },
      drawn: [{ stratum: '', size: 9, drawn: [key(2)], reserve: [] }],
    }
    expect(read(filled({}), { ...RUN, sample }).problems.map(({ row }) => row)).toEqual([2, 3])
    expect(read(filled({}), { ...RUN, configuration: 'f'.repeat(16) }).otherRules).toBe(4)
    expect(read(filled({ 0: { 'rule-set hash': 1.2e15 } })).otherRules).toBe(0)
  })
})
