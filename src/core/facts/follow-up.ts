// When or whether the patient returns, or is referred on.
import { assess } from '../language/assertion.ts'
import { wordList } from '../language/word-lists.ts'
import type { Mention, Note, SectionName } from '../note/note.ts'
import type { FollowUp } from './fact.ts'
import type { Topic } from './topic.ts'
import { sectionOf } from './topic.ts'

const NEVER: ReadonlySet<SectionName> = new Set([
  'instructions',
  'consent',
  'goals',
  'family-history',
  'social-history',
  'allergies',
  'medications',
  'examination',
  'past-history',
  'surgical-history',
  'review-of-systems',
  'imaging',
  'results',
  'administrative',
  'vitals',
  'chief-complaint',
  'treatment-history',
  'procedure',
])
const TOLD: ReadonlySet<SectionName> = new Set(['hpi', 'interval-history', 'pain', 'function', 'red-flags'])

/** Statements of a return visit, a schedule of visits, or a referral for the spinal pain. */
export function findFollowUps(note: Note, topic: Topic): readonly FollowUp[] {
  if (!topic.spinalPain) return []
  const found: FollowUp[] = []
  for (const mention of note.mentions['follow-up'] ?? []) {
    const { sentence, start, end } = mention
    const section = sectionOf(note, sentence)
    if (mention.concept['kind'] === 'none' || NEVER.has(section) || topic.about[sentence] === 'other') continue
    if (topic.aside && topic.about[sentence] !== 'spine') continue
    if (speaksToReader(note, mention) || isHeading(note, sentence)) continue
    const assertion = assess(note, sentence, mention.from, mention.to)
    if (assertion.polarity === 'negated' || assertion.subject !== 'patient') continue
    if (TOLD.has(section) && !(assertion.time === 'planned' || isAhead(note, mention))) continue
    if (mention.concept['kind'] === 'referral' && (isConditional(note, mention) || isLooking(note, mention))) continue
    found.push({ kind: 'follow-up', start, end, sentence, assertion })
  }
  return found
}

function isHeading(note: Note, sentence: number): boolean {
  return note.blocks[note.sentences[sentence]?.block ?? -1]?.kind === 'heading'
}

const AHEAD = wordList('visit-ahead')

// In a told history only what lies ahead is follow-up: "awaiting an appointment".
function isAhead(note: Note, mention: Mention): boolean {
  return formsAround(note, mention).some((form) => AHEAD.has(form))
}

const CONDITIONS = wordList('visit-conditions')

// "If not better we would refer": a referral under a condition is none yet.
function isConditional(note: Note, mention: Mention): boolean {
  return formsAround(note, mention).some((form) => CONDITIONS.has(form))
}

// "was referred to us": the referral that brought the patient here.
function isLooking(note: Note, mention: Mention): boolean {
  const { forms } = note.words
  if (forms[mention.from - 1] === 'was' || forms[mention.from - 1] === 'been') return forms[mention.from] === 'referred'
  return false
}

// Printed advice speaks in the second person.
function speaksToReader(note: Note, mention: Mention): boolean {
  return formsAround(note, mention).some((form) => form === 'your' || form === 'you')
}

function formsAround(note: Note, { sentence }: Mention): readonly string[] {
  const place = note.sentences[sentence]
  return place ? note.words.forms.slice(place.firstWord, place.lastWord) : []
}
