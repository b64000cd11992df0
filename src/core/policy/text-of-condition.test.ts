// Conditions in plain English, with thresholds in the units in which policies write them.
import { expect, test } from '@jest/globals'
import { readCondition } from './read-condition.ts'
import { textOfCondition } from './text-of-condition.ts'

test.each([
  [
    { fact: 'pain-score', where: { value: { 'at-least': 4 }, low: { present: false } } },
    'a fact pain-score with value of at least 4 and no low',
  ],
  [
    { fact: 'treatment', where: { 'course.days': { 'at-least': '6 weeks' } } },
    'a fact treatment with course.days of at least 6 weeks',
  ],
  [
    { fact: 'treatment', where: { 'relief.percent': { 'at-least': '50%' } } },
    'a fact treatment with relief.percent of at least 50%',
  ],
  [
    { fact: 'treatment', where: { class: { not: ['opioid', 'nsaid'] } } },
    'a fact treatment with class other than opioid or nsaid',
  ],
  [
    { fact: 'examination', count: 2, distinct: 'component', in: ['examination'] },
    'at least 2 facts examination in the section examination, counted by different component',
  ],
  [{ fact: 'treatment', count: { 'at-most': 3 } }, 'at most 3 facts treatment'],
  [{ section: ['plan', 'assessment-plan'] }, 'a section plan or assessment-plan'],
  [
    { named: 'imaging', with: { kind: 'modality' }, where: { time: ['current', 'historical'] } },
    'a word of the vocabulary imaging with kind modality and time current or historical',
  ],
  [{ phrase: 'risks [and benefits]', where: {} }, 'the phrase "risks" or "risks and benefits"'],
  [{ not: { fact: 'plan' } }, 'not a fact plan'],
  [{ not: [{ fact: 'plan' }, { fact: 'cause' }] }, 'none of a fact plan, a fact cause'],
  [
    { all: [{ fact: 'plan' }, { any: [{ fact: 'cause' }, { fact: 'imaging' }] }] },
    'a fact plan, and (a fact cause, or a fact imaging)',
  ],
  [
    { some: [{ fact: 'plan' }, { fact: 'cause' }, { fact: 'imaging' }], count: 2 },
    'at least 2 of these 3: a fact plan; a fact cause; a fact imaging',
  ],
  [
    { order: { earlier: { fact: 'treatment' }, later: { fact: 'plan' } } },
    'a fact treatment, told as earlier than a fact plan',
  ],
])('%j: %s', (value, words) => {
  const complaints: never[] = []
  const condition = readCondition({ value, path: [], locate: () => undefined, known: {}, complaints })
  expect(complaints).toEqual([])
  expect(textOfCondition(condition)).toBe(words)
})
