// Judges what is done with a named treatment: planned, kept, in use, never had, or only listed among options.
import { mentionsBetween } from '../../language/lexicon.ts'
import type { Mention, Note, SectionName } from '../../note/note.ts'
import type { Candidate, Intent } from './candidate.ts'
import type { Chunk } from './chunks.ts'
import type { Setting } from './intent-cues.ts'
import {
  crossesVerb,
  cueAfter,
  cueBefore,
  isCandidacy,
  isRaise,
  isReferral,
  readCue,
  standsBehindNegation,
} from './intent-cues.ts'
import { answerOf, boxOf } from './marked-answers.ts'
import { unsaidIntent } from './unsaid-intent.ts'

const PLANNING: ReadonlySet<SectionName> = new Set(['plan', 'assessment-plan', 'follow-up', 'procedure', 'course'])
const TOLD: ReadonlySet<SectionName> = new Set([
  'hpi',
  'interval-history',
  'past-history',
  'surgical-history',
  'treatment-history',
  'review-of-systems',
  'social-history',
  'medications',
  'chief-complaint',
  'function',
  'pain',
])

/** Sets the intent of every candidate of a sentence. */
export function judgeIntents(note: Note, candidates: readonly Candidate[], chunks: readonly Chunk[]): void {
  let previous: Candidate | undefined
  for (const candidate of candidates) {
    const intent = markedIntent(note, candidate, chunks) ?? cuedIntent(note, candidate, previous, chunks)
    candidate.intent = withStrongCues(note, candidate, intent)
    previous = candidate
  }
  for (let index = candidates.length - 2; index >= 0; index -= 1) {
    const candidate = candidates[index] as Candidate
    const next = candidates[index + 1] as Candidate
    if (candidate.intent === 'bare' && next.intent === 'planned' && isJoined(note, candidate, next))
      candidate.intent = 'planned'
  }
}

// "weight loss and core strengthening advised": one list, one verb.
function isJoined(note: Note, candidate: Candidate, next: Candidate): boolean {
  const between = note.words.forms.slice(candidate.mention.to, next.mention.from)
  return between.length <= 3 && between.every((form) => form === 'and' || form === ',' || form === '/' || form === 'or')
}

// A check box or the answer of a form settles the matter.
function markedIntent(note: Note, candidate: Candidate, chunks: readonly Chunk[]): Intent | undefined {
  const boxed = boxOf(note, candidate.mention, chunks)
  const marked = boxed ?? answerOf(note, candidate.mention)
  if (marked === undefined) return undefined
  candidate.answered = marked === 'used'
  if (boxed === undefined) candidate.doubtful = marked === 'not-had'
  return marked
}

// The cue in front comes first, then the one behind, then what section, neighbours and tense say.
function cuedIntent(
  note: Note,
  candidate: Candidate,
  previous: Candidate | undefined,
  chunks: readonly Chunk[],
): Intent {
  const { mention, section } = candidate
  const setting: Setting = { told: TOLD.has(section), ahead: PLANNING.has(section) }
  const before = cueBefore(note, candidate)
  const after = cueAfter(note, mention, chunks)
  if (after?.concept['intent'] === 'not-had') return 'not-had'
  const tail = after && readCue(note, after, setting)
  noteRuledOut(note, candidate)
  if (before) {
    const lead = readCue(note, before, setting)
    candidate.raised = isRaise(note, before)
    candidate.answered = lead !== 'not-had' && standsBehindNegation(note, candidate, before)
    if (lead === 'not-had' && !crossesVerb(note, before, mention)) return 'not-had'
    if (setting.told && candidate.class === 'physical-therapy' && isReferral(note, before)) return 'menu'
    if (lead === 'menu') return tail === 'planned' ? 'planned' : 'menu'
    noteBadCandidate(note, candidate, before)
    if (lead !== 'not-had') return sharesCue(before, previous) ? previous.intent : lead
  }
  if (tail === 'planned' || tail === 'kept' || tail === 'used') return tail
  return unsaidIntent(note, candidate, setting)
}

// One cue for a list: what it says of the treatment before, it says of this one.
function sharesCue(cue: Mention, previous: Candidate | undefined): previous is Candidate {
  return previous !== undefined && cue.from < previous.mention.from && previous.intent !== 'bare'
}

// "on Eliquis: no NSAIDs", "solitary kidney, no NSAIDs": a drug that is not given, beside the reason.
function noteRuledOut(note: Note, { mention, kind, judgements }: Candidate): void {
  if ((kind !== 'drug' && kind !== 'group-drug') || note.words.forms[mention.from - 1] !== 'no') return
  const place = note.sentences[mention.sentence]
  if (place === undefined) return
  const reason = (['condition', 'adverse'] as const).some(
    (channel) => mentionsBetween(note.mentions[channel], place.firstWord, place.lastWord).length > 0,
  )
  if (reason) judgements.push({ verdict: 'contraindicated', from: mention.from - 1, to: mention.from })
}

function noteBadCandidate(note: Note, { assertion, judgements }: Candidate, cue: Mention): void {
  if (!isCandidacy(note, cue) || assertion.polarity !== 'negated') return
  judgements.push({ verdict: 'contraindicated', from: cue.from, to: cue.to })
}

// Words that settle the matter wherever they stand in the sentence: "never filled it", "she would like to proceed",
// "unclear whether he is a candidate for …". The nearest behind the treatment, or one of doubt in front of it.
function withStrongCues(note: Note, candidate: Candidate, intent: Intent): Intent {
  const { mention } = candidate
  const place = note.sentences[mention.sentence]
  if (place === undefined) return intent
  for (const cue of mentionsBetween(note.mentions['intent'], place.firstWord, place.lastWord)) {
    if (cue.concept['strong'] !== 'yes') continue
    const strong = cue.concept['intent'] as Intent
    if (strong === 'menu' && cue.from <= mention.to + 1) {
      candidate.doubtful = true
      return 'menu'
    }
    if (strong === 'menu' || cue.from < mention.to) continue
    if (strong === 'planned' && (intent === 'used' || intent === 'not-had')) continue
    if (mentionsBetween(note.mentions['treatment'], mention.to, cue.from).length === 0) return strong
  }
  return intent
}
