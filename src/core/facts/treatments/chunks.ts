// Cuts a sentence into chunks: the stretches between commas, brackets, dashes and contrasting words.

import { wordList } from '../../language/word-lists.ts'
import type { Note } from '../../note/note.ts'
import { MARK } from '../../note/note.ts'

/** A stretch of words, `to` exclusive. */
export interface Chunk {
  readonly from: number
  readonly to: number
  /** Whether a full break (semicolon, dash, "but", "while") stands before it; a comma is none. */
  readonly parted: boolean
  /** Whether it stands in round brackets. */
  readonly bracketed: boolean
}

/** Marks that part, but let an outcome reach over them. */
const WEAK: ReadonlySet<string> = new Set([',', '|', '→', ':', '—'])
/** Marks that end a stretch for good. */
const FULL: ReadonlySet<string> = new Set([';', '.', '?', '!', '•'])
const CONTRAST = wordList('contrast')

/** The chunks of the words `[first, last)`, in order; empty ones are left out. */
export function chunksOf(note: Note, first: number, last: number): readonly Chunk[] {
  if (note.trial?.without === 'clauses') return [{ from: first, to: last, parted: true, bracketed: false }]
  const { forms, kinds } = note.words
  const chunks: Chunk[] = []
  let from = first
  let parted = true
  let bracketed = false
  const close = (to: number): void => {
    if (to > from) {
      chunks.push({ from, to, parted, bracketed })
      parted = false
    }
  }
  for (let index = first; index < last; index += 1) {
    const form = forms[index] as string
    if (kinds[index] === MARK) {
      if (form === '(' || form === ')') {
        close(index)
        bracketed = form === '('
        from = index + 1
      } else if (WEAK.has(form) || FULL.has(form)) {
        close(index)
        from = index + 1
        if (FULL.has(form)) parted = true
      }
    } else if (CONTRAST.has(form)) {
      close(index)
      from = index
      parted = true
    }
  }
  close(last)
  return chunks
}

/** The chunk that holds a word. */
export function chunkAt(chunks: readonly Chunk[], word: number): Chunk | undefined {
  for (const chunk of chunks) if (word >= chunk.from && word < chunk.to) return chunk
  return undefined
}
