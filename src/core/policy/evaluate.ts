// Whether a condition holds on a note, and by which words.
import { isoOf, readDate } from '../facts/dates.ts'
import type { Fact, FactKind } from '../facts/fact.ts'
import type { Topic } from '../facts/topic.ts'
import type { Assertion } from '../language/assertion.ts'
import { assess } from '../language/assertion.ts'
import type { Note, SectionName, Span } from '../note/note.ts'
import type { Evidence } from './outcome.ts'
import { findPhrases, saidOfHit } from './phrases.ts'
import type {
  AttributeTest,
  Bounds,
  Condition,
  FactCondition,
  NamedCondition,
  OrderCondition,
  PhraseCondition,
  Scalar,
  SectionCondition,
  SomeCondition,
} from './policy.ts'

/** What conditions are asked of. */
export interface Context {
  readonly note: Note
  readonly topic: Topic
  readonly facts: readonly Fact[]
  /** Answers so far: policies share conditions, and each is answered once a note. */
  readonly answers?: Map<Condition, Answer>
}

/** The answer to a condition; `evidence` is what spoke for it, empty where it does not hold. */
export interface Answer {
  readonly holds: boolean
  readonly evidence: readonly Evidence[]
}

const NO: Answer = { holds: false, evidence: [] }

/** Answers a condition. */
export function evaluate(condition: Condition, context: Context): Answer {
  const { answers } = context
  const known = answers?.get(condition)
  if (known) return known
  const answer = answerOf(condition, context)
  answers?.set(condition, answer)
  return answer
}

/** Whether a condition holds, where nobody asks by which words: stops at the first that decides. */
export function isSo(condition: Condition, context: Context): boolean {
  const known = context.answers?.get(condition)
  if (known) return known.holds
  switch (condition.word) {
    case 'any':
      return condition.of.some((part) => isSo(part, context))
    case 'all':
      return condition.of.every((part) => isSo(part, context))
    case 'not':
      return !condition.of.some((part) => isSo(part, context))
    case 'named':
      return standing(condition, context, () => true).length > 0
    default:
      return evaluate(condition, context).holds
  }
}

function answerOf(condition: Condition, context: Context): Answer {
  switch (condition.word) {
    case 'fact':
      return facts(condition, context)
    case 'section':
      return section(condition, context)
    case 'named':
      return named(condition, context)
    case 'phrase':
      return phrase(condition, context)
    case 'some':
      return some(condition, context)
    case 'order':
      return order(condition, context)
    case 'not':
      return { holds: isSo(condition, context), evidence: [] }
    case 'any': {
      const held = heldOf(condition.of, context)
      return held.length > 0 ? { holds: true, evidence: evidenceOfAll(held) } : NO
    }
    case 'all': {
      const evidence: Evidence[] = []
      for (const part of condition.of) {
        const answer = evaluate(part, context)
        if (!answer.holds) return NO
        evidence.push(...answer.evidence)
      }
      return { holds: true, evidence }
    }
  }
}

const kindsOf = new WeakMap<readonly Fact[], Map<FactKind, Fact[]>>()

// A run asks for each kind many times: the facts are sorted once.
function ofKind(facts: readonly Fact[], kind: FactKind): readonly Fact[] {
  let kinds = kindsOf.get(facts)
  if (kinds === undefined) {
    kinds = new Map()
    for (const fact of facts) {
      const list = kinds.get(fact.kind)
      if (list) list.push(fact)
      else kinds.set(fact.kind, [fact])
    }
    kindsOf.set(facts, kinds)
  }
  return kinds.get(kind) ?? []
}

function facts({ kind, where, in: names, count: bounds, distinct }: FactCondition, { note, facts }: Context): Answer {
  const found: Fact[] = []
  for (const fact of ofKind(facts, kind)) {
    if (passes(fact, where) && standsIn(note, fact.sentence, names)) found.push(fact)
  }
  const count = distinct === undefined ? found.length : new Set(found.map((fact) => attributeOf(fact, distinct))).size
  if (!within(count, bounds)) return NO
  const evidence: Evidence[] = []
  for (const fact of found) addEvidence(evidence, fact)
  return { holds: true, evidence }
}

function addEvidence(evidence: Evidence[], fact: Fact): void {
  const { start, end, kind, sentence } = fact
  if (kind === 'conflict') {
    evidence.push({ start, end, kind }, { start: fact.other.start, end: fact.other.end, kind })
    return
  }
  const planned = kind === 'treatment' && fact.outcome === 'planned'
  evidence.push({ start, end, kind, sentence, time: planned ? 'planned' : fact.assertion.time })
}

function within(count: number, { atLeast = 0, atMost = Infinity }: Bounds): boolean {
  return count >= atLeast && count <= atMost
}

function passes(holder: object, where: readonly AttributeTest[]): boolean {
  for (const test of where) if (!passesTest(attributeOf(holder, test.attribute), test)) return false
  return true
}

function passesTest(value: unknown, test: AttributeTest): boolean {
  if (test.present !== undefined && (value !== undefined) !== test.present) return false
  if (test.oneOf !== undefined && !test.oneOf.includes(value as Scalar)) return false
  if (test.noneOf?.includes(value as Scalar)) return false
  if (test.atLeast !== undefined && !(typeof value === 'number' && value >= test.atLeast)) return false
  return test.atMost === undefined || (typeof value === 'number' && value <= test.atMost)
}

