import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import type { FindingLine } from '../../core/audit/finding-line.ts'
import { figures, findings, HOSTILE, lines, tables } from '../../testing/audit-figures.ts'
import { csvRows } from '../../testing/csv-rows.ts'
import { childrenOf, firstOf, readXml, textIn } from '../containers/xml.ts'
import { parquetWriter } from './parquet.ts'
import { OUTPUT_FORMATS, writeFigures, writeFindingOutputs } from './write-outputs.ts'

const base = mkdtempSync(join(tmpdir(), 'notelint-outputs-'))
afterAll(() => rmSync(base, { recursive: true, force: true }))

async function writeAll(into: string, found: typeof findings = findings): Promise<void> {
  await writeFigures(into, OUTPUT_FORMATS, figures, tables)
  await writeFindingOutputs(into, OUTPUT_FORMATS, { figures, findings: found })
}

const WRITTEN = [
  'tables/providers.csv',
  'tables/-x-a-name-of-a-table-that-is-far-too-long.csv',
  'tables/none.csv',
  'report.xlsx',
  'findings.csv',
  'findings.parquet',
  'findings.sarif',
  'findings.junit.xml',
  'measure-report.json',
]

const folder = join(base, 'one')
await writeAll(folder)
const read = (name: string): string => readFileSync(join(folder, ...name.split('/')), 'utf8')
const bytesOf = (name: string): ArrayBuffer => new Uint8Array(readFileSync(join(folder, name))).buffer

