// JUnit XML: a suite a note, a case a requirement that was looked at, cases for findings about codes.

import type { Finding } from './finding.ts'
import { nameOf, suppressionText } from './finding-text.ts'
import type { NoteView } from './findings.ts'
import { viewOf } from './findings.ts'
import { placeText } from './lines.ts'
import type { Reporter, RunHeader } from './reporter.ts'
import { textSentence } from './reporter.ts'
import { xmlLine, xmlText } from './xml.ts'

interface Case {
  readonly name: string
  readonly group: string
  /** The element inside the case; empty where it passed. */
  readonly inside: string
  readonly ends: 'passed' | 'failed' | 'skipped'
}

/** JUnit XML; every gap and every finding about codes is a failure whose type is its level. */
export function junitReporter(header: RunHeader): Reporter {
  return {
    start: `<?xml version="1.0" encoding="UTF-8"?>\n<!-- notelint ${xmlLine(header.version).replaceAll('--', '-')}. ${textSentence(header)} -->\n<testsuites name="notelint">\n`,
    note: (noted) => suiteOf(viewOf(noted, header)),
    end: (_, unreadable, notices) =>
      [
        ...unreadable.map(
          ({ path, error }) =>
            `  <testsuite name="${xmlLine(path)}" tests="1" failures="0" errors="1" skipped="0">\n    <testcase name="readable" classname="notelint"><error type="unreadable" message="${xmlLine(error)}"/></testcase>\n  </testsuite>\n`,
        ),
        ...(notices.length > 0
          ? [
              `  <testsuite name="notices" tests="0" failures="0" errors="0" skipped="0">\n    <system-out>${xmlText(notices.join('\n'))}</system-out>\n  </testsuite>\n`,
            ]
          : []),
        '</testsuites>\n',
      ].join(''),
  }
}

function suiteOf(view: NoteView): string {
  const cases = [...view.policies.flatMap((each) => policyCases(each)), ...view.codes.map(findingCase)]
  const count = (ends: Case['ends']): number => cases.filter((each) => each.ends === ends).length
  const rows = cases.map(
    ({ name, group, inside }) =>
      `    <testcase name="${xmlLine(name)}" classname="${xmlLine(group)}"${inside === '' ? '/>' : `>${inside}</testcase>`}\n`,
  )
  return `  <testsuite name="${xmlLine(nameOf(view))}" tests="${cases.length}" failures="${count('failed')}" errors="0" skipped="${count('skipped')}">\n${rows.join('')}  </testsuite>\n`
}

function policyCases({ policy, notApplied, outcomes, gaps }: NoteView['policies'][number]): Case[] {
  if (notApplied !== undefined)
    return [{ name: 'applies', group: policy.id, inside: skipped(notApplied), ends: 'skipped' }]
  return outcomes.flatMap(({ requirement, status }): Case[] => {
    const plain = { name: requirement.id, group: policy.id }
    if (status === 'met') return [{ ...plain, inside: '', ends: 'passed' }]
    if (status === 'not-applicable') return [{ ...plain, inside: skipped('not applicable'), ends: 'skipped' }]
    const gap = gaps.find(({ id }) => id === requirement.id)
    // A gap that a finding about codes tells is no case of its own.
    return gap ? [findingCase(gap)] : []
  })
}

function findingCase(finding: Finding): Case {
  const { rule, id, level, status, message, question, place, suppression } = finding
  const plain = { name: id, group: rule.slice(0, rule.length - id.length - 1) }
  if (suppression) return { ...plain, inside: skipped(`set aside: ${suppressionText(suppression)}`), ends: 'skipped' }
  const at = place ? placeText(place) : 'given'
  const told = `${at} ${status}: ${message}\n${question}`
  return {
    ...plain,
    inside: `<failure type="${level}" message="${xmlLine(message)}">${xmlText(told)}</failure>`,
    ends: 'failed',
  }
}

function skipped(why: string): string {
  return `<skipped message="${xmlLine(why)}"/>`
}
