// Who the patient is, what was added to the record, and where the record contradicts itself: found, and left alone.
import { describe, expect, test } from '@jest/globals'
import { readNote } from '../language/read-note.ts'
import { extractFacts, extractRecordFacts } from './extract.ts'
import type { Fact } from './fact.ts'
import { findTopic } from './topic.ts'

const recordOf = (text: string): readonly Fact[] => extractRecordFacts(readNote(text))
const wordsOf = (wanted: string): string[] => wanted.split(' ').filter(Boolean)

describe('person', () => {
  test.each([
    ['A 54-year-old woman with back pain.', '54/female'],
    ['72 y/o M with knee pain.', '72/male'],
    ['68yo male here for a rash.', '68/male'],
    ['Pt is a 61 y.o. right-handed African American female.', '61/female'],
    ['Fifty-four year old gentleman, retired.', '54/male'],
    ['47F with cough.', '47/female'],
    ['Sex: F', '/female'],
    ['Gender: Male', '/male'],
    ['Age: 45', '45/'],
    ['Name: Ada Hale, Age: 45, Sex: F', '45/ /female'],
    ['Age/Sex: 45/F', '45/female'],
    ['She is 45 years old.', '45/'],
    ['This pleasant gentleman returns.', '/male'],
    ['Mrs. Hale returns. Mrs. Hale is well.', '/female/weak'],
    ['An 18-month-old boy with fever.', '1/male'],
    ['A 5-year, 3-month-old girl with fever.', '5/female'],
    ['Her 80-year-old mother lives with her.', ''],
    ['Her husband is a 60-year-old man.', ''],
    ['Lives with a 12-year-old daughter.', ''],
    ['Pain from a 2-year-old injury.', ''],
    ['The year-old hardware is intact.', ''],
    ['She had polio when she was 7 years old.', ''],
    ['He has the spine of an 80-year-old man.', ''],
    ['Well-child check, age 10 to 14: normal.', ''],
    ['Gestational age: 39', ''],
    ['Sex: M / F', ''],
    ['Mr. and Mrs. Hale came in.', ''],
    ['FAMILY HISTORY: 60-year-old male with gout.', ''],
    ['Temperature 98 F with chills.', ''],
  ])('%j: %s', (text, wanted) => {
    const persons = recordOf(text).flatMap((fact) =>
      fact.kind === 'person' ? [`${fact.age ?? ''}/${fact.sex ?? ''}${fact.weak ? '/weak' : ''}`] : [],
    )
    expect(persons).toEqual(wordsOf(wanted))
  })
})

describe('amendments', () => {
  test.each([
    ['ADDENDUM 03/05/2024: MRI reviewed.\nAda Hale, MD', 'addendum/dated/authored'],
    ['Addendum by Ada Hale, MD on 03/05/2024: MRI reviewed.', 'addendum/dated/authored'],
    ['03/05/2024 ADDENDUM: MRI reviewed.', 'addendum/dated/-'],
    ['ADDENDUM:\nMRI reviewed.\n\n/s/ Ada Hale 03/05/2024', 'addendum/dated/authored'],
    ['***ADDENDUM*** MRI reviewed.', 'addendum/-/-'],
    ['ADDENDUM: The MRI of 03/03/2024 was reviewed with Ada Hale, MD.', 'addendum/-/-'],
    ['Late entry for 03/03/2024: seen in clinic.', 'late-entry/-/-'],
    ['LATE ENTRY for 03/03/2024, written 03/05/2024: seen in clinic. Ada Hale, MD', 'late-entry/dated/authored'],
    ['CORRECTION: The left leg is meant.', 'correction/-/-'],
    ['Amendment 03/05/2024: The left leg is meant. Ada Hale, MD', 'correction/dated/authored'],
    ['Correction to the note of 03/03/2024: left leg. Electronically signed by Ada Hale, MD', 'correction/-/authored'],
    ['There is no addendum.', ''],
    ['See addendum.', ''],
    ['The dose was an error corrected today.', ''],
    ['Correction of the deformity was complete.', ''],
    ['Corrected vision is 20/20.', ''],
    ['Addendum was requested by the insurer.', ''],
  ])('%j: %s', (text, wanted) => {
    const found = recordOf(`Knee pain for two weeks.\n\n${text}`).flatMap((fact) =>
      fact.kind === 'amendment'
        ? [`${fact.form}/${fact.dated ? 'dated' : '-'}/${fact.authored ? 'authored' : '-'}`]
        : [],
    )
    expect(found).toEqual(wordsOf(wanted))
  })
})

const he = 'He rests. He walks. His knee is well. He sleeps. His wife drives him.'

