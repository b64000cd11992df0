// CSV (RFC 4180): a row a finding, a row for each note without one, rows for what could not be read.
import type { Finding } from './finding.ts'
import type { NoteView } from './findings.ts'
import { viewOf } from './findings.ts'
import type { Reporter, RunHeader } from './reporter.ts'
import { csvLine } from './spreadsheet.ts'

const COLUMNS = [
  'path',
  'id',
  'kind',
  'rule',
  'title',
  'level',
  'status',
  'line',
  'column',
  'endLine',
  'endColumn',
  'message',
  'question',
  'asks',
  'codes',
  'evidence',
  'messageId',
  'page',
  'key',
  'setAsideBy',
  'setAsideRole',
  'setAsideReason',
  'setAsideUntil',
  'text',
] as const

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number>>>

/** CSV with a head line; the column `text` says in every row whether words of notes are masked. */
export function csvReporter(header: RunHeader): Reporter {
  const text = header.masked ? 'masked' : 'included'
  const lines = (rows: readonly Row[]): string => rows.map((row) => lineOf({ ...row, text })).join('')
  return {
    start: `${COLUMNS.join(',')}\r\n`,
    note: (noted) => lines(rowsOf(viewOf(noted, header))),
    end: (_, unreadable, notices) =>
      lines([
        ...unreadable.map(({ path, error }) => ({ path, kind: 'unreadable', message: error })),
        ...notices.map((message) => ({ kind: 'notice', message })),
      ]),
  }
}

function rowsOf(view: NoteView): readonly Row[] {
  const { id, path, findings, policies } = view
  if (findings.length > 0) return findings.map((finding) => ({ path, id, ...rowOf(finding) }))
  const reasons = policies.flatMap(({ notApplied }) => notApplied ?? [])
  const judged = reasons.length < policies.length
  return [{ path, id, kind: 'note', status: judged ? 'no gaps' : 'not judged', message: reasons.join('; ') }]
}

function rowOf(finding: Finding): Row {
  const { place, suppression, code, evidence, kind, rule, title, level, status, message, question, asks } = finding
  return {
    kind,
    rule,
    title,
    level,
    status,
    ...(place && { line: place.line, column: place.column, endLine: place.endLine, endColumn: place.endColumn }),
    message,
    question,
    asks,
    codes: code?.codes.join(' ') ?? '',
    evidence: evidence.flatMap(({ text }) => (text === undefined ? [] : [text])).join(' | '),
    messageId: finding.messageId,
    page: finding.page ?? '',
    key: finding.key ?? '',
    setAsideBy: suppression?.by ?? '',
    setAsideRole: suppression?.role ?? '',
    setAsideReason: suppression?.reason ?? '',
    setAsideUntil: suppression?.expires ?? '',
  }
}

function lineOf(row: Row): string {
  return csvLine(COLUMNS.map((column) => row[column] ?? ''))
}
