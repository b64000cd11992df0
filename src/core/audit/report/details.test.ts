// The page of one note: its outcomes and questions, and its words only where they were handed in.
import { describe, expect, test } from '@jest/globals'
import { auditedPolicies } from '../../../tooling/audit-figures.ts'
import { readNote } from '../../language/read-note.ts'
import { lint } from '../../lint.ts'
import { shippedPolicies, shippedPolicy } from '../../policy/shipped.ts'
import { rowOf } from '../row.ts'
import { notePage, sayingsOf } from './details.ts'

describe('the page of a note', () => {
  const policy = shippedPolicy('chronic-back-pain')
  const text =
    'CHIEF COMPLAINT: Low back pain.\nHPI: He has had bad low back pain for a while.\nPLAN: zzSecretWord continue.\n'
  const note = readNote(text, { metadata: { codes: ['M54.5'], dateOfService: '2026-11-01' } })
  const noted = { id: 'n', path: 'n.txt', note, result: lint(note, policy ? [policy] : []) }
  const audited = auditedPolicies(['chronic-back-pain'])
  const order = new Map(audited.map(({ id, requirements }) => [id, requirements.map((each) => each.id)]))
  const row = rowOf(noted, { hash: () => 'ab'.repeat(16), day: '2026-11-01', order, name: 'n' })
  const plain = { row, policies: audited, said: sayingsOf(shippedPolicies), version: '1' }

  test('tells outcomes and asks the questions of the policy, without a word of the note', () => {
    const page = notePage(plain)
    const gaps = row.findings.filter(({ rule }) => !rule.startsWith('codes/'))
    expect(gaps.length).toBeGreaterThan(3)
    for (const { rule } of row.findings) expect(page).toContain(rule)
    const asked = policy?.requirements.find(({ rule }) => rule === gaps[0]?.rule)
    expect(
      [asked?.question, ...(asked?.partial ?? []).map(({ question }) => question)].some(
        (each) => each && page.includes(each),
      ),
    ).toBe(true)
    expect(page).not.toMatch(/zzSecretWord|\{words\}|\{place\}/)
    expect(page).toContain('This page holds no text of the note')
  })

  test('marks the lines of findings when the text is handed in, and says what it holds', () => {
    const page = notePage({ ...plain, text })
    expect(page).toContain('This page holds text of the note')
    expect(page).toContain('zzSecretWord')
    expect(page).not.toContain('This page holds no text')
    const lines = new Set(row.findings.map(({ line }) => line))
    expect([...page.matchAll(/<li id="line-(\d+)" class="marked">/g)].map(([, line]) => Number(line))).toEqual(
      [...lines].sort((a, b) => a - b),
    )
  })
})
