// Sets gaps and findings aside: by the waiver file, by waivers in the note, by a baseline; and keeps count over a run.
import type { CodeFinding } from '../codes/finding.ts'
import type { Baseline } from './baseline.ts'
import type { InlineWaiver, InlineWaivers } from './inline-waivers.ts'
import type { Hash, NamedNote } from './keys.ts'
import { keyOf, ruleOf } from './keys.ts'
import type { Outcome, Result } from './outcome.ts'
import { gapsOf } from './outcome.ts'
import type { Complaint } from './reader.ts'
import { suggestion } from './reader.ts'
import type { Suppression } from './suppression.ts'
import type { Waiver } from './waivers.ts'
import { isInForce } from './waivers.ts'

/** By what gaps are set aside in a run. */
export interface WaiverSettings {
  readonly hash: Hash
  /** ISO day of the run; waivers expire by it, not by the day of service. */
  readonly today: string
  readonly waivers: readonly Waiver[]
  /** Whether waivers in notes count. */
  readonly inlineAllowed: boolean
  readonly baseline?: Baseline
  /** Every rule that can be named (`rulesOf`). */
  readonly rules: readonly string[]
}

/** The counts of a run; `applyWaivers` adds to them, note by note. */
export interface WaiverTally {
  /** How often each key occurred, whether set aside or not. */
  readonly seen: Map<string, number>
  /** How often each key occurred without a waiver: what a baseline takes. */
  readonly open: Map<string, number>
  /** How often each key was set aside by the baseline. */
  readonly baselined: Map<string, number>
  /** Keys of the waivers that set something aside. */
  readonly used: Set<string>
  /** Gaps and findings without a key, since their note is not identified; those that a waiver of the note sets aside left out. */
  unidentified: number
  /** Waivers in notes that were passed over because they are not allowed. */
  inlineRefused: number
}

/** The counts at the start of a run. */
export function startTally(): WaiverTally {
  return {
    seen: new Map(),
    open: new Map(),
    baselined: new Map(),
    used: new Set(),
    unidentified: 0,
    inlineRefused: 0,
  }
}

/** What is set aside in a note, with the keys of all its gaps and findings, and what is wrong with its own waivers. */
export interface Applied {
  readonly suppressed: ReadonlyMap<Outcome | CodeFinding, Suppression>
  readonly keys: ReadonlyMap<Outcome | CodeFinding, string>
  /** About waivers in the note, with their places and without a word of it. */
  readonly complaints: readonly Complaint[]
}

/** A judged note, as reports take it. */
export interface JudgedNote extends NamedNote {
  readonly result: Result
}

/**
 * Sets the gaps and findings of a note aside. A waiver of the file speaks first, then one in the note, then the baseline,
 * which sets a key aside as often as it counts it. Notes must come in the same order for the same answer.
 */
export function applyWaivers(
  noted: JudgedNote,
  inline: InlineWaivers | undefined,
  settings: WaiverSettings,
  tally: WaiverTally,
): Applied {
  const suppressed = new Map<Outcome | CodeFinding, Suppression>()
  const keys = new Map<Outcome | CodeFinding, string>()
  const { waivers, complaints } = inlineInForce(inline, settings, tally)
  for (const item of itemsOf(noted.result)) {
    const key = keyOf(item, noted, settings.hash)
    if (key !== undefined) {
      keys.set(item, key)
      addTo(tally.seen, key)
    }
    const suppression =
      byWaiver(key, settings, tally) ?? byInline(ruleOf(item), waivers) ?? byBaseline(key, settings, tally)
    if (suppression !== undefined) suppressed.set(item, suppression)
    else if (key === undefined) tally.unidentified += 1
    if (key !== undefined && (suppression === undefined || suppression.by === 'baseline')) addTo(tally.open, key)
  }
  return { suppressed, keys, complaints }
}

// Gaps that a finding about codes tells instead are not reported, so nothing is set aside for them.
function itemsOf(result: Result): readonly (Outcome | CodeFinding)[] {
  return [...gapsOf(result), ...result.codes.findings]
}

