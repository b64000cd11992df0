// notelint policy diff: what differs between two policies, and what that changes on notes; no text of a note.
import { readNote } from '../core/language/read-note.ts'
import { lint } from '../core/lint.ts'
import type { Comparison, Shift } from '../core/policy/compare.ts'
import { comparePolicies, endingsOf } from '../core/policy/compare.ts'
import type { Policy } from '../core/policy/policy.ts'
import { policyNamed } from '../node/named-policies.ts'
import type { Source, Sources } from '../node/read-files.ts'
import { readSources } from '../node/read-files.ts'
import { CLEAN, complainAbout, guarded, print, UNJUDGED, warn, warnAbout } from './output.ts'

/** A note on which a requirement ends otherwise. */
type Changed = Shift & { readonly id: string }

interface OnNotes {
  readonly notes: number
  readonly unreadable: number
  /** By requirement, `old -> new` and how often. */
  readonly counts: ReadonlyMap<string, Map<string, number>>
  readonly changed: readonly Changed[]
}

/** Compares two policies, and their outcomes on notes; gives the exit code. */
export async function diffPolicies(
  names: readonly [old: string, next: string],
  sources: Sources,
  format: 'text' | 'json',
): Promise<number> {
  const [old, next] = [policyNamed(names[0]), policyNamed(names[1])]
  for (const one of [old, next]) if ('faults' in one) for (const fault of one.faults) warn(fault)
  if ('faults' in old || 'faults' in next) return UNJUDGED
  const comparison = comparePolicies(old.policy, next.policy)
  const onNotes = await judgeBoth(old.policy, next.policy, sources)
  await print(format === 'json' ? jsonOf(comparison, onNotes) : textOf(names, comparison, onNotes))
  return onNotes.unreadable > 0 ? UNJUDGED : CLEAN
}

async function judgeBoth(old: Policy, next: Policy, sources: Sources): Promise<OnNotes> {
  const counts = new Map<string, Map<string, number>>()
  const changed: Changed[] = []
  let [notes, unreadable] = [0, 0]
  for await (const source of readSources(sources)) {
    const endings = 'error' in source ? complainAbout(source) : endingsOn(source, old, next)
    if (endings === undefined || 'error' in source) {
      unreadable += 1
      continue
    }
    notes += 1
    for (const ending of endings) {
      const row = counts.get(ending.requirement) ?? new Map<string, number>()
      const key = `${ending.old} -> ${ending.new}`
      counts.set(ending.requirement, row.set(key, (row.get(key) ?? 0) + 1))
      if (ending.old !== ending.new) changed.push({ id: source.id, ...ending })
    }
  }
  return { notes, unreadable, counts, changed }
}

function endingsOn(source: Source, old: Policy, next: Policy): readonly Shift[] | undefined {
  warnAbout(source)
  const { text, markdown, metadata } = source
  return guarded(source, () => {
    const note = readNote(text, { markdown, ...(metadata && { metadata }) })
    const [before, after] = lint(note, [old, next]).policies
    return before && after ? endingsOf(before, after) : []
  })
}

function textOf([old, next]: readonly [string, string], comparison: Comparison, onNotes: OnNotes): string {
  const { head, added, removed, changed } = comparison
  const differences = [
    ...head.map((key) => `  changed: ${key} of the policy`),
    ...added.map((id) => `  added:   ${id}`),
    ...removed.map((id) => `  removed: ${id}`),
    ...changed.map(({ id, changes }) => `  changed: ${id} (${changes.join(', ')})`),
  ]
  return `${[
    `${old} -> ${next}`,
    ...(differences.length > 0 ? differences : ['  no difference']),
    ...(onNotes.notes > 0 ? noteLines(onNotes) : []),
  ].join('\n')}\n`
}

function noteLines({ notes, counts, changed }: OnNotes): string[] {
  const rows = [...counts].flatMap(([requirement, row]) =>
    [...row].map(([shift, count]) => `  ${requirement}: ${shift}: ${count}`),
  )
  return [
    '',
    `outcomes on ${notes} ${notes === 1 ? 'note' : 'notes'}, old -> new`,
    ...rows,
    '',
    changed.length > 0 ? 'notes that changed' : 'no note changed',
    ...changed.map((one) => `  ${one.id}: ${one.requirement}: ${one.old} -> ${one.new}`),
  ]
}

function jsonOf(comparison: Comparison, { notes, unreadable, counts, changed }: OnNotes): string {
  const outcomes = Object.fromEntries([...counts].map(([id, row]) => [id, Object.fromEntries(row)]))
  return `${JSON.stringify({ ...comparison, notes: { read: notes, unreadable, outcomes, changed } }, null, 2)}\n`
}
