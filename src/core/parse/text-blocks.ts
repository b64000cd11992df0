// Reads lines of text into blocks: headings, paragraphs, lists, tables, as nodes of the tree with positions.
import type { Heading as HeadingNode, List, ListItem, Paragraph, RootContent } from 'mdast'
import { isBlank, isUpper, makeFinder } from './characters.ts'
import type { Place } from './heading-place.ts'
import { enterHeading } from './heading-place.ts'
import type { Heading } from './headings.ts'
import { findInnerHeading, hasColon, isApart, readHeading, readItemHeading, readMarkedHeading } from './headings.ts'
import type { ItemMark } from './line-marks.ts'
import { findCheckBoxes, isRule, readCheckBox, readItemMark } from './line-marks.ts'
import type { Pointer } from './nodes.ts'
import { addItem, growTo, makeHeading, makeList, makeParagraph, makeTable } from './nodes.ts'
import type { ReadingWords } from './reading-words.ts'
import type { Line } from './source-lines.ts'
import { readTableRows } from './table-rows.ts'
import type { Wrapping } from './wraps.ts'
import { hangs, isWrap, readWrapping } from './wraps.ts'

interface Reader {
  readonly source: string
  readonly words: ReadingWords
  readonly lines: readonly Line[]
  readonly wrapping: Wrapping
  readonly point: Pointer
  readonly place: Place
  readonly colon: (from: number) => number
  readonly pipe: (from: number) => number
  /** The lines are text of a list item: no line of theirs is a heading. */
  readonly inItem: boolean
  readonly children: RootContent[]
  /** The list that the next item joins; null behind anything else. */
  list: List | null
  item: ListItem | null
  itemIndent: number
  /** The paragraph that is being read; -1 for none. */
  textStart: number
  textEnd: number
}

/**
 * Reads lines of `source` into nodes in order; `place` says in which section they begin and learns where they end.
 * `inItem` for the text of a list item, in which no line is a heading.
 */
export function readBlocks(
  source: string,
  lines: readonly Line[],
  place: Place,
  point: Pointer,
  words: ReadingWords,
  inItem = false,
): RootContent[] {
  const reader: Reader = {
    source,
    words,
    lines,
    wrapping: readWrapping(lines),
    point,
    place,
    colon: makeFinder(source, ':'),
    pipe: makeFinder(source, '|'),
    inItem,
    children: [],
    list: null,
    item: null,
    itemIndent: 0,
    textStart: -1,
    textEnd: -1,
  }
  let i = 0
  while (i < lines.length) i = readBlock(reader, i)
  closeText(reader)
  return reader.children
}

/** Reads the block that begins with line `i`; gives the number of the next line to read. */
function readBlock(reader: Reader, i: number): number {
  const { source, lines } = reader
  const line = lines[i] as Line
  if (line.start === line.end) {
    closeText(reader)
    reader.item = null
    return i + 1
  }
  if (source.charCodeAt(line.start) === 35 && readHashHeading(reader, line)) return i + 1
  if (isRule(source, line.start, line.end)) {
    closeText(reader)
    return i + 1
  }
  if (reader.pipe(line.start) < line.end) {
    const next = readTable(reader, i)
    if (next > i) return next
  }
  const mark = readItemMark(source, line.start, line.end)
  if (mark === null) return readRun(reader, i)
  readItem(reader, line, mark)
  return i + 1
}

/** `#### HPI`, also `#HPI`; `#1` is a list item. */
function readHashHeading(reader: Reader, line: Line): boolean {
  const { source, place } = reader
  let start = line.start
  while (start < line.end && source.charCodeAt(start) === 35) start++
  const depth = start - line.start
  const code = source.charCodeAt(start)
  if (depth > 6 || !(isBlank(code) || isUpper(code))) return false
  while (start < line.end && isBlank(source.charCodeAt(start))) start++
  let end = line.end
  while (end > start && (source.charCodeAt(end - 1) === 35 || isBlank(source.charCodeAt(end - 1)))) end--
  if (start === end) return false
  const heading = readMarkedHeading(source, start, end, depth, place, reader.words.titles, reader.colon)
  closeText(reader)
  leaveList(reader)
  addHeading(reader, heading, depth)
  readText(reader, heading.textStart, end, true)
  return true
}

/** A table, where one begins with line `i`; gives the number of the line behind it, `i` without one. */
function readTable(reader: Reader, i: number): number {
  const table = readTableRows(reader.source, reader.lines, i, reader.pipe)
  if (table === null) return i
  closeText(reader)
  leaveList(reader)
  reader.children.push(makeTable(reader.source, reader.point, table.rows))
  reader.place.empty = false
  return table.next
}

/** An item of a list; a line with several check boxes makes several. */
function readItem(reader: Reader, line: Line, mark: ItemMark): void {
  const { source } = reader
  closeText(reader)
  const heading = readItemHeading(source, mark.textStart, line.end, reader.place, reader.words.titles, reader.colon)
  if (heading?.level === 1) {
    leaveList(reader)
    addHeading(reader, heading, 1)
    readText(reader, heading.textStart, line.end, true)
    return
  }
  const first = readCheckBox(source, mark.textStart, line.end)
  const starts = first === null ? [] : findCheckBoxes(source, mark.textStart, line.end)
  openItem(reader, line.start, mark.textStart, line.indent, mark.ordered, first?.checked ?? null)
  let from = heading?.textStart ?? mark.textStart
  if (heading !== null) addHeading(reader, heading, 2)
  for (const start of starts) {
    readText(reader, from, start, false)
    closeText(reader)
    const box = readCheckBox(source, start, line.end)
    openItem(reader, start, box?.end ?? start, line.indent, mark.ordered, box?.checked ?? null)
    from = start
  }
  readText(reader, from, line.end, heading !== null)
}

