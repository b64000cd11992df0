// What the spinal pain takes from daily life, by domain, and the statements that it takes nothing.

import type { Assertion } from '../language/assertion.ts'
import { assess } from '../language/assertion.ts'
import { clauseAround } from '../language/clauses.ts'
import { mentionsBetween } from '../language/lexicon.ts'
import { wordList } from '../language/word-lists.ts'
import type { Mention, Note, SectionName, Sentence } from '../note/note.ts'
import { NUMBER } from '../note/note.ts'
import type { LimitVerdict } from './activity-limits.ts'
import { isApart, isDenied, limitOf, PLAIN_NOT } from './activity-limits.ts'
import { limitOverList } from './activity-lists.ts'
import { isShortNight, isTiedToPain, namesOtherReason, speaksOfOther } from './activity-reasons.ts'
import type { FunctionalDomain, FunctionalImpact } from './fact.ts'
import { namesLimb, namesOther, namesPain, namesSpine, standsIn } from './sentence-place.ts'
import type { Topic } from './topic.ts'

const SILENT: ReadonlySet<SectionName> = new Set([
  'goals',
  'instructions',
  'consent',
  'family-history',
  'vitals',
  'imaging',
  'procedure',
  'medications',
  'allergies',
  'administrative',
  'signature',
  'past-history',
  'surgical-history',
  'problem-list',
  'follow-up',
])
const EXAMINATION: ReadonlySet<SectionName> = new Set(['examination'])
const PLAN: ReadonlySet<SectionName> = new Set(['plan'])
const ASSESSED: ReadonlySet<SectionName> = new Set(['assessment-plan', 'problem-list'])
const SYSTEMS: ReadonlySet<SectionName> = new Set(['review-of-systems'])
const FUNCTION: ReadonlySet<SectionName> = new Set(['function'])
const HISTORY: ReadonlySet<SectionName> = new Set(['hpi', 'interval-history'])
/** Domains that a review of systems asks for without meaning the pain. */
const ASKED: ReadonlySet<string> = new Set(['sleep', 'mood', 'general'])

type Found = { readonly domain: string; readonly negated: boolean; readonly assertion: Assertion }

/**
 * Effects of the spinal pain on living, each with its domain; a denial has the polarity `negated`. Mere pain during an
 * activity, goals, findings of an examination, and limits by another part or illness are none.
 */
export function findFunctionalImpact(note: Note, topic: Topic): readonly FunctionalImpact[] {
  if (!topic.spinalPain) return []
  const facts: FunctionalImpact[] = []
  for (const mention of note.mentions['function'] ?? []) {
    const last = facts.at(-1)
    if (last !== undefined && last.start === mention.start && last.domain === mention.concept['domain']) continue
    if (mention.concept['kind'] === 'none' || !speaksHere(note, topic, mention)) continue
    const found = judge(note, topic, mention)
    if (found === undefined) continue
    const { assertion, domain, negated } = found
    facts.push({
      kind: 'functional-impact',
      domain: domain as FunctionalDomain,
      start: mention.start,
      end: mention.end,
      sentence: mention.sentence,
      assertion: { ...assertion, polarity: negated ? 'negated' : 'affirmed' },
      ...(mention.concept['vague'] === 'yes' && !negated ? { vague: true as const } : {}),
    })
  }
  return facts
}

/** Whether impact is documented, and in which domains; a denial of the whole counts when nothing present is limited. */
export function settleImpact(facts: readonly FunctionalImpact[]): {
  readonly status: 'documented' | 'denied' | 'absent'
  readonly domains: readonly FunctionalDomain[]
} {
  const limits = facts.filter(({ assertion }) => assertion.polarity === 'affirmed')
  const denials = facts.filter(({ assertion }) => assertion.polarity === 'negated')
  const whole =
    denials.some(({ domain }) => domain === 'general') || new Set(denials.map((fact) => fact.domain)).size > 1
  const counted = whole ? limits.filter(({ assertion }) => assertion.time !== 'historical') : limits
  if (counted.length === 0) return { status: whole ? 'denied' : 'absent', domains: [] }
  return { status: 'documented', domains: [...new Set(limits.map(({ domain }) => domain))] }
}

const sentenceOf = (note: Note, mention: Mention): Sentence => note.sentences[mention.sentence] as Sentence

