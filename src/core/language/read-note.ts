// Builds the one frozen Note that everything reads: tree, sections, sentences, words and vocabulary mentions.
import type { Mention, Mentions, Metadata, Note, Section, Sentence, Span, Trial } from '../note/note.ts'
import { readMarkdown } from '../parse/markdown.ts'
import { readPlainText } from '../parse/plain-text.ts'
import { findSections } from '../parse/sections.ts'
import { splitSentences } from '../parse/sentences.ts'
import { findMentions } from './lexicon.ts'
import { complaintLexicon, detailLexicon, readingWords, vocabularyWords } from './vocabulary.ts'
import type { WordBuffer } from './words.ts'
import { readWords, startWords, wordTable } from './words.ts'

/** How to read a source. */
export interface ReadOptions {
  /** Read as Markdown; default false: as plain text. */
  readonly markdown?: boolean
  readonly metadata?: Metadata
  /** For measuring only. */
  readonly trial?: Trial
}

/** Reads a decoded source (line ends as they are) into a Note. Any text gives a note; nothing throws. */
export function readNote(source: string, options: ReadOptions = {}): Note {
  const { metadata = {}, trial } = options
  const reading = readingWords()
  const tree = options.markdown ? readMarkdown(source, reading) : readPlainText(source, reading)
  const { sections: named, blocks } = findSections(tree, source)
  const sections = trial?.without === 'sections' ? named.map(withoutName) : named
  const buffer = startWords(vocabularyWords())
  const sentences: Sentence[] = []
  blocks.forEach((block, index) => {
    for (const span of splitSentences(source, block, reading.sentences)) {
      const firstWord = buffer.starts.length
      readParts(source, span, block.text, buffer)
      const lastWord = buffer.starts.length
      if (lastWord > firstWord) {
        const { start, end } = span
        sentences.push({ start, end, block: index, section: block.section, firstWord, lastWord })
      }
    }
  })
  const words = wordTable(buffer)
  const mentions = lazyMentions(findMentions(complaintLexicon(), source, words, sentences), () =>
    findMentions(detailLexicon(), source, words, sentences),
  )
  return { text: source, tree, sections, blocks, sentences, words, mentions, metadata, trial }
}

/** Mentions by number of their channel. */
type Found = readonly (readonly Mention[])[]

interface Lazy {
  readonly search: () => Found
  details?: Found
}

let prototype: object | undefined

// Nine notes in ten have nothing to do with the spine: what is not asked for is not searched for. The getters of all
// channels stand on one prototype, made once.
function lazyMentions(complaints: Found, search: () => Found): Mentions {
  prototype ??= detailLexicon().channels.reduce((made, channel, index) => {
    const get = function (this: { readonly lazy: Lazy }): readonly Mention[] | undefined {
      this.lazy.details ??= this.lazy.search()
      return this.lazy.details[index]
    }
    return Object.defineProperty(made, channel, { get })
  }, {})
  const lazy: Lazy = { search }
  const mentions = Object.create(prototype)
  complaintLexicon().channels.forEach((channel, index) => {
    mentions[channel] = complaints[index]
  })
  mentions.lazy = lazy
  return mentions as Mentions
}

// A trial reads every section as text that no heading stands over.
const withoutName = (section: Section): Section => ({ ...section, name: 'preamble' })

// Words of the parts of a block that are text: bullets and markup between them are no words.
function readParts(source: string, span: Span, parts: readonly Span[], buffer: WordBuffer): void {
  for (const part of parts) {
    const start = Math.max(part.start, span.start)
    const end = Math.min(part.end, span.end)
    if (start < end) readWords(source, { start, end }, buffer)
  }
}
