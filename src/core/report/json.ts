// The report for programs: one JSON object, written piece by piece so that notes need not be held.
import type { Release } from '../codes/table.ts'
import { familyTable } from '../codes/table.ts'
import type { Note, Span } from '../note/note.ts'
import type { Outcome, Said } from '../policy/outcome.ts'
import { questionOf } from '../policy/outcome.ts'
import { codesEntry } from './codes.ts'
import type { Lines } from './lines.ts'
import { linesOf } from './lines.ts'
import type { NotedResult, Summary } from './noted.ts'
import { fill, gapsOf, metOf, wordsIn } from './noted.ts'
import { placeOf } from './text.ts'

/** The beginning of the object; entries follow, parted by commas. `version` is that of the program. */
export function jsonStart(version: string, releases: readonly Release[] = [familyTable().release]): string {
  return `{\n"version": ${JSON.stringify(version)},\n"releases": ${JSON.stringify(releases)},\n"notes": [`
}

/** One entry of `notes`; `first` leaves out the comma before it. */
export function jsonOfNote(noted: NotedResult, first: boolean): string {
  return `${first ? '\n' : ',\n'}${JSON.stringify(entryOf(noted))}`
}

/** The end of the object: what could not be read, and the counts. */
export function jsonEnd(summary: Summary, unreadable: readonly { path: string; error: string }[] = []): string {
  return `\n],\n"unreadable": ${JSON.stringify(unreadable)},\n"summary": ${JSON.stringify(summary)}\n}\n`
}

/** What JSON says of a note. Lines and columns count from 1, columns and offsets in UTF-16 units. */
export function entryOf({ id, path, note, result }: NotedResult): object {
  const lines = linesOf(note.text)
  const skipped = result.policies.flatMap(({ policy, notApplied }) =>
    notApplied ? [{ policy: policy.id, reason: fill(notApplied, note, lines) }] : [],
  )
  const notApplicable = result.policies.flatMap(({ outcomes }) =>
    outcomes.filter(({ status }) => status === 'not-applicable').map(({ requirement }) => requirement.id),
  )
  return {
    id,
    path,
    about: result.about,
    documentKind: result.documentKind,
    policies: result.policies.map(({ policy }) => policy.id),
    ...(skipped.length > 0 && { notApplied: skipped }),
    documented: metOf(result).map((outcome) => itemOf(outcome, note, lines)),
    gaps: gapsOf(result).map((outcome) => gapOf(outcome, note, lines)),
    ...codesEntry(result, note, lines),
    notApplicable,
  }
}

function itemOf({ requirement, status, evidence }: Outcome, note: Note, lines: Lines): object {
  return {
    requirement: requirement.id,
    title: requirement.title,
    status,
    evidence: evidence.map((span) => ({ kind: span.kind, ...spanOf(span, note, lines) })),
  }
}

function gapOf(outcome: Outcome, note: Note, lines: Lines): object {
  const { requirement, evidence, message, nearMisses, searched } = outcome
  return {
    ...itemOf(outcome, note, lines),
    level: requirement.level,
    ...lines(placeOf(outcome).start),
    ...(evidence.length === 0 && { searched }),
    message: message ? fill(message, note, lines) : '',
    question: questionOf(outcome),
    nearMisses: nearMisses.map((near) => nearOf(near, note, lines)),
  }
}

function nearOf(near: Said, note: Note, lines: Lines): object {
  return { message: fill(near, note, lines), ...(near.about && spanOf(near.about, note, lines)) }
}

function spanOf({ start, end }: Span, note: Note, lines: Lines): object {
  const to = lines(end)
  return { ...lines(start), endLine: to.line, endColumn: to.column, start, end, text: wordsIn(note, { start, end }) }
}
