// The worksheet of an audit: a row for each requirement that applied to a note, with columns for reviewers to fill in.
import type { Status } from '../policy/policy.ts'
import { STATUSES } from '../policy/policy.ts'
import { RESULT_WORDS } from './decisions.ts'
import type { AuditedPolicy, AuditedRequirement, Cell, Table } from './figures.ts'
import type { JudgedRow, RowFinding } from './row.ts'
import { STATUS_LETTERS } from './row.ts'

/** Columns of a worksheet; the first two name a row, the last four are for reviewers. No words of a note in any. */
export const WORKSHEET_COLUMNS = [
  'note',
  'rule',
  'place',
  'month',
  'provider',
  'policy',
  'policy version',
  'policy hash',
  'requirement',
  'title',
  'tool result',
  'line',
  'rule-set hash',
  'reviewer decision',
  'reason',
  'second reviewer decision',
  'corrective action',
] as const

/** Name of a column of worksheets. */
export type WorksheetColumn = (typeof WORKSHEET_COLUMNS)[number]

/** What a worksheet tells of a note: its row, and where it was read from (`FILE`, `FILE#INSIDE`). */
export type WorksheetNote = Pick<JudgedRow, 'note' | 'day' | 'provider' | 'outcomes'> & {
  /** Gaps of the note with their lines; more members do not matter. */
  readonly findings: readonly Pick<RowFinding, 'rule' | 'line'>[]
  readonly place: string
}

/** Stands before keys of notes: spreadsheets take a key of digits, also with an `e` among them, for a number. */
export const KEY_PREFIX = 'n-'

/**
 * The worksheet of these notes, in their order and that of the policies. `configuration` is what figures tell by that name: the
 * hash of the whole set of rules. Requirements that did not apply to a note, or were not asked, have no row.
 */
export function worksheetOf(
  notes: Iterable<WorksheetNote>,
  policies: readonly AuditedPolicy[],
  configuration: string,
): Table {
  const rows: (readonly Cell[])[] = []
  for (const note of notes) {
    for (const policy of policies) {
      const letters = note.outcomes[policy.id] ?? ''
      policy.requirements.forEach((requirement, index) => {
        const status = STATUS_OF.get(letters[index] ?? ' ')
        if (status !== undefined && status !== 'not-applicable')
          rows.push(rowOf(note, policy, { requirement, status, configuration }))
      })
    }
  }
  return { name: 'worksheet', title: 'Worksheet for reviewers', columns: WORKSHEET_COLUMNS, rows }
}

const STATUS_OF = new Map<string, Status>(STATUSES.map((status) => [STATUS_LETTERS[status], status]))

function rowOf(
  note: WorksheetNote,
  policy: AuditedPolicy,
  {
    requirement,
    status,
    configuration,
  }: { readonly requirement: AuditedRequirement; readonly status: Status; readonly configuration: string },
): readonly Cell[] {
  // What was not found has no place: its finding stands at the beginning of the note.
  const finding = status === 'missing' ? undefined : note.findings.find(({ rule }) => rule === requirement.rule)
  const cells: Readonly<Partial<Record<WorksheetColumn, Cell>>> = {
    note: `${KEY_PREFIX}${note.note}`,
    rule: requirement.rule,
    place: note.place,
    month: note.day?.slice(0, 7),
    provider: note.provider,
    policy: policy.id,
    'policy version': policy.version,
    'policy hash': policy.hash,
    requirement: requirement.id,
    title: requirement.title,
    'tool result': RESULT_WORDS[status],
    line: finding?.line,
    'rule-set hash': configuration,
  }
  return WORKSHEET_COLUMNS.map((column) => cells[column])
}
