// The JSON Schema (draft 07, which editors know best) of policy files, made of the tables that the reader checks by.
import { DOCUMENT_KINDS } from '../facts/document-kind.ts'
import { SECTION_NAMES } from './fact-attributes.ts'
import { LEVELS } from './policy.ts'
import { conditionSchemas } from './policy-schema-conditions.ts'
import {
  type APPLIES_KEYS,
  type EFFECTIVE_KEYS,
  NOT_TO_KEYS,
  POLICY_KEYS,
  POLICY_STATUSES,
  TOPICS,
} from './read-policy.ts'
import { CASE_KEYS, EXAMPLES_KEYS, REQUIREMENT_KEYS, UNMET, UNMET_KEYS } from './read-requirement.ts'
import { SOURCE_KEYS, VERIFIED } from './read-source.ts'

type Schema = Readonly<Record<string, unknown>>
type Keys = { readonly required: readonly string[]; readonly optional: readonly string[] }

/** Keys of a table, as a union: a description that is missing or too many does not compile. */
type KeyOf<T extends Keys> = T['required'][number] | T['optional'][number]

const text = (description: string, more: Schema = {}): Schema => ({
  type: 'string',
  pattern: '\\S',
  description,
  ...more,
})
const list = (items: Schema, description: string): Schema => ({ type: 'array', items, description })
const one = (words: readonly string[], description: string): Schema => ({ enum: words, description })
const ref = (name: string, description?: string): Schema =>
  description === undefined
    ? { $ref: `#/definitions/${name}` }
    : { allOf: [{ $ref: `#/definitions/${name}` }], description }

const ID = { pattern: '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$' }
const DAY = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' }

const POLICY: Readonly<Record<KeyOf<typeof POLICY_KEYS>, Schema>> = {
  id: text('Name of the policy: lower-case words joined by hyphens, the name of the file.', ID),
  title: text('Name for people, at most 80 characters.'),
  about: text('One paragraph: what the policy is for, and where it ends.'),
  version: text('Version of this file, as 1.0.0.'),
  status: one(POLICY_STATUSES, 'preview: may change; stable: in use; retired: applied only where it is named.'),
  source: ref('source', 'The document that the policy is taken from.'),
  verified: one(VERIFIED, 'How well the source was read: its own text, a digest by others, or not at all.'),
  effective: {
    type: 'object',
    description: 'First and last day of service for which the policy is in force; a missing end is open.',
    additionalProperties: false,
    properties: {
      from: { ...DAY, description: 'First day in force, YYYY-MM-DD.' },
      to: { ...DAY, description: 'Last day in force, YYYY-MM-DD.' },
    } satisfies Readonly<Record<(typeof EFFECTIVE_KEYS)[number], Schema>>,
  },
  extends: text('Name of a policy, or a file (./base.yaml), whose requirements are taken over.'),
  applies: ref('applies'),
  requirements: list(ref('requirement'), 'In order of consequence: what a reader of the report sees first.'),
  replace: list(ref('requirement'), 'Requirements in place of those of the extended policy with the same id.'),
  add: list(ref('requirement'), 'Requirements behind those of the extended policy.'),
  remove: list({ type: 'string' }, 'Ids of requirements of the extended policy that are left out.'),
}

const APPLIES: Readonly<Record<(typeof APPLIES_KEYS)[number], Schema>> = {
  topic: one(TOPICS, 'spinal-pain (default): only notes whose visit deals with it; any: every note.'),
  codes: list({ type: 'string' }, 'Beginnings of ICD-10-CM codes; one of them given with the note overrides `unless`.'),
  procedures: list({ type: 'string' }, 'Procedure codes that make `check` apply the policy by itself; quote numbers.'),
  payers: list({ type: 'string' }, 'Payers whose notes the policy is for; none: all.'),
  'not-to': list(
    objectOf(
      { required: NOT_TO_KEYS, optional: [] },
      {
        document: one(DOCUMENT_KINDS, 'Kind of document.'),
        message: text('Why the policy is not applied, in one line.'),
      },
      'A kind of document that the policy is not for.',
    ),
    'Kinds of document that the policy is not for.',
  ),
  'only-if': ref(
    'case',
    'What a note must tell of for the policy to speak, unless one of `procedures` was given with it.',
  ),
  unless: list(ref('case'), 'Notes that the policy is not for; the message says why.'),
}

