// Waivers and baselines: keys that hold when a note is laid out anew, expiry to the day, waivers in notes, counts.
import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { readNote } from '../language/read-note.ts'
import { lint } from '../lint.ts'
import type { JudgedNote, WaiverSettings } from './apply-waivers.ts'
import { applyWaivers, baselineOf, endLines, prunedBaseline, startTally } from './apply-waivers.ts'
import type { Baseline } from './baseline.ts'
import { baselineText, readBaseline } from './baseline.ts'
import { readInlineWaivers } from './inline-waivers.ts'
import type { Hash } from './keys.ts'
import { partsOfKey, rulesOf } from './keys.ts'
import { defaultPolicies } from './shipped.ts'
import type { Waiver } from './waivers.ts'
import { stateOf } from './waivers.ts'

const hashWith =
  (salt: string): Hash =>
  (text) =>
    createHash('sha256').update(`${salt}\n${text}`).digest('hex').slice(0, 32)
const hash = hashWith('one')
const RULES = rulesOf(defaultPolicies)
const SETTINGS: WaiverSettings = { hash, today: '2026-06-01', waivers: [], inlineAllowed: true, rules: RULES }
const TREATMENTS = 'chronic-back-pain/treatments'
const FOLLOW_UP = 'chronic-back-pain/follow-up'

interface Given {
  readonly id?: string
  readonly path?: string
  readonly codes?: readonly string[]
}

function judged(text: string, { id = 'visit', path = `${id}.txt`, codes = [] }: Given = {}): JudgedNote {
  const note = readNote(text, { metadata: { codes } })
  return { id, path, note, result: lint(note, defaultPolicies) }
}

function keysOf(noted: JudgedNote, salt = hash): ReadonlyMap<string, string> {
  const { keys } = applyWaivers(noted, undefined, { ...SETTINGS, hash: salt }, startTally())
  return new Map(
    [...keys].map(([item, key]) => ['requirement' in item ? item.requirement.rule : `codes/${item.check}`, key]),
  )
}

const NOTE = `Date: 4 June 2024

HPI: Chronic low back pain for three years, 6/10. Treated with naproxen and physical therapy.

Assessment: Lumbar spondylosis.
`
const keyIn = (text: string, rule: string, given: Given = {}, salt = hash): string | undefined =>
  keysOf(judged(text, given), salt).get(rule)

describe('key of words of the note', () => {
  const key = keyIn(NOTE, TREATMENTS)

  test('names rule and section, and no word', () => {
    expect(key).toMatch(/^chronic-back-pain\/treatments:hpi:[0-9a-f]{32}$/)
    expect(partsOfKey(key ?? '')).toEqual({ rule: TREATMENTS, section: 'hpi' })
  })

  test.each<readonly [what: string, same: boolean, text: string]>([
    ['wrapped anew', true, NOTE.replace('physical therapy', 'physical\n  therapy')],
    ['in capitals', true, NOTE.replace('naproxen and physical', 'NAPROXEN and Physical')],
    ['moved down', true, NOTE.replace('HPI:', '\n\nCC: Low back pain.\n\nHPI:')],
    ['on another day', true, NOTE.replace('4 June', '5 June')],
    ['in another section', false, NOTE.replace('HPI:', 'Medications:')],
    ['with another drug', false, NOTE.replace('naproxen', 'ibuprofen')],
  ])('%s: the same %s', (_, same, text) => {
    expect(keyIn(text, TREATMENTS) === key).toBe(same)
  })

  test('differs by salt, and not by the id of the note', () => {
    expect(keyIn(NOTE, TREATMENTS, {}, hashWith('two'))).not.toBe(key)
    expect(keyIn(NOTE, TREATMENTS, { id: 'other' })).toBe(key)
  })
})

