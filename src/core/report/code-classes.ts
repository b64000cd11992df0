// Titles of the classes of finding about codes, for outputs that list rules by name.
import type { CodeClass } from '../codes/finding.ts'

/** A short title, and one sentence on what findings of the class say. */
export const CODE_CLASSES: Readonly<Record<CodeClass, { readonly title: string; readonly about: string }>> = {
  INVALID_CODE: {
    title: 'Code not reportable on the day of service',
    about: 'The code is a header, has ended or not begun on the day of service, or is in no table.',
  },
  TITLE_MISMATCH: {
    title: 'Words beside a code differ from its title',
    about: 'The words beside the code name another condition or region than its official title.',
  },
  SITE_MISMATCH: {
    title: 'Code and note name different regions',
    about: "The code's title names one region of the spine and the note only others.",
  },
  SIDE_MISMATCH: {
    title: 'Code and note name different sides',
    about: "The code's title names one side and the note the other.",
  },
  EXCLUDES1_REVIEW: {
    title: 'Two codes under an Excludes1 note',
    about: 'Two listed codes stand under an Excludes1 note of the official table.',
  },
  SEQUENCE: {
    title: 'Order of the codes',
    about: 'The codes stand in an order that the official guidelines give otherwise.',
  },
  SPECIFICITY_AVAILABLE: {
    title: 'Note says more than the code',
    about: 'The note states a detail that other codes of the table name.',
  },
  CODE_BEYOND_NOTE: {
    title: 'Code says more than the note',
    about: 'The code names a detail that this tool did not find in the note.',
  },
  SYMPTOM_WITH_CAUSE: {
    title: 'Symptom code beside its cause',
    about: 'A code of a symptom is listed beside a condition that may explain it.',
  },
  CONTRADICTION: {
    title: 'Code and note contradict each other',
    about: 'The note denies, doubts or contradicts what the code says.',
  },
  WORD_WITHOUT_CODE: {
    title: 'A word that no code carries',
    about: 'The note uses a word that no code for back pain has in its title.',
  },
  ELEMENT_NOT_FOUND: {
    title: 'Elements not found behind a word',
    about: 'The note uses a word, and this tool did not find all elements that readers look for behind it.',
  },
}
