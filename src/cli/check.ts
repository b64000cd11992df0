// notelint check: what notes document, and their gaps, in any form of report.

import type { CodeBook } from '../core/codes/table.ts'
import { readNote } from '../core/language/read-note.ts'
import { lint } from '../core/lint.ts'
import type { Metadata } from '../core/note/note.ts'
import type { Level } from '../core/policy/policy.ts'
import { LEVELS } from '../core/policy/policy.ts'
import { defaultPolicies } from '../core/policy/shipped.ts'
import type { NotedResult, Summary } from '../core/report/noted.ts'
import { addNote, NOTHING } from '../core/report/noted.ts'
import type { Reporter } from '../core/report/reporter.ts'
import type { FormatName } from '../core/report/reporters.ts'
import { reporterFor } from '../core/report/reporters.ts'
import { codeBook, dataFolder } from '../node/code-tables.ts'
import type { Source, Sources, Unreadable } from '../node/read-files.ts'
import { readSources } from '../node/read-files.ts'
import { CLEAN, complainAbout, FAILED, guarded, painterFor, print, UNJUDGED, warnAbout } from './output.ts'
import { VERSION } from './version.ts'

export interface CheckOptions {
  readonly format: FormatName
  /** Words of the notes also where the output is no terminal. */
  readonly includeText: boolean
  /** Gaps at this level or above make the command fail. */
  readonly failSeverity: Level
  readonly verbose: boolean
  /** Undefined: by the terminal. */
  readonly color: boolean | undefined
  /** Codes given with every note, before those of its own front matter. */
  readonly codes: readonly string[]
  /** Day of service of every note (ISO), in place of its own. */
  readonly on: string | undefined
  /** Folder of imported code tables; undefined: the user's. */
  readonly data: string | undefined
}

/** Checks notes one by one; gives the exit code. */
export async function check(sources: Sources, options: CheckOptions): Promise<number> {
  const { book, faults } = codeBook(dataFolder(options.data))
  for (const fault of faults) process.stderr.write(`notelint: ${fault}\n`)
  const printer = printerFor(options, book)
  const unreadable: Unreadable[] = []
  let summary = NOTHING
  const refuse = (input: Unreadable): void => {
    unreadable.push(input)
    summary = { ...summary, unreadable: summary.unreadable + 1 }
  }
  await print(printer.start)
  for await (const source of readSources(sources)) {
    if ('error' in source) {
      complainAbout(source)
      refuse(source)
      continue
    }
    warnAbout(source)
    const judged = guarded(source, () => {
      const noted = judge(source, options, book)
      return { noted, text: printer.note(noted) }
    })
    if (judged === undefined) {
      refuse({ path: source.path, error: 'could not be judged' })
      continue
    }
    summary = addNote(summary, judged.noted)
    await print(judged.text)
  }
  await print(printer.end(summary, unreadable, []))
  if (summary.unreadable > 0) return UNJUDGED
  return reaches(summary, options.failSeverity) ? FAILED : CLEAN
}

function judge({ id, path, text, markdown, metadata }: Source, options: CheckOptions, book: CodeBook): NotedResult {
  const note = readNote(text, { markdown, metadata: withOptions(metadata, options) })
  return { id, path, note, result: lint(note, defaultPolicies, book) }
}

function withOptions(metadata: Metadata = {}, { codes, on }: CheckOptions): Metadata {
  const all = [...codes, ...(metadata.codes ?? [])]
  return { ...metadata, ...(all.length > 0 && { codes: all }), ...(on !== undefined && { dateOfService: on }) }
}

function printerFor({ format, verbose, color, includeText }: CheckOptions, book: CodeBook): Reporter {
  return reporterFor(format, {
    version: VERSION,
    releases: book.map(({ release }) => release),
    masked: !(process.stdout.isTTY || includeText),
    policies: defaultPolicies,
    verbose,
    quiet: false,
    painter: painterFor(color),
  })
}

function reaches({ errors, warnings, infos, codeWarnings, codeInfos }: Summary, level: Level): boolean {
  const counts: Readonly<Record<Level, number>> = {
    error: errors,
    warning: warnings + codeWarnings,
    info: infos + codeInfos,
  }
  return LEVELS.slice(LEVELS.indexOf(level)).some((each) => counts[each] > 0)
}