/** Attributes of an element as numbers. */
const numbersIn = (attributes: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(['tests', 'failures', 'errors', 'skipped'].map((name) => [name, Number(attributes[name])]))

describe('outputs of an audit', () => {
  test('are the files that were asked for, and nothing else', () => {
    const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const names = found.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    expect(names.sort()).toEqual([...WRITTEN].sort())
  })

  test('are the same bytes for the same audit', async () => {
    const again = join(base, 'two')
    await writeAll(again)
    for (const name of WRITTEN) {
      expect([name, Buffer.compare(readFileSync(join(folder, name)), readFileSync(join(again, name)))]).toEqual([
        name,
        0,
      ])
    }
  })

  test('leave what was there, and no pieces, where the findings break off', async () => {
    const before = read('findings.csv')
    const broken = async function* () {
      yield* lines.slice(0, 2)
      throw new Error('the findings break off')
    }
    await expect(writeAll(folder, broken)).rejects.toThrow('break off')
    expect(read('findings.csv')).toBe(before)
    expect(readdirSync(folder, { recursive: true })).toHaveLength(WRITTEN.length + 1)
  })

  test('CSV: no cell is a formula, numbers stay numbers', () => {
    const [head, ...rest] = read('tables/providers.csv').split('\r\n')
    expect(head).toBe(`"provider","notes","rate","'=1+1"`)
    const rows = [csvRows(read('findings.csv')), csvRows(['provider,notes,rate,x', ...rest].join('\r\n'))]
    expect(rows.map(({ length }) => length)).toEqual([lines.length, HOSTILE.length])
    const cells = rows.flat().flatMap((row) => row['provider'] ?? '')
    expect(cells.filter((cell) => /(?:^|[\t\r\n])[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(cell))).toEqual([])
    expect(cells).toEqual(expect.arrayContaining([`'${HOSTILE[0]}`, `'${HOSTILE[3]}`, `'\u00a0+1`, "'-5", "' @SUM(1)"]))
    expect(read('tables/providers.csv')).toContain(`"'\u00a0+1",2,-0.5,"plain"\r\n`)
    expect(read('tables/providers.csv')).toContain(',0,,"plain"\r\n')
  })

  test('Parquet: gives every finding back', async () => {
    const file = bytesOf('findings.parquet')
    const rows = (await parquetReadObjects({ file })) as FindingLine[]
    // UTF-8 has no half of a pair.
    const known = lines.map((line) => JSON.parse(line.replaceAll('\\ud800', '\ufffd')) as FindingLine)
    expect(rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)))).toEqual(
      known,
    )
    expect((await parquetMetadataAsync(file)).created_by).toBe('notelint version 0.1.0')
  })

  test('Parquet: writes groups of rows as they are full', async () => {
    const writer = await parquetWriter()
    if ('error' in writer) throw new Error(writer.error)
    const pieces: Uint8Array[] = []
    const { finding, end } = writer.start('0.1.0', (bytes) => pieces.push(bytes.slice()))
    const line = JSON.parse(lines[0] ?? '') as FindingLine
    for (let number = 1; number <= 100_001; number += 1) finding({ ...line, line: number })
    expect(pieces).toHaveLength(2)
    end()
    const { row_groups: groups } = await parquetMetadataAsync(new Uint8Array(Buffer.concat(pieces)).buffer)
    expect(groups.map(({ num_rows }) => num_rows)).toEqual([50_000n, 50_000n, 1n])
  })

  test('Parquet: a package that is missing is named', async () => {
    expect(await parquetWriter('a-package-that-nobody-has')).toEqual({
      error:
        'Parquet is written by a package that is not installed; to write it, run: npm install hyparquet-writer@0.17',
    })
  })

  test('SARIF: one result a finding, named by the key of its note and its rule', () => {
    const text = read('findings.sarif')
    const [run] = (JSON.parse(text) as { runs: readonly Run[] }).runs
    expect(run?.results).toHaveLength(lines.length)
    const { rules } = run?.tool.driver ?? { rules: [] }
    expect(run?.results.map(({ ruleId, ruleIndex }) => rules[ruleIndex]?.id === ruleId)).not.toContain(false)
    expect(rules[0]?.properties).toEqual({ policy: 'own', version: '1.2', hash: '0123456789abcdef' })
    expect(rules.at(-1)?.properties).toEqual({ policy: 'codes', version: '0.1.0+FY2027', hash: 'c'.repeat(16) })
    expect(run?.results[0]).toEqual({
      ruleId: 'own/cause',
      ruleIndex: 0,
      level: 'warning',
      // No placeholder and no link is left.
      message: { text: 'a ]]> b & c "d" \'e\' {{0}} [f] (g): missing.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'notes/0000000000000000' },
            region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 5 },
          },
        },
      ],
      partialFingerprints: { 'notelintKey/v1': `own/cause:${'a'.repeat(32)}` },
      suppressions: [],
      properties: { status: 'missing', messageId: 'own/cause.missing' },
    })
    expect(run?.results.map(({ suppressions }) => suppressions[0]?.kind).slice(0, 4)).toEqual([
      undefined,
      'external',
      undefined,
      'inSource',
    ])
  })

  test('JUnit: one case a requirement, counts that fit', () => {
    const text = read('findings.junit.xml')
    expect(text).not.toMatch(/<script|<!\[CDATA/)
    const root = readXml(text)
    if ('error' in root) throw new Error(root.error)
    const suites = childrenOf(root, 'testsuite')
    const cases = suites.map((suite) => childrenOf(suite, 'testcase'))
    expect(numbersIn(root.attributes)).toEqual({ tests: 4, failures: 2, errors: 0, skipped: 2 })
    expect(suites.map(({ attributes }) => [attributes['name'], numbersIn(attributes)])).toEqual([
      ['own 1.2', { tests: 3, failures: 1, errors: 0, skipped: 2 }],
      ['codes', { tests: 1, failures: 1, errors: 0, skipped: 0 }],
    ])
    const failure = firstOf(cases[0]?.[0], 'failure')
    expect(failure?.attributes).toEqual({
      type: 'warning',
      message: '12 findings. 12 set aside. Met in 20 of 29 notes that count.',
    })
    expect(textIn(failure)).toMatch(/^notes\/0000000000000000:3:5 missing notes\/0000000000000001:3:5 missing/)
    expect(cases[0]?.slice(1).map((each) => firstOf(each, 'skipped')?.attributes['message'])).toEqual([
      'not applicable',
      'all findings are set aside: 12',
    ])
  })

  test('MeasureReport: counts of requirements, and scores where there are notes enough', () => {
    const bundle = JSON.parse(read('measure-report.json')) as Bundle
    expect(bundle).toMatchObject({ resourceType: 'Bundle', type: 'collection' })
    const report = bundle.entry[0]?.resource
    expect({ ...report, group: undefined }).toEqual({
      resourceType: 'MeasureReport',
      id: 'own',
      meta: { tag: [{ system: 'urn:notelint:design', code: 'all' }] },
      status: 'complete',
      type: 'summary',
      measure: 'urn:notelint:policy:own|1.2',
      reporter: { display: 'notelint 0.1.0' },
      period: { start: '2026-01', end: '2026-11' },
      improvementNotation: {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/measure-improvement-notation', code: 'increase' }],
      },
    })
    const countsOf = ({ population }: Counted) => population.map(({ code, count }) => [code.coding[0]?.code, count])
    // The requirement that never applied has no group.
    const [cause, score] = report?.group ?? []
    expect(report?.group).toHaveLength(2)
    expect(cause && [countsOf(cause), cause.measureScore?.value]).toEqual([
      [
        ['initial-population', 30],
        ['denominator', 29],
        ['numerator', 20],
      ],
      0.6897,
    ])
    expect(score?.stratifier).toBeUndefined()
    const strata = cause?.stratifier?.[0]?.stratum ?? []
    expect(strata.map(({ measureScore }) => measureScore?.value)).toEqual([0.8, ...HOSTILE.map(() => undefined)])
    const texts = strata.map(({ value }) => value.text)
    expect(texts[0]).toBe('not known')
    // Strings of FHIR: not blank, no blanks at their ends, no control characters.
    expect(texts.filter((text) => text === '' || text !== text.trim() || /\p{Cc}|\p{Cs}/u.test(text))).toEqual([])
  })
})

interface Run {
  readonly tool: {
    readonly driver: { readonly rules: readonly { readonly id: string; readonly properties: object }[] }
  }
  readonly results: readonly {
    readonly ruleId: string
    readonly ruleIndex: number
    readonly suppressions: readonly { readonly kind: string }[]
  }[]
}

interface Counted {
  readonly population: readonly {
    readonly code: { readonly coding: readonly { readonly code: string }[] }
    readonly count: number
  }[]
  readonly measureScore?: { readonly value: number }
}

interface Bundle {
  readonly entry: readonly {
    readonly resource: {
      readonly group: readonly (Counted & {
        readonly stratifier?: readonly {
          readonly stratum: readonly (Counted & { readonly value: { readonly text: string } })[]
        }[]
      })[]
    }
  }[]
}
