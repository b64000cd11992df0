// Marks that shape a line of plain text: bullets and numbers of lists, check boxes, rules, cells of a table.
import type { Span } from '../note/note.ts'
import { isBlank, isDigit, isLetter, isLower, isUpper } from './characters.ts'

/** The mark of a list item: where the text behind it begins, and whether the list is numbered. */
export interface ItemMark {
  readonly textStart: number
  readonly ordered: boolean
}

/** A check box: its place and whether it is ticked. */
export interface CheckBox extends Span {
  readonly checked: boolean
}

/** The mark of a list item at the start of a line, or null. A check box alone is a mark with no width. */
export function readItemMark(source: string, start: number, end: number): ItemMark | null {
  const code = source.charCodeAt(start)
  if (isLower(code) || isUpper(code)) return readLetterMark(source, start, end)
  if (isDigit(code)) return readNumberMark(source, start, end)
  if (code === 40) return readBracketMark(source, start, end)
  if (code === 35 && isDigit(source.charCodeAt(start + 1))) return readHashMark(source, start, end)
  const next = source.charCodeAt(start + 1)
  if (isRoundBullet(code)) return afterMark(source, start + 1, end, false)
  if (code === 45 || code === 0x2013 || code === 0x2014) {
    return isBlank(next) || (isLetter(next) && code === 45) || next === 91
      ? afterMark(source, start + 1, end, false)
      : null
  }
  if (code === 42 || code === 43) return isBlank(next) ? afterMark(source, start + 1, end, false) : null
  return readCheckBox(source, start, end) === null ? null : { textStart: start, ordered: false }
}

/** The check box at an offset, or null: `[x]`, `[ ]`, `(X)`, `( )`, ☐, ☑, ☒. */
export function readCheckBox(source: string, at: number, end: number): CheckBox | null {
  const code = source.charCodeAt(at)
  if (code === 0x2610) return { start: at, end: at + 1, checked: false }
  if (code === 0x2611 || code === 0x2612) return { start: at, end: at + 1, checked: true }
  if (code !== 91 && code !== 40) return null
  const close = code === 91 ? 93 : 41
  const inner = source.charCodeAt(at + 1)
  if (inner === close && code === 91) return { start: at, end: at + 2, checked: false }
  if (at + 2 >= end || source.charCodeAt(at + 2) !== close) return null
  if (inner === 32) return { start: at, end: at + 3, checked: false }
  return inner === 120 || inner === 88 ? { start: at, end: at + 3, checked: true } : null
}

/** Offsets of the check boxes in a line after the first, each the start of an entry of its own. */
export function findCheckBoxes(source: string, start: number, end: number): number[] {
  const offsets: number[] = []
  for (let i = start + 1; i < end; i++) {
    const code = source.charCodeAt(i)
    const isCandidate = code === 91 || code === 40 || (code >= 0x2610 && code <= 0x2612)
    if (isCandidate && isBlank(source.charCodeAt(i - 1)) && readCheckBox(source, i, end) !== null) offsets.push(i)
  }
  return offsets
}

/** A line of only dashes, equals signs, underscores, tildes or at least four asterisks: it draws, it says nothing. */
export function isRule(source: string, start: number, end: number): boolean {
  const code = source.charCodeAt(start)
  if (code !== 45 && code !== 61 && code !== 95 && code !== 42 && code !== 126 && code !== 0x2014) return false
  if (end - start < (code === 42 ? 4 : 3)) return false
  for (let i = start + 1; i < end; i++) if (source.charCodeAt(i) !== code) return false
  return true
}

/** The cells of a line with pipes, trimmed, in order; empty cells have `start === end`. One cell means no table. */
export function readCells(source: string, start: number, end: number): Span[] {
  const cells: Span[] = []
  let from = source.charCodeAt(start) === 124 ? start + 1 : start
  const last = end > from && source.charCodeAt(end - 1) === 124 ? end - 1 : end
  for (let i = from; i <= last; i++) {
    if (i < last && (source.charCodeAt(i) !== 124 || source.charCodeAt(i - 1) === 92)) continue
    let to = i
    while (from < to && isBlank(source.charCodeAt(from))) from++
    while (to > from && isBlank(source.charCodeAt(to - 1))) to--
    cells.push({ start: from, end: to })
    from = i + 1
  }
  return cells
}

