// Reads one requirement of a policy: what it needs, what it says, and the examples that are its tests.
import type { Case, Example, Requirement, Status, Verified } from './policy.ts'
import { LEVELS, STATUSES } from './policy.ts'
import { readCondition } from './read-condition.ts'
import { readSource, VERIFIED } from './read-source.ts'
import type { Piece } from './reader.ts'
import { complain, elements, id, members, oneOf, placeOf, text } from './reader.ts'

/** Keys that a requirement must have, and those that it can have. */
export const REQUIREMENT_KEYS = {
  required: ['id', 'title', 'level', 'why', 'source', 'message', 'question', 'examples'],
  optional: ['verified', 'when', 'require', 'forbid', 'conflicting', 'partial', 'near', 'measured', 'misses'],
} as const

/** A requirement of the policy `policy`; `verified` holds where it says nothing of its own source. */
export function readRequirement(piece: Piece, policy: string, verified: Verified): Requirement {
  const { required, optional } = REQUIREMENT_KEYS
  const found = members(piece, [...required, ...optional], required)
  const [when, require, forbid] = (['when', 'require', 'forbid'] as const).map((key) => found.get(key))
  if (require && forbid) complain(forbid, 'cannot stand beside `require`; use one of the two')
  if (!require && !forbid) complain(piece, '`require` or `forbid` is missing')
  const name = id(found.get('id'))
  const measured = found.get('measured')
  return {
    id: name,
    rule: `${policy}/${name}`,
    title: text(found.get('title')),
    level: oneOf(found.get('level'), LEVELS, 'warning'),
    why: text(found.get('why')),
    source: readSource(found.get('source')),
    verified: oneOf(found.get('verified'), VERIFIED, verified),
    ...(when && { when: readCondition(when) }),
    ...(require && { require: readCondition(require) }),
    ...(forbid && { forbid: readCondition(forbid) }),
    conflicting: readCases(found.get('conflicting')),
    partial: readCases(found.get('partial')),
    near: readCases(found.get('near')),
    message: readMessage(found.get('message'), forbid ? PLACEHOLDERS : []),
    question: text(found.get('question')),
    examples: readExamples(found.get('examples')),
    ...(measured && { measured: text(measured) }),
    misses: elements(found.get('misses')).map(text),
  }
}

const PLACEHOLDERS = ['{words}', '{place}']

/** Keys of a case, of `examples`, and of an example that is not met; those of `required` must be there. */
export const CASE_KEYS = { required: ['when', 'message'], optional: ['question'] } as const
export const EXAMPLES_KEYS = ['met', 'unmet'] as const
export const UNMET_KEYS = { required: ['text', 'outcome'], optional: ['says'] } as const

/** Conditions with what to say when they hold. */
export function readCases(piece: Piece | undefined): Case[] {
  return elements(piece).map((row) => {
    const found = members(row, [...CASE_KEYS.required, ...CASE_KEYS.optional], CASE_KEYS.required)
    const question = found.get('question')
    return {
      when: readCondition(found.get('when')),
      message: readMessage(found.get('message'), PLACEHOLDERS),
      ...(question && { question: text(question) }),
    }
  })
}

/** A message; it may hold the placeholders given and no others. */
export function readMessage(piece: Piece | undefined, placeholders: readonly string[]): string {
  const message = text(piece)
  for (const [placeholder] of message.matchAll(/\{[^}]*\}/g)) {
    if (!piece || placeholders.includes(placeholder)) continue
    const known = placeholders.length > 0 ? `knows ${placeholders.join(' and ')}` : 'has nothing found to stand for'
    complain(piece, `${known}, not ${placeholder}`)
  }
  return message
}

function readExamples(piece: Piece | undefined): Requirement['examples'] {
  if (piece === undefined) return { met: [], unmet: [] }
  const found = members(piece, EXAMPLES_KEYS, EXAMPLES_KEYS)
  const met = elements(found.get('met')).map((row): Example => ({ text: text(row), outcome: 'met', ...placeOf(row) }))
  const unmet = elements(found.get('unmet')).map(readUnmet)
  if (found.has('met') && met.length === 0) complain(piece, 'needs an example that is met')
  if (found.has('unmet') && !unmet.some(({ outcome }) => outcome !== 'not-applicable'))
    complain(piece, 'needs an example that is not met: partial, missing or conflicting')
  return { met, unmet }
}

/** Outcomes that an example which is not met can have. */
export const UNMET: readonly Status[] = STATUSES.filter((status) => status !== 'met')

function readUnmet(piece: Piece): Example {
  const found = members(piece, [...UNMET_KEYS.required, ...UNMET_KEYS.optional], UNMET_KEYS.required)
  const outcome = oneOf(found.get('outcome'), UNMET, 'missing')
  const says = found.get('says')
  if (!says && outcome !== 'not-applicable') complain(piece, '"says" is missing: words that the message must hold')
  return { text: text(found.get('text')), outcome, ...(says && { says: text(says) }), ...placeOf(found.get('text')) }
}
