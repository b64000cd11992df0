// The JSON Schema of configuration files, for editors: made of the same keys that the reader goes by.
import type { KeyKind } from './config-keys.ts'
import { ALL_POLICIES, CONFIG_KEYS, OVERRIDE_KEYS } from './config-keys.ts'
import { SETTINGS } from './levels.ts'
import type { Policy } from './policy.ts'
import { LEVELS } from './policy.ts'

type Schema = Readonly<Record<string, unknown>>

const TEXT: Schema = { type: 'string', pattern: '\\S' }
const TEXTS: Schema = { type: 'array', items: TEXT }

/** The schema, for the policies that are shipped. Names of other policies and requirements pass: the reader checks them. */
export function configSchema(shipped: readonly Policy[]): Schema {
  const kinds: Readonly<Record<KeyKind, Schema>> = { ...PLAIN, ...namesOf(shipped) }
  const files = { ...kinds, overrides: { type: 'array', items: mappingOf(OVERRIDE_KEYS, kinds, ['files']) } }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of notelint',
    ...mappingOf(CONFIG_KEYS, files),
  }
}

const PLAIN = {
  text: TEXT,
  file: TEXT,
  level: { enum: LEVELS },
  count: { type: 'integer', minimum: 0 },
  switch: { type: 'boolean' },
  texts: TEXTS,
  files: TEXTS,
  overrides: { type: 'array' },
} as const satisfies Partial<Record<KeyKind, Schema>>

function namesOf(shipped: readonly Policy[]): Readonly<Record<'policies' | 'requirements', Schema>> {
  const names = [...shipped.map(({ id }) => id), ALL_POLICIES]
  const setting = { enum: [...SETTINGS, false] }
  const requirements = shipped.flatMap((policy) => policy.requirements)
  return {
    policies: {
      type: 'array',
      minItems: 1,
      items: { anyOf: [{ enum: names }, { type: 'string', pattern: '[\\\\/]|\\.ya?ml$' }] },
    },
    requirements: {
      type: 'object',
      properties: Object.fromEntries(requirements.map(({ rule, title }) => [rule, { description: title, ...setting }])),
      additionalProperties: setting,
    },
  }
}

function mappingOf(
  keys: Readonly<Record<string, { readonly kind: KeyKind; readonly about: string }>>,
  kinds: Readonly<Record<KeyKind, Schema>>,
  required?: readonly string[],
): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    ...(required && { required }),
    properties: Object.fromEntries(
      Object.entries(keys).map(([name, { kind, about }]) => [name, { description: about, ...kinds[kind] }]),
    ),
  }
}
