// The report for people: what is documented and where, then the gaps in order of consequence, each with its question.
import type { Outcome } from '../policy/outcome.ts'
import { isGap } from '../policy/outcome.ts'
import { codeLines, textOfRelease } from './codes.ts'
import type { Finding } from './finding.ts'
import { nameOf, quotedPiece, suppressionText } from './finding-text.ts'
import type { NoteView, PolicyView } from './findings.ts'
import { viewOf } from './findings.ts'
import type { Lines } from './lines.ts'
import { placeText } from './lines.ts'
import type { NotedResult, Summary } from './noted.ts'
import { spokenOf, suppressedIn } from './noted.ts'
import type { Painter } from './painter.ts'
import { PLAIN } from './painter.ts'
import type { Reporter, RunHeader } from './reporter.ts'
import { textSentence } from './reporter.ts'

export interface TextOptions {
  readonly painter?: Painter
  /** Every gap, and every place of what is documented; default: the first five gaps of a policy, the first place. */
  readonly verbose?: boolean
  /** No words of the note. */
  readonly masked?: boolean
}

/** Gaps that are shown in full unless all are asked for. */
const SHOWN = 5

/** Up to so many policies that speak, gaps are shown with evidence and question. */
const DETAILED = 3

/** Pieces of evidence shown with a gap. */
const PIECES = 3

/** Text for a terminal or a log. */
export function textReporter(header: RunHeader): Reporter {
  const { painter, quiet, releases, masked } = header
  let first = true
  return {
    start: `${painter.dim(textSentence(header))}\n\n`,
    note: (noted) => {
      if (quiet && !speaks(noted)) return ''
      const text = textOfNote(noted, header)
      // A blank line around reports of several lines; notes without gaps to look for stay one line each.
      const apart = !first && text.indexOf('\n') < text.length - 1
      first = false
      return apart ? `\n${text}` : text
    },
    end: (summary, _, notices) => {
      const gaps = summary.gaps > 0 && !quiet
      return [
        `${first ? '' : '\n'}${textOfSummary(summary, painter)}`,
        ...notices.map((notice) => `${painter.yellow('notice')} ${notice}\n`),
        ...releases.map((release) => textOfRelease(release, painter)),
        ...(gaps ? [`${painter.dim('notelint explain RULE tells what a requirement looks for and why')}\n`] : []),
        ...(gaps && masked ? [`${painter.dim('--include-text shows the words of the notes')}\n`] : []),
      ].join('')
    },
  }
}

function speaks(noted: NotedResult): boolean {
  const { gaps, codes } = spokenOf(noted)
  return gaps.length + codes.length > 0
}

/** The report on one note: some lines, with a line end after each. */
export function textOfNote(noted: NotedResult, options: TextOptions = {}): string {
  const { painter = PLAIN, verbose = false, masked = false } = options
  const view = viewOf(noted, { masked })
  const head = painter.bold(nameOf(view))
  const reasons = reasonsOf(view, verbose).map((reason) => painter.dim(reason))
  const spoken = view.policies.filter(({ notApplied }) => notApplied === undefined)
  // Where many policies speak a reader wants the overview: one line a gap.
  const brief = !verbose && spoken.length > DETAILED
  const after = [...codeLines(view, painter), ...asideLine(view, noted, painter)]
  if (spoken.length === 0) return [`${head}: ${reasons.join('; ')}`, ...after, ''].join('\n')
  return [
    head,
    ...reasons.map((reason) => `  ${reason}`),
    ...spoken.flatMap((each) => [
      ...(spoken.length > 1 ? [policyLine(each, painter)] : []),
      ...policyLines(each, view, painter, { verbose, brief }),
    ]),
    ...after,
    ...searchedLine(view, painter),
    ...(brief ? [`  ${painter.dim('--verbose shows the evidence and the questions')}`] : []),
    '',
  ].join('\n')
}

