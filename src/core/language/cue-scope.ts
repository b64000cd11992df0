// Which cues of a sentence reach a stretch of its words: direction, scope, terminators, commas and lists.

import type { Concept, Mention, Words } from '../note/note.ts'
import { CHECK, MARK } from '../note/note.ts'
import type { Cue } from './assertion.ts'
import { isClauseMark, partsClauses } from './clauses.ts'

/** The question that a cue answers. */
export type Axis = Cue['axis']

/** The axes in the order of the arrays below. */
export const AXES: readonly Axis[] = ['polarity', 'time', 'subject', 'certainty']
/** Places of the axes in such arrays. */
export const POLARITY = 0
export const TIME = 1
export const SUBJECT = 2
export const CERTAINTY = 3

/** A cue that reaches the words in question, and what it says. */
export interface Verdict {
  readonly value: string
  readonly id: string
  readonly start: number
  readonly end: number
}

/** A row of the cue vocabulary, its attributes read once. */
interface Rule {
  readonly forward: boolean
  readonly backward: boolean
  readonly axis: number
  readonly value: string
  /** Farthest word counted from the cue. */
  readonly scope: number
  /** Reaches over clause marks and terminators of its own kind: headings such as "past medical history:". */
  readonly wide: boolean
  /** `yes`: only before a mark or the end; `no`: only before a word; else anywhere. */
  readonly alone: string | undefined
  /** Such a row wins over cues in front: the answer to a label. */
  readonly after: string | undefined
  /** Bits of the axes that the row ends, and the one value that it ends (empty: all). */
  readonly ends: number
  /** Words of the row that still belong to what it ends. */
  readonly keep: number
  /** Ends a scope only when a comma came before it: the finite verb of a new statement. */
  readonly afterComma: boolean
  readonly clause: boolean
  readonly join: boolean
  /** What it says behind another negation, not parted from it: `yes` that it is so, `possible` that it may be. */
  readonly flips: string | undefined
  /** Announces a list, so that a scope goes on behind the colon. */
  readonly list: boolean
  /** The number in the row must be a calendar year. */
  readonly year: boolean
}

const ALL = 15
/** The scope of a cue without a limit of its own. */
const FAR = 1000
const rules = new WeakMap<Concept, Rule>()

function ruleOf(mention: Mention): Rule {
  const { concept } = mention
  const known = rules.get(concept)
  if (known !== undefined) return known
  const direction = concept['direction']
  const axis = AXES.indexOf(concept['axis'] as Axis)
  const ending = direction === 'terminate'
  const rule: Rule = {
    forward: direction === 'forward' || direction === 'both',
    backward: direction === 'backward' || direction === 'both',
    axis,
    value: concept['value'] ?? '',
    scope: Number(concept['scope'] ?? FAR),
    wide: concept['wide'] === 'yes',
    alone: concept['alone'],
    after: concept['after'],
    ends: ending ? (axis < 0 ? ALL : 1 << axis) : 0,
    keep: Number(concept['keep'] ?? 0),
    afterComma: concept['comma'] === 'yes',
    clause: partsClauses(mention),
    join: direction === 'join',
    flips: concept['flips'],
    list: direction === 'list',
    year: concept['year'] === 'yes',
  }
  rules.set(concept, rule)
  return rule
}

const isMark = (words: Words, index: number): boolean => words.kinds[index] === MARK

function holds(rule: Rule, mention: Mention, words: Words, last: number): boolean {
  if (rule.year && !namesYear(words, mention)) return false
  const before = words.forms[mention.from - 1]
  if (rule.after !== undefined && !(isMark(words, mention.from - 1) && rule.after.includes(before as string)))
    return false
  if (rule.alone === undefined) return true
  const next = mention.to
  const alone = next >= last || isMark(words, next) || words.kinds[next] === CHECK
  return alone === (rule.alone === 'yes')
}

function namesYear(words: Words, mention: Mention): boolean {
  for (let index = mention.from; index < mention.to; index += 1) {
    if (/^(?:19|20)\d\d$/.test(words.forms[index] as string)) return true
  }
  return false
}

