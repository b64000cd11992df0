// The report of an audit: its numbers are those of the figures, and nothing of a record system is ever markup.
import { describe, expect, test } from '@jest/globals'
import { madeUpFigures } from '../../../tooling/audit-figures.ts'
import type { Design, Figures, StatusCounts, Table } from '../figures.ts'
import { notePage } from './details.ts'
import { auditPage } from './page.ts'
import { groupTable } from './rate-tables.ts'
import { tablesOf } from './tables.ts'

const SIZE = { notes: 600, providers: 12, clinics: 3, months: 6, policies: ['chronic-back-pain', 'record-integrity'] }
const RULE = 'chronic-back-pain/pain-severity'
const TITLE = 'Severity of the pain as a number on a scale'

const counts = (met: number, missing: number): StatusCounts => ({
  met,
  partial: 0,
  missing,
  conflicting: 0,
  'not-applicable': 0,
})

/** Figures of one policy in which only one requirement applied, over all and with one provider. */
function figuresOf(met: number, missing: number, design: Design): Figures {
  const made = madeUpFigures({ ...SIZE, design, policies: ['chronic-back-pain'] })
  const rules = { [RULE]: counts(met, missing) }
  const group = (name: string) => [{ name, notes: met + missing, rules }]
  const groups = { provider: group('Dr Hale'), clinic: group('North'), month: group('2026-03') }
  return { ...made, totals: { ...made.totals, frame: met + missing, judged: met + missing, rules, groups } }
}

const tableNamed = (figures: Figures, name: string): Table =>
  tablesOf(figures).find((table) => table.name === name) ?? { name, title: '', columns: [], rows: [] }

/** A row of a table as an object by its columns. */
function rowIn(table: Table, index = 0): Readonly<Record<string, unknown>> {
  return Object.fromEntries(table.columns.map((column, at) => [column, table.rows[index]?.[at]]))
}

/** The text of the first row of a section's table whose head begins with a title: its cells. */
function cellsIn(page: string, section: string, head: string): readonly string[] {
  const part = page.slice(page.indexOf(`<section id="${section}"`))
  const at = part.indexOf(`<tr><th scope="row"><bdi>${head}</bdi>`)
  const row = part.slice(at, part.indexOf('</tr>', at))
  return at < 0
    ? []
    : row
        .split(/<t[dh][^>]*>/)
        .slice(1)
        .map((cell) => cell.replace(/<title>.*?<\/title>/g, '').replace(/<[^>]*>/g, ''))
}

describe('rates and intervals', () => {
  // Wilson: DOMAIN tables of 6 of 30 (9.5–37.3) and 2 of 20 (2.8–30.1). Clopper and Pearson for 2 of 20: 1.2–31.7, by the
  // binomial tails: P(X >= 2; 0.0123) = P(X <= 2; 0.3170) = 0.025; for 0 of 10: 1 - 0.025^(1/10) = 30.8.
  test.each([
    [2, 18, '10.0', '2.8–30.1', '1.2–31.7'],
    [6, 24, '20.0', '9.5–37.3', '7.7–38.6'],
    [0, 10, '0.0', '0.0–27.8', '0.0–30.8'],
    [10, 0, '100.0', '72.2–100.0', '69.2–100.0'],
  ])('%i met, %i missing', (met, missing, rate, wilson, exact) => {
    for (const design of ['all', 'sample'] as const) {
      const figures = figuresOf(met, missing, design)
      const [, , shownRate, shownWilson, shownExact, shownMet, applied] = cellsIn(auditPage(figures), 'rates', TITLE)
      expect([shownRate, shownWilson, shownExact]).toEqual([rate, wilson, exact])
      expect([shownMet, applied]).toEqual([String(met), String(met + missing)])
      const row = rowIn(tableNamed(figures, 'provider-rates'))
      const bounds = (low: unknown, high: unknown) => `${Number(low).toFixed(1)}–${Number(high).toFixed(1)}`
      expect(Number(row['met %']).toFixed(1)).toBe(rate)
      expect(bounds(row['Wilson low %'], row['Wilson high %'])).toBe(wilson)
      expect(bounds(row['Clopper-Pearson low %'], row['Clopper-Pearson high %'])).toBe(exact)
    }
  })

  test.each(['all', 'sample', 'convenience'] as const)('%s: nine notes have counts only', (design) => {
    const figures = figuresOf(7, 2, design)
    const page = auditPage(figures)
    expect(cellsIn(page, 'rates', TITLE)).toContain('counts only')
    expect(cellsIn(page, 'gaps', TITLE)).toContain('counts only')
    expect(page).toContain('<td class="few">7/9</td>')
    // 77.8 % and 22.2 % stand nowhere, nor does the interval 45.3–93.7.
    expect(page).not.toMatch(/77\.8|22\.2|45\.3–93\.7|<td class="h\d"|<svg class="rate"/)
    for (const name of ['rates', 'provider-rates', 'clinic-rates', 'month-rates']) {
      const row = rowIn(tableNamed(figures, name))
      expect([row['met'], row['applied'], row['missing']]).toEqual([7, 9, 2])
      expect(
        Object.entries(row).filter(([column, cell]) => /^(met %|Wilson|Clopper)/.test(column) && cell !== undefined),
      ).toEqual([])
    }
    expect(rowIn(tableNamed(figures, 'providers'))['met % of outcomes']).toBeUndefined()
    expect(rowIn(tableNamed(figures, 'gap-ranking'))['gap %']).toBeUndefined()
  })

  test('notes that were picked have rates without any interval, and it is said why', () => {
    const figures = figuresOf(6, 24, 'convenience')
    const page = auditPage(figures)
    expect(cellsIn(page, 'rates', TITLE).slice(1, 5)).toEqual(['', '20.0', '6', '30'])
    expect(page).not.toMatch(/Wilson|Clopper|class="whisker"|class="band"|9\.5–37\.3/)
    expect(page).toContain('no chance was at work')
    expect(rowIn(tableNamed(figures, 'rates'))['met %']).toBe(20)
    expect(rowIn(tableNamed(figures, 'rates'))['Wilson low %']).toBeUndefined()
  })

  test('a sample says how it was drawn, a whole frame what its intervals mean', () => {
    const sample = auditPage(madeUpFigures({ ...SIZE, design: 'sample' }))
    for (const said of [
      '2026-q3',
      'sfc32',
      '>400<',
      '>600<',
      'in proportion to the size',
      'Clinic 2',
      'rates of the sample',
    ]) {
      expect(sample).toContain(said)
    }
    expect(auditPage(madeUpFigures({ ...SIZE, design: 'all' }))).toContain('no sampling error')
  })
})

