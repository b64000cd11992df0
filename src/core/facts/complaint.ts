// Which complaint a word of degree or time speaks of: the pain word that it stands before, or behind.

import { mentionsBetween } from '../language/lexicon.ts'
import type { Mention, Note } from '../note/note.ts'
import { CHECK, NUMBER } from '../note/note.ts'

/** The complaint that was found: word range, and whether its own words say that it is of the spine. */
export interface Complaint {
  readonly from: number
  readonly to: number
  readonly kind: 'spinal' | 'pain' | 'symptom' | 'diagnosis'
}

/** How many words may stand between a degree or a duration and its complaint. */
const REACH = 12
const JOINTS: ReadonlySet<string> = new Set([',', 'and', 'or', 'to', '/', '&', '-', 'w/', '+', '[ ]'])

/** The mention of a channel that begins at a word, if any. */
export function mentionAt(note: Note, channel: string, word: number): Mention | undefined {
  return mentionsBetween(note.mentions[channel], word, word + 1)[0]
}

/**
 * The complaint that the words from `at` on lead to, through qualities and sites only ("severe | left sided low back
 * pain"); undefined when something else comes first ("severe | stenosis").
 */
export function complaintAfter(note: Note, at: number, last: number): Complaint | undefined {
  const { forms, kinds } = note.words
  const end = Math.min(last, at + REACH)
  let index = at
  while (index < end) {
    const found = complaintAt(note, index)
    if (found === null) return undefined
    if (found !== undefined) return found
    const step = passed(note, index)
    if (step > index) {
      index = step
      continue
    }
    if (kinds[index] === CHECK || kinds[index] === NUMBER || !JOINTS.has(forms[index] as string)) return undefined
    index += 1
  }
  return undefined
}

/** The complaint that begins at a word; null when the words there rule one out ("pain relief", "headache"). */
export function complaintAt(note: Note, index: number): Complaint | null | undefined {
  const word = mentionAt(note, 'pain-word', index)
  if (word?.concept['role'] === 'none') return null
  const spinal = mentionAt(note, 'spinal-pain', index)
  if (spinal) return coveredByNone(note, spinal) ? null : { from: spinal.from, to: spinal.to, kind: 'spinal' }
  if (word?.concept['role'] === 'pain') {
    return { from: word.from, to: word.to, kind: word.concept['weak'] ? 'symptom' : 'pain' }
  }
  const diagnosis = mentionAt(note, 'diagnosis', index)
  if (diagnosis) return { from: diagnosis.from, to: diagnosis.to, kind: 'diagnosis' }
  return mentionAt(note, 'condition', index) ? null : undefined
}

/** "back pain relief": the last word of the complaint begins a compound that is none. */
export function coveredByNone(note: Note, mention: { readonly from: number; readonly to: number }): boolean {
  for (const word of mentionsBetween(note.mentions['pain-word'], mention.from, mention.to)) {
    if (word.concept['role'] === 'none' && word.to > mention.to) return true
  }
  return false
}

// Words that may stand between: a quality, a site, another degree, "chronic".
function passed(note: Note, index: number): number {
  const quality = mentionAt(note, 'pain-word', index)
  if (quality?.concept['role'] === 'quality') return quality.to
  const site = mentionAt(note, 'site', index)
  if (site) return site.to
  const degree = mentionAt(note, 'severity', index)
  if (degree && degree.concept['degree'] !== 'none') return degree.to
  const time = mentionAt(note, 'duration', index)
  if (time && (time.concept['role'] === 'chronic' || time.concept['role'] === 'worse')) return time.to
  return index
}

/** Channels whose words take a following statement away from the pain before them. */
const RIVALS = ['treatment', 'condition', 'imaging'] as const

/**
 * The complaint nearest before word `at`, not before `from`; undefined when a treatment, another illness, an
 * examination or an activity stands nearer. `blocked` names further channels whose words come between.
 */
export function complaintBefore(
  note: Note,
  at: number,
  from: number,
  rivals: readonly string[] = RIVALS,
): Complaint | undefined {
  const complaint = nearestComplaint(note, at, from)
  if (!complaint) return undefined
  return rivals.some((channel) => rivalBetween(note, channel, complaint.to, at)) ? undefined : complaint
}

/** Whether a thing of the channel is named in `[from, to)`: shields and words about imaging are no things. */
export function rivalBetween(note: Note, channel: string, from: number, to: number): boolean {
  for (const { concept } of mentionsBetween(note.mentions[channel], from, to)) {
    if (concept['class'] === 'none' || concept['kind'] === 'shield') continue
    if (channel !== 'imaging' || concept['kind'] === 'modality') return true
  }
  return false
}

function nearestComplaint(note: Note, at: number, from: number): Complaint | undefined {
  let best: Complaint | undefined
  const offer = (mention: Mention, kind: Complaint['kind']): void => {
    if (mention.to > at || coveredByNone(note, mention)) return
    if (!best || mention.to >= best.to) best = { from: mention.from, to: mention.to, kind }
  }
  for (const mention of mentionsBetween(note.mentions['pain-word'], from, at)) {
    if (mention.concept['role'] === 'pain') offer(mention, mention.concept['weak'] ? 'symptom' : 'pain')
  }
  for (const mention of mentionsBetween(note.mentions['spinal-pain'], from, at)) offer(mention, 'spinal')
  for (const mention of mentionsBetween(note.mentions['diagnosis'], from, at)) offer(mention, 'diagnosis')
  return best
}
