// Serious causes of spinal pain that the note addresses: excluded (denied, ruled out, normal) or present (found, suspected).

import type { Assertion } from '../language/assertion.ts'
import { assess } from '../language/assertion.ts'
import { clauseAround } from '../language/clauses.ts'
import { mentionsBetween } from '../language/lexicon.ts'
import { wordList } from '../language/word-lists.ts'
import type { Mention, Note, SectionName, Sentence } from '../note/note.ts'
import { findNegativeFilms, findSevereWeakness } from './cause-evidence.ts'
import type { Answer, Case } from './cause-signs.ts'
import {
  allDenied,
  deniesChange,
  isWarning,
  judgeOrgan,
  judgeRegion,
  judgeSymptom,
  judgeWeakness,
} from './cause-signs.ts'
import type { CauseFinding, SeriousCause } from './fact.ts'
import { namesOther, namesPain, namesSpine, standsIn } from './sentence-place.ts'
import type { Topic } from './topic.ts'

const SILENT: ReadonlySet<SectionName> = new Set([
  'consent',
  'instructions',
  'family-history',
  'goals',
  'allergies',
  'procedure',
  'administrative',
  'signature',
  'medications',
])
const EXAMINATION: ReadonlySet<SectionName> = new Set(['examination', 'vitals'])
const PAST: ReadonlySet<SectionName> = new Set(['past-history', 'surgical-history', 'problem-list'])
const PLAN: ReadonlySet<SectionName> = new Set(['plan', 'follow-up'])
/** Sections that weigh causes against each other. */
const WEIGHED: ReadonlySet<SectionName> = new Set([
  'assessment',
  'assessment-plan',
  'plan',
  'course',
  'results',
  'imaging',
])
const PICTURES: ReadonlySet<SectionName> = new Set(['imaging', 'results'])

/**
 * Serious causes addressed by the note, in order of place, one fact a mention: causes by the annotation guideline's
 * eight names, without a cause for a blanket "no red flags". `settleCauses` makes one item a cause of them.
 */
export function findCauses(note: Note, topic: Topic): readonly CauseFinding[] {
  if (!topic.spinalPain) return []
  const found: CauseFinding[] = []
  let denied: { readonly sentence: number; readonly to: number } = { sentence: -1, to: 0 }
  for (const mention of note.mentions['cause'] ?? []) {
    const kind = mention.concept['kind'] ?? ''
    const judge = JUDGES[kind]
    if (judge === undefined || standsIn(note, mention.sentence, SILENT)) continue
    const status = assess(note, mention.sentence, mention.from, mention.to)
    if (status.subject !== 'patient' || status.time === 'hypothetical' || status.time === 'planned') continue
    const goesOn = denied.sentence === mention.sentence && follows(note, denied.to, mention)
    const denies = deniesChange(note, mention) || isNegative(note, mention) || allDenied(note, mention)
    const negated = status.polarity === 'negated' || goesOn || denies
    if (negated) denied = mention
    const finding = judge({ note, topic, mention, status, negated })
    if (finding !== undefined) found.push(factOf(mention, finding, status, kind !== 'finding' && kind !== 'recovered'))
  }
  found.push(...findSevereWeakness(note, topic), ...findNegativeFilms(note, topic), ...flagsDenied(note))
  return found.sort((a, b) => a.start - b.start)
}

const LISTING = wordList('cause-listing')
const NEXT: ReadonlySet<string> = new Set([',', '/', 'or', 'nor', '&'])

// "Denies fever, loss of bladder control, IVDU, hx of cancer": a list goes on with the denial before it.
function follows(note: Note, deniedTo: number, mention: Mention): boolean {
  if (mention.from < deniedTo) return true
  if (mention.from - deniedTo > 9) return false
  let joined = false
  for (let index = deniedTo; index < mention.from; index += 1) {
    const form = note.words.forms[index] as string
    if (NEXT.has(form)) joined = true
    else if (!LISTING.has(form) && !coveredByCause(note, index)) return false
  }
  return joined
}

function coveredByCause(note: Note, word: number): boolean {
  return mentionsBetween(note.mentions['cause'], word - 3, word + 1).some((mention) => mention.to > word)
}

// A template's "negative chills, negative fever".
function isNegative(note: Note, mention: Mention): boolean {
  const before = note.words.forms[mention.from - 1]
  return before === 'negative' || before === 'neg'
}

function factOf(mention: Mention, finding: CauseFinding['finding'], assertion: Assertion, sign: boolean): CauseFinding {
  const { start, end, sentence, concept } = mention
  const cause = concept['cause'] as SeriousCause | undefined
  return {
    kind: 'cause',
    start,
    end,
    sentence,
    assertion,
    finding,
    ...(cause === undefined ? {} : { cause }),
    ...(sign ? { sign: true as const } : {}),
  }
}

const JUDGES: Readonly<Record<string, (item: Case) => Answer>> = {
  symptom: judgeSymptom,
  finding: judgeFinding,
  mechanism: judgeMechanism,
  normal: judgeNormal,
  organ: judgeOrgan,
  region: judgeRegion,
  weakness: judgeWeakness,
  neurological: ({ note, mention, negated }) =>
    negated && !standsIn(note, mention.sentence, EXAMINATION) ? 'excluded' : undefined,
  recurrence: ({ negated }) => (negated ? 'excluded' : undefined),
  recovered: () => 'excluded',
  blanket: ({ negated }) => (negated ? 'excluded' : undefined),
}

