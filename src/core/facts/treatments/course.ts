// How much of a treatment there was ("12 visits", "600 mg", "six weeks of", "in 2021"), and how long its relief lasted.
import { mentionsBetween } from '../../language/lexicon.ts'
import { numberOf } from '../../language/number-words.ts'
import type { Mention, Note } from '../../note/note.ts'
import { NUMBER } from '../../note/note.ts'
import type { Course, Relief } from '../fact.ts'
import type { Candidate } from './candidate.ts'
import type { Judgement } from './judgement.ts'
import { overlaps } from './judgement.ts'
import { timeSpans } from './time-spans.ts'

/** How many words may stand between a course and the name behind it: "6 weeks of supervised PT". */
const LEAD = 2

/** The course of a treatment as its sentence has it; `all` are the treatments that the note names. */
export function courseOf(note: Note, candidate: Candidate, all: readonly Candidate[]): Course | undefined {
  const words = courseWords(note, candidate, all)
  const [first] = words
  const last = words.at(-1)
  if (first === undefined || last === undefined) return undefined
  const days = readFirst(words, 'length', ({ from, to }) => timeSpans(note, from, to)[0]?.days)
  const visits = readFirst(words, 'count', (mention) => countIn(note, mention))
  const dose = readFirst(words, 'dose', ({ start, end }) => note.text.slice(start, end))
  return {
    text: { start: first.start, end: last.end },
    ...(visits === undefined ? {} : { visits }),
    ...(days === undefined ? {} : { days }),
    ...(dose === undefined ? {} : { dose }),
  }
}

/** Relief as it was measured: the percentage of the judgement that decided, the days of a span that was told. */
export function reliefOf(note: Note, candidate: Candidate, because: Judgement | undefined): Relief | undefined {
  const spans = spansOfRelief(candidate).flatMap(({ from, to }) => timeSpans(note, from, to))
  const days = spans[0]?.days
  if (because?.percent === undefined && days === undefined) return undefined
  return {
    ...(because?.percent === undefined ? {} : { percent: because.percent }),
    ...(days === undefined ? {} : { days }),
  }
}

// "PT for 8 weeks gave no relief": with no relief at all the span is of the treatment.
function spansOfRelief({ judgements }: Candidate): readonly Judgement[] {
  const none = judgements.every(({ verdict }) => verdict === 'brief' || verdict === 'no-benefit')
  return judgements.filter(({ verdict, percent }) => percent !== undefined || (verdict === 'brief' && !none))
}

// The words between a name and the next one are its own, but for those that lead to the next: "PT, 6 weeks of massage".
function courseWords(note: Note, candidate: Candidate, all: readonly Candidate[]): readonly Mention[] {
  const place = note.sentences[candidate.sentence]
  if (place === undefined) return []
  const { from, to } = candidate.mention
  const here = all.filter((other) => other.sentence === candidate.sentence)
  const next = here.find(({ mention }) => mention.from >= to)?.mention.from
  const before = here.findLast(({ mention }) => mention.to <= from)?.mention.to ?? place.firstWord
  const told = spansOfRelief(candidate)
  return mentionsBetween(note.mentions['course'], before, next ?? place.lastWord).filter((word) => {
    if (told.some((judgement) => overlaps([word], judgement.from, judgement.to))) return false
    if (word.to <= from) return leadsTo(note, word, from)
    return word.from >= to && !(next !== undefined && leadsTo(note, word, next))
  })
}

// "600 mg ibuprofen", "6 weeks of supervised PT".
function leadsTo(note: Note, word: Mention, name: number): boolean {
  if (word.to > name || name - word.to > LEAD) return false
  const between = note.words.forms.slice(word.to, name)
  return between.length === 0 || between[0] === 'of'
}

function readFirst<T>(words: readonly Mention[], id: string, read: (word: Mention) => T | undefined): T | undefined {
  const word = words.find(({ concept }) => concept.id === id)
  return word && read(word)
}

function countIn(note: Note, { from, to }: Mention): number | undefined {
  for (let index = from; index < to; index += 1) {
    if (note.words.kinds[index] === NUMBER) return numberOf(note.words.forms[index] as string)
  }
  return undefined
}
