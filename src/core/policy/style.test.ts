// How policies are worded: each check fires on the text that it is for, and on none of the shipped policies.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { policyNamed } from '../../node/named-policies.ts'
import { readPolicyText } from '../../node/policy-files.ts'
import { readYaml } from '../../node/yaml-places.ts'
import { shippedPolicies } from './shipped.ts'
import { styleFindings } from './style.ts'

const GOOD = `id: short
title: A short policy
about: What it is for.
version: 1.0.0
status: preview
source: { document: A document, section: All of it, address: https://example.org/a }
verified: primary
requirements:
  - id: course
    title: Course of therapy
    level: warning
    why: It is asked for.
    source: { document: A document, section: A section }
    require: { fact: treatment, where: { course.days: { at-least: 6 weeks } } }
    message: No course of 6 weeks was found by this tool.
    question: How long was the course? Otherwise not applicable.
    examples:
      met: [Low back pain. Physical therapy for 8 weeks did not help.]
      unmet: [{ text: Low back pain., outcome: missing, says: No course }]
`

function findingsIn(source: string): readonly string[] {
  const { policy, complaints } = readPolicyText(source)
  expect(complaints).toEqual([])
  const { value, locate } = readYaml(source)
  const findings = policy ? styleFindings(policy, value, locate) : []
  return findings.map(({ line, column, path, message }) => `${line}:${column} ${path}: ${message}`)
}

const SECOND = GOOD.slice(GOOD.indexOf('  - id: course')).replace('id: course', 'id: other')

describe('wording', () => {
  test('that is fine has no finding', () => {
    expect(findingsIn(GOOD)).toEqual([])
  })

  test.each([
    ['How long was', 'How long, for the payer, was', '16:15 requirements[0].question: holds "payer"'],
    ['No course of', 'Denied, no course of', '15:14 requirements[0].message: holds "Denied"'],
    ['How long was', 'How long must have been', '16:15 requirements[0].question: holds "must"'],
    ['No course of', 'The note failed to tell, no course of', '15:14 requirements[0].message: holds "failed to"'],
    ['How long was', "Didn't it last; how long was", '16:15 requirements[0].question: leads with "Didn\'t"'],
    ['the course? Otherwise', 'the course. Otherwise', '16:15 requirements[0].question: asks nothing'],
    [' Otherwise not applicable.', '', '16:15 requirements[0].question: leaves no way out'],
    [' by this tool', '', '15:14 requirements[0].message: says that something was not found without "by this tool"'],
    ['No course of 6 weeks', 'No course of 8 weeks', '15:14 requirements[0].message: names 8, which is no threshold'],
    [', address: https://example.org/a', '', '13:13 requirements[0].source: a source that was read itself'],
    [
      'title: Course of therapy',
      `title: ${'long '.repeat(20)}`,
      '10:12 requirements[0].title: has 99 characters, at most 80',
    ],
    [/$/, SECOND, '26:14 requirements[1].message: is the message of "course" too'],
  ])('%s as %j: %s', (before, after, wanted) => {
    const findings = findingsIn(GOOD.replace(before, after))
    expect(findings).toHaveLength(1)
    expect(findings[0]).toContain(wanted)
  })

  test.each(['6 weeks', '42 days', 'L4-5 in 6 weeks'])('may name %s, its own threshold', (words) => {
    expect(findingsIn(GOOD.replace('of 6 weeks', `of ${words}`))).toEqual([])
  })
})

test.each(shippedPolicies.map(({ id }) => id))('%s is worded well', (id) => {
  const named = policyNamed(id)
  if ('faults' in named || named.file === undefined) throw new Error(`${id} has no file without faults`)
  const { value, locate } = readYaml(readFileSync(named.file, 'utf8'))
  expect(styleFindings(named.policy, value, locate)).toEqual([])
})
