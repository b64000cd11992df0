// Counts rows: outcomes by requirement, over all and by provider, clinic and month; findings; inputs without a note.
import type { Level, Status } from '../policy/policy.ts'
import { LEVELS, STATUSES } from '../policy/policy.ts'
import type { AuditedPolicy, GroupCounts, Grouping, RuleCounts, Totals } from './figures.ts'
import { GROUPINGS } from './figures.ts'
import type { AuditRow, KeptRow } from './row.ts'
import { STATUS_LETTERS } from './row.ts'
import type { LeftOut } from './versions.ts'

/** How a row is counted: `counts` is false for a member of the frame that was not drawn. */
export interface Counting {
  readonly leftOut?: LeftOut
  readonly counts: boolean
}

/** Counts rows one by one. */
export interface Tally {
  readonly add: (row: AuditRow, counting: Counting) => void
  readonly totals: () => Totals
}

/** What a group of notes is called in reports; undefined where the note does not tell. */
export function groupOf(row: KeptRow, grouping: Grouping): string | undefined {
  return grouping === 'month' ? row.day?.slice(0, 7) : row[grouping]
}

/** Whether a policy spoke to the note. */
export function isJudged({ outcomes }: KeptRow): boolean {
  for (const _ in outcomes) return true
  return false
}

const NUMBER_OF = new Map(STATUSES.map((status, index) => [STATUS_LETTERS[status], index]))

// Counts of all requirements in one array: a row of `STATUSES.length` numbers for each.
interface Group {
  notes: number
  readonly counts: Uint32Array
}

/** A tally of nothing, for a run by these policies. */
export function startTally(policies: readonly AuditedPolicy[]): Tally {
  const rules = policies.flatMap(({ requirements }) => requirements.map(({ rule }) => rule))
  const firsts = firstRules(policies)
  const fresh = (): Group => ({ notes: 0, counts: new Uint32Array(rules.length * STATUSES.length) })
  const all = fresh()
  const groups = new Map<Grouping, Map<string, Group>>(GROUPINGS.map((grouping) => [grouping, new Map()]))
  const counts = { inputs: 0, notes: 0, frame: 0, suppressed: 0 }
  const left: Partial<Record<LeftOut, number>> = {}
  const errors: Record<string, number> = {}
  const levels: Record<Level, number> = { error: 0, warning: 0, info: 0 }
  const codes: Record<string, number> = {}

  const addFindings = (row: KeptRow): void => {
    for (const level of LEVELS) levels[level] += row.levels[level] ?? 0
    for (const status in row.codes) codes[status] = (codes[status] ?? 0) + (row.codes[status] ?? 0)
    counts.suppressed += row.suppressed
  }
  const addOutcomes = (group: Group, { outcomes }: KeptRow): void => {
    group.notes += 1
    for (const policy in outcomes) {
      const first = firsts.get(policy)
      const letters = outcomes[policy] as string
      if (first === undefined) continue
      for (let index = 0; index < letters.length; index += 1) {
        const status = NUMBER_OF.get(letters[index] as string)
        if (status !== undefined) group.counts[(first + index) * STATUSES.length + status]! += 1
      }
    }
  }

  return {
    add: (row, { leftOut, counts: counted }) => {
      counts.inputs += 1
      if ('error' in row) {
        errors[row.error] = (errors[row.error] ?? 0) + 1
        return
      }
      counts.notes += 1
      if (leftOut !== undefined) {
        left[leftOut] = (left[leftOut] ?? 0) + 1
        return
      }
      const judged = isJudged(row)
      if (judged) counts.frame += 1
      if (!counted) return
      addFindings(row)
      if (!judged) return
      addOutcomes(all, row)
      for (const [grouping, known] of groups) {
        const name = groupOf(row, grouping) ?? ''
        const group = known.get(name) ?? fresh()
        known.set(name, group)
        addOutcomes(group, row)
      }
    },
    totals: () => ({
      ...counts,
      leftOut: sorted(left),
      errors: sorted(errors),
      judged: all.notes,
      levels,
      codes: sorted(codes),
      rules: rulesIn(all, rules),
      groups: Object.fromEntries([...groups].map(([grouping, known]) => [grouping, groupsOf(known, rules)])) as Record<
        Grouping,
        readonly GroupCounts[]
      >,
    }),
  }
}

// The number of each policy's first requirement among all.
function firstRules(policies: readonly AuditedPolicy[]): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>()
  let first = 0
  for (const { id, requirements } of policies) {
    firsts.set(id, first)
    first += requirements.length
  }
  return firsts
}

function groupsOf(known: ReadonlyMap<string, Group>, rules: readonly string[]): readonly GroupCounts[] {
  return [...known.keys()].sort().map((name) => {
    const group = known.get(name) as Group
    return { name, notes: group.notes, rules: rulesIn(group, rules) }
  })
}

function rulesIn({ counts }: Group, rules: readonly string[]): RuleCounts {
  const found: Record<string, Record<Status, number>> = {}
  for (const [index, rule] of rules.entries()) {
    const row = STATUSES.map((status, number) => [status, counts[index * STATUSES.length + number] as number] as const)
    if (row.some(([, count]) => count > 0)) found[rule] = Object.fromEntries(row) as Record<Status, number>
  }
  return found
}

function sorted<T extends Readonly<Record<string, number | undefined>>>(counts: T): T {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1))) as T
}
