// The part of the JSON Schema that is about conditions: the words of the language and the tests of every kind of fact.
import type { FactKind } from '../facts/fact.ts'
import type { Domain } from './fact-attributes.ts'
import { ASSERTION_ATTRIBUTES, FACT_ATTRIBUTES, FACT_KINDS } from './fact-attributes.ts'
import type { Condition } from './policy.ts'
import { TIME_UNITS } from './quantities.ts'
import { CONDITION_OPTIONS, CONDITION_WORDS, ORDER_KEYS } from './read-condition.ts'
import { BOUND_KEYS, type TEST_KEYS } from './read-tests.ts'

type Schema = Readonly<Record<string, unknown>>

const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` })
const several: Schema = { type: 'array', items: ref('condition') }

/** What each word of the language says, for the hover of an editor. */
const ABOUT: Readonly<Record<Condition['word'], string>> = {
  fact: 'The note states enough facts of this kind.',
  section: 'The note has one of these sections.',
  named: 'The note names a word of this vocabulary, outside passages on other illnesses.',
  phrase:
    'The note holds one of these phrases, word for word but for case. `[x]` is optional, `(a|b)` are alternatives.',
  all: 'All of these hold.',
  any: 'One of these holds.',
  not: 'None of these holds.',
  some: 'So many of these hold as `count` says.',
  order: 'What one condition finds is told as earlier than what the other finds.',
}

const ABOUT_OPTIONS: Readonly<Record<string, string>> = {
  where: 'Tests of attributes.',
  with: 'Tests of the vocabulary entry: its id and its attributes.',
  in: 'Sections in which it stands.',
  count: 'How many: a number is "at least"; default at least 1.',
  distinct: 'Count different values of this attribute.',
}

/** Definitions of `condition` and of what stands in it. */
export function conditionSchemas(channels: readonly string[]): Readonly<Record<string, Schema>> {
  return {
    condition: conditionSchema(channels),
    bounds: boundsSchema(),
    'assertion-tests': testsSchema(ASSERTION_ATTRIBUTES),
    'open-tests': { type: 'object', additionalProperties: ref('test-of-text') },
    'test-of-text': testSchema('text'),
    ...Object.fromEntries(FACT_KINDS.map((kind) => [`tests-of-${kind}`, factTests(kind)])),
  }
}

function conditionSchema(channels: readonly string[]): Schema {
  const described = (schema: Schema, word: Condition['word']): Schema => ({ description: ABOUT[word], ...schema })
  const words: Readonly<Record<Condition['word'], Schema>> = {
    fact: { enum: FACT_KINDS },
    section: { allOf: [ref('sections')] },
    named: channels.length > 0 ? { enum: channels } : { type: 'string' },
    phrase: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }] },
    all: several,
    any: several,
    not: { anyOf: [ref('condition'), several] },
    some: several,
    order: {
      type: 'object',
      additionalProperties: false,
      required: ORDER_KEYS,
      properties: Object.fromEntries(ORDER_KEYS.map((key) => [key, ref('condition')])),
    },
  }
  const options: Readonly<Record<string, Schema>> = {
    where: { type: 'object' },
    with: { allOf: [ref('open-tests')] },
    in: { allOf: [ref('sections')] },
    count: { allOf: [ref('bounds')] },
    distinct: { type: 'string' },
  }
  return {
    type: 'object',
    description: `Exactly one of ${CONDITION_WORDS.join(', ')}.`,
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(CONDITION_WORDS.map((word) => [word, described(words[word], word)])),
      ...Object.fromEntries(
        Object.entries(options).map(([key, schema]) => [key, { description: ABOUT_OPTIONS[key], ...schema }]),
      ),
    },
    oneOf: CONDITION_WORDS.map((word) => ({ required: [word] })),
    allOf: [
      ...CONDITION_WORDS.map((word) => given([word], { propertyNames: { enum: [word, ...CONDITION_OPTIONS[word]] } })),
      ...['named', 'phrase'].map((word) => given([word], { properties: { where: ref('assertion-tests') } })),
      ...FACT_KINDS.map((kind) => ofKind(kind)),
    ],
  }
}

function given(required: readonly string[], schema: Schema, properties?: Schema): Schema {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { if: { required, ...(properties && { properties }) }, then: schema }
}

function ofKind(kind: FactKind): Schema {
  const attributes = Object.keys(FACT_ATTRIBUTES[kind])
  const distinct = attributes.length > 0 ? { enum: attributes } : false
  return given(['fact'], { properties: { where: ref(`tests-of-${kind}`), distinct } }, { fact: { const: kind } })
}

const factTests = (kind: FactKind): Schema => testsSchema({ ...FACT_ATTRIBUTES[kind], ...ASSERTION_ATTRIBUTES })

function testsSchema(attributes: Readonly<Record<string, Domain>>): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(Object.entries(attributes).map(([name, domain]) => [name, testSchema(domain)])),
  }
}

function testSchema(domain: Domain): Schema {
  const value = valueSchema(domain)
  const bound = domain === 'number' || domain === 'days' || domain === 'percent' ? value : false
  const properties: Readonly<Record<(typeof TEST_KEYS)[number], unknown>> = {
    not: domain === 'part' ? false : { anyOf: [value, { type: 'array', items: value }] },
    'at-least': bound,
    'at-most': bound,
    present: { type: 'boolean' },
  }
  const tests = { type: 'object', additionalProperties: false, minProperties: 1, properties }
  return domain === 'part' ? tests : { anyOf: [value, { type: 'array', items: value }, tests] }
}

function valueSchema(domain: Domain): Schema {
  switch (domain) {
    case 'number':
      return { type: 'number' }
    case 'days':
      return { type: 'string', pattern: `^\\s*\\d+(?:\\.\\d+)? ?(?:${TIME_UNITS.join('|')})s?\\s*$` }
    case 'percent':
      return { type: 'string', pattern: '^\\s*\\d+(?:\\.\\d+)? ?%\\s*$' }
    case 'truth':
      return { type: 'boolean' }
    case 'text':
    case 'part':
      return { type: 'string' }
    default:
      return { enum: domain }
  }
}

function boundsSchema(): Schema {
  const whole = { type: 'integer', minimum: 0 }
  const properties = Object.fromEntries(BOUND_KEYS.map((key) => [key, whole]))
  return {
    anyOf: [
      { type: 'integer', minimum: 1 },
      { type: 'object', additionalProperties: false, properties },
    ],
  }
}
