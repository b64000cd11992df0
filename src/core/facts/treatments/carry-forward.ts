// Carries outcomes over the end of a sentence: "It helped.", "Neither worked.", "Relief for a week."
import { mentionsBetween } from '../../language/lexicon.ts'
import { wordList } from '../../language/word-lists.ts'
import type { Note, Sentence } from '../../note/note.ts'
import type { Candidate } from './candidate.ts'
import { chunksOf } from './chunks.ts'
import type { Judgement, OutcomeEvent } from './judgement.ts'
import { outcomeEvents } from './outcome-events.ts'
import { namesPair, settleSplit } from './split-outcomes.ts'

const BACK_NOUNS = wordList('back-nouns')
const BACK_PLURALS = wordList('back-plurals')
const BACK_PRONOUNS = wordList('back-pronouns')
const VERDICT_OPENERS = wordList('verdict-openers')

/** How many sentences behind a treatment are read for its outcome. */
const REACH = 2
/** A sentence that points back by nothing but its first word is short; that the pain came back may take longer. */
const SHORT = 16
const SHORT_RETURN = 60

/**
 * Hands what the next sentences tell, which name no treatment of their own, to the treatments of this one. `read` are
 * those of the sentence, `nextNamed` is the sentence that names the next treatment (-1 when none does).
 */
export function carryForward(note: Note, sentence: number, read: readonly Candidate[], nextNamed: number): void {
  const targets = read.filter((candidate) => candidate.intent !== 'not-had')
  if (targets.length === 0) return
  for (let next = sentence + 1; next <= sentence + REACH; next += 1) {
    const place = note.sentences[next]
    if (place === undefined || next === nextNamed || !isSameStretch(note, sentence, next)) return
    const events = outcomeEvents(
      note,
      place.firstWord,
      place.lastWord,
      chunksOf(note, place.firstWord, place.lastWord),
      [],
    )
    const reach = reachBack(note, place, events)
    if (reach === 'none') return
    const told = events.filter((event) => event.direction === 'after' && speaksOfPain(note, place, event))
    if (settleSplit(note, targets, place, told)) return
    if (told.length === 0) continue
    hand(note, sentence, reach === 'all' ? targets.filter(isOpen) : targets.slice(-1), told)
    return
  }
}

// Whether a sentence judges all treatments before it ("Neither worked."), the last one ("It helped."), or none.
function reachBack(note: Note, place: Sentence, events: readonly OutcomeEvent[]): 'all' | 'last' | 'none' {
  const first = leadWord(note, place)
  if (namesPair(note, place)) return 'all'
  if (BACK_PLURALS.has(first) || namesAll(note, place)) return 'all'
  if (events.some((event) => pointsWithin(note, place, event))) return 'last'
  if (BACK_PRONOUNS.has(first)) return 'last'
  if (first === 'the' && BACK_NOUNS.has(note.words.forms[place.firstWord + 1] ?? '')) return 'last'
  const limit = events.some(({ verdict }) => verdict === 'return') ? SHORT_RETURN : SHORT
  return VERDICT_OPENERS.has(first) && place.lastWord - place.firstWord <= limit ? 'last' : 'none'
}

// What is only planned cannot have helped; refused it can be, and then it was offered before.
function hand(note: Note, sentence: number, targets: readonly Candidate[], told: readonly OutcomeEvent[]): void {
  const refused = told.filter(({ verdict }) => verdict === 'declined')
  for (const candidate of targets) {
    if (!isOpen(candidate) && !told.some(shapesBenefit)) continue
    const had = (candidate.intent !== 'planned' && candidate.intent !== 'menu') || tellsOfUse(note, sentence)
    candidate.judgements.push(...(had ? told : refused))
    if (refused.length > 0) candidate.intent = 'used'
  }
}

/** Whether a treatment has no outcome yet: a stop without a reason, or a span of time, is none. */
export const isOpen = (candidate: Candidate): boolean =>
  candidate.judgements.every(({ verdict }) => verdict === 'brief' || verdict === 'stopped')

const shapesBenefit = ({ verdict }: Judgement): boolean =>
  verdict === 'return' || verdict === 'brief' || verdict === 'not-tolerated' || verdict === 'stopped'

function namesAll(note: Note, place: Sentence): boolean {
  const forms = note.words.forms.slice(place.firstWord, place.lastWord)
  return forms.some(
    (form, index) =>
      (form === 'all' && forms[index - 1] !== 'not' && forms[index - 1] !== 'at') ||
      form === 'both' ||
      form === 'neither',
  )
}

// "… and it no longer helps": a pronoun for the treatment right in front of the outcome.
function pointsWithin(note: Note, place: Sentence, event: OutcomeEvent): boolean {
  return note.words.forms
    .slice(Math.max(place.firstWord, event.from - 3), event.from)
    .some((form) => form === 'it' || form === 'they' || form === 'these')
}

function leadWord(note: Note, place: Sentence): string {
  const form = note.words.forms[place.firstWord] as string
  const skipped = form === '—' || form === 'and' || form === 'but' || form === '"'
  return skipped ? (note.words.forms[place.firstWord + 1] ?? '') : form
}

function tellsOfUse(note: Note, sentence: number): boolean {
  const { firstWord, lastWord } = note.sentences[sentence] as Sentence
  return mentionsBetween(note.mentions['intent'], firstWord, lastWord).some((cue) => cue.concept['intent'] === 'used')
}

// The same block, or a paragraph right behind it in the same section.
function isSameStretch(note: Note, sentence: number, next: number): boolean {
  const a = note.sentences[sentence] as Sentence
  const b = note.sentences[next] as Sentence
  if (a.block === b.block) return true
  return a.section === b.section && b.block - a.block === 1 && note.blocks[b.block]?.kind === 'paragraph'
}

// A benefit in a sentence that names an illness may be of that illness.
function speaksOfPain(note: Note, place: Sentence, event: OutcomeEvent): boolean {
  if (event.verdict !== 'benefit') return true
  return mentionsBetween(note.mentions['condition'], place.firstWord, place.lastWord).length === 0
}
