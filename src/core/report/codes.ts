// How codes and findings about them are printed as text. They stand beside the gaps, never among them.
import type { NotedCode } from '../codes/finding.ts'
import type { Release } from '../codes/table.ts'
import { releaseText } from '../codes/table.ts'
import type { Finding } from './finding.ts'
import { foldedOf, isOpen, quotedPiece } from './finding-text.ts'
import type { NoteView } from './findings.ts'
import type { Lines } from './lines.ts'
import { placeText } from './lines.ts'
import type { Painter } from './painter.ts'

/** Pieces of evidence shown with a finding. */
const PIECES = 4

/** The lines about the codes of a note: which there are, whether their dates were judged, the findings. */
export function codeLines(view: NoteView, painter: Painter): string[] {
  const { lines, validity } = view
  const { codes } = view.result
  if (codes.codes.length === 0) return []
  const listed = codes.codes.map((code) => listedCode(code, lines)).join('; ')
  return [
    `  ${painter.green('codes')} ${listed}`,
    ...(validity?.judged === false ? [`  ${painter.dim(notJudged(view))}`] : []),
    ...view.codes.filter(isOpen).flatMap((finding) => findingLines(finding, painter)),
  ]
}

function listedCode({ code, entry, span, system, status }: NotedCode, lines: Lines): string {
  const place = span ? placeText(lines(span.start)) : 'given'
  if (system === 'ICD-9-CM') return `${code} ICD-9-CM (${place})`
  const outside = status.kind === 'not-known' && status.why === 'outside the table'
  return `${code} ${entry?.title ?? (outside ? 'outside the table, not judged' : 'not known')} (${place})`
}

function notJudged({ result, validity }: NoteView): string {
  const { codes } = result.codes
  if (validity === undefined || validity.judged) return ''
  const ended = codes.flatMap(({ code, entry }) =>
    entry?.until ? [`${code} was reportable until ${entry.until}`] : [],
  )
  const ask = validity.on === undefined ? ['--on DATE or date_of_service in the front matter gives one'] : []
  return [`validity of the codes was not judged: ${validity.why}`, ...ask, ...ended].join('; ')
}

function findingLines(finding: Finding, painter: Painter): string[] {
  const { level, id, status, asks, question, message, evidence } = finding
  const paint = { error: painter.red, warning: painter.yellow, info: painter.cyan }[level]
  const at = finding.place ? placeText(finding.place) : 'given'
  const shown = evidence.slice(0, PIECES).map(quotedPiece)
  return [
    `  ${at.padEnd(7)} ${paint(level.padEnd(7))} ${painter.bold(status)} (${id}): ${message}`,
    ...(shown.length > 0 ? [`          ${painter.dim('see')} ${shown.join(', ')}`] : []),
    `          ${painter.dim(`question to the ${asks}`)} ${question}`,
    ...foldedOf(finding).map((told) => `          ${painter.dim('gaps told here')} ${told}`),
  ]
}

/** The line of a report that names the release in use. */
export function textOfRelease(release: Release, painter: Painter): string {
  return `${painter.dim(`codes by ${releaseText(release)}`)}\n`
}
