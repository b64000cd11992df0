// Words that point to a treatment named elsewhere: "the injection", "second for 3 weeks", "only the brace helped",
// "likewise", "without it".
import { wordList } from '../../language/word-lists.ts'
import type { Mention, Note } from '../../note/note.ts'
import type { Candidate } from './candidate.ts'
import type { Chunk } from './chunks.ts'
import { chunkAt } from './chunks.ts'
import { NEEDLE } from './class-sets.ts'
import type { Judgement } from './judgement.ts'

const AUXILIARIES = wordList('auxiliaries')
const LIKEWISE = wordList('likewise')
const OBJECT_PRONOUNS = wordList('object-pronouns')
const ORDINALS = wordList('ordinals')
const ORDINAL_LEADS = wordList('ordinal-leads')
const POINTERS = wordList('pointers')
const UNABLE = wordList('unable')

/** "First ESI helped for 4 months, second for 3 weeks": a chunk that begins with an ordinal repeats the treatment. */
export function addClones(note: Note, here: readonly Candidate[], chunks: readonly Chunk[]): readonly Candidate[] {
  const first = here[0]
  if (first === undefined) return here
  const all = [...here]
  for (const chunk of chunks) {
    const at = ORDINAL_LEADS.has(note.words.forms[chunk.from] as string) ? chunk.from + 1 : chunk.from
    const former = formerOrLatter(note, here, at)
    if (former) continue
    if (chunk.from <= first.mention.from || !ORDINALS.has(note.words.forms[at] as string)) continue
    if (here.some((candidate) => candidate.mention.from >= chunk.from && candidate.mention.from < chunk.to)) continue
    const mention: Mention = { ...first.mention, from: at, to: at + 1 }
    all.push({ ...first, mention, judgements: [] })
  }
  return all.sort((a, b) => a.mention.from - b.mention.from)
}

function formerOrLatter(note: Note, here: readonly Candidate[], at: number): boolean {
  const form = note.words.forms[at]
  return (form === 'former' || form === 'latter') && here.length >= 2
}

/** "Without ibuprofen he cannot work": what is missed when it is away is a benefit. */
export function settleWithout(note: Note, here: readonly Candidate[], first: number, last: number): void {
  for (const candidate of here) {
    const { from } = candidate.mention
    const without = note.words.forms[from - 1] === 'without' || note.words.forms[from - 2] === 'without'
    if (!without || candidate.judgements.some((judgement) => judgement.verdict !== 'benefit')) continue
    const opening = from - first <= 2
    if (!opening && !note.words.forms.slice(first, last).some((form) => UNABLE.has(form))) continue
    credit(candidate, from - 1)
  }
  settleWithoutIt(note, here, first, last)
}

// "takes ibuprofen and without it could not work".
function settleWithoutIt(note: Note, here: readonly Candidate[], first: number, last: number): void {
  const { forms } = note.words
  for (let index = first + 1; index < last; index += 1) {
    if (forms[index - 1] !== 'without' || !OBJECT_PRONOUNS.has(forms[index] as string)) continue
    const named = here.filter(({ mention }) => mention.to < index).at(-1)
    if (named && forms.slice(index, last).some((form) => UNABLE.has(form))) credit(named, index - 1)
  }
}

function credit(candidate: Candidate, at: number): void {
  candidate.judgements.push({ verdict: 'benefit', from: at, to: at + 1 })
  candidate.intent = 'used'
}

/** "Only the injection helped": the treatments told before it, with no outcome yet, did not. */
export function settleOnly(note: Note, here: readonly Candidate[], earlier: readonly Candidate[], first: number): void {
  const helped = here.find((candidate) => candidate.judgements.some((judgement) => judgement.verdict === 'benefit'))
  if (helped === undefined || !note.words.forms.slice(first, first + 3).includes('only')) return
  const judgement: Judgement = { verdict: 'no-benefit', from: first, to: first + 1 }
  for (const candidate of earlier) {
    const near = helped.sentence - candidate.sentence <= 2
    if (near && candidate.judgements.length === 0 && !covers(helped, candidate) && candidate.intent !== 'planned') {
      candidate.judgements.push(judgement)
    }
  }
}

/** "tapentadol likewise", "nor did hypnosis", "Calcitonin: the same": the outcome of the treatment named before it. */
export function settleLikewise(
  note: Note,
  here: readonly Candidate[],
  earlier: readonly Candidate[],
  chunks: readonly Chunk[],
): void {
  let before = earlier.at(-1)
  for (const candidate of here) {
    const { from, to, sentence } = candidate.mention
    const { forms } = note.words
    const chunk = chunkAt(chunks, from)
    const lead = forms[from - 2]
    const nor = (lead === 'nor' || lead === 'so' || lead === 'neither') && AUXILIARIES.has(forms[from - 1] ?? '')
    const next = forms[to] === ':' || forms[to] === ',' ? to + 1 : to
    const like = LIKEWISE.has(forms[next] ?? '') || (forms[next] === 'the' && forms[next + 1] === 'same')
    const open = candidate.judgements.length === 0 || (like && next <= (chunk?.to ?? to) + 2)
    if (before && (nor || like) && open && sentence - before.sentence <= 1) {
      candidate.judgements.splice(0, candidate.judgements.length, ...before.judgements)
    }
    before = candidate
  }
}

/**
 * "the injection", "the patch": a group word with an article stands for the treatment of its kind named before it;
 * its outcome goes there and the word itself is no treatment of its own.
 */
export function pointBack(note: Note, here: readonly Candidate[], earlier: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = []
  for (const candidate of here) {
    const target = pointsBack(note, candidate) ? referent(candidate, [...earlier, ...kept]) : undefined
    if (target === undefined) kept.push(candidate)
    else if (candidate.judgements.length > 0 || candidate.intent !== 'planned') {
      target.judgements.push(...candidate.judgements)
    } else if (target.intent !== 'planned') {
      kept.push({ ...candidate, class: target.class, kind: target.kind, covers: [] })
    }
  }
  return kept
}

function pointsBack(note: Note, candidate: Candidate): boolean {
  const general =
    candidate.mention.concept['ambiguous'] === 'yes' || candidate.kind === 'group' || candidate.kind === 'group-drug'
  const before = note.words.forms[candidate.mention.from - 1] as string
  return general && (POINTERS.has(before) || before === ',' || before === ';')
}

function referent(candidate: Candidate, earlier: readonly Candidate[]): Candidate | undefined {
  for (let index = earlier.length - 1; index >= 0; index -= 1) {
    const target = earlier[index] as Candidate
    if (candidate.sentence - target.sentence > 3) return undefined
    if (target.intent !== 'not-had' && target.intent !== 'menu' && covers(candidate, target)) return target
  }
  return undefined
}

/** Whether a group word ("injections", "medications") can stand for a treatment. */
export function covers(group: Candidate, member: Candidate): boolean {
  if (group === member) return false
  if (group.covers.length > 0) return group.covers.includes(member.class) && member.covers.length === 0
  if (group.class === 'other-injection') return NEEDLE.has(member.class)
  if (group.class === 'home-exercise' && member.class === 'physical-therapy') return true
  return group.class === member.class
}
