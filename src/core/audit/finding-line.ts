// One line of findings.ndjson: a finding of an audit with the policy that made it. No words of a note in it.
import type { Release } from '../codes/table.ts'
import type { Suppression } from '../policy/suppression.ts'
import type { AuditedPolicy } from './figures.ts'
import type { RowFinding } from './row.ts'

/** The members of a line in their order. Those with a question mark are left out where there is nothing to tell. */
export interface FindingLine {
  /** Salted key of the note, as in rows. */
  readonly note: string
  /** Id of the policy; `codes` for a finding about codes. */
  readonly policy: string
  /** Version of the policy; for a finding about codes that of the program and of its tables (`codesPolicy`). */
  readonly version: string
  /** What decides the outcomes of the policy: 16 characters of 0–9 and a–f. */
  readonly hash: string
  /** `POLICY/REQUIREMENT` or `codes/CHECK`. */
  readonly rule: string
  /** Status of the requirement, or class of the finding about codes. */
  readonly status: string
  readonly level: RowFinding['level']
  /** From 1; columns in UTF-16 units. */
  readonly line: number
  readonly column: number
  /** Name of the message within its rule. */
  readonly message?: string
  readonly key?: string
  readonly suppressed?: Suppression['by']
  /** Of the note, where they are wanted in every line. */
  readonly provider?: string
  /** `2026-03`. */
  readonly month?: string
}

/** Id under which findings about codes stand beside those of policies. */
export const CODES = 'codes'

/**
 * What stands for a policy where codes are checked. Its version is that of the program, whose checks they are, and the
 * fiscal years of the tables: `0.1.0+FY2027`, `0.1.0+FY2027.FY2026`. Its hash takes the SHA-256 of the one file that the
 * table was made from, or the beginnings of those of several tables in their order, 16 characters in all.
 */
export function codesPolicy(version: string, releases: readonly Release[]): AuditedPolicy {
  const years = releases.map(({ fiscalYear }) => `FY${fiscalYear}`).join('.')
  const share = Math.max(1, Math.ceil(16 / Math.max(1, releases.length)))
  return {
    id: CODES,
    title: 'Codes of the note',
    version: years === '' ? version : `${version}+${years}`,
    hash: releases
      .map(({ sha256 }) => sha256.slice(0, share))
      .join('')
      .slice(0, 16),
    status: 'stable',
    verified: 'primary',
    requirements: [],
  }
}

/** The policies of a run by id, with what stands for one where codes are checked: what `findingLine` asks. */
export function policiesById(
  policies: readonly AuditedPolicy[],
  version: string,
  releases: readonly Release[],
): ReadonlyMap<string, AuditedPolicy> {
  return new Map([...policies, codesPolicy(version, releases)].map((policy) => [policy.id, policy]))
}

// The middle of a line, from the policy to the level, is one of a few hundred texts.
const MIDDLES = new WeakMap<ReadonlyMap<string, AuditedPolicy>, Map<string, Map<string, string>>>()

/**
 * A finding as one line of JSON, without its line end. `group` adds the provider and month of the note. The map of
 * policies must not change between calls; a policy that it lacks has an empty version and hash.
 */
export function findingLine(
  note: string,
  finding: RowFinding,
  policies: ReadonlyMap<string, AuditedPolicy>,
  group?: Pick<FindingLine, 'provider' | 'month'>,
): string {
  const { line, column, message, key, suppressed } = finding
  let text = `{"note":${quoted(note)}${middleOf(finding, policies)}"line":${line},"column":${column}`
  if (message !== undefined) text += `,"message":${quoted(message)}`
  if (key !== undefined) text += `,"key":${quoted(key)}`
  if (suppressed !== undefined) text += `,"suppressed":"${suppressed}"`
  if (group?.provider !== undefined) text += `,"provider":${quoted(group.provider)}`
  if (group?.month !== undefined) text += `,"month":${quoted(group.month)}`
  return `${text}}`
}

function middleOf({ rule, status, level }: RowFinding, policies: ReadonlyMap<string, AuditedPolicy>): string {
  let byRule = MIDDLES.get(policies)
  if (byRule === undefined) {
    byRule = new Map()
    MIDDLES.set(policies, byRule)
  }
  let byStatus = byRule.get(rule)
  if (byStatus === undefined) {
    byStatus = new Map()
    byRule.set(rule, byStatus)
  }
  // A status is never empty, and no level ends another.
  const name = status + level
  let middle = byStatus.get(name)
  if (middle === undefined) {
    const id = rule.slice(0, Math.max(0, rule.indexOf('/')))
    const policy = policies.get(id)
    const told = { policy: id, version: policy?.version ?? '', hash: policy?.hash ?? '', rule, status, level }
    middle = `,${JSON.stringify(told).slice(1, -1)},`
    byStatus.set(name, middle)
  }
  return middle
}

// Keys and names need no escapes; looking is much cheaper than escaping. Readers of lines also end one at U+2028.
function quoted(text: string): string {
  if (/^[\w:/. -]*$/.test(text)) return `"${text}"`
  return JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}

/** The finding of a line that `findingLine` wrote. Throws an error without its text where it is no such line. */
export function readFindingLine(line: string): FindingLine {
  let found: Partial<FindingLine> | undefined
  try {
    found = JSON.parse(line) as Partial<FindingLine>
  } catch {
    // JSON.parse quotes what it read.
  }
  if (typeof found?.note !== 'string' || typeof found.rule !== 'string' || typeof found.line !== 'number')
    throw new Error('a line of findings is not one that this program wrote')
  return found as FindingLine
}
