// Whether the note calls the spinal pain intractable, or says that treatment as a whole failed.

import type { Assertion } from '../language/assertion.ts'
import { assess } from '../language/assertion.ts'
import { clauseAround } from '../language/clauses.ts'
import { mentionsBetween } from '../language/lexicon.ts'
import type { Mention, Note, SectionName, Sentence } from '../note/note.ts'
import type { Intractability } from './fact.ts'
import { namesOther, namesSpine, standsIn } from './sentence-place.ts'
import type { Topic } from './topic.ts'

const SILENT: ReadonlySet<SectionName> = new Set([
  'consent',
  'instructions',
  'family-history',
  'goals',
  'allergies',
  'administrative',
  'signature',
])
/** How many words may stand between the failure and the treatment as a whole. */
const BEFORE = 5
const AFTER = 4

/**
 * Statements that the pain is intractable, refractory or resistant, or that all, conservative or medical treatment
 * failed. Vague where "failed conservative treatment" names no kind of treatment. A list of failures is none.
 */
export function findIntractability(note: Note, topic: Topic): readonly Intractability[] {
  if (!topic.spinalPain) return []
  const found: Intractability[] = []
  for (const mention of note.mentions['intractable'] ?? []) {
    const kind = mention.concept['kind']
    if (kind !== 'word' && kind !== 'whole') continue
    if (standsIn(note, mention.sentence, SILENT) || isElsewhere(note, topic, mention)) continue
    const assertion = kind === 'word' ? statusOf(note, mention) : failureOf(note, mention)
    if (assertion === undefined) continue
    const { start, end, sentence } = mention
    const vague = kind === 'whole' && !namesTreatment(note, mention)
    found.push({ kind: 'intractability', start, end, sentence, assertion, ...(vague ? { vague: true as const } : {}) })
  }
  return found
}

function isElsewhere(note: Note, topic: Topic, mention: Mention): boolean {
  const clause = clauseAround(note, mention.sentence, mention.from)
  if (namesSpine(note, clause.from, clause.to)) return false
  return topic.about[mention.sentence] === 'other' || namesOther(note, clause.from, clause.to)
}

function statusOf(note: Note, mention: Mention): Assertion | undefined {
  const assertion = assess(note, mention.sentence, mention.from, mention.to)
  return holds(assertion) ? assertion : undefined
}

const holds = ({ polarity, subject, time }: Assertion): boolean =>
  polarity === 'affirmed' && subject === 'patient' && time !== 'hypothetical' && time !== 'planned'

// The failure in front of the treatment ("failed all conservative measures"), or behind it.
function failureOf(note: Note, whole: Mention): Assertion | undefined {
  const clause = clauseAround(note, whole.sentence, whole.from)
  const words = mentionsBetween(note.mentions['intractable'], clause.from, clause.to)
  const before = words.findLast((word) => word.concept['kind'] === 'failure-before' && word.to <= whole.from)
  if (before !== undefined && whole.from - before.to <= BEFORE) return statusOf(note, before)
  const perfect = words.findLast((word) => word.concept['kind'] === 'failure-after' && word.to <= whole.from)
  if (perfect !== undefined && whole.from - perfect.to <= 2) return statusOf(note, perfect)
  const after = words.find((word) => word.from >= whole.to && word.concept['kind']?.startsWith('failure') === true)
  if (after !== undefined && after.from - whole.to <= AFTER) return statusOf(note, after)
  return undefined
}

// A named kind of treatment beside the words for the whole ("conservative care including physical therapy").
function namesTreatment(note: Note, whole: Mention): boolean {
  const sentence = note.sentences[whole.sentence] as Sentence
  const named = mentionsBetween(note.mentions['treatment'], sentence.firstWord, sentence.lastWord)
  return named.some((mention) => mention.to <= whole.from || mention.from >= whole.to)
}
