// The words of a worksheet: how results of the tool are called in it, and what a reviewer can decide.
import type { Status } from '../policy/policy.ts'
import { STATUSES } from '../policy/policy.ts'
import { nearest } from '../policy/spelling.ts'

/** What a note shows of a requirement, in plain words. */
export type Result = 'documented' | 'vague' | 'not found' | 'contradictory' | 'not applicable'

/** What a reviewer can decide: a result, or that the note cannot be used at all. */
export type Decision = Result | 'unusable'

/** Statuses in plain words: the one mapping for worksheets, reviews and their examples. */
export const RESULT_WORDS: Readonly<Record<Status, Result>> = {
  met: 'documented',
  partial: 'vague',
  missing: 'not found',
  conflicting: 'contradictory',
  'not-applicable': 'not applicable',
}

/** The results in the order of the statuses. */
export const RESULTS: readonly Result[] = STATUSES.map((status) => RESULT_WORDS[status])

/** What can stand in the columns of decisions. */
export const DECISIONS: readonly Decision[] = [...RESULTS, 'unusable']

/** The status that a result tells. */
export function statusOf(result: Result): Status {
  return STATUSES[RESULTS.indexOf(result)] as Status
}

/** Whether a result is a gap. */
export function isGap(result: Result): boolean {
  return result === 'vague' || result === 'not found' || result === 'contradictory'
}

/** A cell as it is compared: case, blanks, hyphens and the apostrophe that spreadsheets put in front do not count. */
export function plainCell(cell: string): string {
  const flat = cell
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cc}\p{Cf}\p{Pd}_]+/gu, ' ')
  return flat.trim().replace(/^' ?/, '')
}

/** The word that a cell holds, or the one that was probably meant; neither for a cell that is something else. */
export function wordOf<T extends string>(
  cell: string,
  words: readonly T[],
): { readonly word?: T; readonly meant?: string | undefined } {
  const plain = plainCell(cell)
  const word = words.find((one) => plainCell(one) === plain)
  if (word !== undefined) return { word }
  // A long cell is a sentence, and no misspelt word.
  return { meant: plain.length > 30 ? undefined : nearest(plain, words) }
}
