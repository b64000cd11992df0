// Splits note text into words, numbers, marks and check boxes: the tokens that vocabulary and rules speak about.

import type { Span, Words } from '../note/note.ts'
import { CHECK, MARK, NUMBER, WORD } from '../note/note.ts'
import type { KnownWords } from './known-words.ts'
import { findKnown, HASH_START, mixHash, NO_WORDS } from './known-words.ts'
import { isNumberWord } from './number-words.ts'

/** A growing word table; `wordTable` closes it. */
export interface WordBuffer {
  readonly known: KnownWords
  readonly starts: number[]
  readonly ends: number[]
  readonly forms: string[]
  readonly kinds: number[]
  readonly numbers: number[]
}

/** An empty word table to fill with `readWords`; `known` are the words that get a number. */
export function startWords(known: KnownWords = NO_WORDS): WordBuffer {
  return { known, starts: [], ends: [], forms: [], kinds: [], numbers: [] }
}

/** The word table as readers see it. */
export function wordTable({ starts, ends, forms, kinds, numbers }: WordBuffer): Words {
  return { starts, ends, forms, kinds, numbers, length: starts.length }
}

/** Words of a text on its own, for vocabulary terms and single sentences. */
export function wordsOf(text: string, known: KnownWords = NO_WORDS): Words {
  const buffer = startWords(known)
  readWords(text, { start: 0, end: text.length }, buffer)
  return wordTable(buffer)
}

const SPACE = 0
const LOWER = 1
const UPPER = 2
const DIGIT = 3
const OTHER = 4

const CLASS = new Uint8Array(128).fill(OTHER)
for (let code = 0; code <= 32; code += 1) CLASS[code] = SPACE
for (let code = 97; code <= 122; code += 1) CLASS[code] = LOWER
for (let code = 65; code <= 90; code += 1) CLASS[code] = UPPER
for (let code = 48; code <= 57; code += 1) CLASS[code] = DIGIT

function classOf(code: number): number {
  if (code < 128) return CLASS[code] as number
  if (code === 0xa0 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b)) return SPACE
  if (code >= 0xc0 && code < 0x250) return code === 0xd7 || code === 0xf7 ? OTHER : UPPER
  return OTHER
}

const isLetter = (kind: number): boolean => kind === LOWER || kind === UPPER
const APOSTROPHE = 39
const CURLY = 0x2019
const HYPHEN = 45
const SLASH = 47
const PERIOD = 46
const COMMA = 44

/**
 * Appends the tokens of `text` between `span.start` and `span.end`.
 * Hyphens between letters vanish ("low-back" is two words), dotted abbreviations lose their periods ("t.i.d." is
 * `tid`), slashed ones stay whole ("w/o"), digits and letters part ("10mg") unless a single letter leads ("L4", "q4h").
 */
export function readWords(text: string, span: Span, out: WordBuffer): void {
  const { end } = span
  let at = span.start
  while (at < end) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === SPACE) at += 1
    else if (isLetter(kind)) at = readWord(text, at, end, out)
    else if (kind === DIGIT) at = readNumber(text, at, end, out)
    else at = readMark(text, at, end, out)
  }
}

function push(out: WordBuffer, start: number, end: number, form: string, kind: number): number {
  out.starts.push(start)
  out.ends.push(end)
  out.forms.push(form)
  out.kinds.push(kind)
  out.numbers.push(out.known.numbers.get(form) ?? 0)
  return end
}

// Most words of a note are words of the vocabulary: they are recognised by their letters, and the vocabulary's own string
// stands for them. Cutting each out of the note and asking a Map for its number took a tenth of the time of reading.
function pushKnown(out: WordBuffer, start: number, end: number, number: number): number {
  out.starts.push(start)
  out.ends.push(end)
  out.forms.push(out.known.forms[number] as string)
  out.kinds.push(out.known.kinds[number] as number)
  out.numbers.push(number)
  return end
}

