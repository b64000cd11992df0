// What the facts of a note say, without where they stand: two forms of a note are compared by it.
import { extractFacts } from '../core/facts/extract.ts'
import type { Fact } from '../core/facts/fact.ts'
import { findTopic } from '../core/facts/topic.ts'
import { readNote } from '../core/language/read-note.ts'
import type { Note } from '../core/note/note.ts'

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

/** What a note's facts say, sorted: the same for the same note in another form. */
export function sayings(text: string, markdown: boolean): readonly string[] {
  const note = readNote(text, { markdown })
  return extractFacts(note, findTopic(note))
    .map((fact) => sayingOf(note, fact))
    .sort()
}
