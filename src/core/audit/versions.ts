// Which notes of an archive count: the latest signed version of each document; all others are listed with the reason.
import type { JudgedRow } from './row.ts'

/** Why a note does not count. */
export type LeftOut = 'draft' | 'void' | 'replaced' | 'addendum' | 'same document again'

/** What of a row decides; `index` is its place in the order of the run. */
export type VersionRow = Pick<JudgedRow, 'document' | 'replaces' | 'adds' | 'status'>

/**
 * Takes the rows in the order of the run and tells at the end which are left out. Rows without a document key and without
 * a status always count and take no memory.
 */
export interface VersionFinder {
  readonly add: (index: number, row: VersionRow) => void
  readonly leftOut: () => ReadonlyMap<number, LeftOut>
}

/** A finder without rows. */
export function versionFinder(): VersionFinder {
  const out = new Map<number, LeftOut>()
  /** Documents with the row that stands for each so far. */
  const latest = new Map<string, number>()
  const replaced = new Set<string>()
  return {
    add: (index, { document, replaces, adds, status }) => {
      if (status === 'draft' || status === 'void') {
        out.set(index, status)
        return
      }
      if (adds !== undefined) {
        out.set(index, 'addendum')
        return
      }
      if (replaces !== undefined && replaces !== document) replaced.add(replaces)
      if (document === undefined) return
      const before = latest.get(document)
      // A later entry of the same document is its newer version.
      if (before !== undefined) out.set(before, status === 'amended' ? 'replaced' : 'same document again')
      latest.set(document, index)
    },
    leftOut: () => {
      for (const document of replaced) {
        const index = latest.get(document)
        if (index !== undefined) out.set(index, 'replaced')
      }
      return out
    },
  }
}
