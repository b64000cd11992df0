// Words of outcome ("helped", "no relief", "refused"): whether they tell what happened, and of which side they speak.
import { mentionsBetween } from '../../language/lexicon.ts'
import { wordList } from '../../language/word-lists.ts'
import type { Mention } from '../../note/note.ts'
import { chunkAt } from './chunks.ts'
import type { OutcomeEvent, Place, Verdict } from './judgement.ts'
import { chunkStart, isBracketed, lastNameEnd, namedBefore, overlaps } from './judgement.ts'
import { weigh } from './outcome-degree.ts'

const CREDIT_TIES = wordList('credit-ties')
const HYPOTHETICAL = wordList('hypothetical')
const OBJECT_PRONOUNS = wordList('object-pronouns')
const PURPOSE_FILLERS = wordList('purpose-fillers')
const SEEMING = wordList('seeming-verbs')

/** How many words a preposition may stand behind an outcome and still lead it to the next name. */
const TIE_REACH = 7

/** The events of the words and phrases of outcome, in order of place. */
export function outcomeWords(place: Place): readonly OutcomeEvent[] {
  return mentionsBetween(place.note.mentions['outcome'], place.first, place.last).flatMap((mention) => {
    const event = eventOf(place, mention)
    return event ? [event] : []
  })
}

/** "Icy Hot no.", "acupuncture excellent, physio hopeless": the events of single words that close a chunk. */
export function bareWords(place: Place): readonly OutcomeEvent[] {
  return mentionsBetween(place.note.mentions['ellipsis'], place.first, place.last).flatMap((mention) => {
    const { concept, from, to } = mention
    if (overlaps(place.named, from, to) || !closesChunk(place, mention)) return []
    if (overlaps(mentionsBetween(place.note.mentions['outcome'], from - 4, to), from, to)) return []
    const verdict = concept['outcome'] as Verdict
    return [{ verdict, from, to, direction: 'after', bracketed: isBracketed(place, from), bare: true }]
  })
}

function eventOf(place: Place, mention: Mention): OutcomeEvent | undefined {
  const { concept, from, to } = mention
  const word = concept['outcome'] as Verdict | 'none'
  if (word === 'none' || overlaps(place.named, from, to)) return undefined
  if (isSupposed(place, mention)) return ruledOut(place, mention)
  if (hasTwin(place, mention) && !suitsDirection(place, mention)) return undefined
  const verdict = weigh(place, mention, word)
  if (verdict === undefined) return undefined
  const direction = looksForward(place, mention) ? 'before' : 'after'
  return { verdict, from, to, direction, bracketed: isBracketed(place, from), final: concept['final'] === 'yes' }
}

// "No surgery would help", "there is no operation that could be beneficial".
function ruledOut(place: Place, { concept, from, to }: Mention): OutcomeEvent | undefined {
  if (concept['outcome'] !== 'benefit') return undefined
  const named = place.named.find((name) => name.to === lastNameEnd(place, from))
  if (named === undefined || !place.note.words.forms.slice(named.from - 2, named.from + 1).includes('no'))
    return undefined
  return { verdict: 'contraindicated', from, to, direction: 'after', bracketed: false }
}

// Whether the outcome stands before its treatments: by its own grammar, by a colon, or by a preposition behind it.
// "stands better with it": a pronoun turns it to what was named before.
function looksForward(place: Place, mention: Mention): boolean {
  const pronoun = OBJECT_PRONOUNS.has(place.note.words.forms[mention.to] ?? '')
  if (mention.concept['direction'] === 'before' && !pronoun) return true
  return (opensList(place, mention.to) && !closedBefore(place, mention.from)) || isTiedForward(place, mention)
}

// "Some improvement has been noted with chiropractic": nothing stands in front, and a preposition leads to the name.
function isTiedForward(place: Place, mention: Mention): boolean {
  const next = place.named.find((named) => named.from >= mention.to)
  if (next === undefined || next.from - mention.to > TIE_REACH) return false
  if (namedBefore(place, mention.from)) return place.note.words.forms[mention.to] === 'from'
  for (let index = mention.to; index < next.from; index += 1) {
    const form = place.note.words.forms[index] as string
    if (form === ',' || form === ';' || form === 'but') return false
    if (CREDIT_TIES.has(form)) return true
  }
  return false
}

