// Made-up figures of an audit: what tests and the browser look at in place of an archive. No note was read for them.
import { auditedPolicy } from '../core/audit/audited-policy.ts'
import type {
  AcrossKind,
  AuditedPolicy,
  Design,
  Figures,
  GroupCounts,
  Grouping,
  RuleCounts,
  StatusCounts,
} from '../core/audit/figures.ts'
import { FIGURES_FORMAT } from '../core/audit/figures.ts'
import type { Release } from '../core/codes/table.ts'
import { release } from '../core/generated/codes.ts'
import type { Status } from '../core/policy/policy.ts'
import { STATUSES } from '../core/policy/policy.ts'
import { shippedPolicies } from '../core/policy/shipped.ts'
import type { Random } from '../core/statistics/sampling.ts'
import { GENERATOR, randomOf } from '../core/statistics/sampling.ts'

/** How large the made-up archive is. */
export interface MadeUp {
  readonly notes: number
  readonly providers: number
  readonly clinics: number
  readonly months: number
  readonly design: Design
  /** Names of policies; missing: every shipped one. */
  readonly policies?: readonly string[]
  /** Stands in front of every name and message that a record system or a run would give. */
  readonly prefix?: string
}

/** Shipped policies as a run names them. */
export function auditedPolicies(names?: readonly string[]): readonly AuditedPolicy[] {
  return shippedPolicies
    .filter(({ id }) => names === undefined || names.includes(id))
    .map((policy, index) => auditedPolicy(policy, (0x9e3779b97f4a7c15n * BigInt(index + 1)).toString(16).slice(-16)))
}

/** Figures of a made-up archive; the same sizes give the same figures. */
export function madeUpFigures(made: MadeUp): Figures {
  const { notes, design, prefix = '', policies: names } = made
  const random = randomOf('made-up')
  const policies = auditedPolicies(names)
  const judged = design === 'sample' ? Math.min(400, notes) : notes
  const groups = {
    provider: groupsOf(
      made.providers,
      judged,
      (index) => `${prefix}Dr ${SURNAMES[index % SURNAMES.length]} ${index + 1}`,
      policies,
      random,
    ),
    clinic: groupsOf(made.clinics, judged, (index) => `${prefix}Clinic ${index + 1}`, policies, random),
    month: groupsOf(made.months, judged, monthName, policies, random),
  } satisfies Record<Grouping, readonly GroupCounts[]>
  const rules = sumOf(groups.month)
  return {
    format: FIGURES_FORMAT,
    version: '1.2.3',
    policies,
    releases: [release as Release],
    configuration: '5f0c1d2e3a4b5968',
    salt: 'c0ffee12',
    inputs: { files: Math.ceil(notes / 50), bytes: notes * 3120, sha256: '3b1f'.repeat(16) },
    design,
    ...(design === 'sample' && { sample: sampleOf(notes, judged, prefix) }),
    totals: {
      inputs: notes + 812,
      notes: notes + 790,
      leftOut: { draft: 311, void: 14, replaced: 260, addendum: 92, 'same document again': 8 },
      errors: { 'empty-note': 12, 'not-utf8': 10 },
      frame: notes,
      judged,
      levels: { error: Math.round(judged * 0.31), warning: Math.round(judged * 1.4), info: Math.round(judged * 0.6) },
      suppressed: Math.round(judged * 0.02),
      codes: {
        ELEMENT_NOT_FOUND: 41,
        EXCLUDES1_REVIEW: 88,
        INVALID_CODE: 130,
        SIDE_MISMATCH: 37,
        SITE_MISMATCH: 61,
        SPECIFICITY_AVAILABLE: 402,
      },
      rules,
      groups,
    },
    across: acrossOf(prefix, random),
    copies: copiesOf(judged, random),
  }
}

const SURNAMES = [
  'Abara',
  'Brandt',
  'Castellanos',
  'Dvořák',
  'Eriksen',
  'Fournier',
  'Grzegorzewska',
  'Hale',
  'Ito',
  "O'Shea",
]

const monthName = (index: number): string =>
  `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`

// Each group gets notes by a falling share, so that some have many and some fewer than ten.
function groupsOf(
  count: number,
  notes: number,
  nameOf: (index: number) => string,
  policies: readonly AuditedPolicy[],
  random: Random,
): readonly GroupCounts[] {
  const weights = Array.from({ length: count }, (_, index) => 1 / (1 + index / 6) + 0.2 * random())
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const groups = weights.map((weight, index): GroupCounts => {
    const own = Math.max(1, Math.round((notes * weight) / total))
    return { name: nameOf(index), notes: own, rules: rulesOf(own, policies, random) }
  })
  return groups.sort((a, b) => (a.name < b.name ? -1 : 1))
}

