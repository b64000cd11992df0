// Reads the treatments of a note sentence by sentence: intents, outcomes and references of each, and what the
// sentences and headers around it add.
import type { Note, Sentence } from '../../note/note.ts'
import type { Candidate } from './candidate.ts'
import { carryForward } from './carry-forward.ts'
import { chunksOf } from './chunks.ts'
import { doseChanges } from './dose-changes.ts'
import { judgeIntents } from './intents.ts'
import { linkSentence } from './link.ts'
import { applyHeader, listHeaders } from './list-headers.ts'
import { outcomeEvents } from './outcome-events.ts'
import { addClones, pointBack, settleLikewise, settleOnly, settleWithout } from './reference.ts'
import { settleFormer, settleRespectively } from './split-outcomes.ts'

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
  const kept = pointBack(note, all, earlier)
  settleFormer(note, kept)
  return kept
}

// A drug for mood that the sentence names alone, without the spine, is told for the mood.
function isMoodAlone(candidate: Candidate, all: readonly Candidate[]): boolean {
  const forMood = (one: Candidate): boolean => one.mention.concept['indication'] === 'mood'
  return forMood(candidate) && candidate.about !== 'spine' && all.every(forMood)
}
