// Whether a policy speaks to a note: its topic, the day of service, the payer, the kind of document, and what the policy
// itself leaves out.
import { findDateOfService } from '../facts/date-of-service.ts'
import type { DocumentKind } from '../facts/document-kind.ts'
import type { Note } from '../note/note.ts'
import type { Context } from './evaluate.ts'
import { evaluate, inOrder, isSo } from './evaluate.ts'
import type { Said } from './outcome.ts'
import type { Policy } from './policy.ts'
import { namesPayer, namesProcedure, periodOf } from './scope.ts'

/** Undefined where the policy applies, else why it does not, in one line. */
export function whyNot(policy: Policy, context: Context, documentKind: DocumentKind): Said | undefined {
  const { applies } = policy
  if (applies.topic === 'spinal-pain' && context.topic.prominence !== 'main')
    return { id: 'not-about', template: 'not about spinal pain; no gaps are looked for' }
  const early = outOfForce(policy, context.note)
  if (early) return { id: 'not-in-force', template: early }
  const { payer } = context.note.metadata
  if (payer !== undefined && applies.payers.length > 0 && !namesPayer(applies, payer))
    return { id: 'other-payer', template: `the policy ${policy.id} is for other payers` }
  const excluded = applies.notTo.find(({ document }) => document === documentKind)
  if (excluded) return { id: 'document', template: excluded.message }
  const { onlyIf } = applies
  if (onlyIf && !namesProcedure(applies, context.note.metadata.procedures ?? []) && !isSo(onlyIf.when, context))
    return { id: 'only-if', template: onlyIf.message }
  if (hasCode(policy, context)) return undefined
  for (const [index, { when, message }] of applies.unless.entries()) {
    const { holds, evidence } = evaluate(when, context)
    if (!holds) continue
    const [about] = inOrder(evidence)
    return { id: `unless-${index + 1}`, template: message, ...(about && { about }) }
  }
  return undefined
}

// A note whose day is not known is not left out.
function outOfForce({ id, effective }: Policy, note: Note): string | undefined {
  const { from, to } = effective
  if (from === undefined && to === undefined) return undefined
  const day = findDateOfService(note)
  if (day === undefined) return undefined
  const period = periodOf(effective, day)
  if (period === 'before') return `the policy ${id} is in force from ${from}; the visit was on ${day}`
  return period === 'after' ? `the policy ${id} was in force until ${to}; the visit was on ${day}` : undefined
}

function hasCode({ applies }: Policy, { note }: Context): boolean {
  return (note.metadata.codes ?? []).some((code) => applies.codes.some((start) => code.toUpperCase().startsWith(start)))
}
