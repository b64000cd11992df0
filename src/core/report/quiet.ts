// What is left of a judged note where only errors are to be told.
import { isGap } from '../policy/outcome.ts'
import type { NotedResult } from './noted.ts'

/** The note with what is documented, with gaps of the level `error`, and without findings about codes: none is an error. */
export function onlyErrors(noted: NotedResult): NotedResult {
  const { result } = noted
  const policies = result.policies.map((each) => ({
    ...each,
    outcomes: each.outcomes.filter((outcome) => !isGap(outcome) || outcome.requirement.level === 'error'),
  }))
  return { ...noted, result: { ...result, policies, codes: { ...result.codes, findings: [] }, folded: [] } }
}
