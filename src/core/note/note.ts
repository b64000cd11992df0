// The words everybody speaks: a note, its sections, sentences, words and mentions. Imports nothing but mdast's types.
import type { Root } from 'mdast'

/** A place in `Note.text`: UTF-16 offsets, `end` exclusive. The only coordinate inside the program. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Canonical names of sections. A heading that the section vocabulary does not know is `other`;
 * text before the first heading is `preamble`.
 */
export type SectionName =
  | 'preamble'
  | 'chief-complaint'
  | 'hpi'
  | 'interval-history'
  | 'treatment-history'
  | 'past-history'
  | 'surgical-history'
  | 'family-history'
  | 'social-history'
  | 'medications'
  | 'allergies'
  | 'review-of-systems'
  | 'red-flags'
  | 'pain'
  | 'function'
  | 'vitals'
  | 'examination'
  | 'results'
  | 'imaging'
  | 'procedure'
  | 'consent'
  | 'course'
  | 'assessment'
  | 'assessment-plan'
  | 'plan'
  | 'follow-up'
  | 'goals'
  | 'instructions'
  | 'signature'
  | 'administrative'
  | 'problem-list'
  | 'other'

/** A heading with the text under it, up to the next heading of the same or a higher level. */
export interface Section extends Span {
  readonly name: SectionName
  /** The heading's own words; null for the text before the first heading. */
  readonly title: Span | null
  /** 1 for a section of the note, 2 for a sub-heading inside one. */
  readonly level: 1 | 2
  /** Index in `Note.sections` of the section around a sub-heading; -1 at the top. */
  readonly parent: number
}

/** What a block of text is in the document. `row` is a line of a table, its cells parted by `|`. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row'

/** A run of text that belongs together: no sentence crosses its border. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** Index in `Note.sections`. */
  readonly section: number
  /** Number of the list or table that the block is part of, else -1. Blocks of one list share it. */
  readonly group: number
  /** The parts of the source that are text: without bullets, numbers, markup. Ascending, not empty. */
  readonly text: readonly Span[]
}

/** A sentence: a range of words of one block. */
export interface Sentence extends Span {
  readonly block: number
  readonly section: number
  /** Range in the word table: `firstWord` inclusive, `lastWord` exclusive. */
  readonly firstWord: number
  readonly lastWord: number
}

/** Kinds of token: a word, a number, a mark of punctuation, a check box. */
export const WORD = 0
export const NUMBER = 1
export const MARK = 2
export const CHECK = 3

/** The words of a note as parallel columns, one row a token; fast to walk and cheap to keep. */
export interface Words {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Lower case, curly apostrophes straightened; a check box is `[x]` or `[ ]`. */
  readonly forms: readonly string[]
  readonly kinds: readonly number[]
  /** Number of each word in the vocabulary; 0 for a word that it does not know. */
  readonly numbers: readonly number[]
  readonly length: number
}

/** A concept of the vocabulary: what a phrase means. Attributes depend on the channel. */
export interface Concept {
  readonly channel: string
  readonly id: string
  readonly [attribute: string]: string
}

/** A concept with its phrases as the build writes them: words joined by blanks, one phrase a line. */
export interface CompiledConcept {
  readonly concept: Concept
  readonly terms: string
}

/** The automaton as the build writes it: texts only, so that loading is one walk over a string. */
export interface PackedAutomaton {
  /** Exact spellings that endings ask for, one a line. */
  readonly cased: string
  /** For each ending: the concept's index, then 0 or the number of its exact spelling. */
  readonly endings: string
  /** For each node: how many edges, then word and target of each, then how many endings, then their numbers. */
  readonly nodes: string
}

/** A place where the note names a concept of the vocabulary; `from` and `to` are word indexes, `to` exclusive. */
export interface Mention extends Span {
  readonly concept: Concept
  readonly from: number
  readonly to: number
  readonly sentence: number
}

/** Mentions of a note by channel, each list in order of place. */
export type Mentions = Readonly<Record<string, readonly Mention[]>>

/** What came with a note from outside its text. Dates are ISO days. */
export interface Metadata {
  readonly dateOfService?: string
  readonly author?: string
  /** Diagnosis codes. */
  readonly codes?: readonly string[]
  /** Procedure codes. */
  readonly procedures?: readonly string[]
  readonly payer?: string
  /** What the record system calls the note ("Progress note"), and the author's role. */
  readonly noteType?: string
  readonly role?: string
  /** The record system's own keys. */
  readonly patient?: string
  readonly encounter?: string
  readonly clinic?: string
  readonly document?: string
  /** Key of the document that this one takes the place of, or adds to. */
  readonly replaces?: string
  readonly adds?: string
  /** `draft`: not signed yet; `final`: signed; `amended`: signed again; `void`: taken back. */
  readonly status?: 'draft' | 'final' | 'amended' | 'void'
}

/** What a trial can leave out: the names of sections, the tagger of grammar, the borders of clauses. */
export type TrialPart = 'sections' | 'grammar' | 'clauses'

/** A reading that measures what a part of it is worth. */
export interface Trial {
  readonly without?: TrialPart
  /** Told the sentence each time that the tagger is asked. */
  readonly grammarAsked?: (sentence: number) => void
}

/** One clinical document, read once and frozen. */
export interface Note {
  readonly text: string
  readonly tree: Root
  readonly sections: readonly Section[]
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly words: Words
  /** Vocabulary found in the text, by channel, each list in order of place. */
  readonly mentions: Mentions
  readonly metadata: Metadata
  /** Only where a reading is measured; undefined in every other. */
  readonly trial: Trial | undefined
}
