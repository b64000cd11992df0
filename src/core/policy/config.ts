// Reads a configuration out of parsed YAML: every value is checked, every fault listed with its path and place.
import { ALL_POLICIES, CONFIG_KEY_NAMES, OVERRIDE_KEYS } from './config-keys.ts'
import type { Levels, Setting } from './levels.ts'
import { findRule, SETTINGS } from './levels.ts'
import type { Level, Policy } from './policy.ts'
import { LEVELS } from './policy.ts'
import type { Complaint, Locate, Piece } from './reader.ts'
import { complain, elements, mapping, members, nameOf, oneOf, suggestion, text, wholeNumber } from './reader.ts'
import { DEFAULT_POLICY } from './shipped.ts'

/** Patterns with the folder that they are relative to. */
export interface Patterns {
  readonly base: string
  readonly globs: readonly string[]
}

/** Other settings for some files. */
export interface Override {
  readonly files: Patterns
  readonly policies?: readonly Policy[]
  readonly levels: Levels
}

/** What a configuration file says; what it leaves open is not there. Paths of files are whole. */
export interface Config {
  readonly policies?: readonly Policy[]
  readonly levels: Levels
  readonly failSeverity?: Level
  readonly maxWarnings?: number
  readonly quiet?: boolean
  readonly ignore: readonly Patterns[]
  readonly includeText?: boolean
  readonly data?: string
  readonly docs?: string
  readonly inlineWaivers?: boolean
  readonly waivers?: string
  readonly baseline?: string
  readonly salt?: string
  readonly overrides: readonly Override[]
}

/** What no configuration says. */
export const NO_CONFIG: Config = { levels: new Map(), ignore: [], overrides: [] }

/** What a configuration can lean on. */
export interface ConfigContext {
  readonly locate: Locate
  /** The folder of the file, for its patterns. */
  readonly base: string
  /** Every shipped policy. */
  readonly shipped: readonly Policy[]
  /** The whole path of a file that is named relative to this one. */
  readonly pathOf: (name: string) => string
  /** The configuration of a file that `extends` names; undefined where it has faults, which are told elsewhere. */
  readonly extended: (path: string, complainHere: (message: string) => void) => Config | undefined
  /** The policy of a file; undefined where it has faults, which are told elsewhere. */
  readonly policyFile: (path: string) => Policy | undefined
}

/** A configuration, or what is wrong with it; `config` is there only where nothing is. */
export interface ReadConfig {
  readonly config?: Config
  readonly complaints: readonly Complaint[]
}

/** Reads and checks a parsed YAML value. An empty file says nothing. */
export function readConfig(value: unknown, context: ConfigContext): ReadConfig {
  const complaints: Complaint[] = []
  const piece: Piece = { value: value ?? {}, path: [], locate: context.locate, known: {}, complaints }
  const config = wholeConfig(piece, context)
  if (complaints.length === 0) return { config, complaints }
  return { complaints: complaints.sort((a, b) => a.line - b.line || a.column - b.column) }
}

function wholeConfig(piece: Piece, context: ConfigContext): Config {
  const found = members(piece, CONFIG_KEY_NAMES)
  const below = elements(found.get('extends')).flatMap((row) => {
    const name = text(row)
    return name === '' ? [] : (context.extended(context.pathOf(name), (message) => complain(row, message)) ?? [])
  })
  const base = below.reduce(mergeConfigs, NO_CONFIG)
  const named = readPolicies(found.get('policies'), context)
  const used = named ?? base.policies ?? defaultOf(context)
  const own: Config = {
    ...(named && { policies: named }),
    levels: readLevels(found.get('requirements'), used, context),
    ...given('failSeverity', found.get('fail-severity'), (one) => oneOf(one, LEVELS, 'error')),
    ...given('maxWarnings', found.get('max-warnings'), (one) => wholeNumber(one, 0)),
    ...given('quiet', found.get('quiet'), truth),
    ignore: patterns(found.get('ignore'), context),
    ...given('includeText', found.get('include-text'), truth),
    ...given('data', found.get('data'), (one) => file(one, context)),
    ...given('docs', found.get('docs'), text),
    ...given('inlineWaivers', found.get('inline-waivers'), truth),
    ...given('waivers', found.get('waivers'), (one) => file(one, context)),
    ...given('baseline', found.get('baseline'), (one) => file(one, context)),
    ...given('salt', found.get('salt'), text),
    overrides: elements(found.get('overrides')).map((row) => readOverride(row, used, context)),
  }
  return mergeConfigs(base, own)
}

