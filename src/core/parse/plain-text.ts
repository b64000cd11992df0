// Reads a plain-text note into the tree that Markdown has: headings, paragraphs, lists, tables, all with positions.
import type { Root } from 'mdast'
import { startPlace } from './heading-place.ts'
import { makePointer, makeRoot } from './nodes.ts'
import type { ReadingWords } from './reading-words.ts'
import { readLines } from './source-lines.ts'
import { readBlocks } from './text-blocks.ts'

/** The mdast tree of a plain-text note. Never throws. Headings carry their canonical name in `data.section`. */
export function readPlainText(source: string, words: ReadingWords): Root {
  const point = makePointer(source)
  return makeRoot(source, point, readBlocks(source, readLines(source), startPlace(), point, words))
}