// An attribute of the fact itself, of a part of it (`relief.percent`), or of its assertion.
function attributeOf(holder: object, attribute: string): unknown {
  const members = holder as Readonly<Record<string, unknown>>
  const own = members[attribute]
  if (own !== undefined) return own
  const stated = (members['assertion'] as Readonly<Record<string, unknown>> | undefined)?.[attribute]
  if (stated !== undefined) return stated
  const dot = attribute.indexOf('.')
  if (dot < 0) return undefined
  const part = members[attribute.slice(0, dot)]
  return typeof part === 'object' && part !== null ? attributeOf(part, attribute.slice(dot + 1)) : undefined
}

function standsIn(note: Note, sentence: number, names: readonly SectionName[] | undefined): boolean {
  if (names === undefined) return true
  let index = note.sentences[sentence]?.section ?? -1
  while (index >= 0) {
    const around = note.sections[index]
    if (around === undefined) return false
    if (names.includes(around.name)) return true
    index = around.parent
  }
  return false
}

function section({ names }: SectionCondition, { note }: Context): Answer {
  const evidence: Evidence[] = []
  for (const { name, title, start, end } of note.sections) {
    if (!names.includes(name) || end <= start) continue
    evidence.push(
      title ? { start: title.start, end: title.end, kind: 'section' } : { start, end: start, kind: 'section' },
    )
  }
  return evidence.length > 0 ? { holds: true, evidence } : NO
}

function named(condition: NamedCondition, context: Context): Answer {
  const evidence = standing(condition, context, () => false)
  return { holds: evidence.length > 0, evidence }
}

// Mentions that pass, up to the first after which `isEnough`.
function standing(
  { channel, with: wanted, where, in: names }: NamedCondition,
  { note, topic }: Context,
  isEnough: () => boolean,
): readonly Evidence[] {
  const evidence: Evidence[] = []
  for (const mention of note.mentions[channel] ?? []) {
    const { concept, from, to, start, end, sentence } = mention
    if (!passes(concept, wanted) || topic.about[sentence] === 'other' || !standsIn(note, sentence, names)) continue
    if (where.length > 0 && !passes(assess(note, sentence, from, to), where)) continue
    evidence.push({ start, end, kind: 'named', sentence, from, to })
    if (isEnough()) break
  }
  return evidence
}

function phrase({ texts, where, in: names }: PhraseCondition, { note }: Context): Answer {
  const evidence: Evidence[] = []
  for (const hit of findPhrases(note, texts)) {
    if (!standsIn(note, hit.sentence, names)) continue
    if (where.length > 0 && !passes(saidOfHit(note, hit), where)) continue
    const { start, end, sentence, from, to } = hit
    evidence.push({ start, end, kind: 'phrase', sentence, from, to })
  }
  return evidence.length > 0 ? { holds: true, evidence } : NO
}

function heldOf(conditions: readonly Condition[], context: Context): Answer[] {
  const held: Answer[] = []
  for (const condition of conditions) {
    const answer = evaluate(condition, context)
    if (answer.holds) held.push(answer)
  }
  return held
}

function evidenceOfAll(held: readonly Answer[]): readonly Evidence[] {
  return held.length === 1 ? (held[0] as Answer).evidence : held.flatMap(({ evidence }) => evidence)
}

function some({ of, count }: SomeCondition, context: Context): Answer {
  const held = heldOf(of, context)
  return within(held.length, count) ? { holds: true, evidence: evidenceOfAll(held) } : NO
}

/** Stages of time, from early to late. */
const STAGES: readonly Assertion['time'][] = ['historical', 'current', 'planned', 'hypothetical']

function order({ earlier, later }: OrderCondition, context: Context): Answer {
  const early = evaluate(earlier, context)
  const late = evaluate(later, context)
  if (!early.holds || !late.holds) return NO
  const holds = early.evidence.some((one) => late.evidence.some((other) => isBefore(context.note, one, other)))
  return holds ? { holds, evidence: [...early.evidence, ...late.evidence] } : NO
}

// By what the words say of time; within one stage by the dates that stand in the two sentences.
function isBefore(note: Note, one: Evidence, other: Evidence): boolean {
  const apart = STAGES.indexOf(timeOf(note, one)) - STAGES.indexOf(timeOf(note, other))
  if (apart !== 0) return apart < 0
  const [early, late] = [dayIn(note, one), dayIn(note, other)]
  return early !== undefined && late !== undefined && early < late
}

function timeOf(note: Note, { time, sentence, from, to }: Evidence): Assertion['time'] {
  if (time !== undefined) return time
  if (sentence === undefined || from === undefined || to === undefined) return 'current'
  return assess(note, sentence, from, to).time
}

function dayIn(note: Note, { sentence = -1 }: Evidence): string | undefined {
  const place = note.sentences[sentence]
  for (let word = place?.firstWord ?? 0; place !== undefined && word < place.lastWord; word += 1) {
    const date = readDate(note, word, place.lastWord)
    const iso = date && isoOf(date)
    if (iso !== undefined) return iso
  }
  return undefined
}

/** Evidence in order of place, each span once. */
export function inOrder<T extends Span>(evidence: readonly T[]): readonly T[] {
  if (evidence.length < 2) return evidence
  return [...evidence]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }, index, all) => {
      const before = all[index - 1]
      return before === undefined || before.start !== start || before.end !== end
    })
}
