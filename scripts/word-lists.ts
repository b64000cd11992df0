// Compiles rules/vocabulary/word-lists.yaml into src/core/generated/word-lists.ts: checked and written as plain data.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { wordsOf } from '../src/core/language/words.ts'

/** The file's name in rules/vocabulary: the one that holds no terms of a channel. */
export const WORD_LISTS = 'word-lists.yaml'

interface WordListFile {
  readonly lists: Readonly<Record<string, { readonly comment: string; readonly words: readonly string[] }>>
  readonly values: Readonly<
    Record<string, { readonly comment: string; readonly words: Readonly<Record<string, number>> }>
  >
}

/** Writes the module of word lists. Gives the complaints; where there are any, nothing is written. */
export function compileWordLists(root: string = process.cwd()): readonly string[] {
  const { lists, values } = parse(readFileSync(join(root, 'rules/vocabulary', WORD_LISTS), 'utf8')) as WordListFile
  const complaints = [
    ...disorder('lists', Object.keys(lists)),
    ...disorder('values', Object.keys(values)),
    ...Object.entries(lists).flatMap(([name, { comment, words }]) => faults(name, comment, words)),
    ...Object.entries(values).flatMap(([name, { comment, words }]) => faults(name, comment, Object.keys(words))),
  ]
  if (complaints.length === 0) writeFileSync(join(root, 'src/core/generated/word-lists.ts'), moduleOf(lists, values))
  return complaints.map((complaint) => `${WORD_LISTS}: ${complaint}`)
}

function faults(name: string, comment: unknown, words: readonly unknown[]): readonly string[] {
  const complaints = disorder(name, words)
  if (typeof comment !== 'string' || comment === '') complaints.push(`${name}: no comment`)
  for (const word of words) {
    if (typeof word !== 'string') complaints.push(`${name}: ${word} is no word`)
    else if (!isOneWord(word)) complaints.push(`${name}: ${word} is never one word of a note`)
  }
  return complaints
}

// The hyphen of a range ("3-4") is a word of its own only between numbers.
function isOneWord(word: string): boolean {
  const { forms } = wordsOf(word)
  return word === '-' || (forms.length === 1 && forms[0] === word)
}

function disorder(name: string, words: readonly unknown[]): string[] {
  const at = words.findIndex((word, index) => index > 0 && String(words[index - 1]) >= String(word))
  return at < 0 ? [] : [`${name}: ${words[at]} stands behind ${words[at - 1]}, or twice`]
}

function moduleOf(lists: WordListFile['lists'], values: WordListFile['values']): string {
  return [
    `// Written by \`npm run generate\` from rules/vocabulary/${WORD_LISTS}. Do not edit.`,
    '',
    '/** Names of the lists of words. */',
    `export type WordListName = ${union(lists)}`,
    '',
    '/** Names of the lists that give each word a number. */',
    `export type WordValuesName = ${union(values)}`,
    '',
    '/** The words of each list, alphabetical. */',
    'export const lists: Readonly<Record<WordListName, readonly string[]>> = {',
    ...rowsOf(lists),
    '}',
    '',
    '/** The words of each list with their numbers. */',
    'export const values: Readonly<Record<WordValuesName, Readonly<Record<string, number>>>> = {',
    ...rowsOf(values),
    '}',
    '',
  ].join('\n')
}

function union(lists: Readonly<Record<string, unknown>>): string {
  return Object.keys(lists)
    .map((name) => `'${name}'`)
    .join(' | ')
}

function rowsOf(lists: Readonly<Record<string, { readonly comment: string; readonly words: unknown }>>): string[] {
  return Object.entries(lists).map(
    ([name, { comment, words }]) => `  /** ${comment} */\n  '${name}': ${JSON.stringify(words)},`,
  )
}
