// A file that is written aside, piece by piece, and takes its place only when it is whole.
import { closeSync, existsSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A file under way. Every function throws as Node does. */
export interface Draft {
  readonly write: (piece: string | Uint8Array) => void
  /** Writes what is left; then `place` puts the file where it belongs. */
  readonly close: () => void
  readonly place: () => void
  /** Removes what was written, unless it was placed. */
  readonly drop: () => void
}

/** Characters that are gathered before they are written. */
const GATHERED = 1 << 18

/** Begins a file; its folder is made where it is not there, and a link stays one. */
export function startDraft(path: string): Draft {
  mkdirSync(dirname(path), { recursive: true })
  const target = existsSync(path) ? realpathSync(path) : path
  const draft = `${target}.${process.pid}`
  const file = openSync(draft, 'w')
  let text = ''
  let isOpen = true
  const flush = (): void => {
    if (text !== '') writeAll(file, Buffer.from(text))
    text = ''
  }
  const close = (): void => {
    if (!isOpen) return
    flush()
    isOpen = false
    closeSync(file)
  }
  return {
    write: (piece) => {
      if (typeof piece === 'string') {
        text += piece
        if (text.length > GATHERED) flush()
      } else {
        flush()
        writeAll(file, piece)
      }
    },
    close,
    place: () => {
      close()
      renameSync(draft, target)
    },
    drop: () => {
      if (isOpen) {
        isOpen = false
        closeSync(file)
      }
      rmSync(draft, { force: true })
    },
  }
}

/**
 * Lets `write` begin files of a folder, by names with slashes, and puts all in place at its end; where it throws, none is, and
 * what it threw goes on.
 */
export async function inDrafts(folder: string, write: (start: (name: string) => Draft) => unknown): Promise<void> {
  const drafts: Draft[] = []
  try {
    await write((name) => {
      const draft = startDraft(join(folder, ...name.split('/')))
      drafts.push(draft)
      return draft
    })
    for (const draft of drafts) draft.place()
  } catch (error) {
    for (const draft of drafts) draft.drop()
    throw error
  }
}

// The system may take less than it was given.
function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
}
