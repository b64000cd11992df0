// Numeric ratings of the spinal pain, in every form in which notes write them.

import type { Assertion } from '../language/assertion.ts'
import { assess } from '../language/assertion.ts'
import { mentionsBetween } from '../language/lexicon.ts'
import type { Mention, Note, SectionName, Sentence } from '../note/note.ts'
import { NUMBER } from '../note/note.ts'
import { mentionAt } from './complaint.ts'
import type { PainScore } from './fact.ts'
import { isOfSpine } from './pain-site.ts'
import { isUnder } from './passages.ts'
import type { Ground } from './rating-ground.ts'
import { isPain, roleBefore } from './rating-ground.ts'
import { isRating } from './rating-judge.ts'
import type { Rating } from './rating-words.ts'
import { numberAt, readRating, readSlashed } from './rating-words.ts'
import type { Topic } from './topic.ts'
import { sectionOf } from './topic.ts'

const SILENT: ReadonlySet<SectionName> = new Set([
  'family-history',
  'goals',
  'consent',
  'instructions',
  'allergies',
  'medications',
  'signature',
  'surgical-history',
])

/**
 * Every numeric rating of the patient's spinal pain: worst, best, average, current, past, ranges by their upper end
 * (`low` the lower). Ratings of other sites, of other things and wishes for the future are left out, and so is the
 * same rating said again. A value above the maximum is kept as written.
 */
export function findPainScores(note: Note, topic: Topic): readonly PainScore[] {
  if (!topic.spinalPain) return []
  const found: PainScore[] = []
  note.sentences.forEach((sentence, index) => {
    if (!hasNumber(note, sentence.firstWord, sentence.lastWord)) return
    if (isUnder(note, index, SILENT)) return
    readSentence(note, topic, index, found)
  })
  return distinct(found)
}

// A rating that only says again what stands before is no second one, unless both tell of different times.
function distinct(scores: readonly PainScore[]): readonly PainScore[] {
  return scores.filter(
    (score, index) =>
      !scores
        .slice(0, index)
        .some(
          ({ value, low, max, when }) =>
            value === score.value &&
            low === score.low &&
            max === score.max &&
            (score.when === undefined || when === undefined || score.when === when),
        ),
  )
}

function hasNumber(note: Note, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (note.words.kinds[index] === NUMBER) return true
  return mentionsBetween(note.mentions['scale'], from, to).length > 0
}

function readSentence(note: Note, topic: Topic, index: number, found: PainScore[]): void {
  const sentence = note.sentences[index]
  if (sentence === undefined) return
  const { firstWord, lastWord } = sentence
  const scales = mentionsBetween(note.mentions['scale'], firstWord, lastWord)
  if (scales.some(({ concept }) => concept['role'] === 'goal') && wished(note, index, firstWord, lastWord)) return
  let scored = false
  for (let word = firstWord; word < lastWord; word += 1) {
    if (scales.length === 0 && note.words.kinds[word] !== NUMBER) continue
    const skipped = scales.length === 0 ? word : definitionAt(scales, word)
    if (skipped > word) {
      word = skipped - 1
      continue
    }
    const rating = readRating(note, word, lastWord)
    if (!rating) {
      const listed = asListed(note, scales, word, lastWord)
      if (listed) {
        const ground = groundOf(note, topic, index, scales, scored, found)
        for (const one of listed) found.push(...scoresOf(ground, { ...one, max: 10 }))
      }
      word = pastFraction(note, word, lastWord) - 1
      continue
    }
    // "(0-10)" is the scale itself.
    if (
      rating.max === undefined &&
      (rating.low === 0 || rating.low === 1) &&
      (rating.value === 10 || rating.value === 100)
    ) {
      word = rating.to - 1
      continue
    }
    if (
      rating.max === undefined &&
      ((word > firstWord && tooHigh(rating, scales)) || !bareMatters(note, sentence, scales, word))
    )
      continue
    const ground = groundOf(note, topic, index, scales, scored, found)
    const read = isRating(ground, rating)
    if (read) {
      const scores = scoresOf(ground, read)
      if (scores.length > 0) scored = true
      found.push(...scores)
    }
    word = (read ?? rating).to - 1
  }
}

function groundOf(
  note: Note,
  topic: Topic,
  sentence: number,
  scales: readonly Mention[],
  scored: boolean,
  found: readonly PainScore[],
): Ground {
  const { firstWord = 0, lastWord = 0 } = note.sentences[sentence] ?? {}
  return { note, topic, sentence, firstWord, lastWord, scales, scored, follows: follows(note, sentence, found) }
}

// "Pain (now/worst/average): 4/8/6": as many numbers as words of time, both parted by slashes.
function asListed(note: Note, scales: readonly Mention[], word: number, last: number): readonly Rating[] | undefined {
  const times = scales.filter(
    ({ concept, from, to }) =>
      concept['when'] !== undefined && (note.words.forms[from - 1] === '/' || note.words.forms[to] === '/'),
  )
  if (times.length < 3) return undefined
  const listed = readSlashed(note, word, last)
  return listed?.length === times.length ? listed : undefined
}

function follows(note: Note, index: number, found: readonly PainScore[]): boolean {
  const last = found.at(-1)
  return last?.sentence === index - 1 && note.sentences[index - 1]?.block === note.sentences[index]?.block
}

