// Splits blocks of text into sentences, knowing how clinicians abbreviate and number.
import type { Block, Span } from '../note/note.ts'
import { isBlank, isDigit, isLetter, isLower, isMarkup, isSpace, isUpper } from './characters.ts'
import type { SentenceWords, StopClass } from './reading-words.ts'

interface Split {
  readonly source: string
  readonly end: number
  readonly words: SentenceWords
  readonly sentences: Span[]
  /** Start of the sentence that is being read; -1 between sentences. */
  start: number
  /** The number that the next item of a list in running text has; -1 when there is no such list. */
  nextNumber: number
}

/**
 * The sentences of a block in order, without blanks at their ends. Full stops of abbreviations, decimals, initials and
 * list numbers do not end one, nor do semicolons; `1. …  2. …` in running text begins one at each number.
 */
export function splitSentences(source: string, block: Block, words: SentenceWords): Span[] {
  const split: Split = { source, end: block.end, words, sentences: [], start: -1, nextNumber: -1 }
  for (const part of block.text) walkPart(split, part)
  closeSentence(split, block.end)
  return split.sentences
}

function walkPart(split: Split, part: Span): void {
  const { source } = split
  for (let i = part.start; i < part.end; i++) {
    const code = source.charCodeAt(i)
    if (split.start >= 0 && (isLower(code) || code === 32)) continue
    if (split.start < 0) {
      if (isSpace(code) || isInlineBullet(code)) continue
      split.start = i
    }
    if (code === 46 || code === 41) {
      const number = readListNumber(split, part.start, i)
      if (number >= 0) {
        startItem(split, number)
        continue
      }
    }
    if (code === 46) {
      const end = findStop(split, i)
      if (end >= 0) i = closeSentence(split, end) - 1
    } else if ((code === 63 || code === 33) && isMarkEnd(split, i)) {
      i = closeSentence(split, skipClosers(split, i + 1)) - 1
    } else if (isInlineBullet(code) && isBlank(source.charCodeAt(i + 1)) && isSpace(source.charCodeAt(i - 1))) {
      closeSentence(split, i)
    }
  }
}

/** Ends the open sentence before `end`; gives `end`. */
function closeSentence(split: Split, end: number): number {
  let to = end
  while (to > split.start && isSpace(split.source.charCodeAt(to - 1))) to--
  if (split.start >= 0 && to > split.start) split.sentences.push({ start: split.start, end: to })
  split.start = -1
  return end
}

/** The start of a list number whose full stop or bracket is at `i`, where it numbers a point in the text; else -1. */
function readListNumber(split: Split, from: number, i: number): number {
  const { source } = split
  let start = i
  while (start > from && isDigit(source.charCodeAt(start - 1))) start--
  if (start === i || i - start > 2) return -1
  if (!isBlank(source.charCodeAt(i + 1))) return -1
  const value = Number(source.slice(start, i))
  if (start === split.start) {
    split.nextNumber = value + 1
    return start
  }
  const before = source.charCodeAt(start - 1)
  if (!isSpace(before) && before !== 40) return -1
  const first = firstAfter(split, i + 1)
  const opens = value === 1 && lastBefore(source, start, split.start) === 58
  if (!(isLetter(first) || isDigit(first)) || !(opens || value === split.nextNumber)) return -1
  return before === 40 ? start - 1 : start
}

function startItem(split: Split, number: number): void {
  const value = Number.parseInt(split.source.slice(split.source.charCodeAt(number) === 40 ? number + 1 : number), 10)
  if (number > split.start) {
    closeSentence(split, number)
    split.start = number
  }
  split.nextNumber = value + 1
}

/** Where the sentence ends whose full stop may be at `i`: behind the stop and what closes with it; else -1. */
function findStop(split: Split, i: number): number {
  const { source, end } = split
  if (source.charCodeAt(i - 1) === 46) return -1
  let last = i
  while (source.charCodeAt(last + 1) === 46) last++
  const after = skipClosers(split, last + 1)
  if (after >= end) return -1
  const next = source.charCodeAt(after)
  if (!isSpace(next)) return isGlued(source, i, after) ? after : -1
  const first = firstAfter(split, after)
  if (last > i) return isSpace(source.charCodeAt(i - 1)) || !isUpper(first) ? -1 : after
  if (isSpace(source.charCodeAt(i - 1))) return -1
  return endsSentence(split, i, after, first) ? after : -1
}