interface Reach {
  readonly mention: Mention
  readonly rule: Rule
  /** What it says here. */
  value: string
  /** Place of the last comma behind the cue, -1 before one. */
  comma: number
  /** Place of the word behind the cue that announces a list, -1 before one. */
  listed: number
  /** Place of the last "and" or "or" behind the cue, -1 before one. */
  joined: number
}

/** Open cues by axis, those of limited scope beside those that reach to the end of the clause. */
interface Open {
  readonly near: (Reach | undefined)[]
  readonly far: (Reach | undefined)[]
}

/** What is asked: the words `[from, to)` of a sentence that runs over `[first, last)`, and the sentence's cues. */
export interface Question {
  readonly words: Words
  readonly cues: readonly Mention[]
  readonly first: number
  readonly last: number
  readonly from: number
  readonly to: number
  /** Clause marks and clause openers do not count: a trial. */
  readonly unparted?: boolean
}

/** Per axis the cue that decides, nearest first; undefined where none reaches. */
export function reachingCues(question: Question): (Verdict | undefined)[] {
  const verdicts: (Verdict | undefined)[] = [undefined, undefined, undefined, undefined]
  if (question.cues.length > 0) {
    lookBack(question, verdicts)
    lookAhead(question, verdicts)
  }
  return verdicts
}

// Cues in front of the target: walks up to it, opening and closing scopes.
function lookBack(question: Question, verdicts: (Verdict | undefined)[]): void {
  const { words, cues, first, last, from, to, unparted } = question
  const open: Open = {
    near: [undefined, undefined, undefined, undefined],
    far: [undefined, undefined, undefined, undefined],
  }
  let next = 0
  let bracket = -1
  for (let index = first; index <= from; index += 1) {
    const start = next
    while (next < cues.length && (cues[next] as Mention).from === index) next += 1
    // What ends a scope comes before what opens one at the same place ("if", "prior").
    for (let at = start; at < next; at += 1) closeBy(open, cues[at] as Mention, from)
    for (let at = start; at < next; at += 1) openBy(open, cues[at] as Mention, question)
    if (index === from || !isMark(words, index)) continue
    const form = words.forms[index]
    if (form === ',') markOpen(open, 'comma', index)
    else if (form === ':') keepOpen(open, (reach) => reach.rule.wide || reach.listed >= 0 || reach.mention.to === index)
    else if (form === '(') bracket = index
    else if (form === ')' && bracket >= 0) keepOpen(open, (reach) => reach.mention.from < bracket)
    else if (!unparted && isClauseMark(words, index)) {
      // "Denies — fever": a dash directly behind the cue is a colon.
      keepOpen(open, (reach) => reach.rule.wide || (form === '—' && reach.mention.to === index))
    }
  }
  for (let axis = 0; axis < 4; axis += 1) {
    const short = open.near[axis]
    const held = short !== undefined && from < short.mention.to + short.rule.scope ? short : open.far[axis]
    if (held === undefined) continue
    if (held.comma >= 0 && !held.rule.wide && opensStatement(words, cues, axis, to, last)) continue
    verdicts[axis] = verdictOf(held.mention, held.value)
  }
}

function markOpen({ near, far }: Open, what: 'comma' | 'listed' | 'joined', at: number): void {
  for (let axis = 0; axis < 4; axis += 1) {
    const short = near[axis]
    const long = far[axis]
    if (short !== undefined) short[what] = at
    if (long !== undefined) long[what] = at
  }
}

// Keeps the open cues that pass the test, drops the others.
function keepOpen({ near, far }: Open, keeps: (reach: Reach) => boolean): void {
  for (let axis = 0; axis < 4; axis += 1) {
    const short = near[axis]
    const long = far[axis]
    if (short !== undefined && !keeps(short)) near[axis] = undefined
    if (long !== undefined && !keeps(long)) far[axis] = undefined
  }
}

