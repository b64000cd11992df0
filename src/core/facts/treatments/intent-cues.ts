// Cue words of intent ("started", "will try", "never had", "options include"): which one holds for a treatment, and
// what it says in the section where it stands.
import { mentionsBetween } from '../../language/lexicon.ts'
import { wordList } from '../../language/word-lists.ts'
import type { Mention, Note } from '../../note/note.ts'
import type { Candidate, Intent } from './candidate.ts'
import type { Chunk } from './chunks.ts'
import { chunkAt } from './chunks.ts'

const PAST_FORMS = wordList('past-forms')
const PLAN_DOING = wordList('plan-doing')
const RAISE = wordList('raise')

/** How far, in words, a cue may stand behind its treatment. */
const CUE_REACH = 9

/** What kind of section a treatment stands in: the story of the patient, or what is done from here on. */
export interface Setting {
  readonly told: boolean
  readonly ahead: boolean
}

/** The nearest cue in front, in the same sentence, not across a semicolon, a full stop or a contrast. */
export function cueBefore(note: Note, { mention }: Candidate): Mention | undefined {
  const sentence = note.sentences[mention.sentence]
  if (sentence === undefined) return undefined
  const floor = lastBreak(note, sentence.firstWord, mention.from)
  return mentionsBetween(note.mentions['intent'], floor, mention.from).findLast(
    (cue) => cue.to <= mention.from && cue.concept['trailing'] !== 'yes',
  )
}

// A period behind a short word is taken for an abbreviation's.
function lastBreak(note: Note, first: number, at: number): number {
  const { forms } = note.words
  for (let index = at - 1; index >= first; index -= 1) {
    const form = forms[index]
    if (form === ';' || form === '•' || form === 'but' || form === 'however') return index + 1
    const before = forms[index - 1] ?? ''
    if (form === '.' && before.length > 3 && before !== 'cont') return index + 1
  }
  return first
}

/** The first cue behind a treatment, in its chunk or right behind a mark, with no other treatment between. */
export function cueAfter(note: Note, mention: Mention, chunks: readonly Chunk[]): Mention | undefined {
  const chunk = chunkAt(chunks, mention.from)
  const end = Math.min(note.sentences[mention.sentence]?.lastWord ?? mention.to, mention.to + CUE_REACH)
  const form = note.words.forms[mention.to]
  const marked = form === '—' || form === ':' || form === '|' || form === '→' || form === ','
  for (const cue of mentionsBetween(note.mentions['intent'], mention.to, end)) {
    if (mentionsBetween(note.mentions['treatment'], mention.to, cue.from).length > 0) return undefined
    if ((chunk !== undefined && cue.from < chunk.to) || (marked && cue.from <= mention.to + 2)) return cue
  }
  return undefined
}

/** What a cue says: past-tense doing in a told history is use ("was started on"), an order in a plan is planned. */
export function readCue(note: Note, cue: Mention, { told, ahead }: Setting): Intent {
  const intent = cue.concept['intent'] as Intent | 'substitute'
  if (intent === 'substitute') return 'used'
  if (intent === 'kept' && isOngoing(note, cue) && cue.concept.id === 'kept' && followsPlan(note, cue)) return 'planned'
  if (intent === 'planned' && told && isPast(note, cue)) return 'used'
  if (intent !== 'used') return intent
  const planned = followsPlan(note, cue) || (ahead && isDoing(note, cue)) || (!told && isOrder(note, cue))
  return planned ? 'planned' : 'used'
}

const isOngoing = (note: Note, cue: Mention): boolean => note.words.forms[cue.from] === 'ongoing'

// "will take", "can use", "to start": the verb of a plan in front.
function followsPlan(note: Note, cue: Mention): boolean {
  const far = isOngoing(note, cue) ? 6 : 1
  return mentionsBetween(note.mentions['intent'], cue.from - far - 2, cue.from).some(
    (before) =>
      before.concept['intent'] === 'planned' && before.sentence === cue.sentence && before.to >= cue.from - far,
  )
}

// In a plan "I have prescribed" is what is done today.
function isDoing(note: Note, cue: Mention): boolean {
  return note.words.forms.slice(cue.from, cue.to + 2).some((form) => PLAN_DOING.has(form))
}

// "Use Tylenol as needed.", "Take two at night.": an order, where the verb opens the sentence.
function isOrder(note: Note, cue: Mention): boolean {
  const form = note.words.forms[cue.from]
  if (form === 'started' || form === 'commenced' || form === 'begun') return cue.to - cue.from === 1
  return (form === 'use' || form === 'take') && note.sentences[cue.sentence]?.firstWord === cue.from
}

function isPast(note: Note, cue: Mention): boolean {
  const form = note.words.forms[cue.from] as string
  if (form === 'scheduled' || form === 'interested' || note.words.forms[cue.from - 1] === 'be') return false
  return form.endsWith('ed') || PAST_FORMS.has(form)
}

/** Whether a cue tells of a higher dose or a new course of what is in use. */
export function isRaise(note: Note, cue: Mention): boolean {
  return cue.concept['dose'] === 'yes' || note.words.forms.slice(cue.from, cue.to).some((form) => RAISE.has(form))
}

/** "was referred to physical therapy for …": what brought the patient here. */
export function isReferral(note: Note, cue: Mention): boolean {
  const form = note.words.forms[cue.from]
  return form === 'referred' || form === 'referral'
}

/** "I do not think he is a good candidate for stimulation". */
export function isCandidacy(note: Note, cue: Mention): boolean {
  return note.words.forms.slice(cue.from, cue.to).includes('candidate')
}

/** Whether a benefit stands between a cue and a treatment: "no" does not reach the treatments of a new verb. */
export function crossesVerb(note: Note, cue: Mention, mention: Mention): boolean {
  return mentionsBetween(note.mentions['outcome'], cue.to, mention.from).some(
    (event) => event.concept['outcome'] === 'benefit',
  )
}

/** "not effective, changed to celecoxib": the negation was spent before the cue of this treatment. */
export function standsBehindNegation(note: Note, candidate: Candidate, cue: Mention): boolean {
  const negation = candidate.assertion.cues.find(({ axis }) => axis === 'polarity')
  if (negation === undefined) return false
  const { forms, starts } = note.words
  const first = note.sentences[candidate.mention.sentence]?.firstWord ?? cue.from
  for (let index = cue.from - 1; index >= first; index -= 1) {
    if ((starts[index] as number) < negation.end) return false
    const form = forms[index]
    if (form === ',' || form === ';' || form === ':' || form === 'so' || form === 'and') return true
  }
  return false
}
