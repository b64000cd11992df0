// DOCX: the paragraphs and tables of word/document.xml, without what was deleted or hidden.
import type { Body, Failure } from './container.ts'
import type { Layout } from './layout.ts'
import {
  addBreak,
  addMark,
  addText,
  bodyOf,
  breakLines,
  CELL_BORDER,
  dropMark,
  setMark,
  startLayout,
} from './layout.ts'
import type { MarkupElement } from './markup.ts'
import { headingMark, isElement } from './markup.ts'
import { childrenOf, firstOf, readXml } from './xml.ts'

interface Walk {
  readonly layout: Layout
  readonly path: string | undefined
  paragraph: number
}

/** Elements that hold no text of the document as it stands. */
const SKIPPED = new Set(
  'w:del w:moveFrom w:delText w:instrText w:pPr w:rPr w:tblPr w:tblGrid w:sectPr w:sdtPr mc:Fallback'.split(' '),
)

/** The text of `word/document.xml`, already unpacked. Pieces are named `paragraph N`, or `path` where given. */
export async function readDocx(xml: string, path?: string): Promise<Body | Failure> {
  const root = readXml(xml, true)
  if ('error' in root) return root
  const body = firstOf(root, 'w:body')
  if (body === undefined) return { error: 'is a DOCX file without a body' }
  const walk: Walk = { layout: startLayout(), path, paragraph: 0 }
  writeAll(walk, body)
  return bodyOf(walk.layout)
}

function writeAll(walk: Walk, element: MarkupElement): void {
  for (const child of element.children) if (isElement(child)) write(walk, child)
}

function write(walk: Walk, element: MarkupElement): void {
  const { layout, path } = walk
  const { name } = element
  if (SKIPPED.has(name)) return
  if (name === 'w:p') writeParagraph(walk, element)
  else if (name === 'w:r') writeRun(walk, element)
  else if (name === 'w:tr') writeRow(walk, element)
  else if (name === 'w:t') {
    for (const child of element.children) {
      if (!isElement(child)) addText(layout, child.text, path ?? `paragraph ${walk.paragraph}`)
    }
  } else if (name === 'w:tab') addMark(layout, '\t')
  else if (name === 'w:noBreakHyphen') addMark(layout, '-')
  else if (name === 'w:br' || name === 'w:cr') addBreak(layout)
  else writeAll(walk, element)
}

function writeParagraph(walk: Walk, element: MarkupElement): void {
  const { layout } = walk
  walk.paragraph += 1
  const properties = firstOf(element, 'w:pPr')
  const style = firstOf(properties, 'w:pStyle')?.attributes['w:val'] ?? ''
  const heading = /^heading ?([1-6])$/i.exec(style)
  const isItem = firstOf(properties, 'w:numPr') !== undefined || /^list ?(?:bullet|number)/i.test(style)
  if (heading !== null) setMark(layout, headingMark(Number(heading[1])))
  else if (isItem) setMark(layout, '- ')
  const before = layout.length
  writeAll(walk, element)
  dropMark(layout)
  // An empty paragraph is an empty line.
  if (layout.length > before) breakLines(layout, heading === null ? 1 : 2)
  else addBreak(layout)
}

function writeRun(walk: Walk, element: MarkupElement): void {
  const properties = firstOf(element, 'w:rPr')
  const isSet = (name: string): boolean =>
    childrenOf(properties, name).some(({ attributes }) => !/^(?:0|false|off)$/.test(attributes['w:val'] ?? ''))
  if (isSet('w:vanish') || isSet('w:strike') || isSet('w:dstrike')) return
  writeAll(walk, element)
}

function writeRow(walk: Walk, element: MarkupElement): void {
  const { layout } = walk
  const cells = childrenOf(element, 'w:tc')
  const isFrame = layout.cells > 0 || cells.length < 2 || cells.some(isLaidOut)
  breakLines(layout, 1)
  for (const [index, cell] of cells.entries()) {
    if (!isFrame) {
      if (index > 0) addMark(layout, CELL_BORDER)
      layout.blank = false
      layout.cells += 1
    }
    writeAll(walk, cell)
    if (!isFrame) layout.cells -= 1
  }
  layout.blank = false
  breakLines(layout, 1)
}

function isLaidOut(cell: MarkupElement): boolean {
  return childrenOf(cell, 'w:tbl').length > 0 || childrenOf(cell, 'w:p').length > 2
}
