// The keys of a configuration file: what each holds and what it is for. The reader and the JSON Schema both go by them.

/** What a key holds; the reader and the JSON Schema have one entry a kind. */
export type KeyKind =
  | 'text'
  | 'file'
  | 'level'
  | 'count'
  | 'switch'
  | 'texts'
  | 'files'
  | 'policies'
  | 'requirements'
  | 'overrides'

interface Key {
  readonly kind: KeyKind
  readonly about: string
}

/** Every key at the top of the file. */
export const CONFIG_KEYS = {
  extends: { kind: 'files', about: 'Configuration files to start from, relative to this one; what stands here wins.' },
  policies: { kind: 'policies', about: 'Policies to apply: names of shipped policies, `all`, or policy files.' },
  requirements: { kind: 'requirements', about: 'Level of a requirement by POLICY/ID or ID; `off` leaves it out.' },
  'fail-severity': { kind: 'level', about: 'The command fails on gaps of this level or above. Default: error.' },
  'max-warnings': { kind: 'count', about: 'The command fails on more warnings than this.' },
  quiet: { kind: 'switch', about: 'Report errors only. Default: false.' },
  ignore: { kind: 'texts', about: 'Files to leave out: patterns as in .gitignore, relative to this file.' },
  'include-text': { kind: 'switch', about: 'Put words of the notes into formats that leave them out. Default: false.' },
  data: { kind: 'file', about: 'Folder of imported code tables.' },
  docs: { kind: 'text', about: 'Base address of the pages that describe the policies.' },
  'inline-waivers': { kind: 'switch', about: 'Accept waivers that stand in the notes. Default: false.' },
  waivers: { kind: 'file', about: 'File of waivers.' },
  baseline: { kind: 'file', about: 'File of gaps that were there before.' },
  salt: { kind: 'text', about: 'Text that goes into the keys by which waivers and baseline name notes.' },
  overrides: { kind: 'overrides', about: 'Other settings for some files; later ones win.' },
} as const satisfies Readonly<Record<string, Key>>

/** Every key of an entry of `overrides`. */
export const OVERRIDE_KEYS = {
  files: {
    kind: 'texts',
    about: 'The files it is for: patterns as in .gitignore, relative to the configuration file.',
  },
  policies: CONFIG_KEYS.policies,
  requirements: CONFIG_KEYS.requirements,
} as const satisfies Readonly<Record<string, Key>>

/** Names of the keys at the top, in order. */
export const CONFIG_KEY_NAMES = Object.keys(CONFIG_KEYS) as readonly (keyof typeof CONFIG_KEYS)[]

/** Stands for every shipped policy that is not retired. */
export const ALL_POLICIES = 'all'
