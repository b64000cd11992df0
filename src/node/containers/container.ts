// What every reader of a container gives: notes with places that lead back into the container, and what gave no note.
import type { Metadata, Span } from '../../core/note/note.ts'

/** Where a piece of a note's text came from in its container. Pieces ascend and do not overlap. */
export interface Origin extends Span {
  /**
   * The element, as people and programs of that format name it: a JSON pointer (`/entry/2/resource/content/0/attachment/data`),
   * an XML path (`component/structuredBody/component[3]/section/text`), `OBX[4].5[1]`, `row 12, column note_text`, `paragraph 7`.
   */
  readonly element: string
  /** Offset of the piece in the decoded text of the container (UTF-16), where the piece stands there as it is. */
  readonly sourceStart?: number
}

/** A note as a container holds it. */
export interface ContainedNote {
  /** The container's own name of the note, or its place in the container. */
  readonly id: string
  /** Place of the note inside the container, such as `/entry/2` or `row 12`; '' where the file is one note. */
  readonly inside: string
  readonly text: string
  readonly markdown: boolean
  readonly metadata: Metadata
  readonly origins: readonly Origin[]
  readonly warning?: string
}

/** Text out of one element of a container, before it has a name: `origins` lie in this text. */
export interface Body {
  readonly text: string
  readonly origins: readonly Origin[]
  readonly markdown?: boolean
  /** Metadata that the element itself carries, as a C-CDA document inside an attachment does. */
  readonly metadata?: Metadata
  readonly warning?: string
}

/** Why an element gave no text. */
export interface Failure {
  readonly error: string
}

/** A part of a container that gave no note. The error holds a code's worth of words and never text of a note. */
export interface Unread {
  readonly inside: string
  readonly error: string
}

/** How tables of notes name their columns; a preset gives the names that are not given. */
export interface Columns {
  readonly preset?: 'clarity' | 'omop' | 'mimic'
  readonly id?: string
  readonly text?: string
  readonly type?: string
  readonly date?: string
  /** Number of the row within its note, where one note lies over many rows. */
  readonly line?: string
  readonly author?: string
  readonly patient?: string
  readonly encounter?: string
  readonly codes?: string
}

/** What readers need beside the bytes. */
export interface ContainerOptions {
  readonly columns: Columns
  /** Between the rows of a note that lies over many; default: nothing. */
  readonly lineJoin: string
}

/** Tables by their presets, the lines of a note joined by nothing. */
export const DEFAULT_OPTIONS: ContainerOptions = { columns: {}, lineJoin: '' }
