// What an audit keeps of a note: keys, outcomes and findings with their places; no words of the note.
import type { CodeFinding } from '../codes/finding.ts'
import type { Hash } from '../policy/keys.ts'
import { ruleOf } from '../policy/keys.ts'
import type { Outcome } from '../policy/outcome.ts'
import { gapsOf } from '../policy/outcome.ts'
import type { Level, Status } from '../policy/policy.ts'
import type { Suppression } from '../policy/suppression.ts'
import { linesOf } from '../report/lines.ts'
import type { NotedResult } from '../report/noted.ts'
import { placeOf } from '../report/noted.ts'
import type { VisitFacts } from './visit-facts.ts'
import { visitFactsOf } from './visit-facts.ts'

/** A gap or a finding about codes at its place: line and column from 1, columns in UTF-16 units. */
export interface RowFinding {
  /** `POLICY/REQUIREMENT` or `codes/CHECK`. */
  readonly rule: string
  /** Status of the requirement, or class of the finding about codes. */
  readonly status: string
  readonly level: Level
  readonly line: number
  readonly column: number
  /** Name of the message within its rule. */
  readonly message?: string
  /** Key by which waivers and baselines name it; missing where the note is not identified. */
  readonly key?: string
  readonly suppressed?: Suppression['by']
}

/** One letter a status, in the order of `STATUSES`: how outcomes are written in a row. */
export const STATUS_LETTERS: Readonly<Record<Status, string>> = {
  met: 'm',
  partial: 'p',
  missing: 'x',
  conflicting: 'c',
  'not-applicable': '-',
}

/** A note that was judged. Keys are salted hashes; `provider`, `clinic` and `type` are as the record system gives them. */
export interface JudgedRow {
  readonly note: string
  readonly patient?: string
  readonly encounter?: string
  readonly document?: string
  readonly replaces?: string
  readonly adds?: string
  readonly status?: 'draft' | 'final' | 'amended' | 'void'
  readonly provider?: string
  readonly clinic?: string
  readonly type?: string
  /** ISO day of the visit. It orders the visits of a patient; reports tell months only. */
  readonly day?: string
  readonly about: 'spinal-pain' | 'other'
  readonly kind: string
  /** Policies that spoke to the note: by id, one letter a requirement in the order of the policy (`STATUS_LETTERS`). */
  readonly outcomes: Readonly<Record<string, string>>
  readonly findings: readonly RowFinding[]
  readonly facts?: VisitFacts
}

/** What a row keeps for counting when its findings have gone to a file of their own. */
export interface KeptRow extends Omit<JudgedRow, 'findings'> {
  /** Findings in all: so many lines of the file of findings are this note's. */
  readonly findings: number
  /** Those that are not set aside, by level, and how many are. */
  readonly levels: Readonly<Partial<Record<Level, number>>>
  readonly suppressed: number
  /** Findings about codes that are not set aside, by class. */
  readonly codes: Readonly<Record<string, number>>
}

/** An input that gave no note: a code and the reader's own words for it, never text of the input. */
export interface ErrorRow {
  readonly error: string
  readonly says: string
}

/** What counts as an input without a note, not as an error: a file of other records. */
export const NO_NOTE = 'E_NO_NOTE'

export type AuditRow = KeptRow | ErrorRow

/** Characters of a key: 64 bits tell ten million notes apart. */
const KEY_LENGTH = 16

/** A key of a text for rows and reports: 16 characters of 0–9 and a–f. */
export function shortKey(hash: Hash, text: string): string {
  return hash(text).slice(0, KEY_LENGTH)
}

/** What making a row needs beside the judged note. */
export interface RowContext {
  readonly hash: Hash
  /** ISO day of the visit, where it is known. */
  readonly day: string | undefined
  /** Ids of the requirements of each policy in its own order: a level `off` takes some out of the outcomes. */
  readonly order: ReadonlyMap<string, readonly string[]>
  /** Name by which the note is told from all others of the run. */
  readonly name: string
}

/** The row of a judged note. */
export function rowOf(noted: NotedResult, { hash, day, order, name }: RowContext): JudgedRow {
  const { note, result } = noted
  const { patient, encounter, document, replaces, adds, status, author, clinic, noteType } = note.metadata
  const keyed = (member: string, value: string | undefined) =>
    value === undefined ? {} : { [member]: shortKey(hash, value) }
  const applied = result.policies.filter(({ notApplied }) => notApplied === undefined)
  return {
    note: shortKey(hash, name),
    ...keyed('patient', patient),
    ...keyed('encounter', encounter),
    ...keyed('document', document),
    ...keyed('replaces', replaces),
    ...keyed('adds', adds),
    ...(status !== undefined && { status }),
    ...(author !== undefined && { provider: author }),
    ...(clinic !== undefined && { clinic }),
    ...(noteType !== undefined && { type: noteType }),
    ...(day !== undefined && { day }),
    about: result.about,
    kind: result.documentKind,
    outcomes: Object.fromEntries(
      applied.map(({ policy, outcomes }) => [policy.id, lettersOf(outcomes, order.get(policy.id))]),
    ),
    findings: findingsOf(noted),
    ...(result.about === 'spinal-pain' && { facts: visitFactsOf(note, result.facts, (text) => shortKey(hash, text)) }),
  }
}

/** The row without its findings. */
export function keptOf({ findings, ...row }: JudgedRow): KeptRow {
  return { ...row, ...countsOf(findings) }
}

/** What a row keeps of its findings. */
export function countsOf(
  findings: readonly RowFinding[],
): Pick<KeptRow, 'findings' | 'levels' | 'suppressed' | 'codes'> {
  const levels: Partial<Record<Level, number>> = {}
  const codes: Record<string, number> = {}
  let aside = 0
  for (const { rule, status, level, suppressed } of findings) {
    if (suppressed) {
      aside += 1
      continue
    }
    levels[level] = (levels[level] ?? 0) + 1
    if (rule.startsWith('codes/')) codes[status] = (codes[status] ?? 0) + 1
  }
  return { findings: findings.length, levels, suppressed: aside, codes }
}

// A requirement that was not asked has a blank.
function lettersOf(outcomes: readonly Outcome[], ids: readonly string[] = []): string {
  const letters = outcomes.map(({ status }) => STATUS_LETTERS[status])
  if (outcomes.length === ids.length) return letters.join('')
  const asked = new Map(outcomes.map(({ requirement }, index) => [requirement.id, letters[index]]))
  return ids.map((id) => asked.get(id) ?? ' ').join('')
}

function findingsOf(noted: NotedResult): readonly RowFinding[] {
  const { note, result } = noted
  const lines = linesOf(note.text)
  const marks = (item: Outcome | CodeFinding) => {
    const key = noted.keys?.get(item)
    const suppressed = noted.suppressed?.get(item)?.by
    return { ...(key !== undefined && { key }), ...(suppressed && { suppressed }) }
  }
  return [
    ...gapsOf(result).map((gap): RowFinding => {
      const { requirement, status, message } = gap
      const named = message?.id === undefined ? {} : { message: message.id }
      return {
        rule: ruleOf(gap),
        status,
        level: requirement.level,
        ...lines(placeOf(gap).start),
        ...named,
        ...marks(gap),
      }
    }),
    ...result.codes.findings.map((finding): RowFinding => {
      const { class: status, level, places } = finding
      return { rule: ruleOf(finding), status, level, ...lines(places[0]?.start ?? 0), ...marks(finding) }
    }),
  ]
}
