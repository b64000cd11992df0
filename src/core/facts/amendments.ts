// Entries added to a finished record and labelled as such: late entry, addendum, correction, each with its day and author.
import type { Assertion } from '../language/assertion.ts'
import { mentionsBetween } from '../language/lexicon.ts'
import { wordList } from '../language/word-lists.ts'
import type { Mention, Note, Sentence } from '../note/note.ts'
import { MARK, NUMBER } from '../note/note.ts'
import { nameStart } from './attestation.ts'
import { readDate } from './dates.ts'
import type { Amendment } from './fact.ts'

const STATED: Assertion = { polarity: 'affirmed', time: 'current', subject: 'patient', certainty: 'certain', cues: [] }

/** Blocks behind that of the label in which its day and author may stand. */
const BLOCKS_BEHIND = 4
/** Words behind the label that still belong to it ("ADDENDUM by Ada Hale, MD on 3/4/2024:"). */
const HEAD_WORDS = 16
/** A line of a day and a name is short. */
const LINE_WORDS = 16

const OBJECTS = wordList('amendment-objects')
const OPENERS = wordList('amendment-openers')
const AUTHOR_TIES = wordList('amendment-author-ties')

/** Every labelled late entry, addendum and correction, in order of place. */
export function findAmendments(note: Note): readonly Amendment[] {
  const labels = (note.mentions['amendment'] ?? []).filter((mention) => isLabel(note, mention))
  return labels.map((label, index): Amendment => {
    const to = endOf(note, label, labels[index + 1])
    const { start, end, sentence } = label
    return {
      kind: 'amendment',
      form: label.concept['form'] as Amendment['form'],
      dated: isDated(note, label, to),
      authored: isAuthored(note, label, to),
      start,
      end,
      sentence,
      assertion: STATED,
    }
  })
}

// A label opens its block, but for marks and a date, and a mark, a date, a name or nothing follows it. "See addendum",
// "no addendum", "the error was corrected" and "correction of deformity" are none.
function isLabel(note: Note, mention: Mention): boolean {
  const { forms, kinds } = note.words
  const { firstWord, lastWord } = note.sentences[mention.sentence] as Sentence
  let at = firstWord
  while (at < mention.from) {
    const date = readDate(note, at, mention.from)
    if (date) at = date.to
    else if (kinds[at] === MARK || kinds[at] === NUMBER) at += 1
    else return false
  }
  if (mention.to >= lastWord) return true
  const next = forms[mention.to] as string
  if (mention.concept['form'] === 'correction')
    return next === ':' || next === '—' || readsTo(note, mention.to, lastWord)
  return (
    kinds[mention.to] === MARK || kinds[mention.to] === NUMBER || OPENERS.has(next) || isDay(note, mention.to, lastWord)
  )
}

// "Correction to the record:", "Amendment 3/4/2024:".
function readsTo(note: Note, from: number, last: number): boolean {
  const { forms } = note.words
  if (isDay(note, from, last)) return true
  if (!OPENERS.has(forms[from] as string)) return false
  for (let at = from; at < Math.min(last, from + HEAD_WORDS); at += 1) if (forms[at] === ':') return true
  return false
}

function isDay(note: Note, at: number, last: number): boolean {
  return readDate(note, at, last)?.day !== undefined
}

// Word behind the label's entry: its own block and the lines right after, up to the next label.
function endOf(note: Note, label: Mention, next: Mention | undefined): number {
  const { block } = note.sentences[label.sentence] as Sentence
  let end = label.to
  for (let index = label.sentence; index < note.sentences.length; index += 1) {
    const place = note.sentences[index] as Sentence
    if (place.block > block + BLOCKS_BEHIND) break
    // The next heading opens something else.
    if (place.block > block && note.blocks[place.block]?.kind === 'heading') break
    if (next && place.firstWord <= next.from && next.from < place.lastWord) return next.from
    end = place.lastWord
  }
  return end
}

// The day of the entry stands with its label or in a line of its own; "late entry for 3/3/2024" is another day.
function isDated(note: Note, label: Mention, to: number): boolean {
  const own = note.sentences[label.sentence] as Sentence
  for (let at = own.firstWord; at < label.from; at += 1) if (isDay(note, at, label.from)) return true
  const masked = mentionsBetween(note.mentions['attestation'], own.firstWord, to)
  if (masked.some(({ concept }) => concept.id === 'masked-date')) return true
  for (let index = label.sentence; index < note.sentences.length; index += 1) {
    const { firstWord, lastWord } = note.sentences[index] as Sentence
    if (firstWord >= to) break
    const first = index === label.sentence
    const signed = masked.some(
      ({ concept, sentence }) => sentence === index && (concept.id === 'signed' || concept.id === 'date-label'),
    )
    if (!first && !signed && lastWord - firstWord > LINE_WORDS) continue
    const from = first ? label.to : firstWord
    const last = first && !signed ? Math.min(lastWord, headEnd(note, label.to, lastWord)) : lastWord
    if (dayAmong(note, from, Math.min(last, to), lastWord, first || signed)) return true
  }
  return false
}

// The head of a label ends at its colon, but one between hours and minutes.
function headEnd(note: Note, from: number, last: number): number {
  for (let at = from; at < Math.min(last, from + HEAD_WORDS); at += 1) {
    if (note.words.forms[at] === ':' && note.words.kinds[at - 1] !== NUMBER && at > from) return at
  }
  return from + HEAD_WORDS
}

function dayAmong(note: Note, from: number, to: number, last: number, anywhere: boolean): boolean {
  for (let at = from; at < to; at += 1) {
    const date = readDate(note, at, last)
    if (date?.day === undefined) continue
    const before = note.words.forms.slice(Math.max(from, at - 3), at)
    const opens = anywhere || at === from || mentionsBetween(note.mentions['attestation'], from, at).length > 0
    const object = before.findLastIndex((form) => OBJECTS.has(form))
    const written = before.findLastIndex((form) => AUTHOR_TIES.has(form))
    if (opens && (object < 0 || written > object)) return true
    at = date.to - 1
  }
  return false
}

// A name with credentials that opens a line, follows "by" or a dash, or stands in the head of the label; or a signature.
function isAuthored(note: Note, label: Mention, to: number): boolean {
  const { forms, kinds } = note.words
  const all = mentionsBetween(note.mentions['attestation'], label.to, to)
  return all.some((mention) => {
    const { firstWord, lastWord } = note.sentences[mention.sentence] as Sentence
    if (mention.concept.id === 'signed') {
      return forms[mention.from] === '/' || mention.from === firstWord || kinds[mention.from - 1] === MARK
    }
    if (mention.concept.id !== 'credential') return false
    const border = Math.max(firstWord, label.to)
    const from = nameStart(note, border, mention.from)
    if (from === undefined) return false
    if (from === border) return true
    const before = forms[from - 1] as string
    if (AUTHOR_TIES.has(before)) return true
    if (kinds[from - 1] === NUMBER) return true
    // A name behind a mark signs only what ends with it.
    return kinds[from - 1] === MARK && before !== ',' && (lastWord - mention.to <= 8 || border === label.to)
  })
}
