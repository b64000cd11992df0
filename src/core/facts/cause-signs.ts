// Signs that point to a serious cause: fever, weight loss, weakness, bladder and bowel, saddle numbness; denied or stated.

import type { Assertion } from '../language/assertion.ts'
import { assess } from '../language/assertion.ts'
import { clauseAround } from '../language/clauses.ts'
import { mentionsBetween } from '../language/lexicon.ts'
import { wordList } from '../language/word-lists.ts'
import type { Mention, Note, SectionName, Sentence } from '../note/note.ts'
import type { CauseFinding } from './fact.ts'
import { standsIn } from './sentence-place.ts'
import type { Topic } from './topic.ts'

const EXAMINATION: ReadonlySet<SectionName> = new Set(['examination', 'vitals'])
const PAST: ReadonlySet<SectionName> = new Set(['past-history', 'surgical-history', 'problem-list'])
const PLAN: ReadonlySet<SectionName> = new Set(['plan', 'follow-up'])
const JUDGED: ReadonlySet<SectionName> = new Set(['assessment', 'assessment-plan', 'problem-list'])
const FLAGS: ReadonlySet<SectionName> = new Set(['red-flags'])
const PICTURES: ReadonlySet<SectionName> = new Set(['imaging', 'results'])

/** What a mention amounts to; undefined when it documents nothing. */
export type Answer = CauseFinding['finding'] | undefined

/** A mention with all that its judgement asks for. */
export interface Case {
  readonly note: Note
  readonly topic: Topic
  readonly mention: Mention
  readonly status: Assertion
  readonly negated: boolean
}

/** "No change in weight", "no change in her bowels": a denial here, though it denies nothing elsewhere. */
export function deniesChange(note: Note, mention: Mention): boolean {
  for (let index = mention.from; index < mention.to; index += 1) {
    const form = note.words.forms[index]
    if (form !== 'change' && form !== 'changes' && form !== 'changed') continue
    for (let before = index - 1; before >= Math.max(0, index - 3); before -= 1) {
      const word = note.words.forms[before]
      if (word === 'no' || word === 'without' || word === 'denies') return true
      if (word === '.' || word === ',') return false
    }
  }
  return false
}

/** A sign in words of its own: denied anywhere, stated where it is no plan and no advice. */
export function judgeSymptom(item: Case): Answer {
  const { note, mention, negated, status } = item
  const { id } = mention.concept
  if (id === 'limb-weakness' && standsIn(note, mention.sentence, EXAMINATION)) return undefined
  if (negated) return 'excluded'
  if (id === 'limb-weakness' && isTherapistsFinding(note, mention)) return undefined
  if (isAdvice(note, mention) || (id === 'incontinence' && isAdverse(note, mention))) return undefined
  if (status.time === 'historical' && (id === 'incontinence' || standsIn(note, mention.sentence, PAST)))
    return undefined
  if (mention.concept['only'] === 'flag') {
    return standsIn(note, mention.sentence, FLAGS) || besideFlags(item) ? 'present' : undefined
  }
  return id === 'weight-loss' && !losesWeight(note, mention) ? undefined : 'present'
}

// A therapy evaluation sums up its own strength tests in the assessment.
function isTherapistsFinding(note: Note, mention: Mention): boolean {
  return standsIn(note, mention.sentence, JUDGED) && note.sections.some(({ name }) => name === 'goals')
}

// Plans and advice name signs that the patient does not have ("return for fever").
function isAdvice(note: Note, mention: Mention): boolean {
  return standsIn(note, mention.sentence, PLAN) || isTaught(note, mention)
}

function isTaught(note: Note, mention: Mention): boolean {
  const sentence = note.sentences[mention.sentence] as Sentence
  return kindBetween(note, 'advice', sentence.firstWord, mention.from) !== undefined
}

/** Whether the words in front tell of a warning given ("safety netted re"): it finds nothing. */
export function isWarning(note: Note, mention: Mention): boolean {
  const sentence = note.sentences[mention.sentence] as Sentence
  return kindBetween(note, 'advice', sentence.firstWord, mention.from)?.concept.id === 'safety-net'
}

const ANSWERS = wordList('cause-answers')

/** Whether a list behind which "all negative", "both denied" stands holds the mention. */
export function allDenied(note: Note, mention: Mention): boolean {
  const { lastWord } = note.sentences[mention.sentence] as Sentence
  const { forms } = note.words
  for (let index = mention.to; index + 1 < lastWord; index += 1) {
    const form = forms[index]
    if (form === ';' || form === '.') return false
    if (form === 'all' || form === 'both') return ANSWERS.has(forms[index + 1] as string)
  }
  return false
}

const BRINGING = wordList('cause-drug-effects')

