// From what stands on the command line to the files of notes: files, folders, globs.
import type { Dirent } from 'node:fs'
import { readdirSync, statSync } from 'node:fs'
import { extname, join, relative, resolve, sep } from 'node:path'
import { globSync, isDynamicPattern } from 'tinyglobby'

/** A file to read, or why an argument names none. */
export type NamedFile = { readonly path: string } | { readonly path: string; readonly error: string }

/** Extensions that a folder is searched for. */
const NOTE_EXTENSIONS: ReadonlySet<string> = new Set(['.txt', '.md', '.markdown'])

/** Whether a file is read as Markdown, by its name. */
export function isMarkdown(path: string): boolean {
  const extension = extname(path).toLowerCase()
  return extension === '.md' || extension === '.markdown'
}

/** Whether a file found in a folder is a note, by its name. */
export function isNoteName(name: string): boolean {
  return NOTE_EXTENSIONS.has(extname(name).toLowerCase())
}

/** Whether an entry is a folder that is searched with the one around it. */
export function isSearched(entry: Pick<Dirent, 'name' | 'isDirectory'>): boolean {
  return entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.')
}

/** The files that the arguments name, each once, in order; arguments that name none give an error in their place. */
export function findNotes(args: readonly string[]): NamedFile[] {
  const seen = new Set<string>()
  return args.flatMap(filesOf).filter(({ path }) => {
    const whole = resolve(path)
    if (seen.has(whole)) return false
    seen.add(whole)
    return true
  })
}

function filesOf(arg: string): NamedFile[] {
  const stats = statSync(arg, { throwIfNoEntry: false })
  if (stats?.isDirectory()) {
    const found = notesUnder(arg)
    return found.length > 0 ? found : [{ path: arg, error: 'holds no .txt, .md or .markdown file' }]
  }
  if (stats !== undefined) return [{ path: shown(arg) }]
  if (!isDynamicPattern(arg)) return [{ path: arg, error: 'is not there' }]
  const found = globSync(arg, { expandDirectories: false, onlyFiles: true, dot: false }).sort()
  return found.length > 0 ? found.map((path) => ({ path: shown(path) })) : [{ path: arg, error: 'matches no file' }]
}

function notesUnder(folder: string): NamedFile[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry): NamedFile[] => {
        const path = join(folder, entry.name)
        if (entry.isDirectory()) return isSearched(entry) ? notesUnder(path) : []
        if (!isNoteName(entry.name)) return []
        return statSync(path, { throwIfNoEntry: false })?.isFile() ? [{ path: shown(path) }] : []
      })
  } catch (error) {
    return [{ path: folder, error: `cannot be read (${codeOf(error)})` }]
  }
}

/** A path relative to the working folder where it lies inside, with slashes on every system. */
export function shown(path: string): string {
  const inside = relative('.', path)
  return (inside.startsWith('..') || inside === '' ? path : inside).split(sep).join('/')
}

/** The system's name of an error, such as EACCES; never its message, which can hold anything. */
export function codeOf(error: unknown): string {
  return (error as { code?: string } | null)?.code ?? 'unknown error'
}

/** Names of the notes: the file name without extension, or the path where two would be the same. */
export function idsOf(paths: readonly string[]): readonly string[] {
  const names = paths.map((path) => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, ''))
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return names.map((name, index) => (counts.get(name) === 1 ? name : (paths[index] as string)))
}
