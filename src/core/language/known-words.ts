// The words of the vocabulary with their numbers, found by the letters of a text without cutting them out of it.
import { NUMBER, WORD } from '../note/note.ts'
import { isNumberWord } from './number-words.ts'

/** All automata number words alike, so each word of a note is looked up once. Number 0 stands for unknown words. */
export interface KnownWords {
  readonly numbers: ReadonlyMap<string, number>
  /** Form of each word, and its kind where it is made of letters, by number. */
  readonly forms: readonly string[]
  readonly kinds: Uint8Array
  /** Numbers of the words at the place that their hash gives, or at the next free one; 0 where none stands. */
  readonly slots: Int32Array
}

/** Makes the table of words in order of their number, from 1. */
export function knownWords(words: readonly string[]): KnownWords {
  let size = 16
  while (size < 2 * words.length) size *= 2
  const forms = ['', ...words]
  const slots = new Int32Array(size)
  const numbers = new Map<string, number>()
  for (let number = 1; number < forms.length; number += 1) {
    const form = forms[number] as string
    numbers.set(form, number)
    let hash = HASH_START
    for (let at = 0; at < form.length; at += 1) hash = mixHash(hash, form.charCodeAt(at))
    let slot = hash & (size - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = number
  }
  return { numbers, forms, kinds: Uint8Array.from(forms, (form) => (isNumberWord(form) ? NUMBER : WORD)), slots }
}

/** A table without words. */
export const NO_WORDS: KnownWords = knownWords([])

/** Hash of no letters. */
export const HASH_START = 0x811c9dc5

/** The hash with one more letter; capitals count as small ones. */
export function mixHash(hash: number, code: number): number {
  const mixed = Math.imul(hash ^ small(code), 0x01000193)
  return mixed ^ (mixed >>> 15)
}

const small = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code)

/**
 * Number of the word `text[start, end)` of letters and apostrophes, whose hash is given; 0 where none has these letters.
 * Other capitals than those of ASCII, and curly apostrophes, are not made small or straight: such a word is not found.
 */
export function findKnown(
  { forms, slots }: KnownWords,
  text: string,
  start: number,
  end: number,
  hash: number,
): number {
  const last = slots.length - 1
  for (let slot = hash & last; ; slot = (slot + 1) & last) {
    const number = slots[slot] as number
    if (number === 0) return 0
    const form = forms[number] as string
    if (form.length !== end - start) continue
    let at = 0
    while (at < form.length && form.charCodeAt(at) === small(text.charCodeAt(start + at))) at += 1
    if (at === form.length) return number
  }
}