describe('conflicts of the record', () => {
  test.each([
    ['A 54-year-old woman. Assessment: this 54-year-old man is well.', 'sex'],
    ['Sex: F\n\nA 54-year-old male with cough.', 'sex'],
    ['Mr. Hale is a 54-year-old female.', 'sex'],
    [`A 54-year-old woman with cough. ${he}`, 'sex'],
    ['A 54-year-old man with cough.\n\nPast surgical history: hysterectomy.', 'sex'],
    ['A 54-year-old woman.\n\nPMH: BPH, asthma.', 'sex'],
    ['Cough. PMH: BPH, asthma. Status post hysterectomy.', 'sex'],
    [`A 54-year-old man with cough. ${he}`, ''],
    [
      'A 54-year-old woman. Her husband is unwell. He has gout. He limps. His leg hurts. She helps him. She is tired.',
      '',
    ],
    ['A 54-year-old woman.\n\nFamily history: prostate cancer in father.', ''],
    ['A 54-year-old man. His wife had a hysterectomy.', ''],
    ['A 54-year-old man. No hydrocele. Denies pregnancy.', ''],
    ['A 54-year-old transgender woman.\n\nPMH: BPH.', ''],
    ['A male infant of a 28-year-old female.', ''],
    ['Sex: female. Her brother is a 60-year-old male.', ''],
    ['A 54-year-old woman. Assessment: a 61-year-old woman with cough.', 'age'],
    ['Age: 45\n\nA 54-year-old woman with cough.', 'age'],
    ['A 54-year-old woman. Assessment: a 55-year-old woman with cough.', ''],
    ['A 54-year-old woman. She had polio at age 7 and was 20 years old at the crash.', ''],
    ['A 54-year-old woman with a 30-year-old daughter.', ''],
    ['DOS: 06/10/2024\n\nSurgery 2 weeks ago on 1/3/2024.', 'date'],
    ['DOS: 06/10/2024\n\nSurgery on 1/3/2024 (2 weeks ago).', 'date'],
    ['DOS: 06/10/2024\n\nShe is scheduled for surgery on 3/4/2024.', 'date'],
    ['DOS: 06/10/2024\n\nShe will be seen on March 4, 2024.', 'date'],
    ['DOS: 06/10/2024\n\nSeen today, 5/2/2024, for cough.', 'date'],
    ['DOS: 06/10/2024\n\nSurgery 2 weeks ago on 5/28/2024.', ''],
    ['DOS: 06/10/2024\n\nSurgery 3 years ago in 2021.', ''],
    ['DOS: 06/10/2024\n\nFell 2 weeks ago. On 1/3/2024 she had surgery.', ''],
    ['DOS: 06/10/2024\n\nShe was scheduled for surgery on 3/4/2024.', ''],
    ['DOS: 06/10/2024\n\nShe is scheduled for surgery on 7/4/2024.', ''],
    ['DOS: 06/10/2024\n\nSeen today, 6/10/2024, for cough.', ''],
    ['DOS: 06/10/2024\n\nToday the MRI of 5/2/2024 was reviewed.', ''],
    ['DOS: 10/06/2024\n\nFell on 25/05/2024. She is scheduled for surgery on 02/07/2024.', ''],
    ['Surgery 2 weeks ago on 1/3/2024.', ''],
  ])('%j: %s', (text, wanted) => {
    const about = recordOf(text).flatMap((fact) => (fact.kind === 'conflict' ? [fact.about] : []))
    expect(about).toEqual(wordsOf(wanted))
  })

  test('the two places of a conflict', () => {
    const text = 'A 54-year-old woman. Assessment: this 54-year-old man is well.'
    const [conflict] = recordOf(text).filter((fact) => fact.kind === 'conflict')
    if (conflict?.kind !== 'conflict') throw new Error('no conflict')
    expect(text.slice(conflict.start, conflict.end)).toBe('54-year-old man')
    expect(text.slice(conflict.other.start, conflict.other.end)).toBe('54-year-old woman')
  })
})

describe('what a template or a draft leaves', () => {
  test.each([
    ['Onset: [insert date of injury].', '[insert date of injury]'],
    ['Seen by <enter name> for cough.', '<enter name>'],
    ['Click here to enter text.', 'Click here to enter text'],
    ['The XXX eye hurts.', 'XXX'],
    ['@FIRST_NAME@ returns.', '@FIRST_NAME@'],
    ['*** END OF REPORT ***', ''],
    ['Dr. XXXX saw her. SSN XXX-XX-1234.', ''],
    ['Insert the catheter. Enter the room.', ''],
    ['*** with pain of ***', '***|***'],
  ])('%j: %s', (text, wanted) => {
    const found = recordOf(text).flatMap((fact) => (fact.kind === 'leftover' ? [text.slice(fact.start, fact.end)] : []))
    expect(found).toEqual(wanted.split('|').filter(Boolean))
  })

  test.each([
    ['Signature on file.', 'on-file'],
    ['Signed but not authenticated', 'unsigned'],
    ['Draft - not signed', 'unsigned'],
    ['DRAFT', 'unsigned'],
    ['Dictated/not read', 'unread'],
    ['Signature: ____________', ''],
    ['Signed by Ada Hale', 'signed named'],
    ['Signed by Ada Hale, MD', 'signed author'],
    ['/s/ Ada Hale', 'signed named'],
  ])('%j: %s', (text, wanted) => {
    const said = recordOf(`Knee pain.\n\n${text}`).flatMap((fact) => (fact.kind === 'attestation' ? [fact.says] : []))
    expect(said).toEqual(wordsOf(wanted))
  })
})

test('the facts of a note on the spine hold those of its record, once', () => {
  const note = readNote(
    'A 54-year-old woman with chronic low back pain.\n\nADDENDUM: Onset: ***.\n\nSigned by Ada Hale',
  )
  const record = extractRecordFacts(note)
  expect(record.map(({ kind }) => kind)).toEqual(['person', 'attestation', 'attestation', 'amendment', 'leftover'])
  const kinds = new Set(record.map(({ kind }) => kind))
  expect(extractFacts(note, findTopic(note)).filter(({ kind }) => kinds.has(kind))).toEqual(record)
})
