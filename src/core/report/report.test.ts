// Reports: places, words and counts come out as they went in, in text and in JSON.
import { describe, expect, test } from '@jest/globals'
import { familyTable } from '../codes/table.ts'
import { readNote } from '../language/read-note.ts'
import type { Note } from '../note/note.ts'
import type { Outcome, Result } from '../policy/outcome.ts'
import type { Policy, Requirement, Status } from '../policy/policy.ts'
import { jsonReporter, noteEntry } from './json.ts'
import { linesOf } from './lines.ts'
import type { NotedResult } from './noted.ts'
import { addNote, NOTHING, wordsIn } from './noted.ts'
import { PLAIN } from './painter.ts'
import { textOfNote, textOfSummary } from './text.ts'

describe('lines', () => {
  test.each([
    ['abc', 2, 1, 3],
    ['a\nbc', 2, 2, 1],
    ['a\r\nbc', 4, 2, 2],
    ['a\rbc', 2, 2, 1],
    ['😀\n😀x', 5, 2, 3],
    ['', 0, 1, 1],
    ['a\n', 2, 2, 1],
  ])('%j at %i: %i:%i', (text, offset, line, column) => {
    expect(linesOf(text)(offset)).toEqual({ line, column })
  })
})

const NOTE = readNote('Back pain.\n\nPlan: physical\ntherapy twice a week.')

function outcome(id: string, status: Status, more: Partial<Outcome> = {}): Outcome {
  const requirement = {
    id,
    rule: `a-policy/${id}`,
    title: id,
    level: 'warning',
    question: `What of ${id}?`,
  } as Requirement
  return { requirement, status, evidence: [], searched: ['preamble', 'plan'], nearMisses: [], ...more }
}

function noted(outcomes: readonly Outcome[], note: Note = NOTE): NotedResult {
  const result: Result = {
    about: 'spinal-pain',
    documentKind: 'visit',
    facts: [],
    policies: [{ policy: { id: 'a-policy' } as Policy, outcomes }],
    codes: { release: familyTable().release, codes: [], findings: [] },
    folded: [],
  }
  return { id: 'one', path: 'notes/one.txt', note, result }
}

const THERAPY = { start: NOTE.text.indexOf('physical'), end: NOTE.text.indexOf(' twice') }

const GAPS = [
  outcome('duration', 'met', { evidence: [{ start: 0, end: 9, kind: 'duration' }] }),
  outcome('treatments', 'missing', {
    message: { template: 'None was found.' },
    nearMisses: [{ template: '{words} at {place} is planned, not tried', about: THERAPY }],
  }),
  outcome('function', 'partial', {
    message: { template: 'Vague: "{words}" at {place}.', about: { start: 0, end: 4 } },
    evidence: [{ start: 0, end: 4, kind: 'functional-impact' }],
  }),
  ...['a', 'b', 'c', 'd'].map((id) => outcome(id, 'missing', { message: { template: 'Not found.' } })),
]

