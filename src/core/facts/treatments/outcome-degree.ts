// Weighs a word of outcome by what stands around it: negation near and far, degree, and a "but" behind it.
import { mentionsBetween } from '../../language/lexicon.ts'
import { wordList } from '../../language/word-lists.ts'
import type { Mention } from '../../note/note.ts'
import { chunkAt } from './chunks.ts'
import type { Place, Verdict } from './judgement.ts'
import { chunkStart, lastNameEnd, overlaps } from './judgement.ts'

const CONCESSION = wordList('concession')
const DOING_NOTHING = wordList('doing-nothing')
const FAR_NEGATORS = wordList('far-negators')
const OBJECTION = wordList('objection')

/** How far, in words, degrees are looked for in front of an outcome and behind it, and a negation from afar. */
const FRONT = 6
const BEHIND = 7
const FAR = 20

/** The verdict of a word of outcome, weighed; `undefined` where it is denied and says nothing then. */
export function weigh(place: Place, mention: Mention, verdict: Verdict): Verdict | undefined {
  const around = wordsAround(place, mention)
  if (verdict === 'benefit') return weighBenefit(place, mention, around)
  if (verdict === 'return' && around.close) return 'benefit'
  if (verdict === 'partial-benefit') return around.far ? 'no-benefit' : verdict
  if (!around.close || around.double || verdict === 'contraindicated') return verdict
  // "not useless" grants some relief; "did not fail", "never stopped it" tell nothing.
  const failing =
    mention.concept['direction'] === 'before' || (place.note.words.forms[mention.from] ?? '').startsWith('fail')
  return verdict === 'no-benefit' && !failing ? 'partial-benefit' : undefined
}

function weighBenefit(place: Place, mention: Mention, around: Around): Verdict {
  if (around.double) return around.weak ? 'partial-benefit' : 'benefit'
  if (around.negated) return around.lasting ? 'partial-benefit' : 'no-benefit'
  return around.weak || isConceded(place, mention) ? 'partial-benefit' : 'benefit'
}

interface Around {
  readonly negated: boolean
  /** Negated by a word right in front. */
  readonly close: boolean
  /** Negated from afar: "none has …", "neither …". */
  readonly far: boolean
  readonly weak: boolean
  /** The negation is of a relief that lasts: "no lasting relief". */
  readonly lasting: boolean
  /** A negation that grants: "not without relief", "not only helped". */
  readonly double: boolean
}

function wordsAround(place: Place, mention: Mention): Around {
  const inFront = degreesInFront(place, mention)
  const far = !inFront.negated && mention.concept['direction'] !== 'before' && isNegatedFromAfar(place, mention)
  return { ...inFront, negated: inFront.negated || far, far, weak: inFront.weak || isWeakBehind(place, mention) }
}

function degreesInFront(place: Place, mention: Mention): Omit<Around, 'far'> {
  const left = Math.max(chunkStart(place, mention.from), mention.from - FRONT)
  const nearest = lastNameEnd(place, mention.from)
  let negated = false
  let close = false
  let weak = false
  let lasting = false
  let double = false
  for (const degree of mentionsBetween(place.note.mentions['degree'], left, mention.from)) {
    if (degree.to > mention.from || degree.from < nearest || isSpent(place, degree, mention)) continue
    const effect = degree.concept['effect']
    if (effect === 'negate') {
      negated = true
      if (mention.from - degree.to <= 1) close = true
    } else if (effect === 'weak' || effect === 'brief') weak = true
    else if (effect === 'lasting' && negated) lasting = true
    else if (effect === 'double') double = true
  }
  return { negated, close, weak, lasting, double }
}

function isWeakBehind(place: Place, mention: Mention): boolean {
  const right = Math.min(chunkAt(place.chunks, mention.from)?.to ?? place.last, mention.to + BEHIND)
  for (const degree of mentionsBetween(place.note.mentions['degree'], mention.to, right)) {
    if (overlaps(place.named, degree.from, degree.to)) return false
    const effect = degree.concept['effect']
    if (effect === 'strong') return false
    if (effect === 'weak' || effect === 'brief') return true
  }
  return false
}

// "never failed to settle": the negation belongs to the outcome word around it, not to the next one.
function isSpent({ note }: Place, degree: Mention, mention: Mention): boolean {
  return mentionsBetween(note.mentions['outcome'], degree.from - 2, degree.from + 1).some(
    (other) => other !== mention && other.from <= degree.from && other.to >= degree.to && other.to <= mention.from,
  )
}

// "Neither X nor Y helped", "nothing has helped", "no NSAID has helped".
function isNegatedFromAfar(place: Place, mention: Mention): boolean {
  const { forms } = place.note.words
  const nearest = place.named.find((named) => named.to === lastNameEnd(place, mention.from))
  for (let index = mention.from - 1; index >= place.first; index -= 1) {
    const form = forms[index] as string
    if (form === ';' || form === '.' || form === 'but') return false
    if (form === 'nothing' && DOING_NOTHING.has(forms[index - 1] ?? '')) return false
    if (FAR_NEGATORS.has(form)) return mention.from - index <= FAR
    if (form === 'no' && nearest && deniesName(nearest, index)) return true
  }
  return false
}

// "no NSAID", "no oral NSAID": right in front of a name that is not long.
const deniesName = ({ from, to }: Mention, no: number): boolean => from > no && from - no <= 2 && to - no <= 6

// "these have helped but by evening he is miserable", "although it helps she still wakes": relief with a "but".
function isConceded(place: Place, mention: Mention): boolean {
  const { forms } = place.note.words
  const own = place.chunks.findIndex((chunk) => mention.from >= chunk.from && mention.from < chunk.to)
  const chunk = place.chunks[own]
  if (chunk === undefined) return false
  const names = (from: number, to: number): boolean =>
    place.named.some((named) => named.from >= from && named.from < to)
  if (CONCESSION.has(forms[chunk.from] as string)) return !names(mention.to, place.last)
  const next = place.chunks.slice(own + 1).find((other) => other.parted)
  if (next === undefined || !OBJECTION.has(forms[next.from] as string) || names(next.from, place.last)) return false
  // "helps, but she cannot afford it" takes nothing from the relief.
  return mentionsBetween(place.note.mentions['practical'], next.from, place.last).length === 0
}
