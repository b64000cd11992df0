// How findings about codes are printed, as text and for programs. They stand beside the gaps, never among them.
import type { CodeFinding, NotedCode, Validity } from '../codes/finding.ts'
import { INTRACTABLE } from '../codes/intractable.ts'
import type { Release } from '../codes/table.ts'
import { releaseText, statusText } from '../codes/table.ts'
import type { Note } from '../note/note.ts'
import type { Result } from '../policy/outcome.ts'
import type { Lines } from './lines.ts'
import { placeText } from './lines.ts'
import { fill, wordsIn } from './noted.ts'
import type { Painter } from './painter.ts'

/** Pieces of evidence shown with a finding. */
const PIECES = 4

/** The lines about the codes of a note: which there are, whether their dates were judged, the findings. */
export function codeLines(result: Result, note: Note, lines: Lines, painter: Painter): string[] {
  const { codes, folded } = result
  if (codes.codes.length === 0) return []
  const listed = codes.codes.map((code) => listedCode(code, lines)).join('; ')
  return [
    `  ${painter.green('codes')} ${listed}`,
    ...(codes.validity?.judged === false ? [`  ${painter.dim(notJudged(result))}`] : []),
    ...codes.findings.flatMap((finding) => [
      ...findingLines(finding, note, lines, painter),
      ...(finding.check === INTRACTABLE && folded.length > 0
        ? [
            `          ${painter.dim('gaps told here')} ${folded.map((gap) => `${gap.requirement.id} (${gap.status})`).join(', ')}`,
          ]
        : []),
    ]),
  ]
}

function listedCode({ code, entry, span, system, status }: NotedCode, lines: Lines): string {
  const place = span ? placeText(lines(span.start)) : 'given'
  if (system === 'ICD-9-CM') return `${code} ICD-9-CM (${place})`
  const outside = status.kind === 'not-known' && status.why === 'outside the table'
  return `${code} ${entry?.title ?? (outside ? 'outside the table, not judged' : 'not known')} (${place})`
}

function notJudged({ codes: { codes, validity } }: Result): string {
  if (validity === undefined || validity.judged) return ''
  const ended = codes.flatMap(({ code, entry }) =>
    entry?.until ? [`${code} was reportable until ${entry.until}`] : [],
  )
  const ask = validity.on === undefined ? ['--on DATE or date_of_service in the front matter gives one'] : []
  return [`validity of the codes was not judged: ${validity.why}`, ...ask, ...ended].join('; ')
}

function findingLines(finding: CodeFinding, note: Note, lines: Lines, painter: Painter): string[] {
  const { places, level, check, asks, question, message } = finding
  const paint = { warning: painter.yellow, info: painter.cyan }[level]
  const [at] = places
  const place = at ? placeText(lines(at.start)) : 'given'
  const shown = places.slice(0, PIECES).map((span) => `${placeText(lines(span.start))} "${wordsIn(note, span)}"`)
  return [
    `  ${place.padEnd(7)} ${paint(level.padEnd(7))} ${painter.bold(finding.class)} (${check}): ${fill(message, note, lines)}`,
    ...(shown.length > 0 ? [`          ${painter.dim('see')} ${shown.join(', ')}`] : []),
    `          ${painter.dim(`question to the ${asks}`)} ${question}`,
  ]
}

/** The line of a report that names the release in use. */
export function textOfRelease(release: Release, painter: Painter): string {
  return `${painter.dim(`codes by ${releaseText(release)}`)}\n`
}

/** What JSON says of the codes of a note. */
export function codesEntry({ codes, folded }: Result, note: Note, lines: Lines): object {
  return {
    codes: codes.findings.map((finding) => ({
      class: finding.class,
      check: finding.check,
      level: finding.level,
      asks: finding.asks,
      codes: finding.codes,
      ...(finding.places[0] && lines(finding.places[0].start)),
      message: fill(finding.message, note, lines),
      question: finding.question,
      places: finding.places.map(({ role, start, end }) => ({
        role,
        ...lines(start),
        start,
        end,
        text: wordsIn(note, { start, end }),
      })),
      ...(finding.candidates && { candidates: finding.candidates }),
      ...(finding.elements && {
        elements: finding.elements.map(({ name, present, state, places }) => ({
          name,
          present,
          state,
          places: places.map(({ start, end }) => ({
            ...lines(start),
            start,
            end,
            text: wordsIn(note, { start, end }),
          })),
        })),
      }),
      ...(finding.check === INTRACTABLE && {
        gaps: folded.map(({ requirement, status }) => ({ requirement: requirement.id, status })),
      }),
    })),
    // Nothing looks at the integrity of the record yet.
    integrity: [],
    codesFound: codes.codes.map((code) => foundEntry(code, codes.validity, lines)),
    ...(codes.validity && { validity: codes.validity }),
  }
}

function foundEntry(code: NotedCode, validity: Validity | undefined, lines: Lines): object {
  const { system, from, span, entry, status } = code
  // Without a day only a header and a code that does not exist can be told.
  const dated = validity?.on !== undefined || status.kind === 'header' || status.kind === 'not-known'
  return {
    code: code.code,
    system,
    ...(entry && { title: entry.title }),
    ...(entry?.from && { from: entry.from }),
    ...(entry?.until && { until: entry.until }),
    ...(system === 'ICD-10-CM' && { status: dated ? statusText(status) : 'not judged' }),
    ...('why' in status && { why: status.why }),
    given: from,
    ...(span && { ...lines(span.start), start: span.start, end: span.end }),
  }
}
