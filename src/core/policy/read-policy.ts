// Reads a policy out of parsed YAML: everything it says is checked, and every fault is listed with its path and place.
import { DOCUMENT_KINDS } from '../facts/document-kind.ts'
import type { Applies, Case, Policy, PolicyStatus, Requirement, Verified } from './policy.ts'
import { readCondition } from './read-condition.ts'
import { readCases, readMessage, readRequirement } from './read-requirement.ts'
import { readSource, VERIFIED } from './read-source.ts'
import type { Complaint, Known, Locate, Piece } from './reader.ts'
import { complain, day, elements, id, members, oneOf, suggestion, text } from './reader.ts'

/** A policy, or what is wrong with it; `policy` is there only where nothing is. */
export interface ReadPolicy {
  readonly policy?: Policy
  readonly complaints: readonly Complaint[]
}

/** What a policy file can lean on. */
export interface PolicyContext {
  /** Tells where the value at a path stands in the file. */
  readonly locate: Locate
  readonly known?: Known
  /** The policy that `extends` names, or undefined. */
  readonly find?: (name: string) => Policy | undefined
  /** Names that `extends` can mean, for suggestions. */
  readonly names?: readonly string[]
}

/** Reads and checks a parsed YAML value. */
export function readPolicy(value: unknown, context: PolicyContext): ReadPolicy {
  const complaints: Complaint[] = []
  const piece = { value, path: [], locate: context.locate, known: context.known ?? {}, complaints }
  const policy = wholePolicy(piece, context)
  if (complaints.length === 0) return { policy, complaints }
  return { complaints: complaints.sort((a, b) => a.line - b.line || a.column - b.column) }
}

/** Life cycle of a policy, in order. */
export const POLICY_STATUSES: readonly PolicyStatus[] = ['preview', 'stable', 'retired']

/** Keys that a policy file must have, and those that it can have. */
export const POLICY_KEYS = {
  required: ['id', 'title', 'about', 'version', 'status', 'source', 'verified'],
  optional: ['effective', 'extends', 'applies', 'requirements', 'replace', 'add', 'remove'],
} as const

/** Keys of `effective`, of `applies`, and of a row of `not-to`. */
export const EFFECTIVE_KEYS = ['from', 'to'] as const
export const APPLIES_KEYS = ['topic', 'codes', 'procedures', 'payers', 'not-to', 'only-if', 'unless'] as const
export const NOT_TO_KEYS = ['document', 'message'] as const

/** To which notes a policy can speak. */
export const TOPICS: readonly Applies['topic'][] = ['spinal-pain', 'any']

function wholePolicy(piece: Piece, context: PolicyContext): Policy {
  const found = members(piece, [...POLICY_KEYS.required, ...POLICY_KEYS.optional], POLICY_KEYS.required)
  const name = id(found.get('id'))
  const verified = oneOf(found.get('verified'), VERIFIED, 'unverified')
  const base = readBase(found.get('extends'), context)
  const own = elements(found.get('requirements')).map((row) => readRequirement(row, name, verified))
  const extending = found.has('extends')
  for (const key of extending ? ['requirements'] : ['replace', 'add', 'remove']) {
    const wrong = found.get(key)
    if (wrong) complain(wrong, extending ? 'cannot stand beside `extends`; use `replace` and `add`' : 'needs `extends`')
  }
  if (!extending && own.length === 0) complain(piece, 'holds no requirement')
  complainOfRepeats(found.get('requirements'), own)
  const applies = found.get('applies')
  return {
    id: name,
    title: text(found.get('title')),
    about: text(found.get('about')),
    version: text(found.get('version')),
    status: oneOf(found.get('status'), POLICY_STATUSES, 'preview'),
    effective: readEffective(found.get('effective')),
    source: readSource(found.get('source')),
    verified,
    ...(base && { extends: base.id }),
    applies: applies === undefined && base ? base.applies : readApplies(applies),
    requirements: base ? extended(base, found, name, verified) : own,
  }
}

