// Notes and file names that would like to be formulas, markup or commands stay text in every form of report.
import { describe, expect, test } from '@jest/globals'
import { readNote } from '../core/language/read-note.ts'
import { lint } from '../core/lint.ts'
import { defaultPolicies } from '../core/policy/shipped.ts'
import type { NotedResult } from '../core/report/noted.ts'
import type { FormatName } from '../core/report/reporters.ts'
import { headerOf, runOf } from '../tooling/report-run.ts'
import { csvRows } from './csv-rows.ts'

describe('hostile', () => {
  const PATH =
    '=cmd|\' /C calc\'!A0,<img src=x onerror=alert(1)>%0A::error::\n::set-env name=A::b ]]> &amp; "q" \u0001.txt'
  const text =
    'HPI: =HYPERLINK("http://x") <script>alert(1)</script> low back pain ::error::x\u0001 {0} [a](http://b). ' +
    'Tried <b>naproxen</b> | `x` ##[command].\n'
  const note = readNote(text)
  const noted: NotedResult = { id: '\t=1+1', path: PATH, note, result: lint(note, defaultPolicies) }
  const printed = (format: FormatName): string =>
    runOf(format, headerOf(false), [noted], [{ path: PATH, error: '=bad' }], [' +notice\n::error::n <i>']).text

  test('csv: no cell is a formula', () => {
    const rows = csvRows(printed('csv'))
    expect(rows.length).toBeGreaterThan(2)
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([])
    expect(rows[0]?.['path']).toMatch(/^'=cmd/)
  })

  test.each(['html', 'junit'] as const)('%s: no markup of the note, no control characters', (format) => {
    const out = printed(format)
    expect(out).not.toMatch(/<script|<img|<b>|<i>|onerror=alert\(1\)>/)
    expect(out).toContain('&lt;img')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(out).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/)
    expect(out.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&')
  })

  test('github: each command is our own', () => {
    const lines = printed('github').trimEnd().split('\n')
    expect(lines.filter((line) => line.includes('##['))).toEqual(
      lines.filter((line) => line.includes('##[') && line.startsWith('::')),
    )
    const commands = lines.filter((line) => line.trimStart().startsWith('::'))
    expect(commands.length).toBeGreaterThan(2)
    for (const command of commands) {
      expect(command).toMatch(/^::(?:error|warning|notice) (?:file=[^:,]*,(?:[a-zA-Z]+=\d+,)*)?title=[^:,]*::/)
    }
  })

  test('markdown: no HTML and no address of the note', () => {
    expect(printed('markdown')).not.toMatch(/(?<!\\)<(?:img|script|b|i)\b|\]\(http|https?:\/\/x/)
  })

  test('sarif: addresses are percent-encoded', () => {
    const uris = [...printed('sarif').matchAll(/"uri":"([^"]*)"/g)].map(([, uri]) => uri ?? '')
    expect(uris.length).toBeGreaterThan(1)
    expect(uris.filter((uri) => !/^(?:[\w\-.~!*'()/]|%[\dA-F]{2})+$/.test(uri))).toEqual([])
    expect(decodeURIComponent(uris[0] ?? '')).toBe(PATH)
  })

  test.each(['json', 'ndjson', 'sarif'] as const)('%s is JSON', (format) => {
    const out = printed(format)
    const parts = format === 'ndjson' ? out.trim().split('\n') : [out]
    expect(parts.map((part) => typeof JSON.parse(part))).toEqual(parts.map(() => 'object'))
  })
})
