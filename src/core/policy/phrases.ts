// Phrases of policies in a note: word for word, but for case, hyphens and curly quotes.
import type { Assertion } from '../language/assertion.ts'
import { assess } from '../language/assertion.ts'
import { isUnfilled } from '../language/lexicon.ts'
import { expandTerm } from '../language/terms.ts'
import { wordsOf } from '../language/words.ts'
import type { Note, Sentence, Span } from '../note/note.ts'

/** Where a phrase stands; `from` and `to` are word indexes, `to` exclusive. */
export interface PhraseHit extends Span {
  readonly sentence: number
  readonly from: number
  readonly to: number
  /** What the sentence says of it, once somebody has asked `saidOfHit`. */
  assertion: Assertion | undefined
}

/** The terms of one condition: what is asked for is known by the list itself. */
type Terms = readonly string[]

/** Words that lead on from here, and the conditions one of whose phrases ends here. */
interface Step {
  /** Undefined where nothing leads on: most steps are the last of their phrase. */
  next: Map<string, Step> | undefined
  readonly ends: Terms[]
}

const newStep = (): Step => ({ next: undefined, ends: [] })

/** The phrases of every condition that was ever asked for, so that a note is walked once for all of them. */
const all = newStep()
/** Each condition with its number, in the order of learning. */
const known = new Map<Terms, number>()

/** What a note holds of the first so many conditions; a condition without an entry stands nowhere. */
interface Walked {
  readonly conditions: number
  readonly hits: Map<Terms, PhraseHit[]>
}

const walkedNotes = new WeakMap<Note, Walked>()

const NONE: readonly PhraseHit[] = []

/** All places in a note of the phrases that the terms stand for, in order of place. `[x]` is optional, `(a|b)` either. */
export function findPhrases(note: Note, terms: Terms): readonly PhraseHit[] {
  const number = known.get(terms) ?? learn(terms)
  let walked = walkedNotes.get(note)
  if (walked === undefined) {
    walked = { conditions: known.size, hits: new Map() }
    walk(note, all, walked.hits)
    walkedNotes.set(note, walked)
  }
  if (number >= walked.conditions && !walked.hits.has(terms)) {
    // Learnt after the note was walked: it alone is looked for.
    walked.hits.set(terms, [])
    const own = newStep()
    enter(own, terms)
    walk(note, own, walked.hits)
  }
  return walked.hits.get(terms) ?? NONE
}

function learn(terms: Terms): number {
  const number = known.size
  known.set(terms, number)
  enter(all, terms)
  return number
}

function enter(root: Step, terms: Terms): void {
  for (const term of terms) {
    for (const phrase of expandTerm(term)) {
      let step = root
      for (const form of formsOf(phrase)) {
        step.next ??= new Map()
        let next = step.next.get(form)
        if (next === undefined) {
          next = newStep()
          step.next.set(form, next)
        }
        step = next
      }
      if (step !== root && step.ends.at(-1) !== terms) step.ends.push(terms)
    }
  }
}

const formsOfPieces = new Map<string, readonly string[]>()

// Phrases of one term are made of the same few pieces: each piece is cut into words once.
function formsOf(phrase: string): readonly string[] {
  const found: string[] = []
  for (const piece of phrase.split(' ')) {
    let forms = formsOfPieces.get(piece)
    if (forms === undefined) {
      forms = wordsOf(piece).forms
      formsOfPieces.set(piece, forms)
    }
    for (const form of forms) found.push(form)
  }
  return found
}

function walk(note: Note, root: Step, hits: Map<Terms, PhraseHit[]>): void {
  const { sentences, words } = note
  const { forms } = words
  for (let sentence = 0; sentence < sentences.length; sentence += 1) {
    const { firstWord, lastWord } = sentences[sentence] as Sentence
    for (let from = firstWord; from < lastWord; from += 1) {
      let step = root.next?.get(forms[from] as string)
      for (let to = from + 1; step !== undefined; to += 1) {
        if (step.ends.length > 0 && !isUnfilled(words, to, lastWord)) {
          const start = words.starts[from] as number
          const end = words.ends[to - 1] as number
          addHit(hits, step.ends, { sentence, from, to, start, end, assertion: undefined })
        }
        step = to < lastWord ? step.next?.get(forms[to] as string) : undefined
      }
    }
  }
}

function addHit(hits: Map<Terms, PhraseHit[]>, conditions: readonly Terms[], hit: PhraseHit): void {
  for (const terms of conditions) {
    const list = hits.get(terms)
    if (list) list.push(hit)
    else hits.set(terms, [hit])
  }
}

/** What its sentence says of a hit, worked out once for all conditions that have it. */
export function saidOfHit(note: Note, hit: PhraseHit): Assertion {
  hit.assertion ??= assess(note, hit.sentence, hit.from, hit.to)
  return hit.assertion
}
