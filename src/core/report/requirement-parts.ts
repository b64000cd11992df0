// What pages and `explain` tell of a requirement, in one place: what it looks for, where it comes from, how its source
// was read.
import type { Case, Policy, Requirement, Source, Verified } from '../policy/policy.ts'
import { textOfCondition } from '../policy/text-of-condition.ts'

/** One line about how a requirement is judged: in which case, and what is said then. */
export interface Part {
  readonly label: string
  readonly condition: string
  readonly message?: string
  readonly question?: string
}

/** How a requirement is judged, in the order in which its parts are looked at. */
export function partsOf(requirement: Requirement): readonly Part[] {
  const { when, require, forbid, conflicting, partial, near } = requirement
  return [
    ...(when ? [{ label: 'Applicable when the note has', condition: textOfCondition(when) }] : []),
    ...conflicting.map((row) => partOf('Conflicting when the note has', row)),
    ...(require ? [{ label: 'Met when the note has', condition: textOfCondition(require) }] : []),
    ...(forbid ? [{ label: 'Met unless the note has', condition: textOfCondition(forbid) }] : []),
    ...partial.map((row) => partOf('Otherwise partial when the note has', row)),
    ...near.map((row) => partOf('Told beside a gap when the note has', row)),
    { label: forbid ? 'Otherwise conflicting' : 'Otherwise missing', condition: '', message: requirement.message },
  ]
}

function partOf(label: string, { when, message, question }: Case): Part {
  return { label, condition: textOfCondition(when), message, ...(question !== undefined && { question }) }
}

/** `Document, section` of a source. */
export function textOfSource({ document, section }: Source): string {
  return `${document}: ${section}`
}

const READ: Readonly<Record<Verified, string>> = {
  primary: 'read in its own text',
  digest: "read in others' digest of it",
  unverified: 'not read',
}

/** How well a source was read, in words. */
export function textOfVerified(verified: Verified): string {
  return READ[verified]
}

/** The days on which a policy is in force, in words. */
export function textOfPeriod({ from, to }: Policy['effective']): string {
  if (from !== undefined) return to === undefined ? `from ${from}` : `${from} to ${to}`
  return to === undefined ? 'not dated' : `until ${to}`
}

/** An example's text on one line. */
export function exampleLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' / ')
}
