// Headings in plain text: at the start of a line, alone or with text behind, and in mid-line after a sentence.
import { isBlank, isDigit, isLetter, isLower, isMarkup, isUpper } from './characters.ts'
import { nameHeading, nameRunIn } from './heading-names.ts'
import type { HeadingName, Place } from './heading-place.ts'
import { isListing, isSorting } from './heading-place.ts'
import { readItemMark } from './line-marks.ts'
import type { TitleIndex } from './section-titles.ts'
import { readTitleWords } from './section-titles.ts'

/**
 * A heading with its title's place and the offset at which the text behind it begins. A label of a short text has no
 * title of its own: `start`, `end` and `textStart` are one, and the text begins with the label.
 */
export interface Heading extends HeadingName {
  readonly start: number
  readonly end: number
  readonly textStart: number
}

/** A title is at most so long. */
const longestTitle = 72

/** A label's value is shorter than this. */
const shortValue = 40

/** Sections that a mid-line label in a plan sorts ("Medications: continue …"): they do not leave the plan. */
const sortedInPlans: ReadonlySet<string> = new Set([
  'medications',
  'imaging',
  'results',
  'procedure',
  'treatment-history',
  'pain',
  'function',
  'examination',
])

/** The heading with which the line from `start` to `end` begins, or null. `colon` finds the next colon. */
export function readHeading(
  source: string,
  start: number,
  end: number,
  place: Place,
  index: TitleIndex,
  colon: (from: number) => number,
): Heading | null {
  const first = skipMarkup(source, start, end)
  if (first >= end || !isLetter(source.charCodeAt(first))) return null
  const titleEnd = findTitleEnd(source, first, end, colon)
  if (titleEnd >= 0) {
    const heading = nameHeading(source, first, titleEnd, 'colon', 0, place, index)
    if (heading !== null) return closeHeading(source, heading, first, titleEnd, end, false)
  }
  return isLower(source.charCodeAt(first)) ? null : readBareHeading(source, first, end, titleEnd >= 0, place, index)
}

/** The heading that a mark (`## Plan`) announces; always one. */
export function readMarkedHeading(
  source: string,
  start: number,
  end: number,
  depth: number,
  place: Place,
  index: TitleIndex,
  colon: (from: number) => number,
): Heading {
  const titleEnd = findTitleEnd(source, start, end, colon)
  if (titleEnd >= 0) {
    const heading = nameHeading(source, start, titleEnd, 'colon', depth, place, index)
    const closed = heading?.known
      ? closeHeading(source, { ...heading, isLabel: false }, start, titleEnd, end, false)
      : null
    if (closed !== null) return closed
  }
  const heading = nameHeading(source, start, end, 'mark', depth, place, index) as HeadingName
  return placed(heading, start, end, end)
}

/**
 * The next heading in the midst of the text from `start` to `end`: a known title with a colon after a sentence's end,
 * or at `start` where `atStart` says so. `inItem`: the text is one point of a list, which labels only sort.
 */
export function findInnerHeading(
  source: string,
  start: number,
  end: number,
  atStart: boolean,
  inItem: boolean,
  place: Place,
  index: TitleIndex,
  colon: (from: number) => number,
): Heading | null {
  for (let at = colon(start); at < end; at = colon(at + 1)) {
    const first = findTitleStart(source, start, at, atStart)
    if (first < 0 || !isColon(source, at, end)) continue
    const heading = nameHeading(source, first, at, 'colon', 0, place, index)
    if (!heading?.known || staysInPlan(heading, place)) continue
    if (staysInPoint(heading, place) && (inItem || hasListNumber(source, start, first))) continue
    const closed = closeHeading(source, heading, first, at, end, true)
    if (closed !== null) return closed
  }
  return null
}

/**
 * The label with which a list item begins, where it is a title. A title in capitals opens a section of the note;
 * any other names only this item, and where items are sorted by such labels only those that belong there.
 */
