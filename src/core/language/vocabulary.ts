// The one vocabulary of the process: the compiled terms as a matcher, and the words that reading needs.
import { concepts, cues, everything, reading } from '../generated/vocabulary.ts'
import type { ReadingWords } from '../parse/reading-words.ts'
import { indexReadingWords } from '../parse/reading-words.ts'
import type { Automaton } from './automaton.ts'
import { loadAutomaton } from './automaton.ts'

let whole: Automaton | undefined
let cuesAlone: Automaton | undefined
let readers: ReadingWords | undefined

/** The matcher of every channel that notes are searched for. Made once, on the first call. */
export function lexicon(): Automaton {
  whole ??= loadAutomaton(everything, concepts)
  return whole
}

/** The matcher of the `cue` channel alone, for judging sentences without reading anything else out of them. */
export function cueLexicon(): Automaton {
  cuesAlone ??= loadAutomaton(cues, concepts)
  return cuesAlone
}

/** Section titles and sentence words for the readers. Made once, on the first call. */
export function readingWords(): ReadingWords {
  readers ??= indexReadingWords(reading)
  return readers
}