// Why policies do not speak: each reason once, and where there are many only the names.
function reasonsOf({ policies }: NoteView, verbose: boolean): readonly string[] {
  const silent = policies.filter(({ notApplied }) => notApplied !== undefined)
  const reasons = [...new Set(silent.flatMap(({ notApplied }) => notApplied ?? []))]
  if (verbose || reasons.length <= DETAILED) return reasons
  return [`not applied: ${silent.map(({ policy }) => policy.id).join(', ')}; --verbose tells why`]
}

function policyLine({ policy: { id, version, status, verified } }: PolicyView, painter: Painter): string {
  return `  ${painter.bold(`policy ${id} ${version}`)} (${status}, source read: ${verified})`
}

interface Detail {
  readonly verbose: boolean
  readonly brief: boolean
}

function policyLines(each: PolicyView, { lines }: NoteView, painter: Painter, { verbose, brief }: Detail): string[] {
  const { open } = each
  const shown = verbose ? open : open.slice(0, SHOWN)
  const none = !each.outcomes.some(isGap)
  return [
    documentedLine(each, lines, painter, verbose),
    ...(none ? [`  ${painter.green('no gaps')}`] : []),
    ...shown.map(each.findingOf).flatMap((gap) => (brief ? [gapLine(gap, painter)] : gapLines(gap, painter, verbose))),
    ...restLine(open.slice(shown.length), painter),
  ]
}

function documentedLine({ outcomes }: PolicyView, lines: Lines, painter: Painter, verbose: boolean): string {
  const met = outcomes
    .filter(({ status }) => status === 'met')
    .map(({ requirement, evidence }) => {
      const places = evidence.slice(0, verbose ? evidence.length : 1).map(({ start }) => placeText(lines(start)))
      return `${requirement.id} ${places.join(' ')}`.trimEnd()
    })
  return `  ${painter.green('documented')} ${met.length === 0 ? 'nothing that was looked for' : met.join(', ')}`
}

function gapLine({ id, level, status, message, place }: Finding, painter: Painter): string {
  const paint = { error: painter.red, warning: painter.yellow, info: painter.cyan }[level]
  const at = place ? placeText(place) : ''
  return `  ${at.padEnd(7)} ${paint(level.padEnd(7))} ${painter.bold(id)} (${status}): ${message}`
}

function gapLines(gap: Finding, painter: Painter, verbose: boolean): string[] {
  const { evidence, nearMisses, question, key } = gap
  const quoted = evidence.slice(0, PIECES).map(quotedPiece)
  const more = evidence.length > PIECES ? [`${evidence.length - PIECES} more`] : []
  return [
    gapLine(gap, painter),
    ...(quoted.length > 0 ? [`          ${painter.dim('evidence')} ${[...quoted, ...more].join(', ')}`] : []),
    ...nearMisses.map((near) => `          ${painter.dim('near miss')} ${near.message}`),
    `          ${painter.dim('question')} ${question}`,
    ...(verbose && key !== undefined ? [`          ${painter.dim('key')} ${key}`] : []),
  ]
}

function asideLine(view: NoteView, { suppressed }: NotedResult, painter: Painter): string[] {
  if (suppressed === undefined || suppressed.size === 0) return []
  const aside = view.findings.flatMap(({ id, suppression }) =>
    suppression ? [`${id} (${suppressionText(suppression)})`] : [],
  )
  return aside.length === 0 ? [] : [`  ${painter.dim(`set aside: ${aside.join(', ')}`)}`]
}

// Said once a note: "not found" means by this tool, and here.
function searchedLine({ policies, result }: NoteView, painter: Painter): string[] {
  const gaps = [...policies.flatMap(({ open }) => open), ...result.folded]
  const gap = gaps.find(({ status }) => status === 'missing')
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
  const aside = suppressedIn(summary)
  const parts = [
    `${notes} ${notes === 1 ? 'note' : 'notes'} read, ${judged} judged`,
    `${gaps} ${gaps === 1 ? 'gap' : 'gaps'}${levels.length > 0 ? ` (${levels.join(', ')})` : ''}`,
    ...(codes > 0 ? [`${codes} about codes`] : []),
    ...(aside > 0 ? [`${aside} set aside`] : []),
    ...(unreadable > 0 ? [painter.red(`${unreadable} not readable`)] : []),
  ]
  return `${parts.join('; ')}\n`
}