// "Duloxetine: stopped for urinary hesitancy" tells of the drug.
function isAdverse(note: Note, mention: Mention): boolean {
  const { firstWord } = note.sentences[mention.sentence] as Sentence
  const drug = mentionsBetween(note.mentions['treatment'], firstWord, mention.from).at(-1)
  if (drug === undefined) return false
  for (let index = drug.to; index < mention.from; index += 1) {
    if (BRINGING.has(note.words.forms[index] as string)) return true
  }
  return false
}

function kindBetween(note: Note, kind: string, from: number, to: number): Mention | undefined {
  return mentionsBetween(note.mentions['cause'], from, to).find((mention) => mention.concept['kind'] === kind)
}

// "Weight change" alone tells no loss, and a loss that was wanted is no sign.
function losesWeight(note: Note, mention: Mention): boolean {
  const sentence = note.sentences[mention.sentence] as Sentence
  if (kindBetween(note, 'wanted', sentence.firstWord, sentence.lastWord) !== undefined) return false
  for (let index = mention.from; index < mention.to; index += 1) {
    const form = note.words.forms[index]
    if (form === 'gain' || form === 'change' || form === 'changes' || form === 'fluctuations') return false
  }
  return true
}

function besideFlags({ note, mention }: Case): boolean {
  const sentence = note.sentences[mention.sentence] as Sentence
  const all = mentionsBetween(note.mentions['cause'], sentence.firstWord, sentence.lastWord)
  return all.some((other) => other.concept['kind'] === 'blanket')
}

/** How far a word of disorder may stand from the bladder or bowel it speaks of. */
const NEAR = 6

/** Bladder and bowel: denied with or without a word of disorder, said to be normal, or found disturbed. */
export function judgeOrgan({ note, mention, negated }: Case): Answer {
  if (standsIn(note, mention.sentence, PICTURES)) return undefined
  const clause = clauseAround(note, mention.sentence, mention.from)
  const from = Math.max(clause.from, mention.from - NEAR)
  const words = mentionsBetween(note.mentions['cause'], from, Math.min(clause.to, mention.to + NEAR))
  const disorder = words.find((word) => word.concept['kind'] === 'disorder')
  if (disorder !== undefined) {
    const status = assess(note, mention.sentence, disorder.from, disorder.to)
    if (status.time === 'hypothetical' || status.time === 'planned') return undefined
    if (negated || status.polarity === 'negated' || deniesChange(note, disorder)) return 'excluded'
    if (isAdvice(note, mention)) return undefined
    return isLoss(note, disorder) ? 'present' : undefined
  }
  if (words.some((word) => word.concept['kind'] === 'normal-word' && !negated)) return 'excluded'
  const both = mention.to - mention.from >= 3 || BOTH.has(note.words.forms[mention.from] as string)
  return negated && both ? 'excluded' : undefined
}

/** Shorthand for bladder and bowel. */
const BOTH: ReadonlySet<string> = new Set(['b/b', 'bb'])
const LOSSES = wordList('cause-losses')

const isLoss = (note: Note, disorder: Mention): boolean => LOSSES.has(note.words.forms[disorder.from] as string)

/** Sensory loss of the saddle region: "loss of sensation in the genital or rectal area". */
export function judgeRegion({ note, mention, negated }: Case): Answer {
  const sentence = note.sentences[mention.sentence] as Sentence
  const from = Math.max(sentence.firstWord, mention.from - NEAR - 2)
  const words = mentionsBetween(note.mentions['cause'], from, Math.min(sentence.lastWord, mention.to + NEAR))
  const loss = words.find((word) => word.concept['kind'] === 'sensory')
  if (loss === undefined) return undefined
  const status = assess(note, mention.sentence, loss.from, loss.to)
  if (status.time === 'hypothetical' || status.time === 'planned') return undefined
  if (negated || status.polarity === 'negated') return 'excluded'
  return isAdvice(note, mention) ? undefined : 'present'
}

const CONSTITUTIONAL = wordList('cause-constitutional')
const NEURAL = wordList('cause-neural')

/** Weakness without a limb in its words: a denial counts unless meant constitutionally, a statement needs the limb. */
export function judgeWeakness({ note, mention, negated }: Case): Answer {
  if (standsIn(note, mention.sentence, EXAMINATION)) return undefined
  const sentence = note.sentences[mention.sentence] as Sentence
  if (negated) {
    let general = false
    for (let index = sentence.firstWord; index < sentence.lastWord; index += 1) {
      const form = note.words.forms[index] as string
      if (NEURAL.has(form)) return 'excluded'
      if (CONSTITUTIONAL.has(form)) general = true
    }
    return general ? undefined : 'excluded'
  }
  if (isAdvice(note, mention)) return undefined
  const clause = clauseAround(note, mention.sentence, mention.from)
  const from = Math.max(clause.from, mention.from - NEAR)
  const words = mentionsBetween(note.mentions['cause'], from, Math.min(clause.to, mention.to + NEAR + 4))
  return words.some((word) => word.concept['kind'] === 'limb') ? 'present' : undefined
}
