// Judges what is done with a named treatment: planned, kept, in use, never had, or only listed among options.
import { tenseBefore } from '../../language/grammar.ts'
import { mentionsBetween } from '../../language/lexicon.ts'
import type { Mention, Note, SectionName } from '../../note/note.ts'
import { CHECK, MARK } from '../../note/note.ts'
import type { Candidate, Intent } from './candidate.ts'
import type { Chunk } from './chunks.ts'
import { chunkAt } from './chunks.ts'

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
    candidate.intent = withStrongCues(note, candidate, intentOf(note, candidate, previous, chunks))
    previous = candidate
  }
  for (let index = candidates.length - 2; index >= 0; index -= 1) {
    const candidate = candidates[index] as Candidate
    const next = candidates[index + 1] as Candidate
    if (candidate.intent === 'bare' && next.intent === 'planned' && joined(note, candidate, next))
      candidate.intent = 'planned'
  }
}

// "weight loss and core strengthening advised": one list, one verb.
function joined(note: Note, candidate: Candidate, next: Candidate): boolean {
  const between = note.words.forms.slice(candidate.mention.to, next.mention.from)
  return between.length <= 3 && between.every((form) => form === 'and' || form === ',' || form === '/' || form === 'or')
}

function intentOf(note: Note, candidate: Candidate, previous: Candidate | undefined, chunks: readonly Chunk[]): Intent {
  const { mention, section } = candidate
  const boxed = boxOf(note, mention, chunks)
  if (boxed) {
    candidate.answered = boxed === 'used'
    return boxed
  }
  const answered = answerOf(note, mention)
  if (answered) {
    candidate.answered = answered === 'used'
    candidate.doubtful = answered === 'not-had'
    return answered
  }
  const before = cueBefore(note, candidate)
  const after = cueAfter(note, mention, chunks)
  if (after?.concept['intent'] === 'not-had') return 'not-had'
  const told = TOLD.has(section)
  const ahead = PLANNING.has(section)
  const lead = before ? readCue(note, before, told, ahead) : undefined
  candidate.raised = before !== undefined && isRaise(note, before)
  candidate.answered = before !== undefined && lead !== 'not-had' && standsBehindNegation(note, candidate, before)
  if (isRuledOut(note, candidate)) {
    candidate.judgements.push({ verdict: 'contraindicated', from: mention.from - 1, to: mention.from })
  }
  if (lead === 'not-had' && before && !crossesVerb(note, before, mention)) return 'not-had'
  if (before && told && candidate.class === 'physical-therapy' && isReferral(note, before)) return 'menu'
  if (lead === 'menu') return after && readCue(note, after, told, ahead) === 'planned' ? 'planned' : 'menu'
  if (before && isCandidacy(note, before) && candidate.assertion.polarity === 'negated') {
    candidate.judgements.push({ verdict: 'contraindicated', from: before.from, to: before.to })
  }
  if (lead && lead !== 'not-had') {
    if (previous && before && before.from < previous.mention.from && previous.intent !== 'bare') return previous.intent
    return lead
  }
  const tail = after ? readCue(note, after, told, ahead) : undefined
  if (tail === 'planned' || tail === 'kept' || tail === 'used') return tail
  if (candidate.assertion.time === 'planned') return 'planned'
  if (candidate.assertion.time === 'historical') return 'used'
  if (PLANNING.has(section)) return 'planned'
  if (!told && (namesReturn(note, mention) || isPrescription(note, mention))) return 'planned'
  return byTense(note, candidate, told)
}

const SIG: ReadonlySet<string> = new Set([
  'qhs',
  'qd',
  'bid',
  'tid',
  'qid',
  'daily',
  'nightly',
  'bd',
  'tds',
  'qds',
  'nocte',
  'od',
  'hs',
  'food',
  'disp',
  'refills',
])

const STARTERS: ReadonlySet<string> = new Set([
  'on',
  'currently',
  'current',
  'takes',
  'taking',
  'uses',
  'he',
  'she',
  'pt',
  'patient',
  'meds',
])

