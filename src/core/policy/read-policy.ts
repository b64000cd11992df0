// Reads a policy out of parsed YAML: everything it says is checked, and every fault is listed with its path and place.
import { DOCUMENT_KINDS } from '../facts/document-kind.ts'
import type { Applies, Case, Example, Policy, PolicyStatus, Requirement, Source, Status } from './policy.ts'
import { LEVELS, STATUSES } from './policy.ts'
import { readCondition } from './read-condition.ts'
import type { Complaint, Locate, Piece } from './reader.ts'
import { complain, elements, members, oneOf, text } from './reader.ts'

/** A policy, or what is wrong with it; `policy` is there only where nothing is. */
export interface ReadPolicy {
  readonly policy?: Policy
  readonly complaints: readonly Complaint[]
}

/** Reads and checks a parsed YAML value. `locate` tells where the value at a path stands in the file. */
export function readPolicy(value: unknown, locate: Locate): ReadPolicy {
  const complaints: Complaint[] = []
  const policy = wholePolicy({ value, path: [], locate, complaints })
  if (complaints.length === 0) return { policy, complaints }
  return { complaints: complaints.sort((a, b) => a.line - b.line || a.column - b.column) }
}

const POLICY_STATUSES: readonly PolicyStatus[] = ['preview', 'stable', 'retired']

function wholePolicy(piece: Piece): Policy {
  const keys = ['id', 'title', 'status', 'applies', 'requirements']
  const found = members(piece, keys, ['id', 'title', 'status', 'requirements'])
  const requirements = elements(found.get('requirements')).map(readRequirement)
  if (found.has('requirements') && requirements.length === 0) complain(piece, 'holds no requirement')
  complainOfRepeats(found.get('requirements'), requirements)
  return {
    id: readId(found.get('id')),
    title: text(found.get('title')),
    status: oneOf(found.get('status'), POLICY_STATUSES, 'preview'),
    applies: readApplies(found.get('applies')),
    requirements,
  }
}

function readApplies(piece: Piece | undefined): Applies {
  if (piece === undefined) return { codes: [], notTo: [], unless: [] }
  const found = members(piece, ['codes', 'not-to', 'unless'])
  return {
    codes: elements(found.get('codes')).map(text),
    notTo: elements(found.get('not-to')).map((row) => {
      const parts = members(row, ['document', 'message'], ['document', 'message'])
      return { document: oneOf(parts.get('document'), DOCUMENT_KINDS, 'visit'), message: text(parts.get('message')) }
    }),
    unless: readCases(found.get('unless')),
  }
}

const REQUIRED = ['id', 'title', 'level', 'why', 'source', 'require', 'message', 'question', 'examples']

function readRequirement(piece: Piece): Requirement {
  const found = members(piece, [...REQUIRED, 'when', 'conflicting', 'partial', 'near'], REQUIRED)
  const when = found.get('when')
  return {
    id: readId(found.get('id')),
    title: text(found.get('title')),
    level: oneOf(found.get('level'), LEVELS, 'warning'),
    why: text(found.get('why')),
    source: readSource(found.get('source')),
    ...(when && { when: readCondition(when) }),
    require: readCondition(found.get('require')),
    conflicting: readCases(found.get('conflicting')),
    partial: readCases(found.get('partial')),
    near: readCases(found.get('near')),
    message: text(found.get('message')),
    question: text(found.get('question')),
    examples: readExamples(found.get('examples')),
  }
}

function readId(piece: Piece | undefined): string {
  const id = text(piece)
  if (piece && id !== '' && !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
    complain(piece, 'must be lower-case words joined by hyphens')
  }
  return id
}

function readSource(piece: Piece | undefined): Source {
  if (piece === undefined) return { document: '', section: '' }
  const found = members(piece, ['document', 'section', 'address'], ['document', 'section'])
  const address = found.get('address')
  return {
    document: text(found.get('document')),
    section: text(found.get('section')),
    ...(address && { address: text(address) }),
  }
}

const PLACEHOLDERS = ['{words}', '{place}']

function readCases(piece: Piece | undefined): Case[] {
  return elements(piece).map((row) => {
    const found = members(row, ['when', 'message', 'question'], ['when', 'message'])
    const said = found.get('message')
    const message = text(said)
    for (const [placeholder] of message.matchAll(/\{[^}]*\}/g)) {
      if (said && !PLACEHOLDERS.includes(placeholder)) complain(said, `knows {words} and {place}, not ${placeholder}`)
    }
    const question = found.get('question')
    return { when: readCondition(found.get('when')), message, ...(question && { question: text(question) }) }
  })
}

function readExamples(piece: Piece | undefined): Requirement['examples'] {
  if (piece === undefined) return { met: [], unmet: [] }
  const found = members(piece, ['met', 'unmet'], ['met', 'unmet'])
  const met = elements(found.get('met')).map((row) => ({ text: text(row), outcome: 'met' as const }))
  const unmet = elements(found.get('unmet')).map(readUnmet)
  if (found.has('met') && met.length === 0) complain(piece, 'needs an example that is met')
  if (found.has('unmet') && unmet.length === 0) complain(piece, 'needs an example that is not met')
  return { met, unmet }
}

const UNMET: readonly Status[] = STATUSES.filter((status) => status !== 'met')

function readUnmet(piece: Piece): Example {
  const found = members(piece, ['text', 'outcome'], ['text', 'outcome'])
  return { text: text(found.get('text')), outcome: oneOf(found.get('outcome'), UNMET, 'missing') }
}

function complainOfRepeats(piece: Piece | undefined, requirements: readonly Requirement[]): void {
  const seen = new Set<string>()
  elements(piece).forEach((row, index) => {
    const id = requirements[index]?.id ?? ''
    if (id !== '' && seen.has(id)) complain({ ...row, path: [...row.path, 'id'] }, `"${id}" is there already`)
    seen.add(id)
  })
}
