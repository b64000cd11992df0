// Whose pain a rating, a degree or a duration is: of the spine, of another part, or of no part named.

import { mentionsBetween } from '../language/lexicon.ts'
import type { Mention, Note } from '../note/note.ts'
import { coveredByNone, mentionAt } from './complaint.ts'
import type { About, Topic } from './topic.ts'

/** How many words behind a rating its site may stand ("7/10 low back pain"). */
const BEHIND = 6
const BREAKS: ReadonlySet<string> = new Set([',', ';', '.', '(', ')', '—', '|', 'and', 'but', ':', '→'])
/** How many words an illness may stand before a rating and still own it ("migraine 9/10"). */
const ILLNESS_REACH = 4

/**
 * Where the words `[from, to)` of a sentence belong: to the site they hold, else to that right behind them, else to the
 * nearest one before them in the sentence, else to what the sentence is about. One statement on several sites belongs to the spine when
 * one of them is the spine; a limb that spinal pain radiates into never takes the statement away.
 */
export function painSite(note: Note, topic: Topic, sentence: number, from: number, to: number): About {
  const place = note.sentences[sentence]
  if (place === undefined) return 'open'
  const inside = siteInside(note, from, to, place.lastWord)
  if (inside !== 'open') return inside
  const behind = siteBehind(note, to, place.lastWord)
  if (behind !== 'open') return behind
  const before = siteBefore(note, place.firstWord, from)
  if (before !== 'open') return before
  return topic.about[sentence] ?? 'open'
}

/** How many sentences of a passage may lie between the spine and a statement that names no site. */
const PASSAGE = 3

/**
 * Whether a statement about pain in the words `[from, to)` is about the spine. Where the visit deals with spinal pain,
 * pain without a site is that pain; where the note only mentions it, the words or the passage must say so.
 */
export function isOfSpine(note: Note, topic: Topic, sentence: number, from: number, to: number): boolean {
  const site = painSite(note, topic, sentence, from, to)
  if (site === 'other') return false
  if (site === 'spine' || topic.prominence === 'main' || topic.about[sentence] === 'spine') return true
  const block = note.sentences[sentence]?.block
  for (let index = sentence - 1; index >= sentence - PASSAGE && note.sentences[index]?.block === block; index -= 1) {
    if (topic.about[index] === 'spine') return true
    if (topic.about[index] === 'other') return false
  }
  return false
}

function siteInside(note: Note, from: number, to: number, last: number): About {
  if (mentionsBetween(note.mentions['spinal-pain'], from, to).length > 0) return 'spine'
  const sites = mentionsBetween(note.mentions['site'], from, to)
  if (sites.some(({ concept }) => concept['region'] === 'spine')) return 'spine'
  const other = sites.find(({ concept }) => concept['region'] === 'other')
  if (other) return joinedToSpine(note, other, last) ? 'spine' : 'other'
  return 'open'
}

function siteBehind(note: Note, from: number, last: number): About {
  const end = Math.min(last, from + BEHIND)
  let painful = false
  for (let index = from; index < end; index += 1) {
    if (BREAKS.has(note.words.forms[index] as string)) return 'open'
    if (mentionAt(note, 'spinal-pain', index)) return 'spine'
    const site = mentionAt(note, 'site', index)
    const region = site?.concept['region']
    if (region === 'spine') return 'spine'
    if (region === 'other') return joinedToSpine(note, site as Mention, last) ? 'spine' : 'other'
    if (mentionAt(note, 'condition', index)) return painful ? 'open' : 'other'
    if (mentionAt(note, 'pain-word', index)?.concept['role'] === 'pain') painful = true
  }
  return 'open'
}

// "hip and low back pain": the list goes on to the spine.
function joinedToSpine(note: Note, site: Mention, last: number): boolean {
  let index = site.to
  for (let steps = 0; steps < 4 && index < last; steps += 1) {
    const form = note.words.forms[index] as string
    if (mentionAt(note, 'site', index)?.concept['region'] === 'spine' || mentionAt(note, 'spinal-pain', index))
      return true
    if (form !== ',' && form !== 'and' && form !== '/' && form !== '&' && form !== 'left' && form !== 'right')
      return false
    index += 1
  }
  return false
}

function siteBefore(note: Note, first: number, from: number): About {
  const sites = mentionsBetween(note.mentions['site'], first, from)
  const spinal = mentionsBetween(note.mentions['spinal-pain'], first, from).filter((m) => !coveredByNone(note, m))
  const lastSpinal = Math.max(lastEnd(spinal), lastEnd(sites.filter((m) => m.concept['region'] === 'spine')))
  let other: Mention | undefined
  for (const site of sites) if (site.concept['region'] === 'other') other = site
  for (const illness of illnessesNear(note, first, from)) {
    if (!other || illness.from > other.from) other = illness
  }
  if (!other || other.from < lastSpinal) return lastSpinal > 0 ? 'spine' : 'open'
  return lastSpinal > 0 && oneComplaint(note, lastSpinal, other, from) ? 'spine' : 'other'
}

// "98% RA, pain 8": an abbreviation behind a per cent is room air, no arthritis.
function illnessesNear(note: Note, first: number, from: number): readonly Mention[] {
  const found = mentionsBetween(note.mentions['condition'], Math.max(first, from - ILLNESS_REACH), from)
  return found.filter((illness) => note.words.forms[illness.from - 1] !== '%')
}

function lastEnd(mentions: readonly Mention[]): number {
  let end = 0
  for (const mention of mentions) if (mention.to > end) end = mention.to
  return end
}

// "back pain into the hip, 7/10": the other part has no pain of its own and follows within a few words.
function oneComplaint(note: Note, spineEnd: number, other: Mention, from: number): boolean {
  if (other.from - spineEnd > 10 || other.concept.channel === 'condition') return false
  for (let index = spineEnd; index < other.from; index += 1) {
    const form = note.words.forms[index] as string
    if (form === '.' || form === ';' || form === '|' || form === '/') return false
    if (form === '10' || form === 'regarding') return false
  }
  for (let index = other.to; index < Math.min(from, other.to + 3); index += 1) {
    if (mentionAt(note, 'pain-word', index)?.concept['role'] === 'pain') return onlyList(note, spineEnd, other.from)
  }
  return true
}

// "low back and hip pain 7/10": nothing but joints between, and no rating or pain of its own before.
function onlyList(note: Note, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const form = note.words.forms[index] as string
    if (form !== 'and' && form !== ',' && form !== '&' && form !== 'left' && form !== 'right' && form !== 'bilateral') {
      return false
    }
  }
  return from < to
}
