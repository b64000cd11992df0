// Judges the requirements of a policy on a note: met, partial, missing, conflicting or not applicable.
import type { SectionName } from '../note/note.ts'
import type { Timer } from '../note/timer.ts'
import { untimed } from '../note/timer.ts'
import type { Answer, Context } from './evaluate.ts'
import { evaluate, inOrder, isSo } from './evaluate.ts'
import type { Outcome, Said } from './outcome.ts'
import type { Case, Condition, Policy, Requirement, Status } from './policy.ts'

/** The outcome of every requirement, in the order of the policy. */
export function judge(policy: Policy, context: Context, timer: Timer = untimed): readonly Outcome[] {
  const searched = sectionsOf(context)
  return policy.requirements.map((requirement) =>
    timer('requirement', requirement.rule, () => judgeOne(requirement, context, searched)),
  )
}

function judgeOne(requirement: Requirement, context: Context, searched: readonly SectionName[]): Outcome {
  const plain: Plain = { requirement, searched, evidence: [], nearMisses: [] }
  if (requirement.when && !isSo(requirement.when, context)) return { ...plain, status: 'not-applicable' }
  const conflict = firstCase(requirement.conflicting, 'conflicting', context)
  if (conflict) return { ...plain, ...conflict }
  const { forbid } = requirement
  if (forbid) return judgeForbidden(requirement, forbid, plain, context)
  const { holds, evidence } = requirement.require ? evaluate(requirement.require, context) : NEVER
  if (holds) return { ...plain, status: 'met', evidence: inOrder(evidence) }
  const nearMisses = requirement.near.flatMap((row, index) => saidOf(row, `near-${index + 1}`, context))
  const vague = firstCase(requirement.partial, 'partial', context)
  if (vague) return { ...plain, ...vague, nearMisses }
  return { ...plain, status: 'missing', message: { id: 'missing', template: requirement.message }, nearMisses }
}

const NEVER: Answer = { holds: false, evidence: [] }

type Plain = Pick<Outcome, 'requirement' | 'searched' | 'evidence' | 'nearMisses'>

function judgeForbidden(requirement: Requirement, forbid: Condition, plain: Plain, context: Context): Outcome {
  const { holds, evidence } = evaluate(forbid, context)
  if (!holds) return { ...plain, status: 'met' }
  const milder = firstCase(requirement.partial, 'partial', context)
  if (milder) return { ...plain, ...milder }
  const found = inOrder(evidence)
  const [about] = found
  const message = { id: 'forbidden', template: requirement.message, ...(about && { about }) }
  return { ...plain, status: 'conflicting', evidence: found, message }
}

// A case speaks once, of its first evidence; the rest is listed as evidence.
function firstCase(
  cases: readonly Case[],
  status: Status,
  context: Context,
): Pick<Outcome, 'status' | 'evidence' | 'message' | 'question'> | undefined {
  for (const [index, { when, message, question }] of cases.entries()) {
    const answer = evaluate(when, context)
    if (!answer.holds) continue
    const evidence = inOrder(answer.evidence)
    const [about] = evidence
    return {
      status,
      evidence,
      message: { id: `${status}-${index + 1}`, template: message, ...(about && { about }) },
      ...(question !== undefined && { question }),
    }
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

function sectionsOf({ note }: Context): readonly SectionName[] {
  return [...new Set(note.sections.map(({ name }) => name))]
}
