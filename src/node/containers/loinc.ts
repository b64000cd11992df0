// LOINC codes of sections (those of C-CDA 2.1 and US Core) with a title that the reader of notes knows as that section.
import { readNote } from '../../core/language/read-note.ts'

/** Code of a section and a title for it. Facts of the code system, not words that rules look for. */
const TITLES: Readonly<Record<string, string>> = {
  '10154-3': 'Chief Complaint',
  '46239-0': 'Chief Complaint',
  '29299-5': 'Reason for Visit',
  '42349-1': 'Reason for Referral',
  '10164-2': 'History of Present Illness',
  '61150-9': 'Subjective',
  '11348-0': 'Past Medical History',
  '10167-5': 'Surgical History',
  '10157-6': 'Family History',
  '29762-2': 'Social History',
  '10160-0': 'Medications',
  '10183-2': 'Discharge Medications',
  '29549-3': 'Medications Administered',
  '48765-2': 'Allergies',
  '10187-3': 'Review of Systems',
  '47420-5': 'Functional Status',
  '8716-3': 'Vital Signs',
  '29545-1': 'Physical Examination',
  '10210-3': 'General Examination',
  '61149-1': 'Objective',
  '30954-2': 'Results',
  '18748-4': 'Imaging',
  '47519-4': 'Procedures',
  '29554-3': 'Procedure',
  '8648-8': 'Hospital Course',
  '51848-0': 'Assessment',
  '51847-2': 'Assessment and Plan',
  '18776-5': 'Plan',
  '61146-7': 'Goals',
  '69730-0': 'Instructions',
  '11450-4': 'Problem List',
}

const sections = new Map<string, string>()

/** What the reader of notes calls a section with this title. */
function sectionOf(title: string): string {
  const before = sections.get(title)
  if (before !== undefined) return before
  const note = readNote(`## Allergies\n\nNone.\n\n## ${title}\n\nText.`)
  const found = note.sections.at(-1)?.name ?? 'other'
  if (sections.size < 1000) sections.set(title, found)
  return found
}

/** A section's heading: its own title where that is read as its code says, else the code's title. */
export interface Titled {
  readonly heading: string
  /** Whether the heading is the container's own title. */
  readonly own: boolean
}

/** The heading for a section by its title and LOINC code; undefined where it has neither. */
export function titleOf(title: string, code: string | undefined): Titled | undefined {
  const coded = code === undefined ? undefined : TITLES[code]
  if (coded === undefined) return title === '' ? undefined : { heading: title, own: true }
  if (title === '') return { heading: coded, own: false }
  const own = sectionOf(title)
  return own === sectionOf(coded) || own !== 'other' ? { heading: title, own: true } : { heading: coded, own: false }
}

/** Whether the code is that of a section. */
export function isSectionCode(code: string): boolean {
  return Object.hasOwn(TITLES, code)
}

/** Whether the reader of notes knows a section of this title. */
export function isSectionTitle(title: string): boolean {
  return title !== '' && sectionOf(title) !== 'other'
}
