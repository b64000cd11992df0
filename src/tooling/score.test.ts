// The rules of scoring, on labels small enough to count by hand; the ratchet; the page from the record.
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import type { Accuracy, MeasuredSet } from './accuracy.ts'
import { compareAccuracy, mergeAccuracy, readAccuracy } from './accuracy.ts'
import { accuracyPage } from './accuracy-page.ts'
import { missesIn, mixed } from './misses.ts'
import type { NoteLabels, Row, Score } from './score.ts'
import { differences, scoreAssertion, scoreNotes, scoreTreatments } from './score.ts'

const DOCUMENTED = { status: 'documented' }
const rowOf = (score: Score, name: string): Row | undefined => score.rows.find((row) => row.name === name)

/** Notes a, b, c … with the imaging of each. */
const imaged = (...statuses: readonly string[]): readonly NoteLabels[] =>
  statuses.map((status, index) => ({ id: String.fromCharCode(97 + index), imaging: { status, modalities: ['mri'] } }))

const treated = (id: string, ...pairs: readonly string[]): NoteLabels => ({
  id,
  treatments: pairs.map((pair) => {
    const [kind = '', outcome = ''] = pair.split('=')
    return { name: kind, class: kind, outcome }
  }),
})

test('statuses: precision, recall, F1 and the F1 of gaps', () => {
  const gold = imaged('documented', 'documented', 'documented', 'absent', 'absent')
  const found = imaged('documented', 'documented', 'absent', 'documented', 'absent')
  const row = rowOf(scoreNotes(gold, found), 'imaging')
  expect(row).toEqual({
    ...{ name: 'imaging', precision: 66.7, recall: 66.7, f1: 66.7, gapF1: 50 },
    ...{ tp: 2, fp: 1, fn: 1, tn: 1 },
  })
})

test('a note without a finding documents nothing', () => {
  expect(rowOf(scoreNotes(imaged('documented'), []), 'imaging')).toMatchObject({ tp: 0, fn: 1, recall: 0, f1: 0 })
})

test('an etiology is there when it is specified', () => {
  const gold = [{ id: 'a', etiology: { status: 'specified' } }]
  expect(rowOf(scoreNotes(gold, gold), 'etiology')).toMatchObject({ tp: 1, fn: 0 })
})

test('items of an element that is absent do not count; repeated ones count once, scores each time', () => {
  const gold: readonly NoteLabels[] = [
    {
      id: 'a',
      painSeverity: { ...DOCUMENTED, scores: [{ value: 7 }, { value: 7 }] },
      imaging: { status: 'absent', modalities: ['mri'] },
      physicalExam: { status: 'absent', components: ['gait', 'gait'] },
    },
  ]
  const score = scoreNotes(gold, [{ id: 'a', painSeverity: { ...DOCUMENTED, scores: [{ value: 7 }] } }])
  expect(rowOf(score, 'severity scores')).toMatchObject({ tp: 1, fn: 1 })
  expect(rowOf(score, 'imaging modalities')).toBeUndefined()
  expect(rowOf(score, 'exam components')).toMatchObject({ fn: 1 })
})

test('in whole notes the kinds of failure are one outcome', () => {
  const score = scoreNotes([treated('a', 'nsaid=no-benefit')], [treated('a', 'nsaid=partial-benefit')])
  expect(rowOf(score, 'treatments with outcome')).toMatchObject({ tp: 1, fp: 0, fn: 0 })
})

test('means leave out rows of few cases', () => {
  const few = scoreNotes(imaged('documented', 'absent'), imaged('absent', 'absent'))
  expect(few.means).toEqual({ 'status F1': 0, 'gap F1': 0, 'item F1': 0 })
  const gold = imaged('documented', 'documented', 'documented', 'documented', 'documented')
  expect(scoreNotes(gold, gold).means).toMatchObject({ 'status F1': 100, 'item F1': 100 })
})

