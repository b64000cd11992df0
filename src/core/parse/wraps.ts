// Whether the end of a line is a wrap (the sentence goes on) or meant: each statement on a line of its own.
import { isDigit, isLower, isUpper } from './characters.ts'
import type { SentenceWords } from './reading-words.ts'
import type { Line } from './source-lines.ts'

/** What the lines of a note together say about its wrapping. */
export interface Wrapping {
  /** Length of the longest line. */
  readonly width: number
  /** The note as a whole is wrapped at about `width`. */
  readonly wrapped: boolean
}

const narrowest = 50
const widest = 110
const shortest = 40
/** A line this long that does not end its sentence goes on in the next one. */
const longLine = 75

/** Looks at all lines: a wrapped note has no long line and several that nearly reach the longest. */
export function readWrapping(lines: readonly Line[]): Wrapping {
  let width = 0
  for (const line of lines) width = Math.max(width, lineLength(line))
  if (width > widest || width < narrowest) return { width, wrapped: false }
  let full = 0
  for (const line of lines) if (lineLength(line) >= width - 14) full++
  return { width, wrapped: full >= 3 }
}

/**
 * Whether the text of line `i` goes on in line `i + 1`; both are plain lines (no bullet, heading or table).
 * `first` and `last` bound the run of plain lines around them; `isList` says that their section lists one thing a line.
 */
export function isWrap(
  source: string,
  lines: readonly Line[],
  i: number,
  first: number,
  last: number,
  wrapping: Wrapping,
  isList: boolean,
  sentences: SentenceWords,
): boolean {
  const line = lines[i] as Line
  const next = lines[i + 1] as Line
  if (line.flat || next.flat || source.charCodeAt(line.end - 1) === 58 || startsLabel(source, next)) return false
  const length = lineLength(line)
  if (isOpen(source, line, sentences) && length >= 20) return true
  if (length < shortest || isList) return false
  const code = source.charCodeAt(next.start)
  const closed = isClosed(source, line)
  if (isLower(code) && !closed && length >= longLine) return true
  const width = wrapping.wrapped ? wrapping.width : runWidth(lines, first, last)
  if (width < narrowest || width > widest || !isFull(source, line, next, width)) return false
  if (isContinuing(code)) return true
  return isWrappedRun(source, lines, first, last, width, wrapping.wrapped ? 1 : 2)
}

/** A line that hangs below an item goes on with it where the text before is not closed or the line begins small. */
export function hangs(source: string, textEnd: number, line: Line): boolean {
  const code = source.charCodeAt(textEnd - 1)
  return isLower(source.charCodeAt(line.start)) || !(code === 46 || code === 58 || code === 63 || code === 33)
}

function runWidth(lines: readonly Line[], first: number, last: number): number {
  let width = 0
  for (let i = first; i <= last; i++) width = Math.max(width, lineLength(lines[i] as Line))
  return width
}

/** In wrapped prose every line is full, but those that end a paragraph; `least` full lines are needed to tell. */
function isWrappedRun(
  source: string,
  lines: readonly Line[],
  first: number,
  last: number,
  width: number,
  least: number,
): boolean {
  let full = 0
  for (let i = first; i < last; i++) {
    const line = lines[i] as Line
    if (isFull(source, line, lines[i + 1] as Line, width)) full++
    else if (!isClosed(source, line)) return false
  }
  return full >= least
}

/** The first word of the next line would not have fitted. */
function isFull(source: string, line: Line, next: Line, width: number): boolean {
  let end = next.start
  while (end < next.end && source.charCodeAt(end) > 32) end++
  return lineLength(line) + 1 + (end - next.start) >= width
}

/** Ends with a comma, an open bracket, a hyphen or a word that nothing ends with. */
function isOpen(source: string, line: Line, sentences: SentenceWords): boolean {
  const code = source.charCodeAt(line.end - 1)
  if (code === 44 || code === 40) return true
  if (hasOpenBracket(source, line)) return true
  if (!isLower(code)) return false
  let start = line.end - 1
  while (start > line.start && isLower(source.charCodeAt(start - 1))) start--
  if (line.end - start > 8 || source.charCodeAt(start - 1) !== 32) return false
  return sentences.joiners.has(source.slice(start, line.end))
}

function hasOpenBracket(source: string, line: Line): boolean {
  let open = 0
  for (let i = line.start; i < line.end; i++) {
    const code = source.charCodeAt(i)
    if (code === 40) open++
    else if (code === 41 && open > 0) open--
  }
  return open > 0
}

function isClosed(source: string, line: Line): boolean {
  let i = line.end - 1
  let code = source.charCodeAt(i)
  while (i > line.start && (code === 34 || code === 39 || code === 41 || code === 0x201d || code === 0x2019)) {
    code = source.charCodeAt(--i)
  }
  return code === 46 || code === 58 || code === 63 || code === 33
}

function isContinuing(code: number): boolean {
  return isLower(code) || isDigit(code) || code === 41 || code === 40 || code === 38 || code === 47 || code === 37
}

/** `Label: value`: up to five words, the first with a capital. */
function startsLabel(source: string, line: Line): boolean {
  if (!isUpper(source.charCodeAt(line.start))) return false
  const limit = Math.min(line.end, line.start + 40)
  let words = 1
  for (let i = line.start + 1; i < limit; i++) {
    const code = source.charCodeAt(i)
    if (code === 58) return true
    if (code === 46 || code === 44 || code === 59) return false
    if (code === 32 && ++words > 5) return false
  }
  return false
}

function lineLength(line: Line): number {
  return line.end - line.start + line.indent
}
