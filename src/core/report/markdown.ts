// Markdown: a table of counts, then the findings note by note. Notes are held until the end, for the table comes first.

import type { Finding } from './finding.ts'
import { foldedOf, isAddress, isOpen, nameOf, suppressionText } from './finding-text.ts'
import type { NoteView } from './findings.ts'
import { viewOf } from './findings.ts'
import { placeText } from './lines.ts'
import type { Summary } from './noted.ts'
import { suppressedIn } from './noted.ts'
import type { Refused, Reporter, RunHeader } from './reporter.ts'
import { textSentence } from './reporter.ts'

/** Markdown for a pull request, a wiki or a job summary. */
export function markdownReporter(header: RunHeader): Reporter {
  const notes: string[] = []
  return {
    start: `# notelint\n\nVersion ${escaped(header.version)}. ${textSentence(header)}\n\n`,
    note: (noted) => {
      notes.push(noteText(viewOf(noted, header)))
      return ''
    },
    end: (summary, unreadable, notices) =>
      [summaryTable(summary), noticeList(notices), unreadableList(unreadable), ...notes].join(''),
  }
}

function summaryTable(summary: Summary): string {
  return `| counted | number |\n| --- | ---: |\n${countsOf(summary)
    .map(([name, count]) => `| ${name} | ${count} |\n`)
    .join('')}`
}

/** The rows of a summary, in the words that tables use. */
export function countsOf(summary: Summary): readonly (readonly [name: string, count: number])[] {
  return [
    ['notes read', summary.notes],
    ['notes judged', summary.judged],
    ['gaps', summary.gaps],
    ['gaps, error', summary.errors],
    ['gaps, warning', summary.warnings],
    ['gaps, info', summary.infos],
    ['findings about codes', summary.codes],
    ['set aside', suppressedIn(summary)],
    ['not readable', summary.unreadable],
  ]
}

function noticeList(notices: readonly string[]): string {
  return notices.length === 0 ? '' : `\n## Notices\n\n${notices.map((line) => `- ${escaped(line)}\n`).join('')}`
}

function unreadableList(unreadable: readonly Refused[]): string {
  if (unreadable.length === 0) return ''
  return `\n## Not readable\n\n${unreadable.map(({ path, error }) => `- ${escaped(path)}: ${escaped(error)}\n`).join('')}`
}

function noteText(view: NoteView): string {
  const reasons = view.policies.flatMap(({ notApplied }) => notApplied ?? [])
  const lines = view.findings.map((finding) => (isOpen(finding) ? openText(finding) : asideText(finding)))
  const none = lines.length === 0 && reasons.length < view.policies.length ? ['No gaps.\n'] : []
  return `\n## ${escaped(nameOf(view))}\n\n${[...reasons.map((reason) => `${escaped(reason)}\n\n`), ...none, ...lines].join('')}`
}

function openText(finding: Finding): string {
  const { level, rule, page, status, message, question, asks, place, nearMisses } = finding
  const name = isAddress(page)
    ? `[${escaped(rule)}](<${page.replace(/[<>\\\s]/g, encodeURIComponent)}>)`
    : escaped(rule)
  return [
    `- **${level}** ${place ? placeText(place) : 'given'} ${name} (${escaped(status)}): ${escaped(message)}\n`,
    ...nearMisses.map((near) => `  - near miss: ${escaped(near.message)}\n`),
    ...foldedOf(finding).map((told) => `  - gaps told here: ${escaped(told)}\n`),
    `  - question to the ${asks}: ${escaped(question)}\n`,
  ].join('')
}

function asideText({ rule, suppression }: Finding): string {
  return `- *set aside* ${escaped(rule)}${suppression ? ` (${escaped(suppressionText(suppression))})` : ''}\n`
}

// One line, nothing in it read as Markdown, HTML, a mention or an address.
function escaped(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\\`*_{}[\]<>#|~$!+=^-]/g, (mark) => `\\${mark}`)
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/&/g, '&amp;')
    .replace(/@/g, '&#64;')
    .replace(/:\/\//g, '&#58;//')
    .replace(/www\./gi, (word) => `${word.slice(0, 3)}&#46;`)
}
