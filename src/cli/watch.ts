// --watch: runs again when a file that was read, or decides what is read, changes. Ctrl-C ends it.
import type { FSWatcher } from 'node:fs'
import { existsSync, readdirSync, statSync, watch as watchFolder } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { isDynamicPattern } from 'tinyglobby'
import { isNoteName, isSearched, shown } from '../node/note-paths.ts'
import { warn } from './output.ts'

/** One run: its exit code, and the files (whole paths) that decided it beside the notes. */
export interface Watched {
  readonly code: number
  readonly files: readonly string[]
}

/** Events come in bursts: what comes within this time is one change (milliseconds). */
const BURST = 100

/**
 * Runs, and runs again on every change of the named files, folders, globs, or of what a run says decided it. Gives the
 * exit code of the last run after SIGINT. `written` are files that the runs write: they start nothing.
 */
export async function watch(
  named: readonly string[],
  written: readonly string[],
  run: () => Promise<Watched>,
): Promise<number> {
  const ended = new AbortController()
  process.once('SIGINT', () => ended.abort())
  const own = new Set(written.map((path) => resolve(path)))
  for (;;) {
    // Watched before the run, so that no change falls between; what the run adds is watched after it.
    const first = changes(named, [], own)
    const { code, files } = await run()
    const rest = changes([], files, own)
    warn('watching for changes; Ctrl-C ends')
    const changed = await oneOf([first, rest], ended.signal)
    if (changed.length === 0) return code
    warn(`${changed.map(shown).join(', ')} changed; checking again`)
  }
}

interface Changes {
  /** Paths that changed so far. */
  readonly seen: Set<string>
  /** Called with every change. */
  tell: () => void
  readonly stop: () => void
}

// Folders are watched, not files: editors replace a file by another of its name.
function changes(named: readonly string[], files: readonly string[], written: ReadonlySet<string>): Changes {
  const single = new Set(files.map((path) => resolve(path)))
  const searched = new Set<string>()
  for (const arg of named) {
    const folder = searchedFolder(arg)
    if (folder === undefined) single.add(resolve(arg))
    else for (const each of foldersUnder(folder)) searched.add(each)
  }
  const watchers: FSWatcher[] = []
  const found: Changes = {
    seen: new Set(),
    tell: () => {},
    stop: () => {
      for (const watcher of watchers) watcher.close()
    },
  }
  for (const folder of new Set([...searched, ...[...single].map((path) => dirname(path))])) {
    if (!existsSync(folder)) continue
    const watcher = watchFolder(folder, (_event, name) => {
      if (name === null) return
      const path = join(folder, name)
      const counts = single.has(path) || (searched.has(folder) && (isNoteName(name) || isFolder(path)))
      if (!counts || written.has(path)) return
      found.seen.add(path)
      found.tell()
    })
    // A folder that goes away ends its own watching only.
    watcher.on('error', () => watcher.close())
    watchers.push(watcher)
  }
  return found
}

/** Waits for a change and for its burst to end; gives the changed paths, none where the signal came first. */
function oneOf(sets: readonly Changes[], signal: AbortSignal): Promise<readonly string[]> {
  return new Promise((done) => {
    let timer: NodeJS.Timeout | undefined
    const finish = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', finish)
      for (const { stop } of sets) stop()
      done(signal.aborted ? [] : [...new Set(sets.flatMap(({ seen }) => [...seen]))].sort())
    }
    const soon = (): void => {
      clearTimeout(timer)
      timer = setTimeout(finish, BURST)
    }
    for (const set of sets) set.tell = soon
    signal.addEventListener('abort', finish)
    if (signal.aborted) finish()
    else if (sets.some(({ seen }) => seen.size > 0)) soon()
  })
}

// The folder that an argument searches; undefined where it is a file.
function searchedFolder(arg: string): string | undefined {
  if (isFolder(arg)) return resolve(arg)
  if (existsSync(arg) || !isDynamicPattern(arg)) return undefined
  const parts = arg.split('/')
  return resolve(
    parts
      .slice(
        0,
        parts.findIndex((part) => isDynamicPattern(part)),
      )
      .join('/') || '.',
  )
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

function foldersUnder(folder: string): readonly string[] {
  try {
    const inner = readdirSync(folder, { withFileTypes: true }).filter((entry) => isSearched(entry))
    return [folder, ...inner.flatMap(({ name }) => foldersUnder(join(folder, name)))]
  } catch {
    return []
  }
}
