// What kind of document a note is: from its title, its headings, and how much of it each section takes.
import type { Mention, Note, SectionName } from '../note/note.ts'

/** Kinds of document that policies tell apart; what is nothing else is a visit. */
export type DocumentKind =
  | 'visit'
  | 'procedure-report'
  | 'imaging-report'
  | 'therapy-evaluation'
  | 'discharge-summary'
  | 'letter'

/** Every kind of document. */
export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  'visit',
  'procedure-report',
  'imaging-report',
  'therapy-evaluation',
  'discharge-summary',
  'letter',
]

/** Blocks from the start in which a title can stand, and words that a line may have and still be one. */
const TITLE_BLOCKS = 5
const TITLE_WORDS = 12

/** What kind of document the note is. */
export function documentKind(note: Note): DocumentKind {
  const titled = fromTitle(note)
  if (titled !== undefined && !isReport(titled)) return titled
  const kind = titled ?? fromHeadings(note) ?? fromShares(note)
  // A visit with a procedure or films in it tells its history; a report does not.
  if (isReport(kind) && shareOf(note, ['hpi', 'interval-history']) > 0.2) return 'visit'
  return kind === 'imaging-report' && shareOf(note, VISIT) > 0.25 ? 'visit' : kind
}

/** Sections of which a report of imaging has little: an `EXAM:` line, a line of history. */
const VISIT: readonly SectionName[] = [
  'hpi',
  'interval-history',
  'medications',
  'social-history',
  'past-history',
  'examination',
  'plan',
  'assessment-plan',
]

const isReport = (kind: DocumentKind): boolean => kind === 'procedure-report' || kind === 'imaging-report'

const kindOf = ({ concept }: Mention): DocumentKind => concept.id as DocumentKind

function fromTitle(note: Note): DocumentKind | undefined {
  for (const mention of note.mentions['document'] ?? []) {
    const sentence = note.sentences[mention.sentence]
    if (sentence === undefined || sentence.block >= TITLE_BLOCKS) return undefined
    const length = sentence.lastWord - sentence.firstWord
    if (mention.concept['sign'] === 'title' && length <= TITLE_WORDS) return kindOf(mention)
  }
  return undefined
}

function fromHeadings(note: Note): DocumentKind | undefined {
  const parts = new Map<DocumentKind, Set<string>>()
  for (const mention of note.mentions['document'] ?? []) {
    const block = note.blocks[note.sentences[mention.sentence]?.block ?? -1]
    if (block?.kind !== 'heading') continue
    const kind = kindOf(mention)
    if (mention.concept['sign'] === 'heading') return kind
    if (mention.concept['sign'] !== 'part') continue
    const seen = parts.get(kind) ?? new Set()
    parts.set(kind, seen.add(note.words.forms.slice(mention.from, mention.to).join(' ')))
  }
  for (const [kind, seen] of parts) if (seen.size >= 2) return kind
  return undefined
}

function fromShares(note: Note): DocumentKind {
  if (shareOf(note, ['procedure', 'consent']) > 0.4) return 'procedure-report'
  if (shareOf(note, ['imaging', 'results']) > 0.5) return 'imaging-report'
  return 'visit'
}

// The part of the note's length that sections of these names take.
function shareOf(note: Note, names: readonly SectionName[]): number {
  if (note.text.length === 0) return 0
  let length = 0
  for (const { level, name, start, end } of note.sections)
    if (level === 1 && names.includes(name)) length += end - start
  return length / note.text.length
}