/** The line under the head of a table: `|---|:--:|`. */
export function isTableRule(source: string, start: number, end: number): boolean {
  let dashes = 0
  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i)
    if (code === 45) dashes++
    else if (code !== 124 && code !== 58 && code !== 43 && !isBlank(code)) return false
  }
  return dashes > 1
}

function afterMark(source: string, from: number, end: number, ordered: boolean): ItemMark {
  let textStart = from
  while (textStart < end && isBlank(source.charCodeAt(textStart))) textStart++
  return { textStart, ordered }
}

function isRoundBullet(code: number): boolean {
  return (
    code === 0x2022 ||
    code === 0xb7 ||
    code === 0x25e6 ||
    code === 0x25ba ||
    code === 0x25b8 ||
    code === 0x25aa ||
    code === 0x25ab ||
    code === 0x25a0 ||
    code === 0x25a1 ||
    code === 0x25cf ||
    code === 0x25cb ||
    code === 0x2023 ||
    code === 0x2043 ||
    code === 0x27a2 ||
    code === 0xf0b7
  )
}

/** `o text`, `a. text`, `a) text`, `ii. text`, `A) text`; a capital with a full stop may be an initial. */
function readLetterMark(source: string, start: number, end: number): ItemMark | null {
  const code = source.charCodeAt(start)
  const next = source.charCodeAt(start + 1)
  if (code === 111 && isBlank(next)) return afterMark(source, start + 1, end, false)
  let i = start + 1
  if (code === 105 || code === 118 || code === 120) while (i < start + 4 && isRoman(source.charCodeAt(i))) i++
  const mark = source.charCodeAt(i)
  if (!isBlank(source.charCodeAt(i + 1))) return null
  return mark === 41 || (mark === 46 && isLower(code)) ? afterMark(source, i + 1, end, true) : null
}

function isRoman(code: number): boolean {
  return code === 105 || code === 118 || code === 120
}

/** `1. text`, `1) text`, `12.text`, `1 . text`; at most two digits, and a decimal is no number of an item. */
function readNumberMark(source: string, start: number, end: number): ItemMark | null {
  let i = start
  while (i < end && isDigit(source.charCodeAt(i))) i++
  if (i - start > 2) return null
  const mark = source.charCodeAt(i)
  if (mark !== 46 && mark !== 41) return null
  if (i + 1 >= end) return { textStart: end, ordered: true }
  const next = source.charCodeAt(i + 1)
  return isBlank(next) || isUpper(next) || next === 42 || next === 91 ? afterMark(source, i + 1, end, true) : null
}

/** `(1) text`, `(a) text`, or a round check box. */
function readBracketMark(source: string, start: number, end: number): ItemMark | null {
  if (readCheckBox(source, start, end) !== null) return { textStart: start, ordered: false }
  let i = start + 1
  while (i < start + 3 && isDigit(source.charCodeAt(i))) i++
  if (i === start + 1 && isLower(source.charCodeAt(i))) i++
  if (i === start + 1 || source.charCodeAt(i) !== 41 || !isBlank(source.charCodeAt(i + 1))) return null
  return afterMark(source, i + 1, end, true)
}

/** `#1 text`, `#1. text`. */
function readHashMark(source: string, start: number, end: number): ItemMark | null {
  let i = start + 1
  while (i < start + 4 && isDigit(source.charCodeAt(i))) i++
  const mark = source.charCodeAt(i)
  if (mark === 46 || mark === 41 || mark === 58) i++
  return isBlank(source.charCodeAt(i)) ? afterMark(source, i, end, true) : null
}
