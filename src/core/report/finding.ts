// The shape that every output prints: a gap or a finding about codes, with its places and its words.
import type { Level } from '../policy/policy.ts'
import type { Suppression } from '../policy/suppression.ts'
import type { Place } from './lines.ts'

/** A place of a note: lines and columns from 1, offsets from 0, columns and offsets in UTF-16 units. */
export interface Region extends Place {
  readonly endLine: number
  readonly endColumn: number
  readonly start: number
  readonly end: number
}

/** A place with what stands there; `text` is missing where words are masked. */
export interface Piece extends Region {
  /** Kind of the evidence, or the role of a place of a code finding. */
  readonly kind: string
  readonly text?: string
}

/** A message filled in, and its parts for those who fill it in another language. */
export interface Saying {
  /** Rule and name of the message: `chronic-back-pain/etiology.missing`. */
  readonly messageId: string
  readonly template: string
  readonly message: string
  /** What `{words}` and `{place}` of the template stand for; `words` is missing where they are masked. */
  readonly data: { readonly words?: string; readonly place?: string }
}

export interface NearMiss extends Saying {
  readonly at?: Region & { readonly text?: string }
}

/** What only a finding about codes has. */
export interface CodePart {
  readonly codes: readonly string[]
  readonly candidates?: readonly string[]
  readonly elements?: readonly {
    readonly name: string
    readonly present: boolean
    readonly state: string
    readonly places: readonly (Region & { readonly text?: string })[]
  }[]
  /** Gaps that this finding tells in place of their policy. */
  readonly folded?: readonly { readonly requirement: string; readonly status: string }[]
}

export interface Finding extends Saying {
  readonly kind: 'gap' | 'code'
  /** `POLICY/REQUIREMENT` or `codes/CHECK`. */
  readonly rule: string
  /** The second half of `rule`. */
  readonly id: string
  readonly title: string
  readonly level: Level
  /** Status of a gap, class of a finding about codes. */
  readonly status: string
  readonly question: string
  readonly asks: 'clinician' | 'coder'
  /** Missing where the note itself has no place for it: a code that was given beside the text. */
  readonly place?: Region
  readonly evidence: readonly Piece[]
  readonly nearMisses: readonly NearMiss[]
  /** Names of the sections that were read. */
  readonly searched: readonly string[]
  /** Page that explains the rule, where there is one. */
  readonly page?: string
  readonly key?: string
  /** Why it does not count, where it was set aside. */
  readonly suppression?: Suppression
  readonly code?: CodePart
}
