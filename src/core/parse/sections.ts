// Finds the sections of a note and its blocks of text in the tree that a reader has built.
import type { Heading, ListItem, Node, Parent, Root } from 'mdast'
import type { Block, BlockKind, Section, SectionName, Span } from '../note/note.ts'
import { isBlank, isMarkup } from './characters.ts'
import './nodes.ts'

interface OpenSection {
  readonly name: SectionName
  readonly title: Span | null
  readonly level: 1 | 2
  readonly parent: number
  readonly start: number
  end: number
}

interface Walk {
  readonly source: string
  readonly sections: OpenSection[]
  readonly blocks: Block[]
  /** Index of the open section of level 1, and of the sub-heading inside it; -1 for none. */
  outer: number
  inner: number
  groups: number
}

/**
 * Sections in order of their start, sub-headings among them, and the blocks of text in order. A section ends where the
 * next one of the same or a higher level begins; a sub-heading inside a list item ends with the item.
 */
export function findSections(tree: Root, source: string): { sections: Section[]; blocks: Block[] } {
  const walk: Walk = { source, sections: [], blocks: [], outer: -1, inner: -1, groups: 0 }
  for (const node of tree.children) visit(walk, node, 'paragraph', -1)
  return { sections: walk.sections, blocks: walk.blocks }
}

function visit(walk: Walk, node: Node, kind: BlockKind, group: number): void {
  switch (node.type) {
    case 'heading':
      openSection(walk, node as Heading, group >= 0)
      addBlock(walk, node, 'heading', -1)
      return
    case 'paragraph':
      addBlock(walk, node, kind, group)
      return
    case 'list':
    case 'table': {
      const number = group >= 0 ? group : walk.groups++
      for (const child of (node as Parent).children) visit(walk, child, kind, number)
      return
    }
    case 'listItem': {
      const inner = walk.inner
      for (const child of (node as ListItem).children) visit(walk, child, 'item', group)
      if (walk.inner !== inner) closeSection(walk, walk.inner, offsets(node).end)
      walk.inner = inner
      return
    }
    case 'tableRow':
      addBlock(walk, node, 'row', group)
      return
    case 'code':
    case 'html':
      addRawBlock(walk, node, kind, group)
      return
    case 'blockquote':
      for (const child of (node as Parent).children) visit(walk, child, kind, group)
  }
}

function openSection(walk: Walk, node: Heading, isInItem: boolean): void {
  const { start, end } = offsets(node)
  const level = isInItem ? 2 : (node.data?.level ?? 1)
  const name = nameOf(walk, node.data?.section ?? 'other')
  const [first] = readLeaves(walk.source, node)
  const title = { start: first?.start ?? start, end: first === undefined ? start : end }
  if (level === 1 || walk.outer < 0) {
    closeSection(walk, walk.outer, start)
    walk.outer = addSection(walk, { name, title, level: 1, parent: -1, start, end: walk.source.length })
    walk.inner = -1
    return
  }
  closeSection(walk, walk.inner, start)
  walk.inner = addSection(walk, { name, title, level: 2, parent: walk.outer, start, end: walk.source.length })
}

/** "FOLLOW-UP VISIT" at the head of a note is its title, not its plan. */
function nameOf(walk: Walk, name: SectionName): SectionName {
  return name === 'follow-up' && walk.sections.length === 0 ? 'preamble' : name
}

/** Ends an open section, and the sub-heading that is open inside it. */
function closeSection(walk: Walk, index: number, end: number): void {
  const section = walk.sections[index]
  if (section === undefined) return
  section.end = end
  const inner = walk.sections[walk.inner]
  if (index === walk.outer && inner !== undefined) inner.end = end
}

function addSection(walk: Walk, section: OpenSection): number {
  walk.sections.push(section)
  return walk.sections.length - 1
}

/** Shortest prose that ends a letterhead or another administrative block. */
const PROSE = 80