/** The second configuration on top of the first: single values replace, levels, patterns and overrides add up. */
export function mergeConfigs(base: Config, own: Config): Config {
  return {
    ...base,
    ...own,
    levels: new Map([...base.levels, ...own.levels]),
    ignore: [...base.ignore, ...own.ignore],
    overrides: [...base.overrides, ...own.overrides],
  }
}

function given<K extends string, T>(
  key: K,
  piece: Piece | undefined,
  read: (piece: Piece) => T | undefined,
): { readonly [key in K]?: T } {
  const value = piece && read(piece)
  return (value === undefined ? {} : { [key]: value }) as { readonly [key in K]?: T }
}

function truth(piece: Piece): boolean | undefined {
  if (typeof piece.value === 'boolean') return piece.value
  complain(piece, `must be true or false, not ${nameOf(piece.value)}`)
  return undefined
}

function file(piece: Piece, { pathOf }: ConfigContext): string | undefined {
  const name = text(piece)
  return name === '' ? undefined : pathOf(name)
}

function patterns(piece: Piece | undefined, { base }: ConfigContext): readonly Patterns[] {
  const globs = elements(piece).map(text)
  return globs.length === 0 ? [] : [{ base, globs }]
}

function readOverride(piece: Piece, around: readonly Policy[], context: ConfigContext): Override {
  const found = members(piece, Object.keys(OVERRIDE_KEYS), ['files'])
  const [files = { base: context.base, globs: [] }] = patterns(found.get('files'), context)
  const list = found.get('files')
  if (Array.isArray(list?.value) && list.value.length === 0) complain(list, 'names no file')
  const policies = readPolicies(found.get('policies'), context)
  const levels = readLevels(found.get('requirements'), policies ?? around, context)
  return { files, ...(policies && { policies }), levels }
}

const defaultOf = ({ shipped }: ConfigContext): readonly Policy[] => shipped.filter(({ id }) => id === DEFAULT_POLICY)

function readPolicies(piece: Piece | undefined, context: ConfigContext): readonly Policy[] | undefined {
  if (piece === undefined) return undefined
  const rows = elements(piece)
  if (Array.isArray(piece.value) && rows.length === 0) complain(piece, 'names no policy')
  const policies = new Map<string, Policy>()
  for (const row of rows) {
    const name = text(row)
    if (name === '') continue
    const { found, error } = findPolicies(name, context.shipped, (path) => context.policyFile(context.pathOf(path)))
    if (error !== undefined) complain(row, error)
    for (const policy of found) policies.set(policy.id, policy)
  }
  return [...policies.values()]
}

/**
 * The policies that a name means: a shipped policy, `all`, or a file by way of `ofFile`; `error` where it means none.
 * A file with faults gives no policy and no error: whoever reads it tells them.
 */
export function findPolicies(
  name: string,
  shipped: readonly Policy[],
  ofFile: (path: string) => Policy | undefined,
): { readonly found: readonly Policy[]; readonly error?: string } {
  if (name === ALL_POLICIES) return { found: shipped.filter(({ status }) => status !== 'retired') }
  if (isPolicyFile(name)) {
    const policy = ofFile(name)
    return { found: policy ? [policy] : [] }
  }
  const policy = shipped.find(({ id }) => id === name)
  if (policy) return { found: [policy] }
  const near = suggestion(name, [...shipped.map(({ id }) => id), ALL_POLICIES])
  return { found: [], error: `no policy is called "${name}"${near}` }
}

/** Whether the name of a policy means a file: it has a slash, or ends in .yaml or .yml. */
export function isPolicyFile(name: string): boolean {
  return /[\\/]|\.ya?ml$/.test(name)
}

function readLevels(piece: Piece | undefined, used: readonly Policy[], { shipped }: ConfigContext): Levels {
  const levels = new Map<string, Setting>()
  for (const [name, row] of piece === undefined ? [] : mapping(piece)) {
    const found = findRule(name, used, shipped)
    // YAML 1.1 readers, and people, take a bare `off` for false.
    const setting = row.value === false ? 'off' : oneOf(row, SETTINGS, 'warning')
    if ('error' in found) complain(row, found.error)
    else if (levels.has(found.rule)) complain(row, `${found.rule} is set already`)
    else levels.set(found.rule, setting)
  }
  return levels
}
