// Policies: every fault of a file is found with its place, every condition judges as it says, every example holds.
import { describe, expect, test } from '@jest/globals'
import { readPolicyText } from '../../node/policy-files.ts'
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

const GOOD = `id: short
title: A short policy
about: What it is for.
version: 1.0.0
status: preview
source: { document: A document, section: All of it }
verified: primary
requirements:
  - id: pain-severity
    title: Severity
    level: warning
    why: It can be compared.
    source: { document: A document, section: A section }
    require:
      fact: pain-score
      where: { value: { at-least: 1 } }
    partial:
      - when: { fact: severity }
        message: In words at {place}.
    message: Not found by this tool.
    question: Was it rated?
    examples:
      met: [Rated 5/10.]
      unmet: [{ text: Severe., outcome: partial, says: In words }]
`

describe('a policy file', () => {
  test('without a fault gives the policy', () => {
    expect(readPolicyText(GOOD)).toMatchObject({
      policy: { id: 'short', requirements: [{ id: 'pain-severity' }] },
      complaints: [],
    })
  })

  // What is replaced, by what, and the complaint: LINE:COL path: message.
  test.each([
    ['title: A short', 'titel: A short', '2:8 titel: unknown key "titel"; did you mean "title"?'],
    ['title: A short', 'titel: A short', '1:1 : "title" is missing'],
    [
      'status: preview',
      'status: prewiew',
      '5:9 status: must be one of preview, stable, retired, not "prewiew"; did you mean "preview"?',
    ],
    ['id: short', 'id: Short_One', '1:5 id: must be lower-case words joined by hyphens'],
    ['level: warning', 'level: warn', '11:12 requirements[0].level: must be one of info, warning, error, not "warn"'],
    ['fact: pain-score', 'fact: pain-scores', '15:13 requirements[0].require.fact: must be one of'],
    [
      'fact: pain-score',
      'facts: pain-score',
      '15:7 requirements[0].require: must hold one of fact, section, named, phrase, all, any, not, some, order; did you mean "fact"?',
    ],
    ['{ value: {', '{ valu: {', 'requirements[0].require.where.valu: unknown key "valu"; did you mean "value"?'],
    [
      'at-least: 1',
      'at-lest: 1',
      'requirements[0].require.where.value.at-lest: unknown key "at-lest"; did you mean "at-least"?',
    ],
    [
      'at-least: 1',
      "at-least: '1'",
      'requirements[0].require.where.value.at-least: must be a number, not the text "1"',
    ],
    ['at {place}', 'at {spot}', 'requirements[0].partial[0].message: knows {words} and {place}, not {spot}'],
    ['question: Was it rated?', "question: ' '", '21:15 requirements[0].question: must be a text, not a blank text'],
    ['outcome: partial', 'outcome: met', 'requirements[0].examples.unmet[0].outcome: must be one of'],
    ['met: [Rated 5/10.]', 'met: []', 'requirements[0].examples: needs an example that is met'],
    [
      'when: { fact: severity }',
      'when: [{ fact: severity }]',
      'requirements[0].partial[0].when: must be one condition',
    ],
    [
      'section: A section }',
      'sektion: A section }',
      'requirements[0].source.sektion: unknown key "sektion"; did you mean "section"?',
    ],
    ['    why: It can be compared.\n', '', '9:5 requirements[0]: "why" is missing'],
    ['requirements:\n', 'requirements: nothing\nmore:\n', 'requirements: must be a list, not the text "nothing"'],
    ['title: A short policy', 'title: [', ''],
    [
      'require:\n      fact',
      'require:\n      phrase: "back.*pain"\n      x',
      'requirements[0].require.phrase: is read word for word',
    ],
    ['require:\n      fact', 'require:\n      phrase: "(back pain"\n      x', 'its brackets do not pair'],
    [
      '{ value: { at-least: 1 } }',
      '{ days: { at-least: 12 } }',
      'requirements[0].require.where.days: unknown key "days"',
    ],
    [
      '    partial:',
      '    forbid: { fact: severity }\n    partial:',
      'requirements[0].forbid: cannot stand beside `require`',
    ],
    ['status: preview', 'status: preview\nadd: []', 'add: needs `extends`'],
    [
      'status: preview',
      'status: preview\neffective: { from: 2024-13-01 }',
      'effective.from: must be a day as YYYY-MM-DD',
    ],
    [
      'status: preview',
      'status: preview\nextends: chronic-back-pian',
      'no policy is called "chronic-back-pian"; did you mean "chronic-back-pain"?',
    ],
    [', says: In words }', ' }', '"says" is missing'],
  ])('with %j as %j: %s', (before, after, wanted) => {
    const { policy, complaints } = readPolicyText(GOOD.replace(before, after))
    expect(policy).toBeUndefined()
    const said = complaints.map(({ line, column, path, message }) => `${line}:${column} ${path}: ${message}`)
    expect(said.find((complaint) => complaint.includes(wanted))).toBeDefined()
  })

  test('lists every fault at once', () => {
    const { complaints } = readPolicyText(
      GOOD.replace('titel', '').replace('level: warning', 'level: loud').replace('status:', 'statsu:'),
    )
    expect(complaints.length).toBe(3)
  })

  test('may not use an id twice', () => {
    const twice = GOOD + GOOD.slice(GOOD.indexOf('  - id: pain-severity'))
    expect(readPolicyText(twice).complaints).toMatchObject([
      { path: 'requirements[1].id', message: '"pain-severity" is there already' },
    ])
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

test('every shipped policy asks neutrally', () => {
  for (const { rule, message, question, partial, conflicting } of shippedPolicies.flatMap((one) => one.requirements)) {
    const said = [
      message,
      question,
      ...[...partial, ...conflicting].flatMap((one) => [one.message, one.question ?? '']),
    ]
    const loaded = /\b(?:audit|denial|denied|payer|payment|reimburse\w*|must|should|fail(?:s|ed|ure) to)\b/i
    expect([rule, said.filter((text) => loaded.test(text))]).toEqual([rule, []])
    expect(question).toMatch(/(?:not applicable|unable to determine)/)
  }
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
