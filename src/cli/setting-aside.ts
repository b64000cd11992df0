// What a run of check sets aside: waivers by file and in notes, a baseline; and the baseline that it writes.

import { existsSync } from 'node:fs'
import type { WaiverSettings } from '../core/policy/apply-waivers.ts'
import { applyWaivers, baselineOf, endLines, prunedBaseline, startTally } from '../core/policy/apply-waivers.ts'
import type { Baseline } from '../core/policy/baseline.ts'
import type { InlineWaivers } from '../core/policy/inline-waivers.ts'
import { rulesOf } from '../core/policy/keys.ts'
import { shippedPolicies } from '../core/policy/shipped.ts'
import type { Waiver } from '../core/policy/waivers.ts'
import type { NotedResult } from '../core/report/noted.ts'
import { keyedHash } from '../node/keyed-hash.ts'
import { WAIVER_FILE } from '../node/usual-files.ts'
import { warn } from './output.ts'

import type { Settings } from './settings.ts'

/** What the command line says of baselines. */
export interface BaselineOptions {
  /** File to write the gaps of this run to. */
  readonly writeBaseline: string | undefined
  /** Take out of the baseline what no longer occurs. */
  readonly pruneBaseline: boolean
}

/** Sets gaps aside, note by note. */
export interface SettingAside {
  readonly apply: (noted: NotedResult, inline: InlineWaivers | undefined) => NotedResult
  /** Lines for the end of every report; writes the baseline that was asked for. `complete`: every input was judged. */
  readonly end: (complete: boolean) => Promise<{ readonly notices: readonly string[]; readonly failed: boolean }>
}

/**
 * The settings of a run, or what is wrong with its files: `FILE:LINE:COL path: message`. Waivers expire by `today`, an
 * ISO day.
 */
export async function openSettingAside(
  settings: Settings,
  options: BaselineOptions,
  today = new Date().toISOString().slice(0, 10),
): Promise<{ readonly aside: SettingAside } | { readonly faults: readonly string[] }> {
  const { baseline: baselineFile, inlineWaivers } = settings
  const waiverFile = settings.waivers ?? (existsSync(WAIVER_FILE) ? WAIVER_FILE : undefined)
  const salt = settings.salt ?? process.env['NOTELINT_SALT']
  const needed = [waiverFile, baselineFile, options.writeBaseline].some((file) => file !== undefined)
  if (needed && salt === undefined)
    return {
      faults: ['waivers and baselines need a salt: `notelint init` writes one, or set `salt` or NOTELINT_SALT'],
    }
  if (options.pruneBaseline && baselineFile === undefined)
    return { faults: ['--prune-baseline wants a baseline: name it with --baseline or in the configuration'] }
  const hash = keyedHash(salt ?? '')
  const rules = rulesOf([...shippedPolicies, ...settings.allPolicies])
  // The YAML reader costs 20 ms: it is loaded where there is a file to read.
  const read = await readFiles(waiverFile, baselineFile, { rules, hash })
  if ('faults' in read) return read
  const { waivers, baseline } = read
  const all: WaiverSettings = {
    hash,
    today,
    waivers,
    inlineAllowed: inlineWaivers,
    rules,
    ...(baseline && { baseline }),
  }
  return { aside: settingAside(all, options, { salted: salt !== undefined, baselineFile }) }
}

interface Files {
  readonly waivers: readonly Waiver[]
  readonly baseline?: Baseline
}

async function readFiles(
  waiverFile: string | undefined,
  baselineFile: string | undefined,
  { rules, hash }: Pick<WaiverSettings, 'rules' | 'hash'>,
): Promise<Files | { readonly faults: readonly string[] }> {
  if (waiverFile === undefined && baselineFile === undefined) return { waivers: [] }
  const { readWaiverFile } = await import('../node/waiver-file.ts')
  const { readBaselineFile } = await import('../node/baseline-file.ts')
  const waivers = waiverFile === undefined ? { waivers: [] } : readWaiverFile(waiverFile, rules)
  const baseline = baselineFile === undefined ? undefined : readBaselineFile(baselineFile, hash)
  const faults = [waivers, ...(baseline ? [baseline] : [])].flatMap((one) => ('faults' in one ? one.faults : []))
  if (faults.length > 0 || 'faults' in waivers) return { faults }
  return { waivers: waivers.waivers, ...(baseline && 'baseline' in baseline && { baseline: baseline.baseline }) }
}

function settingAside(
  settings: WaiverSettings,
  { writeBaseline, pruneBaseline }: BaselineOptions,
  { salted, baselineFile }: { readonly salted: boolean; readonly baselineFile: string | undefined },
): SettingAside {
  const tally = startTally()
  return {
    apply: (noted, inline) => {
      // Without a salt there are no keys, and nothing but waivers in notes can set anything aside.
      if (!salted && inline === undefined) return noted
      const { suppressed, keys, complaints } = applyWaivers(noted, inline, settings, tally)
      for (const { line, column, message } of complaints) warn(`${noted.path}:${line}:${column} ${message}`)
      return { ...noted, suppressed, ...(salted && { keys }) }
    },
    end: async (complete) => {
      const notices = [...endLines(tally, settings)]
      const { baseline, hash } = settings
      if (writeBaseline === undefined && !pruneBaseline) return { notices, failed: false }
      const { writeBaselineFile } = await import('../node/baseline-file.ts')
      if (tally.unidentified > 0 && writeBaseline !== undefined)
        notices.push(`baseline: ${tally.unidentified} gaps of notes without a name or a day of service are not in it`)
      const errors = [
        writeBaseline === undefined ? undefined : writeBaselineFile(writeBaseline, baselineOf(tally), hash),
      ]
      if (pruneBaseline && baseline && baselineFile !== undefined) {
        if (complete) errors.push(writeBaselineFile(baselineFile, prunedBaseline(baseline, tally), hash))
        else errors.push(`${baselineFile}: not pruned, since not every input could be judged`)
      }
      for (const error of errors) if (error !== undefined) warn(error)
      return { notices, failed: errors.some((error) => error !== undefined) }
    },
  }
}
