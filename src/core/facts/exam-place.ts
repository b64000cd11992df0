// Whether words of an examination are told as one: in running text after "On examination, …", or by several tests
// side by side; and whether the note says that the part was not examined.
import { clauseAround } from '../language/clauses.ts'
import { mentionsBetween } from '../language/lexicon.ts'
import type { Mention, Note, SectionName, Sentence } from '../note/note.ts'
import { MARK, NUMBER } from '../note/note.ts'
import { blockOf, isUnder, mentionsIn } from './passages.ts'

/** Sections whose running text may tell examination findings. */
const STORY: ReadonlySet<SectionName> = new Set([
  'preamble',
  'chief-complaint',
  'hpi',
  'interval-history',
  'course',
  'pain',
  'function',
  'vitals',
  'assessment',
  'assessment-plan',
  'administrative',
  'other',
])

/** How many sentences "On examination, …" may open. */
const OPENING_REACH = 25

/** Whether running text outside an examination section tells this as a finding of an examination. */
export function isToldAsExam(note: Note, mention: Mention): boolean {
  if (!isUnder(note, mention.sentence, STORY)) return false
  if (mention.concept['strict'] === 'yes' || isMeasured(note, mention)) return true
  if (isLabel(note, mention) || isBundle(note, mention.sentence) || isOpened(note, mention)) return true
  if (isExamBlock(note, mention.sentence)) return !isLay(mention) || hasExamNear(note, mention.sentence)
  return goesOn(note, mention)
}

const UNITS: ReadonlySet<string> = new Set(['degrees', 'degree', 'deg', '°', '%', 'percent', '/'])

// "lumbar flexion 60 degrees", "extension was 25%"
function isMeasured({ words }: Note, mention: Mention): boolean {
  if (mention.concept['component'] !== 'range-of-motion' || isLay(mention)) return false
  for (let index = mention.to; index <= mention.to + 4; index += 1) {
    if (words.kinds[index] === NUMBER && UNITS.has(words.forms[index + 1] as string)) return true
  }
  return false
}

/** How many words a label before a colon may have. */
const LABEL_WORDS = 6

// "Range of motion: …", "[x] Reflexes: …", "Muscle strength testing: …"
function isLabel(note: Note, mention: Mention): boolean {
  const { firstWord, lastWord } = note.sentences[mention.sentence] as Sentence
  if (isLay(mention)) return note.words.forms[mention.to] === ':' && mention.from - firstWord <= 1
  const last = Math.min(lastWord, firstWord + LABEL_WORDS)
  for (let index = mention.to; index < last; index += 1) if (note.words.forms[index] === ':') return true
  return false
}

const isLay = (mention: Mention): boolean => mention.concept['lay'] === 'yes'

const isComponent = ({ concept }: Mention): boolean =>
  concept['component'] !== undefined && concept['component'] !== 'none'

/** Components that only an examiner speaks of. */
const EXAMINERS: ReadonlySet<string> = new Set([
  'palpation',
  'reflexes',
  'straight-leg-raise',
  'provocative-test',
  'heel-toe-walk',
])

interface Tally {
  /** Components named at all, and those named in words that patients do not use. */
  readonly all: ReadonlySet<string>
  readonly technical: ReadonlySet<string>
}

function tally(mentions: readonly Mention[]): Tally {
  const all = new Set<string>()
  const technical = new Set<string>()
  for (const mention of mentions) {
    if (!isComponent(mention) || mention.concept['reach'] === 'landmark') continue
    const component = mention.concept['component'] as string
    all.add(component)
    if (!isLay(mention)) technical.add(component)
  }
  return { all, technical }
}

const hasExaminers = ({ technical }: Tally): boolean => [...technical].some((component) => EXAMINERS.has(component))

// "She is tender at L5, bends to her knees, and has good strength": several components in a sentence.
function isBundle(note: Note, sentence: number): boolean {
  const mentions = mentionsIn(note, 'exam', sentence)
  if (mentions.length < 2 || mentions.some((other) => other.concept['reach'] === 'reported')) return false
  const components = tally(mentions)
  return hasExaminers(components) && (components.technical.size > 1 || components.all.size > 2)
}

