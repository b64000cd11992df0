// All forms of report over all fixtures: equal counts, no word of a note where masked, equal bytes.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { defaultPolicies } from '../core/policy/shipped.ts'
import { suppressedIn } from '../core/report/noted.ts'
import type { FormatName } from '../core/report/reporters.ts'
import { FORMATS } from '../core/report/reporters.ts'
import { headerOf, judgedFixtures, runOf } from '../tooling/report-run.ts'
import { csvRows } from './csv-rows.ts'

const notes = judgedFixtures()
const REFUSED = [{ path: 'gone.txt', error: 'is empty' }]
const NOTICES = ['waiver notes-1 has expired']
const run = (format: FormatName, masked: boolean) => runOf(format, headerOf(masked), notes, REFUSED, NOTICES)

interface Counts {
  readonly notes: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly codes: number
  readonly aside: number
  readonly unreadable: number
}

const times = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length

interface JsonNote {
  readonly gaps: readonly { readonly level: string }[]
  readonly codes: readonly object[]
  readonly suppressed: readonly object[]
}

function jsonCounts(entries: readonly JsonNote[], unreadable: readonly object[]): Counts {
  const levels = entries.flatMap(({ gaps }) => gaps.map(({ level }) => level))
  const of = (level: string): number => levels.filter((each) => each === level).length
  return {
    notes: entries.length,
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
    codes: entries.flatMap(({ codes }) => codes).length,
    aside: entries.flatMap(({ suppressed }) => suppressed).length,
    unreadable: unreadable.length,
  }
}

/** Counts as they stand in the tables of Markdown and HTML. */
function tableCounts(text: string, cell: (name: string) => RegExp): Counts {
  const of = (name: string): number => Number(cell(name).exec(text)?.[1])
  return {
    notes: of('notes read'),
    errors: of('gaps, error'),
    warnings: of('gaps, warning'),
    infos: of('gaps, info'),
    codes: of('findings about codes'),
    aside: of('set aside'),
    unreadable: of('not readable'),
  }
}

