// The report for people: what is documented and where, then the gaps in order of consequence, each with its question.
import type { Note, Span } from '../note/note.ts'
import type { Outcome, Result } from '../policy/outcome.ts'
import { questionOf } from '../policy/outcome.ts'
import { codeLines } from './codes.ts'
import type { Lines } from './lines.ts'
import { linesOf, placeText } from './lines.ts'
import type { NotedResult, Summary } from './noted.ts'
import { fill, gapsOf, metOf, wordsIn } from './noted.ts'
import type { Painter } from './painter.ts'
import { PLAIN } from './painter.ts'

export interface TextOptions {
  readonly painter?: Painter
  /** Every gap, and every place of what is documented; default: the first five gaps, the first place. */
  readonly verbose?: boolean
}

/** Gaps that are shown in full unless all are asked for. */
const SHOWN = 5

/** Pieces of evidence shown with a gap. */
const PIECES = 3

/** The report on one note: some lines, with a line end after each. */
export function textOfNote(noted: NotedResult, { painter = PLAIN, verbose = false }: TextOptions = {}): string {
  const { id, note, path, result } = noted
  const lines = linesOf(note.text)
  const head = painter.bold(path.includes(id) ? path : `${path} (${id})`)
  const skipped = result.policies.flatMap(({ notApplied }) => notApplied ?? [])
  const reasons = skipped.map((said) => painter.dim(fill(said, note, lines)))
  const ofCodes = codeLines(result, note, lines, painter)
  if (skipped.length === result.policies.length) {
    return [`${head}: ${reasons.join('; ')}`, ...ofCodes, ''].join('\n')
  }
  const gaps = gapsOf(result)
  const shown = verbose ? gaps : gaps.slice(0, SHOWN)
  return [
    head,
    ...reasons.map((reason) => `  ${reason}`),
    documentedLine(result, lines, painter, verbose),
    ...(gaps.length + result.folded.length === 0 ? [`  ${painter.green('no gaps')}`] : []),
    ...shown.flatMap((gap) => gapLines(gap, note, lines, painter)),
    ...restLine(gaps.slice(shown.length), painter),
    ...ofCodes,
    ...searchedLine([...gaps, ...result.folded], painter),
    '',
  ].join('\n')
}

function documentedLine(result: Result, lines: Lines, painter: Painter, verbose: boolean): string {
  const met = metOf(result).map(({ requirement, evidence }) => {
    const places = evidence.slice(0, verbose ? evidence.length : 1).map(({ start }) => placeText(lines(start)))
    return `${requirement.id} ${places.join(' ')}`.trimEnd()
  })
  return `  ${painter.green('documented')} ${met.length === 0 ? 'nothing that was looked for' : met.join(', ')}`
}

function gapLines(gap: Outcome, note: Note, lines: Lines, painter: Painter): string[] {
  const { requirement, evidence, message, nearMisses, status } = gap
  const paint = { error: painter.red, warning: painter.yellow, info: painter.cyan }[requirement.level]
  const place = placeText(lines(placeOf(gap).start))
  const said = message ? fill(message, note, lines) : ''
  const quoted = evidence.slice(0, PIECES).map((span) => `${placeText(lines(span.start))} "${wordsIn(note, span)}"`)
  const more = evidence.length > PIECES ? [`${evidence.length - PIECES} more`] : []
  return [
    `  ${place.padEnd(7)} ${paint(requirement.level.padEnd(7))} ${painter.bold(requirement.id)} (${status}): ${said}`,
    ...(quoted.length > 0 ? [`          ${painter.dim('evidence')} ${[...quoted, ...more].join(', ')}`] : []),
    ...nearMisses.map((near) => `          ${painter.dim('near miss')} ${fill(near, note, lines)}`),
    `          ${painter.dim('question')} ${questionOf(gap)}`,
  ]
}

/** Where a gap is reported: at its evidence, else at what came close, else at the start of the note. */
export function placeOf({ evidence, message, nearMisses }: Outcome): Span {
  return message?.about ?? evidence[0] ?? nearMisses[0]?.about ?? { start: 0, end: 0 }
}

// Said once a note: "not found" means by this tool, and here.
function searchedLine(gaps: readonly Outcome[], painter: Painter): string[] {
  const [gap] = gaps.filter(({ evidence }) => evidence.length === 0)
  return gap === undefined ? [] : [`  ${painter.dim(`looked in the whole note: ${gap.searched.join(', ')}`)}`]
}

function restLine(rest: readonly Outcome[], painter: Painter): string[] {
  if (rest.length === 0) return []
  const names = rest.map(({ requirement, status }) => `${requirement.id} (${status})`)
  return [`  ${painter.dim(`and ${rest.length} more: ${names.join(', ')}; --verbose shows them`)}`]
}

/** The last line of a report: what was read and what was found. */
export function textOfSummary(summary: Summary, painter: Painter = PLAIN): string {
  const { notes, judged, gaps, errors, warnings, infos, unreadable, codes } = summary
  const levels = [`${errors} error`, `${warnings} warning`, `${infos} info`].filter((part) => !part.startsWith('0 '))
  const parts = [
    `${notes} ${notes === 1 ? 'note' : 'notes'} read, ${judged} judged`,
    `${gaps} ${gaps === 1 ? 'gap' : 'gaps'}${levels.length > 0 ? ` (${levels.join(', ')})` : ''}`,
    ...(codes > 0 ? [`${codes} about codes`] : []),
    ...(unreadable > 0 ? [painter.red(`${unreadable} not readable`)] : []),
  ]
  return `${parts.join('; ')}\n`
}
