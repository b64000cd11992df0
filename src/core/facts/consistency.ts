// Places of a note that cannot both be so. Careful: better silent than wrong.

import { assess } from '../language/assertion.ts'
import { mentionsBetween } from '../language/lexicon.ts'
import type { Mention, Note, SectionName } from '../note/note.ts'
import { complaintBefore } from './complaint.ts'
import type { Conflict, Fact, Intractability, PainScore, SeverityWord, Treatment } from './fact.ts'
import type { Topic } from './topic.ts'
import { sectionOf } from './topic.ts'

/** The conflicts among the facts of a note, at most one of each kind. */
export function findConflicts(note: Note, topic: Topic, facts: readonly Fact[]): readonly Conflict[] {
  if (!topic.spinalPain || topic.prominence === 'none') return []
  return [
    noPainBesideSevere(note, facts),
    deniedBesideStated(note, topic),
    sideAgainstSide(note),
    failedBeforeTried(note, facts),
    betterBesideIntractable(note, facts),
  ].filter((conflict): conflict is Conflict => conflict !== undefined)
}

const FORMER: ReadonlySet<SectionName> = new Set(['past-history', 'treatment-history', 'course'])
/** From this rating on, pain is high enough to contradict a rating of none. */
const HIGH = 7

// Pain 0/10 today and a high rating or "severe" of the same visit.
function noPainBesideSevere(note: Note, facts: readonly Fact[]): Conflict | undefined {
  const scores = facts.filter((fact): fact is PainScore => fact.kind === 'pain-score' && ofToday(note, fact))
  const none = scores.find((score) => score.value === 0 && (score.when === undefined || score.when === 'current'))
  if (!none || doneToday(facts)) return undefined
  const high = scores.find(
    (score) =>
      score.max > 0 &&
      (score.value / score.max) * 10 >= HIGH &&
      score.sentence !== none.sentence &&
      (score.when === undefined || score.when === 'current'),
  )
  const severe = facts.find(
    (fact): fact is SeverityWord =>
      fact.kind === 'severity' && fact.degree === 'severe' && ofToday(note, fact) && fact.sentence !== none.sentence,
  )
  const other = high ?? severe
  return other && conflict(none, other, 'severity')
}

// An injection at the visit may have taken the pain away between two ratings.
function doneToday(facts: readonly Fact[]): boolean {
  return facts.some(
    (fact) => fact.kind === 'treatment' && /injection|ablation/.test(fact.class) && fact.outcome === 'planned',
  )
}

function ofToday(note: Note, fact: PainScore | SeverityWord): boolean {
  return fact.assertion.time === 'current' && !FORMER.has(sectionOf(note, fact.sentence))
}

// "denies back pain" in the review of systems, and spinal pain of now as the reason for the visit.
function deniedBesideStated(note: Note, topic: Topic): Conflict | undefined {
  if (topic.prominence !== 'main') return undefined
  let denied: Mention | undefined
  let stated: Mention | undefined
  for (const mention of note.mentions['spinal-pain'] ?? []) {
    const region = mention.concept['region']
    if (mention.concept['form'] !== 'pain') continue
    const section = sectionOf(note, mention.sentence)
    const { polarity, subject, time, certainty } = assess(note, mention.sentence, mention.from, mention.to)
    if (subject !== 'patient') continue
    if (polarity === 'negated') {
      if (!denied && isReview(note, mention.sentence) && (region === 'spine' || region === 'lumbar')) denied = mention
    } else if (
      !stated &&
      STATED.has(section) &&
      time === 'current' &&
      certainty === 'certain' &&
      region !== 'cervical'
    ) {
      if (!isResolved(note, mention)) stated = mention
    }
  }
  if (!denied || !stated || sameSentence(denied, stated)) return undefined
  return conflict(placed(note, denied), stated, 'pain')
}

const STATED: ReadonlySet<SectionName> = new Set([
  'chief-complaint',
  'hpi',
  'interval-history',
  'assessment',
  'assessment-plan',
])

function isReview(note: Note, sentence: number): boolean {
  let section = note.sections[note.sentences[sentence]?.section ?? -1]
  while (section !== undefined) {
    if (section.name === 'review-of-systems') return true
    section = note.sections[section.parent]
  }
  return false
}

const sameSentence = (a: Mention, b: Mention): boolean => a.sentence === b.sentence

// "back pain, resolved", "history of back pain": no pain of now.
function isResolved(note: Note, mention: Mention): boolean {
  const place = note.sentences[mention.sentence]
  if (!place) return true
  return mentionsBetween(note.mentions['duration'], place.firstWord, place.lastWord).some(
    ({ concept, from, to }) =>
      concept['role'] === 'better' || (concept['role'] === 'history' && to <= mention.from && from >= mention.from - 4),
  )
}

/** Words of side in front of a complaint, and the side they name. */
const SIDES: Readonly<Record<string, 'left' | 'right' | 'both'>> = {
  left: 'left',
  right: 'right',
  bilateral: 'both',
  bilaterally: 'both',
  both: 'both',
}

// The history speaks of one side only and the assessment of the other only.
function sideAgainstSide(note: Note): Conflict | undefined {
  const history = sidesOf(note, HISTORY)
  const judgement = sidesOf(note, JUDGEMENT)
  const told = onlySide(history)
  const judged = onlySide(judgement)
  if (!told || !judged || told.side === judged.side) return undefined
  return conflict(placed(note, judged.mention), told.mention, 'side')
}

const HISTORY: ReadonlySet<SectionName> = new Set(['chief-complaint', 'hpi', 'interval-history'])
const JUDGEMENT: ReadonlySet<SectionName> = new Set(['assessment', 'assessment-plan'])