function readBase(piece: Piece | undefined, { find, names = [] }: PolicyContext): Policy | undefined {
  if (piece === undefined) return undefined
  const name = text(piece)
  const base = find?.(name)
  if (base === undefined && name !== '') complain(piece, `no policy is called "${name}"${suggestion(name, names)}`)
  return base
}

// The requirements of another policy under a new name: some replaced, some left out, some added at the end.
function extended(base: Policy, found: ReadonlyMap<string, Piece>, name: string, verified: Verified): Requirement[] {
  const ids = base.requirements.map((requirement) => requirement.id)
  const replaced = elements(found.get('replace')).map((row) => readRequirement(row, name, verified))
  elements(found.get('replace')).forEach((row, index) => {
    mustBeThere({ ...row, path: [...row.path, 'id'] }, replaced[index]?.id ?? '', ids)
  })
  const removed = elements(found.get('remove')).map((row) => {
    mustBeThere(row, text(row), ids)
    return text(row)
  })
  const added = elements(found.get('add')).map((row) => readRequirement(row, name, verified))
  elements(found.get('add')).forEach((row, index) => {
    const wanted = added[index]?.id ?? ''
    if (ids.includes(wanted))
      complain({ ...row, path: [...row.path, 'id'] }, `"${wanted}" is there already; use \`replace\``)
  })
  const taken = base.requirements
    .filter((requirement) => !removed.includes(requirement.id))
    .map((requirement): Requirement => ({ ...requirement, rule: `${name}/${requirement.id}` }))
  return [...taken.map((one) => replaced.find((other) => other.id === one.id) ?? one), ...added]
}

function mustBeThere(piece: Piece, wanted: string, ids: readonly string[]): void {
  if (wanted !== '' && !ids.includes(wanted))
    complain(piece, `the extended policy has no requirement "${wanted}"${suggestion(wanted, ids)}`)
}

function readEffective(piece: Piece | undefined): Policy['effective'] {
  if (piece === undefined) return {}
  const found = members(piece, EFFECTIVE_KEYS)
  const from = day(found.get('from'))
  const to = day(found.get('to'))
  if (from !== undefined && to !== undefined && to < from) complain(piece, `ends (${to}) before it begins (${from})`)
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}

// The message has nothing found to speak of.
function onlyIf(piece: Piece | undefined): { readonly onlyIf?: Case } {
  if (piece === undefined) return {}
  const found = members(piece, ['when', 'message'], ['when', 'message'])
  return { onlyIf: { when: readCondition(found.get('when')), message: readMessage(found.get('message'), []) } }
}

const EVERYWHERE: Applies = { topic: 'spinal-pain', codes: [], procedures: [], payers: [], notTo: [], unless: [] }

function readApplies(piece: Piece | undefined): Applies {
  if (piece === undefined) return EVERYWHERE
  const found = members(piece, APPLIES_KEYS)
  return {
    topic: oneOf(found.get('topic'), TOPICS, 'spinal-pain'),
    codes: elements(found.get('codes')).map(text),
    procedures: elements(found.get('procedures')).map(text),
    payers: elements(found.get('payers')).map(text),
    notTo: elements(found.get('not-to')).map((row) => {
      const parts = members(row, NOT_TO_KEYS, NOT_TO_KEYS)
      return { document: oneOf(parts.get('document'), DOCUMENT_KINDS, 'visit'), message: text(parts.get('message')) }
    }),
    ...onlyIf(found.get('only-if')),
    unless: readCases(found.get('unless')),
  }
}

function complainOfRepeats(piece: Piece | undefined, requirements: readonly Requirement[]): void {
  const seen = new Set<string>()
  elements(piece).forEach((row, index) => {
    const name = requirements[index]?.id ?? ''
    if (name !== '' && seen.has(name)) complain({ ...row, path: [...row.path, 'id'] }, `"${name}" is there already`)
    seen.add(name)
  })
}
