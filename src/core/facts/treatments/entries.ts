// From candidates to entries: one outcome each, one entry for each treatment and outcome, as the guideline rules.

import { mentionsBetween } from '../../language/lexicon.ts'
import type { Note } from '../../note/note.ts'
import type { Treatment, TreatmentOutcome } from '../fact.ts'
import type { Candidate } from './candidate.ts'
import { NAMED_WITH_SPINE, ONE_OF_A_KIND } from './class-sets.ts'
import { courseOf, reliefOf } from './course.ts'
import type { Judgement, Verdict } from './judgement.ts'
import { covers } from './reference.ts'

interface Entry {
  readonly candidate: Candidate
  readonly outcome: TreatmentOutcome
  readonly because: Judgement | undefined
  readonly key: string
}

/** The treatments of a note, in order of place. */
export function settleEntries(note: Note, candidates: readonly Candidate[]): readonly Treatment[] {
  const entries = candidates
    .map((candidate) => entryOf(note, candidate))
    .filter((entry): entry is Entry => entry !== undefined)
  const spread = spreadGroups(note, entries)
  const merged = mergeBenefits(spread)
  const left = merged.filter((entry) => !isCovered(entry, merged))
  return distinct(left).map((entry) => treatmentOf(note, entry, candidates))
}

// Drugs and operations are told apart by substance and kind; of most other classes there is one treatment.
function keyOf(candidate: Candidate): string {
  return ONE_OF_A_KIND.has(candidate.class) ? candidate.class : candidate.mention.concept.id.replace(/-word$/, '')
}

function entryOf(note: Note, candidate: Candidate): Entry | undefined {
  if (candidate.doubtful || isRelievingRest(candidate) || isNoneTaken(note, candidate)) return undefined
  const because = decide(candidate.judgements)
  if (because && (isForMood(candidate) || isGoodWord(candidate, because))) return undefined
  const key = keyOf(candidate)
  if (because) return { candidate, outcome: because.verdict as TreatmentOutcome, because, key }
  const { intent, assertion, kind } = candidate
  if (intent === 'not-had' || intent === 'menu' || (assertion.polarity === 'negated' && !candidate.answered))
    return undefined
  if (candidate.kind === 'group' && candidate.class === 'other') return undefined
  if (isIdleWord(candidate)) return undefined
  if (assertion.time === 'hypothetical' && intent !== 'planned') return undefined
  if (intent === 'planned')
    return kind === 'group-drug' && candidate.covers.length > 3
      ? undefined
      : { candidate, outcome: 'planned', because, key }
  if (candidate.mention.concept['indication'] === 'mood') return undefined
  return { candidate, outcome: 'unstated', because, key }
}

// An ordinary word ("therapy", "surgery", "heat") that nothing ties to the spine or to a doing is no treatment.
function isIdleWord({ mention, intent, about, class: treatmentClass, section, answered }: Candidate): boolean {
  if (mention.concept['ambiguous'] !== 'yes' || answered) return false
  if (mention.concept['indication'] === 'mood' && about !== 'spine') return true
  if (intent === 'bare') return section !== 'treatment-history' && about !== 'spine'
  return intent === 'used' && about !== 'spine' && NAMED_WITH_SPINE.has(treatmentClass)
}

// "did not take any medication, so it did not affect the pain"; but "no medication has helped" tells of them all.
function isNoneTaken({ words }: Note, { intent, kind, mention, judgements }: Candidate): boolean {
  if (intent !== 'not-had' || kind !== 'group-drug' || words.forms[mention.from - 1] !== 'any') return false
  return judgements.every(({ verdict }) => verdict === 'no-benefit')
}

// Lying down or a moment's rest that eases the pain is a position, no treatment.
function isRelievingRest({ mention, judgements }: Candidate): boolean {
  return mention.concept.id === 'rest-word' && judgements.some(({ verdict }) => verdict.endsWith('benefit'))
}

// "Conservative treatment" is entered for what it failed to do, not for benefits in general.
function isGoodWord({ kind, class: treatmentClass }: Candidate, because: Judgement): boolean {
  return kind === 'group' && treatmentClass === 'other' && because.verdict === 'benefit'
}

// A drug for mood, or talking therapy, whose effect is told without a word of the pain.
function isForMood({ mention, about, section, kind }: Candidate): boolean {
  if (about === 'spine' || section === 'treatment-history') return false
  return mention.concept['indication'] === 'mood' && kind !== 'drug'
}

const ORDER: readonly Verdict[] = ['not-tolerated', 'declined', 'contraindicated']

/** The one judgement that decides: refusal and intolerance first, then benefit as it was shaped by what followed. */
export function decide(judgements: readonly Judgement[]): Judgement | undefined {
  for (const verdict of ORDER) {
    const found = judgements.find((judgement) => judgement.verdict === verdict)
    if (found) return found
  }
  const find = (verdict: Verdict): Judgement | undefined =>
    judgements.find((judgement) => judgement.verdict === verdict)
  const final = judgements.find((judgement) => judgement.final)
  if (final) return final
  const benefit = find('benefit')
  const partial = find('partial-benefit')
  const none = find('no-benefit')
  const shaped = find('return') ?? find('brief')
  if (benefit && (none || shaped || partial))
    return { ...(partial ?? none ?? shaped ?? benefit), verdict: 'partial-benefit' }
  if (partial) return partial
  if (none) return none
  if (benefit) return benefit
  return find('return') ? { ...(find('return') as Judgement), verdict: 'partial-benefit' } : undefined
}