// "Flexeril 10 qhs." as the last word of a short note without headings: what is prescribed.
function isPrescription(note: Note, mention: Mention): boolean {
  const place = note.sentences[mention.sentence]
  if (place === undefined || mention.sentence < 1 || mention.sentence !== note.sentences.length - 1) return false
  if (
    place.lastWord - place.firstWord > 12 ||
    mentionsBetween(note.mentions['intent'], place.firstWord, place.lastWord).length > 0
  )
    return false
  const opening = note.words.forms.slice(place.firstWord, mention.from).every((form) => !STARTERS.has(form))
  return opening && note.words.forms.slice(mention.to, place.lastWord).some((form) => SIG.has(form))
}

// "Naproxen, ice, back in two weeks.": what stands beside the return visit is the plan.
function namesReturn(note: Note, mention: Mention): boolean {
  const place = note.sentences[mention.sentence]
  if (place === undefined) return false
  return mentionsBetween(note.mentions['follow-up'], place.firstWord, place.lastWord).some(
    (visit) => visit.concept['kind'] !== 'none',
  )
}

// "not effective, changed to celecoxib": the negation was spent before the cue of this treatment.
function standsBehindNegation(note: Note, candidate: Candidate, cue: Mention): boolean {
  const negation = candidate.assertion.cues.find(({ axis }) => axis === 'polarity')
  if (negation === undefined) return false
  const place = note.sentences[candidate.mention.sentence]
  for (let index = cue.from - 1; index >= (place?.firstWord ?? cue.from); index -= 1) {
    if ((note.words.starts[index] as number) < negation.end) return false
    const form = note.words.forms[index] as string
    if (form === ',' || form === ';' || form === ':' || form === 'so' || form === 'and') return true
  }
  return false
}

// "[x] PT", "( ) Bracing": the box in front of the name in its chunk.
function boxOf(note: Note, mention: Mention, chunks: readonly Chunk[]): Intent | undefined {
  const from = chunkAt(chunks, mention.from)?.from ?? mention.from
  for (let index = mention.from - 1; index >= from && index >= mention.from - 6; index -= 1) {
    if (note.words.kinds[index] === CHECK) return note.words.forms[index] === '[x]' ? 'used' : 'not-had'
  }
  return undefined
}

const NO: ReadonlySet<string> = new Set(['n', 'no', 'none', 'never', 'n/a', 'denies'])
const YES: ReadonlySet<string> = new Set(['y', 'yes', 'x'])

// "Previous surgery? N", "Injections: none", "| Injections | N/A |", "| PT | |".
function answerOf(note: Note, mention: Mention): Intent | undefined {
  const { forms } = note.words
  const sentence = note.sentences[mention.sentence]
  const last = sentence?.lastWord ?? mention.to
  if (standsAlone(note, mention)) return 'not-had'
  const led = leaderOf(note, mention, last)
  if (led) return 'not-had'
  const mark = forms[mention.to]
  if (mark === '?' || mark === ':' || mark === '|') {
    const answer = mention.to + 1 < last ? (forms[mention.to + 1] as string) : ''
    if (NO.has(answer)) return 'not-had'
    if (YES.has(answer)) return 'used'
    if (mark === '|' && (answer === '|' || answer === '')) return 'not-had'
    if (mark === '?' && mention.to + 1 >= last) return answerAcross(note, mention)
  }
  if (mark === '[' || mark === '(') {
    const close = forms[mention.to + 2]
    if (close === ']' || close === ')')
      return YES.has(forms[mention.to + 1] ?? '') ? 'used' : NO.has(forms[mention.to + 1] ?? '') ? 'not-had' : undefined
  }
  if (forms[mention.from - 1] === '?') return 'menu'
  return undefined
}

// "| PT | |": a row of a table with its first cell alone.
function standsAlone(note: Note, mention: Mention): boolean {
  const place = note.sentences[mention.sentence]
  if (place === undefined || note.blocks[place.block]?.kind !== 'row') return false
  return place.firstWord === mention.from && place.lastWord === mention.to
}

