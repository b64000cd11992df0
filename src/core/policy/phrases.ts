// Phrases of policies in a note: word for word, but for case, hyphens and curly quotes.
import type { Assertion } from '../language/assertion.ts'
import { assess } from '../language/assertion.ts'
import { isUnfilled } from '../language/lexicon.ts'
import { expandTerm } from '../language/terms.ts'
import { wordsOf } from '../language/words.ts'
import type { Note, Span } from '../note/note.ts'

/** Where a phrase stands; `from` and `to` are word indexes, `to` exclusive. */
export interface PhraseHit extends Span {
  readonly sentence: number
  readonly from: number
  readonly to: number
  /** What the sentence says of it, worked out once for all conditions that have it. */
  readonly assertion: Assertion
}

/** The terms of one condition: what is asked for is known by the list itself. */
type Terms = readonly string[]

/** Words that lead on from here, and the conditions one of whose phrases ends here. */
interface Step {
  readonly next: Map<string, Step>
  readonly ends: Terms[]
}

const newStep = (): Step => ({ next: new Map(), ends: [] })

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
  return phrase.split(' ').flatMap((piece) => {
    let forms = formsOfPieces.get(piece)
    if (forms === undefined) {
      forms = wordsOf(piece).forms
      formsOfPieces.set(piece, forms)
    }
    return forms
  })
}

function walk(note: Note, root: Step, hits: Map<Terms, PhraseHit[]>): void {
  const { forms } = note.words
  note.sentences.forEach(({ firstWord, lastWord }, sentence) => {
    for (let from = firstWord; from < lastWord; from += 1) {
      let step = root.next.get(forms[from] as string)
      for (let to = from + 1; step !== undefined; to += 1) {
        if (step.ends.length > 0 && !isUnfilled(note.words, to, lastWord)) {
          const hit = hitAt(note, sentence, from, to)
          for (const terms of step.ends) {
            const list = hits.get(terms)
            if (list) list.push(hit)
            else hits.set(terms, [hit])
          }
        }
        step = to < lastWord ? step.next.get(forms[to] as string) : undefined
      }
    }
  })
}

function hitAt(note: Note, sentence: number, from: number, to: number): PhraseHit {
  let assertion: Assertion | undefined
  return {
    sentence,
    from,
    to,
    start: note.words.starts[from] as number,
    end: note.words.ends[to - 1] as number,
    get assertion() {
      assertion ??= assess(note, sentence, from, to)
      return assertion
    },
  }
}
