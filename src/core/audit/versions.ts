// Which notes of an archive count: the latest signed version of each document; all others are listed with the reason.
import { keyTable } from './key-table.ts'
import type { KeptRow } from './row.ts'

/** Why a note does not count. The later of two entries of one document is its newer version. */
export type LeftOut = 'draft' | 'void' | 'replaced' | 'addendum' | 'same document again'

/** Every reason, in order; its index and one more is how `leftOut` tells it. */
export const LEFT_OUT: readonly LeftOut[] = ['draft', 'void', 'replaced', 'addendum', 'same document again']

/** What of a row decides; keys are those of `shortKey`. */
export type VersionRow = Pick<KeptRow, 'document' | 'replaces' | 'adds' | 'status'>

/** Takes the rows in the order of the run and tells at the end which are left out. */
export interface VersionFinder {
  readonly add: (row: VersionRow) => void
  /** One number a row: 0 where it counts, else one more than the index in `LEFT_OUT`. */
  readonly leftOut: () => Uint8Array
}

/** A finder without rows. Memory: one byte a row, some twenty a document. */
export function versionFinder(): VersionFinder {
  let reasons = new Uint8Array(1 << 10)
  let rows = 0
  /** Documents with the row that stands for each so far. */
  const latest = keyTable()
  /** Documents that another one says it replaces. */
  const replaced: string[] = []
  const leave = (row: number, reason: LeftOut): void => {
    reasons[row] = LEFT_OUT.indexOf(reason) + 1
  }
  return {
    add: ({ document, replaces, adds, status }) => {
      const row = rows
      rows += 1
      if (rows > reasons.length) {
        const before = reasons
        reasons = new Uint8Array(2 * before.length)
        reasons.set(before)
      }
      if (status === 'draft' || status === 'void') return leave(row, status)
      if (adds !== undefined) return leave(row, 'addendum')
      if (replaces !== undefined && replaces !== document) replaced.push(replaces)
      if (document === undefined) return
      const before = latest.get(document)
      if (before !== undefined) leave(before, status === 'amended' ? 'replaced' : 'same document again')
      latest.set(document, row)
    },
    leftOut: () => {
      for (const document of replaced) {
        const row = latest.get(document)
        if (row !== undefined) leave(row, 'replaced')
      }
      return reasons.subarray(0, rows)
    },
  }
}
