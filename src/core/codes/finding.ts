// What the code checks speak about and what they say: codes of a note, findings, and the report on both.
import type { DocumentKind } from '../facts/document-kind.ts'
import type { Fact } from '../facts/fact.ts'
import type { Topic } from '../facts/topic.ts'
import type { Note, Span } from '../note/note.ts'
import type { CodeBook, Lookup, Release } from './table.ts'

/**
 * Classes of finding. `ELEMENT_NOT_FOUND` is about documentation and asks the clinician; all others ask the coder.
 * `CODE_BEYOND_NOTE`: the code says more than the note; `SPECIFICITY_AVAILABLE`: the note says more than the code.
 */
export type CodeClass =
  | 'INVALID_CODE'
  | 'TITLE_MISMATCH'
  | 'SITE_MISMATCH'
  | 'SIDE_MISMATCH'
  | 'EXCLUDES1_REVIEW'
  | 'SEQUENCE'
  | 'SPECIFICITY_AVAILABLE'
  | 'CODE_BEYOND_NOTE'
  | 'SYMPTOM_WITH_CAUSE'
  | 'CONTRADICTION'
  | 'WORD_WITHOUT_CODE'
  | 'ELEMENT_NOT_FOUND'

/** Names of all checks of codes; `codes/NAME` is the rule by which settings and waivers call one. */
export const CHECK_NAMES = [
  'acute-injury',
  'denied-diagnosis',
  'detail',
  'detail-not-found',
  'documented-cause',
  'excludes1',
  'g89-sequence',
  'g89-with-cause',
  'g89-without-chronic',
  'intractable-without-cause',
  'region',
  'side',
  'site',
  'suspected-diagnosis',
  'symptom-with-cause',
  'title',
  'unnamed-diagnosis',
  'validity',
] as const

export type CheckName = (typeof CHECK_NAMES)[number]

/** A code of the note or given with it. */
export interface NotedCode extends Lookup {
  readonly system: 'ICD-10-CM' | 'ICD-9-CM'
  /** `given` with the note from outside its text (front matter, container, command line). */
  readonly from: 'text' | 'given'
  /** Where the text has it first. */
  readonly span?: Span
  /** Words beside it in the text, where they stand as its title. */
  readonly title?: Span
}

/** A place that a finding shows; `role` says what stands there. */
export interface CodePlace extends Span {
  readonly role: 'code' | 'title' | 'text'
}

/** An element that a reader looks for, with where it was found; `state` says how much of it. */
export interface Element {
  readonly name: string
  readonly present: boolean
  readonly state: string
  readonly places: readonly Span[]
}

/** A finding. In the template `{words}` and `{place}` stand for `about`, filled in when printing. */
export interface CodeFinding {
  readonly class: CodeClass
  readonly check: CheckName
  readonly level: 'warning' | 'info'
  readonly asks: 'coder' | 'clinician'
  readonly codes: readonly string[]
  readonly message: { readonly template: string; readonly about?: Span }
  readonly question: string
  readonly places: readonly CodePlace[]
  /** Codes that the message lists, in the order of the table. */
  readonly candidates?: readonly string[]
  readonly elements?: readonly Element[]
}

/** What a check reads. */
export interface CodeContext {
  readonly note: Note
  readonly topic: Topic
  readonly facts: readonly Fact[]
  readonly kind: DocumentKind
  readonly book: CodeBook
  readonly codes: readonly NotedCode[]
  /** ISO day of service, where one is known. */
  readonly on?: string
}

export type CodeCheck = (context: CodeContext) => readonly CodeFinding[]

/** Whether validity could be judged, and if not why. */
export type Validity =
  | { readonly judged: true; readonly on: string }
  | { readonly judged: false; readonly on?: string; readonly why: string }

/** What the linter says of the codes of a note. */
export interface CodeReport {
  readonly release: Release
  readonly codes: readonly NotedCode[]
  /** Missing where the note has no codes. */
  readonly validity?: Validity
  readonly findings: readonly CodeFinding[]
}
