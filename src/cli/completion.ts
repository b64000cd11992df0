// Names that the shell completes: those of policies after --policy, of requirements after --rule.
import { ALL_POLICIES } from '../core/policy/config-keys.ts'
import { shippedPolicies } from '../core/policy/shipped.ts'

/** What can stand after the words so far; undefined where yargs knows best (commands, options, choices). */
export function completionsOf(words: readonly string[]): readonly string[] | undefined {
  const before = words.at(-2)
  if (before === '--policy') return [...shippedPolicies.map(({ id }) => id), ALL_POLICIES]
  if (before === '--rule') return shippedPolicies.flatMap(({ requirements }) => requirements.map(({ rule }) => rule))
  return undefined
}
