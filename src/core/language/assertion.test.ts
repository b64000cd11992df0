// Assertion status, sentence by sentence: the annotated lines of fixtures/assertion, and section priors on whole notes.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Assertion } from './assertion.ts'
import { assess, assessSentence } from './assertion.ts'
import { clauseAround } from './clauses.ts'
import { readNote } from './read-note.ts'

interface Marked {
  readonly start: number
  readonly end: number
  readonly labels: readonly string[]
}

/** `He denies [fever|negated].` as plain text and the marked places with their labels. */
function readAnnotated(line: string): { text: string; marked: readonly Marked[] } {
  let text = ''
  let last = 0
  const marked: Marked[] = []
  for (const match of line.matchAll(/\[([^\]|]{2,})(?:\|([^\]]*))?\]/g)) {
    const [whole, words = '', labels = ''] = match
    text += line.slice(last, match.index)
    marked.push({
      start: text.length,
      end: text.length + words.length,
      labels: labels.split(',').filter(Boolean).sort(),
    })
    text += words
    last = match.index + whole.length
  }
  return { text: text + line.slice(last), marked }
}

// Family history lies in the past by its nature: `other` in the fixtures says nothing about the time.
function labelsOf({ polarity, time, subject, certainty }: Assertion, wanted: readonly string[]): readonly string[] {
  const labels: string[] = []
  if (polarity === 'negated') labels.push('negated')
  if (time === 'planned') labels.push('hypothetical')
  else if (time !== 'current' && !(time === 'historical' && wanted.includes('other'))) labels.push(time)
  if (subject !== 'patient') labels.push('other')
  if (certainty === 'possible') labels.push('possible')
  return labels.sort()
}

/** Annotated places that the rules are known to miss; a line that comes right is to be taken off the list. */
const KNOWN_MISSES: ReadonlySet<string> = new Set([
  'scope.txt: headache in "No neck pain in the morning, headache by evening."',
  'scope.txt: hematuria in "Denies dysuria (though hematuria was found last year)."',
])

const folder = 'fixtures/assertion'
const cases = readdirSync(folder).flatMap((file) =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => ({ file, line })),
)

describe('fixtures/assertion', () => {
  test.each(cases)('$file: $line', ({ file, line }) => {
    const { text, marked } = readAnnotated(line)
    for (const { start, end, labels } of marked) {
      const place = `${file}: ${text.slice(start, end)} in "${text}"`
      const got = labelsOf(assessSentence(text, start, end), labels)
      if (KNOWN_MISSES.has(place)) expect({ place, got }).not.toEqual({ place, got: labels })
      else expect({ place, got }).toEqual({ place, got: labels })
    }
  })
})

/** Our own sentences for what the fixtures have no label for: planned, relief and tolerance, listed answers. */
const sentences: readonly string[] = [
  'No relief from [ibuprofen].',
  'She had no lasting [relief|negated] from the [injection].',
  'He did not tolerate [gabapentin].',
  'Physical therapy did not help his [leg pain].',
  'He has not tried [acupuncture|negated].',
  'The pain is not due to [infection|negated].',
  'He did not attend because of [fever].',
  'She will start [duloxetine|hypothetical] for [sciatica].',
  'We plan to obtain an [MRI|hypothetical] because of [foot drop].',
  'Duloxetine may result in [nausea|hypothetical].',
  '[Night pain|negated]? No [Fever|negated]? No [Weight loss]? Yes',
  'Denies: [fever|negated], [chills|negated].',
  'Denies the following: [fever|negated], [chills|negated], or [sweats|negated].',
  'PAST MEDICAL HISTORY: [Hypertension|historical]; [gout|historical].',
  'She has a 10-year history of [low back pain].',
  'The pain began 3 years ago with [stiffness].',
  'He had a [discectomy|historical] 3 years ago.',
  'He has had [back pain] for the past 3 years.',
  'You may have [soreness|hypothetical] at the site.',
  'His mother says that he has [numbness].',
  '[x] denies [fever|negated]',
  'The [fracture] is not yet resolved.',
  'His [spasms|negated] have resolved.',
]

describe('own sentences', () => {
  test.each(sentences)('%s', (line) => {
    const { text, marked } = readAnnotated(line)
    for (const { start, end, labels } of marked) {
      const words = text.slice(start, end)
      expect([words, ...labelsOf(assessSentence(text, start, end), labels)]).toEqual([words, ...labels])
    }
  })
})

test('cues are kept with their places', () => {
  const text = 'He denies any fever.'
  const { cues } = assessSentence(text, 14, 19)
  expect(cues).toEqual([{ axis: 'polarity', id: 'deny', start: 3, end: 9 }])
})

/** Status of a phrase of a note, and the note. */
function inNote(source: string, phrase: string): Assertion {
  const note = readNote(source)
  const start = source.indexOf(phrase)
  const sentence = note.sentences.findIndex((place) => place.start <= start && start < place.end)
  const from = note.words.starts.indexOf(start)
  const to = note.words.ends.indexOf(start + phrase.length) + 1
  return assess(note, sentence, from, to)
}

const sections: readonly [heading: string, expected: Partial<Assertion>][] = [
  ['FAMILY HISTORY', { subject: 'family' }],
  ['PAST MEDICAL HISTORY', { time: 'historical' }],
  ['PAST SURGICAL HISTORY', { time: 'historical' }],
  ['PATIENT INSTRUCTIONS', { time: 'hypothetical' }],
  ['ASSESSMENT', { time: 'current', subject: 'patient', polarity: 'affirmed', cues: [] }],
]

test.each(sections)('a section that speaks for its sentences: %s', (heading, expected) => {
  expect(inNote(`HPI:\nHe feels well.\n\n${heading}:\nDisc herniation at L4-5.\n`, 'herniation')).toMatchObject(
    expected,
  )
})

test('a current problem in the past history stays current', () => {
  expect(inNote('PAST MEDICAL HISTORY:\nOngoing sciatica.\n', 'sciatica').time).toBe('current')
})

const clauses: readonly [line: string, clause: string][] = [
  ['No chest pain but he has a {fever} today.', 'but he has a fever today.'],
  ['He denies fever, {chills} and sweats.', 'He denies fever, chills and sweats.'],
  ['Sits for ten minutes; walks two {blocks}; sleeps badly.', 'walks two blocks'],
  ['The knee hurts and he has {numbness} at night.', 'and he has numbness at night.'],
]

test.each(clauses)('clause around the marked word: %s', (line, clause) => {
  const source = line.replace(/[{}]/g, '')
  const note = readNote(source)
  const word = note.words.starts.indexOf(line.indexOf('{'))
  const { from, to } = clauseAround(note, 0, word)
  expect(source.slice(note.words.starts[from], note.words.ends[to - 1])).toBe(clause)
})
