// Finds the day of the visit that a note documents.

import { mentionsBetween } from '../language/lexicon.ts'
import type { Note, Sentence } from '../note/note.ts'
import { isoOf, readDate } from './dates.ts'

/** How far behind a label its date may stand, in words. */
const REACH = 4
/** A date without a label counts as that of the visit when it stands among the first sentences. */
const HEAD_SENTENCES = 6
/** A sentence of the head is short: a title, a line with names and dates. */
const HEAD_WORDS = 24

/**
 * ISO day of service: of the metadata, else behind a label of service ("DOS", "Visit date"), else behind a plain
 * "Date:", else the first unlabelled date at the head of the note, else undefined. Dates of birth, of imaging and of
 * signing are none.
 */
export function findDateOfService(note: Note): string | undefined {
  if (!days.has(note)) days.set(note, dayOf(note))
  return days.get(note)
}

// Policies, keys of gaps and rows of audits ask for it again and again.
const days = new WeakMap<Note, string | undefined>()

function dayOf(note: Note): string | undefined {
  const known = note.metadata.dateOfService
  if (known !== undefined && /^\d{4}-\d\d-\d\d/.test(known)) return known.slice(0, 10)
  return labelled(note, 'service-date') ?? labelled(note, 'plain-date') ?? atHead(note)
}

function labelled(note: Note, role: string): string | undefined {
  for (const mention of note.mentions['duration'] ?? []) {
    if (mention.concept['role'] !== role) continue
    const sentence = note.sentences[mention.sentence]
    if (sentence === undefined) continue
    const direct = note.words.forms[mention.to] === ':' || readDate(note, mention.to, sentence.lastWord) !== undefined
    if (role === 'plain-date' && !(direct && (mention.from === sentence.firstWord || inHead(mention.sentence))))
      continue
    const iso = firstDay(note, mention.to, Math.min(mention.to + REACH, sentence.lastWord), sentence.lastWord)
    if (iso) return iso
    // A heading or a cell of its own may hold the label: the date is then the next sentence.
    const next = note.sentences[mention.sentence + 1]
    if (next && mention.to >= sentence.lastWord - 1) {
      const behind = firstDay(note, next.firstWord, Math.min(next.firstWord + 2, next.lastWord), next.lastWord)
      if (behind) return behind
    }
  }
  return undefined
}

const inHead = (sentence: number): boolean => sentence < HEAD_SENTENCES

function firstDay(note: Note, from: number, to: number, last: number): string | undefined {
  for (let index = from; index < to; index += 1) {
    const date = readDate(note, index, last)
    if (date) return isoOf(date)
  }
  return undefined
}

function atHead(note: Note): string | undefined {
  const count = Math.min(HEAD_SENTENCES, note.sentences.length)
  for (let index = 0; index < count; index += 1) {
    const sentence = note.sentences[index]
    if (sentence === undefined) continue
    // A sentence that tells of something else is no head.
    if (sentence.lastWord - sentence.firstWord > HEAD_WORDS || hasVerb(note, sentence)) continue
    const roles = mentionsBetween(note.mentions['duration'], sentence.firstWord, sentence.lastWord)
    for (let word = sentence.firstWord; word < sentence.lastWord; word += 1) {
      const date = readDate(note, word, sentence.lastWord)
      if (!date) continue
      const iso = isoOf(date)
      const other = roles.some(({ concept, from }) => isForeign(concept['role']) && from < word && word - from <= 6)
      const imaged = mentionsBetween(note.mentions['imaging'], sentence.firstWord, word).length > 0
      if (iso && !other && !imaged) return iso
      word = date.to - 1
    }
  }
  return undefined
}

const hasVerb = (note: Note, { firstWord, lastWord }: Sentence): boolean =>
  mentionsBetween(note.mentions['cue'], firstWord, lastWord).some(({ concept }) => concept.id === 'finite-verb')

const isForeign = (role: string | undefined): boolean =>
  role === 'other-date' || role === 'onset' || role === 'since' || role === 'chronic'
