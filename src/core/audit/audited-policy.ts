// A policy as an audit names it.
import type { Policy } from '../policy/policy.ts'
import type { AuditedPolicy } from './figures.ts'

/** What reports keep of a policy; `hash` tells what decides its outcomes. */
export function auditedPolicy(policy: Policy, hash: string): AuditedPolicy {
  const { id, title, version, status, verified, requirements } = policy
  return {
    id,
    title,
    version,
    hash,
    status,
    verified,
    requirements: requirements.map(({ id: own, rule, title: name, level, measured }) => ({
      id: own,
      rule,
      title: name,
      level,
      ...(measured !== undefined && { measured }),
    })),
  }
}
