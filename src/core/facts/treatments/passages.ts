// Reads treatments sentence by sentence and carries outcomes over sentence borders: "It helped.", "Neither worked.",
// headers of lists ("Tried and failed:"), and words that point back ("the injection", "the former").
import { mentionsBetween } from '../../language/lexicon.ts'
import type { Note, Sentence } from '../../note/note.ts'
import type { Candidate } from './candidate.ts'
import { chunksOf } from './chunks.ts'
import { judgeIntents } from './intents.ts'
import { linkSentence } from './link.ts'
import type { Judgement, OutcomeEvent } from './outcome-events.ts'
import { outcomeEvents } from './outcome-events.ts'
import {
  addClones,
  doseChanges,
  pointBack,
  settleLikewise,
  settleOnly,
  settleRespectively,
  settleWithout,
} from './reference.ts'

/** Fills in judgements and intents of all candidates; gives the list with what reference added or took away. */
export function readPassages(note: Note, candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = []
  const headers = listHeaders(note)
  let index = 0
  while (index < candidates.length) {
    const sentence = (candidates[index] as Candidate).sentence
    const here: Candidate[] = []
    for (; index < candidates.length && (candidates[index] as Candidate).sentence === sentence; index += 1) {
      here.push(candidates[index] as Candidate)
    }
    const read = readSentence(note, sentence, here, kept)
    applyHeader(note, sentence, read, headers)
    kept.push(...read)
    kept.push(...doseChanges(note, kept, sentence, candidates[index]?.sentence ?? note.sentences.length))
    carryForward(note, sentence, read, candidates[index]?.sentence ?? -1)
  }
  return kept
}

function readSentence(
  note: Note,
  sentence: number,
  here: readonly Candidate[],
  earlier: readonly Candidate[],
): readonly Candidate[] {
  const { firstWord, lastWord } = note.sentences[sentence] as Sentence
  const chunks = chunksOf(note, firstWord, lastWord)
  const all = addClones(note, here, chunks)
  for (const candidate of all) if (isMoodAlone(candidate, all)) candidate.doubtful = true
  const named = all.map((candidate) => candidate.mention)
  const events = outcomeEvents(note, firstWord, lastWord, chunks, named)
  judgeIntents(note, all, chunks)
  if (!settleRespectively(note, all, events, lastWord)) linkSentence(note, all, events, chunks)
  settleLikewise(note, all, earlier, chunks)
  settleWithout(note, all, firstWord, lastWord)
  settleOnly(note, all, earlier, firstWord)
  return pointBack(note, all, earlier)
}

// A drug for mood that the sentence names alone, without the spine, is told for the mood.
function isMoodAlone(candidate: Candidate, all: readonly Candidate[]): boolean {
  const forMood = (one: Candidate): boolean => one.mention.concept['indication'] === 'mood'
  return forMood(candidate) && candidate.about !== 'spine' && all.every(forMood)
}

const BACK: ReadonlySet<string> = new Set(['it', 'this', 'that', 'which'])
const OWN: ReadonlySet<string> = new Set([
  'pain',
  'relief',
  'benefit',
  'effect',
  'response',
  'results',
  'improvement',
  'back',
])
const ALL_BACK: ReadonlySet<string> = new Set([
  'they',
  'these',
  'those',
  'both',
  'neither',
  'none',
  'nothing',
  'all',
  'each',
  'either',
  'any',
  'no',
  'without',
])
const SELF: ReadonlySet<string> = new Set([
  'pain',
  'back',
  'relief',
  'symptoms',
  'his',
  'her',
  'she',
  'he',
  'pt',
  'patient',
  'some',
  'minimal',
  'little',
  'partial',
  'good',
  'great',
  'excellent',
  'only',
  'helped',
  'helps',
  'did',
  'not',
  'very',
  'better',
  'improved',
  'worked',
  'temporary',
  'transient',
  'mild',
  'moderate',
  'significant',
  'complete',
  'unfortunately',
  'initially',
  'd/c',
  'declined',
  'declines',
  'refused',
  'refuses',
  'i',
  'we',
  'vomited',
  "d/c'd",
  'stopped',
  'still',
  'had',
  'has',
])

// Outcomes told in the next sentence, which names no treatment of its own.
function carryForward(note: Note, sentence: number, read: readonly Candidate[], nextNamed: number): void {
  let targets = read.filter((candidate) => candidate.intent !== 'not-had')
  for (let next = sentence + 1; next <= sentence + 2 && targets.length > 0; next += 1) {
    const place = note.sentences[next]
    if (place === undefined || next === nextNamed || !sameStretch(note, sentence, next)) return
    const first = leadWord(note, place)
    const plural = ALL_BACK.has(first) || namesAll(note, place)
    const events = outcomeEvents(
      note,
      place.firstWord,
      place.lastWord,
      chunksOf(note, place.firstWord, place.lastWord),
      [],
    )
    const pointed = events.some((event) => pointsWithin(note, place, event))
    const back = BACK.has(first) || (first === 'the' && OWN.has(note.words.forms[place.firstWord + 1] ?? ''))
    if (!plural && !pointed && !back && !SELF.has(first)) return
    const long = place.lastWord - place.firstWord > (events.some(({ verdict }) => verdict === 'return') ? 60 : 16)
    if (!plural && !pointed && !back && long) return
    const told = events.filter((event) => event.direction === 'after' && speaksOf(note, place, event))
    if (settleSplit(note, targets, place, told)) return
    if (told.length === 0) continue
    const wanted = plural ? targets.filter(isOpen) : lastGroup(targets)
    const open = wanted.filter((candidate) => isOpen(candidate) || told.some(shapesBenefit))
    for (const candidate of open) {
      const refused = told.filter(({ verdict }) => verdict === 'declined')
      const had = candidate.intent !== 'planned' && candidate.intent !== 'menu'
      if (had || pastEnough(note, sentence)) candidate.judgements.push(...told)
      else candidate.judgements.push(...refused)
      if (refused.length > 0) candidate.intent = 'used'
    }
    targets = []
  }
}

