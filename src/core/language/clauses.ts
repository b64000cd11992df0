// Clauses: the stretch of a sentence that a cue, a limit or an outcome can speak about.

import type { Mention, Note, Words } from '../note/note.ts'
import { MARK } from '../note/note.ts'
import { mentionsBetween } from './lexicon.ts'

/** A range of words, `to` exclusive. */
export interface WordRange {
  readonly from: number
  readonly to: number
}

/** Whether the word at `index` is a mark that parts clauses: semicolon, spaced dash, arrow, bullet, inner full stop. */
export function isClauseMark(words: Words, index: number): boolean {
  if (words.kinds[index] !== MARK) return false
  const form = words.forms[index]
  return form === ';' || form === '—' || form === '→' || form === '•' || isInnerStop(words, index)
}

// A full stop inside a sentence, after a whole word and with blanks behind it: two sentences that nobody parted.
// Abbreviations ("Dr. Smith", "approx. 3") have a stop too: a short word in front does not count.
function isInnerStop(words: Words, index: number): boolean {
  const form = words.forms[index]
  if (form !== '.' && form !== '?' && form !== '!') return false
  const before = words.forms[index - 1]
  const gap = (words.starts[index + 1] ?? 0) - (words.ends[index] ?? 0)
  return gap > 0 && before !== undefined && before.length > 3
}

/**
 * The clause around a word of a sentence: parted by `;`, dashes, but, however, although, while, and "and" with a new
 * subject. A comma list is not parted. The word that parts belongs to the clause it opens.
 */
export function clauseAround(note: Note, sentence: number, word: number): WordRange {
  const place = note.sentences[sentence]
  if (place === undefined) return { from: word, to: word + 1 }
  let from = place.firstWord
  let to = place.lastWord
  if (note.trial?.without === 'clauses') return { from, to }
  for (const mention of mentionsBetween(note.mentions['cue'], from, to)) {
    if (!partsClauses(mention)) continue
    if (mention.from <= word) from = mention.from
    else {
      to = mention.from
      break
    }
  }
  for (let index = word - 1; index >= from; index -= 1) {
    if (!isClauseMark(note.words, index)) continue
    from = index + 1
    break
  }
  for (let index = word + 1; index < to; index += 1) {
    if (!isClauseMark(note.words, index)) continue
    to = index
    break
  }
  return { from, to }
}

/** Whether a cue mention is one that opens a new clause. */
export function partsClauses(mention: Mention): boolean {
  return mention.concept['clause'] === 'yes'
}