// "On exam, …" earlier in the block, or as a heading or label of its own above it.
function isOpened(note: Note, mention: Mention): boolean {
  const here = note.sentences[mention.sentence] as Sentence
  for (let index = mention.sentence; index >= 0 && index >= mention.sentence - OPENING_REACH; index -= 1) {
    const place = note.sentences[index] as Sentence
    if (place.block !== here.block) return false
    for (const other of mentionsIn(note, 'exam', index)) {
      if (other.concept['reach'] === 'opening' && (index < mention.sentence || other.from < mention.from)) return true
    }
  }
  return false
}

function inBlock(note: Note, block: number): readonly Mention[] {
  const place = note.blocks[block]
  if (place === undefined) return []
  return (note.mentions['exam'] ?? []).filter(({ start, end }) => start >= place.start && end <= place.end)
}

// A paragraph that examines three things in an examiner's words, or two where no patient reports anything.
function isExamBlock(note: Note, sentence: number): boolean {
  const mentions = inBlock(note, (note.sentences[sentence] as Sentence).block)
  const components = tally(mentions)
  if (!hasExaminers(components) || components.technical.size < 2) return false
  return components.technical.size > 2 || !mentions.some(isTelling)
}

const isTelling = ({ concept }: Mention): boolean => concept['reach'] === 'reported' || concept['reach'] === 'telling'

function hasExamNear(note: Note, sentence: number): boolean {
  const block = note.sentences[sentence]?.block
  for (let index = sentence - 1; index <= sentence + 1; index += 1) {
    if (note.sentences[index]?.block !== block) continue
    if (mentionsIn(note, 'exam', index).some((other) => isComponent(other) && !isLay(other))) return true
  }
  return false
}

// The paragraph after one that examines goes on with it: "Neurologically, power and reflexes were normal."
function goesOn(note: Note, mention: Mention): boolean {
  if (isLay(mention)) return false
  const { block } = note.sentences[mention.sentence] as Sentence
  const before = note.blocks[block - 1]
  if (before === undefined || before.section !== blockOf(note, mention.sentence)?.section) return false
  const opened = inBlock(note, block - 1)
  if (!opened.some((other) => other.concept['reach'] === 'opening') && !isExamTally(opened)) return false
  const own = tally(inBlock(note, block))
  return hasExaminers(own) || own.technical.size > 1
}

function isExamTally(mentions: readonly Mention[]): boolean {
  const components = tally(mentions)
  return components.technical.size > 1 && hasExaminers(components)
}

/** Whether the patient only tells it ("denies numbness") or the note says it was not examined ("reflexes deferred"). */
export function isOnlyReported(note: Note, mention: Mention): boolean {
  const clause = clauseAround(note, mention.sentence, mention.from)
  for (const other of mentionsBetween(note.mentions['exam'], clause.from, clause.to)) {
    const { reach } = other.concept
    if (reach === 'unexamined' && leavesOut(note, mention, other)) return true
    if (reach === 'reported' && other.to <= mention.from && mention.concept['component'] !== 'palpation') return true
  }
  return false
}

/** How far "unable to assess" reaches. */
const UNEXAMINED_REACH = 8

// "gait and reflexes not tested" leaves both out, "reflexes 2+, heel walk not tested" the last alone.
function leavesOut(note: Note, mention: Mention, cue: Mention): boolean {
  const { forms, kinds } = note.words
  if (cue.from >= mention.to) {
    for (let index = mention.to; index < cue.from; index += 1) {
      if (kinds[index] === NUMBER) return false
      if (kinds[index] === MARK && forms[index] === ',' && !mentionsNext(note, index + 1, cue)) return false
    }
    return cue.from - mention.to <= UNEXAMINED_REACH
  }
  for (let index = cue.to; index < mention.from; index += 1) if (kinds[index] === NUMBER) return false
  return cue.concept['after'] !== 'no' && mention.from - cue.to <= UNEXAMINED_REACH
}

const mentionsNext = (note: Note, word: number, cue: Mention): boolean =>
  mentionsBetween(note.mentions['exam'], word, Math.min(word + 2, cue.from)).length > 0
