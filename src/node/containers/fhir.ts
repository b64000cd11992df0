// Notes of FHIR R4 resources: alone, in a Bundle, or one a line of a Bulk Data export.
import { rankOf, readAttachment } from './attachment.ts'
import { decodeBase64 } from './base64.ts'
import type { Body, ContainedNote, Failure, Unread } from './container.ts'
import { readComposition } from './fhir-composition.ts'
import type { Find } from './fhir-metadata.ts'
import { metadataOfResource } from './fhir-metadata.ts'
import { readHtml } from './html.ts'
import { at, listAt, textAt } from './json.ts'

/** What stands around a resource. */
export interface Around {
  /** Place of the resource in its container (`/entry/2`, `line 7`), and the JSON pointer to it. */
  readonly inside: string
  readonly pointer: string
  /** The name of a note without a key. */
  readonly name: string
  readonly find: Find
  /** The Binary resource of that id, where it stands beside the resource. */
  readonly binary: (id: string) => Promise<unknown>
  readonly conditions: readonly unknown[]
}

/** Kinds of resource that hold notes. */
const NOTES: ReadonlySet<unknown> = new Set(['DocumentReference', 'Composition', 'DiagnosticReport'])

/** Said of FHIR without a note. */
export const NO_RESOURCE = 'holds no note (no DocumentReference, Composition or DiagnosticReport)'

/** Whether the resource can hold a note; a Bundle can. */
export function holdsNote(resource: unknown): boolean {
  return NOTES.has(at(resource, 'resourceType')) || at(resource, 'resourceType') === 'Bundle'
}

/** The notes of a resource or of all entries of a Bundle; an error where there is none. */
export async function* readFhir(resource: unknown, around: Around): AsyncGenerator<ContainedNote | Unread> {
  if (at(resource, 'resourceType') === 'Bundle') yield* readBundle(resource, around)
  else if (NOTES.has(at(resource, 'resourceType'))) yield await readResource(resource, around)
  else yield { inside: around.inside, error: NO_RESOURCE }
}

async function* readBundle(bundle: unknown, around: Around): AsyncGenerator<ContainedNote | Unread> {
  const entries = listAt(bundle, 'entry')
  const resources = new Map<string, unknown>()
  const add = (key: string | undefined, resource: unknown): void => {
    if (key !== undefined && !resources.has(key)) resources.set(key, resource)
  }
  for (const entry of entries) {
    const resource = at(entry, 'resource')
    const key = `${at(resource, 'resourceType')}/${at(resource, 'id')}`
    add(textAt(entry, 'fullUrl'), resource)
    if (at(resource, 'id') !== undefined) add(key, resource)
  }
  const find: Find = (reference) => {
    const key = textAt(reference, 'reference')
    return key === undefined ? undefined : (resources.get(key) ?? resources.get(key.split('/').slice(-2).join('/')))
  }
  const conditions = entries.map((entry) => at(entry, 'resource')).filter(isCondition)
  const binary = async (id: string): Promise<unknown> => resources.get(`Binary/${id}`) ?? around.binary(id)
  const shown = addressesOf(entries, 'DocumentReference')
  let count = 0
  for (const [index, entry] of entries.entries()) {
    const resource = at(entry, 'resource')
    if (!NOTES.has(at(resource, 'resourceType')) || isShown(resource, shown)) continue
    count += 1
    const pointer = `${around.pointer}/entry/${index}/resource`
    const inside = `${around.inside === '' ? '' : `${around.inside}, `}/entry/${index}`
    yield await readResource(resource, { ...around, inside, pointer, find, binary, conditions })
  }
  if (count === 0) yield { inside: around.inside, error: NO_RESOURCE }
}

const isCondition = (resource: unknown): boolean => at(resource, 'resourceType') === 'Condition'

/** Addresses of attachments: US Core shows one report as DiagnosticReport and as DocumentReference. */
function addressesOf(entries: readonly unknown[], type: string): ReadonlySet<string> {
  const resources = entries.map((entry) => at(entry, 'resource')).filter((one) => at(one, 'resourceType') === type)
  const contents = resources.flatMap((resource) => listAt(resource, 'content'))
  return new Set(contents.flatMap((content) => textAt(content, 'attachment', 'url') ?? []))
}

function isShown(resource: unknown, shown: ReadonlySet<string>): boolean {
  if (at(resource, 'resourceType') !== 'DiagnosticReport') return false
  return listAt(resource, 'presentedForm').some((form) => shown.has(textAt(form, 'url') ?? ''))
}

