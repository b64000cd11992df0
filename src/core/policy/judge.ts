// Judges the requirements of a policy on a note: met, partial, missing, conflicting or not applicable.
import type { Note, SectionName } from '../note/note.ts'
import type { Timer } from '../note/timer.ts'
import { untimed } from '../note/timer.ts'
import type { Answer, Context } from './evaluate.ts'
import { evaluate, inOrder, isSo } from './evaluate.ts'
import type { Evidence, Outcome, Said } from './outcome.ts'
import type { Case, Condition, Policy, Requirement, Status } from './policy.ts'

/** The outcome of every requirement, in the order of the policy. */
export function judge(policy: Policy, context: Context, timer: Timer = untimed): readonly Outcome[] {
  const searched = sectionsOf(context)
  const { requirements } = policy
  if (timer === untimed) return requirements.map((requirement) => judgeOne(requirement, context, searched))
  return requirements.map((requirement) =>
    timer('requirement', requirement.rule, () => judgeOne(requirement, context, searched)),
  )
}

function judgeOne(requirement: Requirement, context: Context, searched: readonly SectionName[]): Outcome {
  const { when, conflicting, forbid, require, partial, near } = requirement
  const asked: Asked = { requirement, searched }
  if (when && !isSo(when, context)) return outcome(asked, 'not-applicable', NONE)
  const conflict = firstCase(conflicting, 'conflicting', context)
  if (conflict) return spoken(asked, 'conflicting', conflict)
  if (forbid) return judgeForbidden(asked, forbid, context)
  const { holds, evidence } = require ? evaluate(require, context) : NEVER
  if (holds) return outcome(asked, 'met', inOrder(evidence))
  const nearMisses = near.flatMap((row, index) => saidOf(row, `near-${index + 1}`, context))
  const vague = firstCase(partial, 'partial', context)
  if (vague) return spoken(asked, 'partial', vague, nearMisses)
  return outcome(asked, 'missing', NONE, { id: 'missing', template: requirement.message }, nearMisses)
}

const NEVER: Answer = { holds: false, evidence: [] }
const NONE: readonly never[] = []

type Asked = Pick<Outcome, 'requirement' | 'searched'>

// Written out, member by member: one is made for every requirement of every note, and spreading took a tenth of the time.
function outcome(
  { requirement, searched }: Asked,
  status: Status,
  evidence: readonly Evidence[],
  message?: Said,
  nearMisses: readonly Said[] = NONE,
): Outcome {
  if (message === undefined) return { requirement, status, evidence, searched, nearMisses }
  return { requirement, status, evidence, searched, message, nearMisses }
}

/** What a case says of its first evidence, with all of it. */
interface Spoken {
  readonly evidence: readonly Evidence[]
  readonly message: Said
  readonly question: string | undefined
}

function spoken(
  asked: Asked,
  status: Status,
  { evidence, message, question }: Spoken,
  nearMisses: readonly Said[] = NONE,
): Outcome {
  const plain = outcome(asked, status, evidence, message, nearMisses)
  return question === undefined ? plain : { ...plain, question }
}

function judgeForbidden(asked: Asked, forbid: Condition, context: Context): Outcome {
  const { requirement } = asked
  const { holds, evidence } = evaluate(forbid, context)
  if (!holds) return outcome(asked, 'met', NONE)
  const milder = firstCase(requirement.partial, 'partial', context)
  if (milder) return spoken(asked, 'partial', milder)
  const found = inOrder(evidence)
  return outcome(asked, 'conflicting', found, said('forbidden', requirement.message, found[0]))
}

function said(id: string, template: string, about: Evidence | undefined): Said {
  return about === undefined ? { id, template } : { id, template, about }
}

// A case speaks once, of its first evidence; the rest is listed as evidence.
function firstCase(cases: readonly Case[], status: 'partial' | 'conflicting', context: Context): Spoken | undefined {
  for (let index = 0; index < cases.length; index += 1) {
    const { when, message, question } = cases[index] as Case
    const answer = evaluate(when, context)
    if (!answer.holds) continue
    const evidence = inOrder(answer.evidence)
    return { evidence, message: said(`${status}-${index + 1}`, message, evidence[0]), question }
  }
  return undefined
}

// Near misses are told one by one, three at most: the reader wants the pattern, not the list.
function saidOf({ when, message }: Case, id: string, context: Context): Said[] {
  const answer = evaluate(when, context)
  if (!answer.holds) return []
  return inOrder(answer.evidence)
    .slice(0, 3)
    .map((about) => ({ id, template: message, about }))
}

const sections = new WeakMap<Note, readonly SectionName[]>()

// The same for every policy.
function sectionsOf({ note }: Context): readonly SectionName[] {
  let names = sections.get(note)
  if (names === undefined) {
    names = [...new Set(note.sections.map(({ name }) => name))]
    sections.set(note, names)
  }
  return names
}
