// Whether a policy speaks to a note: its topic, the kind of document, and what the policy itself leaves out.
import type { DocumentKind } from '../facts/document-kind.ts'
import type { Context } from './evaluate.ts'
import { evaluate, inOrder } from './evaluate.ts'
import type { Said } from './outcome.ts'
import type { Policy } from './policy.ts'

/** Undefined where the policy applies, else why it does not, in one line. */
export function whyNot(policy: Policy, context: Context, documentKind: DocumentKind): Said | undefined {
  if (context.topic.prominence !== 'main') return { template: 'not about spinal pain; no gaps are looked for' }
  const excluded = policy.applies.notTo.find(({ document }) => document === documentKind)
  if (excluded) return { template: excluded.message }
  if (hasCode(policy, context)) return undefined
  for (const { when, message } of policy.applies.unless) {
    const { holds, evidence } = evaluate(when, context)
    if (!holds) continue
    const [about] = inOrder(evidence)
    return { template: message, ...(about && { about }) }
  }
  return undefined
}

function hasCode({ applies }: Policy, { note }: Context): boolean {
  return (note.metadata.codes ?? []).some((code) => applies.codes.some((start) => code.toUpperCase().startsWith(start)))
}
