// Everything that the outputs of an audit are made from. No words of notes, no time, no path: the same notes, policies
// and configuration give the same figures wherever and however they were worked out.
import type { Release } from '../codes/table.ts'
import type { Level, PolicyStatus, Status, Verified } from '../policy/policy.ts'
import type { LeftOut } from './versions.ts'

/** Name and version of the shape. */
export const FIGURES_FORMAT = 'notelint-audit/1'

/** A requirement as reports name it. */
export interface AuditedRequirement {
  readonly id: string
  /** `POLICY/ID`. */
  readonly rule: string
  readonly title: string
  readonly level: Level
  /** Name of its row in the accuracy record (`core/policy/measured.ts`), where there is one. */
  readonly measured?: string
}

/** A policy of the run, its requirements in its own order. */
export interface AuditedPolicy {
  readonly id: string
  readonly title: string
  readonly version: string
  /** SHA-256 of what decides its outcomes, first 16 hexadecimal characters. */
  readonly hash: string
  readonly status: PolicyStatus
  readonly verified: Verified
  readonly requirements: readonly AuditedRequirement[]
}

/** How often each status was the outcome of a requirement. */
export type StatusCounts = Readonly<Record<Status, number>>

/** Counts by rule (`POLICY/ID`) in the order of policies and requirements; rules that never applied are left out. */
export type RuleCounts = Readonly<Record<string, StatusCounts>>

/** By what notes are grouped. */
export type Grouping = 'provider' | 'clinic' | 'month'

/** The groupings of every report. */
export const GROUPINGS: readonly Grouping[] = ['provider', 'clinic', 'month']

/** A group of judged notes with the counts of its requirements. `name` is '' where the notes do not tell. */
export interface GroupCounts {
  readonly name: string
  readonly notes: number
  readonly rules: RuleCounts
}

/** What was counted. Rates are made of the notes that count: latest signed versions (of the sample, where one was drawn). */
export interface Totals {
  /** Inputs of the universe: notes, and what could not be read. */
  readonly inputs: number
  readonly notes: number
  /** Notes of the universe that do not count, by reason. */
  readonly leftOut: Readonly<Partial<Record<LeftOut, number>>>
  /** Inputs that gave no note, by code. */
  readonly errors: Readonly<Record<string, number>>
  /** The frame: notes that count and to which a policy spoke. */
  readonly frame: number
  /** Notes that the rates are made of: the frame, or the sample that was drawn from it. */
  readonly judged: number
  /** Gaps and findings about codes that are not set aside, by level. */
  readonly levels: Readonly<Record<Level, number>>
  /** Gaps and findings set aside by waivers and baselines. */
  readonly suppressed: number
  /** Findings about codes, by class. */
  readonly codes: Readonly<Record<string, number>>
  readonly rules: RuleCounts
  /** Groups in the order of their names. */
  readonly groups: Readonly<Record<Grouping, readonly GroupCounts[]>>
}

/**
 * How the notes came to be audited. `all`: the whole frame. `sample`: drawn from the frame by chance; its rates carry
 * intervals. `convenience`: picked by somebody; its rates carry none, since no chance was at work that they could tell of.
 */
export type Design = 'all' | 'sample' | 'convenience'

/** The members of the sample that came from one stratum, as keys of notes in the order of drawing. */
export interface DrawnStratum {
  /** Values of the strata joined by ` / `; '' where the sample is not stratified. */
  readonly stratum: string
  /** Members of the frame in the stratum. */
  readonly size: number
  readonly drawn: readonly string[]
  /** Members that take the place of drawn ones that turn out to be unusable, in order. */
  readonly reserve: readonly string[]
}

/** How the sample was drawn: enough to draw it again. */
export interface SampleFigures {
  readonly seed: string
  readonly generator: string
  readonly wanted: number
  readonly strata: readonly Grouping[]
  readonly drawn: readonly DrawnStratum[]
}

/** Something that only shows between the visits of one patient. */
export type AcrossKind = 'identical-scores' | 'contradiction' | 'stale-date' | 'failed-never-tried'

/** One finding between visits: keys, numbers and a message without words of the notes. */
export interface AcrossFinding {
  readonly kind: AcrossKind
  readonly patient: string
  /** The notes concerned, in order of their visits. */
  readonly notes: readonly string[]
  readonly provider?: string
  /** A plain, neutral sentence: what stands in which visits, and no verdict. */
  readonly message: string
}

/** What was found between visits; `shown` is cut where there is much, `count` is not. */
export interface AcrossFigures {
  /** Patients with two notes at least that could be compared. */
  readonly patients: number
  readonly kinds: readonly {
    readonly kind: AcrossKind
    readonly count: number
    readonly shown: readonly AcrossFinding[]
  }[]
}

/** A passage in one note: lines from 1, `end` inclusive. */
export interface CopiedPlace {
  readonly note: string
  readonly start: number
  readonly end: number
}

/** Passages that stand alike in several notes. */
export interface CopyCluster {
  readonly notes: number
  /** Different patients, where the notes tell. */
  readonly patients: number
  readonly providers: number
  /** Words of the passage, in the note that has it first. */
  readonly words: number
  /** The first places, in the order of the run. */
  readonly places: readonly CopiedPlace[]
}

/** Text that stands in several notes, told without a verdict: templates and carried-forward histories look the same. */
export interface CopyFigures {
  /** Notes and passages that were compared. */
  readonly notes: number
  readonly passages: number
  /** Notes that share a passage with another note of the same patient, and with a note of another patient. */
  readonly samePatient: number
  readonly otherPatient: number
  /** Clusters in all, and the largest of them. */
  readonly count: number
  readonly clusters: readonly CopyCluster[]
}

/** Everything that the outputs are made from. */
export interface Figures {
  readonly format: typeof FIGURES_FORMAT
  /** Version of the program. */
  readonly version: string
  readonly policies: readonly AuditedPolicy[]
  readonly releases: readonly Release[]
  /** SHA-256 of everything that decides results beside the notes, first 16 hexadecimal characters. */
  readonly configuration: string
  /** What tells one salt from another and gives none away. */
  readonly salt: string
  /** Files that were read, their bytes, and the SHA-256 over all of them. */
  readonly inputs: { readonly files: number; readonly bytes: number; readonly sha256: string }
  readonly design: Design
  readonly sample?: SampleFigures
  readonly totals: Totals
  readonly across: AcrossFigures
  readonly copies: CopyFigures
}

/** Figures before copied text was compared. */
export type CountedFigures = Omit<Figures, 'copies'>

/** A cell of a table. Undefined: nothing to tell. */
export type Cell = string | number | undefined

/** Figures as a table: what CSV, XLSX and the tables of the report are written from. */
export interface Table {
  /** File and sheet name: lower case, hyphens, at most 31 characters. */
  readonly name: string
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Notes to which the requirement applied, and those of them that meet it. */
export function rateOf({ met, partial, missing, conflicting }: StatusCounts): {
  readonly met: number
  readonly of: number
} {
  return { met, of: met + partial + missing + conflicting }
}