describe('key of what was not found', () => {
  const key = keyIn(NOTE, FOLLOW_UP)

  test('names the rule alone', () => {
    expect(key).toMatch(/^chronic-back-pain\/follow-up:[0-9a-f]{32}$/)
  })

  test.each<readonly [what: string, outcome: 'same' | 'other' | 'none', text: string, given: Given]>([
    ['other text', 'same', NOTE.replace('6/10', '7/10'), {}],
    ['another day', 'other', NOTE.replace('4 June', '5 June'), {}],
    ['another note', 'other', NOTE, { id: 'other' }],
    ['no day', 'none', NOTE.replace('Date: 4 June 2024', ''), {}],
    ['no id', 'none', NOTE, { id: ' ' }],
    ['nameless standard input', 'none', NOTE, { id: 'stdin', path: 'stdin' }],
  ])('%s: %s', (_, outcome, text, given) => {
    const found = keyIn(text, FOLLOW_UP, given)
    expect(found === undefined ? 'none' : found === key ? 'same' : 'other').toBe(outcome)
  })
})

test('a finding about codes is keyed by its codes and the words at its places', () => {
  const text = `${NOTE}\nDiagnosis: M54.5 low back pain\n`
  const key = keyIn(text, 'codes/validity', {})
  expect(key).toMatch(/^codes\/validity:[a-z-]+:[0-9a-f]{32}$/)
  expect(keyIn(`\n\n${text}`, 'codes/validity')).toBe(key)
  expect(keyIn(text.replace('M54.5', 'M54.8'), 'codes/validity')).not.toBe(key)
  const word = 'Date: 4 June 2024\n\nAssessment: M54.50 intractable low back pain for three years.\n'
  const absent = 'codes/intractable-without-cause'
  expect(keyIn(word, absent)).not.toBe(keyIn(word, absent, { id: 'other' }))
})

const waiver = (key: string | undefined, expires: string): Waiver => ({
  key: key ?? '',
  requirement: TREATMENTS,
  reason: 'Kept in another record',
  role: 'physician',
  expires,
})

describe('expiry', () => {
  test.each<readonly [expires: string, suppressed: number, state: string, lines: readonly string[]]>([
    ['2026-06-01', 1, 'expires within 30 days', []],
    ['2026-07-01', 1, 'expires within 30 days', []],
    ['2026-07-02', 1, 'in force', []],
    ['2026-05-31', 0, 'expired', ['expired on 2026-05-31']],
  ])('%s', (expires, suppressed, state, lines) => {
    const tally = startTally()
    const settings = { ...SETTINGS, waivers: [waiver(keyIn(NOTE, TREATMENTS), expires)] }
    const applied = applyWaivers(judged(NOTE), undefined, settings, tally)
    expect([...applied.suppressed.values()].map(({ by }) => by)).toEqual(Array(suppressed).fill('waiver'))
    expect(stateOf(waiver('', expires), SETTINGS.today)).toBe(state)
    expect(endLines(tally, settings).map((line) => line.replace(/^waiver \S+: /, ''))).toEqual(lines)
  })

  test('a waiver that meets no gap is told at the end', () => {
    const settings = { ...SETTINGS, waivers: [waiver(`${TREATMENTS}:plan:${'0'.repeat(32)}`, '2027-01-01')] }
    const tally = startTally()
    expect(applyWaivers(judged(NOTE), undefined, settings, tally).suppressed.size).toBe(0)
    expect(endLines(tally, settings)).toEqual([`waiver ${TREATMENTS}:plan:${'0'.repeat(32)}: was not used in this run`])
  })
})

const GOOD = `[notelint waive ${FOLLOW_UP}: reason="seen [weekly] elsewhere" role="physician" expires=2027-01-31]`
const ARROW = `<!-- notelint waive ${FOLLOW_UP}: role=physician expires="2027-01-31" reason=“seen elsewhere” -->`

