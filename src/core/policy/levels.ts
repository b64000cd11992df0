// Levels that a user sets for requirements, and the policies that they give.
import type { Level, Policy } from './policy.ts'
import { LEVELS } from './policy.ts'
import { suggestion } from './reader.ts'
import { nearest } from './spelling.ts'

/** What a requirement can be set to: a level, or not to be looked at. */
export type Setting = Level | 'off'

/** Every setting, from light to heavy. */
export const SETTINGS: readonly Setting[] = ['off', ...LEVELS]

/** Settings by `POLICY/ID`. */
export type Levels = ReadonlyMap<string, Setting>

const changed = new WeakMap<Levels, WeakMap<Policy, Policy>>()

/**
 * The policies with the levels set: requirements that are off are left out, policies that nothing touches are the same
 * objects. The same policy and the same map of levels give the same object again.
 */
export function withLevels(policies: readonly Policy[], levels: Levels): readonly Policy[] {
  return levels.size === 0 ? policies : policies.map((policy) => withLevel(policy, levels))
}

function withLevel(policy: Policy, levels: Levels): Policy {
  const known = changed.get(levels) ?? new WeakMap<Policy, Policy>()
  changed.set(levels, known)
  const before = known.get(policy)
  if (before) return before
  const after = policy.requirements.some(({ rule }) => levels.has(rule)) ? relevelled(policy, levels) : policy
  known.set(policy, after)
  return after
}

function relevelled(policy: Policy, levels: Levels): Policy {
  const requirements = policy.requirements.flatMap((requirement) => {
    const level = levels.get(requirement.rule) ?? requirement.level
    return level === 'off' ? [] : [{ ...requirement, level }]
  })
  return { ...policy, requirements }
}

/** The `POLICY/ID` that a name means, or why it means none. */
export type FoundRule = { readonly rule: string } | { readonly error: string }

/**
 * The requirement that `POLICY/ID` or an id alone names. An id is looked for in the policies in use first, then in all
 * others; there it must be the only one.
 */
export function findRule(name: string, used: readonly Policy[], all: readonly Policy[]): FoundRule {
  const others = all.filter(({ id }) => !used.some((policy) => policy.id === id))
  for (const policies of [used, others]) {
    const rules = policies.flatMap(({ requirements }) => requirements)
    const found = rules.filter(({ id, rule }) => rule === name || id === name).map(({ rule }) => rule)
    if (found.length > 1) return { error: `"${name}" is not clear; write one of ${found.join(', ')}` }
    if (found[0] !== undefined) return { rule: found[0] }
  }
  const requirements = [...used, ...others].flatMap((policy) => policy.requirements)
  return { error: `no requirement is called "${name}"${suggestionOf(name, requirements)}` }
}

function suggestionOf(name: string, requirements: readonly { readonly id: string; readonly rule: string }[]): string {
  const slash = name.indexOf('/')
  if (slash < 0) return suggestion(name, [...new Set(requirements.map(({ id }) => id))])
  // Nearest by the half that is wrong: a policy that is spelt right keeps its requirements together.
  const [policy, id] = [name.slice(0, slash), name.slice(slash + 1)]
  const same = requirements.filter(({ rule }) => rule.startsWith(`${policy}/`))
  const near = nearest(
    id,
    same.map((requirement) => requirement.id),
  )
  return near === undefined
    ? suggestion(
        name,
        requirements.map(({ rule }) => rule),
      )
    : `; did you mean "${policy}/${near}"?`
}