interface Sided {
  readonly side: 'left' | 'right' | 'both'
  readonly mention: Mention
}

function sidesOf(note: Note, sections: ReadonlySet<SectionName>): readonly Sided[] {
  const found: Sided[] = []
  for (const channel of ['spinal-pain', 'diagnosis'] as const) {
    for (const mention of note.mentions[channel] ?? []) {
      if (!sections.has(sectionOf(note, mention.sentence))) continue
      if (channel === 'diagnosis' && mention.concept['nature'] !== 'nerve') continue
      const { polarity, subject } = assess(note, mention.sentence, mention.from, mention.to)
      if (polarity === 'negated' || subject !== 'patient') continue
      for (const side of sidesNear(note, mention)) found.push({ side, mention })
    }
  }
  return found
}

// Every side named in the sentence: one that names both tells nothing.
function sidesNear(note: Note, mention: Mention): readonly ('left' | 'right' | 'both')[] {
  const place = note.sentences[mention.sentence]
  if (!place) return []
  const sides: ('left' | 'right' | 'both')[] = []
  for (let index = place.firstWord; index < place.lastWord; index += 1) {
    const form = note.words.forms[index] as string
    const side = Object.hasOwn(SIDES, form) && form !== note.words.forms[index - 1] ? SIDES[form] : undefined
    if (side && !(form === 'right' && isAdverb(note.words.forms[index + 1]))) sides.push(side)
  }
  return sides
}

const isAdverb = (next: string | undefined): boolean =>
  next === 'now' || next === 'away' || next === 'after' || next === 'handed'

function onlySide(sided: readonly Sided[]): Sided | undefined {
  const first = sided[0]
  if (!first || first.side === 'both') return undefined
  return sided.every(({ side }) => side === first.side) ? first : undefined
}

// "failed physical therapy" and, at the same visit, a first referral to it, with no earlier course told.
function failedBeforeTried(note: Note, facts: readonly Fact[]): Conflict | undefined {
  const therapy = facts.filter(
    (fact): fact is Treatment => fact.kind === 'treatment' && fact.class === 'physical-therapy',
  )
  const planned = therapy.find((one) => one.outcome === 'planned' && !again(note, one))
  const failed = therapy.find((one) => one.outcome === 'no-benefit' && FAILING.test(textAround(note, one)))
  if (!planned || !failed || planned.sentence === failed.sentence) return undefined
  return earlierTold(note, failed, planned) ? undefined : conflict(failed, planned, 'treatment')
}

// A course, a date or another mention of earlier therapy makes both true.
function earlierTold(note: Note, failed: Treatment, planned: Treatment): boolean {
  if (failed.course !== undefined || /\d/.test(textAround(note, failed))) return true
  return (note.mentions['treatment'] ?? []).some(
    ({ concept, sentence }) =>
      concept['class'] === 'physical-therapy' &&
      sentence !== failed.sentence &&
      sentence !== planned.sentence &&
      !ORDERS.has(sectionOf(note, sentence)),
  )
}

const ORDERS: ReadonlySet<SectionName> = new Set(['plan', 'follow-up', 'instructions', 'goals', 'assessment-plan'])

const FAILING = /\bfail/i
const AGAIN =
  /\b(again|repeat|resume|restart|return to|back to|continue|another|further|additional|different|aquatic|new course|more)\b/i

const again = (note: Note, treatment: Treatment): boolean => AGAIN.test(textAround(note, treatment))

function textAround(note: Note, { sentence, start, end }: Treatment): string {
  const place = note.sentences[sentence]
  return note.text.slice(place?.start ?? start, place?.end ?? end)
}

// Pain told as resolved or much improved, and called intractable in the assessment of the same note.
function betterBesideIntractable(note: Note, facts: readonly Fact[]): Conflict | undefined {
  const intractable = facts.find(
    (fact): fact is Intractability =>
      fact.kind === 'intractability' && !fact.vague && fact.assertion.time === 'current',
  )
  if (!intractable) return undefined
  for (const mention of note.mentions['duration'] ?? []) {
    if (mention.concept['role'] !== 'better' || !GONE.has(note.words.forms[mention.to - 1] as string)) continue
    const section = sectionOf(note, mention.sentence)
    if (!STATED.has(section) || mention.sentence === intractable.sentence) continue
    const place = note.sentences[mention.sentence]
    const complaint = place && complaintBefore(note, mention.from, place.firstWord)
    if (place === undefined || complaint?.kind !== 'spinal' || mention.from - complaint.to > 4) continue
    const { polarity, time, certainty, subject } = assess(note, mention.sentence, mention.from, mention.to)
    if (polarity === 'negated' || time !== 'current' || certainty !== 'certain' || subject !== 'patient') continue
    if (place.lastWord - mention.to > 6) continue
    return conflict(intractable, mention, 'course-of-pain')
  }
  return undefined
}

const GONE: ReadonlySet<string> = new Set(['resolved', 'gone', 'remission', 'subsided'])

type Anchor = Pick<Conflict, 'start' | 'end' | 'sentence' | 'assertion'>

function placed(note: Note, { sentence, from, to, start, end }: Mention): Anchor {
  return { sentence, start, end, assertion: assess(note, sentence, from, to) }
}

function conflict(
  one: Anchor,
  other: { readonly start: number; readonly end: number },
  about: Conflict['about'],
): Conflict {
  const { sentence, start, end, assertion } = one
  return { kind: 'conflict', sentence, start, end, assertion, about, other: { start: other.start, end: other.end } }
}