const isOpen = (candidate: Candidate): boolean =>
  candidate.judgements.every(({ verdict }) => verdict === 'brief' || verdict === 'stopped')

const shapesBenefit = (event: Judgement): boolean =>
  event.verdict === 'return' ||
  event.verdict === 'brief' ||
  event.verdict === 'not-tolerated' ||
  event.verdict === 'stopped'

function namesAll(note: Note, place: Sentence): boolean {
  const forms = note.words.forms.slice(place.firstWord, place.lastWord)
  return forms.some(
    (form, index) =>
      (form === 'all' && forms[index - 1] !== 'not' && forms[index - 1] !== 'at') ||
      form === 'both' ||
      form === 'neither',
  )
}

// "… respectively", "the latter made it worse, the former was a godsend": each of the treatments before gets its own.
function settleSplit(
  note: Note,
  targets: readonly Candidate[],
  place: Sentence,
  told: readonly OutcomeEvent[],
): boolean {
  const forms = note.words.forms.slice(place.firstWord, place.lastWord)
  if (forms.includes('respectively')) return settleRespectively(note, targets, told, place.lastWord, place.firstWord)
  const former = forms.indexOf('former')
  const latter = forms.indexOf('latter')
  if (targets.length !== 2 || former < 0 || latter < 0) return false
  const split = place.firstWord + Math.max(former, latter)
  const [first, second] = (former < latter ? targets : [...targets].reverse()) as readonly [Candidate, Candidate]
  first.judgements.push(...told.filter(({ from }) => from < split))
  second.judgements.push(...told.filter(({ from }) => from >= split))
  return true
}

// "… and it no longer helps": a pronoun for the treatment right in front of the outcome.
function pointsWithin(note: Note, place: Sentence, event: OutcomeEvent): boolean {
  for (let index = event.from - 1; index >= Math.max(place.firstWord, event.from - 3); index -= 1) {
    const form = note.words.forms[index]
    if (form === 'it' || form === 'they' || form === 'these') return true
  }
  return false
}

function leadWord(note: Note, place: Sentence): string {
  const form = note.words.forms[place.firstWord] as string
  return form === '—' || form === 'and' || form === 'but' || form === '"'
    ? (note.words.forms[place.firstWord + 1] ?? '')
    : form
}

function pastEnough(note: Note, sentence: number): boolean {
  const { firstWord, lastWord } = note.sentences[sentence] as Sentence
  return mentionsBetween(note.mentions['intent'], firstWord, lastWord).some((cue) => cue.concept['intent'] === 'used')
}

// "it" means the last one named; without a list before it that is the last treatment.
function lastGroup(targets: readonly Candidate[]): readonly Candidate[] {
  const last = targets.at(-1)
  return last ? [last] : []
}

function sameStretch(note: Note, sentence: number, next: number): boolean {
  const a = note.sentences[sentence] as Sentence
  const b = note.sentences[next] as Sentence
  return (
    a.block === b.block ||
    (a.section === b.section && b.block - a.block === 1 && note.blocks[b.block]?.kind === 'paragraph')
  )
}

// The sentence is about relief or the pain itself, not about strength, sleep or another illness.
function speaksOf(note: Note, place: Sentence, event: OutcomeEvent): boolean {
  const others = [...mentionsBetween(note.mentions['condition'], place.firstWord, place.lastWord)]
  return others.length === 0 || event.verdict !== 'benefit'
}

interface Header {
  readonly judgement: Judgement
  readonly section: number
  readonly group: number
}

// Lines that end in a colon or stand as headings and say what became of the list under them.
function listHeaders(note: Note): ReadonlyMap<number, Header> {
  const headers = new Map<number, Header>()
  for (const mention of note.mentions['outcome'] ?? []) {
    const place = note.sentences[mention.sentence] as Sentence
    const block = note.blocks[place.block]
    const closing = note.words.forms[place.lastWord - 1] === ':'
    if (!closing && block?.kind !== 'heading') continue
    if (place.lastWord - place.firstWord > 8 || headers.has(place.block)) continue
    const [event] = outcomeEvents(note, place.firstWord, place.lastWord, [], [])
    if (event) headers.set(place.block, { judgement: event, section: place.section, group: -1 })
  }
  return headers
}

function applyHeader(
  note: Note,
  sentence: number,
  read: readonly Candidate[],
  headers: ReadonlyMap<number, Header>,
): void {
  if (headers.size === 0) return
  const place = note.sentences[sentence] as Sentence
  const group = note.blocks[place.block]?.group ?? -1
  for (let block = place.block - 1; block >= Math.max(0, place.block - 14); block -= 1) {
    const header = headers.get(block)
    if (header) {
      for (const candidate of read)
        if (isOpen(candidate) && candidate.intent !== 'not-had') candidate.judgements.push(header.judgement)
      return
    }
    const before = note.blocks[block]
    if (before?.kind === 'heading' || before?.group !== group || group < 0) return
  }
}