function speaksHere(note: Note, topic: Topic, mention: Mention): boolean {
  const { kind, domain, observed } = mention.concept
  if (standsIn(note, mention.sentence, SILENT) || isTitle(note, mention)) return false
  if (kind === 'instrument') return true
  if (standsIn(note, mention.sentence, EXAMINATION) && observed !== 'yes') return false
  if (standsIn(note, mention.sentence, PLAN) && !(kind === 'impact' && domain === 'work')) return false
  if (standsIn(note, mention.sentence, SYSTEMS) && ASKED.has(domain ?? '')) return false
  if (kind === 'mood') return !standsIn(note, mention.sentence, ASSESSED)
  const place = note.sentences[mention.sentence] as Sentence
  if (topic.prominence !== 'main' && !namesPain(note, place.firstWord, place.lastWord)) return false
  const clause = clauseAround(note, mention.sentence, mention.from)
  if (namesSpine(note, clause.from, clause.to) || namesLimb(note, clause.from, clause.to)) return true
  const other = speaksOfOther(note, clause.from, mention.from) || speaksOfOther(note, mention.to, clause.to)
  // "Insomnia due to pain" is an illness in words of the impact itself.
  const itself = kind === 'impact' && namesOther(note, mention.from, mention.to)
  if (other) return false
  if (itself || topic.about[mention.sentence] !== 'other') return true
  // "She can barely stand to brush her teeth" speaks of no other part, nor does what follows "a pillow under the knees".
  const named = namesOther(note, place.firstWord, place.lastWord) ? place : note.sentences[mention.sentence - 1]
  if (named === undefined || topic.passage[mention.sentence] === 'other') return false
  return namesOther(note, named.firstWord, named.lastWord) && !speaksOfOther(note, named.firstWord, named.lastWord)
}

// "ACTIVITIES AFFECTED:" announces what the text under it says.
function isTitle(note: Note, mention: Mention): boolean {
  const section = note.sections[(note.sentences[mention.sentence] as Sentence).section]
  return section?.title != null && mention.start >= section.title.start && mention.end <= section.title.end
}

function judge(note: Note, topic: Topic, mention: Mention): Found | undefined {
  switch (mention.concept['kind']) {
    case 'activity':
      return judgeActivity(note, mention)
    case 'impact':
      return judgeImpact(note, topic, mention)
    case 'denial':
      return judgeDenial(note, mention)
    case 'hours':
      return isShortNight(note, mention) ? affirmed(note, mention) : undefined
    case 'mood':
      return isTiedToPain(note, mention, topic) ? affirmed(note, mention) : undefined
    default:
      return hasScore(note, mention) ? affirmed(note, mention) : undefined
  }
}

function limitInPlace(note: Note, mention: Mention): LimitVerdict {
  const verdict = limitOf(note, mention)
  if (verdict.says !== 'nothing') return verdict
  const because = limitOverList(note, mention)
  return because === undefined ? verdict : { says: 'limited', because }
}

function judgeActivity(note: Note, mention: Mention): Found | undefined {
  const { says, because } = limitInPlace(note, mention)
  if (says === 'nothing' || treatmentFails(note, mention, because)) return undefined
  const assertion = assess(note, mention.sentence, mention.from, mention.to)
  if (isApart(note, mention, assertion, because)) return undefined
  if (says === 'unlimited' && because?.concept['kind'] === 'ability' && !allOfThem(note, mention, because))
    return undefined
  const own = domainOf(note, mention)
  // What another carries for the patient is housework.
  const domain = own === 'lifting-bending' && because?.concept['kind'] === 'helper' ? 'household' : own
  if (domain === 'mood' && because?.concept['direction'] !== 'forward' && !namesReason(note, sentenceOf(note, mention)))
    return undefined
  const past = because?.concept['past'] === 'yes'
  return { domain, negated: says === 'unlimited', assertion: past ? { ...assertion, time: 'historical' } : assertion }
}

const FAILS: ReadonlySet<string> = new Set(['no-longer', 'unable', 'has-not', 'does-not', 'still-not'])

// "Hydrocodone stopped working", "the brace no longer works"; "no longer doing yoga" without pain as the reason.
function treatmentFails(note: Note, mention: Mention, cue: Mention | undefined): boolean {
  if (cue === undefined) return false
  const sentence = note.sentences[mention.sentence] as Sentence
  if (mention.concept['domain'] === 'exercise-recreation' && cue.concept.id === 'no-longer') {
    const asTreatment = mentionsBetween(note.mentions['treatment'], mention.from, mention.to).length > 0
    return asTreatment && !namesReason(note, sentence)
  }
  if (mention.concept['domain'] !== 'work') return false
  return (
    FAILS.has(cue.concept.id) && mentionsBetween(note.mentions['treatment'], sentence.firstWord, cue.from).length > 0
  )
}

