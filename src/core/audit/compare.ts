// What differs between two audits: first what makes them unlike, then the rate of each requirement.
import type { Counted } from '../statistics/difference.ts'
import { newcombe } from '../statistics/difference.ts'
import type { Interval } from '../statistics/intervals.ts'
import type { AuditedPolicy, Figures } from './figures.ts'
import { rateOf } from './figures.ts'
import { LEAST_FOR_RATE } from './review.ts'

/** What can make two runs unlike. */
export type UnlikeKind = 'program' | 'policy' | 'codes' | 'configuration' | 'design' | 'salt'

/** Something that makes two runs unlike, in a plain sentence. */
export interface Unlike {
  readonly kind: UnlikeKind
  readonly message: string
}

/** A requirement in two runs. Counts are notes that meet it, of those to which it applied; missing where it was not asked. */
export interface RuleComparison {
  readonly rule: string
  readonly title: string
  /** Whether its policy decides alike in both runs. */
  readonly alike: boolean
  readonly old?: Counted
  readonly new?: Counted
  /** New rate less old rate, -1 to 1; only where both have cases enough for a rate. */
  readonly difference?: number
  /** At 95 % (Newcombe); only where both runs are samples of different notes that were judged alike. */
  readonly interval?: Interval
}

export interface AuditComparison {
  readonly unlike: readonly Unlike[]
  /** Both runs read the same inputs: what differs does not come from the notes. */
  readonly sameInputs: boolean
  readonly sameSalt: boolean
  /** Notes that the rates are made of. */
  readonly judged: { readonly old: number; readonly new: number }
  /** In the order of the new run, then what only the old one has. */
  readonly rules: readonly RuleComparison[]
  /** Why no difference has an interval; missing where they can. */
  readonly noIntervals?: string
}

/** Compares the figures of two runs. */
export function compareFigures(old: Figures, next: Figures): AuditComparison {
  const sameSalt = old.salt === next.salt
  const sameInputs = old.inputs.sha256 === next.inputs.sha256
  const noIntervals = intervalBar(old, next, { sameSalt, sameInputs })
  return {
    unlike: unlikeOf(old, next),
    sameInputs,
    sameSalt,
    judged: { old: old.totals.judged, new: next.totals.judged },
    rules: rulesOf(old, next, noIntervals === undefined),
    ...(noIntervals !== undefined && { noIntervals }),
  }
}

function unlikeOf(old: Figures, next: Figures): readonly Unlike[] {
  const found: Unlike[] = []
  const tell = (kind: UnlikeKind, message: string): void => {
    found.push({ kind, message })
  }
  if (old.version !== next.version) tell('program', `notelint ${old.version} and ${next.version}`)
  for (const message of policyChanges(old.policies, next.policies)) tell('policy', message)
  const [before, after] = [old, next].map(({ releases }) =>
    releases.map(({ fiscalYear, sha256 }) => `FY${fiscalYear} ${sha256.slice(0, 8)}`).join(', '),
  )
  if (before !== after) tell('codes', `code tables: ${before || 'none'} and ${after || 'none'}`)
  if (old.configuration !== next.configuration)
    tell('configuration', 'the whole set of rules and settings (its hash differs)')
  if (old.design !== next.design)
    tell('design', `how notes were chosen: ${DESIGNS[old.design]} and ${DESIGNS[next.design]}`)
  if (old.salt !== next.salt) tell('salt', 'the salt, so the notes of one run cannot be found in the other')
  return found
}

const DESIGNS: Readonly<Record<Figures['design'], string>> = {
  all: 'all notes',
  sample: 'a sample by chance',
  convenience: 'picked by somebody',
}

function policyChanges(old: readonly AuditedPolicy[], next: readonly AuditedPolicy[]): readonly string[] {
  const before = new Map(old.map((policy) => [policy.id, policy]))
  const after = new Map(next.map((policy) => [policy.id, policy]))
  const lost = old.filter(({ id }) => !after.has(id)).map(({ id }) => `policy ${id}: only in the old run`)
  const rest = next.flatMap((policy) => {
    const other = before.get(policy.id)
    if (other === undefined) return [`policy ${policy.id}: only in the new run`]
    const versions = other.version === policy.version ? '' : ` (version ${other.version} and ${policy.version})`
    if (other.hash !== policy.hash) return [`policy ${policy.id}: what decides its outcomes differs${versions}`]
    return versions === '' ? [] : [`policy ${policy.id}: other words, the same outcomes${versions}`]
  })
  return [...rest, ...lost]
}

// Why chance cannot be told from change.
function intervalBar(
  old: Figures,
  next: Figures,
  { sameSalt, sameInputs }: { readonly sameSalt: boolean; readonly sameInputs: boolean },
): string | undefined {
  const designs = [old.design, next.design]
  if (designs.includes('convenience')) return 'the notes of a run were picked by somebody and not by chance'
  if (designs.includes('all')) return 'a run judged all notes, so chance had no part in its rates'
  if (old.version !== next.version || old.configuration !== next.configuration)
    return 'the runs were not made by the same program and settings'
  if (sameInputs) return 'both samples were drawn from the same notes'
  const drawn = ({ sample }: Figures): readonly string[] => sample?.drawn.flatMap((one) => one.drawn) ?? []
  const before = new Set(drawn(old))
  if (sameSalt && drawn(next).some((note) => before.has(note))) return 'the samples share notes'
  return undefined
}

function rulesOf(old: Figures, next: Figures, intervals: boolean): readonly RuleComparison[] {
  const hashes = new Map(old.policies.map(({ id, hash }) => [id, hash]))
  const both = [...next.policies, ...old.policies]
  const seen = new Set<string>()
  return both.flatMap((policy) =>
    policy.requirements.flatMap(({ rule, title }) => {
      if (seen.has(rule)) return []
      seen.add(rule)
      const [before, after] = [old, next].map(({ totals }) => countsOf(totals.rules[rule]))
      if (before === undefined && after === undefined) return []
      const alike = next.policies.includes(policy) && hashes.get(policy.id) === policy.hash
      return [comparisonOf({ rule, title, alike }, [before, after], intervals && alike)]
    }),
  )
}

function countsOf(counts: Figures['totals']['rules'][string] | undefined): Counted | undefined {
  if (counts === undefined) return undefined
  const { met, of } = rateOf(counts)
  return { hits: met, of }
}

function comparisonOf(
  named: Pick<RuleComparison, 'rule' | 'title' | 'alike'>,
  [old, next]: readonly (Counted | undefined)[],
  intervals: boolean,
): RuleComparison {
  const told = { ...named, ...(old && { old }), ...(next && { new: next }) }
  if (!old || !next || old.of < LEAST_FOR_RATE || next.of < LEAST_FOR_RATE) return told
  const difference = next.hits / next.of - old.hits / old.of
  return { ...told, difference, ...(intervals && { interval: newcombe(old, next) }) }
}
