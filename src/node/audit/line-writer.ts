// Writes a file line by line, aside until it is whole.
import { closeSync, openSync, renameSync, writeSync } from 'node:fs'

/** Takes lines, or text that is whole lines. */
export interface LineWriter {
  readonly line: (text: string) => void
  readonly text: (text: string) => void
  /** Puts the file in its place. */
  readonly close: () => void
}

/** Characters that are gathered before they are written. */
const GATHERED = 1 << 20

/** A writer of a file; what was there before stays until the new one is whole. */
export function lineWriter(path: string): LineWriter {
  const draft = `${path}.${process.pid}`
  const file = openSync(draft, 'w')
  let parts: string[] = []
  let length = 0
  const flush = (): void => {
    const bytes = Buffer.from(parts.join(''))
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    parts = []
    length = 0
  }
  const text = (piece: string): void => {
    parts.push(piece)
    length += piece.length
    if (length >= GATHERED) flush()
  }
  return {
    line: (piece) => text(`${piece}\n`),
    text,
    close: () => {
      flush()
      closeSync(file)
      renameSync(draft, path)
    },
  }
}