/** Reads plain lines from `i` on, up to the next empty or marked line. */
function readRun(reader: Reader, i: number): number {
  const { source, lines, place } = reader
  const last = findRunEnd(reader, i)
  let isContinued = continuesItem(reader, i, last)
  for (let at = i; at <= last; at++) {
    const line = lines[at] as Line
    const { titles } = reader.words
    const heading = reader.inItem ? null : readHeading(source, line.start, line.end, place, titles, reader.colon)
    if (heading !== null && (!isContinued || hasColon(source, heading))) {
      closeText(reader)
      if (heading.level === 1) leaveList(reader)
      addHeading(reader, heading, heading.level)
      readBehindHeading(reader, heading, at)
    } else {
      if (!isContinued) closeText(reader)
      readText(reader, line.start, line.end, false)
    }
    isContinued = at < last && reader.textStart >= 0 && wraps(reader, at, i, last)
  }
  return last + 1
}

/** The text behind a heading in line `at`: the first item of a list where the next line has the second. */
function readBehindHeading(reader: Reader, heading: Heading, at: number): void {
  const { source, lines, inItem } = reader
  const line = lines[at] as Line
  const next = lines[at + 1]
  const mark = inItem ? null : readItemMark(source, heading.textStart, line.end)
  const second = next && readItemMark(source, next.start, next.end)
  const isList = mark !== null && second?.ordered === mark.ordered
  if (isList) openItem(reader, heading.textStart, mark.textStart, line.indent, mark.ordered, null)
  readText(reader, isList ? mark.textStart : heading.textStart, line.end, !isList && isApart(heading))
}

function findRunEnd(reader: Reader, i: number): number {
  const { source, lines } = reader
  let last = i
  for (let next = i + 1; next < lines.length; next++) {
    const { start, end } = lines[next] as Line
    if (start === end || source.charCodeAt(start) === 35 || isRule(source, start, end)) break
    if (readItemMark(source, start, end) !== null) break
    const after = lines[next + 1]
    if (after !== undefined && reader.pipe(start) < end && reader.pipe(after.start) < after.end) break
    last = next
  }
  return last
}

/** Whether a plain line goes on with the item before it; where it only stands inside the item, that stays open. */
function continuesItem(reader: Reader, i: number, last: number): boolean {
  const { source, lines, item, textEnd } = reader
  if (item === null || i === 0) return false
  const line = lines[i] as Line
  const isInside = !line.flat && line.indent > reader.itemIndent
  const isContinued =
    reader.textStart >= 0 && (wraps(reader, i - 1, i - 1, last) || (isInside && hangs(source, textEnd, line)))
  if (!isInside && !isContinued) {
    closeText(reader)
    leaveList(reader)
  }
  return isContinued
}

function wraps(reader: Reader, at: number, first: number, last: number): boolean {
  const { source, lines, wrapping, words, place } = reader
  return isWrap(source, lines, at, first, last, wrapping, place.name === 'medications', words.sentences)
}

/** Reads text with the headings in its midst. `atStart`: a heading was just read, another may follow at once. */
function readText(reader: Reader, start: number, end: number, atStart: boolean): void {
  const { source, place, words, colon } = reader
  let from = start
  let first = atStart
  while (from < end) {
    const inItem = reader.inItem || reader.item !== null
    const inner = findInnerHeading(source, from, end, first, inItem, place, words.titles, colon)
    addText(reader, from, inner?.start ?? end)
    if (inner === null) return
    closeText(reader)
    if (inner.level === 1) leaveList(reader)
    addHeading(reader, inner, inner.level)
    from = inner.textStart
    first = isApart(inner)
  }
}

/** Opens a paragraph or lets the open one grow. */
function addText(reader: Reader, start: number, end: number): void {
  let to = end
  while (to > start && isBlank(reader.source.charCodeAt(to - 1))) to--
  if (to === start) return
  if (reader.textStart < 0) reader.textStart = start
  reader.textEnd = to
  reader.place.empty = false
}

function closeText(reader: Reader): void {
  if (reader.textStart < 0) return
  addNode(reader, makeParagraph(reader.source, reader.point, reader.textStart, reader.textEnd), reader.textEnd)
  reader.textStart = -1
}

function addHeading(reader: Reader, heading: Heading, depth: number): void {
  const { source, point, place } = reader
  addNode(reader, makeHeading(source, point, heading, depth, heading.name, heading.level), heading.end)
  enterHeading(place, heading, depth)
}

function addNode(reader: Reader, node: Paragraph | HeadingNode, end: number): void {
  const { item, list, point, children } = reader
  if (item === null || list === null) {
    reader.list = null
    children.push(node)
    return
  }
  item.children.push(node)
  growTo(item, point, end)
  growTo(list, point, end)
}

function openItem(
  reader: Reader,
  start: number,
  end: number,
  indent: number,
  ordered: boolean,
  checked: boolean | null,
): void {
  const { point } = reader
  const isNew = reader.list === null || (reader.item === null && reader.list.ordered !== ordered)
  const list = isNew || reader.list === null ? makeList(point, start, ordered) : reader.list
  if (isNew) reader.children.push(list)
  reader.list = list
  reader.item = addItem(list, point, start, end, checked)
  reader.itemIndent = indent
  growTo(list, point, end)
  reader.place.empty = false
}

function leaveList(reader: Reader): void {
  reader.item = null
  reader.list = null
}
