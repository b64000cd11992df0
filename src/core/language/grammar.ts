// Tense of the verb beside a treatment, from compromise's tagger: the only place that imports it. It costs up to two
// milliseconds a sentence, so callers ask only about sentences that cues and sections leave undecided.
import nlp from 'compromise'
import type { Note } from '../note/note.ts'

/** What the nearest verb in front of a word says: done, being done, still to come; `none` without a verb. */
export type Tense = 'past' | 'present' | 'future' | 'none'

/** Words in front of the name that are asked about: a verb farther off speaks of something else. */
const REACH = 14

/** The tense of the last verb group in front of the word at `word` (index), in its sentence. */
export function tenseBefore(note: Note, sentence: number, word: number): Tense {
  const first = note.sentences[sentence]?.firstWord
  const end = note.words.starts[word]
  if (first === undefined || end === undefined || note.trial?.without === 'grammar') return 'none'
  note.trial?.grammarAsked?.(sentence)
  const from = Math.max(first, word - REACH)
  return tenseOf(note.text.slice(note.words.starts[from], end), from === first)
}

function tenseOf(text: string, opens: boolean): Tense {
  const verbs = nlp(text).verbs()
  const last = verbs.last()
  if (!last.found) return 'none'
  if (last.has('(will|shall|gonna)') || last.has('to #Infinitive') || last.has('#FutureTense')) return 'future'
  if (last.has('#PastTense') || last.has('#Participle') || last.has('#Pluperfect')) return 'past'
  // An order opens its sentence; elsewhere the tagger takes nouns for one ("heat, ice").
  return last.has('#Imperative') && opens && verbs.length === 1 && text.trimStart().startsWith(last.text())
    ? 'future'
    : 'present'
}