// Being able to do one thing denies nothing, "continues all her activities" does.
function allOfThem(note: Note, mention: Mention, because: Mention): boolean {
  if (because.concept.id === 'ability-after') return true
  if (mention.concept['domain'] !== 'general') return false
  for (let index = because.from; index < mention.to; index += 1) if (note.words.forms[index] === 'all') return true
  return false
}

// The pain itself, or something else that the patient cannot do.
function namesReason(note: Note, sentence: Sentence): boolean {
  const limits = mentionsBetween(note.mentions['limit'], sentence.firstWord, sentence.lastWord)
  return limits.some((limit) => limit.concept.id === 'unable') || namesPain(note, sentence.firstWord, sentence.lastWord)
}

function judgeImpact(note: Note, topic: Topic, mention: Mention): Found | undefined {
  const assertion = assess(note, mention.sentence, mention.from, mention.to)
  if (isApart(note, mention, assertion) && !doneToPatient(note, mention)) return undefined
  if (namesOtherReason(note, mention) || isTreatmentAtWork(note, mention)) return undefined
  if (mention.concept['aid'] === 'yes' && !needsAid(note, mention, topic)) return undefined
  return { domain: domainOf(note, mention), negated: isDenied(note, mention, assertion), assertion }
}

// "PT has not worked" in the words of being off work.
function isTreatmentAtWork(note: Note, mention: Mention): boolean {
  if (mention.concept['domain'] !== 'work') return false
  let worked = false
  for (let index = mention.from; index < mention.to; index += 1) if (note.words.forms[index] === 'worked') worked = true
  const { firstWord } = sentenceOf(note, mention)
  return worked && mentionsBetween(note.mentions['treatment'], firstWord, mention.from).length > 0
}

// "His wife has to pull him out of bed": another's doing, the patient's limit.
function doneToPatient(note: Note, mention: Mention): boolean {
  for (let index = mention.from + 1; index < mention.to; index += 1) {
    const form = note.words.forms[index]
    if (form === 'him' || form === 'her' || form === 'me') return true
  }
  return false
}

// A cane may have other reasons: the sentence must speak of pain, or the patient tell of it with the pain.
function needsAid(note: Note, mention: Mention, topic: Topic): boolean {
  const { firstWord, lastWord } = sentenceOf(note, mention)
  if (namesPain(note, firstWord, lastWord) || standsIn(note, mention.sentence, FUNCTION)) return true
  return topic.prominence === 'main' && standsIn(note, mention.sentence, HISTORY)
}

// "Unable to sleep well" holds the words of a denial and says the contrary.
function judgeDenial(note: Note, mention: Mention): Found | undefined {
  const assertion = assess(note, mention.sentence, mention.from, mention.to)
  if (isApart(note, mention, assertion)) return undefined
  const domain = domainOf(note, mention)
  const limits = mentionsBetween(note.mentions['limit'], mention.from - 6, mention.from)
  const limit = limits.findLast((cue) => cue.to >= mention.from - 1 && isForward(cue))
  const limited =
    limit?.concept['kind'] === 'limit' || (!opensDenied(note, mention) && isDenied(note, mention, assertion))
  return { domain, negated: !limited, assertion }
}

const isForward = ({ concept }: Mention): boolean => concept['direction'] !== 'backward' && !PLAIN_NOT.has(concept.id)

const DENYING = wordList('impact-denying')

// In "no weakness, no trouble walking" the first "no" does not turn the second into its contrary.
const opensDenied = (note: Note, mention: Mention): boolean => DENYING.has(note.words.forms[mention.from] as string)

function affirmed(note: Note, mention: Mention): Found | undefined {
  const assertion = assess(note, mention.sentence, mention.from, mention.to)
  if (isApart(note, mention, assertion) || isDenied(note, mention, assertion)) return undefined
  return { domain: domainOf(note, mention), negated: false, assertion }
}

const NIGHT = wordList('impact-night')

function domainOf(note: Note, mention: Mention): string {
  const domain = mention.concept['domain'] ?? 'general'
  const night = mention.concept['night']
  if (night === undefined) return domain
  const sentence = note.sentences[mention.sentence] as Sentence
  for (let index = sentence.firstWord; index < sentence.lastWord; index += 1) {
    if (NIGHT.has(note.words.forms[index] as string)) return night
  }
  return domain
}

// A questionnaire counts with its result: a number within a few words that is not its version.
function hasScore(note: Note, mention: Mention): boolean {
  const sentence = note.sentences[mention.sentence] as Sentence
  const end = Math.min(sentence.lastWord, mention.to + 6)
  for (let index = mention.to; index < end; index += 1) {
    if (note.words.kinds[index] === NUMBER) return Number(note.words.forms[index]) <= 100
    if (note.words.forms[index] === '|' && index > mention.to + 1) return false
  }
  return false
}
