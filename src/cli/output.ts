// What the commands share: writing that waits for the reader, complaints on standard error, colour, guarded work.
import { once } from 'node:events'
import { createColors } from 'picocolors'
import type { Painter } from '../core/report/painter.ts'
import type { Source, Unreadable } from '../node/read-files.ts'

/** Exit codes: nothing at or above the failing level; something is; something could not be judged. */
export const CLEAN = 0
export const FAILED = 1
export const UNJUDGED = 2

/** Writes to standard output, and waits where the reader is slower. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** One line on standard error. */
export function warn(message: string): void {
  process.stderr.write(`notelint: ${message}\n`)
}

/** Lines on standard error that say why nothing was done; gives the exit code. */
export function refuse(faults: readonly string[]): number {
  for (const fault of faults) warn(fault)
  return UNJUDGED
}

/** One line on standard error: what is wrong with an input. */
export function complainAbout({ path, error }: Unreadable): void {
  warn(`${path}: ${error}`)
}

/** One line on standard error: what the reader should know about an input that was read. */
export function warnAbout({ path, warning }: Source): void {
  if (warning !== undefined) warn(`${path}: warning: ${warning}`)
}

/** Colours where asked for, else on a terminal unless NO_COLOR is set. */
export function painterFor(color: boolean | undefined): Painter {
  // A strict boolean: of undefined, picocolors decides by itself, and colours every pipe where CI is set.
  return createColors(color ?? (process.stdout.isTTY === true && !process.env['NO_COLOR']))
}

/**
 * Does work on one note. An error becomes a complaint that names the program's own places and never the error's
 * message, which may quote the note; then the answer is undefined.
 */
export function guarded<T>(source: Source, work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    const { name = 'Error', stack = '' } = error instanceof Error ? error : {}
    const frames = stack.split('\n').filter((line) => /^\s+at /.test(line))
    complainAbout({ path: source.path, error: `could not be judged: ${[name, ...frames.slice(0, 5)].join('\n')}` })
    return undefined
  }
}