describe('waiver in a note', () => {
  test.each<readonly [comment: string, allowed: boolean, today: string, suppressed: number, complaint: string]>([
    [GOOD, true, '2027-01-31', 1, ''],
    [ARROW, true, '2027-01-31', 1, ''],
    [`  ${GOOD.replace(':', '')}  `, true, '2026-06-01', 1, ''],
    [GOOD, false, '2026-06-01', 0, ''],
    [GOOD, true, '2027-02-01', 0, `5:1 the inline waiver of ${FOLLOW_UP} expired on 2027-01-31`],
    [GOOD.replace('role="physician" ', ''), true, '2026-06-01', 0, '5:1 the inline waiver has no role'],
    [GOOD.replace('seen [weekly] elsewhere', ' '), true, '2026-06-01', 0, '5:1 the inline waiver has no reason'],
    [GOOD.replace(/ expires=\S+\]/, ']'), true, '2026-06-01', 0, '5:1 the inline waiver has no expires'],
    [GOOD.replace('-01-31', '-02-31'), true, '2026-06-01', 0, 'expires on no day written as YYYY-MM-DD'],
    [GOOD.replace('role', 'rolle'), true, '2026-06-01', 0, 'has an unknown word; did you mean "role"?'],
    [GOOD.replace('follow-up', 'followup'), true, '2026-06-01', 0, `did you mean "${FOLLOW_UP}"?`],
    [`He said ${GOOD}`, true, '2026-06-01', 0, '5:9 an inline waiver must stand on a line of its own'],
    [GOOD.slice(0, -1), true, '2026-06-01', 0, '5:1 an inline waiver has the form'],
    ['[notelint ignore everything]', true, '2026-06-01', 0, '5:1 an inline waiver has the form'],
  ])('%j, allowed %s, on %s', (comment, inlineAllowed, today, suppressed, complaint) => {
    const source = NOTE.replace('\nAssessment', `\n${comment}\n\nAssessment`)
    const inline = readInlineWaivers(source)
    expect(inline.text).toHaveLength(source.length)
    expect(inline.text.replace(/ +$/gm, '').replace('He said', '')).toBe(
      NOTE.replace('\nAssessment', '\n\n\nAssessment'),
    )
    const tally = startTally()
    const applied = applyWaivers(judged(inline.text), inline, { ...SETTINGS, inlineAllowed, today }, tally)
    expect([...applied.suppressed.values()].map(({ by }) => by)).toEqual(Array(suppressed).fill('inline-waiver'))
    const said = applied.complaints.map(({ line, column, message }) => `${line}:${column} ${message}`).join('\n')
    if (complaint === '') expect(said).toBe('')
    else expect(said).toContain(complaint)
    expect(said).not.toMatch(/seen|elsewhere|rolle|everything/)
    expect(tally.inlineRefused).toBe(inlineAllowed ? 0 : 1)
  })

  test('an open bracket in a one-line export hides 200 characters at most', () => {
    const flat = `Plan: walk.,[notelint waive x, ${'Back pain. '.repeat(100)}`
    expect(readInlineWaivers(flat).text.trimEnd().length).toBe(flat.trimEnd().length)
    expect(readInlineWaivers(flat).text.match(/Back pain/g)?.length).toBeGreaterThan(75)
  })
})

function run(notes: readonly JudgedNote[], more: Partial<WaiverSettings> = {}) {
  const tally = startTally()
  const left = notes.map((noted) => {
    const { keys, suppressed } = applyWaivers(noted, undefined, { ...SETTINGS, ...more }, tally)
    return [...keys.keys()].filter((item) => !suppressed.has(item)).length
  })
  return { tally, left, baseline: baselineOf(tally) }
}

