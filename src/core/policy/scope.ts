// What a policy's own terms say of a payer, a procedure and a day, with a note or without one.
import type { Policy } from './policy.ts'

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase()

/** Whether the policy names the payer; a policy that names none is for all, and this is false. */
export function namesPayer({ payers }: Policy['applies'], payer: string): boolean {
  return payers.some((one) => same(one, payer))
}

/** Whether the policy names one of the procedure codes. */
export function namesProcedure({ procedures }: Policy['applies'], codes: readonly string[]): boolean {
  return codes.some((code) => procedures.some((one) => same(one, code)))
}

/** Whether a day (ISO) lies in the period in force, before or after it; both ends belong to it. */
export function periodOf({ from, to }: Policy['effective'], day: string): 'before' | 'in' | 'after' {
  if (from !== undefined && day < from) return 'before'
  return to !== undefined && day > to ? 'after' : 'in'
}
