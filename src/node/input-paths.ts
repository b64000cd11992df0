// From what stands on the command line to every file of an archive, one at a time: a folder may hold a million.
import { lstatSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { globSync, isDynamicPattern } from 'tinyglobby'
import type { IgnoredBy } from './ignored-paths.ts'
import { ignoredWords } from './ignored-paths.ts'
import { codeOf, shown } from './note-paths.ts'

/** A file with its size in bytes; or why an argument or a file cannot be read; or that all an argument names is ignored. */
export type FoundInput =
  | { readonly path: string; readonly size: number }
  | { readonly path: string; readonly error: string }
  | { readonly path: string; readonly warning: string }

/** What the arguments before have named: folders that were walked through, and files. */
interface Named {
  readonly folders: Set<string>
  readonly files: Set<string>
}

/**
 * The files that the arguments name, each once: files, globs, and whatever lies in folders but for hidden files and
 * folders, `node_modules` and linked folders. What a file is, its content decides later. Order: as given, and by name within
 * a folder. Run folders of audits are passed over. One folder's names are held at a time. Ignored files are left out; where nothing else is left of an
 * argument, a warning says so.
 */
export function* findInputs(args: readonly string[], ignoredBy: IgnoredBy = () => undefined): Generator<FoundInput> {
  const named: Named = { folders: new Set(), files: new Set() }
  for (const arg of args) {
    let found = 0
    let ignored = 0
    let by: string | undefined
    for (const one of inputsOf(arg, named)) {
      const reason = 'size' in one ? ignoredBy(one.path) : undefined
      found += 1
      if (reason === undefined) yield one
      else {
        ignored += 1
        by ??= reason
      }
    }
    if (found > 0 && found === ignored) yield { path: arg, warning: ignoredWords(ignored, by) }
  }
}

function* inputsOf(arg: string, named: Named): Generator<FoundInput> {
  const whole = resolve(arg)
  const stats = statOf(arg)
  if ('error' in stats && stats.error !== 'ENOENT') yield { path: arg, error: `cannot be read (${stats.error})` }
  else if ('isFolder' in stats && stats.isFolder) yield* inputsOfFolder(arg, whole, named)
  else if ('size' in stats) yield* once(shown(arg), stats.size, named)
  else if (!isDynamicPattern(arg)) yield { path: arg, error: 'is not there' }
  else {
    const paths = globSync(arg, { expandDirectories: false, onlyFiles: true, dot: false }).sort()
    if (paths.length === 0) yield { path: arg, error: 'matches no file' }
    for (const path of paths) {
      const file = statOf(path)
      if ('error' in file) yield { path, error: `cannot be read (${file.error})` }
      else yield* once(shown(path), file.size, named)
    }
  }
}

function* inputsOfFolder(arg: string, whole: string, named: Named): Generator<FoundInput> {
  if (wasWalked(whole, true, named)) return
  let count = 0
  for (const one of inputsUnder(arg, named)) {
    count += 1
    yield one
  }
  // Empty, unless all that it holds was named before.
  const isNamed = (path: string): boolean => path.startsWith(whole + sep)
  if (count === 0 && ![...named.folders, ...named.files].some(isNamed)) yield { path: arg, error: 'holds no file' }
  named.folders.add(whole)
}

function* once(path: string, size: number, named: Named): Generator<FoundInput> {
  const whole = resolve(path)
  if (named.files.has(whole) || wasWalked(whole, false, named)) return
  named.files.add(whole)
  yield { path, size }
}

function* inputsUnder(folder: string, named: Named): Generator<FoundInput> {
  let names: string[]
  try {
    names = readdirSync(folder).sort()
  } catch (error) {
    yield { path: folder, error: `cannot be read (${codeOf(error)})` }
    return
  }
  // The folder of an earlier run lies where somebody put it, and holds no notes.
  if (RUN_FILES.every((name) => names.includes(name))) return
  for (const name of names) {
    if (!isOpen(name)) continue
    const path = join(folder, name)
    const entry = statOf(path, lstatSync)
    if ('isFolder' in entry && entry.isFolder) {
      if (!named.folders.has(resolve(path))) yield* inputsUnder(path, named)
      continue
    }
    const stats = 'isLink' in entry && entry.isLink ? statOf(path) : entry
    if ('error' in stats) yield { path: shown(path), error: failureOf(stats.error) }
    else if (stats.isFile && !(named.files.size > 0 && named.files.has(resolve(path))))
      yield { path: shown(path), size: stats.size }
  }
}

/** Every run folder of an audit has both, from its first moment on. */
const RUN_FILES = ['run.json', 'audit-record.ndjson'] as const

const isOpen = (name: string): boolean => !name.startsWith('.') && name !== 'node_modules'

const failureOf = (code: string): string =>
  code === 'ENOENT' ? 'is a link to nothing, or was taken away' : `cannot be read (${code})`

interface Seen {
  readonly isFolder: boolean
  readonly isFile: boolean
  readonly isLink: boolean
  readonly size: number
}

function statOf(path: string, look: typeof statSync | typeof lstatSync = statSync): Seen | { readonly error: string } {
  try {
    const stats = look(path)
    return {
      isFolder: stats.isDirectory(),
      isFile: stats.isFile(),
      isLink: stats.isSymbolicLink(),
      size: stats.size,
    }
  } catch (error) {
    return { error: codeOf(error) }
  }
}

// Whether the walk through a folder named before has come by: it passes over hidden and linked folders.
function wasWalked(whole: string, isFolder: boolean, { folders }: Named): boolean {
  for (const root of folders) {
    const inside = relative(root, whole)
    if (inside === '') return true
    if (inside === '..' || inside.startsWith(`..${sep}`) || resolve(inside) === inside) continue
    if (!inside.split(sep).every(isOpen)) continue
    if (!hasLink(root, isFolder ? whole : dirname(whole))) return true
  }
  return false
}

function hasLink(root: string, folder: string): boolean {
  for (let at = folder; at !== root; at = dirname(at)) {
    const entry = statOf(at, lstatSync)
    if ('isLink' in entry && entry.isLink) return true
  }
  return false
}