export function readItemHeading(
  source: string,
  start: number,
  end: number,
  place: Place,
  index: TitleIndex,
  colon: (from: number) => number,
): Heading | null {
  if (colon(start) >= end) return null
  const heading = readHeading(source, start, end, place, index, colon)
  if (heading === null || !heading.known || !hasColon(source, heading)) return null
  if (heading.level === 2 || heading.caps) return heading
  return isSorting(place.name) || isListing(place.name) ? null : { ...heading, level: 2 }
}

/** Whether the heading's title has a colon behind it. */
export function hasColon(source: string, heading: Heading): boolean {
  for (let i = heading.end; i < heading.textStart; i++) if (source.charCodeAt(i) === 58) return true
  return false
}

/** Whether another heading may follow the heading at once: not where its text begins with its label. */
export function isApart(heading: Heading): boolean {
  return heading.textStart > heading.start
}

/** The first offset from `start` that is not mark-up. */
export function skipMarkup(source: string, start: number, end: number): number {
  let i = start
  while (i < end && isMarkup(source.charCodeAt(i))) i++
  return i
}

function staysInPlan(heading: HeadingName, place: Place): boolean {
  return heading.level === 1 && !heading.caps && isSorting(place.name) && sortedInPlans.has(heading.name)
}

/** "2. Hypertension. Plan: …": a label that sorts the matter of one problem among several. */
function staysInPoint(heading: HeadingName, place: Place): boolean {
  const isPart = heading.level === 2 || heading.name === 'follow-up' || heading.name === 'plan'
  return isPart && !heading.caps && isSorting(place.name)
}

/** Whether a point of a numbered list begins between two offsets. */
function hasListNumber(source: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const isFirst = isDigit(source.charCodeAt(i)) && (i === start || isBlank(source.charCodeAt(i - 1)))
    if (isFirst && readItemMark(source, i, end) !== null) return true
  }
  return false
}

/** The heading of a title whose colon is at `titleEnd`, or null where what is behind the colon forbids it. */
function closeHeading(
  source: string,
  heading: HeadingName,
  start: number,
  titleEnd: number,
  end: number,
  inText: boolean,
): Heading | null {
  let last = titleEnd
  while (last > start && (isBlank(source.charCodeAt(last - 1)) || isMarkup(source.charCodeAt(last - 1)))) last--
  let textStart = titleEnd
  while (textStart < end && isAfterTitle(source.charCodeAt(textStart))) textStart++
  if (source.startsWith('***', textStart - 3) && textStart - 3 > titleEnd) textStart -= 3
  if (!heading.numberFollows && isMeasure(source, textStart, end)) return null
  // A number in the title is the range of a scale, which would read as part of the value.
  const isLabel = heading.isLabel && !/\d/.test(source.slice(start, last))
  if (isLabel && isShortValue(source, textStart, end, inText)) return placed(heading, start, start, start)
  return placed(heading, start, last, textStart)
}

/** A text of few words that ends with the line, or, in the midst of one, with its sentence. */
function isShortValue(source: string, start: number, end: number, inText: boolean): boolean {
  let to = start
  while (to < end && to - start < shortValue) {
    if (inText && source.charCodeAt(to) === 46 && isBlank(source.charCodeAt(to + 1))) break
    to++
  }
  return to > start && to - start < shortValue
}

/** Colon, blanks, mark-up and the comma that a one-line export leaves. */
function isAfterTitle(code: number): boolean {
  return code === 58 || code === 44 || isBlank(code) || isMarkup(code)
}

/** A number that is not the number of a list item. */
function isMeasure(source: string, at: number, end: number): boolean {
  let i = at
  while (i < end && isDigit(source.charCodeAt(i))) i++
  if (i === at) return false
  const code = source.charCodeAt(i)
  return !((code === 46 || code === 41) && !isDigit(source.charCodeAt(i + 1)))
}

