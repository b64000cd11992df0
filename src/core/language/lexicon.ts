// Finds every phrase of the vocabulary in a note in one pass over its words: longest match in each channel.

import type { Mention, Sentence, Words } from '../note/note.ts'
import { NUMBER } from '../note/note.ts'
import type { Automaton, Ending } from './automaton.ts'
import { BLANK } from './words.ts'

interface Search {
  readonly automaton: Automaton
  readonly text: string
  readonly words: Words
  /** First word of each channel that no match has taken yet. */
  readonly free: Int32Array
  /** End of the longest match so far from the present start, by channel, and what it means. */
  readonly longest: Int32Array
  readonly best: (Ending[] | null)[]
  readonly touched: number[]
  /** Mentions by channel; undefined for none so far. */
  readonly found: (Mention[] | undefined)[]
}

/**
 * All mentions in the sentences given, by number of their channel, each list in order of place. Within a channel matches do not overlap: the leftmost wins, then the longest;
 * a phrase filed under several concepts of one channel gives one mention of each.
 */
export function findMentions(
  automaton: Automaton,
  text: string,
  words: Words,
  sentences: readonly Sentence[],
): readonly (readonly Mention[])[] {
  const { channels, first, number } = automaton
  const search: Search = {
    automaton,
    text,
    words,
    free: new Int32Array(channels.length),
    longest: new Int32Array(channels.length),
    best: new Array(channels.length).fill(null),
    touched: [],
    found: new Array(channels.length).fill(undefined),
  }
  const numeric = first[number] as number
  for (let index = 0; index < sentences.length; index += 1) {
    const { firstWord, lastWord } = sentences[index] as Sentence
    for (let from = firstWord; from < lastWord; from += 1) {
      const node = first[words.numbers[from] as number] as number
      if (node > 0) walk(search, node, from, from + 1, lastWord)
      if (numeric > 0 && words.kinds[from] === NUMBER) walk(search, numeric, from, from + 1, lastWord)
      if (search.touched.length > 0) collect(search, from, index, lastWord)
    }
  }
  return search.found.map((list) => list ?? NONE)
}

function walk(search: Search, node: number, from: number, at: number, last: number): void {
  const { automaton, words } = search
  const endTo = automaton.endStart[node + 1] as number
  for (let end = automaton.endStart[node] as number; end < endTo; end += 1) {
    hold(search, automaton.endings[automaton.ends[end] as number] as Ending, from, at)
  }
  if (at >= last) return
  const id = words.numbers[at] as number
  if (id > 0) {
    const child = step(automaton, node, id)
    if (child > 0) walk(search, child, from, at + 1, last)
  }
  if (words.kinds[at] === NUMBER) {
    const child = step(automaton, node, automaton.number)
    if (child > 0) walk(search, child, from, at + 1, last)
  }
}

function step({ edgeStart, edgeWord, edgeTo }: Automaton, node: number, word: number): number {
  let low = edgeStart[node] as number
  let high = edgeStart[node + 1] as number
  while (low < high) {
    const middle = (low + high) >> 1
    const here = edgeWord[middle] as number
    if (here === word) return edgeTo[middle] as number
    if (here < word) low = middle + 1
    else high = middle
  }
  return 0
}

function hold(search: Search, ending: Ending, from: number, to: number): void {
  const { channel, cased } = ending
  if (from < (search.free[channel] as number)) return
  if (cased !== null) {
    const { starts, ends } = search.words
    if (search.text.slice(starts[from], ends[to - 1]) !== cased) return
  }
  const held = search.best[channel]
  if (!held) {
    search.touched.push(channel)
    search.best[channel] = [ending]
    search.longest[channel] = to
  } else if (search.longest[channel] === to) held.push(ending)
  else if ((search.longest[channel] as number) < to) {
    search.best[channel] = [ending]
    search.longest[channel] = to
  }
}

function collect(search: Search, from: number, sentence: number, last: number): void {
  const { touched, found } = search
  const { starts, ends } = search.words
  for (let index = 0; index < touched.length; index += 1) {
    const channel = touched[index] as number
    const to = search.longest[channel] as number
    search.free[channel] = to
    if (isUnfilled(search.words, to, last) && !isBanner(search, from, to)) {
      search.best[channel] = null
      continue
    }
    for (const { concept, drop } of search.best[channel] as Ending[]) {
      if (drop) continue
      const mention = { concept, from, to, start: starts[from] as number, end: ends[to - 1] as number, sentence }
      const list = found[channel]
      if (list === undefined) found[channel] = [mention]
      else list.push(mention)
    }
    search.best[channel] = null
  }
  touched.length = 0
}

/** "Weight loss: ***", "Opioids: {none/current:714}": words whose place a template left open name nothing. */
export function isUnfilled({ forms }: Words, to: number, last: number): boolean {
  return to < last && (forms[to] === BLANK || (forms[to] === ':' && to + 1 < last && forms[to + 1] === BLANK))
}

// "***ADDENDUM***": stars that adorn a title leave nothing open.
function isBanner({ words: { forms, starts, ends }, text }: Search, from: number, to: number): boolean {
  if (forms[from - 1] !== BLANK || forms[to] !== BLANK) return false
  const title = text.slice(starts[from], ends[to - 1])
  return title === title.toUpperCase() && title !== title.toLowerCase()
}

const NONE: readonly Mention[] = []

/** The mentions of one channel whose words begin in `[from, to)`. */
export function mentionsBetween(list: readonly Mention[] | undefined, from: number, to: number): readonly Mention[] {
  if (list === undefined || list.length === 0) return NONE
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as Mention).from < from) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < list.length && (list[end] as Mention).from < to) end += 1
  return end === low ? NONE : list.slice(low, end)
}
