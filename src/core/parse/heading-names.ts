// What a heading is called: a title of the vocabulary, alone or with further words around it, seen from its section.
import { isDigit } from './characters.ts'
import { isDocumentTitle } from './document-titles.ts'
import type { HeadingName, HeadingStyle, Place } from './heading-place.ts'
import { boldDepth, isContained, isInside, isListing, isSorting } from './heading-place.ts'
import type { Title, TitleIndex, TitleMatch, TitleWords } from './section-titles.ts'
import { matchTitleBackward, matchTitleForward, readTitleWords } from './section-titles.ts'
import {
  areCapitalised,
  countNumbers,
  firstWords,
  isCapitals,
  isDashed,
  isMarkedOff,
  wordsBeforeBracket,
} from './title-form.ts'

const mostWords = 9

/** The name of a possible heading, `source` from `start` to `end`; null when it is text, which no marked heading is. */
export function nameHeading(
  source: string,
  start: number,
  end: number,
  style: HeadingStyle,
  depth: number,
  place: Place,
  index: TitleIndex,
): HeadingName | null {
  const words = readTitleWords(source, start, end)
  const count = words.forms.length
  if (style !== 'mark' && (count === 0 || count > mostWords)) return null
  const caps = isCapitals(source, start, end)
  if (place.head && isDocumentTitle(source, words, end, style, index)) return documentTitle(caps)
  const title = findTitle(source, words, style, caps, isLesser(style, depth, caps, place), place, index)
  if (title?.onlyIn === 'preamble') return style === 'mark' ? documentTitle(caps) : null
  if (title !== null) {
    const deeper = style === 'mark' && place.depth > 0 && depth > place.depth
    return placeTitle(title, caps, deeper, place)
  }
  if (style === 'mark') return nameUnknownMark(caps, depth, place)
  return caps ? nameCapitals(source, words, style, place) : null
}

/** The size in words of a safe title in capitals at the start of `words` that text follows without a colon, or null. */
export function nameRunIn(
  source: string,
  words: TitleWords,
  place: Place,
  index: TitleIndex,
): { readonly size: number; readonly heading: HeadingName } | null {
  const match = matchTitleForward(index, words, 0, (title) => isUsable(title, place))
  if (match === null || match.size === words.forms.length) return null
  const titleEnd = words.ends[match.size - 1] as number
  const next = words.starts[match.size] as number
  const dashed = isDashed(source, titleEnd, next)
  const caps = isCapitals(source, words.starts[0] as number, titleEnd)
  const title = choose(match.titles, isLesser('line', 0, caps, place), place)
  if (title === null || title.onlyIn === 'preamble') return null
  if ((title.unsafe && !(dashed && caps)) || !(caps || dashed)) return null
  if (!dashed && next - titleEnd > 2) return null
  return { size: match.size, heading: placeTitle(title, caps, false, place) }
}

function findTitle(
  source: string,
  words: TitleWords,
  style: HeadingStyle,
  caps: boolean,
  lesser: boolean,
  place: Place,
  index: TitleIndex,
): Title | null {
  const usable = (title: Title): boolean => isUsable(title, place)
  const forward = matchTitleForward(index, words, 0, usable)
  const count = words.forms.length
  if (forward?.size === count) return choose(forward.titles, lesser, place)
  const plain = wordsBeforeBracket(source, words)
  if (plain < count) {
    const bare = matchTitleForward(index, firstWords(words, plain), 0, usable)
    if (bare?.size === plain) return choose(bare.titles, lesser, place)
  }
  const backward = matchTitleBackward(index, words, usable)
  const front = forward === null ? null : decoratedFront(source, words, forward, style, caps, lesser, place)
  const back = backward === null ? null : decoratedBack(source, words, backward, style, caps, lesser, place)
  if (front === null) return back
  if (back === null) return front
  const size = forward?.size ?? 0
  const other = backward?.size ?? 0
  if (size > other || isMarkedOff(source, words.ends[size - 1] as number, words.starts[size] as number)) return front
  return size === other && front.onlyIn === null && back.onlyIn !== null ? front : back
}