/** The offset of the colon that ends a possible title at `start`, or -1. */
function findTitleEnd(source: string, start: number, end: number, colon: (from: number) => number): number {
  const at = colon(start)
  if (at >= end || at - start > longestTitle || !isColon(source, at, end)) return -1
  for (let i = start; i < at; i++) {
    const code = source.charCodeAt(i)
    if (code === 123 || code === 63 || code === 59 || code === 124 || code === 34 || code === 61) return -1
    if (code === 46 && isBlank(source.charCodeAt(i + 1))) return -1
  }
  return at
}

/** A colon that can end a title: not that of a time, a ratio or an address. */
function isColon(source: string, at: number, end: number): boolean {
  if (at + 1 >= end) return true
  const next = source.charCodeAt(at + 1)
  if (next === 47) return false
  return !(isDigit(next) && isDigit(source.charCodeAt(at - 1)))
}

/** The start of a possible title in mid-line: a capital behind the end of a sentence or at the start; else -1. */
function findTitleStart(source: string, start: number, colon: number, atStart: boolean): number {
  const lowest = Math.max(start, colon - longestTitle)
  for (let i = colon - 1; i >= lowest; i--) {
    const code = source.charCodeAt(i)
    const isStop = code === 46 || code === 63 || code === 33
    if (isStop && isBlank(source.charCodeAt(i + 1))) return firstCapital(source, i + 1, colon)
    if (isStop || code === 59 || code === 123 || code === 124 || code === 58) return -1
  }
  return atStart && lowest === start ? firstCapital(source, start, colon) : -1
}

function firstCapital(source: string, from: number, end: number): number {
  let i = from
  while (i < end && (isBlank(source.charCodeAt(i)) || isMarkup(source.charCodeAt(i)))) i++
  return isUpper(source.charCodeAt(i)) ? i : -1
}

/** A heading without a colon: a line of its own, or a title in capitals that text follows. */
function readBareHeading(
  source: string,
  start: number,
  end: number,
  hasColon: boolean,
  place: Place,
  index: TitleIndex,
): Heading | null {
  let last = end
  while (last > start && isMarkup(source.charCodeAt(last - 1))) last--
  const isShort = last - start <= longestTitle
  const code = source.charCodeAt(last - 1)
  const isOpenEnded = isLetter(code) || isDigit(code) || code === 41 || code === 93
  const isClosing = code === 44 && isShort
  if (!hasColon && isShort && (isOpenEnded || isClosing)) {
    const heading = nameHeading(source, start, last, 'line', 0, place, index)
    const isKept = isOpenEnded || heading?.name === 'signature'
    if (heading !== null && isKept) return placed(heading, start, last, end)
  }
  if (!canRunIn(source, start, end)) return null
  const words = readTitleWords(source, start, Math.min(end, start + longestTitle))
  const runIn = nameRunIn(source, words, place, index)
  if (runIn === null) return null
  const titleEnd = words.ends[runIn.size - 1] as number
  let textStart = titleEnd
  while (textStart < end && isDashOrBlank(source.charCodeAt(textStart))) textStart++
  return placed(runIn.heading, start, titleEnd, textStart)
}

/** A line whose first word is in capitals, or that has a dash between blanks near its start. */
function canRunIn(source: string, start: number, end: number): boolean {
  const second = source.charCodeAt(start + 1)
  if (!isLower(second)) return true
  const limit = Math.min(end, start + 40)
  for (let i = start + 2; i < limit; i++) {
    const code = source.charCodeAt(i)
    if (code === 45 || code === 0x2013 || code === 0x2014) return isBlank(source.charCodeAt(i - 1))
  }
  return false
}

/** A heading at its place. Field by field: this runs for every line. */
function placed(heading: HeadingName, start: number, end: number, textStart: number): Heading {
  const { name, level, caps, known, numberFollows, isLabel } = heading
  return { name, level, caps, known, numberFollows, isLabel, start, end, textStart }
}

function isDashOrBlank(code: number): boolean {
  return code === 45 || code === 0x2013 || code === 0x2014 || isBlank(code)
}