/** Reads each form back and counts what stands in it; what a form does not list is taken from the fixtures. */
const COUNT: Readonly<Record<FormatName, (text: string) => Partial<Counts>>> = {
  text: (text) => ({
    notes: times(text, /^fixtures\/notes\//gm),
    errors: times(text, /^ {2}\d+:\d+ +error +[a-z-]+ \(/gm),
    warnings: times(text, /^ {2}\d+:\d+ +warning +[a-z-]+ \(/gm),
    infos: times(text, /^ {2}\d+:\d+ +info +[a-z-]+ \(/gm),
    codes: times(text, /^ {2}(?:\d+:\d+|given) +(?:error|warning|info) +[A-Z\d_]+ \(/gm),
    aside: times(text, /(?<=set aside: .*)\((?:waiver|inline-waiver|baseline)\b/g),
    unreadable: Number(/(\d+) not readable/.exec(text)?.[1]),
  }),
  json: (text) => {
    const { notes: entries, unreadable } = JSON.parse(text) as { notes: JsonNote[]; unreadable: object[] }
    return jsonCounts(entries, unreadable)
  },
  ndjson: (text) => {
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as JsonNote & { type: string; unreadable: object[] })
    expect([lines[0]?.type, lines.at(-1)?.type]).toEqual(['header', 'summary'])
    return jsonCounts(lines.slice(1, -1), lines.at(-1)?.unreadable ?? [])
  },
  sarif: (text) => {
    const [log] = (JSON.parse(text) as { runs: SarifRun[] }).runs
    const open = (log?.results ?? []).filter(({ suppressions }) => suppressions.length === 0)
    const gaps = open.filter(({ ruleId }) => !ruleId.startsWith('codes/'))
    const of = (level: string): number => gaps.filter((each) => each.level === level).length
    return {
      errors: of('error'),
      warnings: of('warning'),
      infos: of('note'),
      codes: open.length - gaps.length,
      aside: (log?.results.length ?? 0) - open.length,
      unreadable: log?.invocations[0]?.toolExecutionNotifications.filter(({ level }) => level === 'error').length ?? 0,
    }
  },
  junit: (text) => ({
    notes: times(text, /<testsuite name="fixtures/g),
    errors: times(text, /classname="(?!codes)[^"]*"><failure type="error"/g),
    warnings: times(text, /classname="(?!codes)[^"]*"><failure type="warning"/g),
    infos: times(text, /classname="(?!codes)[^"]*"><failure type="info"/g),
    codes: times(text, /classname="codes"><failure/g),
    aside: times(text, /<skipped message="set aside/g),
    unreadable: times(text, /<error type="unreadable"/g),
  }),
  github: (text) => ({
    notes: Number(/^(\d+) notes read/m.exec(text)?.[1]),
    errors: times(text, /^::error .*title=(?!codes\/)[a-z-]+\//gm),
    warnings: times(text, /^::warning .*title=(?!codes\/)[a-z-]+\//gm),
    infos: times(text, /^::notice .*title=(?!codes\/)[a-z-]+\//gm),
    codes: times(text, /^::[a-z]+ .*title=codes\//gm),
    aside: times(text, /^set aside: /gm),
    unreadable: times(text, /title=not readable::/g),
  }),
  markdown: (text) => {
    expect(times(text, /^- \*\*warning\*\* /gm)).toBeGreaterThan(0)
    expect(times(text, /^- \*set aside\*/gm)).toBe(suppressedIn(run('markdown', true).summary))
    return tableCounts(text, (name) => new RegExp(`\\| ${name} \\| (\\d+) \\|`))
  },
  html: (text) => ({
    notes: times(text, /<tr class="note">/g),
    errors: times(text, /<li class="error gap">/g),
    warnings: times(text, /<li class="warning gap">/g),
    infos: times(text, /<li class="info gap">/g),
    codes: times(text, /<li class="[a-z]+ code">/g),
    aside: times(text, /<li class="aside">/g),
    unreadable: times(text, /<tr class="unreadable">/g),
  }),
  csv: (text) => {
    const rows = csvRows(text)
    const open = rows.filter((row) => row['setAsideBy'] === '')
    const of = (level: string): number => open.filter((row) => row['kind'] === 'gap' && row['level'] === level).length
    const read = rows.filter((row) => !['unreadable', 'notice'].includes(row['kind'] ?? ''))
    return {
      notes: new Set(read.map((row) => row['path'])).size,
      errors: of('error'),
      warnings: of('warning'),
      infos: of('info'),
      codes: open.filter((row) => row['kind'] === 'code').length,
      aside: rows.length - open.length,
      unreadable: rows.filter((row) => row['kind'] === 'unreadable').length,
    }
  },
}

interface SarifRun {
  readonly results: readonly {
    readonly ruleId: string
    readonly level: string
    readonly suppressions: readonly object[]
  }[]
  readonly invocations: readonly { readonly toolExecutionNotifications: readonly { readonly level: string }[] }[]
}

describe('counts', () => {
  const { summary } = run('text', true)
  const expected: Counts = {
    notes: notes.length,
    errors: summary.errors,
    warnings: summary.warnings,
    infos: summary.infos,
    codes: summary.codes,
    aside: suppressedIn(summary),
    unreadable: REFUSED.length,
  }

  test('there is something to count', () => {
    for (const name of ['notes', 'warnings', 'codes', 'aside', 'unreadable'] as const) {
      expect(expected[name]).toBeGreaterThan(0)
    }
    expect(Object.values(summary.suppressed).every((count) => count > 0)).toBe(true)
  })

  test.each(FORMATS)('of %s are those of the summary', (format) => {
    expect({ ...expected, ...COUNT[format](run(format, true).text) }).toEqual(expected)
  })

  test.each(FORMATS)('%s tells the notices and says whether words are masked', (format) => {
    expect(run(format, true).text.replaceAll('\\', '')).toContain('has expired')
    expect(run(format, true).text).toMatch(/masked/)
    expect(run(format, false).text).toMatch(/holds text of notes|"?text"?: ?"included"|"included"\r\n/)
  })
})

/** Words of a text in lower case. */
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []

function sequences(text: string): ReadonlySet<string> {
  const words = wordsOf(text)
  return new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ')))
}

describe('masked', () => {
  // What a run says of an empty note and codes is our own text; so are policies and titles.
  const own = sequences(
    [
      JSON.stringify(defaultPolicies),
      ...notes.flatMap(({ result }) => [
        ...result.codes.findings.map(({ message, question }) => `${message.template} ${question}`),
        ...result.codes.codes.map(({ entry }) => entry?.title ?? ''),
      ]),
    ].join('\n'),
  )
  const ofNotes = new Set(
    notes.flatMap(({ note }) => [...sequences(note.text)].filter((sequence) => !own.has(sequence))),
  )
  const leaks = (text: string): string[] => [...sequences(text)].filter((sequence) => ofNotes.has(sequence))

  test.each(FORMATS)('%s holds no five words of a note', (format) => {
    expect(leaks(run(format, true).text)).toEqual([])
    expect(run(format, true).text).not.toContain('reason as the note gives it')
  })

  // The columns and lines of these quote the note where they may: the check above can fail.
  test.each(['text', 'json', 'ndjson', 'html', 'csv'] as const)('%s holds some where it may', (format) => {
    expect(leaks(run(format, false).text).length).toBeGreaterThan(0)
    expect(run(format, false).text).toContain('reason as the note gives it')
  })
})

test.each(FORMATS)('%s has the same bytes on a second run', (format) => {
  expect(run(format, true).text).toBe(runOf(format, headerOf(true), judgedFixtures(), REFUSED, NOTICES).text)
})

describe('schema', () => {
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')) as object,
  )
  const faults = (value: unknown): readonly unknown[] => (validate(value) ? [] : (validate.errors ?? ['?']).slice(0, 5))

  test.each([true, false])('json and each line of ndjson fit it (masked: %s)', (masked) => {
    expect(faults(JSON.parse(run('json', masked).text))).toEqual([])
    const lines = run('ndjson', masked).text.trim().split('\n')
    expect(lines.flatMap((line) => faults(JSON.parse(line)))).toEqual([])
  })

  test.each([
    ['another format', { format: 'notelint-report/2' }],
    ['a member too many', { more: 1 }],
  ])('%s does not', (_, change) => {
    expect(faults({ ...(JSON.parse(run('json', true).text) as object), ...change })).not.toEqual([])
  })
})

test.each(FORMATS)('%s of no note at all is whole', (format) => {
  const { text } = runOf(format, headerOf(true), [])
  const end = { json: '}\n', sarif: '}\n', html: '</html>\n', junit: '</testsuites>\n', csv: ',text\r\n' } as const
  expect(text.endsWith((end as Partial<Record<FormatName, string>>)[format] ?? '\n')).toBe(true)
})
