// Mistakes in a policy file: every one is found at its place, with a suggestion where a word is near.
import { describe, expect, test } from '@jest/globals'
import { readPolicyText } from '../../node/policy-files.ts'

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
    ['version: 1.0.0', 'version: 1', '4:10 version: must be a text, not 1'],
    [
      'verified: primary',
      'verified: primery',
      '7:11 verified: must be one of primary, digest, unverified, not "primery"; did you mean "primary"?',
    ],
    [
      'status: preview',
      'status: preview\napplies: { topic: spine }',
      'applies.topic: must be one of spinal-pain, any, not "spine"',
    ],
    [
      'status: preview',
      'status: preview\napplies: { not-to: [{ document: leter, message: No. }] }',
      'applies.not-to[0].document: must be one of visit, procedure-report, imaging-report, therapy-evaluation, discharge-summary, letter, not "leter"; did you mean "letter"?',
    ],
    [
      'status: preview',
      'status: preview\napplies: { payors: [A] }',
      'applies.payors: unknown key "payors"; did you mean "payers"?',
    ],
    [
      'status: preview',
      'status: preview\neffective: { from: 2024-02-01, to: 2024-01-01 }',
      'effective: ends (2024-01-01) before it begins',
    ],
    [
      'fact: pain-score',
      'named: treatmnt',
      'requirements[0].require.named: no vocabulary is called "treatmnt"; did you mean "treatment"?',
    ],
    [
      'require:\n      fact: pain-score',
      'require:\n      section: asessment\n      fakt: pain-score',
      'not "asessment"; did you mean "assessment"?',
    ],
    [
      'fact: pain-score\n',
      'fact: pain-score\n      count: two\n',
      'requirements[0].require.count: must be a whole number',
    ],
    [
      'fact: pain-score\n      where: { value: { at-least: 1 } }',
      'fact: treatment\n      where: { course.days: { at-least: 6 weks } }',
      'did you mean "week"?',
    ],
    [
      'fact: pain-score\n      where: { value: { at-least: 1 } }',
      'fact: treatment\n      where: { class: opiod }',
      'did you mean "opioid"?',
    ],
    [
      'fact: pain-score\n      where: { value: { at-least: 1 } }',
      'fact: treatment\n      where: { relief.percent: { at-least: 50 } }',
      'must be a percentage such as "50%", not 50',
    ],
    ['fact: pain-score\n', 'fact: pain-score\n      distinct: scael\n', 'did you mean "scale"?'],
    [
      'section: A section }',
      'section: A section, address: www.example.org }',
      'requirements[0].source.address: must be an address with http:// or https://',
    ],
    [
      'status: preview',
      'status: preview\nextends: chronic-back-pain\nremove: [imagin]',
      'cannot stand beside `extends`',
    ],
    [
      'status: preview',
      'status: preview\nextends: chronic-back-pain\nremove: [imagin]',
      'remove[0]: the extended policy has no requirement "imagin"; did you mean "imaging"?',
    ],
  ])('with %j as %j: %s', (before, after, wanted) => {
    const { policy, complaints } = readPolicyText(GOOD.replace(before, after), {
      known: { channels: ['treatment', 'imaging'] },
    })
    expect(policy).toBeUndefined()
    const said = complaints.map(({ line, column, path, message }) => `${line}:${column} ${path}: ${message}`)
    expect(said.filter((complaint) => complaint.includes(wanted))).not.toEqual([])
    for (const place of said) expect(place).toMatch(/^[1-9]\d*:[1-9]/)
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
