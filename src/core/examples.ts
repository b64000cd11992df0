// The examples of a policy are its tests: each is linted as a note of its own, by that policy alone.
import { readNote } from './language/read-note.ts'
import { lint } from './lint.ts'
import type { Example, Policy, Requirement, Status } from './policy/policy.ts'
import { linesOf } from './report/lines.ts'
import { fill } from './report/noted.ts'

/** What became of an example. */
export interface ExampleRun {
  readonly requirement: Requirement
  readonly example: Example
  /** How the requirement ended; `not-applied` where the policy does not speak to the example at all. */
  readonly outcome: Status | 'not-applied'
  /** What was said, filled in; the reason where the policy was not applied. */
  readonly message: string
  readonly passed: boolean
}

/**
 * Runs all examples of a policy, as notes to which its procedures were given: so an example need not name what `only-if`
 * asks for. In the order of the file: of each requirement those that meet it, then the others.
 */
export function runExamples(policy: Policy): readonly ExampleRun[] {
  return policy.requirements.flatMap((requirement) =>
    [...requirement.examples.met, ...requirement.examples.unmet].map((example) => run(policy, requirement, example)),
  )
}

function run(policy: Policy, requirement: Requirement, example: Example): ExampleRun {
  const { procedures } = policy.applies
  const note = readNote(example.text, { metadata: procedures.length > 0 ? { procedures } : {} })
  const [result] = lint(note, [policy]).policies
  const found = result?.outcomes.find((outcome) => outcome.requirement.rule === requirement.rule)
  const outcome = found?.status ?? 'not-applied'
  const said = found?.message ?? result?.notApplied
  const message = said ? fill(said, note, linesOf(note.text)) : ''
  const passed = outcome === example.outcome && message.includes(example.says ?? '')
  return { requirement, example, outcome, message, passed }
}
