// Metadata out of FHIR R4 resources: DocumentReference, Composition, DiagnosticReport.
import type { Metadata } from '../../core/note/note.ts'
import { dayOf, known, textOf } from './dates.ts'
import { at, listAt, textAt } from './json.ts'

/** Finds the resource that a reference names, in the resource itself or beside it. */
export type Find = (reference: unknown) => unknown

const ICD = /icd-10-cm$/i

/** Date, author, role, type, patient, encounter, clinic, keys, status and codes of a resource. */
export function metadataOfResource(resource: unknown, find: Find, conditions: readonly unknown[]): Metadata {
  const encounterReference = at(resource, 'context', 'encounter', 0) ?? at(resource, 'encounter')
  const encounter = find(encounterReference)
  const author = at(resource, 'author', 0) ?? at(resource, 'resultsInterpreter', 0) ?? at(resource, 'performer', 0)
  const start =
    at(resource, 'context', 'period', 'start') ??
    at(resource, 'event', 0, 'period', 'start') ??
    at(encounter, 'period', 'start') ??
    at(resource, 'effectiveDateTime') ??
    at(resource, 'effectivePeriod', 'start') ??
    at(resource, 'date') ??
    at(resource, 'issued')
  const codes = codesOf(encounterReference, encounter, conditions)
  return known<Metadata>({
    dateOfService: dayOf(start),
    author: nameOf(author, find),
    role: roleOf(find(author)),
    noteType: conceptOf(at(resource, 'type') ?? at(resource, 'code')) ?? textOf(at(resource, 'title')),
    patient: keyOf(at(resource, 'subject')),
    encounter: keyOf(encounterReference),
    clinic: clinicOf(resource, encounter, find),
    document: textOf(at(resource, 'id')) ?? identifierOf(resource),
    replaces: relatedOf(resource, 'replaces'),
    adds: relatedOf(resource, 'appends'),
    status: statusOf(resource),
    codes: codes.length > 0 ? codes : undefined,
  })
}

/** The words of a CodeableConcept: its text, else the first name of a code. */
export function conceptOf(concept: unknown): string | undefined {
  const names = listAt(concept, 'coding').map((coding) => textOf(at(coding, 'display')))
  return textOf(at(concept, 'text')) ?? names.find((name) => name !== undefined)
}

function identifierOf(resource: unknown): string | undefined {
  return textOf(at(resource, 'masterIdentifier', 'value')) ?? textOf(at(resource, 'identifier', 0, 'value'))
}

/** `Patient/p1`, an absolute address or an identifier as the key alone. */
function keyOf(reference: unknown): string | undefined {
  const whole = textAt(reference, 'reference')
  if (whole?.startsWith('#')) return undefined
  const last = whole
    ?.replace(/\/_history\/.*$/, '')
    .replace(/^urn:uuid:/, '')
    .split('/')
    .at(-1)
  return textOf(last) ?? textOf(at(reference, 'identifier', 'value'))
}

function relatedOf(resource: unknown, code: string): string | undefined {
  const relation = listAt(resource, 'relatesTo').find((one) => at(one, 'code') === code)
  return (
    keyOf(at(relation, 'target') ?? at(relation, 'targetReference')) ??
    textOf(at(relation, 'targetIdentifier', 'value'))
  )
}

function nameOf(reference: unknown, find: Find): string | undefined {
  const display = textOf(at(reference, 'display'))
  if (display !== undefined) return display
  const resource = find(reference)
  const person = at(resource, 'practitioner') === undefined ? resource : find(at(resource, 'practitioner'))
  const name = at(person, 'name')
  if (typeof name === 'string') return textOf(name)
  const [first] = listAt(person, 'name')
  const parts = [...listAt(first, 'prefix'), ...listAt(first, 'given'), at(first, 'family'), ...listAt(first, 'suffix')]
  return (
    textOf(at(first, 'text')) ??
    textOf(parts.filter((part) => typeof part === 'string').join(' ')) ??
    textOf(at(resource, 'practitioner', 'display'))
  )
}

function roleOf(author: unknown): string | undefined {
  const role = at(author, 'code', 0) ?? at(author, 'specialty', 0) ?? at(author, 'qualification', 0, 'code')
  return conceptOf(role)
}

function clinicOf(resource: unknown, encounter: unknown, find: Find): string | undefined {
  const places = [at(encounter, 'location', 0, 'location'), at(encounter, 'serviceProvider'), at(resource, 'custodian')]
  const names = places.map((place) => textOf(at(place, 'display')) ?? textOf(at(find(place), 'name')))
  return names.find((name) => name !== undefined)
}

/** `docStatus` of a DocumentReference, `status` of the others; a reference entered in error voids the note. */
function statusOf(resource: unknown): Metadata['status'] {
  const status = at(resource, 'status')
  if (status === 'entered-in-error' || status === 'cancelled') return 'void'
  const code = at(resource, 'resourceType') === 'DocumentReference' ? at(resource, 'docStatus') : status
  switch (code) {
    case 'registered':
    case 'partial':
    case 'preliminary':
      return 'draft'
    case 'final':
      return 'final'
    case 'amended':
    case 'corrected':
    case 'appended':
      return 'amended'
    case 'entered-in-error':
      return 'void'
    default:
      return undefined
  }
}

/** ICD-10-CM codes of the encounter and of conditions beside it. */
function codesOf(reference: unknown, encounter: unknown, conditions: readonly unknown[]): readonly string[] {
  const key = keyOf(reference)
  const beside = key === undefined ? [] : conditions.filter((one) => keyOf(at(one, 'encounter')) === key)
  const concepts = [...listAt(encounter, 'reasonCode'), ...beside.map((one) => at(one, 'code'))]
  const codes = concepts
    .flatMap((concept) => listAt(concept, 'coding'))
    .flatMap((coding) => {
      const code = textOf(at(coding, 'code'))
      return code !== undefined && ICD.test(String(at(coding, 'system'))) ? [code] : []
    })
  return [...new Set(codes)]
}
