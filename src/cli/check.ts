// notelint check: what notes document, and their gaps, as text or JSON.

import { readNote } from '../core/language/read-note.ts'
import { lint } from '../core/lint.ts'
import type { Level } from '../core/policy/policy.ts'
import { LEVELS } from '../core/policy/policy.ts'
import { defaultPolicies } from '../core/policy/shipped.ts'
import { jsonEnd, jsonOfNote, jsonStart } from '../core/report/json.ts'
import type { NotedResult, Summary } from '../core/report/noted.ts'
import { addNote, NOTHING } from '../core/report/noted.ts'
import { textOfNote, textOfSummary } from '../core/report/text.ts'
import type { Source, Sources, Unreadable } from '../node/read-files.ts'
import { readSources } from '../node/read-files.ts'
import { CLEAN, complainAbout, FAILED, guarded, painterFor, print, UNJUDGED, warnAbout } from './output.ts'
import { VERSION } from './version.ts'

export interface CheckOptions {
  readonly format: 'text' | 'json'
  /** Gaps at this level or above make the command fail. */
  readonly failSeverity: Level
  readonly verbose: boolean
  /** Undefined: by the terminal. */
  readonly color: boolean | undefined
}

/** How a format is printed: what stands before, for each note, and after. */
interface Printer {
  readonly start: string
  readonly note: (noted: NotedResult, first: boolean) => string
  readonly end: (summary: Summary, unreadable: readonly Unreadable[]) => string
}

/** Checks notes one by one; gives the exit code. */
export async function check(sources: Sources, options: CheckOptions): Promise<number> {
  const printer = printerFor(options)
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
      const noted = judge(source)
      return { noted, text: printer.note(noted, summary.notes === 0) }
    })
    if (judged === undefined) {
      refuse({ path: source.path, error: 'could not be judged' })
      continue
    }
    summary = addNote(summary, judged.noted)
    await print(judged.text)
  }
  await print(printer.end(summary, unreadable))
  if (summary.unreadable > 0) return UNJUDGED
  return reaches(summary, options.failSeverity) ? FAILED : CLEAN
}

function judge({ id, path, text, markdown }: Source): NotedResult {
  const note = readNote(text, { markdown })
  return { id, path, note, result: lint(note, defaultPolicies) }
}

function printerFor({ format, verbose, color }: CheckOptions): Printer {
  if (format === 'json') return { start: jsonStart(VERSION), note: jsonOfNote, end: jsonEnd }
  const painter = painterFor(color)
  return {
    start: '',
    note: (noted, first) => {
      const text = textOfNote(noted, { painter, verbose })
      // A blank line around reports of several lines; notes without gaps to look for stay one line each.
      return first ? text : `${text.indexOf('\n') < text.length - 1 ? '\n' : ''}${text}`
    },
    end: (summary) => `\n${textOfSummary(summary, painter)}`,
  }
}

function reaches({ errors, warnings, infos }: Summary, level: Level): boolean {
  const counts: Readonly<Record<Level, number>> = { error: errors, warning: warnings, info: infos }
  return LEVELS.slice(LEVELS.indexOf(level)).some((each) => counts[each] > 0)
}