test('tables: names fit sheets and are unique, rows fit columns, every figure of the totals is there', () => {
  for (const design of ['all', 'sample', 'convenience'] as const) {
    const figures = madeUpFigures({ ...SIZE, design })
    const tables = tablesOf(figures)
    expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length)
    for (const { name, columns, rows } of tables) {
      expect(name).toMatch(/^[a-z][a-z-]{0,30}$/)
      expect(rows.filter((row) => row.length !== columns.length)).toEqual([])
    }
    const steps = new Map(tableNamed(figures, 'inputs').rows.map(([step, number]) => [step, number]))
    expect(steps.get('notes to which no policy speaks')).toBe(600 + 790 - 685 - 600)
    expect([...steps.values()].slice(0, 3)).toEqual([1412, 22, 1390])
    expect(tableNamed(figures, 'rates').rows).toHaveLength(Object.keys(figures.totals.rules).length)
    expect(tableNamed(figures, 'month-rates').rows).toHaveLength(6 * Object.keys(figures.totals.rules).length)
  }
})

test('gaps are ranked by notes, codes are kept apart from them', () => {
  const figures = madeUpFigures({ ...SIZE, design: 'all' })
  const gaps = tableNamed(figures, 'gap-ranking').rows.map((row) => Number(row[4]))
  expect(gaps).toEqual([...gaps].sort((a, b) => b - a))
  expect(tableNamed(figures, 'gap-ranking').rows.some((row) => String(row[1]).startsWith('codes/'))).toBe(false)
  const [head] = auditPage(figures).split('<section id="codes"')
  expect(head).not.toContain('INVALID_CODE')
})

describe('hostile names', () => {
  const BAD =
    '</td></bdi><script>alert(1)</script><img src=x onerror=alert(1)>" \' onload="x" &lt; \u202e\u0000]]> <style>*{}</style>'
  const made = { ...SIZE, design: 'sample' as const }
  const shape = (page: string) =>
    page
      .match(/<[a-z/!][^>]*>/gi)
      ?.map((tag) => tag.replace(/\s.*/s, ''))
      .join(' ')

  test('change no tag of the page', () => {
    const quiet = madeUpFigures(made)
    const loud = madeUpFigures({ ...made, prefix: BAD })
    const renamed = {
      ...loud,
      salt: BAD,
      configuration: BAD,
      version: BAD,
      policies: loud.policies.map((policy) => ({
        ...policy,
        title: `${BAD}${policy.title}`,
        requirements: policy.requirements.map((each) => ({ ...each, title: `${BAD}${each.title}` })),
      })),
      totals: { ...loud.totals, errors: { [BAD]: 1, b: 2 } },
    }
    const page = auditPage(renamed)
    expect(page.match(/<(script|img|style)/g)).toEqual(['<style'])
    expect(shape(page) === shape(auditPage(quiet))).toBe(true)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(page).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/)
  })

  test('change no tag of the page of a note', () => {
    const row = { note: 'a1', about: 'other', kind: 'visit', outcomes: {}, findings: [] } as const
    const pageOf = (word: string) =>
      notePage({
        row: { ...row, provider: word, clinic: word, type: word, kind: word },
        policies: [],
        said: () => ({}),
        version: '1',
        place: word,
        text: `${word} ${word}`,
      })
    expect(shape(pageOf(BAD))).toBe(shape(pageOf('x')))
  })
})

