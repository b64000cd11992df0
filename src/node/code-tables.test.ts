// Importing code tables: a generated file of the official layout and size, refused ones, and the tables as checks see them.
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { zipSync } from 'fflate'
import { lookUp, statusText } from '../core/codes/table.ts'
import { codeBook, dataFolder, storeTable } from './code-tables.ts'
import { readFrontMatter } from './front-matter.ts'
import type { OrderFile } from './order-file.ts'
import { readOrderFile } from './order-file.ts'

const ROWS = 98_403
const REPORTABLE = 74_879

/** A line of the official layout: order 1–5, code 7–13, flag 15, short title 17–76, long title from 78. */
function lineOf(order: number, code: string, flag: number, title: string): string {
  return `${String(order).padStart(5, '0')} ${code.padEnd(7)} ${flag} ${title.slice(0, 60).padEnd(60)} ${title}`
}

/** As many rows as the official file of FY2027 has, with a few real codes among invented ones. */
function orderFile(): string {
  const real: readonly (readonly [string, number, string])[] = [
    ['E11', 0, 'Type 2 diabetes mellitus'],
    ['E119', 1, 'Type 2 diabetes mellitus without complications'],
    ['M545', 0, 'Low back pain'],
    ['M5450', 1, 'Low back pain, unspecified'],
  ]
  const lines = real.map(([code, flag, title], index) => lineOf(index + 1, code, flag, title))
  let left = REPORTABLE - 2
  for (let index = 0; lines.length < ROWS; index += 1) {
    const category = `${'ABCDFGHJKL'[Math.floor(index / 10_000)]}${String(Math.floor(index / 100) % 100).padStart(2, '0')}`
    const flag = left > 0 ? 1 : 0
    left -= flag
    lines.push(
      lineOf(
        lines.length + 1,
        `${category}${String(index % 100).padStart(2, '0')}`,
        flag,
        `Invented condition ${index}, of a certain kind`,
      ),
    )
  }
  return `${lines.join('\r\n')}\r\n`
}

let folder = ''
let text = ''
let read: OrderFile
let took = 0

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'notelint-codes-'))
  text = orderFile()
  writeFileSync(join(folder, 'icd10cm-order-2027.txt'), text)
  read = readOrderFile(join(folder, 'icd10cm-order-2027.txt'))
  if ('error' in read) throw new Error(read.error)
  storeTable(join(folder, 'data'), read.release, read.rows)
  const begin = performance.now()
  lookUp(codeBook(join(folder, 'data')).book, 'E11.9')
  took = performance.now() - begin
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('order file', () => {
  test('gives rows, counts and sha256', () => {
    expect(read).toMatchObject({
      release: {
        fiscalYear: 2027,
        firstDay: '2026-10-01',
        lastDay: '2027-09-30',
        scope: 'full',
        entries: ROWS,
        reportable: REPORTABLE,
        sha256: createHash('sha256').update(text).digest('hex'),
      },
    })
  })

  test('is found in its zip', () => {
    const bytes = new TextEncoder().encode(text)
    const path = written(
      '2027-code-descriptions.zip',
      zipSync({
        'Code Descriptions/icd10cm-order-2027.txt': bytes,
        'icd10cm-order-addenda-2027.txt': bytes.slice(0, 10),
      }),
    )
    const zipped = readOrderFile(path)
    expect('release' in zipped && zipped.release).toMatchObject({ fiscalYear: 2027, entries: ROWS })
  })

  test.each<readonly [name: string, content: () => string | Uint8Array, error: RegExp]>([
    ['order-of-no-year.txt', () => lineOf(1, 'A00', 0, 'Cholera'), /fiscal year; give --year/],
    [
      'icd10cm-order-2027-short.txt',
      () => text.slice(0, text.indexOf('00011')),
      /has 10 rows.*FY2027 has 98403 and 74879/,
    ],
    ['icd10cm-order-2031.txt', () => 'M54.50,Low back pain\n', /line 1 has not the layout/],
    ['icd10cm-order-2032.txt', () => lineOf(2, 'A00', 0, 'Cholera'), /line 1 has not the layout/],
    ['icd10cm-order-2033.txt', () => lineOf(1, 'A00', 2, 'Cholera'), /line 1 has not the layout/],
    [
      'icd10cm-order-2034.txt',
      () => `${lineOf(1, 'A00', 0, 'Cholera')}\n${lineOf(2, 'A00', 0, 'Cholera')}`,
      /line 2 repeats/,
    ],
    ['icd10cm-order-2035.txt', () => '', /is empty/],
    ['icd10cm-2027.zip', () => new Uint8Array([0x50, 0x4b, 1, 2]), /is no zip/],
    ['icd10cm-2028.zip', () => zipSync({ 'readme.txt': new Uint8Array([65]) }), /holds no icd10cm-order file/],
  ])('%s is refused', (name, content, error) => {
    const result = readOrderFile(written(name, content()))
    expect('error' in result && result.error).toMatch(error)
  })

  test('of April begins in April, and its counts are not known', () => {
    const april = readOrderFile(written('icd10cm-order-April-2027.txt', lineOf(1, 'A00', 0, 'Cholera')))
    expect('release' in april && april.release).toMatchObject({ firstDay: '2027-04-01', entries: 1 })
  })
})