const REQUIREMENT: Readonly<Record<KeyOf<typeof REQUIREMENT_KEYS>, Schema>> = {
  id: text('Name of the requirement within the policy: lower-case words joined by hyphens.', ID),
  title: text('What is looked for, in at most 80 characters.'),
  level: one(LEVELS, 'How much a gap weighs.'),
  why: text('Why it is looked for, or what the source says about it.'),
  source: ref('source', 'Where it stands in the source.'),
  verified: one(VERIFIED, 'How well this source was read, where it differs from that of the policy.'),
  when: ref('condition', 'The requirement is not applicable unless this holds.'),
  require: ref('condition', 'What the note needs to have. Exactly one of require and forbid.'),
  forbid: ref('condition', 'What the note needs to be without; where it has it the outcome is conflicting.'),
  conflicting: list(ref('case'), 'Contradictions, looked at first.'),
  partial: list(ref('case'), 'Vague forms, looked at when require does not hold; the first that holds speaks.'),
  near: list(ref('case'), 'What came close, told beside a gap.'),
  message: text('What is said when nothing was found; under forbid {words} and {place} stand for what was found.'),
  question: text('What the author of the note is asked, openly, with "not applicable" or "unable to determine".'),
  examples: objectOf(
    { required: EXAMPLES_KEYS, optional: [] },
    {
      met: { ...list(text('A short note that meets the requirement.'), 'Notes that meet it.'), minItems: 1 },
      unmet: { ...list(ref('unmet'), 'Notes that do not meet it, each with its outcome.'), minItems: 1 },
    },
    'The tests of the requirement: each text is linted as a note of its own.',
  ),
  measured: text('Row of docs/accuracy.json that measures it on labelled notes.'),
  misses: list({ type: 'string' }, 'Wordings that are known to be missed or misread, in plain sentences.'),
}

const SOURCE: Readonly<Record<KeyOf<typeof SOURCE_KEYS>, Schema>> = {
  document: text('Name of the document, with number and year.'),
  section: text('Where in the document.'),
  address: { type: 'string', pattern: '^https?://\\S+$', description: 'Where it can be read.' },
}

const CASE: Readonly<Record<KeyOf<typeof CASE_KEYS>, Schema>> = {
  when: ref('condition', 'When the case speaks.'),
  message: text('What is said; {words} and {place} stand for the first evidence.'),
  question: text("Asked in place of the requirement's own question."),
}

const UNMET_EXAMPLE: Readonly<Record<KeyOf<typeof UNMET_KEYS>, Schema>> = {
  text: text('A short note.'),
  outcome: one(UNMET, 'How the requirement ends on it.'),
  says: text('Words that the message holds; needed unless the outcome is not-applicable.'),
}

function objectOf(keys: Keys, properties: Readonly<Record<string, Schema>>, description: string): Schema {
  return { type: 'object', description, additionalProperties: false, required: keys.required, properties }
}

/** The schema. `channels` are the names of the vocabulary that `named` can mean. */
export function policySchema(channels: readonly string[]): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A policy of notelint',
    ...objectOf(POLICY_KEYS, POLICY, 'Requirements on clinical notes, with their words for people and their tests.'),
    if: { required: ['extends'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { properties: { requirements: false } },
    else: { required: ['requirements'], properties: { replace: false, add: false, remove: false } },
    definitions: {
      applies: {
        type: 'object',
        description: 'To which notes the policy speaks.',
        additionalProperties: false,
        properties: APPLIES,
      },
      requirement: {
        ...objectOf(REQUIREMENT_KEYS, REQUIREMENT, 'One thing that a note is looked through for.'),
        oneOf: [{ required: ['require'] }, { required: ['forbid'] }],
      },
      source: objectOf(SOURCE_KEYS, SOURCE, 'Where something comes from.'),
      case: objectOf(CASE_KEYS, CASE, 'A condition with what is said when it holds.'),
      unmet: {
        ...objectOf(UNMET_KEYS, UNMET_EXAMPLE, 'A note that does not meet the requirement.'),
        if: { properties: { outcome: { const: 'not-applicable' } } },
        else: { required: ['says'] },
      },
      section: { enum: SECTION_NAMES },
      sections: {
        description: 'One section of a note, or several.',
        anyOf: [ref('section'), { type: 'array', items: ref('section') }],
      },
      ...conditionSchemas(channels),
    },
  }
}