function closeBy(open: Open, mention: Mention, from: number): void {
  const rule = ruleOf(mention)
  if (rule.list) markOpen(open, 'listed', mention.from)
  if (rule.join) markOpen(open, 'joined', mention.from)
  if (rule.ends === 0 || mention.from + rule.keep > from) return
  keepOpen(open, (reach) => {
    if ((rule.ends & (1 << reach.rule.axis)) === 0) return true
    if (rule.value !== '' && (rule.value !== reach.value || mention.from === reach.mention.to)) return true
    if (rule.afterComma) return reach.comma < 0 || reach.rule.wide
    return rule.clause && reach.rule.wide
  })
}

function openBy({ near, far }: Open, mention: Mention, { words, from, last }: Question): void {
  const rule = ruleOf(mention)
  if (!rule.forward || mention.to > from || !holds(rule, mention, words, last)) return
  const reach: Reach = { mention, rule, value: rule.value, comma: -1, listed: -1, joined: -1 }
  const before = far[rule.axis]
  if (rule.axis === POLARITY && before?.value === 'negated' && before.comma < 0 && before.joined < 0) {
    // "Not complaining of": the first word governs. "Never without", "does not exclude": two negations affirm.
    if (rule.value === 'affirmed' && mention.from === before.mention.to) return
    if (rule.flips !== undefined) reach.value = 'affirmed'
    if (rule.flips === 'possible') far[CERTAINTY] = { ...reach, value: 'possible' }
  }
  if (rule.scope < FAR) near[rule.axis] = reach
  else {
    far[rule.axis] = reach
    near[rule.axis] = undefined
  }
}

// "Denies fever, back pain is severe": the target has a finite verb of its own behind its comma, so no list goes on.
function opensStatement(words: Words, cues: readonly Mention[], axis: number, to: number, last: number): boolean {
  let stop = to
  while (stop < last && !(isMark(words, stop) && words.forms[stop] !== '-')) stop += 1
  for (const mention of cues) {
    if (mention.from < to) continue
    if (mention.from >= stop) return false
    const rule = ruleOf(mention)
    if (rule.join) return false
    if ((rule.ends & (1 << axis)) > 0) return rule.afterComma
  }
  return false
}

// Cues behind the target: walks on from it up to the end of the clause.
function lookAhead({ words, cues, last, to, unparted }: Question, verdicts: (Verdict | undefined)[]): void {
  let open = ALL
  let comma = -1
  let joined = false
  let stopped = ''
  let next = 0
  while (next < cues.length && (cues[next] as Mention).from < to) next += 1
  for (let index = to; index < last && open > 0; index += 1) {
    let shut = 0
    for (; next < cues.length && (cues[next] as Mention).from === index; next += 1) {
      const mention = cues[next] as Mention
      const rule = ruleOf(mention)
      if (rule.join) joined = true
      if (rule.ends > 0 && !rule.afterComma) {
        if (rule.axis < 0) return
        if (rule.value === '') shut |= rule.ends
        else stopped = rule.value
      }
      const bit = 1 << rule.axis
      if (rule.axis < 0 || rule.ends > 0 || (open & bit) === 0) continue
      // Over a comma only in a list ("fever, chills and sweats were denied") or right behind it ("fever, resolved").
      const reaches =
        rule.backward && index - to < rule.scope && rule.value !== stopped && (comma < 0 || joined || comma === to)
      if (reaches && holds(rule, mention, words, last)) {
        if (verdicts[rule.axis] === undefined || rule.after !== undefined)
          verdicts[rule.axis] = verdictOf(mention, rule.value)
        shut |= bit
      } else if (rule.forward) shut |= bit
    }
    open &= ~shut
    if (!isMark(words, index)) continue
    const form = words.forms[index]
    if (form === ',') comma = index
    else if (form === ')') return
    else if (!unparted && form !== '—' && form !== '?' && isClauseMark(words, index)) return
  }
}

function verdictOf(mention: Mention, value: string): Verdict {
  return { value, id: mention.concept.id, start: mention.start, end: mention.end }
}
