// Who wrote the note, when, and whether it was signed: names with credentials, dates, signature lines, drafts.
import type { Assertion } from '../language/assertion.ts'
import { mentionsBetween } from '../language/lexicon.ts'
import type { Mention, Note, Sentence } from '../note/note.ts'
import { MARK, NUMBER, WORD } from '../note/note.ts'
import type { Attestation } from './fact.ts'

/** What the words of making a record state is certain and current: no cue of the clinical language reaches them. */
const STATED: Assertion = { polarity: 'affirmed', time: 'current', subject: 'patient', certainty: 'certain', cues: [] }

/** Blocks at the start and at the end of a note in which authors and dates stand without a label. */
const OPENING_BLOCKS = 8
const CLOSING_BLOCKS = 6

/** Characters behind "Signature" in which a line to sign on begins. */
const SIGNING_LINE = 24

/** Words behind a date label among which its date must begin. */
const LABEL_REACH = 6

/** Authors, dates, signatures and marks of an unfinished record, in order of place, each kind of statement once. */
export function findAttestation(note: Note): readonly Attestation[] {
  const found = new Map<Attestation['says'], Attestation>()
  const mentions = note.mentions['attestation'] ?? []
  mentions.forEach((mention, index) => {
    for (const fact of readMention(note, mention, mentions, index))
      if (!found.has(fact.says)) found.set(fact.says, fact)
  })
  if (!found.has('date')) {
    const bare = bareDate(note)
    if (bare) found.set('date', bare)
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
}

function readMention(note: Note, mention: Mention, all: readonly Mention[], index: number): Attestation[] {
  switch (mention.concept.id) {
    case 'credential':
      return authorBefore(note, mention, all, index)
    case 'title':
      return authorAfter(note, mention)
    case 'signed':
      return signature(note, mention, all, index)
    case 'unread':
      return [statement(note, 'unread', mention.from, mention.to, mention.sentence)]
    case 'on-file':
      return [statement(note, 'on-file', mention.from, mention.to, mention.sentence)]
    case 'unsigned':
      return atEdge(note, mention) ? [statement(note, 'unsigned', mention.from, mention.to, mention.sentence)] : []
    case 'date-label':
      return dateAfter(note, mention)
    case 'masked-date':
      return atEdge(note, mention) ? [statement(note, 'date', mention.from, mention.to, mention.sentence)] : []
    default:
      return []
  }
}

function statement(note: Note, says: Attestation['says'], from: number, to: number, sentence: number): Attestation {
  const start = note.words.starts[from] as number
  const end = note.words.ends[to - 1] as number
  return { kind: 'attestation', says, start, end, sentence, assertion: STATED }
}

function atEdge(note: Note, mention: Mention): boolean {
  const sentence = note.sentences[mention.sentence]
  return (
    sentence !== undefined && (sentence.block < OPENING_BLOCKS || sentence.block >= note.blocks.length - CLOSING_BLOCKS)
  )
}

// "Jane Roe, MD", at the start of its sentence or behind a label such as "Provider:".
function authorBefore(note: Note, mention: Mention, all: readonly Mention[], index: number): Attestation[] {
  const sentence = note.sentences[mention.sentence]
  if (sentence === undefined) return []
  let cue = false
  let border = sentence.firstWord
  for (let at = index - 1; at >= 0 && all[at]?.sentence === mention.sentence; at -= 1) {
    const { concept, to } = all[at] as Mention
    if (concept.id === 'other-person' || concept.id === 'title') return []
    if (concept.id !== 'signed' && concept.id !== 'author-label') continue
    cue = true
    border = Math.max(border, to)
  }
  const from = nameStart(note, border, mention.from)
  if (from === undefined || (!cue && !atEdge(note, mention))) return []
  const opens = onlyMarks(note, border, from) || note.words.forms[from - 1] === ':'
  if (!opens || (!cue && !closes(sentence, mention.to))) return []
  return [statement(note, 'author', from, mention.to, mention.sentence)]
}

/** Where the name before word `to` begins: capitalised words, initials, commas, masks; undefined where there is none. */
export function nameStart(note: Note, border: number, to: number): number | undefined {
  let from: number | undefined
  for (let at = to - 1; at >= border && to - at <= 20; at -= 1) {
    if (note.words.kinds[at] === WORD && isCapital(note, at)) from = at
    else if (note.words.kinds[at] === MARK && /^[.,()[\]*&'-]$/.test(note.words.forms[at] as string)) {
      if (/^[\]*]$/.test(note.words.forms[at] as string)) from = at
    } else if (note.words.kinds[at] !== NUMBER || from === undefined) break
  }
  return from
}

// Marks between a border and a name ("—", ":", "(") do not part them.
function onlyMarks(note: Note, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (note.words.kinds[at] !== MARK) return false
  return true
}

function isCapital(note: Note, at: number): boolean {
  const letter = note.text[note.words.starts[at] as number] as string
  return letter !== letter.toLowerCase()
}

// Little follows a signature in its sentence: more credentials, a specialty, a date.
function closes({ lastWord }: Sentence, to: number): boolean {
  return lastWord - to <= 8
}

// "Dr Jane Roe" as a sentence of its own at the end of the note, perhaps with a post behind a comma.
function authorAfter(note: Note, mention: Mention): Attestation[] {
  const sentence = note.sentences[mention.sentence]
  if (sentence === undefined || sentence.block < note.blocks.length - CLOSING_BLOCKS) return []
  if (mention.from !== sentence.firstWord) return []
  let to = mention.to
  while (to < sentence.lastWord && (isName(note, to) || note.words.forms[to] === '.')) to += 1
  const ends = to === sentence.lastWord || (note.words.forms[to] === ',' && sentence.lastWord - to <= 8)
  return to > mention.to && ends ? [statement(note, 'author', mention.from, to, mention.sentence)] : []
}

const isName = (note: Note, at: number): boolean => note.words.kinds[at] === WORD && isCapital(note, at)

// "Electronically signed by …": a signature, and a name without credentials where none follow.
function signature(note: Note, mention: Mention, all: readonly Mention[], index: number): Attestation[] {
  // A line to sign on is no signature.
  if (/^[\s:]*(?:_{3}|\*{3})/.test(note.text.slice(mention.end, mention.end + SIGNING_LINE))) return []
  const next = note.words.forms[mention.to]
  const named = isName(note, next === ':' || next === ',' ? mention.to + 1 : mention.to)
  const bySlash = note.words.forms[mention.from] === '/'
  if (!named && !bySlash && !atEdge(note, mention)) return []
  const signed = statement(note, 'signed', mention.from, mention.to, mention.sentence)
  const credential = all.slice(index + 1, index + 6).some(({ concept }) => concept.id === 'credential')
  const date = dateAfter(note, mention)
  if (!named || credential) return [signed, ...date]
  const at = next === ':' || next === ',' ? mention.to + 1 : mention.to
  return [signed, statement(note, 'named', at, at + 1, mention.sentence), ...date]
}

function dateAfter(note: Note, mention: Mention): Attestation[] {
  for (let at = mention.to; at <= mention.to + LABEL_REACH && at < note.words.length; at += 1) {
    const to = dateEnd(note, at)
    if (to > at) return [statement(note, 'date', at, to, mention.sentence)]
  }
  return []
}

// A date without a label in the first lines ("Clinic visit 6/11/21"), unless it is a date of birth.
function bareDate(note: Note): Attestation | undefined {
  for (let index = 0; index < note.sentences.length; index += 1) {
    const { block, firstWord, lastWord } = note.sentences[index] as Sentence
    if (block >= TITLE_LINES) return undefined
    if (lastWord - firstWord > 16) continue
    for (let at = firstWord; at < lastWord; at += 1) {
      const to = dateEnd(note, at)
      // A day with its year: "3.5" and "May 3" can be anything.
      if (to - at >= 3 && !isOtherDate(note, at)) return statement(note, 'date', at, to, index)
    }
  }
  return undefined
}

const TITLE_LINES = 4

function isOtherDate(note: Note, at: number): boolean {
  return (note.mentions['attestation'] ?? []).some(
    ({ concept, to }) => concept.id === 'other-date' && at - to >= 0 && at - to <= 2,
  )
}

// Word behind the date that begins at `at`; `at` itself where none does. Forms: 3/14/2024, 2024-03-14, 14.3.24,
// 14 March 2024, March 14, MAR 14, 14-Mar-2024, [**2024-3-14**].
function dateEnd(note: Note, at: number): number {
  const { forms, kinds } = note.words
  const part = (index: number): boolean => kinds[index] === NUMBER && /^\d{1,4}$/.test(forms[index] as string)
  const joint = (index: number): boolean => /^[-/.]$/.test(forms[index] ?? '')
  if (part(at)) {
    if (joint(at + 1) && part(at + 2) && joint(at + 3) && part(at + 4)) return at + 5
    if (joint(at + 1) && isMonth(note, at + 2) && joint(at + 3) && part(at + 4)) return at + 5
    const ordinal = /^(?:st|nd|rd|th)$/.test(forms[at + 1] ?? '') ? 1 : 0
    if (isMonth(note, at + 1 + ordinal)) return part(at + 2 + ordinal) ? at + 3 + ordinal : at + 2 + ordinal
    return /^\d{1,2}\.\d{1,2}\.?$/.test(forms[at] as string) ? at + 1 : at
  }
  if (kinds[at] === NUMBER) return /^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(forms[at] as string) ? at + 1 : at
  if (kinds[at] !== WORD || !isMonth(note, at) || !part(at + 1)) return at
  return forms[at + 2] === ',' && part(at + 3) ? at + 4 : at + 2
}

function isMonth(note: Note, at: number): boolean {
  const form = note.words.forms[at]
  if (form === undefined || note.words.kinds[at] !== WORD || form.length < 3) return false
  return mentionsBetween(note.mentions['attestation'], at, at + 1).some(({ concept }) => concept.id === 'month')
}
