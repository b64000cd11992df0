// The header of a C-CDA document as metadata.
import type { Metadata } from '../../core/note/note.ts'
import { dayOf, known, textOf } from './dates.ts'
import type { MarkupElement } from './markup.ts'
import { childrenOf, firstOf, textIn } from './xml.ts'

/** Date, author, role, type, patient, encounter, clinic, keys and status out of the header. */
export function metadataOfHeader(root: MarkupElement): Metadata {
  const encounter = firstOf(root, 'componentof/encompassingencounter')
  const event = firstOf(root, 'documentationof/serviceevent')
  const author = firstOf(root, 'author/assignedauthor')
  const related = childrenOf(root, 'relateddocument')
  const parentOf = (code: string): string | undefined =>
    keyOf(
      firstOf(
        related.find(({ attributes }) => attributes['typecode'] === code),
        'parentdocument',
      ),
    )
  const clinic =
    textIn(firstOf(encounter, 'location/healthcarefacility/location/name')) ||
    textIn(firstOf(encounter, 'location/healthcarefacility/serviceproviderorganization/name')) ||
    textIn(firstOf(author, 'representedorganization/name')) ||
    textIn(firstOf(root, 'custodian/assignedcustodian/representedcustodianorganization/name'))
  return known<Metadata>({
    dateOfService: dateOf(encounter) ?? dateOf(event) ?? dayOf(firstOf(root, 'effectivetime')?.attributes['value']),
    author: textOf(nameOf(firstOf(author, 'assignedperson/name'))),
    role: displayOf(firstOf(author, 'code')),
    noteType: displayOf(firstOf(root, 'code')) ?? textOf(textIn(firstOf(root, 'title'))),
    patient: idOf(firstOf(root, 'recordtarget/patientrole/id')),
    encounter: idOf(firstOf(encounter, 'id')),
    clinic: textOf(clinic),
    document: keyOf(root),
    replaces: parentOf('RPLC'),
    adds: parentOf('APND'),
    status: statusOf(root),
  })
}

function dateOf(element: MarkupElement | undefined): string | undefined {
  const time = firstOf(element, 'effectivetime')
  return dayOf(firstOf(time, 'low')?.attributes['value']) ?? dayOf(time?.attributes['value'])
}

function nameOf(name: MarkupElement | undefined): string {
  if (name === undefined) return ''
  const parts = ['prefix', 'given', 'family', 'suffix'].flatMap((part) => childrenOf(name, part).map(textIn))
  return parts.length > 0 ? parts.join(' ') : textIn(name)
}

function displayOf(code: MarkupElement | undefined): string | undefined {
  return textOf(code?.attributes['displayname']) ?? textOf(textIn(firstOf(code, 'originaltext')))
}

function idOf(id: MarkupElement | undefined): string | undefined {
  return textOf(id?.attributes['extension']) ?? textOf(id?.attributes['root'])
}

/** The document's own id: each version has its own, and `relatedDocument` names it. */
function keyOf(document: MarkupElement | undefined): string | undefined {
  const id = firstOf(document, 'id')
  if (id !== undefined) return idOf(id)
  const set = idOf(firstOf(document, 'setid'))
  const version = firstOf(document, 'versionnumber')?.attributes['value']
  return set === undefined || version === undefined ? set : `${set} version ${version}`
}

/** `sdtc:statusCode` where it is given; else a legal signature means final. A later version is an amended one. */
function statusOf(root: MarkupElement): Metadata['status'] {
  const code = firstOf(root, 'statuscode')?.attributes['code']
  if (code === 'active' || code === 'new' || code === 'held') return 'draft'
  if (code === 'nullified' || code === 'aborted' || code === 'cancelled' || code === 'obsolete') return 'void'
  const isSigned = code === 'completed' || firstOf(root, 'legalauthenticator/signaturecode') !== undefined
  if (!isSigned) return undefined
  return Number(firstOf(root, 'versionnumber')?.attributes['value'] ?? 1) > 1 ? 'amended' : 'final'
}
