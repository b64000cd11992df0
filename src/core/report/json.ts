// The report for programs: one JSON object, written piece by piece so that notes need not be held.
import type { NotedCode, Validity } from '../codes/finding.ts'
import { statusText } from '../codes/table.ts'
import type { Outcome } from '../policy/outcome.ts'
import type { Finding, NearMiss } from './finding.ts'
import { isOpen } from './finding-text.ts'
import type { NoteView } from './findings.ts'
import { viewOf } from './findings.ts'
import type { Lines } from './lines.ts'
import type { NotedResult } from './noted.ts'
import type { Reporter, RunHeader } from './reporter.ts'

/** Name and version of the shape, described by schemas/report.schema.json. */
export const REPORT_FORMAT = 'notelint-report/1'

/** One JSON object for the run. */
export function jsonReporter(header: RunHeader): Reporter {
  let first = true
  const members = Object.entries(headerEntry(header)).map(([name, value]) => `"${name}": ${JSON.stringify(value)},\n`)
  return {
    start: `{\n${members.join('')}"notes": [`,
    note: (noted) => {
      const comma = first ? '' : ','
      first = false
      return `${comma}\n${JSON.stringify(noteEntry(noted, header))}`
    },
    end: (summary, unreadable, notices) =>
      `\n],\n"unreadable": ${JSON.stringify(unreadable)},\n"notices": ${JSON.stringify(notices)},\n"summary": ${JSON.stringify(summary)}\n}\n`,
  }
}

/** What stands in front of the notes: the shape, the program, code tables, policies, and whether words are masked. */
export function headerEntry({ version, releases, policies, masked }: RunHeader): object {
  return {
    format: REPORT_FORMAT,
    version,
    text: masked ? 'masked' : 'included',
    releases,
    policies: policies.map(({ id, version: of, status, verified }) => ({ id, version: of, status, verified })),
  }
}

/** What JSON says of a note. Lines and columns count from 1, columns and offsets in UTF-16 units. */
export function noteEntry(noted: NotedResult, header: Pick<RunHeader, 'masked' | 'docs'>): object {
  const view = viewOf(noted, header)
  const { id, path, result, policies } = view
  const notApplied = policies.flatMap((each) =>
    each.notApplied === undefined ? [] : [{ policy: each.policy.id, reason: each.notApplied }],
  )
  const outcomes = policies.flatMap((each) => each.outcomes)
  return {
    id,
    path,
    about: result.about,
    documentKind: result.documentKind,
    policies: policies.map(({ policy }) => policy.id),
    ...(notApplied.length > 0 && { notApplied }),
    documented: outcomes.filter(({ status }) => status === 'met').map((outcome) => metEntry(outcome, view)),
    gaps: policies.flatMap(({ gaps }) => gaps.filter(isOpen).map(gapEntry)),
    codes: view.codes.filter(isOpen).map(codeEntry),
    suppressed: view.findings.flatMap((each) => (isOpen(each) ? [] : [suppressedEntry(each)])),
    // Nothing looks at the integrity of the record yet.
    integrity: [],
    codesFound: result.codes.codes.map((code) => foundEntry(code, result.codes.validity, view.lines)),
    ...(view.validity && { validity: view.validity }),
    notApplicable: outcomes.filter(({ status }) => status === 'not-applicable').map((each) => each.requirement.id),
  }
}

function metEntry({ requirement, status, evidence }: Outcome, { pieceOf }: NoteView): object {
  const { id, rule, title } = requirement
  return { requirement: id, rule, title, status, evidence: evidence.map(pieceOf) }
}

function gapEntry(gap: Finding): object {
  const { id, title, status, evidence, searched, nearMisses, place } = gap
  return {
    requirement: id,
    rule: gap.rule,
    title,
    status,
    evidence,
    level: gap.level,
    ...(place && { line: place.line, column: place.column }),
    ...(evidence.length === 0 && { searched }),
    ...sayingEntry(gap),
    question: gap.question,
    asks: gap.asks,
    nearMisses: nearMisses.map(nearEntry),
    ...(gap.page !== undefined && { page: gap.page }),
    ...(gap.key !== undefined && { key: gap.key }),
  }
}

function sayingEntry({ message, messageId, template, data }: Finding | NearMiss): object {
  return { message, messageId, template, data }
}

function nearEntry(near: NearMiss): object {
  return { ...sayingEntry(near), ...near.at }
}

function codeEntry(finding: Finding): object {
  const { status, id, rule, title, level, asks, question, place, evidence, code } = finding
  return {
    class: status,
    check: id,
    rule,
    title,
    level,
    asks,
    codes: code?.codes ?? [],
    ...(place && { line: place.line, column: place.column }),
    ...sayingEntry(finding),
    question,
    places: evidence.map(({ kind, ...piece }) => ({ role: kind, ...piece })),
    ...(code?.candidates && { candidates: code.candidates }),
    ...(code?.elements && { elements: code.elements }),
    ...(code?.folded && { gaps: code.folded }),
    ...(finding.key !== undefined && { key: finding.key }),
  }
}

function suppressedEntry(finding: Finding): object {
  const { kind, suppression } = finding
  return { kind, suppression, ...(kind === 'gap' ? gapEntry(finding) : codeEntry(finding)) }
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
