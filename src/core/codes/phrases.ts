// From words to official titles: the codes of spinal pain whose title or term occurs in a set of words, unranked.

import { readNote } from '../language/read-note.ts'
import { wordsOf } from '../language/words.ts'
import { isIn, termsOf } from './rules.ts'
import type { Entry } from './table.ts'
import { childrenOf, entryOf, familyTable, lookUp, shippedBook } from './table.ts'

/** Words of titles that say nothing of the condition. */
const FILLING: ReadonlySet<string> = new Set(
  'other unspecified nos nec in of the and with without region site not elsewhere classified due to or'.split(' '),
)

/** Codes and headers of spinal pain with a title or term all of whose words are among `words`, in order of the table. */
export function titlesIn(words: ReadonlySet<string>): readonly Entry[] {
  return painEntries().filter(({ code, title }) =>
    [title, ...termsOf(code).map(({ term }) => term)].some((term) => occurs(term, words)),
  )
}

let painCodes: readonly Entry[] | undefined

function painEntries(): readonly Entry[] {
  const table = familyTable()
  const under = (code: string): readonly Entry[] => {
    const entry = entryOf(table, code)
    return [...(entry ? [entry] : []), ...childrenOf(table, code).flatMap((child) => under(child.code))]
  }
  painCodes ??= ['G89', 'M51.3', 'M53.3', 'M54', 'M96.1'].flatMap(under).filter(({ code }) => isIn('spine-pain', code))
  return painCodes
}

function occurs(term: string, words: ReadonlySet<string>): boolean {
  const needed =
    term
      .toLowerCase()
      .match(/[a-z]+/g)
      ?.filter((word) => !FILLING.has(word)) ?? []
  return needed.length > 0 && needed.every((word) => words.has(word))
}

/** Reportable codes whose titles' words occur in a phrase. */
export function candidateTitles(phrase: string): readonly Entry[] {
  const book = shippedBook()
  return titlesIn(new Set(wordsOf(phrase).forms)).filter(({ code }) => lookUp(book, code).status.kind === 'reportable')
}

/** The word of a phrase that calls pain intractable, as written; undefined where it has none. */
export function carriesWord(phrase: string): string | undefined {
  const found = readNote(phrase).mentions['intractable'] ?? []
  const word = found.find(({ concept }) => concept['kind'] === 'word')
  return word && phrase.slice(word.start, word.end)
}
