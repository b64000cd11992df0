// Puts the text of a note together from pieces: lines, list items, table cells, and where each piece came from.
import type { Body, Origin } from './container.ts'

/** A text that grows. Line ends wait until text follows, so that none stand at the end. */
export interface Layout {
  readonly parts: string[]
  readonly origins: Origin[]
  length: number
  /** Line ends that wait: 1 ends a line, 2 leaves an empty line. */
  breaks: number
  /** A bullet or heading mark that stands before the next text. */
  mark: string
  /** A blank waits, as between words of markup. */
  blank: boolean
  /** Inside a cell of a table a line end is a blank. */
  cells: number
}

/** What parts the cells of a row: the reader of notes knows tables by it. */
export const CELL_BORDER = ' | '

/** An empty text. */
export function startLayout(): Layout {
  return { parts: [], origins: [], length: 0, breaks: 0, mark: '', blank: false, cells: 0 }
}

/**
 * Adds text that stands at `sourceStart` of the decoded container, where it is known; contiguous pieces become one.
 * `escaped`: there stands what decodes to the text, so that it stays a piece of its own.
 */
export function addText(layout: Layout, text: string, element: string, sourceStart?: number, escaped = false): void {
  if (text === '') return
  flush(layout)
  const { origins, length: start } = layout
  const end = start + text.length
  const last = origins.at(-1)
  const isNext =
    !escaped &&
    last?.end === start &&
    last.element === element &&
    (sourceStart === undefined
      ? last.sourceStart === undefined
      : last.sourceStart !== undefined && last.sourceStart + last.end - last.start === sourceStart)
  if (last !== undefined && isNext) origins[origins.length - 1] = { ...last, end }
  else origins.push({ start, end, element, ...(sourceStart !== undefined && { sourceStart }) })
  push(layout, text)
}

/** Adds text that the container does not hold as such: a bullet, the border of a cell. */
export function addMark(layout: Layout, text: string): void {
  flush(layout)
  push(layout, text)
}

/** Asks for at least so many line ends before the next text. */
export function breakLines(layout: Layout, count: number): void {
  if (layout.cells > 0) layout.blank = true
  else if (layout.mark === '') layout.breaks = Math.max(layout.breaks, count)
  if (layout.cells === 0) layout.blank = false
}

/** One more line end, as `<br>` gives; two leave an empty line. */
export function addBreak(layout: Layout): void {
  if (layout.cells > 0) layout.blank = true
  else if (layout.mark === '') {
    layout.breaks = Math.min(layout.breaks + 1, 2)
    layout.blank = false
  }
}

/** A blank before the next text of the line. */
export function addBlank(layout: Layout): void {
  layout.blank = true
}

/** A mark that the next text begins with, on a line of its own; without text it is dropped. */
export function setMark(layout: Layout, mark: string): void {
  layout.mark = ''
  breakLines(layout, 1)
  if (layout.cells === 0) layout.mark = mark
}

/** Drops a mark that no text followed. */
export function dropMark(layout: Layout): void {
  layout.mark = ''
}

/** Adds a text to another with its origins; what stands between its pieces too. */
export function addBody(layout: Layout, { text, origins }: Body): void {
  breakLines(layout, 2)
  let at = 0
  for (const { start, end, element } of origins) {
    if (start > at) addMark(layout, text.slice(at, start))
    addText(layout, text.slice(start, end), element)
    at = end
  }
  if (at < text.length) addMark(layout, text.slice(at))
  breakLines(layout, 2)
}

/** The text with the origins of its pieces. */
export function bodyOf(layout: Layout): Body {
  return { text: layout.parts.join(''), origins: layout.origins }
}

function flush(layout: Layout): void {
  const { breaks, mark, blank, length } = layout
  layout.breaks = 0
  layout.mark = ''
  layout.blank = false
  if (breaks > 0 && length > 0) push(layout, '\n'.repeat(breaks))
  else if (blank && length > 0 && mark === '') push(layout, ' ')
  if (mark !== '') push(layout, mark)
}

function push(layout: Layout, text: string): void {
  layout.parts.push(text)
  layout.length += text.length
}
