// Policies: every condition judges as it says, every example holds. Faults of files: mistakes.test.ts.
import { describe, expect, test } from '@jest/globals'
import { runExamples } from '../examples.ts'
import { documentKind } from '../facts/document-kind.ts'
import { extractFacts } from '../facts/extract.ts'
import type { Fact } from '../facts/fact.ts'
import { findTopic } from '../facts/topic.ts'
import type { Assertion } from '../language/assertion.ts'
import { readNote } from '../language/read-note.ts'
import { lint } from '../lint.ts'
import { whyNot } from './applies.ts'
import { evaluate } from './evaluate.ts'
import type { Policy } from './policy.ts'
import { readCondition } from './read-condition.ts'
import { defaultPolicies, shippedPolicies } from './shipped.ts'
import { editDistance, nearest } from './spelling.ts'

describe('spelling', () => {
  test.each([
    ['title', 'title', 0],
    ['titel', 'title', 1],
    ['tile', 'title', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('%s to %s: %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance)
  })

  test.each([
    ['titel', ['id', 'title'], 'title'],
    ['requires', ['require', 'partial'], 'require'],
    ['Title', ['title'], 'title'],
    ['zebra', ['title'], undefined],
  ])('nearest to %s in %j is %s', (word, known, wanted) => {
    expect(nearest(word, known)).toBe(wanted)
  })
})

const stated: Assertion = { polarity: 'affirmed', time: 'current', subject: 'patient', certainty: 'certain', cues: [] }
const placed = { start: 0, end: 4, sentence: 0, assertion: stated }
const NOTE = readNote('PLAN: Back pain. Naproxen.')
const SPINE = {
  spinalPain: true,
  prominence: 'main',
  about: ['open', 'spine', 'open'],
  aside: false,
  passage: ['open', 'spine', 'open'],
} as const

const FACTS: readonly Fact[] = [
  { kind: 'pain-score', value: 5, low: 2, max: 10, ...placed },
  { kind: 'examination', component: 'gait', ...placed },
  { kind: 'examination', component: 'gait', ...placed, start: 6, end: 8 },
  { kind: 'plan', ...placed, assertion: { ...stated, time: 'planned' } },
]

describe('a condition', () => {
  test.each([
    [{ fact: 'pain-score' }, true],
    [{ fact: 'pain-score', where: { low: { present: false } } }, false],
    [{ fact: 'pain-score', where: { value: { 'at-least': 5, 'at-most': 5 } } }, true],
    [{ fact: 'pain-score', where: { value: { 'at-least': 6 } } }, false],
    [{ fact: 'pain-score', where: { value: [4, 5] } }, true],
    [{ fact: 'examination', count: 2 }, true],
    [{ fact: 'examination', count: 2, distinct: 'component' }, false],
    [{ fact: 'examination', count: { 'at-most': 1 } }, false],
    [{ fact: 'examination', where: { component: { not: ['gait'] } } }, false],
    [{ fact: 'plan', where: { time: 'planned' } }, true],
    [{ fact: 'plan', in: ['hpi'] }, false],
    [{ fact: 'plan', in: ['plan'] }, true],
    [{ section: 'plan' }, true],
    [{ section: ['hpi', 'examination'] }, false],
    [{ named: 'spinal-pain' }, true],
    [{ named: 'no-such-channel' }, false],
    [{ not: { fact: 'treatment' } }, true],
    [{ all: [{ fact: 'plan' }, { fact: 'treatment' }] }, false],
    [{ any: [{ fact: 'treatment' }, { fact: 'plan' }] }, true],
    [{ some: [{ fact: 'treatment' }, { fact: 'plan' }, { fact: 'examination' }], count: 2 }, true],
    [{ some: [{ fact: 'treatment' }, { fact: 'plan' }], count: 2 }, false],
    [{ order: { earlier: { fact: 'examination' }, later: { fact: 'plan' } } }, true],
    [{ order: { earlier: { fact: 'plan' }, later: { fact: 'examination' } } }, false],
    [{ phrase: 'back pain' }, true],
    [{ phrase: ['leg pain', 'BACK [or neck] Pain'], in: 'plan' }, true],
    [{ phrase: 'back pain naproxen' }, false],
    [{ phrase: 'back pain', in: 'hpi' }, false],
    [{ phrase: 'back pain', where: { polarity: 'negated' } }, false],
  ])('%j: %s', (value, holds) => {
    const complaints: never[] = []
    const condition = readCondition({ value, path: [], locate: () => undefined, known: {}, complaints })
    expect(complaints).toEqual([])
    expect(evaluate(condition, { note: NOTE, topic: SPINE, facts: FACTS }).holds).toBe(holds)
  })
})

const [policy] = defaultPolicies as [Policy]

describe('the examples of', () => {
  test.each(shippedPolicies.map((policy) => [policy.id, policy] as const))('%s', (_, policy) => {
    const failed = runExamples(policy).filter(({ passed }) => !passed)
    expect(
      failed.map(({ requirement, example, outcome, message }) => ({
        rule: requirement.rule,
        text: example.text,
        wanted: `${example.outcome}: …${example.says ?? ''}…`,
        found: `${outcome}: ${message}`,
      })),
    ).toEqual([])
  })
})

describe('chronic-back-pain', () => {
  test('has the requirements in order of consequence', () => {
    const ids = [
      'pain-severity',
      'pain-duration',
      'treatments',
      'functional-impact',
      'cause-exclusion',
      'physical-exam',
    ]
    expect(policy.requirements.map(({ id }) => id)).toEqual([
      ...ids,
      'etiology',
      'treatment-plan',
      'follow-up',
      'imaging',
      'attestation',
    ])
  })

  test('asks neutrally', () => {
    for (const { message, question } of policy.requirements) expect(`${message} ${question}`).not.toMatch(/\d/)
  })

  test('explains a near miss', () => {
    const note = readNote('Chronic low back pain, 6/10.\n\nPlan: physical therapy.')
    const treatments = lint(note, defaultPolicies).policies[0]?.outcomes.find(
      ({ requirement }) => requirement.id === 'treatments',
    )
    expect(treatments?.nearMisses[0]?.template).toBe('{words} at {place} is planned, not tried')
  })

  test.each([
    ['Chronic low back pain for three years.', undefined],
    ['Right knee pain for three years.', 'not about spinal pain; no gaps are looked for'],
    [
      'Low back pain for five days after lifting.',
      'the note gives a duration of under 12 weeks at {place}; the policy for chronic back pain is not applied',
    ],
    [
      'PROCEDURE NOTE\n\nPREOPERATIVE DIAGNOSIS: Low back pain.\n\nPOSTOPERATIVE DIAGNOSIS: Same.',
      'report of a procedure; the policy for chronic back pain is not applied',
    ],
  ])('%j: %s', (text, reason) => {
    const note = readNote(text)
    const topic = findTopic(note)
    const context = { note, topic, facts: extractFacts(note, topic) }
    expect(whyNot(policy, context, documentKind(note))?.template).toBe(reason)
  })

  test('applies to a short duration where a code of the family is given', () => {
    const note = readNote('Low back pain for five days after lifting.', { metadata: { codes: ['M54.50'] } })
    expect(lint(note, defaultPolicies).policies[0]?.notApplied).toBeUndefined()
  })
})
