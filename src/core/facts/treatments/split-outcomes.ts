// Outcomes dealt out one by one: "2 weeks, 2 days and 0 days respectively", "the former helped, the latter did not".
import { mentionsBetween } from '../../language/lexicon.ts'
import { numberOf } from '../../language/number-words.ts'
import type { Note, Sentence } from '../../note/note.ts'
import { NUMBER } from '../../note/note.ts'
import type { Candidate } from './candidate.ts'
import type { Judgement, OutcomeEvent } from './judgement.ts'

/**
 * "ESI, block and RFA gave 2 weeks, 2 days and 0 days respectively": the times in the order of the names. `last` is
 * where the sentence ends, `end` where its names do. Gives whether each treatment got its own.
 */
export function settleRespectively(
  note: Note,
  here: readonly Candidate[],
  events: readonly Judgement[],
  last: number,
  end: number = here.at(-1)?.mention.to ?? last,
): boolean {
  if (here.length < 2 || !note.words.forms.slice(end, last).includes('respectively')) return false
  const told = events.filter((event) => event.from >= end && event.verdict !== 'brief')
  const dealt = told.length === here.length ? told : valuesOf(note, end, last)
  if (dealt.length !== here.length) return false
  for (const [index, candidate] of here.entries()) candidate.judgements.push(dealt[index] as Judgement)
  return true
}

// "none, some and good relief", "2 weeks, 2 days and 0 days": the parts of a list, each judged by its own words.
function valuesOf(note: Note, from: number, last: number): readonly Judgement[] {
  const values: Judgement[] = []
  let start = from
  for (let index = from; index <= last; index += 1) {
    const form = note.words.forms[index]
    if (index < last && form !== ',' && form !== 'and' && form !== 'respectively') continue
    const verdict = judgePart(note, start, index)
    if (verdict) values.push({ verdict, from: start, to: index })
    start = index + 1
    if (form === 'respectively') break
  }
  return values
}

function judgePart(note: Note, from: number, to: number): Judgement['verdict'] | undefined {
  for (let index = from; index < to; index += 1) {
    if (note.words.kinds[index] !== NUMBER) continue
    return numberOf(note.words.forms[index] as string) === 0 ? 'no-benefit' : 'partial-benefit'
  }
  const degrees = mentionsBetween(note.mentions['degree'], from, to).map((degree) => degree.concept['effect'])
  if (degrees.includes('negate')) return 'no-benefit'
  if (degrees.includes('weak') || degrees.includes('brief')) return 'partial-benefit'
  return to > from ? 'benefit' : undefined
}

/** The same told in the sentence behind the names; gives whether it was. */
export function settleSplit(
  note: Note,
  targets: readonly Candidate[],
  place: Sentence,
  told: readonly OutcomeEvent[],
): boolean {
  const { firstWord, lastWord } = place
  if (note.words.forms.slice(firstWord, lastWord).includes('respectively'))
    return settleRespectively(note, targets, told, lastWord, firstWord)
  const pair = targets.length === 2 ? pairBetween(note, firstWord, lastWord) : undefined
  if (pair === undefined) return false
  const [first, second] = inOrder(targets, pair)
  first.judgements.push(...toldIn(note, told, firstWord, pair.split))
  second.judgements.push(...toldIn(note, told, pair.split, lastWord))
  return true
}

// "the latter did not": with no word of outcome, a bare verb of the part tells it.
function toldIn(note: Note, told: readonly Judgement[], from: number, to: number): readonly Judgement[] {
  const own = told.filter((judgement) => judgement.from >= from && judgement.from < to)
  if (own.length > 0) return own
  return mentionsBetween(note.mentions['ellipsis'], from, to)
    .slice(-1)
    .map((bare) => ({ verdict: bare.concept['outcome'] as Judgement['verdict'], from: bare.from, to: bare.to }))
}

/** Whether a sentence speaks of "the former" and "the latter". */
export const namesPair = (note: Note, { firstWord, lastWord }: Sentence): boolean =>
  pairBetween(note, firstWord, lastWord) !== undefined

/** "PT and traction; the former helped, the latter did not": the judgements of two treatments parted between them. */
export function settleFormer(note: Note, list: readonly Candidate[]): void {
  const [one, two] = list
  if (one === undefined || two === undefined || list.length !== 2 || one.sentence !== two.sentence) return
  const pair = pairBetween(note, two.mention.to, note.sentences[one.sentence]?.lastWord ?? 0)
  if (pair === undefined) return
  const all = [...new Set([...one.judgements, ...two.judgements])]
  const [first, second] = inOrder(list, pair)
  first.judgements.splice(0, first.judgements.length, ...all.filter(({ from }) => from < pair.split))
  second.judgements.splice(0, second.judgements.length, ...all.filter(({ from }) => from >= pair.split))
}

/** Where the second word of "former … latter" stands, and whether they stand in that order. */
interface Pair {
  readonly split: number
  readonly straight: boolean
}

function pairBetween(note: Note, from: number, to: number): Pair | undefined {
  const former = note.words.forms.indexOf('former', from)
  const latter = note.words.forms.indexOf('latter', from)
  if (former < 0 || latter < 0 || former >= to || latter >= to) return undefined
  return { split: Math.max(former, latter), straight: former < latter }
}

function inOrder(list: readonly Candidate[], { straight }: Pair): readonly [Candidate, Candidate] {
  return (straight ? list : [...list].reverse()) as readonly Candidate[] as readonly [Candidate, Candidate]
}
