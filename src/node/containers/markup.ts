// From the elements of HTML, XHTML and C-CDA narrative to lines of text: blocks, lists, tables, headings.
import type { Failure } from './container.ts'
import type { Placed } from './decode-places.ts'
import { placesOf } from './decode-places.ts'
import type { Layout } from './layout.ts'
import { addBlank, addBreak, addMark, addText, breakLines, CELL_BORDER, dropMark, setMark } from './layout.ts'
import { DEEPEST_NESTING, TOO_DEEP } from './limits.ts'

/** Text of an element, with its place in the source; -1 where it has none. */
export interface MarkupText {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** An element; `name` in small letters, without a prefix. */
export interface MarkupElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly MarkupNode[]
}

export type MarkupNode = MarkupText | MarkupElement

/** A walk through elements: the text they came from, and how their pieces are named. */
export interface MarkupWalk {
  readonly layout: Layout
  /** The text that `start` and `end` of the nodes are places of; undefined where they are none of the container. */
  readonly source: string | undefined
  /** Whether the names of pieces go down to the block that holds them. */
  readonly named: boolean
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Blocks with an empty line around them, and blocks that only begin on a line of their own. */
const PARAGRAPHS = names('p paragraph ul ol dl list table h1 h2 h3 h4 h5 h6 blockquote pre section article footnote')
const LINES = names(
  'address aside body caption center dd details dialog div dt fieldset figcaption figure footer form header hr html ' +
    'li item legend main nav summary tbody td tfoot th thead tr text',
)
/** What is no text of the note, or was struck out of it. */
const HIDDEN = names(
  'head script style template noscript title iframe object svg math select textarea button del s strike rendermultimedia',
)

/** Writes the text of an element and what is in it; an error where it nests too deep. */
export function writeMarkup(walk: MarkupWalk, element: MarkupElement, path: string): Failure | undefined {
  return writeElement(walk, element, path, 0) ? undefined : { error: TOO_DEEP }
}

/** Whether the node is an element. */
export function isElement(node: MarkupNode): node is MarkupElement {
  return 'name' in node
}

function writeElement(walk: MarkupWalk, element: MarkupElement, path: string, depth: number): boolean {
  const { layout } = walk
  const { name } = element
  if (depth > DEEPEST_NESTING) return false
  if (isHidden(element)) return true
  if (name === 'br') {
    addBreak(layout)
    return true
  }
  if (name === 'tr') return writeRow(walk, element, path, depth)
  if (name === 'pre' && layout.cells === 0) return writePreformatted(walk, element, path)
  const breaks = PARAGRAPHS.has(name) ? 2 : LINES.has(name) ? 1 : 0
  if (breaks > 0) breakLines(layout, breaks)
  const heading = /^h([1-6])$/.exec(name)
  if (heading !== null) setMark(layout, headingMark(Number(heading[1])))
  const isWhole = writeChildren(walk, element, path, depth)
  if (heading !== null) dropMark(layout)
  if (breaks > 0) breakLines(layout, breaks)
  return isWhole
}

/** The mark of a heading: the reader of notes takes any title behind it for one. */
export function headingMark(level: number): string {
  return `${'#'.repeat(Math.min(level, 6))} `
}

function isHidden({ name, attributes }: MarkupElement): boolean {
  if (HIDDEN.has(name) || attributes['hidden'] !== undefined || attributes['revised'] === 'delete') return true
  return /display\s*:\s*none|line-through/i.test(attributes['style'] ?? '')
}

function writeChildren(walk: MarkupWalk, element: MarkupElement, path: string, depth: number): boolean {
  const counts = new Map<string, number>()
  const isOrdered = element.name === 'ol' || element.attributes['listtype'] === 'ordered'
  let items = 0
  for (const child of element.children) {
    if (!isElement(child)) {
      writeText(walk, child, path)
      continue
    }
    const count = (counts.get(child.name) ?? 0) + 1
    counts.set(child.name, count)
    const isItem = child.name === 'li' || child.name === 'item'
    if (isItem) setMark(walk.layout, isOrdered ? `${++items}. ` : '- ')
    const isBlock = PARAGRAPHS.has(child.name) || LINES.has(child.name)
    const inner = walk.named && isBlock ? `${path}${path === '' ? '' : '/'}${child.name}[${count}]` : path
    if (!writeElement(walk, child, inner, depth + 1)) return false
    if (isItem) dropMark(walk.layout)
  }
  return true
}

/** A row is one line, its cells parted; where a cell is laid out itself, the table is only a frame around blocks. */
function writeRow(walk: MarkupWalk, row: MarkupElement, path: string, depth: number): boolean {
  const { layout } = walk
  const cells = row.children.filter((child) => isElement(child)) as readonly MarkupElement[]
  const isFrame = layout.cells === 0 && (cells.length < 2 || cells.some(holdsBlocks))
  breakLines(layout, 1)
  for (const [index, cell] of cells.entries()) {
    const inner = walk.named ? `${path}/${cell.name}[${index + 1}]` : path
    if (!isFrame) {
      if (index > 0) addMark(layout, CELL_BORDER)
      layout.blank = false
      layout.cells += 1
    }
    const isWhole = writeChildren(walk, cell, inner, depth + 1)
    if (isFrame) breakLines(layout, 1)
    else layout.cells -= 1
    if (!isWhole) return false
  }
  breakLines(layout, 1)
  return true
}

function holdsBlocks({ children }: MarkupElement): boolean {
  let lines = 0
  for (const child of children) {
    if (!isElement(child)) continue
    const isLine = child.name === 'br' || child.name === 'p' || child.name === 'div' || child.name === 'paragraph'
    if (isLine) lines += 1
    else if (PARAGRAPHS.has(child.name)) return true
  }
  return lines > 2
}

/** Text whose blanks and line ends count. */
function writePreformatted(walk: MarkupWalk, element: MarkupElement, path: string): boolean {
  breakLines(walk.layout, 2)
  const open: MarkupNode[] = [...element.children].reverse()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isElement(node)) addPlaced(walk, node, path)
    else if (node.name === 'br') addBreak(walk.layout)
    else if (!isHidden(node)) for (const child of [...node.children].reverse()) open.push(child)
  }
  breakLines(walk.layout, 2)
  return true
}

/** Text as it stands, its blanks and line ends too. */
export function addPlaced(walk: MarkupWalk, { text, start, end }: MarkupText, path: string): void {
  for (const place of placesOf(text, walk.source ?? '', walk.source === undefined ? -1 : start, end)) {
    addRun(walk, text.slice(place.start, place.end), path, place, 0)
  }
}

/** Words with single blanks between them, or blanks and line ends of the source. */
const RUNS = /[^ \t\r\n\f]+(?: [^ \t\r\n\f]+)*|[ \t\r\n\f]+/g

function writeText(walk: MarkupWalk, { text, start, end }: MarkupText, path: string): void {
  for (const place of placesOf(text, walk.source ?? '', walk.source === undefined ? -1 : start, end)) {
    for (const { 0: run, index } of text.slice(place.start, place.end).matchAll(RUNS)) {
      if (/^[ \t\r\n\f]/.test(run)) addBlank(walk.layout)
      else addRun(walk, run, path, place, index)
    }
  }
}

function addRun({ layout }: MarkupWalk, run: string, path: string, { sourceStart, escaped }: Placed, at: number): void {
  addText(layout, run, path, sourceStart < 0 ? undefined : sourceStart + at, escaped)
}
