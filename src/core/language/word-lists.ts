// The word lists of rules/vocabulary/word-lists.yaml by name, for logic that asks about single words.
import type { WordListName, WordValuesName } from '../generated/word-lists.ts'
import { lists, values } from '../generated/word-lists.ts'

/** The words of a list. Makes a new set at each call: call it once, outside of functions. */
export function wordList(name: WordListName): ReadonlySet<string> {
  return new Set(lists[name])
}

/** The words of a list with the number that each stands for. Makes a new map at each call: call it once. */
export function wordValues(name: WordValuesName): ReadonlyMap<string, number> {
  return new Map(Object.entries(values[name]))
}