// Whether the sentence of an entry, or the words that judged it, speak of pain or of the spine.
function namesPain(note: Note, { candidate, because }: Entry): boolean {
  if (candidate.about === 'spine') return true
  const last = note.sentences[candidate.sentence]?.lastWord ?? 0
  const to = Math.max(last, (because?.to ?? 0) + 8)
  const from = note.sentences[candidate.sentence]?.firstWord ?? 0
  return mentionsBetween(note.mentions['pain-word'], from, to).some(({ start, end }) =>
    /pain|ache|hurt/i.test(note.text.slice(start, end)),
  )
}

// "Her medications help": the outcome goes to the drugs that the note lists without one, if it lists any.
function spreadGroups(note: Note, entries: readonly Entry[]): readonly Entry[] {
  const spread: Entry[] = []
  const changed = new Map<Entry, Entry>()
  for (const entry of entries) {
    const told = entry.because !== undefined
    if (
      !told ||
      entry.candidate.covers.length === 0 ||
      !namesPain(note, entry) ||
      entry.outcome === 'declined' ||
      entry.outcome === 'contraindicated'
    )
      continue
    const members = entries.filter((other) => other.outcome === 'unstated' && covers(entry.candidate, other.candidate))
    if (members.length === 0) continue
    for (const member of members) changed.set(member, { ...member, outcome: entry.outcome, because: entry.because })
    changed.set(entry, { ...entry, outcome: 'unstated', because: undefined })
  }
  for (const entry of entries) spread.push(changed.get(entry) ?? entry)
  return spread
}

// Benefit told in one place and limited in another is partial benefit.
function mergeBenefits(entries: readonly Entry[]): readonly Entry[] {
  const partial = new Set(entries.filter((entry) => entry.outcome === 'partial-benefit').map((entry) => entry.key))
  return entries.filter((entry) => !(entry.outcome === 'benefit' && partial.has(entry.key)))
}

// An unstated mention falls away beside the same treatment, or a group that covers it, with an outcome.
function isCovered(entry: Entry, entries: readonly Entry[]): boolean {
  const { candidate } = entry
  if (entry.outcome === 'planned') {
    if (isGroup(candidate) && entries.some((other) => isPart(candidate, other.candidate))) return true
    if (candidate.mention.concept.id === 'modalities-word') return entries.some((other) => isBeside(entry, other))
    return candidate.kind === 'drug' && !candidate.raised && entries.some((other) => isKept(entry, other))
  }
  if (
    isGroup(candidate) &&
    entries.some((other) => other.outcome === entry.outcome && isPart(candidate, other.candidate))
  )
    return true
  if (candidate.kind === 'group' && candidate.class === 'other')
    return entries.some((other) => other.outcome === entry.outcome && other.candidate.kind !== 'group')
  if (entry.outcome !== 'unstated') return false
  return entries.some((other) => {
    if (other === entry) return false
    const same = other.key === entry.key
    if (other.outcome === 'planned') return same && candidate.intent === 'bare'
    if (other.outcome === 'unstated') return covers(candidate, other.candidate) && candidate.covers.length > 0
    return same || covers(other.candidate, candidate) || (covers(candidate, other.candidate) && isGroup(candidate))
  })
}

// "Modalities to include ice and heat": the list names them.
const isBeside = (entry: Entry, other: Entry): boolean =>
  other !== entry && other.outcome === entry.outcome && other.candidate.sentence === entry.candidate.sentence

// A drug that is kept and dispensed again is one entry.
const isKept = (entry: Entry, other: Entry): boolean =>
  other !== entry && other.key === entry.key && other.candidate.intent === 'kept' && other.outcome !== 'not-tolerated'

// A treatment of its own that a group word stands for.
const isPart = (group: Candidate, member: Candidate): boolean =>
  group !== member && !isGroup(member) && covers(group, member)

const isGroup = (candidate: Candidate): boolean =>
  candidate.covers.length > 0 || candidate.mention.concept['ambiguous'] === 'yes' || candidate.kind === 'group'

function distinct(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Set<string>()
  return entries.filter((entry) => {
    const id = `${entry.key} ${entry.outcome}`
    if (seen.has(id)) return false
    seen.add(id)
    return true
  })
}

function treatmentOf(note: Note, { candidate, outcome, because }: Entry, all: readonly Candidate[]): Treatment {
  const { mention, assertion, sentence } = candidate
  const { start, end, concept } = mention
  const course = courseOf(note, candidate, all)
  const relief = reliefOf(note, candidate, because)
  const reason = because && {
    start: note.words.starts[because.from] as number,
    end: note.words.ends[because.to - 1] as number,
  }
  return {
    kind: 'treatment',
    start,
    end,
    sentence,
    assertion,
    name: note.text.slice(start, end),
    concept: concept.id,
    class: candidate.class,
    outcome,
    ...(course ? { course } : {}),
    ...(relief ? { relief } : {}),
    ...(reason ? { because: reason } : {}),
  }
}
