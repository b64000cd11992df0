// notelint check: what notes document, and their gaps, in one or several formats.
import type { CodeBook } from '../core/codes/table.ts'
import { readNote } from '../core/language/read-note.ts'
import { lint } from '../core/lint.ts'
import type { Metadata } from '../core/note/note.ts'
import type { Timer } from '../core/note/timer.ts'
import { untimed } from '../core/note/timer.ts'
import type { NotedResult, Summary } from '../core/report/noted.ts'
import { addNote, NOTHING } from '../core/report/noted.ts'
import { onlyErrors } from '../core/report/quiet.ts'
import { codeBook, dataFolder } from '../node/code-tables.ts'
import { withoutIgnored } from '../node/ignored-paths.ts'
import type { Source, Sources, Unreadable } from '../node/read-files.ts'
import { readSources } from '../node/read-files.ts'
import { exitCodeOf } from './exit-code.ts'
import type { Sink, Target } from './formats.ts'
import { openSinks } from './formats.ts'
import { complainAbout, guarded, UNJUDGED, warn, warnAbout } from './output.ts'
import type { BaselineOptions, SettingAside } from './setting-aside.ts'
import { openSettingAside } from './setting-aside.ts'
import type { Settings } from './settings.ts'
import { stopwatch } from './timing.ts'
import { VERSION } from './version.ts'

export interface CheckOptions extends BaselineOptions {
  readonly formats: readonly Target[]
  readonly verbose: boolean
  /** Undefined: by the terminal. */
  readonly color: boolean | undefined
  /** Diagnosis codes given with every note, before those of its own. */
  readonly codes: readonly string[]
  /** Procedure codes given with every note, before those of its own. */
  readonly procedures: readonly string[]
  /** Payer of every note, in place of its own. */
  readonly payer: string | undefined
  /** Day of service of every note (ISO), in place of its own. */
  readonly on: string | undefined
  /** Print how long the parts of the work took. */
  readonly timing: boolean
}

/** Checks notes one by one; gives the exit code. */
export async function check(sources: Sources, options: CheckOptions, settings: Settings): Promise<number> {
  const { book, faults } = codeBook(dataFolder(settings.data))
  for (const fault of faults) warn(fault)
  const setting = await openSettingAside(settings, options)
  if ('faults' in setting) {
    for (const fault of setting.faults) warn(fault)
    return UNJUDGED
  }
  const { quiet, includeText, docs } = settings
  const header = {
    version: VERSION,
    releases: book.map(({ release }) => release),
    policies: settings.forFile('.').policies,
    verbose: options.verbose,
    quiet,
    ...(docs !== undefined && { docs }),
  }
  const opened = openSinks(options.formats, { header, includeText, color: options.color })
  if ('error' in opened) {
    warn(opened.error)
    return UNJUDGED
  }
  const watch = options.timing ? stopwatch() : undefined
  const { sinks } = opened
  const run = { options, settings, book, sinks, aside: setting.aside, timer: watch?.timer }
  try {
    const { counts, failed } = await checkAll(kept(sources, settings), run)
    return failed ? UNJUDGED : exitCode(counts, settings)
  } finally {
    for (const { close } of sinks) close()
    if (watch) process.stderr.write(watch.table())
  }
}

function kept(sources: Sources, { ignores, ignoredBy }: Settings): Sources {
  if (!ignores) return sources
  const { paths, warnings } = withoutIgnored(sources.paths, ignoredBy)
  for (const { path, warning } of warnings) warn(`${path}: warning: ${warning}`)
  return { ...sources, paths }
}

interface Run {
  readonly options: CheckOptions
  readonly settings: Settings
  readonly book: CodeBook
  readonly sinks: readonly Sink[]
  readonly aside: SettingAside
  readonly timer?: Timer | undefined
}

// The counts of everything that was found, quiet or not.
async function checkAll(sources: Sources, run: Run): Promise<{ readonly counts: Summary; readonly failed: boolean }> {
  const { settings, sinks, aside } = run
  const unreadable: Unreadable[] = []
  let all = NOTHING
  let told = NOTHING
  const refuse = (input: Unreadable): void => {
    unreadable.push(input)
    all = { ...all, unreadable: all.unreadable + 1 }
    told = { ...told, unreadable: told.unreadable + 1 }
  }
  for (const { reporter, write } of sinks) await write(reporter.start)
  for await (const source of readSources(sources)) {
    if ('error' in source) {
      complainAbout(source)
      refuse(source)
      continue
    }
    warnAbout(source)
    const judged = guarded(source, () => {
      const noted = aside.apply(judge(source, run), source.inline)
      const shown = settings.quiet ? onlyErrors(noted) : noted
      return { noted, shown, texts: sinks.map(({ reporter }) => reporter.note(shown)) }
    })
    if (judged === undefined) {
      refuse({ path: source.path, error: 'could not be judged' })
      continue
    }
    all = addNote(all, judged.noted)
    told = addNote(told, judged.shown)
    for (const [index, { write }] of sinks.entries()) await write(judged.texts[index] ?? '')
  }
  const { notices, failed } = await aside.end(all.unreadable === 0)
  for (const { reporter, write } of sinks) await write(reporter.end(told, unreadable, notices))
  const hidden = all.warnings + all.infos + all.codes
  if (settings.quiet && hidden > 0)
    warn(`${hidden} below the level error ${hidden === 1 ? 'is' : 'are'} not shown (quiet)`)
  return { counts: all, failed }
}

function judge({ id, path, text, markdown, metadata }: Source, { options, settings, book, timer }: Run): NotedResult {
  const known = withOptions(metadata, options)
  const timed = timer ?? untimed
  const note = timed('reading', 'note', () => readNote(text, { markdown, metadata: known }))
  return { id, path, note, result: lint(note, settings.policiesFor(path, known), book, timed) }
}

/** What came with a note, under what the command line says of all notes. */
export function withOptions(
  metadata: Metadata = {},
  { codes, procedures, payer, on }: Pick<CheckOptions, 'codes' | 'procedures' | 'payer' | 'on'>,
): Metadata {
  const diagnoses = [...codes, ...(metadata.codes ?? [])]
  const done = [...procedures, ...(metadata.procedures ?? [])]
  return {
    ...metadata,
    ...(diagnoses.length > 0 && { codes: diagnoses }),
    ...(done.length > 0 && { procedures: done }),
    ...(payer !== undefined && { payer }),
    ...(on !== undefined && { dateOfService: on }),
  }
}

function exitCode(counts: Summary, settings: Settings): number {
  const { errors, warnings, infos, codeWarnings, codeInfos, unreadable } = counts
  return exitCodeOf({ error: errors, warning: warnings + codeWarnings, info: infos + codeInfos }, unreadable, settings)
}