// Above ten only a visual analogue scale can be meant.
function tooHigh({ value }: Rating, scales: readonly Mention[]): boolean {
  return value > 100 || (value > 10 && scales.every(({ concept }) => concept['scale'] === undefined))
}

// A number without a maximum counts only where its sentence or heading speaks of ratings or pain.
function bareMatters(note: Note, sentence: Sentence, scales: readonly Mention[], word: number): boolean {
  if (word === sentence.firstWord || scales.length > 0) return true
  const before = note.words.forms[word - 1]
  if (before === 'a' || before === 'an' || note.words.forms[word - 2] === 'it') return true
  return mentionsBetween(note.mentions['pain-word'], sentence.firstWord, word).some(isPain)
}

// A sentence with a word of wishing is a goal unless it also tells of the present ("pain is 7/10, goal 3/10").
function wished(note: Note, index: number, from: number, to: number): boolean {
  return (
    mentionsBetween(note.mentions['scale'], from, to).every(({ concept }) => concept['role'] !== 'when') ||
    sectionOf(note, index) === 'plan'
  )
}

function definitionAt(scales: readonly Mention[], word: number): number {
  for (const { concept, from, to } of scales) {
    if (from === word && (concept['role'] === 'definition' || concept['role'] === 'anchor')) return to
  }
  return word
}

// The parts of a date or of a fraction that is no rating are no numbers of their own.
function pastFraction(note: Note, word: number, last: number): number {
  let index = word + 1
  if (note.words.kinds[word] !== NUMBER) return index
  while (index + 1 < last && note.words.forms[index] === '/' && note.words.kinds[index + 1] === NUMBER) index += 2
  return index
}

// "from 9 to 2" tells of two ratings, "from 3 to 6" of a range.
function scoresOf(ground: Ground, rating: Rating & { readonly max: number }): readonly PainScore[] {
  const score = scoreOf(ground, rating)
  if (!score || rating.low === undefined) return score ? [score] : []
  if (rating.first !== rating.value || roleBefore(ground, rating.from) !== 'fall') return [score]
  const { low, ...former } = score
  return [former, { ...former, value: rating.low }]
}

function scoreOf(ground: Ground, rating: Rating & { readonly max: number }): PainScore | undefined {
  const { note, topic, sentence } = ground
  const { from, to } = rating
  if (compared(ground, from) && sectionOf(note, sentence) === 'plan') return undefined
  if (!isOfSpine(note, topic, sentence, from, to)) return undefined
  const assertion = assess(note, sentence, from, to)
  if (
    (assertion.subject !== 'patient' && !reporterBehind(assertion, note.words.ends[to - 1] as number)) ||
    (isWish(assertion) && !wouldRate(ground, from))
  )
    return undefined
  const when = whenOf(ground, rating)
  const scale = scaleOf(ground, from)
  return {
    kind: 'pain-score',
    sentence,
    start: note.words.starts[from] as number,
    end: note.words.ends[to - 1] as number,
    assertion,
    value: rating.value,
    ...(rating.low === undefined ? {} : { low: rating.low }),
    max: rating.max,
    ...(scale === undefined ? {} : { scale }),
    ...(when === undefined ? {} : { when }),
  }
}

// "Pain 8/10, daughter says she winces": the relative comes in behind, as the one who reports.
function reporterBehind({ subject, cues }: Assertion, end: number): boolean {
  return subject === 'family' && cues.every((cue) => cue.axis !== 'subject' || cue.start >= end)
}

const isWish = ({ time }: Assertion): boolean => time === 'hypothetical' || time === 'planned'

// "which he would rate between 5 and 8": a way of saying that he does.
function wouldRate(ground: Ground, at: number): boolean {
  return ground.scales.some(
    ({ concept, from }) => concept['role'] === 'rate' && from < at && ground.note.words.forms[from - 1] === 'would',
  )
}

function compared(ground: Ground, at: number): boolean {
  const before = ground.note.words.forms[at - 1]
  return before === '<' || before === '=' || before === '≤' || before === 'than'
}

// The word of time in front of a rating, else the one right behind it, not across another number.
function whenOf(ground: Ground, rating: Rating): PainScore['when'] {
  let before: Mention | undefined
  let after: Mention | undefined
  for (const mention of ground.scales) {
    if (mention.concept['when'] === undefined) continue
    if (mention.to <= rating.from) before = mention
    else if (!after && mention.from >= rating.to) after = mention
  }
  const near = before && rating.from - before.to <= 5 && !numberBetween(ground, before.to, rating.from)
  if (near && before) return before.concept['when'] as PainScore['when']
  const close = after && after.from - rating.to <= 2 && !numberAfter(ground, after)
  return close && after ? (after.concept['when'] as PainScore['when']) : undefined
}

function numberBetween(ground: Ground, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (ground.note.words.kinds[index] === NUMBER) return true
  return false
}

const numberAfter = (ground: Ground, mention: Mention): boolean =>
  numberAt(ground.note, mention.to, ground.lastWord) !== undefined

function scaleOf(ground: Ground, at: number): string | undefined {
  let scale: string | undefined
  for (const { concept, from } of ground.scales) {
    if (concept['scale'] && (from < at || scale === undefined)) scale = concept['scale']
  }
  return scale ?? mentionAt(ground.note, 'scale', ground.firstWord)?.concept['scale']
}
