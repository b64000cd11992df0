// What a record says of itself: author, date and signature, what its template left open, what kind of document it is.
import { describe, expect, test } from '@jest/globals'
import { readNote } from '../language/read-note.ts'
import { findAttestation } from './attestation.ts'
import { documentKind } from './document-kind.ts'
import { findLeftovers } from './leftovers.ts'

describe('attestation', () => {
  test.each([
    ['Back pain.\n\nElectronically signed by Ada Winterbourne, MD', 'signed author'],
    ['Back pain.\n\nDr Morwen Hale\nConsultant in pain medicine', 'author'],
    ['Date of service: 03/14/2024\n\nBack pain.', 'date'],
    ['DOB: 03/14/1970\n\nBack pain.', ''],
    ['Clinic, 14 March 2024\n\nBack pain.', 'date'],
    ['Back pain.\n\n/es/ ADA WINTERBOURNE, DO\nSigned: 05/21/2024 11:02', 'signed author date'],
    ['Back pain.\n\nDictated but not read.', 'unread'],
    ['Unsigned draft\n\nBack pain.', 'unsigned'],
    ['Back pain. He will follow up with Ada Winterbourne, MD in two weeks.\n\nPlan: rest.', ''],
    ['Back pain.\n\nPlan: PT, NSAIDs. Do not lift.', ''],
    ['Referring physician: Ada Winterbourne, MD\n\nBack pain.', ''],
  ])('%j: %s', (text, wanted) => {
    const said = findAttestation(readNote(text)).map(({ says }) => says)
    expect(said.sort()).toEqual(wanted.split(' ').filter(Boolean).sort())
  })
})

describe('leftovers', () => {
  test.each([
    ['Onset: ***. Pain is {better/worse:12} today.', 'wildcard option'],
    ['Patient @NAME@ was seen. Score: ____', 'field blank'],
    ['[] fever [ ] chills [x] none', 'blank'],
    ['Write to clinic@example.org about **this**.', ''],
  ])('%j: %s', (text, wanted) => {
    expect(findLeftovers(readNote(text)).map(({ form }) => form)).toEqual(wanted.split(' ').filter(Boolean))
  })
})

describe('document kind', () => {
  test.each([
    ['OPERATIVE REPORT\n\nProcedure: L4-5 fusion.', 'procedure-report'],
    ['MRI LUMBAR SPINE\n\nFINDINGS: Disc bulge.\n\nIMPRESSION: Disc bulge.', 'imaging-report'],
    ['OUTPATIENT PHYSICAL THERAPY\nINITIAL EVALUATION\n\nSUBJECTIVE: Back pain.', 'therapy-evaluation'],
    ['Dear Dr Hale,\n\nThank you for referring this man with back pain.', 'letter'],
    ['HPI: Back pain for years.\n\nIMAGING: MRI shows a disc bulge.\n\nPLAN: Therapy.', 'visit'],
  ])('%j: %s', (text, kind) => {
    expect(documentKind(readNote(text))).toBe(kind)
  })
})
