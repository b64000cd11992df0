// What stands around a number that may be a rating: the word that asks for it, and whether pain is the subject.

import { mentionsBetween } from '../language/lexicon.ts'
import type { Mention, Note, SectionName, Span } from '../note/note.ts'
import { complaintAfter } from './complaint.ts'
import type { Topic } from './topic.ts'
import { sectionOf } from './topic.ts'

/** The sentence around a rating: its scale words, and whether a rating stood before. */
export interface Ground {
  readonly note: Note
  readonly topic: Topic
  readonly sentence: number
  readonly firstWord: number
  readonly lastWord: number
  readonly scales: readonly Mention[]
  readonly scored: boolean
  /** Whether a rating stands in the sentence before, in the same block. */
  readonly follows: boolean
}

/** The last word before a rating that says what is rated. */
export interface Anchor {
  readonly role: string
  readonly to: number
  readonly scale?: string
}

/** The role of the scale word that begins at a word. */
export const roleAt = (ground: Ground, at: number): string | undefined =>
  ground.scales.find(({ from }) => from === at)?.concept['role']

/** The last word before word `at` of the sentence that says what is rated; undefined when none does. */
export function anchorBefore(ground: Ground, at: number): Anchor | undefined {
  const { note, firstWord, scales } = ground
  let best: Anchor | undefined
  const offer = (anchor: Anchor): void => {
    if (anchor.to <= at && (!best || anchor.to >= best.to)) best = anchor
  }
  for (const word of mentionsBetween(note.mentions['pain-word'], firstWord, at)) {
    if (word.concept['role'] === 'pain') offer({ role: 'pain', to: word.to })
  }
  for (const word of mentionsBetween(note.mentions['spinal-pain'], firstWord, at)) offer({ role: 'pain', to: word.to })
  for (const { concept, to } of scales) {
    const role = concept['role'] as string
    if (ASKING_NOTHING.has(role)) continue
    const scale = concept['scale']
    offer({ role, to, ...(scale ? { scale } : {}) })
  }
  for (const { concept, to } of mentionsBetween(note.mentions['instrument'], firstWord, at)) {
    if (concept['tool'] !== 'none') offer({ role: 'instrument', to })
  }
  return best ? firmAnchor(ground, best, at) : anchorOfTitle(ground, at)
}

/** Roles of words that ask for no rating by themselves. */
const ASKING_NOTHING: ReadonlySet<string> = new Set(['anchor', 'goal', 'day', 'counted', 'cond', 'move'])

// "Pain: 7" and "VAS: 6" may be read as a heading with the number as its text.
function anchorOfTitle(ground: Ground, at: number): Anchor | undefined {
  const { note, sentence, firstWord } = ground
  const place = note.sentences[sentence]
  const title = place && note.sections[place.section]?.title
  if (!title || title.end - title.start > TITLE_LENGTH || at > firstWord) return undefined
  const scale = inside(note.mentions['scale'], title)
  const role = scale?.concept['role']
  if (inside(note.mentions['instrument'], title)) return { role: 'instrument', to: firstWord }
  if (scale && role && TITLES.has(role)) {
    return { role, to: firstWord, ...(scale.concept['scale'] ? { scale: scale.concept['scale'] } : {}) }
  }
  const pain = inside(note.mentions['spinal-pain'], title) ?? inside(note.mentions['pain-word'], title)
  return pain && pain.concept['role'] !== 'none' ? { role: 'label', to: firstWord } : undefined
}

/** Longer titles are statements, no labels of a rating. */
const TITLE_LENGTH = 40
const TITLES: ReadonlySet<string> = new Set(['scale', 'label', 'when', 'other'])

// A word of time or fall between keeps the tool before it: "DVPRS today 5", "PSFS average 3.7".
function firmAnchor(ground: Ground, best: Anchor, at: number): Anchor {
  if (best.role !== 'when' && best.role !== 'fall' && best.role !== 'rate' && best.role !== 'rate-loosely') return best
  const { note, firstWord } = ground
  for (const { concept, to } of mentionsBetween(note.mentions['instrument'], firstWord, at)) {
    if (concept['tool'] !== 'none' && !painNear(ground, to, at)) return { role: 'instrument', to }
  }
  let other: Mention | undefined
  for (const mention of ground.scales) {
    if (mention.to > at) break
    if (mention.concept['role'] === 'other' && at - mention.to <= 5) other = mention
    if (mention.concept['scale']) other = undefined
  }
  return other && !painNear(ground, other.to, at) ? { role: 'other', to: other.to } : best
}