describe('tables in use', () => {
  const status = (code: string, on?: string): string =>
    statusText(lookUp(codeBook(join(folder, 'data')).book, code, on).status)

  test.each<readonly [code: string, on: string | undefined, status: string]>([
    ['E11.9', '2026-11-01', 'reportable'],
    ['E11', '2026-11-01', 'header'],
    ['E11.9', '2027-10-01', 'not known'],
    ['E11.9', '2026-09-30', 'not known'],
    ['E11.77', '2026-11-01', 'not known'],
    ['M54.50', '2022-01-01', 'reportable'],
    ['M54.5', '2026-11-01', 'ended 2021-09-30'],
  ])('%s on %s: %s', (code, on, expected) => {
    expect(status(code, on)).toBe(expected)
  })

  test('load in 80 ms', () => {
    expect(took).toBeLessThan(80)
  })

  test('that cannot be read are named and passed over', () => {
    writeFileSync(join(folder, 'icd10cm-2020.table'), 'broken\n')
    const { book, faults } = codeBook(folder)
    expect(book).toHaveLength(1)
    expect(faults).toEqual([`${join(folder, 'icd10cm-2020.table')}: is no code table of notelint`])
    expect(codeBook(join(folder, 'nowhere'))).toMatchObject({ faults: [] })
  })

  test('stand in the folder that is given', () => {
    expect(dataFolder('here')).toBe('here')
    expect(dataFolder()).toMatch(/\S/)
  })
})

describe('front matter', () => {
  test.each<readonly [text: string, metadata: object | undefined]>([
    [
      '---\ncodes: [M54.50, G89.29]\ndate_of_service: 2026-11-01\n---\nNote',
      { codes: ['M54.50', 'G89.29'], dateOfService: '2026-11-01' },
    ],
    ['---\ncodes:\n  - M54.50\n  - G89.29\n---\nNote', { codes: ['M54.50', 'G89.29'] }],
    ['---\r\ncodes: M54.50, G89.29\r\n---\r\nNote', { codes: ['M54.50', 'G89.29'] }],
    ['---\n# ours\nid: 7\ncodes: "M54.50"\nauthor:\n  name: x\n---\nNote', { codes: ['M54.50'] }],
    [
      '---\nnote_type: Progress note\nauthor: "provider-7"\npatient: 0012\nstatus: amended\nreplaces: d1\n---\nNote',
      { noteType: 'Progress note', author: 'provider-7', patient: '0012', status: 'amended', replaces: 'd1' },
    ],
    ['---\nauthor: provider-7\npatient: Jo\nclinic: North\nstatus: final\n---\nNote', undefined],
    ['---\ndate_of_service: 2026-02-30\n---\nNote', undefined],
    ['---\ntitle: a note\n---\nNote', undefined],
    ['---\nBack pain: for years\n\ncodes\n---\nNote', undefined],
    ['Note\n---\ncodes: M54.50\n---\n', undefined],
  ])('%j', (source, metadata) => {
    const { text: rest, metadata: read } = readFrontMatter(source)
    expect(read).toEqual(metadata)
    expect(rest).toHaveLength(source.length)
    expect(rest.split('\n')).toHaveLength(source.split('\n').length)
    if (metadata) expect(rest.trim()).toBe('Note')
  })

  test('that is broken or has no day is told without being quoted', () => {
    expect(readFrontMatter('---\ncodes: [M54.50\n---\nNote').warning).toBe(
      'has front matter that cannot be read; taken as text',
    )
    expect(readFrontMatter('---\ndate_of_service: soon\n---\nNote').warning).toMatch(/not a day/)
  })
})
