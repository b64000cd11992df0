// Assertion status of a concept in its sentence: ConText-style cues with direction, scope and terminators.
import type { Note, Section, SectionName, Sentence, Span, Trial } from '../note/note.ts'
import { boxBefore } from './check-boxes.ts'
import { partsClauses } from './clauses.ts'
import type { Question, Verdict } from './cue-scope.ts'
import { AXES, CERTAINTY, POLARITY, reachingCues, SUBJECT, TIME } from './cue-scope.ts'
import { findMentions, mentionsBetween } from './lexicon.ts'
import { cueLexicon, vocabularyWords } from './vocabulary.ts'
import { wordsOf } from './words.ts'

/** The words that decided an axis, and which one. */
export interface Cue extends Span {
  readonly axis: 'polarity' | 'time' | 'subject' | 'certainty'
  /** Concept id of the cue in the vocabulary; `check-box`, `sign` and `section-NAME` for what is no vocabulary. */
  readonly id: string
}

/** Four answers about a concept, and the cues that gave them. */
export interface Assertion {
  readonly polarity: 'affirmed' | 'negated'
  readonly time: 'current' | 'historical' | 'planned' | 'hypothetical'
  readonly subject: 'patient' | 'family' | 'other'
  readonly certainty: 'certain' | 'possible'
  readonly cues: readonly Cue[]
}

const PLAIN: Assertion = { polarity: 'affirmed', time: 'current', subject: 'patient', certainty: 'certain', cues: [] }

/**
 * The status of the words `[from, to)` (word indexes) of a sentence of the note: by the cues that reach them, then by
 * the section they stand in (family history, past history, instructions, consent, goals).
 */
export function assess(note: Note, sentence: number, from: number, to: number): Assertion {
  const place = note.sentences[sentence]
  if (place === undefined) return PLAIN
  const { firstWord: first, lastWord: last } = place
  const cues = mentionsBetween(note.mentions['cue'], first, last)
  const verdicts = judge(triedOn({ words: note.words, cues, first, last, from, to }, note.trial))
  addSectionPrior(note, place, verdicts)
  return assertionOf(verdicts)
}

/** The status of `text[start, end)` where the text is a sentence on its own: cues only, no sections. */
export function assessSentence(text: string, start: number, end: number, trial?: Trial): Assertion {
  const words = wordsOf(text, vocabularyWords())
  const whole: Sentence = { start: 0, end: text.length, block: 0, section: 0, firstWord: 0, lastWord: words.length }
  const [mentions = []] = findMentions(cueLexicon(), text, words, [whole])
  let from = 0
  while (from < words.length && (words.ends[from] as number) <= start) from += 1
  let to = from
  while (to < words.length && (words.starts[to] as number) < end) to += 1
  return assertionOf(judge(triedOn({ words, cues: mentions, first: 0, last: words.length, from, to }, trial)))
}

function triedOn(question: Question, trial: Trial | undefined): Question {
  if (trial?.without !== 'clauses') return question
  return { ...question, cues: question.cues.filter((cue) => !partsClauses(cue)), unparted: true }
}

function judge(question: Question): (Verdict | undefined)[] {
  const verdicts = reachingCues(question)
  const box = boxBefore(question)
  // "[x] denies fever": the tick is of the denial.
  const ticked = box?.value === 'affirmed' && (verdicts[POLARITY]?.start ?? -1) > box.start
  if (box !== undefined && !ticked) verdicts[POLARITY] = box
  const { [POLARITY]: polarity, [TIME]: time, [CERTAINTY]: certainty } = verdicts
  // What was there once and has gone is told as history; what is gone, with no word on when, is denied.
  if (polarity?.value === 'resolved') {
    verdicts[POLARITY] = time?.value === 'historical' ? undefined : { ...polarity, value: 'negated' }
  }
  // What is denied or only imagined is not also doubtful, unless the same words say both ("unlikely").
  const settled = verdicts[POLARITY]?.value === 'negated' && polarity?.start !== certainty?.start
  if (settled || time?.value === 'hypothetical') verdicts[CERTAINTY] = undefined
  return verdicts
}

type Prior = readonly [axis: number, value: string]

const PRIORS: Readonly<Partial<Record<SectionName, Prior>>> = {
  'family-history': [SUBJECT, 'family'],
  'past-history': [TIME, 'historical'],
  'surgical-history': [TIME, 'historical'],
  instructions: [TIME, 'hypothetical'],
  consent: [TIME, 'hypothetical'],
  goals: [TIME, 'hypothetical'],
}

// A sub-heading that says nothing leaves the word to the section around it.
function addSectionPrior(note: Note, place: Sentence, verdicts: (Verdict | undefined)[]): void {
  let section: Section | undefined = note.sections[place.section]
  while (section !== undefined && PRIORS[section.name] === undefined) section = note.sections[section.parent]
  if (section === undefined) return
  const [axis, value] = PRIORS[section.name] as Prior
  if (verdicts[axis] !== undefined && value !== 'hypothetical') return
  const { start, end } = section.title ?? { start: section.start, end: section.start }
  verdicts[axis] = { value, id: `section-${section.name}`, start, end }
}

function assertionOf(verdicts: readonly (Verdict | undefined)[]): Assertion {
  const [polarity, time, subject, certainty] = verdicts
  if (!polarity && !time && !subject && !certainty) return PLAIN
  const cues: Cue[] = []
  verdicts.forEach((verdict, axis) => {
    if (verdict) cues.push({ axis: AXES[axis] as Cue['axis'], id: verdict.id, start: verdict.start, end: verdict.end })
  })
  return {
    polarity: (polarity?.value as Assertion['polarity']) ?? PLAIN.polarity,
    time: (time?.value as Assertion['time']) ?? PLAIN.time,
    subject: (subject?.value as Assertion['subject']) ?? PLAIN.subject,
    certainty: (certainty?.value as Assertion['certainty']) ?? PLAIN.certainty,
    cues,
  }
}
