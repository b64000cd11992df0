// Reads the words that say what became of a treatment, with the negation and degree around them.
import { mentionsBetween } from '../../language/lexicon.ts'
import { numberOf } from '../../language/words.ts'
import type { Mention, Note } from '../../note/note.ts'
import { NUMBER } from '../../note/note.ts'
import type { TreatmentOutcome } from '../fact.ts'
import type { Chunk } from './chunks.ts'
import { chunkAt } from './chunks.ts'
import { lastsRelief, timeSpans } from './time-spans.ts'

/** An outcome, or something that shapes one: pain that came back, a stop without reason, a benefit that was brief. */
export type Verdict = TreatmentOutcome | 'return' | 'stopped' | 'brief'

/** A verdict with the words that gave it; `percent` where relief was measured. */
export interface Judgement {
  readonly verdict: Verdict
  readonly from: number
  readonly to: number
  readonly percent?: number
  /** The last word on the matter, whatever was good before it ("stopped working"). */
  readonly final?: boolean
}

/** A judgement in a sentence and the side on which its treatments stand. */
export interface OutcomeEvent extends Judgement {
  readonly direction: 'before' | 'after'
  readonly bracketed: boolean
  /** A bare "no" or "did": it speaks of the treatment right in front of it alone. */
  readonly bare?: boolean
}

interface Place {
  readonly note: Note
  readonly first: number
  readonly last: number
  readonly chunks: readonly Chunk[]
  /** Treatments named in the sentence, whose words no outcome may claim. */
  readonly named: readonly Mention[]
}

/** The outcome events of the words `[first, last)` in order of place. */
export function outcomeEvents(
  note: Note,
  first: number,
  last: number,
  chunks: readonly Chunk[],
  named: readonly Mention[],
): readonly OutcomeEvent[] {
  const place: Place = { note, first, last, chunks, named }
  const events: OutcomeEvent[] = []
  for (const mention of mentionsBetween(note.mentions['outcome'], first, last)) {
    const event = eventOf(place, mention)
    if (event) events.push(event)
  }
  for (const mention of mentionsBetween(note.mentions['ellipsis'], first, last)) {
    const event = ellipsisOf(place, mention)
    if (event) events.push(event)
  }
  addPercents(place, events)
  addFalls(place, events)
  addAdverse(place, events)
  addBrief(place, events)
  addReasons(place, events)
  return events.sort((a, b) => a.from - b.from)
}

const HYPOTHETICAL: ReadonlySet<string> = new Set([
  'if',
  'until',
  'unless',
  'whether',
  'should',
  'would',
  'may',
  'might',
  'could',
  'will',
  'can',
  "won't",
])
const SEEMING: ReadonlySet<string> = new Set([
  'seem',
  'seems',
  'seemed',
  'appears',
  'appeared',
  'continues',
  'continued',
  'continue',
  'tends',
  'found',
  'noted',
  'used',
  'able',
  'felt',
  'failed',
  'fails',
  'began',
  'started',
  'begun',
  'due',
])

function eventOf(place: Place, mention: Mention): OutcomeEvent | undefined {
  const { note, first } = place
  const { concept, from, to } = mention
  const verdict = concept['outcome'] as Verdict | 'none'
  if (verdict === 'none' || overlaps(place.named, from, to)) return undefined
  const previous = from > first ? (note.words.forms[from - 1] as string) : ''
  if (supposed(place, mention, previous)) return undefined
  if (hasTwin(place, mention) && !suitsDirection(place, mention)) return undefined
  const colon = opensList(place, to)
  const pronoun = BACKWARD.has(note.words.forms[to] ?? '')
  const forward =
    (concept['direction'] === 'before' && !pronoun) ||
    (colon && !closedBefore(place, from)) ||
    isTiedForward(place, mention)
  const direction = forward ? 'before' : 'after'
  const judged = judge(place, mention, verdict)
  if (judged === undefined) return undefined
  const bracketed = chunkAt(place.chunks, from)?.bracketed ?? false
  return { verdict: judged, from, to, direction, bracketed, final: concept['final'] === 'yes' }
}

// "stands better with it": the word in front of a pronoun speaks of what was named before.
const BACKWARD: ReadonlySet<string> = new Set(['it', 'them', 'this', 'these', 'that'])

const TIES: ReadonlySet<string> = new Set(['with', 'from', 'by', 'after', 'following', 'on'])