/** "EXAM LUMBAR SPINE", "Pain (NPRS)", "IMPRESSION #1", "HPI - LUMBAR SPINE". */
function decoratedFront(
  source: string,
  words: TitleWords,
  match: TitleMatch,
  style: HeadingStyle,
  caps: boolean,
  lesser: boolean,
  place: Place,
): Title | null {
  const title = choose(match.titles, lesser, place)
  if (title === null) return null
  const rest = words.forms.length - match.size
  const next = words.starts[match.size] as number
  if (isMarkedOff(source, words.ends[match.size - 1] as number, next)) {
    return style === 'line' && title.unsafe && !caps ? null : title
  }
  if (style === 'line' && match.size === 1 && (words.forms[0] as string).length <= 3) return null
  if (style !== 'line' && isDigit(source.charCodeAt(next))) return title
  if (style === 'mark') return !title.unsafe || rest <= 2 ? title : null
  if (caps) return !title.unsafe || rest - countNumbers(words) <= 3 ? title : null
  if (style === 'line' || title.unsafe) return null
  return rest <= 2 || areCapitalised(source, words, match.size, words.forms.length) ? title : null
}

/** "THORACIC SPINE EXAMINATION", "Neck Examination". */
function decoratedBack(
  source: string,
  words: TitleWords,
  match: TitleMatch,
  style: HeadingStyle,
  caps: boolean,
  lesser: boolean,
  place: Place,
): Title | null {
  const title = choose(match.titles, lesser, place)
  if (title === null || title.unsafe) return null
  if (caps || style === 'mark') return title
  return style === 'colon' && areCapitalised(source, words, 0, words.forms.length) ? title : null
}

function isUsable(title: Title, place: Place): boolean {
  return title.onlyIn === null || (title.name !== 'preamble' && isInside(title.onlyIn, place))
}

/** What stands under the title of the whole document is its preamble. */
function documentTitle(caps: boolean): HeadingName {
  return { name: 'preamble', level: 1, caps, known: false, numberFollows: true, isLabel: false }
}

/** Whether a heading is written below that of its section: by a deeper mark, or right behind it, or like others are. */
function isLesser(style: HeadingStyle, depth: number, caps: boolean, place: Place): boolean {
  if (style === 'mark') return depth > place.depth
  return place.empty || place.subs || (place.caps && !caps)
}

/**
 * Of the meanings of a title, the one that holds here. A title that is a section of its own elsewhere ("Medications")
 * is a sub-heading only where it is written as a lesser one.
 */
function choose(titles: readonly Title[], lesser: boolean, place: Place): Title | null {
  let inner: Title | null = null
  let outer: Title | null = null
  for (const title of titles) {
    if (title.onlyIn === null) outer ??= title
    else if (isInside(title.onlyIn, place)) inner ??= title
  }
  if (inner === null || outer === null || inner.name === outer.name) return inner ?? outer
  return lesser ? inner : outer
}

function placeTitle(title: Title, caps: boolean, deeper: boolean, place: Place): HeadingName {
  const { numberFollows, isLabel } = title
  const { name, level } = placeName(title, deeper, place)
  return { name, level, caps, known: true, numberFollows, isLabel }
}

function placeName({ name, onlyIn }: Title, deeper: boolean, place: Place): Pick<HeadingName, 'name' | 'level'> {
  if (onlyIn !== null) return { name, level: place.name === 'vitals' ? 1 : 2 }
  if (name === 'administrative' && place.head) return { name: 'preamble', level: 1 }
  if (isContained(name, place)) return { name, level: 2 }
  return deeper && isSorting(place.name) ? { name: place.name, level: 2 } : { name, level: 1 }
}

function nameUnknownMark(caps: boolean, depth: number, place: Place): HeadingName {
  if (place.head) return documentTitle(caps)
  const outside = place.name === 'other' || place.name === 'administrative'
  const inside = !outside && depth > place.depth && (place.depth > 0 || depth === boldDepth)
  return {
    name: inside ? place.name : 'other',
    level: inside ? 2 : 1,
    caps,
    known: false,
    numberFollows: true,
    isLabel: false,
  }
}

/** An unknown heading in capitals: a word of the language, no abbreviation, date or blank to fill in. */
function nameCapitals(source: string, words: TitleWords, style: HeadingStyle, place: Place): HeadingName | null {
  let letters = 0
  let spoken = false
  for (const form of words.forms) {
    letters += form.length
    if (form.length >= 4 && /[aeiou]/.test(form)) spoken = true
  }
  const enough = words.forms.length > 1 ? letters >= 7 : letters >= 6
  if (!spoken || !enough) return null
  if (style === 'line') {
    const end = words.ends[words.ends.length - 1] as number
    if (words.forms.length < 2 || isListing(place.name) || /[\d,;]/.test(source.slice(words.starts[0], end)))
      return null
  }
  if (place.head && style === 'line') return documentTitle(true)
  const inside = place.subs && style === 'colon'
  return {
    name: inside ? place.name : 'other',
    level: inside ? 2 : 1,
    caps: true,
    known: false,
    numberFollows: true,
    isLabel: false,
  }
}
