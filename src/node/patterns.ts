// Patterns as in .gitignore, each list with the folder that it is relative to.
import { relative, resolve, sep } from 'node:path'
import ignore from 'ignore'
import type { Patterns } from '../core/policy/config.ts'

/** A test of paths (relative to the working folder, or whole) by patterns. A path outside their folder never matches. */
export function matcherOf({ base, globs }: Patterns): (path: string) => boolean {
  const rules = ignore().add([...globs])
  return (path) => {
    const inside = relative(base, resolve(path)).split(sep).join('/')
    // Another drive gives a whole path; `ignore` throws on all of these.
    if (inside === '' || inside === '..' || inside.startsWith('../') || /^([a-z]:)?\//i.test(inside)) return false
    return !/^[a-z]:/i.test(inside) && rules.ignores(inside)
  }
}