function readWord(text: string, start: number, end: number, out: WordBuffer): number {
  let at = start
  let lower = true
  let curly = false
  let hash = HASH_START
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === UPPER) lower = false
    else if ((code === APOSTROPHE || code === CURLY) && at + 1 < end && isLetter(classOf(text.charCodeAt(at + 1)))) {
      if (code === CURLY) curly = true
    } else if (kind !== LOWER) break
    hash = mixHash(hash, code)
  }
  const letters = at - start
  if (at < end) {
    const code = text.charCodeAt(at)
    if (letters === 1) {
      if (code === PERIOD) {
        const dotted = readDotted(text, start, end, out)
        if (dotted > 0) return dotted
      }
      if (code === SLASH) {
        const slashed = readSlashed(text, start, at, end, out)
        if (slashed > 0) return slashed
      }
    }
    if (classOf(code) === DIGIT && letters <= 2 && !(letters === 1 && (text[start] === 'x' || text[start] === 'X'))) {
      return readCode(text, start, at, end, out)
    }
  }
  const number = findKnown(out.known, text, start, at, hash)
  if (number > 0) return pushKnown(out, start, at, number)
  let form = text.slice(start, at)
  if (!lower) form = form.toLowerCase()
  if (curly) form = form.replaceAll('’', "'")
  return push(out, start, at, form, isNumberWord(form) ? NUMBER : WORD)
}

// "t.i.d.", "y.o.", "q.h.s": single letters each with a period behind; the last period may be missing.
function readDotted(text: string, start: number, end: number, out: WordBuffer): number {
  let at = start
  let form = ''
  while (at < end && isLetter(classOf(text.charCodeAt(at)))) {
    const next = at + 1 < end ? text.charCodeAt(at + 1) : 0
    if (next !== PERIOD && at + 1 < end && isLetter(classOf(next))) break
    form += text[at]
    at += 1
    if (next !== PERIOD) break
    at += 1
  }
  if (form.length < 2) return 0
  const last = text.charCodeAt(at - 1) === PERIOD
  const follows = at < end ? classOf(text.charCodeAt(at)) : SPACE
  if (!last && isLetter(follows)) return 0
  return push(out, start, at, form.toLowerCase(), WORD)
}

// "w/o", "s/p", "f/u", "w/": one letter, a slash, and at most two letters.
function readSlashed(text: string, start: number, slash: number, end: number, out: WordBuffer): number {
  let at = slash + 1
  while (at < end && at - slash <= 3 && isLetter(classOf(text.charCodeAt(at)))) at += 1
  const tail = at - slash - 1
  const first = text[start] as string
  if (tail === 0 || tail > 2) {
    if (first !== 'w' && first !== 'W') return 0
    if (tail === 0 && at < end && classOf(text.charCodeAt(at)) === DIGIT) return 0
    return push(out, start, slash + 1, 'w/', WORD)
  }
  if (at < end && classOf(text.charCodeAt(at)) === DIGIT) return 0
  return push(out, start, at, text.slice(start, at).toLowerCase(), WORD)
}

// "L4", "q4h", "T12", "B12": letters that lead digits stay one token.
function readCode(text: string, start: number, from: number, end: number, out: WordBuffer): number {
  let at = from
  while (at < end && (classOf(text.charCodeAt(at)) === DIGIT || isLetter(classOf(text.charCodeAt(at))))) at += 1
  return push(out, start, at, text.slice(start, at).toLowerCase(), WORD)
}

function readNumber(text: string, start: number, end: number, out: WordBuffer): number {
  let at = start
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (classOf(code) === DIGIT) continue
    if (code !== PERIOD && code !== COMMA) break
    if (at + 1 >= end || classOf(text.charCodeAt(at + 1)) !== DIGIT) break
    if (code === COMMA && !isThousand(text, at + 1, end)) break
  }
  return push(out, start, at, text.slice(start, at), NUMBER)
}