test('a page cannot run or fetch anything, and is the same each time', () => {
  const figures = madeUpFigures({ ...SIZE, design: 'all' })
  const page = auditPage(figures, { details: 'details/' })
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`)
  expect(page).not.toMatch(/<script|\ssrc=|<link|@import|url\((?!#)|\sstyle=|https?:/)
  expect([...page.matchAll(/href="([^"]*)"/g)].map(([, to]) => to).filter((to) => !to?.startsWith('#'))).toEqual([
    'details/',
  ])
  expect(page).not.toMatch(/undefined|NaN|\[object|Infinity/)
  expect(auditPage(figures, { details: 'details/' })).toBe(page)
  for (const [, id] of page.matchAll(/href="#([^"]*)"/g)) expect(page).toContain(`id="${id}"`)
})

test('no word about money or refusal stands in the pages', () => {
  const pages = (['all', 'sample', 'convenience'] as const).map((design) =>
    auditPage(madeUpFigures({ ...SIZE, design })),
  )
  for (const page of pages)
    expect(page).not.toMatch(
      /\b(pay(s|ment|er)?s?|reimburse\w*|den(y|ial|ied)\w*|revenue|penalt\w*|fraud\w*|clon(ed|ing)|violation\w*)\b/i,
    )
})

test('nothing judged gives a page that says so', () => {
  const made = figuresOf(0, 0, 'all')
  const totals = {
    ...made.totals,
    judged: 0,
    frame: 0,
    rules: {},
    groups: { provider: [], clinic: [], month: [] },
    codes: {},
  }
  const none = {
    ...made,
    totals,
    across: { patients: 0, kinds: [] },
    copies: { ...made.copies, count: 0, clusters: [] },
  }
  const page = auditPage(none)
  for (const said of [
    'No policy spoke',
    'No note was judged',
    'No gap was found',
    'no line is drawn',
    'Nothing was found about codes',
  ]) {
    expect(page).toContain(said)
  }
  expect(page).not.toMatch(/undefined|NaN/)
})

test('100,000 notes, 134 requirements, 300 providers, 36 months: under 3 MB and 10 s, and what is cut is said', () => {
  const made = madeUpFigures({ notes: 100_000, providers: 300, clinics: 60, months: 36, design: 'all' })
  const own = made.policies.reduce((sum, { requirements }) => sum + requirements.length, 0)
  const [first, ...rest] = made.policies
  if (first === undefined) throw new Error('no policy')
  const more = Array.from({ length: Math.max(0, 134 - own) }, (_, at) => ({
    id: `more-${at}`,
    rule: `${first.id}/more-${at}`,
    title: `One more requirement with a title of usual length, number ${at}`,
    level: 'info' as const,
  }))
  const grown = (rules: Figures['totals']['rules']) => ({
    ...rules,
    ...Object.fromEntries(more.map(({ rule }) => [rule, counts(20, 9)])),
  })
  const groups = Object.fromEntries(
    Object.entries(made.totals.groups).map(([name, list]) => [
      name,
      list.map((each) => ({ ...each, rules: grown(each.rules) })),
    ]),
  ) as unknown as Figures['totals']['groups']
  const figures = {
    ...made,
    policies: [{ ...first, requirements: [...first.requirements, ...more] }, ...rest],
    totals: { ...made.totals, rules: grown(made.totals.rules), groups },
  }
  const start = performance.now()
  const page = auditPage(figures, { details: 'details/' })
  expect(performance.now() - start).toBeLessThan(10_000)
  expect(Buffer.byteLength(page)).toBeLessThan(3_000_000)
  expect(page).toContain('40 of 300 providers are shown here; the others stand in the tables beside this file')
  expect(page).toContain('25 of 310 clusters are shown here; 60 stand in the tables beside this file')
  expect(groupTable(figures, 'provider').rows).toHaveLength(300)
})
