// Titles of whole documents at the head of a note ("PAIN CLINIC FOLLOW-UP", "# Spine consultation"): no sections.
import { isBlank, isDigit } from './characters.ts'
import type { HeadingStyle } from './heading-place.ts'
import type { Title, TitleIndex, TitleWords } from './section-titles.ts'
import { matchTitleBackward, matchTitleForward } from './section-titles.ts'

/**
 * Whether a line at the head of a note names the document: it ends with a word for one ("visit", "consultation") and is
 * no title of a section, or begins with such a title that a date follows. `end` is the end of the line or its colon.
 */
export function isDocumentTitle(
  source: string,
  words: TitleWords,
  end: number,
  style: HeadingStyle,
  index: TitleIndex,
): boolean {
  if (style === 'colon' && !isLineEnd(source, end + 1)) return false
  const count = words.forms.length
  const section = matchTitleForward(index, words, 0, ({ name }) => name !== 'preamble' && name !== 'follow-up')
  if (section?.size === count) return section.titles.some(({ name, onlyIn }) => name === 'administrative' && !onlyIn)
  const word = matchTitleBackward(index, words, isDocumentWord)
  if (word !== null) return (matchTitleBackward(index, words, isSection)?.size ?? 0) <= word.size
  if (style !== 'line' || section === null || !isDocument(section.titles)) return false
  return isDateBehind(source, words, section.size)
}

const isSection = ({ name, onlyIn }: Title): boolean =>
  onlyIn === null && name !== 'follow-up' && name !== 'administrative'

const isDocumentWord = ({ name }: Title): boolean => name === 'preamble'

/** Titles of the vocabulary that name a document wherever they stand ("progress note"). */
function isDocument(titles: readonly Title[]): boolean {
  return titles.some(({ name, onlyIn }) => name === 'administrative' && onlyIn === null)
}

/** `Office visit, 3 May 2021`. */
function isDateBehind(source: string, words: TitleWords, size: number): boolean {
  return isDigit(source.charCodeAt(words.starts[size] as number))
}

/** Nothing stands behind the offset on its line, or in its piece of a one-line export. */
function isLineEnd(source: string, at: number): boolean {
  let i = at
  while (isBlank(source.charCodeAt(i))) i++
  const code = source.charCodeAt(i)
  return i >= source.length || code === 10 || code === 13 || (code === 44 && i > at)
}
