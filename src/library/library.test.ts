// The library as programs use it: policies by name and file, gaps with their message, and messages of the remark plugin.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { documented, gapsOf, lint, loadPolicies, messageOf, PolicyError, readNote, shippedPolicies } from './index.ts'
import remarkNotelint from './unified.ts'

const folder = mkdtempSync(join(tmpdir(), 'notelint-library-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

const own = (lines: string): string => `id: clinic-policy
title: Our clinic
about: A test.
version: 1.0.0
status: preview
source: { document: Ours, section: All }
verified: primary
${lines}
`

describe('loadPolicies', () => {
  test('gives the default policy, those named, and all that are not retired', () => {
    expect(loadPolicies().map(({ id }) => id)).toEqual(['chronic-back-pain'])
    const all = loadPolicies(['all', 'chronic-back-pain']).map(({ id }) => id)
    expect(all).toEqual(shippedPolicies.filter(({ status }) => status !== 'retired').map(({ id }) => id))
  })

  test('reads a file that extends a shipped policy', () => {
    const [policy] = loadPolicies([write('clinic.yaml', own('extends: chronic-back-pain\nremove: [imaging]'))])
    expect(policy?.extends).toBe('chronic-back-pain')
    expect(policy?.requirements.map(({ rule }) => rule)).toContain('clinic-policy/pain-severity')
    expect(policy?.requirements.map(({ id }) => id)).not.toContain('imaging')
  })

  test.each<readonly [what: string, text: string, fault: RegExp]>([
    [
      'a requirement that is not there',
      'extends: chronic-back-pain\nremove: [imagin]',
      /:9:10 remove\[0\]: .*did you mean "imaging"/,
    ],
    ['a circle', 'extends: ./circle.yaml', /extends: goes in a circle/],
    ['a base that is not there', 'extends: ./nowhere.yaml', /nowhere\.yaml:1:1 is not there/],
    [
      'a second id',
      'extends: chronic-back-pain\nadd: [{ id: imaging }]',
      /add\[0\]\.id: "imaging" is there already; use `replace`/,
    ],
    [
      'own requirements beside a base',
      'extends: chronic-back-pain\nrequirements: []',
      /requirements: cannot stand beside `extends`/,
    ],
  ])('tells of %s where it stands', (what, text, fault) => {
    const path = write(what === 'a circle' ? 'circle.yaml' : 'faulty.yaml', own(text))
    expect(() => loadPolicies([path])).toThrow(PolicyError)
    expect(() => loadPolicies([path])).toThrow(fault)
  })

  test('suggests a name, and tells all faults at once', () => {
    expect(() => loadPolicies(['chronic-bak-pain', 'nonsense'])).toThrow(
      /"chronic-bak-pain"; did you mean "chronic-back-pain"\?\n.*"nonsense"/,
    )
  })
})

const TEXT = '# Visit\n\nChronic low back pain, severe. Physical therapy gave no relief.\n'

test('a gap has a rule and a message with its place', () => {
  const note = readNote(TEXT, { markdown: true })
  const [gap] = gapsOf(lint(note))
  expect(gap?.requirement.rule).toBe('chronic-back-pain/pain-severity')
  expect(gap && messageOf(gap, note)).toContain('in words at 3:24')
  expect(documented('one', note).failedTreatment.status).toBe('documented')
})

test('the remark plugin reports the same gaps, with place, rule and question', async () => {
  const file = new VFile({ path: 'note.md', value: TEXT })
  const processor = unified().use(remarkParse).use(remarkNotelint)
  await processor.run(processor.parse(file), file)
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(
    gapsOf(lint(readNote(TEXT, { markdown: true }))).map(({ requirement }) => requirement.rule),
  )
  expect(file.messages[0]).toMatchObject({ line: 3, column: 24, source: 'notelint', fatal: false })
  expect(file.messages[0]?.note).toMatch(/\?.*unable to determine/)
})

test('the remark plugin says nothing of a text about something else', async () => {
  const file = new VFile({ path: 'readme.md', value: '# Fish\n\nCod, 6/10 of them fresh.\n' })
  const processor = unified()
    .use(remarkParse)
    .use(remarkNotelint, { policies: loadPolicies(['all']) })
  await processor.run(processor.parse(file), file)
  expect(file.messages.filter(({ ruleId }) => !ruleId?.startsWith('record-integrity/'))).toEqual([])
})
