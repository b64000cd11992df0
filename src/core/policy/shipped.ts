// The policies that come with the program, compiled from rules/policies at build.
import { policies } from '../generated/policies.ts'
import type { Policy } from './policy.ts'

/** Every shipped policy, in order of file name. The build has checked them. */
export const shippedPolicies = policies as readonly Policy[]

/** The policies that `check` applies by itself. */
export const defaultPolicies: readonly Policy[] = shippedPolicies.filter(({ id }) => id === 'chronic-back-pain')
