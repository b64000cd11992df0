// The one vocabulary of the process: the compiled terms as a matcher, and the words that reading needs.
import { complaints, concepts, cues, details, reading, words } from '../generated/vocabulary.ts'
import type { ReadingWords } from '../parse/reading-words.ts'
import { indexReadingWords } from '../parse/reading-words.ts'
import type { Automaton } from './automaton.ts'
import { loadAutomaton } from './automaton.ts'
import type { KnownWords } from './known-words.ts'
import { knownWords } from './known-words.ts'

let first: Automaton | undefined
let rest: Automaton | undefined
let cuesAlone: Automaton | undefined
let known: KnownWords | undefined
let readers: ReadingWords | undefined

/** The words of all matchers, each with its number. Made once, on the first call. */
export function vocabularyWords(): KnownWords {
  known ??= knownWords(words.split('\n'))
  return known
}

/** The matcher of the channels that say whether a note is about the spine. Made once, on the first call. */
export function complaintLexicon(): Automaton {
  first ??= loadAutomaton(complaints, concepts, vocabularyWords())
  return first
}

/** The matcher of all other channels. Made once, on the first call. */
export function detailLexicon(): Automaton {
  rest ??= loadAutomaton(details, concepts, vocabularyWords())
  return rest
}

/** The matcher of the `cue` channel alone, for judging sentences without reading anything else out of them. */
export function cueLexicon(): Automaton {
  cuesAlone ??= loadAutomaton(cues, concepts, vocabularyWords())
  return cuesAlone
}

/** Section titles and sentence words for the readers. Made once, on the first call. */
export function readingWords(): ReadingWords {
  readers ??= indexReadingWords(reading)
  return readers
}
