// The lines of a plain-text note, and the pieces of a note that was exported on one line with commas for line ends.
import type { Span } from '../note/note.ts'
import { isBlank, isDigit, isLower, isUpper, makeFinder } from './characters.ts'

/** A line of text without the blanks at its ends. `start === end` for an empty line. */
export interface Line extends Span {
  /** Columns of blanks before the text. */
  readonly indent: number
  /** True for a piece of a one-line export: its end was a line end once. */
  readonly flat: boolean
}

/** A flat line is at least this long and has at least so many headings or sentence ends right at a comma. */
const flatLength = 300
const flatSigns = 3

/** Cuts `source` into lines (LF, CRLF or CR), and lines of a one-line export into their pieces. */
export function readLines(source: string): Line[] {
  const lines: Line[] = []
  const nextFeed = makeFinder(source, '\n')
  const nextReturn = makeFinder(source, '\r')
  let start = source.charCodeAt(0) === 0xfeff ? 1 : 0
  while (start <= source.length) {
    const end = Math.min(nextFeed(start), nextReturn(start), source.length)
    addLine(lines, source, start, end)
    start = end + (source.startsWith('\r\n', end) ? 2 : 1)
  }
  return lines
}

function addLine(lines: Line[], source: string, start: number, end: number): void {
  if (end - start > flatLength && isFlat(source, start, end)) addPieces(lines, source, start, end)
  else lines.push(trimLine(source, start, end, false))
}

function trimLine(source: string, start: number, end: number, flat: boolean): Line {
  let from = start
  let indent = 0
  while (from < end && isBlank(source.charCodeAt(from))) {
    indent += source.charCodeAt(from) === 9 ? 4 : 1
    from++
  }
  let to = end
  while (to > from && isBlank(source.charCodeAt(to - 1))) to--
  return { start: from, end: to, indent, flat }
}

/** Counts headings right behind a comma (`,PLAN:`) and sentences right before one (`better.,She`). Prose has neither. */
function isFlat(source: string, start: number, end: number): boolean {
  let count = 0
  for (let comma = source.indexOf(',', start); comma >= 0 && comma < end; comma = source.indexOf(',', comma + 1)) {
    const isSign = isHeadingBehind(source, comma + 1, end) || isSentenceBefore(source, comma)
    if (isSign && ++count >= flatSigns) return true
  }
  return false
}

/** A sentence ends right before the comma, behind a word of three letters or a bracket, and one begins behind it. */
function isSentenceBefore(source: string, comma: number): boolean {
  const next = source.charCodeAt(comma + 1)
  const stop = source.charCodeAt(comma - 1)
  if (!(isUpper(next) || isDigit(next)) || (stop !== 46 && stop !== 63 && stop !== 33)) return false
  const last = source.charCodeAt(comma - 2)
  return (
    last === 41 || (isLower(last) && isLower(source.charCodeAt(comma - 3)) && isLower(source.charCodeAt(comma - 4)))
  )
}

function isHeadingBehind(source: string, start: number, end: number): boolean {
  if (!isUpper(source.charCodeAt(start))) return false
  const limit = Math.min(end, start + 60)
  for (let i = start + 1; i < limit; i++) {
    const code = source.charCodeAt(i)
    if (code === 58) return true
    if (code === 44 || code === 46) return false
  }
  return false
}

function addPieces(lines: Line[], source: string, start: number, end: number): void {
  let from = start
  const isSpaced = hasSpacedCommas(source, start, end)
  for (let comma = source.indexOf(',', start); comma >= 0 && comma < end; comma = source.indexOf(',', comma + 1)) {
    const isSmallLine = isSpaced && isLower(source.charCodeAt(comma + 1))
    if (!isSmallLine && !isPieceBorder(source, from, comma, end)) continue
    addPiece(lines, source, from, comma)
    from = comma + 1
  }
  addPiece(lines, source, from, end)
}

/** The writer sets a blank behind most commas: those without one in front of a small letter are line ends. */
function hasSpacedCommas(source: string, start: number, end: number): boolean {
  let balance = 0
  for (let comma = source.indexOf(',', start); comma >= 0 && comma < end; comma = source.indexOf(',', comma + 1)) {
    const code = source.charCodeAt(comma + 1)
    if (isBlank(code)) balance++
    else if (isLower(code)) balance--
  }
  return balance > 0
}

/** A piece loses the commas and blanks that are left of the empty lines around it; these make an empty line. */
function addPiece(lines: Line[], source: string, start: number, end: number): void {
  let from = start
  let to = end
  while (from < to && isFiller(source.charCodeAt(from))) from++
  while (to > from && isFiller(source.charCodeAt(to - 1))) to--
  if (from === to) return
  lines.push(trimLine(source, from, to, true))
  if (source.slice(to, end).includes(',')) lines.push({ start: end, end, indent: 0, flat: true })
}

/** Whether the comma parts two pieces: no blank behind it, and what follows can begin a line. */
function isPieceBorder(source: string, from: number, comma: number, end: number): boolean {
  const next = source.charCodeAt(comma + 1)
  if (comma + 1 >= end || isBlank(next) || next === 44) return false
  let last = comma - 1
  while (last >= from && isFiller(source.charCodeAt(last))) last--
  const before = last >= from ? source.charCodeAt(last) : 58
  const closed = last < comma - 1 || isClosing(before)
  if (isDigit(next))
    return isListNumber(source, comma + 1) || (!isDigit(before) && (closed || isDate(source, comma + 1)))
  if (next === 0x2019 || next === 0x201d) return false
  if (isUpper(next) || next > 127 || next === 91 || next === 124 || next === 35) return true
  const after = source.charCodeAt(comma + 2)
  if (next === 45 || next === 42 || next === 111) return isBlank(after) || (closed && next !== 111)
  if (next === 34 || next === 39) return closed && !isBlank(after)
  return closed || ((after === 46 || after === 41) && isBlank(source.charCodeAt(comma + 3)))
}

function isListNumber(source: string, at: number): boolean {
  let i = at
  while (i < at + 3 && isDigit(source.charCodeAt(i))) i++
  const mark = source.charCodeAt(i)
  return i < at + 3 && (mark === 46 || mark === 41) && !isDigit(source.charCodeAt(i + 1))
}

/** `17 March`, `3/4/2021`, `2021-03-04`. */
function isDate(source: string, at: number): boolean {
  let i = at
  while (i < at + 5 && isDigit(source.charCodeAt(i))) i++
  const code = source.charCodeAt(i)
  if (code === 32) return isUpper(source.charCodeAt(i + 1)) && isLower(source.charCodeAt(i + 2))
  if (code !== 47 && code !== 45) return false
  const month = i + 1
  for (i = month; isDigit(source.charCodeAt(i)); ) i++
  return i > month && source.charCodeAt(i) === code && isDigit(source.charCodeAt(i + 1))
}

function isFiller(code: number): boolean {
  return code === 44 || isBlank(code)
}

function isClosing(code: number): boolean {
  return code === 46 || code === 58 || code === 59 || code === 63 || code === 33 || code === 41 || code === 93
}
