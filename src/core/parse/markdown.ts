// Reads a Markdown note through remark and brings its tree into the shape that the plain-text reader builds.
import type { Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { isBlank, makeFinder } from './characters.ts'
import { nameHeading } from './heading-names.ts'
import type { Place } from './heading-place.ts'
import { boldDepth, enterHeading, startPlace } from './heading-place.ts'
import { readItemHeading } from './headings.ts'
import { readCheckBox } from './line-marks.ts'
import type { Pointer } from './nodes.ts'
import { makeHeading, makePointer, positionOf } from './nodes.ts'
import type { ReadingWords } from './reading-words.ts'
import type { Line } from './source-lines.ts'
import { readBlocks } from './text-blocks.ts'

interface Reader {
  readonly source: string
  readonly words: ReadingWords
  readonly point: Pointer
  readonly place: Place
}

/**
 * The mdast tree of a Markdown note. Never throws. Front matter is a node of type `yaml`. Remark knows no tables, check
 * boxes or clinicians' lines: its paragraphs are read again line by line, so that both readers build the same tree.
 */
export function readMarkdown(source: string, words: ReadingWords): Root {
  const point = makePointer(source)
  const front = findFrontMatter(source)
  const tree = unified().use(remarkParse).parse(blank(source, front))
  const reader: Reader = { source, words, point, place: startPlace() }
  const children = readNodes(reader, tree.children)
  if (front > 0) {
    children.unshift({ type: 'yaml', value: source.slice(0, front), position: positionOf(point, 0, front) })
  }
  return { ...tree, children, position: positionOf(point, 0, source.length) }
}

/** The end of YAML front matter between two `---` lines at the top; 0 without one. */
function findFrontMatter(source: string): number {
  const match = /^\uFEFF?---[ \t]*\r?\n/.exec(source)
  if (match === null) return 0
  const close = /^(?:---|\.\.\.)[ \t]*$/m
  const rest = source.slice(match[0].length)
  const end = close.exec(rest)
  if (end === null || !/^[\w-]+[ \t]*:/.test(rest)) return 0
  return match[0].length + end.index + end[0].length
}

/** The source with its first `size` characters blanked out: offsets stay. */
function blank(source: string, size: number): string {
  return size === 0 ? source : source.slice(0, size).replace(/[^\r\n]/g, ' ') + source.slice(size)
}

function readNodes(reader: Reader, nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node) => readNode(reader, node))
}

function readNode(reader: Reader, node: RootContent): RootContent[] {
  if (node.type === 'heading') return readMarkedHeading(reader, node)
  if (node.type === 'paragraph') return readParagraph(reader, node)
  if (node.type === 'list') return [readList(reader, node)]
  if (node.type === 'blockquote') {
    return [{ ...node, children: readNodes(reader, node.children) as typeof node.children }]
  }
  return [node]
}

/** A heading with a mark always opens a section or a part of one. */
function readMarkedHeading(reader: Reader, node: Heading): RootContent[] {
  const { source, place, words } = reader
  const [start, end] = textRange(node)
  const name = nameHeading(source, start, end, 'mark', node.depth, place, words.titles)
  if (name === null) return [node]
  enterHeading(place, name, node.depth)
  return [{ ...node, data: { ...node.data, section: name.name, level: name.level } }]
}

/** A paragraph, line by line. One that is only bold is a heading. */
function readParagraph(reader: Reader, node: Paragraph): RootContent[] {
  const { source, place, words, point } = reader
  const [only] = node.children
  const [start, end] = textRange(node)
  if (node.children.length === 1 && only?.type === 'strong' && isTitleLike(source, start, end)) {
    const name = nameHeading(source, start, end, 'mark', boldDepth, place, words.titles)
    if (name !== null) {
      enterHeading(place, name, boldDepth)
      const heading = makeHeading(source, point, { start, end }, name.level, name.name, name.level)
      return [{ ...heading, children: node.children, ...(node.position && { position: node.position }) }]
    }
  }
  const nodes = readBlocks(source, linesOf(source, node), place, point, words)
  return nodes.map((made) => withMarkup(reader, made, node.children) as RootContent)
}

