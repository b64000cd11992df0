// Judges the requirements of a policy on a note: met, partial, missing, conflicting or not applicable.
import type { SectionName } from '../note/note.ts'
import type { Context } from './evaluate.ts'
import { evaluate, inOrder } from './evaluate.ts'
import type { Outcome, Said } from './outcome.ts'
import type { Case, Policy, Requirement, Status } from './policy.ts'

/** The outcome of every requirement, in the order of the policy. */
export function judge(policy: Policy, context: Context): readonly Outcome[] {
  const searched = sectionsOf(context)
  return policy.requirements.map((requirement) => judgeOne(requirement, context, searched))
}

function judgeOne(requirement: Requirement, context: Context, searched: readonly SectionName[]): Outcome {
  const plain = { requirement, searched, evidence: [], nearMisses: [] }
  if (requirement.when && !evaluate(requirement.when, context).holds) return { ...plain, status: 'not-applicable' }
  const conflict = firstCase(requirement.conflicting, 'conflicting', context)
  if (conflict) return { ...plain, ...conflict }
  const { holds, evidence } = evaluate(requirement.require, context)
  if (holds) return { ...plain, status: 'met', evidence: inOrder(evidence) }
  const nearMisses = requirement.near.flatMap((row) => saidOf(row, context))
  const vague = firstCase(requirement.partial, 'partial', context)
  if (vague) return { ...plain, ...vague, nearMisses }
  return { ...plain, status: 'missing', message: { template: requirement.message }, nearMisses }
}

// A case speaks once, of its first evidence; the rest is listed as evidence.
function firstCase(
  cases: readonly Case[],
  status: Status,
  context: Context,
): Pick<Outcome, 'status' | 'evidence' | 'message' | 'question'> | undefined {
  for (const { when, message, question } of cases) {
    const answer = evaluate(when, context)
    if (!answer.holds) continue
    const evidence = inOrder(answer.evidence)
    const [about] = evidence
    return {
      status,
      evidence,
      message: { template: message, ...(about && { about }) },
      ...(question !== undefined && { question }),
    }
  }
  return undefined
}

// Near misses are told one by one, three at most: the reader wants the pattern, not the list.
function saidOf({ when, message }: Case, context: Context): Said[] {
  const answer = evaluate(when, context)
  if (!answer.holds) return []
  return inOrder(answer.evidence)
    .slice(0, 3)
    .map((about) => ({ template: message, about }))
}

function sectionsOf({ note }: Context): readonly SectionName[] {
  return [...new Set(note.sections.map(({ name }) => name))]
}
