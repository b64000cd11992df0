// Where a reader is among the sections of a note, and what that means for the next heading.
import type { SectionName } from '../note/note.ts'

/** Where the reader is: the section of level 1 that it has entered last. The reader changes it as it goes. */
export interface Place {
  name: SectionName
  /** The heading of that section was in capitals. */
  caps: boolean
  /** Nothing stands directly under the heading yet. */
  empty: boolean
  /** A sub-heading has been seen in it. */
  subs: boolean
  /** Depth of its heading in Markdown, 0 for headings without a mark. */
  depth: number
  /** No section with clinical matter has begun: labels such as "Date" are about the visit, titles name the document. */
  head: boolean
}

/** How a possible heading is written: with a colon, with heading marks, or alone on its line. */
export type HeadingStyle = 'colon' | 'mark' | 'line'

/** The canonical name of a heading and whether it opens a section of the note (1) or a part of one (2). */
export interface HeadingName {
  readonly name: SectionName
  readonly level: 1 | 2
  readonly caps: boolean
  /** The vocabulary knows the title. */
  readonly known: boolean
  readonly numberFollows: boolean
  /** With a short text behind its colon it is a label and no heading. */
  readonly isLabel: boolean
}

/** Sections that belong into another one when they follow inside it. */
const contained: Partial<Record<SectionName, readonly SectionName[]>> = {
  'assessment-plan': ['assessment', 'plan'],
  examination: ['vitals'],
}

/** Sections that count as the inside of another one for its sub-headings. */
const alike: Partial<Record<SectionName, readonly SectionName[]>> = {
  vitals: ['examination'],
  'assessment-plan': ['plan', 'assessment'],
  assessment: ['assessment-plan'],
  plan: ['assessment-plan'],
}

/** Sections whose deeper headings sort their own matter ("Medications" in a plan) and open nothing else. */
const sorting: ReadonlySet<SectionName> = new Set([
  'assessment',
  'plan',
  'assessment-plan',
  'instructions',
  'treatment-history',
  'goals',
  'family-history',
])

/** Sections that list names in capitals, which are then no headings. */
const listing: ReadonlySet<SectionName> = new Set([
  'medications',
  'allergies',
  'problem-list',
  'past-history',
  'surgical-history',
  'treatment-history',
])

/** Depth of a heading that is only a paragraph in bold: deeper than any mark. */
export const boldDepth = 7

/** Whether the matter of this section is sorted under headings of its own (plan, goals, …). */
export function isSorting(name: SectionName): boolean {
  return sorting.has(name)
}

/** Whether the section lists one thing a line (medications, problems, …). */
export function isListing(name: SectionName): boolean {
  return listing.has(name)
}

/** The place before the first heading. */
export function startPlace(): Place {
  return { name: 'preamble', caps: false, empty: true, subs: false, depth: 0, head: true }
}

/** Notes in `place` that a heading has been read. */
export function enterHeading(place: Place, heading: HeadingName, depth: number): void {
  if (heading.level === 2) {
    place.subs = true
    return
  }
  place.name = heading.name
  place.caps = heading.caps
  place.empty = true
  place.subs = false
  place.depth = depth
  if (heading.name !== 'preamble' && heading.name !== 'other') place.head = false
}

/** Whether a title that counts only in `onlyIn` counts here. */
export function isInside(onlyIn: SectionName, { name, head }: Place): boolean {
  if (onlyIn === 'preamble') return head
  return onlyIn === name || (alike[name]?.includes(onlyIn) ?? false)
}

/** Whether a section of this name stays inside the one that is open. */
export function isContained(name: SectionName, place: Place): boolean {
  return name === place.name || (contained[place.name]?.includes(name) ?? false)
}
