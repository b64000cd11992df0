// Builds mdast nodes with positions for the plain-text reader.
import type { Heading, List, ListItem, Paragraph, Root, RootContent, Table, TableCell, TableRow, Text } from 'mdast'
import type { Point, Position } from 'unist'
import type { SectionName, Span } from '../note/note.ts'

declare module 'mdast' {
  interface HeadingData {
    /** Canonical name of the section that the heading opens. */
    section?: SectionName
    /** 1 for a section of the note, 2 for a sub-heading. */
    level?: 1 | 2
  }
}

/** Turns an offset into line, column (from 1) and offset; fast when offsets rise. */
export type Pointer = (offset: number) => Point

/** The pointer of a text. Lines end with LF, CRLF or CR. */
export function makePointer(source: string): Pointer {
  const starts = lineStarts(source)
  let line = 0
  return (offset) => {
    if ((starts[line] as number) > offset) line = 0
    while (line + 1 < starts.length && (starts[line + 1] as number) <= offset) line++
    return { line: line + 1, column: offset - (starts[line] as number) + 1, offset }
  }
}

/** A node's place. */
export function positionOf(point: Pointer, start: number, end: number): Position {
  return { start: point(start), end: point(end) }
}

/** A text node: the source between two offsets, line ends included. */
export function makeText(source: string, point: Pointer, start: number, end: number): Text {
  return { type: 'text', value: source.slice(start, end), position: positionOf(point, start, end) }
}

/** A paragraph with one text node. */
export function makeParagraph(source: string, point: Pointer, start: number, end: number): Paragraph {
  return {
    type: 'paragraph',
    children: [makeText(source, point, start, end)],
    position: positionOf(point, start, end),
  }
}

/** A heading with its canonical name. `depth` is the depth of its mark, or the level of an unmarked heading. */
export function makeHeading(
  source: string,
  point: Pointer,
  title: Span,
  depth: number,
  section: SectionName,
  level: 1 | 2,
): Heading {
  return {
    type: 'heading',
    depth: Math.min(6, Math.max(1, depth)) as Heading['depth'],
    children: title.end > title.start ? [makeText(source, point, title.start, title.end)] : [],
    position: positionOf(point, title.start, title.end),
    data: { section, level },
  }
}

/** An empty list that begins at an offset; `addItem` lets it grow. */
export function makeList(point: Pointer, start: number, ordered: boolean): List {
  return { type: 'list', ordered, spread: false, children: [], position: positionOf(point, start, start) }
}

/** Adds an empty item to a list. `checked` is null for an item without a check box. */
export function addItem(list: List, point: Pointer, start: number, end: number, checked: boolean | null): ListItem {
  const item: ListItem = {
    type: 'listItem',
    spread: false,
    checked,
    children: [],
    position: positionOf(point, start, end),
  }
  list.children.push(item)
  return item
}

/** A table of rows of cells; every row has at least one cell. */
export function makeTable(source: string, point: Pointer, rows: readonly (readonly Span[])[]): Table {
  const children = rows.map((cells) => makeRow(source, point, cells))
  const first = children[0]?.position
  const last = children[children.length - 1]?.position
  const table: Table = { type: 'table', align: [], children }
  if (first && last) table.position = { start: first.start, end: last.end }
  return table
}

/** Ends a growing parent where its last child ends. */
export function growTo(node: RootContent, point: Pointer, end: number): void {
  if (node.position) node.position.end = point(end)
}

/** The root of a note's tree. */
export function makeRoot(source: string, point: Pointer, children: RootContent[]): Root {
  return { type: 'root', children, position: positionOf(point, 0, source.length) }
}

function makeRow(source: string, point: Pointer, cells: readonly Span[]): TableRow {
  const children: TableCell[] = cells.map((cell) => ({
    type: 'tableCell',
    children: cell.end > cell.start ? [makeText(source, point, cell.start, cell.end)] : [],
    position: positionOf(point, cell.start, cell.end),
  }))
  const start = cells[0]?.start ?? 0
  return { type: 'tableRow', children, position: positionOf(point, start, cells[cells.length - 1]?.end ?? start) }
}

function lineStarts(source: string): number[] {
  const starts = [0]
  for (let i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) starts.push(i + 1)
  if (!source.includes('\r')) return starts
  const mixed = [0]
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (code === 10 || (code === 13 && source.charCodeAt(i + 1) !== 10)) mixed.push(i + 1)
  }
  return mixed
}
