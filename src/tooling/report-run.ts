// One run over all fixtures in any form of report: what the tests of outputs and the SARIF validator read.
import { readNote } from '../core/language/read-note.ts'
import { lint } from '../core/lint.ts'
import { gapsOf } from '../core/policy/outcome.ts'
import { defaultPolicies } from '../core/policy/shipped.ts'
import type { Suppression } from '../core/policy/suppression.ts'
import type { NotedResult, Summary } from '../core/report/noted.ts'
import { addNote, NOTHING } from '../core/report/noted.ts'
import { PLAIN } from '../core/report/painter.ts'
import type { Refused, RunHeader } from '../core/report/reporter.ts'
import type { FormatName } from '../core/report/reporters.ts'
import { reporterFor } from '../core/report/reporters.ts'
import { fixtureNotes } from './fixture-notes.ts'

/** Codes that go with every fixture, so that findings about codes are there too. */
const CODES = ['M54.5', 'G89.29', 'M54.16', 'M48.061']

const WAYS: readonly Suppression[] = [
  { by: 'waiver', reason: 'Recorded in the consult', role: 'physician', expires: '2027-01-31' },
  { by: 'inline-waiver', reason: 'reason as the note gives it' },
  { by: 'baseline' },
]

/** A header for runs of the tooling. */
export function headerOf(masked: boolean): RunHeader {
  const policies = defaultPolicies
  return { version: '1.2.3', releases: [], masked, policies, verbose: true, quiet: false, painter: PLAIN }
}

/** Every fixture judged, with a few codes; each seventh gap or finding is set aside, in turn by each of the ways. */
export function judgedFixtures(): readonly NotedResult[] {
  let count = 0
  return fixtureNotes().map(({ name, path, text, markdown }) => {
    const note = readNote(text, { markdown, metadata: { codes: CODES, dateOfService: '2026-11-01' } })
    const result = lint(note, defaultPolicies)
    const all = [...gapsOf(result), ...result.codes.findings]
    const keys = new Map(all.map((each, index) => [each, `${name}-${index}`] as const))
    const suppressed = new Map(
      all.flatMap((each) => {
        count += 1
        const way = WAYS[(count / 7) % WAYS.length]
        return way ? [[each, way] as const] : []
      }),
    )
    return { id: name, path, note, result, keys, suppressed }
  })
}

/** One run as a string, and its counts. */
export function runOf(
  format: FormatName,
  header: RunHeader,
  notes: readonly NotedResult[],
  unreadable: readonly Refused[] = [],
  notices: readonly string[] = [],
): { readonly text: string; readonly summary: Summary } {
  const reporter = reporterFor(format, header)
  const parts = [reporter.start]
  let summary: Summary = { ...NOTHING, unreadable: unreadable.length }
  for (const noted of notes) {
    parts.push(reporter.note(noted))
    summary = addNote(summary, noted)
  }
  return { text: [...parts, reporter.end(summary, unreadable, notices)].join(''), summary }
}
