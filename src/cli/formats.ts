// Where each form of the report goes: NAME to standard output, NAME=FILE to a file.
import { closeSync, openSync, writeSync } from 'node:fs'
import { resolve } from 'node:path'
import { suggestion } from '../core/policy/reader.ts'
import type { Reporter, RunHeader } from '../core/report/reporter.ts'
import type { FormatName } from '../core/report/reporters.ts'
import { FORMATS, reporterFor } from '../core/report/reporters.ts'
import { codeOf } from '../node/note-paths.ts'
import { painterFor, print } from './output.ts'

/** A format and the file that it goes to; without one, to standard output. */
export interface Target {
  readonly name: FormatName
  readonly file?: string
}

/** Reads the words of `--format`; what is wrong with them is thrown as an error for the user. */
export function readTargets(words: readonly string[]): readonly Target[] {
  const targets = words.map(readTarget)
  const files = targets.flatMap(({ file }) => (file === undefined ? [] : [resolve(file)]))
  if (targets.length - files.length > 1) throw new Error('--format: only one format can go to standard output')
  const twice = targets.find(({ file }, at) => file !== undefined && targets.findIndex((one) => isSame(one, file)) < at)
  if (twice) throw new Error(`--format: two formats go to ${twice.file}`)
  return targets
}

const isSame = ({ file }: Target, other: string): boolean => file !== undefined && resolve(file) === resolve(other)

function readTarget(word: string): Target {
  const equals = word.indexOf('=')
  const format = equals < 0 ? word : word.slice(0, equals)
  const name = FORMATS.find((each) => each === format)
  if (name === undefined)
    throw new Error(`--format: "${format}" is none of ${FORMATS.join(', ')}${suggestion(format, FORMATS)}`)
  if (equals < 0) return { name }
  const file = word.slice(equals + 1)
  if (file === '') throw new Error(`--format: ${word} names no file`)
  return { name, file }
}

/** A reporter and what takes its pieces. */
export interface Sink {
  readonly reporter: Reporter
  readonly write: (text: string) => Promise<void>
  readonly close: () => void
}

/** What the sinks of a run have in common. */
export interface SinkOptions {
  readonly header: Omit<RunHeader, 'masked' | 'painter'>
  /** Words of the notes also in files and where standard output is no terminal. */
  readonly includeText: boolean
  /** Undefined: by the terminal. */
  readonly color: boolean | undefined
}

/** Opens the files of all targets; `error` where one cannot be written. */
export function openSinks(
  targets: readonly Target[],
  { header, includeText, color }: SinkOptions,
): { readonly sinks: readonly Sink[] } | { readonly error: string } {
  const sinks: Sink[] = []
  for (const { name, file } of targets) {
    const masked = !includeText && (file !== undefined || process.stdout.isTTY !== true)
    const painter = painterFor(file === undefined ? color : (color ?? false))
    const reporter = reporterFor(name, { ...header, masked, painter })
    if (file === undefined) {
      sinks.push({ reporter, write: print, close: () => {} })
      continue
    }
    try {
      const opened = openSync(file, 'w')
      sinks.push({
        reporter,
        write: async (text) => {
          writeAll(opened, text)
        },
        close: () => closeSync(opened),
      })
    } catch (error) {
      for (const { close } of sinks) close()
      const code = codeOf(error)
      return { error: `${file}: cannot be written (${code === 'ENOENT' ? 'its folder is not there' : code})` }
    }
  }
  return { sinks }
}

// A system may take a part only.
function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let from = 0; from < bytes.length; ) from += writeSync(file, bytes, from)
}
