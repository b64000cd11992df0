// Every note of fixtures/notes prints exactly its report, and states the same facts as text, one-line export and Markdown.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { readNote } from '../core/language/read-note.ts'
import { fixtureNotes, reportOf } from '../tooling/fixture-notes.ts'
import { toFlat, toMarkdown, toText } from './forms.ts'
import { sayings } from './sayings.ts'

const notes = fixtureNotes()

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
