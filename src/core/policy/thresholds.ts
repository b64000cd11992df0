// The numbers that a requirement itself sets: its messages and questions may name these and no others.
import { FACT_ATTRIBUTES } from './fact-attributes.ts'
import type { Bounds, Condition, Requirement } from './policy.ts'

/** Every condition of a requirement, cases included. */
export function conditionsOf(requirement: Requirement): readonly Condition[] {
  const { when, require, forbid, conflicting, partial, near } = requirement
  return [when, require, forbid, ...[...conflicting, ...partial, ...near].map((row) => row.when)].filter(
    (condition): condition is Condition => condition !== undefined,
  )
}

/** The numbers that conditions test for; lengths of time also in weeks, months and years where they divide. */
export function thresholdsOf(conditions: readonly Condition[]): ReadonlySet<number> {
  return new Set(conditions.flatMap(numbersIn))
}

function numbersIn(condition: Condition): number[] {
  switch (condition.word) {
    case 'fact':
      return [
        ...boundsIn(condition.count),
        ...condition.where.flatMap((test) => {
          const numbers = [...(test.oneOf ?? []), ...(test.noneOf ?? []), test.atLeast, test.atMost]
          const isTime = FACT_ATTRIBUTES[condition.kind][test.attribute] === 'days'
          return numbers.filter((one) => typeof one === 'number').flatMap((one) => (isTime ? inUnits(one) : [one]))
        }),
      ]
    case 'some':
      return [...boundsIn(condition.count), ...condition.of.flatMap(numbersIn)]
    case 'all':
    case 'any':
    case 'not':
      return condition.of.flatMap(numbersIn)
    case 'order':
      return [condition.earlier, condition.later].flatMap(numbersIn)
    default:
      return []
  }
}

const boundsIn = ({ atLeast, atMost }: Bounds): number[] => [atLeast, atMost].filter((one) => one !== undefined)

const inUnits = (days: number): number[] => [1, 7, 30, 365].map((unit) => days / unit).filter(Number.isInteger)