function reread(baseline: Baseline, salt = hash): Baseline {
  const read = readBaseline(JSON.parse(baselineText(baseline, hash)), { locate: () => undefined, hash: salt })
  if ('complaints' in read)
    throw new Error(read.complaints.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  return read.baseline
}

describe('baseline', () => {
  const other = judged(NOTE, { id: 'other' })
  const { baseline, tally } = run([judged(NOTE), other])

  test('read again it sets every gap aside, and none that is new', () => {
    expect(run([judged(NOTE), other], { baseline: reread(baseline) }).left).toEqual([0, 0])
    const worse = judged(NOTE.replace('naproxen', 'ibuprofen'), { id: 'other' })
    expect(run([judged(NOTE), worse], { baseline: reread(baseline) }).left).toEqual([0, 1])
  })

  test('sets a key aside as often as it was counted', () => {
    const once = run([judged(NOTE)]).baseline
    const { left, tally: second } = run([judged(NOTE), judged(NOTE)], { baseline: once })
    expect(left).toEqual([0, once.counts.size])
    expect(endLines(second, { ...SETTINGS, baseline: once })).toEqual([])
  })

  test('is the same text whatever the order of the notes, and holds no five words of a note', () => {
    const text = baselineText(baseline, hash)
    expect(baselineText(run([other, judged(NOTE)]).baseline, hash)).toBe(text)
    const forms = judged(NOTE).note.words.forms.filter((form) => /[a-z]/.test(form))
    const words = ` ${text.toLowerCase().replace(/[^a-z0-9]+/g, ' ')} `
    const runs = forms.slice(4).map((_, index) => forms.slice(index, index + 5).join(' '))
    expect(runs.length).toBeGreaterThan(10)
    expect(runs.filter((five) => words.includes(` ${five} `))).toEqual([])
    expect(words).not.toContain('naproxen')
  })

  test('leaves out what a waiver sets aside and what has no key', () => {
    const settings = { waivers: [waiver(keyIn(NOTE, TREATMENTS), '2027-01-01')] }
    expect(
      [...run([judged(NOTE)], settings).baseline.counts.keys()].filter((key) => key.startsWith(TREATMENTS)),
    ).toEqual([])
    const nameless = run([judged(NOTE, { id: '' })])
    expect(nameless.tally.unidentified).toBe(run([judged(NOTE)]).baseline.counts.size - nameless.baseline.counts.size)
    expect(nameless.tally.unidentified).toBeGreaterThan(0)
  })

  test('pruned it keeps what still occurs, no more often than it does', () => {
    const pruned = prunedBaseline(baseline, run([judged(NOTE)]).tally)
    expect(baselineText(pruned, hash)).toBe(baselineText(run([judged(NOTE)]).baseline, hash))
    expect(prunedBaseline(baseline, tally)).toEqual(baseline)
    const half = run([judged(NOTE)])
    expect(endLines(half.tally, { ...SETTINGS, baseline })[0]).toMatch(/^baseline: \d+ of \d+ keys did not occur/)
  })

  test.each<readonly [what: string, change: (file: Record<string, unknown>) => unknown, complaint: string]>([
    [
      'another salt',
      (file) => ({ ...file, salt: hashWith('two')('the salt of a baseline') }),
      'salt: was made with another salt',
    ],
    ['another format', (file) => ({ ...file, format: 'eslint' }), 'format: must be one of notelint-baseline'],
    ['another version', (file) => ({ ...file, version: 2 }), 'version: must be 1'],
    ['no counts', ({ format, version, salt }) => ({ format, version, salt }), '"requirements" is missing'],
    [
      'a count of none',
      (file) => ({ ...file, requirements: { 'a/b': { [`a/b:${'0'.repeat(32)}`]: 0 } } }),
      'whole number',
    ],
    ['a strange key', (file) => ({ ...file, requirements: { 'a/b': { 'c/d': 1 } } }), 'is no key of a/b'],
    ['a list', () => [], 'must be a mapping, not a list'],
  ])('with %s is refused', (_, change, complaint) => {
    const file = JSON.parse(baselineText(baseline, hash)) as Record<string, unknown>
    const read = readBaseline(change(file), { locate: () => undefined, hash })
    const said =
      'complaints' in read ? read.complaints.map(({ path, message }) => `${path}: ${message}`).join('\n') : ''
    expect(said).toContain(complaint)
  })
})
