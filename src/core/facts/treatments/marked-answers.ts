// Answers of forms and tables: check boxes, "Previous surgery? N", "Injections: none", "| PT | |".
import { wordList } from '../../language/word-lists.ts'
import type { Mention, Note } from '../../note/note.ts'
import { CHECK, MARK } from '../../note/note.ts'
import type { Intent } from './candidate.ts'
import type { Chunk } from './chunks.ts'
import { chunkAt } from './chunks.ts'

const NO = wordList('answer-no')
const NONE = wordList('answer-none')
const YES = wordList('answer-yes')

/** "[x] PT", "( ) Bracing": what the box in front of the name in its chunk says. */
export function boxOf(note: Note, mention: Mention, chunks: readonly Chunk[]): Intent | undefined {
  const from = Math.max(chunkAt(chunks, mention.from)?.from ?? mention.from, mention.from - 6)
  for (let index = mention.from - 1; index >= from; index -= 1) {
    if (note.words.kinds[index] === CHECK) return note.words.forms[index] === '[x]' ? 'used' : 'not-had'
  }
  return undefined
}

/** What the answer behind a name in a form or table says; `menu` for a name behind a question. */
export function answerOf(note: Note, mention: Mention): Intent | undefined {
  const { forms } = note.words
  const last = note.sentences[mention.sentence]?.lastWord ?? mention.to
  if (standsAlone(note, mention) || leadsToNone(note, mention, last)) return 'not-had'
  const mark = forms[mention.to]
  if (mark === '?' || mark === ':' || mark === '|') {
    const answer = mention.to + 1 < last ? (forms[mention.to + 1] as string) : ''
    const said = readAnswer(answer)
    if (said && closes(note, mention.to + 2, last)) return said
    if (mark === '|' && (answer === '|' || answer === '')) return 'not-had'
    if (mark === '?' && mention.to + 1 >= last) return answerAcross(note, mention)
  }
  if (mark === '[' || mark === '(') {
    const close = forms[mention.to + 2]
    if (close === ']' || close === ')') return readAnswer(forms[mention.to + 1])
  }
  return forms[mention.from - 1] === '?' ? 'menu' : undefined
}

// "| none |", "no, never": an answer is one word; "| no relief |" tells an outcome.
function closes(note: Note, at: number, last: number): boolean {
  return at >= last || note.words.kinds[at] === MARK
}

function readAnswer(form: string | undefined): Intent | undefined {
  if (form === undefined) return undefined
  return NO.has(form) ? 'not-had' : YES.has(form) ? 'used' : undefined
}

// "| PT | |": a row of a table with its first cell alone; in plain text the row in front of it shows the table.
function standsAlone(note: Note, mention: Mention): boolean {
  const place = note.sentences[mention.sentence]
  if (place === undefined || place.firstWord !== mention.from || place.lastWord !== mention.to) return false
  if (note.blocks[place.block]?.kind === 'row') return true
  const before = note.sentences[mention.sentence - 1]
  return before !== undefined && note.words.forms.slice(before.firstWord, before.lastWord).includes('|')
}

// "ESI ........ none", "Injections: none": only marks lead from the name to the word that closes the line.
function leadsToNone(note: Note, mention: Mention, last: number): boolean {
  const { forms, kinds } = note.words
  let at = mention.to
  while (at < last && kinds[at] === MARK) at += 1
  return at > mention.to && NONE.has(forms[at] ?? '') && (at + 1 >= last || (at + 2 >= last && forms[at + 1] === '.'))
}

// The sentence splitter parts "Previous PT? Y." behind the question mark.
function answerAcross(note: Note, mention: Mention): Intent | undefined {
  return readAnswer(note.words.forms[note.sentences[mention.sentence + 1]?.firstWord ?? -1])
}
