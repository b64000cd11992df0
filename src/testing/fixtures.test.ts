// Every note of fixtures/notes prints exactly its report, and states the same facts as text, one-line export and Markdown.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { extractFacts } from '../core/facts/extract.ts'
import type { Fact } from '../core/facts/fact.ts'
import { findTopic } from '../core/facts/topic.ts'
import { readNote } from '../core/language/read-note.ts'
import type { Note } from '../core/note/note.ts'
import { fixtureNotes, reportOf } from '../tooling/fixture-notes.ts'
import { toFlat, toMarkdown } from './forms.ts'

const notes = fixtureNotes()

/** What a fact says, without where it says it: kind, values, statuses, words. */
function sayingOf(note: Note, fact: Fact): string {
  const places = new Set(['start', 'end', 'sentence', 'assertion', 'course', 'because', 'other'])
  const values = Object.entries(fact).flatMap(([name, value]) =>
    places.has(name) ? [] : [[name, typeof value === 'string' ? value.replace(/\s+/g, ' ') : value]],
  )
  const { polarity, time, subject, certainty } = fact.assertion
  const words = note.text
    .slice(fact.start, fact.end)
    .replace(/[\s*_`\\]+/g, ' ')
    .replace(/^[ ,:]+|[ ,:]+$/g, '')
  return JSON.stringify([...values, polarity, time, subject, certainty, words])
}

function sayings(text: string, markdown: boolean): readonly string[] {
  const note = readNote(text, { markdown })
  return extractFacts(note, findTopic(note))
    .map((fact) => sayingOf(note, fact))
    .sort()
}

test('there are at least thirty notes', () => {
  expect(notes.length).toBeGreaterThanOrEqual(30)
})

describe('report', () => {
  test.each(notes.map((note) => [note.name, note] as const))('%s', (_, note) => {
    expect(existsSync(note.reportPath)).toBe(true)
    expect(reportOf(note)).toBe(readFileSync(note.reportPath, 'utf8'))
  })
})

describe('same facts', () => {
  const cases = notes.flatMap((note) =>
    (['text', 'flat', 'markdown'] as const).map((form) => [note.name, form, note] as const),
  )
  test.each(cases)('%s as %s', (_, form, { text, markdown }) => {
    const note = readNote(text, { markdown })
    const written = form === 'flat' ? toFlat(note) : form === 'markdown' ? toMarkdown(note) : toText(note)
    expect(sayings(written, form === 'markdown')).toEqual(sayings(text, markdown))
  })
})

// Plain text again, for notes that came as Markdown: headings with a colon on lines of their own.
function toText(note: Note): string {
  return toMarkdown(note)
    .replace(/^#+ (.*)$/gm, '$1:')
    .replace(/^<!-- -->$/gm, '')
    .replace(/\\(?=[\\*_<`#>+-])/g, '')
}
