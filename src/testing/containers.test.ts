// Every note of fixtures/notes, wrapped in every container, states the same facts; places lead back into the container.
import { describe, expect, test } from '@jest/globals'
import { readNote } from '../core/language/read-note.ts'
import { fixtureNotes } from '../tooling/fixture-notes.ts'
import { WRITERS } from './containers.ts'
import { toText } from './forms.ts'
import { all } from './read-all.ts'
import { sayings } from './sayings.ts'

const notes = fixtureNotes().map((fixture) => {
  const note = readNote(fixture.text, { markdown: fixture.markdown })
  const text = fixture.markdown ? toText(note) : fixture.text
  return { name: fixture.name, wrapped: { text, note }, facts: sayings(fixture.text, fixture.markdown) }
})

describe.each(Object.entries(WRITERS))('%s', (_, write) => {
  test.each(notes.map((note) => [note.name, note] as const))('%s', async (_name, { wrapped, facts }) => {
    const [first] = await all(write(wrapped))
    if (first === undefined || 'error' in first) throw new Error(first?.error ?? 'no note')
    expect(sayings(first.text, first.markdown)).toEqual(facts)
    expect(first.origins.length).toBeGreaterThan(0)
  })
})
