// Headers that judge the list under them: "Tried and failed:", "What has helped".
import type { Note, Sentence } from '../../note/note.ts'
import type { Candidate } from './candidate.ts'
import { isOpen } from './carry-forward.ts'
import type { Judgement } from './judgement.ts'
import { outcomeEvents } from './outcome-events.ts'

/** A header has at most so many words, and holds for at most so many blocks under it. */
const HEADER_LONG = 8
const LIST_LONG = 14

/** The judgement of each block that ends in a colon or is a heading and says what became of the list under it. */
export function listHeaders(note: Note): ReadonlyMap<number, Judgement> {
  const headers = new Map<number, Judgement>()
  for (const mention of note.mentions['outcome'] ?? []) {
    const { block, firstWord, lastWord } = note.sentences[mention.sentence] as Sentence
    const closing = note.words.forms[lastWord - 1] === ':'
    if (!closing && note.blocks[block]?.kind !== 'heading') continue
    if (lastWord - firstWord > HEADER_LONG || headers.has(block)) continue
    const [event] = outcomeEvents(note, firstWord, lastWord, [], [])
    if (event) headers.set(block, event)
  }
  return headers
}

/** Gives the judgement of the header over a sentence's list to those of its treatments that have none. */
export function applyHeader(
  note: Note,
  sentence: number,
  read: readonly Candidate[],
  headers: ReadonlyMap<number, Judgement>,
): void {
  if (headers.size === 0) return
  const judgement = headerOver(note, (note.sentences[sentence] as Sentence).block, headers)
  if (judgement === undefined) return
  for (const candidate of read)
    if (isOpen(candidate) && candidate.intent !== 'not-had') candidate.judgements.push(judgement)
}

// Up through the items of one list, to the block right over it.
function headerOver(note: Note, own: number, headers: ReadonlyMap<number, Judgement>): Judgement | undefined {
  const group = note.blocks[own]?.group ?? -1
  for (let block = own - 1; block >= Math.max(0, own - LIST_LONG); block -= 1) {
    const judgement = headers.get(block)
    if (judgement) return judgement
    const before = note.blocks[block]
    if (before?.kind === 'heading' || before?.group !== group || group < 0) return undefined
  }
  return undefined
}