const ABSENT: ReadonlySet<string> = new Set(['none', 'never', 'n/a'])

// "ESI ........ none", "Injections: none": only marks lead from the name to the word that closes the line.
function leaderOf(note: Note, mention: Mention, last: number): boolean {
  const { forms, kinds } = note.words
  let at = mention.to
  while (at < last && kinds[at] === MARK) at += 1
  return at > mention.to && ABSENT.has(forms[at] ?? '') && (at + 1 >= last || (at + 2 >= last && forms[at + 1] === '.'))
}

// The sentence splitter parts "Previous PT? Y." behind the question mark.
function answerAcross(note: Note, mention: Mention): Intent | undefined {
  const next = note.sentences[mention.sentence + 1]
  if (next === undefined) return undefined
  const answer = note.words.forms[next.firstWord] as string
  return NO.has(answer) ? 'not-had' : YES.has(answer) ? 'used' : undefined
}

// The nearest cue in front, in the same sentence, not across a semicolon or full stop.
function cueBefore(note: Note, candidate: Candidate): Mention | undefined {
  const { mention } = candidate
  const sentence = note.sentences[mention.sentence]
  if (sentence === undefined) return undefined
  let floor = sentence.firstWord
  for (let index = mention.from - 1; index >= floor; index -= 1) {
    const form = note.words.forms[index]
    if (form === ';' || form === '•' || form === 'but' || form === 'however') floor = index + 1
    const before = note.words.forms[index - 1] ?? ''
    if (form === '.' && before.length > 3 && before !== 'cont') floor = index + 1
  }
  const cues = mentionsBetween(note.mentions['intent'], floor, mention.from)
  for (let index = cues.length - 1; index >= 0; index -= 1) {
    const cue = cues[index] as Mention
    if (cue.to <= mention.from && cue.concept['trailing'] !== 'yes') return cue
  }
  return undefined
}

function cueAfter(note: Note, mention: Mention, chunks: readonly Chunk[]): Mention | undefined {
  const chunk = chunkAt(chunks, mention.from)
  const sentence = note.sentences[mention.sentence]
  const end = Math.min(sentence?.lastWord ?? mention.to, mention.to + 9)
  for (const cue of mentionsBetween(note.mentions['intent'], mention.to, end)) {
    if (mentionsBetween(note.mentions['treatment'], mention.to, cue.from).length > 0) return undefined
    const form = note.words.forms[mention.to]
    const sameChunk = chunk !== undefined && cue.from < chunk.to
    if (
      sameChunk ||
      ((form === '—' || form === ':' || form === '|' || form === '→' || form === ',') && cue.from <= mention.to + 2)
    )
      return cue
  }
  return undefined
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
    if (strong === 'menu' && (cue.from < mention.from || cue.from <= mention.to + 1)) {
      candidate.doubtful = true
      return 'menu'
    }
    if (strong === 'menu' || cue.from < mention.to) continue
    if (strong === 'planned' && (intent === 'used' || intent === 'not-had')) continue
    if (mentionsBetween(note.mentions['treatment'], mention.to, cue.from).length === 0) return strong
  }
  return intent
}

// "I do not think he is a good candidate for stimulation".
function isCandidacy(note: Note, cue: Mention): boolean {
  return note.words.forms.slice(cue.from, cue.to).includes('candidate')
}

// "on Eliquis: no NSAIDs", "solitary kidney, no NSAIDs": a drug that is not given, beside the reason.
function isRuledOut(note: Note, { mention, kind }: Candidate): boolean {
  if ((kind !== 'drug' && kind !== 'group-drug') || note.words.forms[mention.from - 1] !== 'no') return false
  const place = note.sentences[mention.sentence]
  if (place === undefined) return false
  return (
    mentionsBetween(note.mentions['condition'], place.firstWord, place.lastWord).length > 0 ||
    mentionsBetween(note.mentions['adverse'], place.firstWord, place.lastWord).length > 0
  )
}