test('treatments: class with outcome, each outcome, notes exactly right in any order', () => {
  const gold = [treated('a', 'nsaid=benefit', 'opioid=planned'), treated('b', 'surgery=declined')]
  const found = [treated('a', 'opioid=planned', 'nsaid=benefit'), treated('b', 'surgery=benefit')]
  const score = scoreTreatments(gold, found)
  expect(score.means).toEqual({ 'class with outcome F1': 66.7, 'exactly right': 50 })
  expect(rowOf(score, 'class only')).toMatchObject({ tp: 3, fp: 0, fn: 0 })
  expect(rowOf(score, 'benefit')).toMatchObject({ tp: 1, fp: 1, fn: 0, precision: 50 })
  // A share of nothing counts as none.
  expect(rowOf(score, 'declined')).toMatchObject({ tp: 0, fn: 1, precision: 0, f1: 0 })
})

test('assertion: axes by row, a row without a verdict says nothing', () => {
  const row = (id: number, polarity: string, time = 'current', subject = 'patient') => ({ id, polarity, time, subject })
  const gold = [row(1, 'negated'), row(2, 'affirmed', 'historical'), row(3, 'affirmed', 'current', 'other')]
  const score = scoreAssertion(gold, [row(1, 'negated'), row(2, 'negated', 'historical')])
  expect(rowOf(score, 'negated')).toMatchObject({ tp: 1, fp: 1, fn: 0 })
  expect(rowOf(score, 'historical')).toMatchObject({ tp: 1, f1: 100 })
  expect(rowOf(score, 'other subject')).toMatchObject({ tp: 0, fn: 1 })
})

test('differences are of multisets', () => {
  expect(differences(['a', 'a', 'b'], ['a', 'c'])).toEqual({ missed: ['a', 'b'], extra: ['c'] })
})

const measured = (f1: number, sha256 = 'one'): MeasuredSet => ({
  ...{
    id: 'set',
    title: 'a set',
    kind: 'notes',
    labels: { path: 'labels', sha256 },
    cases: 9,
    means: { 'status F1': f1 },
  },
  rows: [],
})
const record = (...sets: readonly MeasuredSet[]): Accuracy => ({
  ...{ tool: 'tool 1', sets, ablation: [], grammar: [], misses: { all: 0, shown: [] } },
})

test.each([
  [90, [], 0],
  [89.9, [], 0],
  [89.8, ['set: status F1 89.8, was 90.0'], 0],
  [91, [], 1],
])('the ratchet at 90 sees %d', (now, fallen, risen) => {
  expect(compareAccuracy(record(measured(90)), [measured(now)])).toEqual({ fallen, risen, relabelled: [] })
})

test('the ratchet does not compare figures of other labels', () => {
  const other = measured(50, 'two')
  expect(compareAccuracy(record(measured(90)), [other])).toEqual({ fallen: [], risen: 0, relabelled: [other] })
})

test('sets that were not measured keep their record', () => {
  const away = { ...measured(80), id: 'away' }
  const { sets } = mergeAccuracy(record(measured(90), away), record(measured(91)))
  expect(sets.map(({ id, means }) => [id, means['status F1']])).toEqual([
    ['set', 91],
    ['away', 80],
  ])
})

test('misses say what is labelled and what is found, the first of each case', () => {
  const gold = [treated('a', 'nsaid=benefit'), treated('b', 'opioid=planned')]
  const texts = gold.map(({ id }) => ({ id, text: `text of ${id}`, markdown: false }))
  const set = { kind: 'treatments', id: 's', title: 's', labels: { path: '', sha256: '' }, texts, gold } as const
  const misses = missesIn(set, [treated('a', 'nsaid=unstated'), treated('b', 'opioid=planned')])
  const miss = { place: 'case a', text: 'text of a', labelled: 'nsaid=benefit', found: 'nsaid=unstated' }
  expect(misses).toEqual([miss])
  expect(mixed([miss, miss], [], 5)).toEqual([miss])
})

test('docs/ACCURACY.md is what docs/accuracy.json gives', () => {
  const accuracy = readAccuracy()
  expect(accuracy && accuracyPage(accuracy)).toBe(readFileSync('docs/ACCURACY.md', 'utf8'))
})
