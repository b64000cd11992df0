// notelint code, notelint codes import, and the codes of check, as their users run them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Run } from '../testing/command.ts'
import { buildCommand, CLI, runCommand } from '../testing/command.ts'

let folder = ''

beforeAll(async () => {
  await buildCommand('code-test')
  folder = mkdtempSync(join(tmpdir(), 'notelint-'))
}, 30_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function notelint(args: readonly string[], input = '', cwd = CLI): Run {
  return runCommand('code-test', args, input, cwd, join(folder, 'data'))
}

interface Report {
  readonly releases: readonly object[]
  readonly notes: readonly object[]
}

const json = (args: readonly string[], input: string): Report =>
  JSON.parse(notelint(['check', '--format', 'json', '--include-text', ...args], input).out) as Report

describe('codes', () => {
  const LINE = 'M54.6 intractable back pain, lumbar'

  test('code tells title, status, children and release', () => {
    const { out } = notelint(['code', 'M54.5', '--on', '2026-11-01'])
    expect(out).toMatch(/^M54\.5 {2}Low back pain\nstatus: ended 2021-09-30\non: 2026-11-01\n/)
    expect(out).toContain('  M54.59  Other low back pain (reportable)\n')
    expect(out).toContain('release: ICD-10-CM FY2027, back-pain family')
  })

  test.each<readonly [args: readonly string[], status: string]>([
    [['M54.5', '--on', '2021-09-30'], 'reportable'],
    [['M54.8', '--on', '2026-11-01'], 'header'],
    [['M54.50', '--on', '2027-10-01'], 'not known'],
    [['M54.50'], 'reportable'],
  ])('code %j: %s', (args, status) => {
    expect(notelint(['code', ...args]).out).toContain(`\nstatus: ${status}\n`)
    expect(JSON.parse(notelint(['code', ...args, '--format', 'json']).out)).toMatchObject([{ status }])
  })

  test('check explains intractable back pain in three messages', () => {
    const { out } = notelint(['check', '-'], LINE)
    expect(out.match(/^ {2}\d+:\d+ +(?:warning|info|error)/gm)).toHaveLength(3)
    expect(out).toMatch(/TITLE_MISMATCH[\s\S]*SITE_MISMATCH[\s\S]*ELEMENT_NOT_FOUND/)
    expect(out).toContain('validity of the codes was not judged')
    expect(out).toMatch(/; 3 about codes\ncodes by ICD-10-CM FY2027, back-pain family/)
    const { notes, releases } = json(['-'], LINE)
    expect(notes[0]).toMatchObject({ gaps: [], codes: [{}, {}, { asks: 'clinician' }], integrity: [] })
    expect(releases).toMatchObject([{ fiscalYear: 2027 }])
  })

  test.each<readonly [name: string, args: readonly string[], input: string]>([
    ['the command line', ['-', '--code', 'M54.50,S39.012A', '--on', '2026-11-01'], 'Low back pain.'],
    ['front matter', ['-'], '---\ncodes: [M54.50, S39.012A]\ndate_of_service: 2026-11-01\n---\nLow back pain.'],
    [
      'a container',
      ['--ndjson', '-'],
      '{"id":1,"text":"Low back pain.","codes":["M54.50","S39.012A"],"date_of_service":"2026-11-01"}',
    ],
  ])('codes come from %s', (_, args, input) => {
    const { notes } = json(args, input)
    expect(notes[0]).toMatchObject({
      validity: { judged: true, on: '2026-11-01' },
      codes: [{ class: 'EXCLUDES1_REVIEW', level: 'info', codes: ['M54.50', 'S39.012A'] }],
    })
  })

  test('an imported table is used by code and check, and named', () => {
    const row = (order: string, code: string, flag: number, title: string): string =>
      `${order} ${code.padEnd(7)} ${flag} ${title.padEnd(60)} ${title}`
    const order = [row('00001', 'E11', 0, 'Type 2 diabetes'), row('00002', 'E119', 1, 'Type 2 diabetes, plain')]
    writeFileSync(join(folder, 'icd10cm-order-2028.txt'), order.join('\n'))
    const data = ['--data', 'imported']
    const imported = notelint(['codes', 'import', 'icd10cm-order-2028.txt', ...data], '', folder)
    expect(imported).toMatchObject({ code: 0, err: '' })
    expect(imported.out).toMatch(/FY2028, full, 2 entries[\s\S]*sha256: [0-9a-f]{64}\nstored: imported/)
    expect(notelint(['code', 'E11.9', '--on', '2027-12-01', ...data], '', folder).out).toContain('status: reportable')
    const { out } = notelint(['check', '-', '--code', 'E11.8', '--on', '2027-12-01', ...data], 'Back pain.', folder)
    expect(out).toContain('E11.8 is not known: ICD-10-CM FY2028 has no such code.')
    expect(out).toContain('codes by ICD-10-CM FY2028, full, 2 entries')
  })
})
