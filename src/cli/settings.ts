// What is in force for a run: the configuration that was found or named, under the options of the command line.
import { resolve } from 'node:path'
import type { Metadata } from '../core/note/note.ts'
import type { Config, Patterns } from '../core/policy/config.ts'
import { findPolicies, NO_CONFIG } from '../core/policy/config.ts'
import type { Effective, Flags } from '../core/policy/effective.ts'
import { effective } from '../core/policy/effective.ts'
import type { Levels, Setting } from '../core/policy/levels.ts'
import { findRule, SETTINGS, withLevels } from '../core/policy/levels.ts'
import type { Level, Policy } from '../core/policy/policy.ts'
import { suggestion } from '../core/policy/reader.ts'
import { choosePolicies, shippedPolicies, shippedPolicy } from '../core/policy/shipped.ts'
import { CONFIG_FILES, findConfig } from '../node/config-file.ts'
import { readTextFile } from '../node/text-file.ts'

/** The options of the command line that a configuration can also set, and those that find it. */
export interface SettingFlags {
  /** Path of a configuration; false: none is used; undefined: the nearest is. */
  readonly config: string | false | undefined
  /** Names of policies or policy files, as given: perhaps several parted by commas. */
  readonly policy: readonly string[]
  /** `ID:SETTING`, as given. */
  readonly rule: readonly string[]
  readonly ignoreFile: string | undefined
  readonly failSeverity: Level | undefined
  readonly maxWarnings: number | undefined
  readonly quiet: boolean | undefined
  readonly includeText: boolean | undefined
  readonly data: string | undefined
  readonly waivers: string | undefined
  readonly baseline: string | undefined
  /** False: waivers in notes do not count, whatever the configuration says. */
  readonly inlineWaivers: boolean | undefined
}

/** What is in force for a run. */
export interface Settings extends Omit<Config, 'policies' | 'levels' | 'ignore' | 'overrides'> {
  readonly failSeverity: Level
  readonly quiet: boolean
  readonly includeText: boolean
  readonly inlineWaivers: boolean
  /** Every policy that some file is judged by. */
  readonly allPolicies: readonly Policy[]
  /** Named policies and levels for a file. */
  readonly forFile: (path: string) => Effective
  /** The policies to judge a note by: those for its file and those that its procedures call for, with levels set. */
  readonly policiesFor: (path: string, metadata: Metadata) => readonly Policy[]
  /** By what a file is ignored. */
  readonly ignoredBy: (path: string) => string | undefined
  /** Whether anything can be ignored at all. */
  readonly ignores: boolean
}

/** Settings, or what is wrong; `files` are all files that decide them, as whole paths. */
export type Loaded =
  | { readonly settings: Settings; readonly files: readonly string[] }
  | { readonly faults: readonly string[]; readonly files: readonly string[] }

/** The file of patterns that is read without being named. */
const IGNORE_FILE = '.notelintignore'

/** Loads what is in force. All faults are given at once. */
export async function loadSettings(given: SettingFlags): Promise<Loaded> {
  const read = await readConfiguration(given.config)
  const config = read.config ?? NO_CONFIG
  const flags = await readFlags(given, config)
  const ignoring = readIgnoreFile(given.ignoreFile)
  const more = [config.waivers, config.baseline].filter((path) => path !== undefined)
  const files = [...read.files, ...flags.files, ...ignoring.files, ...more]
  // Where the configuration has faults its policies are not known, and requirements of the command line not either.
  const faults = [...read.faults, ...(read.faults.length === 0 ? flags.faults : []), ...ignoring.faults]
  if (faults.length > 0) return { faults, files }
  return { settings: await settle(config, flags.flags, ignoring.patterns, given), files }
}

/** The policies of the user's own that the configuration of the working folder names; none where it has faults. */
export async function configuredPolicies(): Promise<readonly Policy[]> {
  const { config } = await readConfiguration(undefined)
  const named = [...(config?.policies ?? []), ...(config?.overrides ?? []).flatMap(({ policies }) => policies ?? [])]
  return unique(named).filter(({ id }) => shippedPolicy(id) === undefined)
}

async function readConfiguration(
  named: string | false | undefined,
): Promise<{ readonly config?: Config; readonly faults: readonly string[]; readonly files: readonly string[] }> {
  if (named === false) return { faults: [], files: [] }
  // A configuration that comes to be in the working folder decides the next run, whichever is in force now.
  const nearest = named === undefined ? CONFIG_FILES.map((name) => resolve(name)) : []
  const found = named === undefined ? findConfig('.') : { path: named }
  if ('error' in found) return { faults: [found.error], files: nearest }
  if (found.path === undefined) return { faults: [], files: nearest }
  // The YAML reader costs 20 ms: most runs have no configuration.
  const { readConfigFile } = await import('../node/config-reading.ts')
  const read = readConfigFile(found.path)
  return { ...read, files: [...new Set([...read.files, ...nearest])] }
}

interface ReadFlags {
  readonly flags: Flags
  readonly faults: readonly string[]
  readonly files: readonly string[]
}

