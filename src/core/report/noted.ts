// What every output prints from: a judged note, and the ways to put its places and words into a message.
import type { CodeFinding } from '../codes/finding.ts'
import type { Note, Span } from '../note/note.ts'
import type { Outcome, Result, Said } from '../policy/outcome.ts'
import { gapsOf } from '../policy/outcome.ts'
import type { Suppression } from '../policy/suppression.ts'
import type { Lines } from './lines.ts'
import { linesOf, placeText } from './lines.ts'

/** A note with its name and what linting it gave. */
export interface NotedResult {
  readonly id: string
  readonly path: string
  readonly note: Note
  readonly result: Result
  /** Gaps and findings that a waiver or a baseline sets aside; each stays visible in every output. */
  readonly suppressed?: ReadonlyMap<Outcome | CodeFinding, Suppression>
  /** The key by which a waiver or baseline names a gap or finding; missing where the note is not identified. */
  readonly keys?: ReadonlyMap<Outcome | CodeFinding, string>
}

/** Counts over all notes of a run. */
export interface Summary {
  readonly notes: number
  /** Notes to which a policy applied. */
  readonly judged: number
  readonly gaps: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** Inputs that could not be read. */
  readonly unreadable: number
  /** Findings about codes, those that fold gaps included. */
  readonly codes: number
  readonly codeWarnings: number
  readonly codeInfos: number
  /** Gaps and findings that were set aside, by what; they are in none of the counts above. */
  readonly suppressed: Readonly<Record<Suppression['by'], number>>
}

/** The summary of no notes. */
export const NOTHING: Summary = {
  notes: 0,
  judged: 0,
  gaps: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  unreadable: 0,
  codes: 0,
  codeWarnings: 0,
  codeInfos: 0,
  suppressed: { waiver: 0, 'inline-waiver': 0, baseline: 0 },
}

/** A summary with one more note in it. */
export function addNote(summary: Summary, noted: NotedResult): Summary {
  const { gaps, codes, suppressed } = spokenOf(noted)
  const count = (level: string): number => gaps.filter(({ requirement }) => requirement.level === level).length
  const aside = (by: Suppression['by']): number =>
    summary.suppressed[by] + suppressed.filter((each) => each.by === by).length
  return {
    ...summary,
    notes: summary.notes + 1,
    judged: summary.judged + (noted.result.policies.some(({ notApplied }) => notApplied === undefined) ? 1 : 0),
    gaps: summary.gaps + gaps.length,
    errors: summary.errors + count('error'),
    warnings: summary.warnings + count('warning'),
    infos: summary.infos + count('info'),
    codes: summary.codes + codes.length,
    codeWarnings: summary.codeWarnings + codes.filter(({ level }) => level === 'warning').length,
    codeInfos: summary.codeInfos + codes.filter(({ level }) => level === 'info').length,
    suppressed: { waiver: aside('waiver'), 'inline-waiver': aside('inline-waiver'), baseline: aside('baseline') },
  }
}

/** How many gaps and findings were set aside in all. */
export function suppressedIn({ suppressed }: Summary): number {
  return suppressed.waiver + suppressed['inline-waiver'] + suppressed.baseline
}

/** What a note's report has to tell: gaps and findings that count, and why the others do not. */
export function spokenOf({ result, suppressed }: NotedResult): {
  readonly gaps: readonly Outcome[]
  readonly codes: readonly CodeFinding[]
  readonly suppressed: readonly Suppression[]
} {
  const all: readonly (Outcome | CodeFinding)[] = [...gapsOf(result), ...result.codes.findings]
  const counts = (each: Outcome | CodeFinding): boolean => suppressed?.has(each) !== true
  return {
    gaps: gapsOf(result).filter(counts),
    codes: result.codes.findings.filter(counts),
    suppressed: all.flatMap((each) => suppressed?.get(each) ?? []),
  }
}

/** Longest piece of the note that is printed in one go, in characters. */
const LONGEST = 80

/** The note's words of a span on one line, cut where they are long. */
export function wordsIn(note: Note, { start, end }: Span): string {
  const words = note.text.slice(start, end).replace(/\s+/g, ' ').trim()
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1).trimEnd()}…`
}

/** What stands for words of a note where they are masked. */
export const MASK = '[masked]'

/** A message with the place and the words of its span filled in; `masked` puts a mark in place of the words. */
export function fill({ template, about }: Said, note: Note, lines: Lines, masked = false): string {
  if (about === undefined) return template
  return template.replace(/\{(words|place)\}/g, (_, name) => {
    if (name === 'place') return placeText(lines(about.start))
    return masked ? MASK : wordsIn(note, about)
  })
}

/** What is said of a gap or a finding, filled in; empty where nothing is. */
export function messageOf({ message }: Pick<Outcome | CodeFinding, 'message'>, note: Note): string {
  return message === undefined ? '' : fill(message, note, linesOf(note.text))
}

/** Where a gap is reported: at its evidence, else at what came close, else at the start of the note. */
export function placeOf({ evidence, message, nearMisses }: Outcome): Span {
  return message?.about ?? evidence[0] ?? nearMisses[0]?.about ?? { start: 0, end: 0 }
}
