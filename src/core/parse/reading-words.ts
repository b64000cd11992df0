// The words that reading needs: titles of sections, and the words that matter at a full stop or a line end.
import type { CompiledConcept } from '../note/note.ts'
import type { TitleIndex } from './section-titles.ts'
import { indexSectionTitles } from './section-titles.ts'

/** What an abbreviation says about the full stop behind it. */
export type StopClass =
  /** Stands before a name: `Dr.` never ends a sentence. */
  | 'before-name'
  /** Stands before a number: `No. 3`. */
  | 'before-number'
  /** Never ends a sentence: `e.g.`, `vs.` */
  | 'inner'
  /** Ends a sentence only where a capital or a number follows: `p.o.`, `M.D.` */
  | 'closing'

/** Words that decide where sentences and lines end; lower case, without full stops. */
export interface SentenceWords {
  readonly stops: ReadonlyMap<string, StopClass>
  /** Words that often begin a sentence. */
  readonly openers: ReadonlySet<string>
  /** Words that end no line on purpose, so that a line end behind them is a wrap. */
  readonly joiners: ReadonlySet<string>
}

/** All words that the readers need, indexed. */
export interface ReadingWords {
  readonly titles: TitleIndex
  readonly sentences: SentenceWords
}

const stopClasses: Readonly<Record<StopClass, true>> = {
  'before-name': true,
  'before-number': true,
  inner: true,
  closing: true,
}

/**
 * Indexes the channels `section` and `sentence` of the compiled vocabulary; costs about a millisecond, once a process.
 * Throws on a section or class that does not exist: a mistake in the vocabulary.
 */
export function indexReadingWords(concepts: readonly CompiledConcept[]): ReadingWords {
  const titles = concepts.filter(({ concept }) => concept.channel === 'section')
  return {
    titles: indexSectionTitles(titles.map(({ concept, terms }) => ({ ...concept, terms: terms.split('\n') }))),
    sentences: indexSentenceWords(concepts.filter(({ concept }) => concept.channel === 'sentence')),
  }
}

function indexSentenceWords(concepts: readonly CompiledConcept[]): SentenceWords {
  const stops = new Map<string, StopClass>()
  const openers = new Set<string>()
  const joiners = new Set<string>()
  for (const { concept, terms } of concepts) {
    const name = concept.class ?? ''
    for (const term of terms.split('\n')) {
      const word = term.toLowerCase().replace(/[. ]/g, '')
      if (name === 'opener') openers.add(word)
      else if (name === 'joiner') joiners.add(word)
      else if (Object.hasOwn(stopClasses, name)) stops.set(word, name as StopClass)
      else throw new Error(`sentence vocabulary: no class is called "${name}"`)
    }
  }
  return { stops, openers, joiners }
}