async function readFlags({ policy, rule }: SettingFlags, config: Config): Promise<ReadFlags> {
  const faults: string[] = []
  const files: string[] = []
  const policies = new Map<string, Policy>()
  const named = policy.flatMap((words) => words.split(',')).map((word) => word.trim())
  for (const name of named) {
    const paths: string[] = []
    const { found, error } = findPolicies(name, shippedPolicies, (path) => {
      paths.push(path)
      return undefined
    })
    if (error !== undefined) faults.push(`--policy: ${error}`)
    const [path] = paths
    const own = path === undefined ? undefined : (await import('../node/config-reading.ts')).readNamedPolicy(path)
    files.push(...(own ? [own.file] : []))
    faults.push(...(own?.faults ?? []))
    for (const each of own?.policy ? [own.policy] : found) policies.set(each.id, each)
  }
  const base = named.length > 0 ? [...policies.values()] : effective(config, { levels: new Map() }, []).policies
  const used = unique([...base, ...config.overrides.flatMap((override) => override.policies ?? [])])
  // Where a policy could not be read, its requirements are not known.
  const levels = faults.length > 0 ? new Map() : readRules(rule, used, faults)
  return { flags: { ...(named.length > 0 && { policies: base }), levels }, faults, files }
}

function readRules(rules: readonly string[], used: readonly Policy[], faults: string[]): Levels {
  const levels = new Map<string, Setting>()
  for (const words of rules) {
    const colon = words.lastIndexOf(':')
    const name = words.slice(0, Math.max(colon, 0))
    const setting = SETTINGS.find((each) => each === words.slice(colon + 1))
    const found = findRule(name, used, shippedPolicies)
    if (colon < 1) faults.push(`--rule wants ID:LEVEL, not "${words}"`)
    else if ('error' in found) faults.push(`--rule: ${found.error}`)
    else if (setting === undefined) faults.push(`--rule ${words}: ${wrongSetting(words.slice(colon + 1))}`)
    else levels.set(found.rule, setting)
  }
  return levels
}

const wrongSetting = (word: string): string =>
  `the level must be one of ${SETTINGS.join(', ')}${suggestion(word, SETTINGS)}`

function unique(policies: readonly Policy[]): readonly Policy[] {
  return [...new Map(policies.map((policy) => [policy.id, policy])).values()]
}

interface Ignoring {
  readonly patterns: readonly (Patterns & { readonly by: string })[]
  readonly faults: readonly string[]
  readonly files: readonly string[]
}

function readIgnoreFile(named: string | undefined): Ignoring {
  const path = named ?? IGNORE_FILE
  const source = readTextFile(path)
  const files = [resolve(path)]
  if ('text' in source)
    return { patterns: [{ base: resolve('.'), globs: source.text.split(/\r?\n/), by: path }], faults: [], files }
  const missing = source.error === 'is not there'
  if (missing && named === undefined) return { patterns: [], faults: [], files }
  return { patterns: [], faults: [`${path}: ${source.error}`], files }
}

async function settle(
  config: Config,
  flags: Flags,
  ignoring: Ignoring['patterns'],
  given: SettingFlags,
): Promise<Settings> {
  const ignored = [...ignoring, ...config.ignore.map((patterns) => ({ ...patterns, by: 'the configuration' }))]
  const needed = ignored.length + config.overrides.length > 0
  const matcherOf = needed ? (await import('../node/patterns.ts')).matcherOf : () => () => false
  const ignorers = ignored.map((patterns) => ({ by: patterns.by, matches: matcherOf(patterns) }))
  const overrides = config.overrides.map((override) => ({ override, matches: matcherOf(override.files) }))
  const known = new Map<string, Effective>()
  const forFile = (path: string): Effective => {
    const matching = overrides.filter(({ matches }) => matches(path))
    const key = matching.map((each) => overrides.indexOf(each)).join()
    const before = known.get(key)
    if (before) return before
    const now = effective(
      config,
      flags,
      matching.map(({ override }) => override),
    )
    known.set(key, now)
    return now
  }
  const { policies: _policies, levels: _levels, ignore: _ignore, overrides: _overrides, ...single } = config
  const { maxWarnings = config.maxWarnings, data = config.data } = given
  return {
    ...single,
    failSeverity: given.failSeverity ?? config.failSeverity ?? 'error',
    ...(maxWarnings !== undefined && { maxWarnings }),
    ...(data !== undefined && { data }),
    quiet: given.quiet ?? config.quiet ?? false,
    includeText: given.includeText ?? config.includeText ?? false,
    ...(given.waivers !== undefined && { waivers: given.waivers }),
    ...(given.baseline !== undefined && { baseline: given.baseline }),
    inlineWaivers: given.inlineWaivers !== false && (config.inlineWaivers ?? false),
    allPolicies: unique([...forFile('.').policies, ...config.overrides.flatMap((override) => override.policies ?? [])]),
    forFile,
    policiesFor: (path, metadata) => {
      const { policies, levels } = forFile(path)
      return withLevels(choosePolicies(policies, metadata), levels)
    },
    ignoredBy: (path) => ignorers.find(({ matches }) => matches(path))?.by,
    ignores: ignorers.length > 0,
  }
}
