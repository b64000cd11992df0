// Words that point to a treatment named elsewhere: "the injection", "second for 3 weeks", "only the brace helped",
// "the former … the latter", "respectively", "without it".
import { mentionsBetween } from '../../language/lexicon.ts'
import { numberOf } from '../../language/words.ts'
import type { Mention, Note } from '../../note/note.ts'
import { NUMBER } from '../../note/note.ts'
import type { Candidate } from './candidate.ts'
import type { Chunk } from './chunks.ts'
import { chunkAt } from './chunks.ts'
import type { Judgement } from './outcome-events.ts'

const ORDINALS: ReadonlySet<string> = new Set(['second', 'third', 'fourth', '2nd', '3rd', 'last', 'latest', 'next'])

const LEADS: ReadonlySet<string> = new Set(['the', 'a', 'and', 'her', 'his'])

/** "First ESI helped for 4 months, second for 3 weeks": a chunk that begins with an ordinal repeats the treatment. */
export function addClones(note: Note, here: readonly Candidate[], chunks: readonly Chunk[]): readonly Candidate[] {
  const first = here[0]
  if (first === undefined) return here
  const all = [...here]
  for (const chunk of chunks) {
    const at = LEADS.has(note.words.forms[chunk.from] as string) ? chunk.from + 1 : chunk.from
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

/** "ESI, block and RFA gave 2 weeks, 2 days and 0 days respectively": the times in the order of the names. */
export function settleRespectively(
  note: Note,
  here: readonly Candidate[],
  events: readonly Judgement[],
  last: number,
  end: number = here.at(-1)?.mention.to ?? last,
): boolean {
  if (here.length < 2 || !note.words.forms.slice(end, last).includes('respectively')) return false
  const told = events.filter((event) => event.from >= end && event.verdict !== 'brief')
  if (told.length === here.length) {
    for (const [index, candidate] of here.entries()) candidate.judgements.push(told[index] as Judgement)
    return true
  }
  const values = valuesOf(note, end, last)
  if (values.length !== here.length) return false
  for (const [index, candidate] of here.entries()) candidate.judgements.push(values[index] as Judgement)
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

const UNABLE: ReadonlySet<string> = new Set([
  'cannot',
  "can't",
  'unable',
  "couldn't",
  'could',
  'miserable',
  'bedridden',
])

/** "Without ibuprofen he cannot work": what is missed when it is away is a benefit. */
export function settleWithout(note: Note, here: readonly Candidate[], first: number, last: number): void {
  for (const candidate of here) {
    const { from } = candidate.mention
    const without = note.words.forms[from - 1] === 'without' || note.words.forms[from - 2] === 'without'
    if (!without || candidate.judgements.some((judgement) => judgement.verdict !== 'benefit')) continue
    const opening = from - first <= 2
    if (!opening && !note.words.forms.slice(first, last).some((form) => UNABLE.has(form))) continue
    candidate.judgements.push({ verdict: 'benefit', from: from - 1, to: from })
    candidate.intent = 'used'
  }
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

const LIKEWISE: ReadonlySet<string> = new Set(['likewise', 'ditto', 'same', 'similarly'])

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
    const nor =
      (lead === 'nor' || lead === 'so' || lead === 'neither') &&
      /^(did|has|does|was|have|were)$/.test(forms[from - 1] ?? '')
    const next = forms[to] === ':' || forms[to] === ',' ? to + 1 : to
    const like = LIKEWISE.has(forms[next] ?? '') || (forms[next] === 'the' && forms[next + 1] === 'same')
    const open = candidate.judgements.length === 0 || (like && next <= (chunk?.to ?? to) + 2)
    if (before && (nor || like) && open && sentence - before.sentence <= 1) {
      candidate.judgements.splice(0, candidate.judgements.length, ...before.judgements)
    }
    before = candidate
  }
}

const POINTERS: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'their'])

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
  return settleFormer(note, kept)
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

const NEEDLE: ReadonlySet<string> = new Set([
  'epidural-steroid-injection',
  'facet-injection',
  'sacroiliac-injection',
  'trigger-point-injection',
  'other-injection',
  'radiofrequency-ablation',
])

/** Whether a group word ("injections", "medications") can stand for a treatment. */
export function covers(group: Candidate, member: Candidate): boolean {
  if (group === member) return false
  if (group.covers.length > 0) return group.covers.includes(member.class) && member.covers.length === 0
  if (group.class === 'other-injection') return NEEDLE.has(member.class)
  if (group.class === 'home-exercise' && member.class === 'physical-therapy') return true
  return group.class === member.class
}

/** "Increase to 300 TID", "raise it to 150 mg": a higher dose of the drug named before is planned. */
export function doseChanges(
  note: Note,
  earlier: readonly Candidate[],
  from: number,
  next: number,
): readonly Candidate[] {
  const drug = earlier.findLast((candidate) => candidate.kind === 'drug')
  const first = note.sentences[from]?.firstWord ?? 0
  const last = note.sentences[Math.min(from + 1, next - 1)]?.lastWord ?? first
  if (drug === undefined || from - drug.sentence > 1) return []
  const cue = mentionsBetween(note.mentions['intent'], Math.max(first, drug.mention.to), last).find(
    (mention) => mention.concept['dose'] === 'yes' && !namesTreatment(note, mention.to, mention.to + 3),
  )
  if (cue === undefined) return []
  return [{ ...drug, judgements: [], intent: 'planned', section: 'plan', answered: true, raised: true }]
}

// "PT and traction; the former helped, the latter did not": a judgement of the pair goes to one of the two.
function settleFormer(note: Note, list: readonly Candidate[]): readonly Candidate[] {
  const [first, second] = list
  if (first === undefined || second === undefined || list.length !== 2 || first.sentence !== second.sentence)
    return list
  const place = note.sentences[first.sentence]
  if (place === undefined) return list
  const { forms } = note.words
  const former = forms.indexOf('former', second.mention.to)
  const latter = forms.indexOf('latter', second.mention.to)
  if (former < 0 || latter < 0 || former >= place.lastWord || latter >= place.lastWord) return list
  const split = Math.max(former, latter)
  const all = unique([...first.judgements, ...second.judgements])
  const early = all.filter((judgement) => judgement.from < split)
  const late = all.filter((judgement) => judgement.from >= split)
  first.judgements.splice(0, first.judgements.length, ...(former < latter ? early : late))
  second.judgements.splice(0, second.judgements.length, ...(former < latter ? late : early))
  return list
}

function unique(list: readonly Judgement[]): readonly Judgement[] {
  return [...new Set(list)]
}

/** Whether a mention stands in the same chunk as another word. */
export function sameChunk(chunks: readonly Chunk[], a: number, b: number): boolean {
  return chunkAt(chunks, a) === chunkAt(chunks, b)
}

/** Mentions of treatment in a range, for those who only need to know whether there are any. */
export function namesTreatment(note: Note, from: number, to: number): boolean {
  return mentionsBetween(note.mentions['treatment'], from, to).length > 0
}
