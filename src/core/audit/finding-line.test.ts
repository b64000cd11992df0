import { describe, expect, test } from '@jest/globals'
import type { Release } from '../codes/table.ts'
import type { AuditedPolicy } from './figures.ts'
import type { FindingLine } from './finding-line.ts'
import { findingLine, policiesById, readFindingLine } from './finding-line.ts'
import type { RowFinding } from './row.ts'

const policy: AuditedPolicy = {
  id: 'own',
  title: 'Own',
  version: '1.2',
  hash: '0123456789abcdef',
  status: 'stable',
  verified: 'primary',
  requirements: [],
}
const release = (fiscalYear: number, sha256: string): Release => ({
  fiscalYear,
  firstDay: '2026-10-01',
  lastDay: '2027-09-30',
  scope: 'full',
  entries: 1,
  reportable: 1,
  source: 'written for this test',
  sha256,
})
const policies = policiesById([policy], '0.1.0', [release(2027, 'a'.repeat(64)), release(2026, 'b'.repeat(64))])
const base: RowFinding = { rule: 'own/x', status: 'missing', level: 'warning', line: 3, column: 1 }

describe('a line of findings', () => {
  test.each<[string, RowFinding, Pick<FindingLine, 'provider' | 'month'> | undefined, string]>([
    [
      'a gap set aside',
      { ...base, message: 'missing', key: 'own/x:0f', suppressed: 'waiver' },
      undefined,
      '{"note":"n1","policy":"own","version":"1.2","hash":"0123456789abcdef","rule":"own/x","status":"missing","level":"warning","line":3,"column":1,"message":"missing","key":"own/x:0f","suppressed":"waiver"}',
    ],
    [
      'a finding about codes',
      { ...base, rule: 'codes/side', status: 'SIDE_MISMATCH', level: 'info' },
      { month: '2026-03' },
      '{"note":"n1","policy":"codes","version":"0.1.0+FY2027.FY2026","hash":"aaaaaaaabbbbbbbb","rule":"codes/side","status":"SIDE_MISMATCH","level":"info","line":3,"column":1,"month":"2026-03"}',
    ],
    [
      'a provider with quotes and control characters',
      base,
      { provider: 'A "B"\n\u2028\\' },
      '{"note":"n1","policy":"own","version":"1.2","hash":"0123456789abcdef","rule":"own/x","status":"missing","level":"warning","line":3,"column":1,"provider":"A \\"B\\"\\n\\u2028\\\\"}',
    ],
    [
      'a policy that the run does not know',
      { ...base, rule: 'other/x' },
      undefined,
      '{"note":"n1","policy":"other","version":"","hash":"","rule":"other/x","status":"missing","level":"warning","line":3,"column":1}',
    ],
  ])('%s', (_, finding, group, line) => {
    expect(findingLine('n1', finding, policies, group)).toBe(line)
    const { note, policy: id, version, hash, provider, month, ...rest } = readFindingLine(line)
    expect({ ...rest }).toEqual(finding)
    expect({ note, provider, month }).toEqual({ note: 'n1', provider: group?.provider, month: group?.month })
  })

  test.each(['', '{', '[]', 'null', '{"note":"secret words"}'])('%j is refused without its text', (line) => {
    expect(() => readFindingLine(line)).toThrow('a line of findings is not one that this program wrote')
  })
})