/** A missing blank: `… pain.The …`. */
function isGlued(source: string, stop: number, after: number): boolean {
  if (after !== stop + 1 || !isUpper(source.charCodeAt(after)) || !isLower(source.charCodeAt(after + 1))) return false
  return (
    isLower(source.charCodeAt(stop - 1)) && isLower(source.charCodeAt(stop - 2)) && isLower(source.charCodeAt(stop - 3))
  )
}

function endsSentence(split: Split, stop: number, after: number, first: number): boolean {
  const { source } = split
  const start = wordStart(split, stop)
  if (start === stop) return true
  const length = stop - start
  if (length === 1 && isUpper(source.charCodeAt(start))) return endsInitial(split, start, after)
  if (length > 8) return true
  const kind = classOf(split, start, stop)
  if (kind === undefined) return true
  if (kind === 'before-name') return false
  if (kind === 'before-number') return !isDigit(first) && !isLower(first) && first !== 35
  if (kind === 'inner') return false
  return isUpper(first) || isDigit(first) || !isLetter(first)
}

/** A single capital ends a sentence unless it is the initial of a name. */
function endsInitial(split: Split, start: number, after: number): boolean {
  const { source } = split
  let last = start
  while (last > split.start && isBlank(source.charCodeAt(last - 1))) last--
  if (last === start && last > split.start) return true
  if (last <= split.start) return false
  const isDotted = source.charCodeAt(last - 1) === 46
  const stop = isDotted ? last - 1 : last
  const before = wordStart(split, stop)
  const isTitled = isDotted && (stop - before === 1 || classOf(split, before, stop) === 'before-name')
  const isNamed =
    !isDotted && before > split.start && isUpper(source.charCodeAt(before)) && isLower(source.charCodeAt(before + 1))
  if (!isTitled && !isNamed) return true
  if (isSpace(source.charCodeAt(after + 1))) return true
  let from = after
  while (from < split.end && isSpace(source.charCodeAt(from))) from++
  let to = from
  while (to < split.end && isLetter(source.charCodeAt(to))) to++
  return !isUpper(source.charCodeAt(from)) ? isNamed : split.words.openers.has(source.slice(from, to).toLowerCase())
}

function classOf(split: Split, start: number, end: number): StopClass | undefined {
  return split.words.stops.get(split.source.slice(start, end).toLowerCase().replaceAll('.', ''))
}

/** The start of the word that ends before `end`; full stops inside it count as parts of it. */
function wordStart(split: Split, end: number): number {
  const { source } = split
  let start = end
  while (start > split.start) {
    const code = source.charCodeAt(start - 1)
    if (!isLetter(code) && !(code === 46 && start < end)) break
    start--
  }
  return start
}

/** A question or exclamation mark that ends a sentence: behind a word, a blank behind it, not alone in brackets. */
function isMarkEnd(split: Split, i: number): boolean {
  const before = split.source.charCodeAt(i - 1)
  if (isSpace(before) || before === 40 || i === split.start) return false
  const after = skipClosers(split, i + 1)
  return after < split.end && isSpace(split.source.charCodeAt(after))
}

/** Behind the quotes, brackets and mark-up that close together with the sentence. */
function skipClosers(split: Split, from: number): number {
  let i = from
  while (i < split.end) {
    const code = split.source.charCodeAt(i)
    const isCloser = code === 34 || code === 39 || code === 41 || code === 93 || code === 0x201d || code === 0x2019
    if (!isCloser && !isMarkup(code) && code !== 63 && code !== 33) break
    i++
  }
  return i
}

function firstAfter(split: Split, from: number): number {
  let i = from
  while (i < split.end && (isSpace(split.source.charCodeAt(i)) || isMarkup(split.source.charCodeAt(i)))) i++
  return split.source.charCodeAt(i)
}

function lastBefore(source: string, from: number, lowest: number): number {
  let i = from - 1
  while (i > lowest && isSpace(source.charCodeAt(i))) i--
  return source.charCodeAt(i)
}

function isInlineBullet(code: number): boolean {
  return code === 0x2022 || code === 0x25ba || code === 0x25aa || code === 0x25e6 || code === 0x25cf
}