/** Whether the words `[from, to)` name pain or a tool for it. */
export function painNear(ground: Ground, from: number, to: number): boolean {
  const { note } = ground
  if (mentionsBetween(note.mentions['spinal-pain'], from, to).length > 0) return true
  if (mentionsBetween(note.mentions['pain-word'], from, to).some(({ concept }) => concept['role'] === 'pain'))
    return true
  return ground.scales.some(
    ({ concept, from: at }) => at >= from && at < to && (concept['role'] === 'scale' || concept['role'] === 'label'),
  )
}

/** "8/10 low back pain", "7/10 sharp pain". */
export function painBehind(ground: Ground, at: number): boolean {
  const complaint = complaintAfter(ground.note, at, ground.lastWord)
  return complaint !== undefined && complaint.kind !== 'diagnosis' && complaint.from - at <= 5
}

/** Whether the section, its title or the table around a rating is about pain. */
export function inPainSection(ground: Ground): boolean {
  const { note, sentence } = ground
  const name = sectionOf(note, sentence)
  return name === 'pain' || titleSpeaksOfPain(note, sentence) || tableSpeaksOfPain(note, sentence)
}

// The header of the table names pain: "| Pain | Rating |".
function tableSpeaksOfPain(note: Note, sentence: number): boolean {
  const group = note.blocks[note.sentences[sentence]?.block ?? -1]?.group ?? -1
  if (group < 0) return false
  for (let index = sentence - 1; index >= 0; index -= 1) {
    const row = note.sentences[index]
    if (!row || note.blocks[row.block]?.group !== group) return false
    if (mentionsBetween(note.mentions['pain-word'], row.firstWord, row.lastWord).some(isPain)) return true
  }
  return false
}

/** Whether a mention of the pain-word channel is a complaint. */
export const isPain = ({ concept }: Mention): boolean => concept['role'] === 'pain'

/** Whether the sentence lists vital signs or other rated things. */
export function inVitals(ground: Ground): boolean {
  return (
    sectionOf(ground.note, ground.sentence) === 'vitals' ||
    mentionsBetween(ground.note.mentions['scale'], ground.firstWord, ground.lastWord).some(
      ({ concept }) => concept['role'] === 'other',
    )
  )
}

function titleSpeaksOfPain(note: Note, sentence: number): boolean {
  const place = note.sentences[sentence]
  const title = place && note.sections[place.section]?.title
  if (!title) return false
  const pain = inside(note.mentions['pain-word'], title)
  if (pain && pain.concept['role'] !== 'none') return true
  return (
    inside(note.mentions['spinal-pain'], title) !== undefined ||
    inside(note.mentions['scale'], title)?.concept['role'] === 'label'
  )
}

function inside(list: readonly Mention[] | undefined, span: Span): Mention | undefined {
  return list?.find(({ start, end }) => start >= span.start && end <= span.end)
}

const TOLD: ReadonlySet<SectionName> = new Set(['hpi', 'interval-history', 'chief-complaint', 'vitals', 'course'])

/** Whether pain was the subject just before: in the block, under a heading of pain, or in the last two sentences. */
export function speaksOfPain(note: Note, topic: Topic, sentence: number): boolean {
  const place = note.sentences[sentence]
  if (!place) return false
  if (titleSpeaksOfPain(note, sentence) || sectionOf(note, sentence) === 'pain') return true
  if (topic.prominence === 'main' && TOLD.has(sectionOf(note, sentence)) && topic.about[sentence] !== 'other')
    return true
  for (let index = sentence; index >= 0 && index > sentence - 4; index -= 1) {
    const other = note.sentences[index]
    if (!other || (other.block !== place.block && index < sentence - 1) || other.section !== place.section) break
    if (topic.about[index] === 'other') return false
    const { firstWord, lastWord } = other
    if (mentionsBetween(note.mentions['spinal-pain'], firstWord, lastWord).length > 0) return true
    if (
      mentionsBetween(note.mentions['pain-word'], firstWord, lastWord).some(({ concept }) => concept['role'] === 'pain')
    ) {
      return true
    }
  }
  return false
}

/** The role of the scale word that ends before a word, an article between passed over. */
export const roleBefore = (ground: Ground, at: number): string | undefined =>
  ground.scales.find(({ to }) => to === (isArticle(ground.note.words.forms[at - 1]) ? at - 1 : at))?.concept['role']

const isArticle = (form: string | undefined): boolean => form === 'a' || form === 'an'
