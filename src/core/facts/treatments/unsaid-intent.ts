// What is done with a treatment that no cue word speaks of: told by its section, by its neighbours, or by tense.
import { tenseBefore } from '../../language/grammar.ts'
import { mentionsBetween } from '../../language/lexicon.ts'
import { wordList } from '../../language/word-lists.ts'
import type { Mention, Note } from '../../note/note.ts'
import type { Candidate, Intent } from './candidate.ts'
import type { Setting } from './intent-cues.ts'

const PRESCRIPTION = wordList('prescription')
const USE_OPENERS = wordList('use-openers')

/** A sentence with fewer words in front of the name has no verb worth asking about. */
const TENSED = 4
/** A prescription on a line of its own is short. */
const PRESCRIPTION_LONG = 12

/** The intent where neither a mark nor a cue gave one. */
export function unsaidIntent(note: Note, candidate: Candidate, { told, ahead }: Setting): Intent {
  const { mention, assertion } = candidate
  if (assertion.time === 'planned') return 'planned'
  if (assertion.time === 'historical') return 'used'
  if (ahead || (!told && (standsByReturn(note, mention) || isPrescription(note, mention)))) return 'planned'
  return byTense(note, candidate, told)
}

// "Naproxen, ice, back in two weeks.": what stands beside the return visit is the plan.
function standsByReturn(note: Note, mention: Mention): boolean {
  const place = note.sentences[mention.sentence]
  if (place === undefined) return false
  return mentionsBetween(note.mentions['follow-up'], place.firstWord, place.lastWord).some(
    (visit) => visit.concept['kind'] !== 'none',
  )
}

// "Flexeril 10 qhs." as the last word of a short note without headings: what is prescribed.
function isPrescription(note: Note, mention: Mention): boolean {
  const place = note.sentences[mention.sentence]
  if (place === undefined || mention.sentence < 1 || mention.sentence !== note.sentences.length - 1) return false
  const { firstWord, lastWord } = place
  if (lastWord - firstWord > PRESCRIPTION_LONG) return false
  if (mentionsBetween(note.mentions['intent'], firstWord, lastWord).length > 0) return false
  const { forms } = note.words
  const used = forms.slice(firstWord, mention.from).some((form) => USE_OPENERS.has(form))
  return !used && forms.slice(mention.to, lastWord).some((form) => PRESCRIPTION.has(form))
}

// The verb in front decides, where a sentence has one and nothing says what came of the treatment.
function byTense(note: Note, { mention, section, kind }: Candidate, told: boolean): Intent {
  const place = note.sentences[mention.sentence]
  if (place === undefined || mention.from - place.firstWord < TENSED || section === 'medications') return 'bare'
  if (section === 'treatment-history' || kind === 'group' || kind === 'group-drug') return 'bare'
  if (mentionsBetween(note.mentions['outcome'], place.firstWord, place.lastWord).length > 0) return 'bare'
  const tense = tenseBefore(note, mention.sentence, mention.from)
  if (tense === 'past') return 'used'
  return tense === 'future' && !told ? 'planned' : 'bare'
}
