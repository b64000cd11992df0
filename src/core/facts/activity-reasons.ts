// Why an activity suffers: by the pain, by another part or illness, by worry; and how short a night is short.

import { clauseAround } from '../language/clauses.ts'
import { mentionsBetween } from '../language/lexicon.ts'
import { numberOf } from '../language/number-words.ts'
import { wordList } from '../language/word-lists.ts'
import type { Mention, Note, SectionName, Sentence } from '../note/note.ts'
import { NUMBER } from '../note/note.ts'
import { namesPain, standsIn } from './sentence-place.ts'
import type { Topic } from './topic.ts'

/** Hours of sleep at or below which a night counts as short. */
const SHORT_NIGHT = 5

/** Whether a mention of hours slept tells of a short night. */
export function isShortNight(note: Note, mention: Mention): boolean {
  for (let index = mention.from; index < mention.to; index += 1) {
    if (note.words.kinds[index] === NUMBER) return numberOf(note.words.forms[index] as string) <= SHORT_NIGHT
  }
  return false
}

/**
 * Whether the words `[from, to)` name another part of the body or another illness, outside of the words of activities
 * and limits: the teeth that are brushed and the hand on the rail are none.
 */
export function speaksOfOther(note: Note, from: number, to: number): boolean {
  if (mentionsBetween(note.mentions['condition'], from, to).length > 0) return true
  const sites = mentionsBetween(note.mentions['site'], from, to).filter(({ concept }) => concept['region'] === 'other')
  return sites.some((site) => !isPartOf(note, 'function', site) && !isPartOf(note, 'limit', site))
}

function isPartOf(note: Note, channel: string, site: Mention): boolean {
  const around = mentionsBetween(note.mentions[channel], site.from - 8, site.to)
  return around.some(({ from, to }) => from <= site.from && to >= site.to)
}

/** Whether the words behind a loss of sleep name a reason that is not the pain ("by worry", "to urinate"). */
export function namesOtherReason(note: Note, mention: Mention): boolean {
  if (mention.concept['domain'] !== 'sleep') return false
  const clause = clauseAround(note, mention.sentence, mention.from)
  const reasons = mentionsBetween(note.mentions['limit'], mention.to, Math.min(clause.to, mention.to + 8))
  return reasons.some(({ concept }) => concept['kind'] === 'other-reason')
}

const TIES = wordList('mood-ties')
const TIE_REACH = 8
/** Sections in which the patient tells of his pain. */
const TOLD: ReadonlySet<SectionName> = new Set([
  'hpi',
  'interval-history',
  'preamble',
  'chief-complaint',
  'function',
  'pain',
  'treatment-history',
])
/** With whom one is irritable: no reason of its own. */
const PEOPLE = wordList('mood-people')
const UNABLE = wordList('mood-unable')

/** Whether a mood is the pain's: "irritable because of the pain", "the pain makes her anxious", told with the pain. */
export function isTiedToPain(note: Note, mention: Mention, topic: Topic): boolean {
  if (topic.passage[mention.sentence] === 'other') return false
  const sentence = note.sentences[mention.sentence] as Sentence
  const end = Math.min(sentence.lastWord, mention.to + TIE_REACH)
  const main = topic.prominence === 'main'
  let tied = false
  for (let index = mention.to; index < end; index += 1) {
    const form = note.words.forms[index] as string
    if (!TIES.has(form)) continue
    if (namesPain(note, index, end) || (main && pointsBack(note, index, end, form !== 'that'))) return true
    if (index === mention.to && !PEOPLE.has(note.words.forms[index + 2] ?? '')) tied = true
  }
  const from = Math.max(sentence.firstWord, mention.from - TIE_REACH)
  for (let index = from; index < mention.from; index += 1) {
    const form = note.words.forms[index] as string
    if (form === 'makes' || form === 'making' || form === 'causes' || form === 'causing' || form === 'leaves')
      return namesPain(note, from, index) || main
  }
  if (tied || mention.concept['own'] !== 'yes' || !main || !standsIn(note, mention.sentence, TOLD)) return false
  return !speaksOfOther(note, sentence.firstWord, sentence.lastWord) && tellsOfSpine(note, sentence.section)
}

const isMental = ({ concept }: Mention): boolean => concept['kind'] === 'mental'

// A history that names more mental illnesses than spinal pain (a psychiatric one) has other reasons for a mood.
function tellsOfSpine(note: Note, section: number): boolean {
  const first = note.sentences.findIndex((one) => one.section === section)
  const last = note.sentences.findLastIndex((one) => one.section === section)
  const from = note.sentences[first]?.firstWord ?? 0
  const to = note.sentences[last]?.lastWord ?? 0
  const illnesses = mentionsBetween(note.mentions['condition'], from, to).filter(isMental).length
  const spinal = mentionsBetween(note.mentions['spinal-pain'], from, to).length
  const sites = mentionsBetween(note.mentions['site'], from, to).filter(({ concept }) => concept['region'] === 'spine')
  return illnesses <= spinal + sites.length
}

// "Because of it", "on account of this", "that he cannot work".
function pointsBack(note: Note, from: number, to: number, pronoun: boolean): boolean {
  for (let index = from; index < to; index += 1) {
    const form = note.words.forms[index] as string
    if (UNABLE.has(form) || (pronoun && (form === 'it' || form === 'this'))) return true
  }
  return false
}
