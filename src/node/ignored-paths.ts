// Leaves ignored files out of what the command line names.
import { findNotes } from './note-paths.ts'

/** By what a path is ignored; undefined where it is not. */
export type IgnoredBy = (path: string) => string | undefined

/** What is left to read, and what is to be said of paths that were named and are ignored. */
export interface Kept {
  readonly paths: readonly string[]
  readonly warnings: readonly { readonly path: string; readonly warning: string }[]
}

/**
 * Takes ignored files out of files, folders and globs. A folder or glob loses them silently; a file that is named
 * itself, and a folder or glob of which nothing is left, gives a warning. What names no file stays, to be complained of.
 */
export function withoutIgnored(args: readonly string[], ignoredBy: IgnoredBy): Kept {
  const paths: string[] = []
  const warnings: { path: string; warning: string }[] = []
  for (const arg of args) {
    const files = arg === '-' ? [] : findNotes([arg])
    if (files.length === 0 || files.some((file) => 'error' in file)) {
      paths.push(arg)
      continue
    }
    const left = files.filter(({ path }) => ignoredBy(path) === undefined)
    paths.push(...left.map(({ path }) => path))
    const [first] = files
    if (left.length === 0 && first)
      warnings.push({ path: arg, warning: ignoredWords(files.length, ignoredBy(first.path)) })
  }
  return { paths, warnings }
}

/** What is said of an argument of which nothing is left. */
export function ignoredWords(count: number, by: string | undefined): string {
  return count === 1 ? `is ignored by ${by}; it was not read` : `all ${count} files are ignored; none was read`
}
