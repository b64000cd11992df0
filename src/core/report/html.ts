// One HTML file without script or network: counts, what could not be read, then the findings note by note.

import type { Finding } from './finding.ts'
import { foldedOf, isAddress, isOpen, nameOf, suppressionText } from './finding-text.ts'
import type { NoteView } from './findings.ts'
import { viewOf } from './findings.ts'
import { STYLE } from './html-style.ts'
import { placeText } from './lines.ts'
import { countsOf } from './markdown.ts'
import type { Summary } from './noted.ts'
import type { Refused, Reporter, RunHeader } from './reporter.ts'
import { textSentence } from './reporter.ts'
import { xmlText } from './xml.ts'

/** A page for a browser. Notes are held until the end, for the counts come first. */
export function htmlReporter(header: RunHeader): Reporter {
  const rows: string[] = []
  const articles: string[] = []
  return {
    start: startOf(header),
    note: (noted) => {
      const view = viewOf(noted, header)
      const anchor = `note-${rows.length + 1}`
      const told = view.findings.length > 0
      rows.push(noteRow(view, told ? anchor : undefined))
      if (told) articles.push(articleOf(view, anchor))
      return ''
    },
    end: (summary, unreadable, notices) =>
      [
        summaryTable(summary),
        noticeList(notices),
        unreadableTable(unreadable),
        rows.length === 0 ? '<p>No note was read.</p>\n' : notesTable(rows),
        articles.length === 0 ? '' : `<h2 id="findings">Findings by note</h2>\n${articles.join('')}`,
        '</main>\n</body>\n</html>\n',
      ].join(''),
  }
}

function startOf(header: RunHeader): string {
  const policies = header.policies.map(
    ({ id, version, status, verified }) =>
      `<li>${xmlText(id)} ${xmlText(version)} (${status}, source read: ${verified})</li>`,
  )
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>notelint report</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
<h1>notelint report</h1>
<p>${textSentence(header)}</p>
<p class="soft">Version ${xmlText(header.version)}. "Not found" means not found by this tool.</p>
${policies.length === 0 ? '' : `<h2>Policies</h2>\n<ul>${policies.join('')}</ul>\n`}`
}

function summaryTable(summary: Summary): string {
  const rows = countsOf(summary).map(
    ([name, count]) => `<tr><th scope="row">${name}</th><td class="number">${count}</td></tr>\n`,
  )
  return `<h2>Counts</h2>\n<table class="counts" id="counts">\n<thead><tr><th scope="col">counted</th><th scope="col" class="number">number</th></tr></thead>\n<tbody>\n${rows.join('')}</tbody>\n</table>\n`
}

function noticeList(notices: readonly string[]): string {
  if (notices.length === 0) return ''
  return `<h2>Notices</h2>\n<ul>${notices.map((line) => `<li>${xmlText(line)}</li>`).join('')}</ul>\n`
}

function unreadableTable(unreadable: readonly Refused[]): string {
  if (unreadable.length === 0) return ''
  const rows = unreadable.map(
    ({ path, error }) =>
      `<tr class="unreadable"><th scope="row">${xmlText(path)}</th><td>${xmlText(error)}</td></tr>\n`,
  )
  return `<h2>Not readable</h2>\n<table>\n<thead><tr><th scope="col">input</th><th scope="col">reason</th></tr></thead>\n<tbody>\n${rows.join('')}</tbody>\n</table>\n`
}

function notesTable(rows: readonly string[]): string {
  const heads = ['error', 'warning', 'info', 'codes', 'set aside'].map(
    (name) => `<th scope="col" class="number">${name}</th>`,
  )
  return `<h2>Notes</h2>\n<div class="scroll"><table>\n<thead><tr><th scope="col">note</th>${heads.join('')}</tr></thead>\n<tbody>\n${rows.join('')}</tbody>\n</table></div>\n`
}

function noteRow(view: NoteView, anchor: string | undefined): string {
  const name = xmlText(nameOf(view))
  const open = view.findings.filter(isOpen)
  const counts = [
    ...(['error', 'warning', 'info'] as const).map(
      (level) => open.filter((finding) => finding.kind === 'gap' && finding.level === level).length,
    ),
    open.filter(({ kind }) => kind === 'code').length,
    view.findings.length - open.length,
  ]
  const reasons = view.policies.flatMap(({ notApplied }) => notApplied ?? [])
  const why = reasons.length === 0 ? '' : `<br><span class="soft">${xmlText(reasons.join('; '))}</span>`
  const cells = counts.map((count) => `<td class="number">${count}</td>`).join('')
  return `<tr class="note"><th scope="row">${anchor ? `<a href="#${anchor}">${name}</a>` : name}${why}</th>${cells}</tr>\n`
}

function articleOf(view: NoteView, anchor: string): string {
  const open = view.findings.filter(isOpen).map(findingItem)
  const aside = view.findings.filter((finding) => !isOpen(finding)).map(asideItem)
  return [
    `<article id="${anchor}" aria-labelledby="${anchor}-name">\n<h3 id="${anchor}-name">${xmlText(nameOf(view))}</h3>\n`,
    open.length > 0 ? `<ul class="findings">\n${open.join('')}</ul>\n` : '',
    aside.length > 0 ? `<p class="soft">Set aside:</p>\n<ul class="soft">\n${aside.join('')}</ul>\n` : '',
    '</article>\n',
  ].join('')
}

function findingItem(finding: Finding): string {
  const { kind, level, rule, page, title, status, message, place, evidence, nearMisses, question, asks } = finding
  const name = isAddress(page) ? `<a href="${xmlText(page)}">${xmlText(rule)}</a>` : xmlText(rule)
  const quoted = evidence.map((piece) => `${placeText(piece)}${piece.text === undefined ? '' : ` “${piece.text}”`}`)
  return [
    `<li class="${level} ${kind}"><p><span class="level">${level}</span> <span class="place">${place ? placeText(place) : 'given'}</span> ${name} (${xmlText(status)}) <span class="soft">${xmlText(title)}</span></p>\n`,
    `<p>${xmlText(message)}</p>\n`,
    quoted.length > 0 ? `<p class="soft">evidence: ${xmlText(quoted.join(', '))}</p>\n` : '',
    ...nearMisses.map((near) => `<p class="soft">near miss: ${xmlText(near.message)}</p>\n`),
    ...foldedOf(finding).map((told) => `<p class="soft">gaps told here: ${xmlText(told)}</p>\n`),
    `<p>Question to the ${asks}: ${xmlText(question)}</p></li>\n`,
  ].join('')
}

function asideItem({ rule, suppression }: Finding): string {
  return `<li class="aside">${xmlText(rule)}${suppression ? ` (${xmlText(suppressionText(suppression))})` : ''}</li>\n`
}