function isThousand(text: string, from: number, end: number): boolean {
  for (let i = from; i < from + 3; i += 1) if (i >= end || classOf(text.charCodeAt(i)) !== DIGIT) return false
  return from + 3 >= end || classOf(text.charCodeAt(from + 3)) !== DIGIT
}

const CHECKED = new Set(['x', 'X', '✓', '✔'])
const BOXES: Readonly<Record<string, string>> = { '☐': '[ ]', '☑': '[x]', '☒': '[x]' }
const SIGNS: Readonly<Record<string, string>> = {
  '→': '→',
  '⇒': '→',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '×': 'x',
  ø: 'ø',
  Ø: 'ø',
}

function readMark(text: string, at: number, end: number, out: WordBuffer): number {
  const mark = text[at] as string
  const next = at + 1 < end ? (text[at + 1] as string) : ''
  const third = at + 2 < end ? (text[at + 2] as string) : ''
  if (mark === '\\') return at + 1
  if (mark === '+' && next === '/' && third === '-') return push(out, at, at + 3, '±', MARK)
  if (mark === '*' || mark === '{' || mark === '@' || mark === '_') {
    const blank = readBlank(text, at, end)
    if (blank > 0) return push(out, at, blank, BLANK, MARK)
  }
  if (mark === '[' || mark === '(') {
    const close = mark === '[' ? ']' : ')'
    if (next === close && mark === '[') return push(out, at, at + 2, '[ ]', CHECK)
    if (third === close && next === ' ') return push(out, at, at + 3, '[ ]', CHECK)
    if (third === close && CHECKED.has(next)) return push(out, at, at + 3, '[x]', CHECK)
    if (third === close && mark === '(' && (next === '-' || next === '+' || next === '–')) {
      return push(out, at, at + 3, next === '+' ? '(+)' : '(-)', MARK)
    }
  }
  const box = BOXES[mark]
  if (box !== undefined) return push(out, at, at + 1, box, CHECK)
  if (text.charCodeAt(at) === HYPHEN || mark === '–' || mark === '—') return readDash(text, at, end, out)
  if (mark === '=' && next === '>') return push(out, at, at + 2, '→', MARK)
  return push(out, at, at + 1, SIGNS[mark] ?? mark, MARK)
}

/** The form of a template's unfilled place: `***`, `{option:123}`, `@NAME@`, `____`. */
export const BLANK = '***'
const LONGEST_BLANK = 160

// Where an unfilled place of a template ends, or 0.
function readBlank(text: string, at: number, end: number): number {
  const mark = text[at] as string
  if (mark === '*' || mark === '_') {
    let to = at
    let marks = 0
    while (to < end && (text[to] === mark || (text[to] === '\\' && text[to + 1] === mark))) {
      if (text[to] === mark) marks += 1
      to += 1
    }
    return marks >= 3 ? to : 0
  }
  const close = text.indexOf(mark === '{' ? '}' : '@', at + 1)
  if (close < 0 || close >= end || close - at > LONGEST_BLANK) return 0
  const inner = text.slice(at + 1, close)
  return mark === '{' ? (inner.includes('\n') ? 0 : close + 1) : /^[A-Z][A-Z0-9_]*$/.test(inner) ? close + 1 : 0
}

// A hyphen between letters is no token; between digits it is the range mark `-`; with blanks around it a dash `—`.
function readDash(text: string, at: number, end: number, out: WordBuffer): number {
  let to = at + 1
  while (to < end && text.charCodeAt(to) === HYPHEN) to += 1
  if (to < end && text[to] === '>') return push(out, at, to + 1, '→', MARK)
  const before = at > 0 ? classOf(text.charCodeAt(at - 1)) : SPACE
  const after = to < end ? classOf(text.charCodeAt(to)) : SPACE
  if (isLetter(before) && isLetter(after) && text[at] === '-') return to
  if (before !== SPACE && after !== SPACE && text[at] !== '—') return push(out, at, to, '-', MARK)
  if (before === SPACE && after === DIGIT) return push(out, at, to, '-', MARK)
  return push(out, at, to, '—', MARK)
}
