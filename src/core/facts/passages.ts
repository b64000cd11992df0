// Where in a note a mention stands: the sections around it, the label of its block, and the sentences that go on from it.
import { mentionsBetween } from '../language/lexicon.ts'
import type { Block, Mention, Note, Section, SectionName, Sentence, Span } from '../note/note.ts'

/** Whether a sentence stands in one of these sections, or in a sub-heading of one. */
export function isUnder(note: Note, sentence: number, names: ReadonlySet<SectionName>): boolean {
  let section: Section | undefined = note.sections[note.sentences[sentence]?.section ?? -1]
  while (section !== undefined) {
    if (names.has(section.name)) return true
    section = note.sections[section.parent]
  }
  return false
}

/** Whether a sentence is (part of) a heading. */
export function isHeading(note: Note, sentence: number): boolean {
  return blockOf(note, sentence)?.kind === 'heading'
}

/** The block of a sentence. */
export function blockOf(note: Note, sentence: number): Block | undefined {
  return note.blocks[note.sentences[sentence]?.block ?? -1]
}

/**
 * The sentences after `sentence` that may go on from it, at most `limit`: those of its block, or, when `wide` or after
 * a heading, those of its section and the sub-headings in it.
 */
export function following(note: Note, sentence: number, limit: number, wide = false): readonly number[] {
  const here = note.sentences[sentence] as Sentence
  const inSection = wide || isHeading(note, sentence)
  const found: number[] = []
  for (let index = sentence + 1; index < note.sentences.length && found.length < limit; index += 1) {
    const next = note.sentences[index] as Sentence
    const goesOn = inSection
      ? next.section === here.section || note.sections[next.section]?.parent === here.section
      : next.block === here.block
    if (!goesOn) break
    found.push(index)
  }
  return found
}

/** Mentions of a channel in the words of one sentence. */
export function mentionsIn(note: Note, channel: string, sentence: number): readonly Mention[] {
  const place = note.sentences[sentence]
  return place ? mentionsBetween(note.mentions[channel], place.firstWord, place.lastWord) : []
}

/** How many words a label before a colon may have ("Right knee:", "Lumbar spine exam:"). */
const LABEL_WORDS = 6

/**
 * The sites that the label over a sentence names ("Abdomen:", "BACK:"): the `Label:` it or its block begins with, else
 * the title of its section or of the section around that; empty when none names a site.
 */
export function labelSites(note: Note, sentence: number): readonly Mention[] {
  const here = note.sentences[sentence]
  if (here === undefined) return []
  for (let index = sentence; index >= 0; index -= 1) {
    const place = note.sentences[index] as Sentence
    if (place.block !== here.block) break
    const label = labelEnd(note, place)
    if (label < 0) continue
    const sites = sitesOfLabel(note, place.firstWord, label)
    if (sites.length > 0) return sites
    break
  }
  let section: Section | undefined = note.sections[here.section]
  while (section !== undefined) {
    const [from, to] = section.title ? wordsOfSpan(note, section.title) : [0, 0]
    const sites = sitesOfLabel(note, from, to)
    if (sites.length > 0) return sites
    section = note.sections[section.parent]
  }
  return []
}

// A label of one word may be what running text would not call a site ("Back").
function sitesOfLabel(note: Note, from: number, to: number): readonly Mention[] {
  const sites = mentionsBetween(note.mentions['site'], from, to)
  if (sites.length > 0 || to - from !== 1) return sites
  return mentionsBetween(note.mentions['exam'], from, to).filter((mention) => mention.concept['reach'] === 'label')
}

function wordsOfSpan(note: Note, span: Span): readonly [number, number] {
  const { starts } = note.words
  let low = 0
  let high = note.words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) < span.start) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < note.words.length && (starts[end] as number) < span.end) end += 1
  while (end > low && note.words.forms[end - 1] === ':') end -= 1
  return [low, end]
}

function labelEnd(note: Note, place: Sentence): number {
  const last = Math.min(place.lastWord, place.firstWord + LABEL_WORDS)
  for (let index = place.firstWord; index < last; index += 1) if (note.words.forms[index] === ':') return index
  return -1
}

/** What a list of site mentions speaks of: the spine wins over another part, and that over what spinal pain reaches. */
export function regionOf(sites: readonly Mention[]): 'spine' | 'other' | 'radicular' | 'open' {
  if (sites.some((site) => site.concept['region'] === 'spine' || site.concept['reach'] === 'label')) return 'spine'
  if (sites.some((site) => site.concept['region'] === 'other')) return 'other'
  return sites.length > 0 ? 'radicular' : 'open'
}
