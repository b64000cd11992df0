// The titles under which clinicians write: an index of the section vocabulary, and the match of a heading's words.
import type { SectionName } from '../note/note.ts'
import { isDigit, isLetter } from './characters.ts'

/** An entry of the section vocabulary with its phrases spelled out. `id` and `only_in` are section names. */
export interface SectionTitle {
  readonly id: string
  /** The section inside which the title counts, as a sub-heading; without it the title counts everywhere. */
  readonly only_in?: string
  /** `yes` for ordinary words, which are a title only with a colon, in capitals or on a line of their own. */
  readonly unsafe?: string
  /** `no` where a number after the colon means a measurement (P: 76), not a section. */
  readonly number_follows?: string
  /** `inline` where a short text behind the colon (Sleep: poor) stays one sentence with the title. */
  readonly short_value?: string
  readonly terms: readonly string[]
}

/** What a title of the vocabulary stands for. */
export interface Title {
  readonly name: SectionName
  readonly onlyIn: SectionName | null
  readonly unsafe: boolean
  readonly numberFollows: boolean
  /** With a short text behind its colon the title is a label and no heading. */
  readonly isLabel: boolean
}

interface Branch {
  readonly next: Map<string, Branch>
  titles: Title[] | null
}

/** The section vocabulary, ready for matching from the first and from the last word of a heading. */
export interface TitleIndex {
  readonly forward: Branch
  readonly backward: Branch
}

/** The words of a line, without the marks between them. `ends` are exclusive offsets into the source. */
export interface TitleWords {
  readonly forms: string[]
  readonly starts: number[]
  readonly ends: number[]
}

/** The longest title at one end of a heading: its meanings and how many of the heading's words it takes. */
export interface TitleMatch {
  readonly titles: readonly Title[]
  readonly size: number
}

const sectionNames: Readonly<Record<SectionName, true>> = {
  preamble: true,
  'chief-complaint': true,
  hpi: true,
  'interval-history': true,
  'treatment-history': true,
  'past-history': true,
  'surgical-history': true,
  'family-history': true,
  'social-history': true,
  medications: true,
  allergies: true,
  'review-of-systems': true,
  'red-flags': true,
  pain: true,
  function: true,
  vitals: true,
  examination: true,
  results: true,
  imaging: true,
  procedure: true,
  consent: true,
  course: true,
  assessment: true,
  'assessment-plan': true,
  plan: true,
  'follow-up': true,
  goals: true,
  instructions: true,
  signature: true,
  administrative: true,
  'problem-list': true,
  other: true,
}

/**
 * Builds the index of the section vocabulary.
 * Throws when an entry names a section that does not exist: a mistake in the vocabulary.
 */
export function indexSectionTitles(entries: readonly SectionTitle[]): TitleIndex {
  const index: TitleIndex = { forward: emptyBranch(), backward: emptyBranch() }
  for (const entry of entries) {
    const title: Title = {
      name: sectionName(entry.id),
      onlyIn: entry.only_in === undefined ? null : sectionName(entry.only_in),
      unsafe: entry.unsafe === 'yes',
      numberFollows: entry.number_follows !== 'no',
      isLabel: entry.short_value === 'inline',
    }
    for (const term of entry.terms) {
      const { forms } = readTitleWords(term, 0, term.length)
      plant(index.forward, forms, title)
      plant(index.backward, forms.reverse(), title)
    }
  }
  return index
}

/** The words of `source` between two offsets, in lower case; `&` counts as "and", apostrophes vanish. */
export function readTitleWords(source: string, start: number, end: number): TitleWords {
  const words: TitleWords = { forms: [], starts: [], ends: [] }
  let from = -1
  for (let i = start; i <= end; i++) {
    const code = i < end ? source.charCodeAt(i) : 32
    if (isTitleCharacter(code)) {
      if (from < 0) from = i
    } else if (from >= 0) {
      addWord(words, source, from, i)
      from = -1
    }
    if (code === 38) addWord(words, source, i, i + 1)
  }
  return words
}

/** The longest title with a usable meaning that starts at word `from`, or null. */
export function matchTitleForward(
  index: TitleIndex,
  words: TitleWords,
  from: number,
  isUsable: (title: Title) => boolean,
): TitleMatch | null {
  let branch: Branch | undefined = index.forward
  let found: TitleMatch | null = null
  for (let i = from; i < words.forms.length; i++) {
    branch = branch.next.get(words.forms[i] as string)
    if (branch === undefined) break
    if (branch.titles?.some(isUsable)) found = { titles: branch.titles, size: i + 1 - from }
  }
  return found
}

/** The longest title with a usable meaning that ends with the last word, or null. */
export function matchTitleBackward(
  index: TitleIndex,
  words: TitleWords,
  isUsable: (title: Title) => boolean,
): TitleMatch | null {
  let branch: Branch | undefined = index.backward
  let found: TitleMatch | null = null
  const last = words.forms.length - 1
  for (let i = last; i >= 0; i--) {
    branch = branch.next.get(words.forms[i] as string)
    if (branch === undefined) break
    if (branch.titles?.some(isUsable)) found = { titles: branch.titles, size: last + 1 - i }
  }
  return found
}

function emptyBranch(): Branch {
  return { next: new Map(), titles: null }
}

function sectionName(id: string): SectionName {
  if (!Object.hasOwn(sectionNames, id)) throw new Error(`section vocabulary: no section is called "${id}"`)
  return id as SectionName
}

function plant(root: Branch, forms: readonly string[], title: Title): void {
  let branch = root
  for (const form of forms) {
    let next = branch.next.get(form)
    if (next === undefined) {
      next = emptyBranch()
      branch.next.set(form, next)
    }
    branch = next
  }
  branch.titles ??= []
  branch.titles.push(title)
}

function addWord(words: TitleWords, source: string, from: number, to: number): void {
  const word = source.slice(from, to).toLowerCase()
  if (word === '&') words.forms.push('and')
  else words.forms.push(word.includes("'") || word.includes('’') ? word.replace(/['’]/g, '') : word)
  words.starts.push(from)
  words.ends.push(to)
}

function isTitleCharacter(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 39 || code === 0x2019
}