describe('text', () => {
  const text = textOfNote(noted(GAPS))

  test.each([
    'notes/one.txt\n',
    'documented duration 1:1\n',
    '3:7     warning treatments (missing): None was found.\n',
    'near miss physical therapy at 3:7 is planned, not tried\n',
    '1:1     warning function (partial): Vague: "Back" at 1:1.\n',
    'evidence 1:1 "Back"\n',
    'question What of treatments?\n',
    'and 1 more: d (missing); --verbose shows them\n',
    'looked in the whole note: preamble, plan\n',
  ])('says %j', (line) => {
    expect(text).toContain(line)
  })

  test('keeps the order of consequence', () => {
    expect(text.indexOf('treatments')).toBeLessThan(text.indexOf('function (partial)'))
  })

  test('shows everything when asked', () => {
    const all = textOfNote(noted(GAPS), { verbose: true })
    expect(all).toContain('d (missing): Not found.')
    expect(all).not.toContain('--verbose')
  })

  test('is one line where no policy speaks', () => {
    const { result, ...rest } = noted([])
    const policies = [
      { policy: { id: 'a-policy' } as Policy, notApplied: { template: 'of another matter' }, outcomes: [] },
    ]
    expect(textOfNote({ ...rest, result: { ...result, policies } })).toBe('notes/one.txt: of another matter\n')
  })

  test('has a block a policy where several speak, and tells what was set aside', () => {
    const { result, ...rest } = noted(GAPS)
    const [one] = result.policies
    const other = { id: 'other', version: '2.0.0', status: 'preview', verified: 'digest' } as Policy
    const far = outcome('far', 'missing', { message: { template: 'Not found.' } })
    const policies = [...(one ? [one] : []), { policy: other, outcomes: [far] }]
    const suppressed = new Map([
      [far, { by: 'inline-waiver', reason: 'seen before', role: 'physician', expires: '2027-01-31' } as const],
    ])
    const several = { ...rest, result: { ...result, policies }, suppressed }
    expect(textOfNote(several)).toContain('  policy other 2.0.0 (preview, source read: digest)\n  documented nothing')
    expect(textOfNote(several)).toContain('  set aside: far (inline-waiver until 2027-01-31, physician: seen before)\n')
    expect(textOfNote(several, { masked: true })).toContain('physician: [masked])')
    expect(textOfNote(several, { masked: true })).toContain('near miss [masked] at 3:7 is planned')
    expect(addNote(NOTHING, several)).toMatchObject({ gaps: 6, suppressed: { 'inline-waiver': 1, waiver: 0 } })
  })

  test.each([
    ['notes/one.txt', 'one', 'notes/one.txt\n'],
    ['notes.ndjson:4', 'visit-7', 'notes.ndjson:4 (visit-7)\n'],
  ])('%s with id %s begins %j', (path, id, head) => {
    expect(textOfNote({ ...noted(GAPS), path, id }).startsWith(head)).toBe(true)
  })

  test('counts', () => {
    const summary = addNote(addNote(NOTHING, noted(GAPS)), noted([]))
    expect(textOfSummary(summary)).toBe('2 notes read, 2 judged; 6 gaps (6 warning)\n')
    expect(textOfSummary({ ...NOTHING, notes: 1, unreadable: 2 })).toBe(
      '1 note read, 0 judged; 0 gaps; 2 not readable\n',
    )
  })
})

describe('json', () => {
  test('is one object', () => {
    const header = { version: '1.0.0', releases: [], masked: false, policies: [], verbose: false, quiet: false }
    const { start, note, end } = jsonReporter({ ...header, painter: PLAIN })
    const whole = `${start}${note(noted(GAPS))}${note(noted([]))}${end(NOTHING, [], [])}`
    expect(JSON.parse(whole)).toMatchObject({
      version: '1.0.0',
      summary: NOTHING,
      notes: [{ id: 'one' }, { id: 'one' }],
    })
  })

  test('has evidence with places, or what was searched', () => {
    expect(noteEntry(noted(GAPS), { masked: false })).toMatchObject({
      id: 'one',
      path: 'notes/one.txt',
      about: 'spinal-pain',
      documented: [
        {
          requirement: 'duration',
          status: 'met',
          evidence: [{ line: 1, column: 1, endColumn: 10, text: 'Back pain' }],
        },
      ],
      gaps: [
        {
          requirement: 'treatments',
          status: 'missing',
          line: 3,
          column: 7,
          searched: ['preamble', 'plan'],
          evidence: [],
        },
        {
          requirement: 'function',
          status: 'partial',
          message: 'Vague: "Back" at 1:1.',
          evidence: [{ line: 1, column: 1 }],
        },
        {},
        {},
        {},
        {},
      ],
    })
  })
})

test('long words are cut, line ends become blanks', () => {
  expect(wordsIn(NOTE, THERAPY)).toBe('physical therapy')
  const long = readNote('word '.repeat(60))
  expect(wordsIn(long, { start: 0, end: 300 })).toMatch(/^.{79}…$|^.{78,80}…$/)
})
