// Phrases of a policy in a note: word for word, but for case, hyphens and curly quotes.
import { isUnfilled } from '../language/lexicon.ts'
import type { Note, Span } from '../note/note.ts'

/** Where a phrase stands; `from` and `to` are word indexes, `to` exclusive. */
export interface PhraseHit extends Span {
  readonly sentence: number
  readonly from: number
  readonly to: number
}

type Places = ReadonlyMap<string, readonly number[]>

const placesOfNotes = new WeakMap<Note, Places>()
const wordsOfTexts = new WeakMap<readonly string[], readonly (readonly string[])[]>()

/** All places of phrases in a note, in order of phrase and place; `texts` are words parted by blanks. */
export function findPhrases(note: Note, texts: readonly string[]): readonly PhraseHit[] {
  const places = placesOf(note)
  const found: PhraseHit[] = []
  for (const words of splitTexts(texts)) {
    for (const from of places.get(words[0] as string) ?? []) {
      const hit = hitAt(note, from, words)
      if (hit) found.push(hit)
    }
  }
  return found
}

function splitTexts(texts: readonly string[]): readonly (readonly string[])[] {
  const known = wordsOfTexts.get(texts)
  if (known) return known
  const split = texts.map((text) => text.split(' '))
  wordsOfTexts.set(texts, split)
  return split
}

// Where each word of the note stands; read once a note, since a run asks for hundreds of phrases.
function placesOf(note: Note): Places {
  const known = placesOfNotes.get(note)
  if (known) return known
  const places = new Map<string, number[]>()
  note.words.forms.forEach((form, index) => {
    const list = places.get(form)
    if (list) list.push(index)
    else places.set(form, [index])
  })
  placesOfNotes.set(note, places)
  return places
}

function hitAt(note: Note, from: number, words: readonly string[]): PhraseHit | undefined {
  const { forms, starts, ends } = note.words
  for (let index = 1; index < words.length; index += 1) if (forms[from + index] !== words[index]) return undefined
  const to = from + words.length
  const sentence = sentenceOf(note, from)
  const last = note.sentences[sentence]?.lastWord ?? 0
  if (to > last || isUnfilled(note.words, to, last)) return undefined
  return { sentence, from, to, start: starts[from] as number, end: ends[to - 1] as number }
}

/** Index of the sentence that holds a word; the last one before it where none does. */
function sentenceOf({ sentences }: Note, word: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.firstWord ?? 0) <= word) low = middle
    else high = middle - 1
  }
  return low
}