// "was referred to physical therapy for …": what brought the patient here.
function isReferral(note: Note, cue: Mention): boolean {
  const form = note.words.forms[cue.from] as string
  return form === 'referred' || form === 'referral'
}

const TENSED = 4

// No cue and no section decided: the verb in front does, where a sentence has one and nothing says what came of it.
function byTense(note: Note, { mention, section, kind }: Candidate, told: boolean): Intent {
  const place = note.sentences[mention.sentence]
  if (place === undefined || mention.from - place.firstWord < TENSED || section === 'medications') return 'bare'
  if (section === 'treatment-history' || kind === 'group' || kind === 'group-drug') return 'bare'
  if (mentionsBetween(note.mentions['outcome'], place.firstWord, place.lastWord).length > 0) return 'bare'
  const tense = tenseBefore(note, mention.sentence, mention.from)
  if (tense === 'past') return 'used'
  return tense === 'future' && !told ? 'planned' : 'bare'
}

const RAISES: ReadonlySet<string> = new Set([
  'increase',
  'increased',
  'increasing',
  'restart',
  'resume',
  'repeat',
  'another',
  'raise',
  'titrate',
  'switch',
  'change',
  'new',
  'trial',
  'add',
])

function isRaise(note: Note, cue: Mention): boolean {
  return cue.concept['dose'] === 'yes' || note.words.forms.slice(cue.from, cue.to).some((form) => RAISES.has(form))
}

// "will take", "can use", "to start": the verb of a plan.
function followsPlan(note: Note, cue: Mention): boolean {
  const far = note.words.forms[cue.from] === 'ongoing' ? 6 : 1
  return mentionsBetween(note.mentions['intent'], cue.from - far - 2, cue.from).some(
    (before) =>
      before.concept['intent'] === 'planned' && before.sentence === cue.sentence && before.to >= cue.from - far,
  )
}

const DOINGS: ReadonlySet<string> = new Set(['prescribed', 'started', 'began', 'given', 'placed'])

// In a plan "I have prescribed" is what is done today.
function isDoing(note: Note, cue: Mention): boolean {
  for (let index = cue.from; index < cue.to + 2; index += 1)
    if (DOINGS.has(note.words.forms[index] as string)) return true
  return false
}

// "Use Tylenol as needed.", "Take two at night.": an order, where the verb opens the sentence.
function isOrder(note: Note, cue: Mention): boolean {
  const form = note.words.forms[cue.from]
  if (form === 'started' || form === 'commenced' || form === 'begun') return cue.to - cue.from === 1
  return (form === 'use' || form === 'take') && note.sentences[cue.sentence]?.firstWord === cue.from
}

// Past-tense doing in a told history is use: "was started on", "recommended last year".
function readCue(note: Note, cue: Mention, told: boolean, ahead: boolean): Intent {
  const intent = cue.concept['intent'] as Intent | 'substitute'
  if (
    intent === 'kept' &&
    cue.concept.id === 'kept' &&
    note.words.forms[cue.from] === 'ongoing' &&
    followsPlan(note, cue)
  )
    return 'planned'
  if (intent === 'used' && (followsPlan(note, cue) || (ahead && isDoing(note, cue)))) return 'planned'
  if (intent === 'used' && !told && isOrder(note, cue)) return 'planned'
  if (intent === 'substitute') return 'used'
  if (intent === 'planned' && told && isPast(note, cue)) return 'used'
  return intent
}

function isPast(note: Note, cue: Mention): boolean {
  const form = note.words.forms[cue.from] as string
  if (form.endsWith('ed') || form === 'taught' || form === 'given' || form === 'began' || form === 'done') {
    const before = note.words.forms[cue.from - 1]
    return before !== 'be' && before !== 'been-scheduled' && form !== 'scheduled' && form !== 'interested'
  }
  return false
}

// "no" reaches the first treatments behind it, not those of a new verb.
function crossesVerb(note: Note, cue: Mention, mention: Mention): boolean {
  return mentionsBetween(note.mentions['outcome'], cue.to, mention.from).some(
    (event) => event.concept['outcome'] === 'benefit',
  )
}
