// What a form of report is: strings before the notes, for each note, and after; and what it is told about the run.
import type { Release } from '../codes/table.ts'
import type { PolicyStatus, Verified } from '../policy/policy.ts'
import type { NotedResult, Summary } from './noted.ts'
import type { Painter } from './painter.ts'

/** A policy of the run, as headers name it. */
export interface AppliedPolicy {
  readonly id: string
  readonly version: string
  readonly status: PolicyStatus
  readonly verified: Verified
}

/** What holds for a whole run. */
export interface RunHeader {
  /** Version of the program. */
  readonly version: string
  readonly releases: readonly Release[]
  /** No words of a note may be printed. */
  readonly masked: boolean
  /** Address under which the pages of policies stand; missing: paths in the project. */
  readonly docs?: string
  readonly policies: readonly AppliedPolicy[]
  /** Text: every gap and every place. */
  readonly verbose: boolean
  /** Text: only notes about which something is said, and no closing hints. */
  readonly quiet: boolean
  readonly painter: Painter
}

/** An input that gave no note. */
export interface Refused {
  readonly path: string
  readonly error: string
}

/** Prints one run. The strings, one after the other, are the report; a reporter serves one run. */
export interface Reporter {
  readonly start: string
  readonly note: (noted: NotedResult) => string
  /** `notices` are lines about the run itself, such as waivers that have expired. */
  readonly end: (summary: Summary, unreadable: readonly Refused[], notices: readonly string[]) => string
}

/** The sentence with which every header says whether words of notes are in the report. */
export function textSentence({ masked }: Pick<RunHeader, 'masked'>): string {
  return masked ? 'Words of the notes are masked.' : 'This report holds text of notes: treat it as you treat them.'
}
