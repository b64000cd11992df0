// What things of an audit are called in its report and tables.

import type { AcrossKind, Design, Figures, Grouping } from '../figures.ts'
import type { LeftOut } from '../versions.ts'

/** Stands for the name of a group where the notes do not tell one. */
export const NOT_TOLD = '(not told)'

/** A group's name for people. */
export function groupName(name: string): string {
  return name === '' ? NOT_TOLD : name
}

/** What a group of notes is, in one word. */
export const GROUPING_NAMES: Readonly<Record<Grouping, string>> = {
  provider: 'provider',
  clinic: 'clinic',
  month: 'month',
}

/** How the notes came to be audited, in a few words. */
export const DESIGN_NAMES: Readonly<Record<Design, string>> = {
  all: 'every note of the frame was judged',
  sample: 'a random sample of the frame was judged',
  convenience: 'notes picked by somebody were judged',
}

/** Why a note does not count, in words. */
export const LEFT_OUT_NAMES: Readonly<Record<LeftOut, string>> = {
  draft: 'not signed yet (draft)',
  void: 'void, entered in error',
  replaced: 'replaced by a newer version',
  addendum: 'addendum to another note',
  'same document again': 'the same document again',
}

/** What shows between visits, in words. */
export const ACROSS_NAMES: Readonly<Record<AcrossKind, string>> = {
  'identical-scores': 'Pain scores alike in several visits',
  contradiction: 'Statements that differ between visits',
  'stale-date': 'A date that stays while visits go on',
  'failed-never-tried': 'A treatment without effect that no earlier visit names',
}

/** First and last month of the judged notes, where any tells its day. */
export function periodOf({ totals }: Figures): { readonly first: string; readonly last: string } | undefined {
  const months = totals.groups.month.map(({ name }) => name).filter((name) => name !== '')
  const first = months[0]
  const last = months.at(-1)
  return first === undefined || last === undefined ? undefined : { first, last }
}
