// How far two judges of the same cases agree.

/** Counts of a two-by-two table: what the tool and the reviewer each said of a case. */
export interface Agreement {
  readonly both: number
  readonly toolOnly: number
  readonly reviewerOnly: number
  readonly neither: number
}

/** Share of cases on which both said the same, 0 to 1; undefined without cases. */
export function observedAgreement({ both, toolOnly, reviewerOnly, neither }: Agreement): number | undefined {
  const total = both + toolOnly + reviewerOnly + neither
  return total === 0 ? undefined : (both + neither) / total
}

/**
 * Cohen's kappa (J. Cohen, Educ. Psychol. Meas. 20, 1960): agreement beyond what chance would give, at most 1. Undefined
 * without cases, and where chance alone gives full agreement.
 */
export function kappa(table: Agreement): number | undefined {
  const observed = observedAgreement(table)
  if (observed === undefined) return undefined
  const { both, toolOnly, reviewerOnly, neither } = table
  const total = both + toolOnly + reviewerOnly + neither
  const tool = (both + toolOnly) / total
  const reviewer = (both + reviewerOnly) / total
  const chance = tool * reviewer + (1 - tool) * (1 - reviewer)
  return beyondChance(observed, chance)
}

/** Agreement beyond what chance would give, as a share of what chance leaves; undefined where it leaves nothing. */
export function beyondChance(observed: number, chance: number): number | undefined {
  // Whole numbers would tell 1 exactly; sums of fractions need not.
  return 1 - chance < 1e-12 ? undefined : (observed - chance) / (1 - chance)
}

/** Precision and recall of the tool, the reviewer taken as right; undefined where there is nothing to divide by. */
export function precisionRecall({ both, toolOnly, reviewerOnly }: Agreement): {
  readonly precision?: number
  readonly recall?: number
} {
  return {
    ...(both + toolOnly > 0 && { precision: both / (both + toolOnly) }),
    ...(both + reviewerOnly > 0 && { recall: both / (both + reviewerOnly) }),
  }
}