function rulesOf(notes: number, policies: readonly AuditedPolicy[], random: Random): RuleCounts {
  const rules: Record<string, StatusCounts> = {}
  for (const [number, { requirements }] of policies.entries()) {
    const spoken = number < 4 ? notes : Math.floor(notes / (number * 1.5))
    if (spoken === 0) continue
    for (const [index, { rule }] of requirements.entries()) {
      const rate = Math.min(1, 0.15 + ((index * 37 + number * 11) % 80) / 100 + 0.12 * random())
      rules[rule] = countsOf(spoken, rate, random)
    }
  }
  return rules
}

function countsOf(notes: number, rate: number, random: Random): StatusCounts {
  const not = Math.floor(notes * 0.1 * random())
  const met = Math.round((notes - not) * rate)
  const rest = notes - not - met
  const partial = Math.floor(rest * 0.3)
  const conflicting = Math.floor(rest * 0.1)
  return { met, partial, missing: rest - partial - conflicting, conflicting, 'not-applicable': not }
}

function sumOf(groups: readonly GroupCounts[]): RuleCounts {
  const sums: Record<string, Record<Status, number>> = {}
  for (const { rules } of groups) {
    for (const [rule, counts] of Object.entries(rules)) {
      const sum = sums[rule] ?? { met: 0, partial: 0, missing: 0, conflicting: 0, 'not-applicable': 0 }
      sums[rule] = sum
      for (const status of STATUSES) sum[status] += counts[status]
    }
  }
  return sums
}

function sampleOf(frame: number, judged: number, prefix: string): NonNullable<Figures['sample']> {
  const sizes = [0.5, 0.3, 0.2].map((share) => Math.round(frame * share))
  const drawn = sizes.map((size, index) => {
    const share = Math.round((judged * size) / frame)
    return {
      stratum: `${prefix}Clinic ${index + 1}`,
      size,
      drawn: Array.from({ length: share }, (_, at) => keyOf(at + index * 1000)),
      reserve: Array.from({ length: share }, (_, at) => keyOf(at + 500 + index * 1000)),
    }
  })
  return { seed: `${prefix}2026-q3`, generator: GENERATOR, wanted: judged, strata: ['clinic'], drawn }
}

const keyOf = (number: number): string =>
  (0x9e3779b97f4a7c15n * BigInt(number + 7)).toString(16).slice(-16).padStart(16, '0')

const MESSAGES: Readonly<Record<AcrossKind, string>> = {
  'identical-scores': 'The pain score is 6 of 10 in 5 visits in a row.',
  contradiction: 'Physical therapy stands as without effect in visit 2 and as helpful in visit 3.',
  'stale-date': 'The same day of imaging stands as "last week" in 3 visits.',
  'failed-never-tried': 'A treatment stands as without effect; no earlier visit of this archive names it.',
}

function acrossOf(prefix: string, random: Random): Figures['across'] {
  const kinds = Object.entries(MESSAGES) as [AcrossKind, string][]
  return {
    patients: 1240,
    kinds: kinds.map(([kind, message], index) => ({
      kind,
      count: 40 - index * 9,
      shown: Array.from({ length: 30 - index * 9 }, (_, at) => ({
        kind,
        patient: keyOf(at + index * 31),
        notes: Array.from({ length: 2 + Math.floor(random() * 8) }, (_, visit) => keyOf(visit + at * 10)),
        provider: `${prefix}Dr Hale ${at + 1}`,
        message: `${prefix}${message}`,
      })),
    })),
  }
}

function copiesOf(notes: number, random: Random): Figures['copies'] {
  return {
    notes,
    passages: notes * 14,
    samePatient: Math.round(notes * 0.21),
    otherPatient: Math.round(notes * 0.34),
    count: 310,
    clusters: Array.from({ length: 60 }, (_, index) => ({
      notes: 240 - 4 * index,
      patients: 90 - index,
      providers: 1 + (index % 5),
      words: 24 + Math.floor(random() * 90),
      places: Array.from({ length: 8 }, (_, at) => ({
        note: keyOf(at + index),
        start: 3 + at,
        end: 3 + at + (index % 7),
      })),
    })),
  }
}