// "Some improvement has been noted with chiropractic": nothing stands in front, and a preposition leads to the name.
function isTiedForward(place: Place, mention: Mention): boolean {
  const next = place.named.find((named) => named.from >= mention.to)
  if (next === undefined || next.from - mention.to > 7) return false
  if (namedBefore(place, mention.from)) return place.note.words.forms[mention.to] === 'from'
  for (let index = mention.to; index < next.from; index += 1) {
    const form = place.note.words.forms[index] as string
    if (form === ',' || form === ';' || form === 'but') return false
    if (TIES.has(form)) return true
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

const overlaps = (list: readonly Mention[], from: number, to: number): boolean =>
  list.some((mention) => mention.from < to && mention.to > from)

// "Icy Hot no.", "acupuncture excellent, physio hopeless": told by one bare word.
function ellipsisOf(place: Place, mention: Mention): OutcomeEvent | undefined {
  const { concept, from, to } = mention
  if (overlaps(place.named, from, to) || !closesChunk(place, mention)) return undefined
  if (overlaps(mentionsBetween(place.note.mentions['outcome'], from - 4, to), from, to)) return undefined
  const bracketed = chunkAt(place.chunks, from)?.bracketed ?? false
  return { verdict: concept['outcome'] as Verdict, from, to, direction: 'after', bracketed, bare: true }
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
  const start = chunkAt(place.chunks, from)?.from ?? place.first
  return place.named.some((mention) => mention.from >= start && mention.to <= from)
}

// "Icy Hot no.", "the brace did not": bare words count only at the end of a chunk, behind a treatment.
function closesChunk(place: Place, mention: Mention): boolean {
  const chunk = chunkAt(place.chunks, mention.from)
  if (chunk === undefined || mention.to < chunk.to) return false
  if (chunk.bracketed) return place.named.some((named) => named.to <= chunk.from && chunk.from - named.to <= 4)
  return place.named.some(
    (named) => named.from >= chunk.from && named.to <= mention.from && mention.from - named.to <= 3,
  )
}

// "may help", "to improve strength", "for relief", "if no improvement": hoped for, not told.
function supposed(place: Place, mention: Mention, previous: string): boolean {
  const { forms } = place.note.words
  if (previous === 'to') {
    const verb = forms[mention.from - 2] ?? ''
    return !SEEMING.has(verb)
  }
  if (mention.concept['direction'] === 'after' && mention.concept['outcome'] === 'benefit' && isPurpose(place, mention))
    return true
  const chunk = chunkAt(place.chunks, mention.from)
  for (let index = mention.from - 1; index >= (chunk?.from ?? place.first) && index >= mention.from - 5; index -= 1) {
    const form = forms[index] as string
    if (HYPOTHETICAL.has(form))
      return mention.concept['outcome'] !== 'contraindicated' && mention.concept['outcome'] !== 'declined'
  }
  return false
}

// "never failed to settle": the negation belongs to the outcome word around it, not to the next one.
function isSpent({ note }: Place, degree: Mention, mention: Mention): boolean {
  return mentionsBetween(note.mentions['outcome'], degree.from - 2, degree.from + 1).some(
    (other) => other !== mention && other.from <= degree.from && other.to >= degree.to && other.to <= mention.from,
  )
}

const PURPOSE: ReadonlySet<string> = new Set([
  'pain',
  'and',
  'inflammation',
  'symptom',
  'symptomatic',
  'better',
  'spasm',
  'of',
  'the',
  'temporary',
  'some',
])

// "for relief", "for pain and inflammation relief": what a treatment is for, not what it did.
function isPurpose(place: Place, mention: Mention): boolean {
  const { forms } = place.note.words
  for (let index = mention.from - 1; index >= Math.max(place.first, mention.from - 5); index -= 1) {
    if (forms[index] === 'for') return true
    if (!PURPOSE.has(forms[index] as string)) return false
  }
  return false
}

const FAR_NEGATORS: ReadonlySet<string> = new Set(['neither', 'nothing', 'none', 'nor'])
const DOING: ReadonlySet<string> = new Set(['did', 'does', 'do', 'done', 'doing', 'for'])

const CONCESSION: ReadonlySet<string> = new Set(['although', 'though', 'while'])
const OBJECTION: ReadonlySet<string> = new Set(['but', 'however', 'although', 'though', 'yet'])

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
  return next !== undefined && OBJECTION.has(forms[next.from] as string) && !names(next.from, place.last)
}

interface Around {
  readonly negated: boolean
  /** Negated by a word right in front. */
  readonly close: boolean
  /** Negated from afar: "none has …", "neither …". */
  readonly far: boolean
  readonly weak: boolean
  readonly lasting: boolean
  readonly double: boolean
}

function judge(place: Place, mention: Mention, verdict: Verdict): Verdict | undefined {
  const around = wordsAround(place, mention)
  if (verdict === 'benefit') {
    if (around.double) return around.weak ? 'partial-benefit' : 'benefit'
    if (!around.negated && isConceded(place, mention)) return 'partial-benefit'
    if (around.negated) return around.lasting ? 'partial-benefit' : 'no-benefit'
    return around.weak ? 'partial-benefit' : 'benefit'
  }
  if (verdict === 'return' && around.close) return 'benefit'
  if (verdict === 'partial-benefit') return around.far ? 'no-benefit' : verdict
  if (!around.close || around.double || verdict === 'contraindicated') return verdict
  const failing =
    mention.concept['direction'] === 'before' || (place.note.words.forms[mention.from] ?? '').startsWith('fail')
  return verdict === 'no-benefit' && !failing ? 'partial-benefit' : undefined
}

function wordsAround(place: Place, mention: Mention): Around {
  const { note } = place
  const chunk = chunkAt(place.chunks, mention.from)
  const left = Math.max(chunk?.from ?? place.first, mention.from - 6)
  let negated = false
  let close = false
  let weak = false
  let lasting = false
  let double = false
  let nearest = -1
  for (const named of place.named) if (named.to <= mention.from && named.to > nearest) nearest = named.to
  for (const degree of mentionsBetween(note.mentions['degree'], left, mention.from)) {
    if (degree.to > mention.from || degree.from < nearest || isSpent(place, degree, mention)) continue
    const effect = degree.concept['effect']
    if (effect === 'negate') {
      negated = true
      if (mention.from - degree.to <= 1) close = true
    } else if (effect === 'weak' || effect === 'brief') weak = true
    else if (effect === 'lasting' && negated) lasting = true
    else if (effect === 'double') double = true
  }
  const right = Math.min(chunk?.to ?? place.last, mention.to + 7)
  for (const degree of mentionsBetween(note.mentions['degree'], mention.to, right)) {
    if (overlaps(place.named, degree.from, degree.to)) break
    const effect = degree.concept['effect']
    if (effect === 'strong') break
    if (effect === 'weak' || effect === 'brief') weak = true
  }
  const far = !negated && mention.concept['direction'] !== 'before' && farNegation(place, mention, nearest)
  return { negated: negated || far, close, far, weak, lasting, double }
}

// "Neither X nor Y helped", "nothing has helped", "no NSAID has helped".
function farNegation(place: Place, mention: Mention, nearest: number): boolean {
  const { forms } = place.note.words
  for (let index = mention.from - 1; index >= place.first; index -= 1) {
    const form = forms[index] as string
    if (form === ';' || form === '.' || form === 'but') return false
    if (form === 'nothing' && DOING.has(forms[index - 1] ?? '')) return false
    if (FAR_NEGATORS.has(form)) return mention.from - index <= 20
    if (form === 'no' && nearest > index && index + 3 >= nearest - 3 && nearestStart(place, nearest) - index <= 2)
      return true
  }
  return false
}

function nearestStart(place: Place, end: number): number {
  return place.named.find((named) => named.to === end)?.from ?? end
}

const LOWERED = 2

// "took the pain from 9 to 2": a fall on the scale is relief, measured.
function addFalls(place: Place, events: OutcomeEvent[]): void {
  const { forms, kinds } = place.note.words
  for (let index = place.first; index + 3 < place.last; index += 1) {
    if (forms[index] !== 'from' || kinds[index + 1] !== NUMBER) continue
    let at = index + 2
    if (forms[at] === '/') at += 2
    if (forms[at] !== 'to' || kinds[at + 1] !== NUMBER) continue
    const before = numberOf(forms[index + 1] as string)
    const after = numberOf(forms[at + 1] as string)
    if (before > 10 || before - after < LOWERED || !namedBefore(place, index)) continue
    const percent = Math.round((100 * (before - after)) / before)
    const verdict: Verdict = percent < 50 ? 'partial-benefit' : 'benefit'
    events.push({ verdict, from: index, to: at + 2, direction: 'after', bracketed: false, percent })
  }
}

const PERCENT_OF: ReadonlySet<string> = new Set(['of'])

// "70 % relief", "85% better", "90% x 2 wks": measured relief; "75% of his pain is in the leg" is none.
function addPercents(place: Place, events: OutcomeEvent[]): void {
  const { forms, kinds } = place.note.words
  for (let index = place.first; index < place.last - 1; index += 1) {
    const sign = forms[index + 1] as string
    if (kinds[index] !== NUMBER || (sign !== '%' && sign !== 'percent')) continue
    const next = forms[index + 2] ?? ''
    if (PERCENT_OF.has(next) || !relievesNear(place, index)) continue
    if (mentionsBetween(place.note.mentions['treatment'], index + 2, index + 3).length > 0) continue
    const percent = numberOf(forms[index] as string)
    if (percent > 100) continue
    const brief = briefNear(place, index)
    const verdict: Verdict = percent === 0 ? 'no-benefit' : percent < 50 || brief ? 'partial-benefit' : 'benefit'
    const bracketed = chunkAt(place.chunks, index)?.bracketed ?? false
    const direction = namedBefore(place, index)
      ? 'after'
      : forms
            .slice(index + 2, index + 6)
            .some((form) => form === 'from' || form === 'with' || form === 'after' || form === 'by')
        ? 'before'
        : 'after'
    events.push({ verdict, from: index, to: index + 2, direction, bracketed, percent })
  }
}

const namedBefore = (place: Place, word: number): boolean => place.named.some((named) => named.to <= word)

const RELIEVING: ReadonlySet<string> = new Set([
  'relief',
  'better',
  'improved',
  'improvement',
  'improve',
  'benefit',
  'reduction',
  'decrease',
  'decreased',
  'reduced',
  'response',
  'help',
  'helped',
  'relieved',
  'concordant',
  'pain',
  'x',
  'for',
  'eradicated',
  'resolved',
])

function relievesNear(place: Place, index: number): boolean {
  const { forms } = place.note.words
  const to = Math.min(place.last, index + 7)
  for (let word = Math.max(place.first, index - 5); word < to; word += 1)
    if (RELIEVING.has(forms[word] as string)) return true
  const chunk = chunkAt(place.chunks, index)
  return chunk !== undefined && chunk.to - chunk.from <= 4 && namedBefore(place, index)
}

function briefNear(place: Place, index: number): boolean {
  return mentionsBetween(place.note.mentions['degree'], index, Math.min(place.last, index + 10)).some(
    (degree) => degree.concept['effect'] === 'brief' && !overlaps(place.named, index, degree.from),
  )
}

const CAUSE: ReadonlySet<string> = new Set([
  'because',
  'due',
  'caused',
  'causes',
  'causing',
  'gave',
  'gives',
  'developed',
  'made',
  'makes',
  'secondary',
  'owing',
  'left',
  'got',
  'became',
  'experienced',
  'led',
  'brought',
  'raised',
  'over',
  'until',
  'broke',
  'had',
  'after',
  'from',
])
const TREATED: ReadonlySet<string> = new Set(['for', 'treat', 'against', 'helps', 'help', 'prevent'])
const FROM: ReadonlySet<string> = new Set(['on', 'from', 'with', 'after', 'to'])

// An unwanted effect beside a treatment: with a stop, a causal word, set behind the name ("diclofenac - rash"), or
// one that is hardly ever the complaint itself ("Flexeril made him groggy").
function addAdverse(place: Place, events: OutcomeEvent[]): void {
  const { forms } = place.note.words
  const stopped = events.some(({ verdict }) => verdict === 'stopped' || verdict === 'not-tolerated')
  const unable = events.find(({ verdict, direction }) => verdict === 'contraindicated' && direction === 'before')
  for (const mention of mentionsBetween(place.note.mentions['adverse'], place.first, place.last)) {
    if (overlaps(place.named, mention.from, mention.to) || deniedEffect(place, mention)) continue
    const bracketed = chunkAt(place.chunks, mention.from)?.bracketed ?? false
    const event = { verdict: 'not-tolerated' as const, from: mention.from, to: mention.to, bracketed, bare: false }
    if (
      FROM.has(forms[mention.to] ?? '') &&
      place.named.some((named) => named.from - mention.to <= 3 && named.from > mention.to)
    ) {
      events.push({ ...event, direction: 'before', bare: true })
      continue
    }
    const stoppedFor =
      forms[mention.from - 1] === 'for' &&
      events.some(({ verdict, to }) => verdict === 'stopped' && to === mention.from - 1)
    if (!namedBefore(place, mention.from) || (isTreated(place, mention) && !stoppedFor)) continue
    const behind = isSetBehind(place, mention.from)
    const caused = hasCause(place, mention.from)
    if (stopped || (mention.concept.id !== 'organ-risk' && (behind || caused || isSure(place, mention)))) {
      if (unable) soften(events, unable)
      events.push({ ...event, direction: 'after' })
    }
  }
}

// "could not take Lyrica because of blurred vision": it was taken, and not tolerated.
function soften(events: OutcomeEvent[], unable: OutcomeEvent): void {
  const at = events.indexOf(unable)
  if (at >= 0) events[at] = { ...unable, verdict: 'not-tolerated' }
}

function isTreated(place: Place, mention: Mention): boolean {
  return (
    TREATED.has(place.note.words.forms[mention.from - 1] ?? '') ||
    TREATED.has(place.note.words.forms[mention.from - 2] ?? '')
  )
}

// An effect that is hardly ever a complaint of its own, near the treatment, in the same stretch.
function isSure(place: Place, mention: Mention): boolean {
  if (mention.concept['sure'] !== 'yes') return false
  return place.named.some(
    (named) => named.to <= mention.from && mention.from - named.to <= 10 && !parted(place, named.to, mention.from),
  )
}

function parted(place: Place, from: number, to: number): boolean {
  return place.chunks.some((chunk) => chunk.parted && chunk.from > from && chunk.from <= to)
}

// Only marks, doses and small words between the last name and the effect.
function isSetBehind(place: Place, at: number): boolean {
  let from = -1
  for (const named of place.named) if (named.to <= at && named.to > from) from = named.to
  if (from < 0 || at - from > 8) return false
  const { forms } = place.note.words
  for (let index = from; index < at; index += 1) {
    const form = forms[index] as string
    if (form === ':' || form === '—' || form === '(' || form === '|' || form === '→') return true
  }
  return false
}

function hasCause(place: Place, word: number): boolean {
  const { forms } = place.note.words
  for (let index = word - 1; index >= Math.max(place.first, word - 5); index -= 1) {
    if (CAUSE.has(forms[index] as string)) return namedBefore(place, index)
  }
  return false
}

const DENIERS: ReadonlySet<string> = new Set([
  'no',
  'without',
  'denies',
  'denied',
  'not',
  'any',
  'minimal',
  'nor',
  'never',
])

function deniedEffect(place: Place, mention: Mention): boolean {
  const { forms } = place.note.words
  for (let index = mention.from - 1; index >= Math.max(place.first, mention.from - 4); index -= 1) {
    if (DENIERS.has(forms[index] as string)) return true
  }
  return false
}

// "stopped for rising creatinine", "quit because she could not stay awake": a reason that is not a practical one is
// one of tolerance, for a drug.
function addReasons(place: Place, events: OutcomeEvent[]): void {
  const { note } = place
  if (!place.named.some((named) => named.concept['kind'] === 'drug' || named.concept['kind'] === 'group-drug')) return
  for (const event of events.filter(({ verdict }) => verdict === 'stopped')) {
    const reason = reasonBehind(place, event.to)
    if (reason < 0) continue
    const practical = mentionsBetween(note.mentions['practical'], reason, Math.min(place.last, reason + 9))
    const other = mentionsBetween(note.mentions['outcome'], reason, Math.min(place.last, reason + 9))
    if (practical.length > 0 || other.some((mention) => mention.concept['outcome'] === 'no-benefit')) continue
    events.push({ ...event, verdict: 'not-tolerated', from: reason, to: reason + 1 })
  }
}

function reasonBehind(place: Place, at: number): number {
  const { forms } = place.note.words
  for (let index = at; index < Math.min(place.last, at + 4); index += 1) {
    const form = forms[index] as string
    if (form === 'because' || form === 'due' || form === 'secondary' || (form === 'for' && index <= at + 1))
      return index
    if (form === ',' || form === ';' || form === '.') return -1
  }
  return -1
}

// "helped, but only for a week": a limit in time told apart from the benefit.
function addBrief(place: Place, events: OutcomeEvent[]): void {
  for (const span of timeSpans(place.note, place.first, place.last)) {
    if (overlaps(place.named, span.from, span.to)) continue
    if (!lastsRelief(place.note, span, place.first, place.last, place.named)) continue
    const verdict: Verdict = span.days === 0 ? 'no-benefit' : 'partial-benefit'
    const bracketed = chunkAt(place.chunks, span.from)?.bracketed ?? false
    events.push({ verdict, from: span.from, to: span.to, direction: 'after', bracketed })
  }
  for (const degree of mentionsBetween(place.note.mentions['degree'], place.first, place.last)) {
    if (degree.concept['effect'] !== 'brief') continue
    events.push({
      verdict: 'brief',
      from: degree.from,
      to: degree.to,
      direction: 'after',
      bracketed: chunkAt(place.chunks, degree.from)?.bracketed ?? false,
    })
  }
}