function addBlock(walk: Walk, node: Node, kind: BlockKind, group: number): void {
  const text = readLeaves(walk.source, node)
  const { start, end } = offsets(node)
  if (kind === 'paragraph' && end - start >= PROSE && walk.sections[walk.outer]?.name === 'administrative') {
    closeSection(walk, walk.outer, start)
    walk.outer = addSection(walk, {
      name: 'preamble',
      title: null,
      level: 1,
      parent: -1,
      start,
      end: walk.source.length,
    })
    walk.inner = -1
  }
  pushBlock(walk, text, kind, group)
}

/** Code and HTML in Markdown are text that was indented or that has angle brackets: every line a block. */
function addRawBlock(walk: Walk, node: Node, kind: BlockKind, group: number): void {
  const { start, end } = offsets(node)
  let from = start
  while (from < end) {
    let to = walk.source.indexOf('\n', from)
    if (to < 0 || to > end) to = end
    const span = trim(walk.source, from, to)
    if (span.end > span.start && !walk.source.startsWith('```', span.start)) pushBlock(walk, [span], kind, group)
    from = to + 1
  }
}

function pushBlock(walk: Walk, text: readonly Span[], kind: BlockKind, group: number): void {
  const first = text[0]
  const last = text[text.length - 1]
  if (first === undefined || last === undefined) return
  if (walk.outer < 0) {
    const end = walk.source.length
    walk.outer = addSection(walk, { name: 'preamble', title: null, level: 1, parent: -1, start: 0, end })
  }
  const section = walk.inner >= 0 ? walk.inner : walk.outer
  walk.blocks.push({ kind, start: first.start, end: last.end, section, group, text })
}

/** The parts of a node's source that are text. */
function readLeaves(source: string, node: Node): Span[] {
  const leaves: Span[] = []
  collectLeaves(source, node, leaves)
  return leaves
}

function collectLeaves(source: string, node: Node, leaves: Span[]): void {
  if (node.type === 'text') {
    addText(source, node, leaves)
    return
  }
  if (node.type === 'inlineCode') {
    let { start, end } = offsets(node)
    while (start < end && isMarkup(source.charCodeAt(start))) start++
    while (end > start && isMarkup(source.charCodeAt(end - 1))) end--
    addLeaf(source, trim(source, start, end), leaves)
    return
  }
  const children = (node as Partial<Parent>).children
  if (children === undefined) return
  for (const child of children) collectLeaves(source, child, leaves)
}

/** A text node; in a quotation the marks at the starts of its lines are cut out. */
function addText(source: string, node: Node, leaves: Span[]): void {
  const { start, end } = offsets(node)
  let from = start
  for (let i = source.indexOf('\n', start); i >= 0 && i < end; i = source.indexOf('\n', i + 1)) {
    let next = i + 1
    while (next < end && isBlank(source.charCodeAt(next))) next++
    if (source.charCodeAt(next) !== 62) continue
    addLeaf(source, trim(source, from, i), leaves)
    from = next + 1
  }
  addLeaf(source, trim(source, from, end), leaves)
}

/** Parts with nothing but blanks and pipes between them are one; a pipe between marks is a part of its own. */
function addLeaf(source: string, leaf: Span, leaves: Span[]): void {
  if (leaf.start >= leaf.end) return
  const last = leaves[leaves.length - 1]
  if (last === undefined) {
    leaves.push(leaf)
    return
  }
  if (isGap(source, last.end, leaf.start)) {
    leaves[leaves.length - 1] = { start: last.start, end: leaf.end }
    return
  }
  const pipe = source.indexOf('|', last.end)
  if (pipe >= 0 && pipe < leaf.start) leaves.push({ start: pipe, end: pipe + 1 })
  leaves.push(leaf)
}

function isGap(source: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i)
    if (code !== 124 && !isBlank(code)) return false
  }
  return true
}

function trim(source: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && source.charCodeAt(from) <= 32) from++
  while (to > from && source.charCodeAt(to - 1) <= 32) to--
  return { start: from, end: to }
}

function offsets(node: Node): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}