/** Short and on one line, so that a sentence in bold stays text. */
function isTitleLike(source: string, start: number, end: number): boolean {
  return end - start <= 60 && source.charCodeAt(end - 1) !== 46 && !source.slice(start, end).includes('\n')
}

function readList(reader: Reader, list: List): List {
  return { ...list, children: list.children.map((item) => readItem(reader, item)) }
}

function readItem(reader: Reader, item: ListItem): ListItem {
  const { source, place, words, point } = reader
  const [first, ...others] = item.children
  place.empty = false
  if (first?.type !== 'paragraph')
    return { ...item, children: readNodes(reader, item.children) as ListItem['children'] }
  const [start, end] = textRange(first)
  const box = readCheckBox(source, start, end)
  const heading = readItemHeading(source, start, end, place, words.titles, makeFinder(source, ':'))
  const lines = linesOf(source, first)
  const nodes: RootContent[] = []
  const [line] = lines
  if (heading !== null && line !== undefined) {
    nodes.push(makeHeading(source, point, heading, 2, heading.name, 2))
    enterHeading(place, { ...heading, level: 2 }, 0)
    lines[0] = { ...line, start: Math.min(heading.textStart, line.end) }
  }
  nodes.push(...readBlocks(source, lines, { ...place }, point, words, true))
  const made = nodes.map((node) => withMarkup(reader, node, first.children))
  return {
    ...item,
    checked: box?.checked ?? item.checked ?? null,
    children: [...made, ...readNodes(reader, others)] as ListItem['children'],
  }
}

/** The source range of a node's inline content. */
function textRange(node: Heading | Paragraph): [number, number] {
  const start = node.children[0]?.position?.start.offset
  const end = node.children[node.children.length - 1]?.position?.end.offset
  return [start ?? node.position?.start.offset ?? 0, end ?? node.position?.end.offset ?? 0]
}

/** The lines of a paragraph, without indents and the marks of quotations. */
function linesOf(source: string, node: Paragraph): Line[] {
  const [from, to] = textRange(node)
  const lines: Line[] = []
  for (let start = from; start < to; ) {
    let end = source.indexOf('\n', start)
    if (end < 0 || end > to) end = to
    const next = end + 1
    let first = start
    while (first < end && (isBlank(source.charCodeAt(first)) || (start > from && source.charCodeAt(first) === 62)))
      first++
    while (end > first && (source.charCodeAt(end - 1) <= 32 || source.charCodeAt(end - 1) === 92)) end--
    if (end > first) lines.push({ start: first, end, indent: 0, flat: false })
    start = next
  }
  return lines
}

/** Puts remark's inline nodes into a node that was read from plain lines, cut to the node's range. */
function withMarkup<T extends RootContent | ListItem>(reader: Reader, node: T, inline: readonly PhrasingContent[]): T {
  if (!('children' in node)) return node
  const holdsText = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
  if (!holdsText) {
    const children = node.children.map((child) => withMarkup(reader, child as RootContent, inline))
    return { ...node, children } as unknown as T
  }
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  return { ...node, children: inline.flatMap((child) => clip(reader, child, start, end)) }
}

/** The part of an inline node that lies between two offsets. */
function clip(reader: Reader, node: PhrasingContent, start: number, end: number): PhrasingContent[] {
  const from = node.position?.start.offset ?? 0
  const to = node.position?.end.offset ?? 0
  if (to <= start || from >= end || !node.position) return []
  if (from >= start && to <= end) return [node]
  if ('children' in node) {
    const children = node.children.flatMap((child) => clip(reader, child as PhrasingContent, start, end))
    return children.length === 0 ? [] : [{ ...node, children } as PhrasingContent]
  }
  return node.type === 'text' ? [clipText(reader, node, Math.max(from, start), Math.min(to, end))] : [node]
}

function clipText(reader: Reader, node: Text, start: number, end: number): Text {
  return { ...node, value: reader.source.slice(start, end), position: positionOf(reader.point, start, end) }
}
