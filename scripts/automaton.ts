// Builds the minimal automaton of a list of terms: a trie over words, then equal tails made one.
import { packIntegers } from '../src/core/language/automaton.ts'
import type { PackedAutomaton } from '../src/core/note/note.ts'

/** A phrase of words joined by blanks, the concept it means, and the exact spelling it asks for, if any. */
export interface Term {
  readonly words: string
  readonly concept: number
  readonly cased?: string
}

interface Node {
  readonly next: Map<number, Node>
  readonly ends: Set<number>
}

const emptyNode = (): Node => ({ next: new Map(), ends: new Set() })

/** Words of all terms, in the order of their numbers. */
export function wordsOfTerms(terms: readonly Term[]): readonly string[] {
  return [...new Set(terms.flatMap((term) => term.words.split(' ')))].sort()
}

/** Packs terms for `loadAutomaton`; `words` are numbered from 1. Node 0 is the start. */
export function packAutomaton(terms: readonly Term[], words: readonly string[]): PackedAutomaton {
  const numbers = new Map(words.map((word, index) => [word, index + 1]))
  const cased = [...new Set(terms.flatMap((term) => term.cased ?? []))].sort()
  const endings = new Map<string, number>()
  const root = emptyNode()
  for (const term of terms) {
    const spelling = term.cased === undefined ? 0 : cased.indexOf(term.cased) + 1
    const ending = numberOf(endings, `${term.concept} ${spelling}`)
    plant(
      root,
      term.words.split(' ').map((word) => numbers.get(word) as number),
      ending,
    )
  }
  return {
    cased: cased.join('\n'),
    endings: packIntegers([...endings.keys()].flatMap((key) => key.split(' ').map(Number))),
    nodes: packIntegers(minimise(root)),
  }
}

function numberOf(known: Map<string, number>, key: string): number {
  const number = known.get(key) ?? known.size
  known.set(key, number)
  return number
}

function plant(root: Node, words: readonly number[], ending: number): void {
  let node = root
  for (const word of words) {
    const child = node.next.get(word) ?? emptyNode()
    node.next.set(word, child)
    node = child
  }
  node.ends.add(ending)
}

// Nodes from the leaves up; those with the same endings and the same steps become one. The start is moved to 0.
function minimise(root: Node): number[] {
  const known = new Map<string, number>()
  const kept: { readonly edges: readonly (readonly [number, number])[]; readonly ends: readonly number[] }[] = []
  const visit = (node: Node): number => {
    const edges = [...node.next].map(([word, child]): [number, number] => [word, visit(child)])
    edges.sort((a, b) => a[0] - b[0])
    const ends = [...node.ends].sort((a, b) => a - b)
    const key = `${edges.map((edge) => edge.join(':')).join(' ')}|${ends.join(' ')}`
    const same = known.get(key)
    if (same !== undefined) return same
    known.set(key, kept.length)
    return kept.push({ edges, ends }) - 1
  }
  const last = visit(root)
  const place = (node: number): number => (node === last ? 0 : node + 1)
  return [kept[last], ...kept.slice(0, last)].flatMap((node) => {
    const { edges, ends } = node as (typeof kept)[number]
    return [edges.length, ...edges.flatMap(([word, to]) => [word, place(to)]), ends.length, ...ends]
  })
}