// "refused" stands before or behind what is refused: of two readings the one counts on whose side a treatment stands.
function hasTwin(place: Place, mention: Mention): boolean {
  return mentionsBetween(place.note.mentions['outcome'], mention.from, mention.from + 1).some(
    (twin) => twin !== mention && twin.to === mention.to && twin.concept['direction'] !== mention.concept['direction'],
  )
}

function suitsDirection(place: Place, mention: Mention): boolean {
  const chunk = chunkAt(place.chunks, mention.from)
  if (chunk?.bracketed) return mention.concept['direction'] !== 'before'
  const closing = chunk === undefined || mention.to >= chunk.to
  const named = place.named.some((named) => named.from >= (chunk?.from ?? place.first) && named.to <= mention.from)
  const ahead = place.named.some((named) => named.from >= mention.to)
  return ((named && closing) || !ahead) === (mention.concept['direction'] !== 'before')
}

// "nothing has touched her back pain: PT, Norco": a colon some words behind, with no treatment between.
function opensList(place: Place, to: number): boolean {
  const { forms } = place.note.words
  for (let index = to; index < Math.min(place.last, to + 5); index += 1) {
    if (forms[index] === ':') return !place.named.some((named) => named.from >= to && named.from < index)
    if (forms[index] === ',' || forms[index] === ';' || forms[index] === '.') return false
  }
  return false
}

// A colon behind an outcome opens a list of its treatments ("what has helped: heat") unless one stands in its chunk.
function closedBefore(place: Place, from: number): boolean {
  const start = chunkStart(place, from)
  return place.named.some((mention) => mention.from >= start && mention.to <= from)
}

// "Icy Hot no.", "the brace did not": bare words count only at the end of a chunk, behind a treatment.
function closesChunk(place: Place, mention: Mention): boolean {
  const chunk = chunkAt(place.chunks, mention.from)
  if (chunk === undefined || mention.to < chunk.to) return false
  if (chunk.bracketed) return place.named.some((named) => isNear(named, chunk.from, 0))
  // "| ESI | 2018 | nothing |"; right behind its name ("Massage: yes") the word answers whether it was had.
  if (mention.from === chunk.from) return place.named.some((named) => isNear(named, chunk.from, 2))
  return place.named.some(
    (named) => named.from >= chunk.from && named.to <= mention.from && mention.from - named.to <= 3,
  )
}

const isNear = ({ to }: Mention, at: number, least: number): boolean => at - to >= least && at - to <= 4

// "may help", "to improve strength", "for relief", "if no improvement": hoped for, not told.
function isSupposed(place: Place, mention: Mention): boolean {
  const { forms } = place.note.words
  const { concept, from } = mention
  if (from > place.first && forms[from - 1] === 'to') return !SEEMING.has(forms[from - 2] ?? '')
  if (concept['direction'] === 'after' && concept['outcome'] === 'benefit' && isPurpose(place, mention)) return true
  // A refusal or a bar is one even when it is told with "would" or "if".
  if (concept['outcome'] === 'contraindicated' || concept['outcome'] === 'declined') return false
  const floor = Math.max(chunkStart(place, from), from - 5)
  for (let index = from - 1; index >= floor; index -= 1) if (HYPOTHETICAL.has(forms[index] as string)) return true
  return false
}

// "for relief", "for pain and inflammation relief": what a treatment is for, not what it did.
function isPurpose(place: Place, mention: Mention): boolean {
  const { forms } = place.note.words
  for (let index = mention.from - 1; index >= Math.max(place.first, mention.from - 5); index -= 1) {
    if (forms[index] === 'for') return true
    if (!PURPOSE_FILLERS.has(forms[index] as string)) return false
  }
  return false
}
