// Which policies speak to a code, a payer and a day, and why, without a note.
import type { Policy } from './policy.ts'
import { namesPayer, namesProcedure, periodOf } from './scope.ts'

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
    const isFor = namesPayer(applies, payer)
    if (applies.payers.length > 0 && !isFor) return undefined
    reasons.push(isFor ? `is for ${payer}` : 'is for all payers')
  }
  if (on !== undefined) {
    const { from, to } = effective
    if (periodOf(effective, on) !== 'in') return undefined
    reasons.push(from === undefined && to === undefined ? 'is not dated' : `is in force on ${on}`)
  }
  return reasons
}

function reasonsOfCode(applies: Policy['applies'], code: string): string[] {
  const plain = code.toUpperCase().replaceAll('.', '')
  const start = applies.codes.find((one) => plain.startsWith(one.toUpperCase().replaceAll('.', '')))
  return [
    ...(namesProcedure(applies, [plain]) ? [`lists the procedure ${plain}`] : []),
    ...(start === undefined ? [] : [`lists diagnosis codes that begin with ${start}`]),
  ]
}
