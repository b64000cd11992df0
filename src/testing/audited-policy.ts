// A small policy as a run names it: for tests of worksheets and reviews.
import type { AuditedPolicy } from '../core/audit/figures.ts'

/** Three requirements of the default policy, under titles of their own. */
export const POLICY: AuditedPolicy = {
  id: 'chronic-back-pain',
  title: 'Chronic back pain',
  version: '1.0.0',
  hash: 'a'.repeat(16),
  status: 'stable',
  verified: 'primary',
  requirements: ['pain-severity', 'pain-duration', 'imaging'].map((id) => ({
    id,
    rule: `chronic-back-pain/${id}`,
    title: `Title of ${id}`,
    level: 'warning',
  })),
}
