// Which policies speak to a code, a payer and a day, and why, without a note.
import type { Policy } from './policy.ts'

/** What is asked: codes as they are written, the payer, the day of service (ISO). */
export interface Asked {
  readonly codes: readonly string[]
  readonly payer?: string | undefined
  readonly on?: string | undefined
}

/**
 * Why a policy applies, one reason a code, payer or day; undefined where it does not: none of the codes is its own, it
 * is for other payers, not in force on the day, or retired.
 */
export function reasonsFor({ applies, effective, status }: Policy, asked: Asked): readonly string[] | undefined {
  const { codes, payer, on } = asked
  const reasons = codes.flatMap((code) => reasonsOfCode(applies, code))
  if ((codes.length > 0 && reasons.length === 0) || status === 'retired') return undefined
  if (payer !== undefined) {
    const isFor = applies.payers.some((one) => one.trim().toLowerCase() === payer.trim().toLowerCase())
    if (applies.payers.length > 0 && !isFor) return undefined
    reasons.push(isFor ? `is for ${payer}` : 'is for all payers')
  }
  if (on !== undefined) {
    const { from, to } = effective
    if ((from !== undefined && on < from) || (to !== undefined && on > to)) return undefined
    reasons.push(from === undefined && to === undefined ? 'is not dated' : `is in force on ${on}`)
  }
  return reasons
}

function reasonsOfCode({ codes, procedures }: Policy['applies'], code: string): string[] {
  const plain = code.toUpperCase().replaceAll('.', '')
  const start = codes.find((one) => plain.startsWith(one.toUpperCase().replaceAll('.', '')))
  return [
    ...(procedures.some((one) => one.toUpperCase() === plain) ? [`lists the procedure ${plain}`] : []),
    ...(start === undefined ? [] : [`lists diagnosis codes that begin with ${start}`]),
  ]
}
