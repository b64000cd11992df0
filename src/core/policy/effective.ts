// What is in force for one file: the policy's own levels, under those of the configuration, of its overrides, of the
// command line.
import type { Config, Override } from './config.ts'
import type { Levels } from './levels.ts'
import type { Policy } from './policy.ts'
import { defaultPolicies } from './shipped.ts'

/** Policies to apply and the levels set for their requirements. */
export interface Effective {
  readonly policies: readonly Policy[]
  readonly levels: Levels
}

/** What the command line says of policies and levels. */
export interface Flags {
  readonly policies?: readonly Policy[]
  readonly levels: Levels
}

/** Puts together what is in force where these overrides match; later ones win, flags win over all. */
export function effective(config: Config, flags: Flags, overrides: readonly Override[]): Effective {
  const named = overrides.map(({ policies }) => policies).filter((policies) => policies !== undefined)
  return {
    policies: flags.policies ?? named.at(-1) ?? config.policies ?? defaultPolicies,
    levels: new Map([config, ...overrides, flags].flatMap(({ levels }) => [...levels])),
  }
}
