// Agreement of two judges over more than two answers.
import { beyondChance } from './agreement.ts'

/** Answers of two judges to the same cases: pairs of names. */
export type Pairs = readonly (readonly [one: string, other: string])[]

/** How often both gave the same answer. */
export function alike(pairs: Pairs): number {
  return pairs.filter(([one, other]) => one === other).length
}

/**
 * Cohen's kappa (J. Cohen, Educ. Psychol. Meas. 20, 1960) over any number of answers, none nearer to another: at most 1.
 * Undefined without cases, and where chance alone gives full agreement.
 */
export function kappaOfPairs(pairs: Pairs): number | undefined {
  const total = pairs.length
  if (total === 0) return undefined
  const ones = countsOf(pairs.map(([one]) => one))
  const others = countsOf(pairs.map(([, other]) => other))
  let chance = 0
  for (const [answer, count] of ones) chance += (count * (others.get(answer) ?? 0)) / (total * total)
  return beyondChance(alike(pairs) / total, chance)
}

/** How often each answer was given. */
export function countsOf(answers: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1)
  return counts
}