async function readResource(resource: unknown, around: Around): Promise<ContainedNote | Unread> {
  const { inside, pointer, name, conditions } = around
  const contained = listAt(resource, 'contained')
  const find: Find = (reference) => {
    const key = textAt(reference, 'reference')
    return key?.startsWith('#') ? contained.find((one) => at(one, 'id') === key.slice(1)) : around.find(reference)
  }
  const binary = async (id: string): Promise<unknown> =>
    contained.find((one) => `#${at(one, 'id')}` === id) ?? around.binary(id)
  const body = await bodyOf(resource, pointer, { ...around, find, binary })
  if ('error' in body) return { inside, error: body.error }
  if (body.text.trim() === '') return { inside, error: 'is empty' }
  // The header of a document inside says what the resource does not.
  const metadata = { ...body.metadata, ...metadataOfResource(resource, find, conditions) }
  const { text, origins, warning } = body
  const id = metadata.document ?? (inside === '' ? name : `${name} ${inside}`)
  return { id, inside, text, markdown: false, metadata, origins, ...(warning !== undefined && { warning }) }
}

async function bodyOf(resource: unknown, pointer: string, around: Around): Promise<Body | Failure> {
  switch (at(resource, 'resourceType')) {
    case 'Composition':
      return readComposition(resource, pointer, around.find)
    case 'DocumentReference': {
      const attachments = listAt(resource, 'content').map((content, index) => ({
        attachment: at(content, 'attachment'),
        path: `${pointer}/content/${index}/attachment`,
      }))
      return readBest(attachments, around)
    }
    default: {
      const forms = listAt(resource, 'presentedForm')
      const attachments = forms.map((attachment, index) => ({ attachment, path: `${pointer}/presentedForm/${index}` }))
      return forms.length > 0 ? readBest(attachments, around) : readConclusion(resource, pointer)
    }
  }
}

async function readConclusion(resource: unknown, pointer: string): Promise<Body | Failure> {
  const div = textAt(resource, 'text', 'div')
  if (div !== undefined) return readHtml(div, `${pointer}/text/div`)
  const conclusion = textAt(resource, 'conclusion')
  if (conclusion === undefined) return { error: 'is a DiagnosticReport without text' }
  return { text: conclusion, origins: [{ start: 0, end: conclusion.length, element: `${pointer}/conclusion` }] }
}

interface Attached {
  readonly attachment: unknown
  readonly path: string
}

/** Several attachments are one note in several formats: the best that can be read. */
async function readBest(attached: readonly Attached[], around: Around): Promise<Body | Failure> {
  if (attached.length === 0) return { error: 'has no attachment' }
  const order = [...attached].sort((one, other) => rank(one) - rank(other))
  let failure: Failure | undefined
  for (const one of order) {
    const body = await readOne(one, around)
    if (!('error' in body)) return body
    failure ??= body
  }
  return failure ?? { error: 'has no attachment' }
}

const rank = ({ attachment }: Attached): number => rankOf(textAt(attachment, 'contentType'))

async function readOne({ attachment, path }: Attached, around: Around): Promise<Body | Failure> {
  const type = textAt(attachment, 'contentType')
  const data = textAt(attachment, 'data')
  if (data !== undefined) return readData(data, type, `${path}/data`)
  const url = textAt(attachment, 'url')
  if (url === undefined) return { error: 'has an attachment without data' }
  if (url.startsWith('data:')) {
    const comma = url.indexOf(',')
    if (!url.slice(0, comma).endsWith(';base64')) return { error: 'has an attachment whose address is not read' }
    return readData(url.slice(comma + 1), type ?? url.slice(5, comma - 7), `${path}/url`)
  }
  const resource = await binaryOf(url, around)
  const bytes = textAt(resource, 'data')
  if (bytes === undefined) return { error: 'has its text in a Binary that is not here' }
  return readData(bytes, textAt(resource, 'contentType') ?? type, `${path}/url`)
}

/** `Binary/x`, an address that ends so, `#x`, or `urn:uuid:…` of an entry. Nothing is ever fetched. */
async function binaryOf(url: string, around: Around): Promise<unknown> {
  const beside = around.find({ reference: url })
  if (at(beside, 'resourceType') === 'Binary') return beside
  if (url.startsWith('#')) return around.binary(url)
  const [, id] = /(?:^|\/)Binary\/([\w.-]{1,64})(?:\/_history\/.*)?$/.exec(url) ?? []
  return id === undefined ? undefined : around.binary(id)
}

async function readData(data: string, type: string | undefined, path: string): Promise<Body | Failure> {
  const bytes = decodeBase64(data)
  return bytes === undefined ? { error: 'holds base64 that is broken' } : readAttachment(bytes, type, path)
}
