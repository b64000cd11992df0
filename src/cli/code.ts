// notelint code: what the table says of codes on a day: title, status, children, notes.
import { candidateTitles, carriesWord } from '../core/codes/phrases.ts'
import { notesAt, termsOf } from '../core/codes/rules.ts'
import type { CodeBook, Lookup } from '../core/codes/table.ts'
import { childrenOf, codeOf, lookUp, releaseText, statusText } from '../core/codes/table.ts'
import { codeBook, dataFolder } from '../node/code-tables.ts'
import { CLEAN, print, UNJUDGED, warn } from './output.ts'

export interface CodeOptions {
  readonly format: 'text' | 'json'
  /** ISO day; undefined: the last day of the release. */
  readonly on: string | undefined
  readonly data: string | undefined
}

/** Prints what the tables say of each code; gives the exit code: 2 where one is no code that they know. */
export async function code(texts: readonly string[], { format, on, data }: CodeOptions): Promise<number> {
  const { book, faults } = codeBook(dataFolder(data))
  for (const fault of faults) warn(fault)
  const found: Lookup[] = []
  let refused = 0
  for (const text of texts) {
    const read = codeOf(text)
    const lookup = read === undefined ? undefined : lookUp(book, read, on)
    if (lookup?.entry !== undefined) found.push(lookup)
    else {
      refused += 1
      warn(refusal(text, lookup, book))
    }
  }
  if (format === 'json')
    await print(
      `${JSON.stringify(
        found.map((each) => entryJson(each, book, on)),
        null,
        2,
      )}\n`,
    )
  else if (found.length > 0) await print(found.map((each) => entryText(each, book, on)).join('\n'))
  return refused > 0 ? UNJUDGED : CLEAN
}

function refusal(text: string, lookup: Lookup | undefined, book: CodeBook): string {
  if (lookup === undefined) return phraseRefusal(text)
  const { code, status, table } = lookup
  const why = status.kind === 'not-known' ? status.why : ''
  if (why === 'outside the table') {
    return `${code} is not known: it is outside the tables in use (${book.map(({ release }) => releaseText(release)).join('; ')}); notelint codes import FILE adds a full table`
  }
  return `${code} is not known: no such code (${releaseText(table.release)})`
}

// Words in place of a code: no code is named for them; titles that hold all of a title's words are listed.
function phraseRefusal(text: string): string {
  const word = carriesWord(text)
  const none = word === undefined ? '' : `; no code for back pain carries the word "${word}"`
  const titles = candidateTitles(text).map((entry) => `${entry.code} ${entry.title}`)
  const listed = titles.length > 0 ? `; titles whose words occur in it: ${titles.join(', ')}` : ''
  return `"${text}" is not a code${none}${listed}`
}

function entryText({ code, entry, table, status }: Lookup, book: CodeBook, on: string | undefined): string {
  const day = on ?? table.release.lastDay
  const dates = [entry?.from && `from ${entry.from}`, entry?.until && `to ${entry.until}`].filter(Boolean).join(' ')
  const children = childrenOf(table, code).map((child) => {
    const on = lookUp(book, child.code, day).status
    return `  ${child.code}  ${child.title} (${statusText(on)})`
  })
  const terms = termsOf(code).map(({ term, kind }) => `  ${kind}: ${term}`)
  const notes = notesAt(code).map(
    ({ at, type, target, note, seen }) => `  ${type} at ${at}: ${target} (${note}; ${seen})`,
  )
  return [
    `${code}  ${entry?.title}`,
    `status: ${statusText(status)}`,
    ...(status.kind === 'not-begun' ? [`begins: ${status.day}`] : []),
    ...(status.kind === 'not-known' ? [`why: ${day} lies outside the days of the release`] : []),
    `on: ${day}${on === undefined ? ' (last day of the release; --on DATE asks for another)' : ''}`,
    ...(dates ? [`reportable: ${dates}`] : []),
    ...(children.length > 0 ? ['children:', ...children] : []),
    ...(terms.length > 0 ? ['terms:', ...terms] : []),
    ...(notes.length > 0 ? ['notes:', ...notes] : []),
    `release: ${releaseText(table.release)}`,
    '',
  ].join('\n')
}

function entryJson({ code, entry, table, status }: Lookup, book: CodeBook, on: string | undefined): object {
  const day = on ?? table.release.lastDay
  return {
    code,
    title: entry?.title,
    status: statusText(status),
    ...('day' in status && { day: status.day }),
    on: day,
    ...(entry?.from && { from: entry.from }),
    ...(entry?.until && { until: entry.until }),
    children: childrenOf(table, code).map((child) => ({
      code: child.code,
      title: child.title,
      status: statusText(lookUp(book, child.code, day).status),
    })),
    terms: termsOf(code).map(({ term, kind }) => ({ term, kind })),
    notes: notesAt(code),
    release: table.release,
  }
}
