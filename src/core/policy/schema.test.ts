// The JSON Schema for editors takes what the reader takes, and refuses the mistakes that a schema can see.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { readPolicyText } from '../../node/policy-files.ts'

const ajv = new Ajv({ strict: false })
const isPolicy = ajv.compile(JSON.parse(readFileSync('schemas/policy.schema.json', 'utf8')) as object)
const folder = 'rules/policies'

test.each(readdirSync(folder))('%s is valid', (name) => {
  isPolicy(parse(readFileSync(`${folder}/${name}`, 'utf8')))
  expect(isPolicy.errors ?? []).toEqual([])
})

const GOOD = `id: short
title: A short policy
about: What it is for.
version: 1.0.0
status: preview
source: { document: A document, section: All of it }
verified: digest
requirements:
  - id: course
    title: Course of therapy
    level: warning
    why: It is asked for.
    source: { document: A document, section: A section }
    when: { not: { some: [{ phrase: a }, { section: [plan, pain] }], count: 2 } }
    require: { fact: treatment, where: { course.days: { at-least: 6 weeks }, time: current }, distinct: class }
    message: No course was found by this tool.
    question: How long was the course? Otherwise not applicable.
    examples:
      met: [Physical therapy for 8 weeks.]
      unmet: [{ text: Low back pain., outcome: missing, says: No course }]
`

describe('a policy', () => {
  test('without a mistake is valid, for the reader too', () => {
    isPolicy(parse(GOOD))
    expect(isPolicy.errors ?? []).toEqual([])
    expect(readPolicyText(GOOD).complaints).toEqual([])
  })

  test.each([
    ['title: A short', 'titel: A short'],
    ['status: preview', 'status: new'],
    ['id: short', 'id: Short'],
    ['level: warning', 'level: loud'],
    ['fact: treatment', 'fact: treatments'],
    ['course.days', 'course.day'],
    ['6 weeks', '6'],
    ['time: current', 'time: now'],
    ['distinct: class', 'distinct: klass'],
    ['require:', 'forbid: { fact: plan }\n    require:'],
    ['distinct: class', 'named: drug'],
    ['[plan, pain]', '[plans]'],
    ['{ phrase: a }', '{ phrase: a, count: 2 }'],
    [', says: No course', ''],
    ['outcome: missing', 'outcome: met'],
    ['met: [Physical therapy for 8 weeks.]', 'met: []'],
    ['verified: digest', 'verified: digest\nadd: []'],
    ['    why: It is asked for.\n', ''],
  ])('with %j as %j is refused by schema and reader', (before, after) => {
    const wrong = GOOD.replace(before, after)
    expect(isPolicy(parse(wrong))).toBe(false)
    expect(readPolicyText(wrong).policy).toBeUndefined()
  })
})
