// Links outcomes to treatments inside a sentence: lists, brackets, "failed X", "X did not help", contrasts.
import { mentionsBetween } from '../../language/lexicon.ts'
import { wordList } from '../../language/word-lists.ts'
import type { Note } from '../../note/note.ts'
import type { Candidate } from './candidate.ts'
import type { Chunk } from './chunks.ts'
import type { Judgement, OutcomeEvent } from './judgement.ts'

type Step =
  | { readonly at: number; readonly candidate: Candidate }
  | { readonly at: number; readonly event: OutcomeEvent }
  | { readonly at: number; readonly part: true }

/** Hands each outcome event of a sentence to the treatments it speaks about; fills in their judgements. */
export function linkSentence(
  note: Note,
  candidates: readonly Candidate[],
  events: readonly OutcomeEvent[],
  chunks: readonly Chunk[],
): void {
  const steps = stepsOf(note, candidates, events, chunks)
  let open: Candidate[] = []
  let last: readonly Candidate[] = []
  let forward: OutcomeEvent | null = null
  for (const [index, step] of steps.entries()) {
    if ('candidate' in step) {
      if (forward) step.candidate.judgements.push(forward)
      if (forward?.bare) forward = null
      open.push(step.candidate)
    } else if ('part' in step) {
      forward = null
      if (nextIsCandidate(steps, index) && open.length > 0) {
        last = open
        open = []
      }
    } else if (step.event.direction === 'before') {
      forward = opensForward(steps, index) ? step.event : forward
      if (forward === step.event) open = []
      else if (open.length > 0 && isFailure(step.event)) {
        give(open, step.event)
        last = open
      }
    } else {
      const targets = targetsOf(note, step.event, open, last)
      give(targets, step.event)
      if (targets.length > 0) last = targets
      if (!step.event.bracketed && step.event.verdict !== 'brief') open = []
      else open = open.filter((candidate) => !targets.includes(candidate))
    }
  }
}

// "has failed PT and desires surgery": a new verb behind "and" ends what the first one says.
function newVerbs(note: Note, candidates: readonly Candidate[]): readonly number[] {
  const first = candidates[0]
  const last = candidates.at(-1)
  if (first === undefined || last === undefined || first === last) return []
  return mentionsBetween(note.mentions['intent'], first.mention.to, last.mention.from)
    .filter(({ from, concept }) => concept['intent'] === 'planned' && opensVerb(note, from))
    .map(({ from }) => from)
}

function opensVerb(note: Note, from: number): boolean {
  const before = note.words.forms[from - 1]
  return (before === 'and' || before === ',') && note.words.forms[from] !== 'trial'
}

function stepsOf(
  note: Note,
  candidates: readonly Candidate[],
  events: readonly OutcomeEvent[],
  chunks: readonly Chunk[],
): readonly Step[] {
  const steps: Step[] = []
  for (const candidate of candidates) steps.push({ at: candidate.mention.from, candidate })
  for (const event of events) steps.push({ at: event.from, event })
  for (const chunk of chunks) if (chunk.parted) steps.push({ at: chunk.from - 0.5, part: true })
  for (const verb of newVerbs(note, candidates)) steps.push({ at: verb - 0.5, part: true })
  return steps.sort((a, b) => a.at - b.at)
}

const isFailure = (event: OutcomeEvent): boolean => event.verdict === 'no-benefit' || event.verdict === 'declined'

function nextIsCandidate(steps: readonly Step[], index: number): boolean {
  const next = steps[index + 1]
  return next !== undefined && 'candidate' in next
}

// A forward outcome needs a treatment behind it before the next break.
function opensForward(steps: readonly Step[], index: number): boolean {
  for (let next = index + 1; next < steps.length; next += 1) {
    const step = steps[next] as Step
    if ('candidate' in step) return true
    if ('part' in step) return false
  }
  return false
}

function give(targets: readonly Candidate[], judgement: Judgement): void {
  for (const target of targets) target.judgements.push(judgement)
}

function targetsOf(
  note: Note,
  event: OutcomeEvent,
  open: readonly Candidate[],
  last: readonly Candidate[],
): readonly Candidate[] {
  if (event.bracketed || event.bare) {
    const nearest = open.at(-1) ?? last.at(-1)
    if (nearest === undefined) return []
    return event.bare ? paired(note, open, nearest) : [nearest]
  }
  if (open.length === 0) return last
  const free = open.filter((candidate) => !candidate.judgements.some(isOutcome))
  const nearest = open.at(-1) as Candidate
  if (free.length === 0) return event.from - nearest.mention.to <= 2 || shapes(event) ? [nearest] : []
  return coordinated(note, free)
}

// A stop without a reason, or a span of time, leaves the outcome open.
const isOutcome = ({ verdict }: Judgement): boolean => verdict !== 'stopped' && verdict !== 'brief'

const shapes = (event: OutcomeEvent): boolean =>
  event.verdict === 'not-tolerated' || event.verdict === 'return' || event.verdict === 'brief'

// "Aleve and the chiropractor no": a bare word speaks of the last name and of those that "and" ties to it.
function paired(note: Note, open: readonly Candidate[], nearest: Candidate): readonly Candidate[] {
  const pair: Candidate[] = [nearest]
  for (let index = open.indexOf(nearest) - 1; index >= 0; index -= 1) {
    const candidate = open[index] as Candidate
    const between = note.words.forms.slice(candidate.mention.to, (pair[0] as Candidate).mention.from)
    if (between.length > 3 || !between.some((form) => form === 'and' || form === 'or' || form === '/' || form === '&'))
      break
    pair.unshift(candidate)
  }
  return pair
}

const SUBJECTS = wordList('clause-subjects')

// The last treatments of a list: a new subject ("and he takes …") or "and then" begins another list.
function coordinated(note: Note, list: readonly Candidate[]): readonly Candidate[] {
  const group: Candidate[] = []
  for (let index = list.length - 1; index >= 0; index -= 1) {
    const candidate = list[index] as Candidate
    const next = group[0]
    if (next && (hasSubject(note, candidate.mention.to, next.mention.from) || isContrasted(note, candidate))) break
    group.unshift(candidate)
  }
  return group
}

// "Whereas Lyrica …, Effexor …": the first of the two has a verb of its own.
function isContrasted(note: Note, candidate: Candidate): boolean {
  const { from } = candidate.mention
  const before = note.words.forms[from - 1]
  return before === 'whereas' || before === 'while' || before === 'although'
}

function hasSubject(note: Note, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (SUBJECTS.has(note.words.forms[index] as string)) return true
  return false
}
