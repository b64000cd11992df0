// Patterns as in .gitignore, each list with the folder that it is relative to.
import { relative, resolve, sep } from 'node:path'
import ignore from 'ignore'
import type { Patterns } from '../core/policy/config.ts'

/** Paths that a matcher remembers: folders may hold a million. */
const MOST_REMEMBERED = 20_000

/** A test of paths (relative to the working folder, or whole) by patterns. A path outside their folder never matches. */
export function matcherOf({ base, globs }: Patterns): (path: string) => boolean {
  const fresh = () => ignore().add([...globs])
  let rules = fresh()
  let asked = 0
  return (path) => {
    const inside = relative(base, resolve(path)).split(sep).join('/')
    // Another drive gives a whole path; `ignore` throws on all of these.
    if (inside === '' || inside === '..' || inside.startsWith('../') || /^([a-z]:)?\//i.test(inside)) return false
    asked += 1
    // It remembers every path that it was asked for.
    if (asked % MOST_REMEMBERED === 0) rules = fresh()
    return !/^[a-z]:/i.test(inside) && rules.ignores(inside)
  }
}