function judgeFinding(item: Case): Answer {
  const { note, topic, mention, negated, status } = item
  const { id, cause, loose, tie } = mention.concept
  if (elsewhere(note, topic, mention)) return undefined
  if (loose === 'yes') {
    const apart = standsIn(note, mention.sentence, EXAMINATION) || standsIn(note, mention.sentence, PLAN)
    return negated && !apart ? 'excluded' : undefined
  }
  const past = standsIn(note, mention.sentence, PAST)
  const sentence = note.sentences[mention.sentence] as Sentence
  if (!negated && isWarning(note, mention)) return undefined
  if (cause === 'visceral' && past) return undefined
  if (cause === 'visceral' && negated && !standsIn(note, mention.sentence, WEIGHED)) return undefined
  if (tie === 'yes' && !namesPain(note, sentence.firstWord, sentence.lastWord)) return undefined
  if (negated) return 'excluded'
  if (cause === 'malignancy' || id === 'vertebral-fracture') return 'present'
  if (past && (status.time === 'historical' || cause === 'vascular')) return undefined
  if (status.time === 'historical' && (cause === 'visceral' || cause === 'vascular')) return undefined
  return 'present'
}

// A fracture of another bone, or films of another part.
function elsewhere(note: Note, topic: Topic, mention: Mention): boolean {
  if (mention.concept['bone'] !== 'unnamed') return false
  const clause = clauseAround(note, mention.sentence, mention.from)
  if (namesSpine(note, clause.from, clause.to)) return false
  if (namesOther(note, clause.from, clause.to)) return true
  return topic.prominence !== 'main' || topic.about[mention.sentence] === 'other'
}

// In "no fever, weight stable" the "no" is of the fever alone.
function inList(note: Note, mention: Mention): boolean {
  for (let index = mention.from - 1; index >= Math.max(0, mention.from - 3); index -= 1) {
    if (note.words.forms[index] === ',') return true
  }
  return false
}

// "Head normocephalic, atraumatic" is of the head.
function judgeNormal({ note, mention, negated }: Case): Answer {
  if (negated && !inList(note, mention)) return undefined
  const apart = mention.concept['cause'] === 'fracture-trauma' && standsIn(note, mention.sentence, EXAMINATION)
  return apart ? undefined : 'excluded'
}

const POINTING = wordList('cause-pointing')

// "No loss of consciousness with that injury" denies no injury.
function isGiven(note: Note, mention: Mention): boolean {
  for (let index = mention.from - 1; index >= Math.max(0, mention.from - 3); index -= 1) {
    if (POINTING.has(note.words.forms[index] as string)) return true
  }
  return false
}

// A mechanism is an item only where it is denied.
function judgeMechanism({ note, topic, mention, negated }: Case): Answer {
  if (!negated || standsIn(note, mention.sentence, EXAMINATION) || isGiven(note, mention)) return undefined
  const beside = mentionsBetween(note.mentions['site'], mention.from - 2, mention.to + 5)
  if (beside.some(({ concept, sentence }) => concept['region'] === 'other' && sentence === mention.sentence))
    return undefined
  if (standsIn(note, mention.sentence, PICTURES) && topic.about[mention.sentence] === 'other') return undefined
  return 'excluded'
}

const NO = wordList('cause-none')

// "RED FLAGS: none" with the words in the heading.
function flagsDenied(note: Note): readonly CauseFinding[] {
  const found: CauseFinding[] = []
  note.sections.forEach((section, index) => {
    if (section.name !== 'red-flags') return
    const number = note.sentences.findIndex(
      (sentence) => sentence.section === index && note.blocks[sentence.block]?.kind !== 'heading',
    )
    const sentence = note.sentences[number]
    if (sentence === undefined || !NO.has(note.words.forms[sentence.firstWord] as string)) return
    if (sentence.lastWord - sentence.firstWord > 4) return
    const { start, end } = sentence
    const assertion = assess(note, number, sentence.firstWord, sentence.lastWord)
    found.push({ kind: 'cause', start, end, sentence: number, assertion, finding: 'excluded' })
  })
  return found
}

/** How many sentences apart "no other fracture" still speaks of the fracture found before it. */
const SAME_REPORT = 6

/**
 * One item a cause in order of first mention, then the blanket statements: the note's last word wins, but a sign never
 * outweighs a statement on the cause itself, and a fracture found is not taken back by "no other fracture" beside it.
 */
export function settleCauses(list: readonly CauseFinding[]): readonly CauseFinding[] {
  const byCause = new Map<SeriousCause, CauseFinding[]>()
  const blanket: CauseFinding[] = []
  for (const item of list) {
    if (item.cause === undefined) {
      blanket.push(item)
      continue
    }
    const group = byCause.get(item.cause)
    if (group === undefined) byCause.set(item.cause, [item])
    else group.push(item)
  }
  return [...[...byCause.values()].map(lastWord), ...blanket]
}

function lastWord(group: readonly CauseFinding[]): CauseFinding {
  const firm = group.filter(({ sign }) => !sign)
  const last = (firm.length > 0 ? firm : group).at(-1) as CauseFinding
  if (last.cause !== 'fracture-trauma' || last.finding === 'present') return last
  const beside = firm.findLast((item) => item.finding === 'present' && last.sentence - item.sentence <= SAME_REPORT)
  return beside ?? last
}
