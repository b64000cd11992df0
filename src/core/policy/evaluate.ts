// Whether a condition holds on a note, and by which words.
import type { Fact } from '../facts/fact.ts'
import type { Topic } from '../facts/topic.ts'
import { assess } from '../language/assertion.ts'
import type { Note, SectionName, Span } from '../note/note.ts'
import type { Evidence } from './outcome.ts'
import type {
  AttributeTest,
  Bounds,
  Condition,
  FactCondition,
  NamedCondition,
  Scalar,
  SectionCondition,
} from './policy.ts'

/** What conditions are asked of. */
export interface Context {
  readonly note: Note
  readonly topic: Topic
  readonly facts: readonly Fact[]
}

/** The answer to a condition; `evidence` holds what spoke for it, also where it was not enough. */
export interface Answer {
  readonly holds: boolean
  readonly evidence: readonly Evidence[]
}

const NO: Answer = { holds: false, evidence: [] }

/** Answers a condition. */
export function evaluate(condition: Condition, context: Context): Answer {
  switch (condition.word) {
    case 'fact':
      return facts(condition, context)
    case 'section':
      return section(condition, context)
    case 'named':
      return named(condition, context)
    case 'not':
      return { holds: condition.of.every((part) => !evaluate(part, context).holds), evidence: [] }
    case 'any': {
      const held = condition.of.map((part) => evaluate(part, context)).filter(({ holds }) => holds)
      return held.length > 0 ? { holds: true, evidence: held.flatMap(({ evidence }) => evidence) } : NO
    }
    case 'all': {
      const answers = condition.of.map((part) => evaluate(part, context))
      return { holds: answers.every(({ holds }) => holds), evidence: answers.flatMap(({ evidence }) => evidence) }
    }
  }
}

function facts(condition: FactCondition, { note, facts }: Context): Answer {
  const found: Fact[] = []
  for (const fact of facts) {
    if (fact.kind === condition.kind && passes(fact, condition.where) && standsIn(note, fact, condition.in)) {
      found.push(fact)
    }
  }
  const { distinct } = condition
  const count = distinct === undefined ? found.length : new Set(found.map((fact) => attributeOf(fact, distinct))).size
  return { holds: within(count, condition.count), evidence: found.flatMap(evidenceOf) }
}

function evidenceOf(fact: Fact): Evidence[] {
  const { start, end, kind } = fact
  if (kind !== 'conflict') return [{ start, end, kind }]
  return [
    { start, end, kind },
    { start: fact.other.start, end: fact.other.end, kind },
  ]
}

function within(count: number, { atLeast = 0, atMost = Infinity }: Bounds): boolean {
  return count >= atLeast && count <= atMost
}

function passes(holder: object, where: readonly AttributeTest[]): boolean {
  return where.every((test) => passesTest(attributeOf(holder, test.attribute), test))
}

function passesTest(value: unknown, test: AttributeTest): boolean {
  if (test.present !== undefined && (value !== undefined) !== test.present) return false
  if (test.oneOf !== undefined && !test.oneOf.includes(value as Scalar)) return false
  if (test.noneOf?.includes(value as Scalar)) return false
  if (test.atLeast !== undefined && !(typeof value === 'number' && value >= test.atLeast)) return false
  return test.atMost === undefined || (typeof value === 'number' && value <= test.atMost)
}

// An attribute of the fact itself, or of its assertion.
function attributeOf(holder: object, attribute: string): unknown {
  const own = (holder as Readonly<Record<string, unknown>>)[attribute]
  if (own !== undefined || !('assertion' in holder)) return own
  return (holder.assertion as Readonly<Record<string, unknown>>)[attribute]
}

function standsIn(note: Note, fact: Fact, names: readonly SectionName[] | undefined): boolean {
  if (names === undefined) return true
  let index = note.sentences[fact.sentence]?.section ?? -1
  while (index >= 0) {
    const around = note.sections[index]
    if (around === undefined) return false
    if (names.includes(around.name)) return true
    index = around.parent
  }
  return false
}

function section({ names }: SectionCondition, { note }: Context): Answer {
  const evidence = note.sections
    .filter(({ name, start, end }) => names.includes(name) && end > start)
    .map(({ start, title }): Evidence => ({ ...(title ?? { start, end: start }), kind: 'section' }))
  return { holds: evidence.length > 0, evidence }
}

function named({ channel, with: wanted, where }: NamedCondition, { note, topic }: Context): Answer {
  const evidence: Evidence[] = []
  for (const { concept, start, end, from, to, sentence } of note.mentions[channel] ?? []) {
    if (!passes(concept, wanted) || topic.about[sentence] === 'other') continue
    if (where.length > 0 && !passes(assess(note, sentence, from, to), where)) continue
    evidence.push({ start, end, kind: 'named' })
  }
  return { holds: evidence.length > 0, evidence }
}

/** Evidence in order of place, each span once. */
export function inOrder<T extends Span>(evidence: readonly T[]): readonly T[] {
  const seen = new Set<string>()
  return [...evidence]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => {
      const key = `${start}-${end}`
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
}
