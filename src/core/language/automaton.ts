// The vocabulary as one minimal automaton over words: shared beginnings and endings are stored once, as plain integers.
import type { Concept, PackedAutomaton } from '../note/note.ts'
import type { KnownWords } from './known-words.ts'

/** What a phrase means where it ends. */
export interface Ending {
  readonly concept: Concept
  /** Index of the concept's channel. */
  readonly channel: number
  /** The exact spelling that is asked for, or null when case does not matter. */
  readonly cased: string | null
  /** A look-alike takes its words and names nothing. */
  readonly drop: boolean
}

/** The automaton ready for matching. Node 0 is the start. */
export interface Automaton {
  /** Number of the word that stands for any number in a term. */
  readonly number: number
  readonly channels: readonly string[]
  readonly endings: readonly Ending[]
  /** Target of the first step by word number; 0 for none. */
  readonly first: Int32Array
  readonly edgeStart: Int32Array
  readonly edgeWord: Int32Array
  readonly edgeTo: Int32Array
  readonly endStart: Int32Array
  readonly ends: Int32Array
}

/** The word that stands for any number in a term. */
export const ANY_NUMBER = '<n>'

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUE = new Uint8Array(128)
for (let index = 0; index < 64; index += 1) VALUE[DIGITS.charCodeAt(index)] = index

/** Writes integers from 0 as text: five bits a character, the sixth says that more follows. */
export function packIntegers(values: readonly number[]): string {
  let text = ''
  for (const value of values) {
    let rest = value
    while (rest > 31) {
      text += DIGITS[(rest & 31) | 32]
      rest >>>= 5
    }
    text += DIGITS[rest]
  }
  return text
}

/** Reads what `packIntegers` wrote. */
export function unpackIntegers(text: string): Int32Array {
  const out = new Int32Array(text.length)
  let size = 0
  let value = 0
  let shift = 0
  for (let index = 0; index < text.length; index += 1) {
    const bits = VALUE[text.charCodeAt(index)] as number
    value |= (bits & 31) << shift
    if (bits > 31) shift += 5
    else {
      out[size] = value
      size += 1
      value = 0
      shift = 0
    }
  }
  return out.subarray(0, size)
}

/** Makes the automaton of a packed one, whose words have the numbers of `known`; some milliseconds for a hundred thousand edges, once a process. */
export function loadAutomaton(packed: PackedAutomaton, concepts: readonly Concept[], known: KnownWords): Automaton {
  const channels: string[] = []
  const cased = packed.cased.split('\n')
  const pairs = unpackIntegers(packed.endings)
  const endings: Ending[] = []
  for (let index = 0; index < pairs.length; index += 2) {
    const concept = concepts[pairs[index] as number] as Concept
    let channel = channels.indexOf(concept.channel)
    if (channel < 0) channel = channels.push(concept.channel) - 1
    const spelling = pairs[index + 1] as number
    endings.push({
      concept,
      channel,
      cased: spelling === 0 ? null : (cased[spelling - 1] as string),
      drop: concept['drop'] === 'yes',
    })
  }
  const number = known.numbers.get(ANY_NUMBER) ?? 0
  return { number, channels, endings, ...layOut(unpackIntegers(packed.nodes), known.numbers.size) }
}

type Layout = Pick<Automaton, 'first' | 'edgeStart' | 'edgeWord' | 'edgeTo' | 'endStart' | 'ends'>

function layOut(stream: Int32Array, words: number): Layout {
  const edgeStart: number[] = []
  const endStart: number[] = []
  const edgeWord = new Int32Array(stream.length)
  const edgeTo = new Int32Array(stream.length)
  const ends = new Int32Array(stream.length)
  let edges = 0
  let endCount = 0
  let at = 0
  while (at < stream.length) {
    edgeStart.push(edges)
    endStart.push(endCount)
    const count = stream[at] as number
    at += 1
    for (let index = 0; index < count; index += 1, at += 2, edges += 1) {
      edgeWord[edges] = stream[at] as number
      edgeTo[edges] = stream[at + 1] as number
    }
    const endings = stream[at] as number
    at += 1
    for (let index = 0; index < endings; index += 1, at += 1, endCount += 1) ends[endCount] = stream[at] as number
  }
  edgeStart.push(edges)
  endStart.push(endCount)
  const first = new Int32Array(words + 1)
  for (let edge = 0; edge < (edgeStart[1] as number); edge += 1)
    first[edgeWord[edge] as number] = edgeTo[edge] as number
  return {
    first,
    edgeStart: Int32Array.from(edgeStart),
    edgeWord: edgeWord.slice(0, edges),
    edgeTo: edgeTo.slice(0, edges),
    endStart: Int32Array.from(endStart),
    ends: ends.slice(0, endCount),
  }
}
