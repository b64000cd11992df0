// Annotations of GitHub Actions: workflow commands on standard output, a line each.

import type { Finding } from './finding.ts'
import { isOpen, nameOf, suppressionText } from './finding-text.ts'
import type { NoteView } from './findings.ts'
import { viewOf } from './findings.ts'
import type { Reporter, RunHeader } from './reporter.ts'
import { textSentence } from './reporter.ts'
import { textOfSummary } from './text.ts'

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const

/** Workflow commands for what counts and for what could not be read; plain lines for the rest. */
export function githubReporter(header: RunHeader): Reporter {
  return {
    start: plain(`notelint ${header.version}. ${textSentence(header)}`),
    note: (noted) => {
      const view = viewOf(noted, header)
      return view.findings
        .map((finding) => (isOpen(finding) ? annotation(finding, view) : aside(finding, view)))
        .join('')
    },
    end: (summary, unreadable, notices) =>
      [
        ...unreadable.map(({ path, error }) => command('error', { file: path, title: 'not readable' }, error)),
        ...notices.map((notice) => command('notice', { title: 'notelint' }, notice)),
        plain(textOfSummary(summary)),
      ].join(''),
  }
}

function annotation({ level, place, rule, status, message, question }: Finding, { path }: NoteView): string {
  const at = place && { line: place.line, col: place.column, endLine: place.endLine, endColumn: place.endColumn }
  return command(COMMANDS[level], { file: path, ...at, title: `${rule} (${status})` }, `${message}\n${question}`)
}

function aside({ rule, suppression }: Finding, view: NoteView): string {
  return plain(`set aside: ${nameOf(view)} ${rule}${suppression ? ` (${suppressionText(suppression)})` : ''}`)
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const named = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`)
  return `::${name} ${named.join(',')}::${escapedData(message)}\n`
}

// As the toolkit of GitHub Actions escapes them; the rest of the control characters can only harm a log.
function escapedData(text: string): string {
  return text
    .replace(/%/g, '%25')
    .replace(/\r/g, '%0D')
    .replace(/\n/g, '%0A')
    .replace(/\p{Cc}/gu, ' ')
}

function escapedProperty(text: string): string {
  return escapedData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}

// A line that no runner takes for a command: it starts with our own word, and `##[` anywhere would start one.
function plain(text: string): string {
  return `${text
    .trim()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll('##[', '## [')}\n`
}