function byWaiver(
  key: string | undefined,
  { waivers, today }: WaiverSettings,
  tally: WaiverTally,
): Suppression | undefined {
  const waiver = key === undefined ? undefined : indexOf(waivers).get(key)
  if (waiver === undefined || !isInForce(waiver, today)) return undefined
  tally.used.add(waiver.key)
  const { reason, role, expires } = waiver
  return { by: 'waiver', reason, role, expires }
}

const indexes = new WeakMap<readonly Waiver[], ReadonlyMap<string, Waiver>>()

function indexOf(waivers: readonly Waiver[]): ReadonlyMap<string, Waiver> {
  let index = indexes.get(waivers)
  if (index === undefined) {
    index = new Map(waivers.map((waiver) => [waiver.key, waiver]))
    indexes.set(waivers, index)
  }
  return index
}

function byInline(rule: string, waivers: readonly InlineWaiver[]): Suppression | undefined {
  const waiver = waivers.find(({ requirement }) => requirement === rule)
  if (waiver === undefined) return undefined
  const { reason, role, expires } = waiver
  return { by: 'inline-waiver', reason, role, expires }
}

function byBaseline(
  key: string | undefined,
  { baseline }: WaiverSettings,
  tally: WaiverTally,
): Suppression | undefined {
  if (key === undefined || (tally.baselined.get(key) ?? 0) >= (baseline?.counts.get(key) ?? 0)) return undefined
  addTo(tally.baselined, key)
  return { by: 'baseline' }
}

// Where waivers in notes are not allowed nothing is said about how they are written.
function inlineInForce(
  inline: InlineWaivers | undefined,
  { inlineAllowed, today, rules }: WaiverSettings,
  tally: WaiverTally,
): { readonly waivers: readonly InlineWaiver[]; readonly complaints: readonly Complaint[] } {
  if (inline === undefined) return { waivers: [], complaints: [] }
  if (!inlineAllowed) {
    tally.inlineRefused += inline.waivers.length
    return { waivers: [], complaints: [] }
  }
  const complaints = [...inline.complaints]
  const waivers = inline.waivers.filter((waiver) => {
    const { requirement, expires, line, column } = waiver
    const known = rules.includes(requirement)
    const inForce = isInForce(waiver, today)
    const say = (message: string): void => void complaints.push({ line, column, path: '', message })
    if (!known) say(`the inline waiver names no requirement that exists${suggestion(requirement, rules)}`)
    else if (!inForce) say(`the inline waiver of ${requirement} expired on ${expires}`)
    return known && inForce
  })
  return { waivers, complaints: complaints.sort((a, b) => a.line - b.line || a.column - b.column) }
}

function addTo(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** What to say at the end of a run, one line each. */
export function endLines(
  tally: WaiverTally,
  { waivers, today, inlineAllowed, baseline }: WaiverSettings,
): readonly string[] {
  const lines = waivers.flatMap((waiver) => {
    const name = `waiver ${waiver.key}`
    if (!isInForce(waiver, today)) return [`${name}: expired on ${waiver.expires}`]
    return tally.used.has(waiver.key) ? [] : [`${name}: was not used in this run`]
  })
  const gone = baseline === undefined ? 0 : [...baseline.counts.keys()].filter((key) => !tally.seen.has(key)).length
  if (gone > 0) lines.push(`baseline: ${gone} of ${baseline?.counts.size} keys did not occur in this run`)
  if (!inlineAllowed && tally.inlineRefused > 0)
    lines.push(
      `${tally.inlineRefused} inline ${tally.inlineRefused === 1 ? 'waiver was' : 'waivers were'} passed over: not allowed`,
    )
  return lines
}

/** The baseline of a run: every gap and finding with a key that no waiver sets aside. */
export function baselineOf({ open }: WaiverTally): Baseline {
  return { counts: open }
}

/** A baseline without what did not occur in the run, each key counted at most as often as it occurred. */
export function prunedBaseline({ counts }: Baseline, { seen }: WaiverTally): Baseline {
  return {
    counts: new Map(
      [...counts].flatMap(([key, count]): [string, number][] => {
        const left = Math.min(count, seen.get(key) ?? 0)
        return left > 0 ? [[key, left]] : []
      }),
    ),
  }
}
