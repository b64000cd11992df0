// What a policy is once it has been read: requirements made of conditions over facts, with their words for people.

import type { DocumentKind } from '../facts/document-kind.ts'
import type { FactKind } from '../facts/fact.ts'
import type { SectionName } from '../note/note.ts'

/** How much a gap weighs; the order of `LEVELS` is from light to heavy. */
export type Level = 'info' | 'warning' | 'error'

/** Levels from light to heavy. */
export const LEVELS: readonly Level[] = ['info', 'warning', 'error']

/** Life cycle of a policy. */
export type PolicyStatus = 'preview' | 'stable' | 'retired'

/** How well the source of a policy was read: its own text, somebody's digest of it, or not at all. */
export type Verified = 'primary' | 'digest' | 'unverified'

export type Scalar = string | number | boolean

/**
 * What an attribute of a fact must be; all members given must hold. An attribute of a part is written with a dot
 * (`relief.percent`). Lengths of time are in days, whatever unit the file writes.
 */
export interface AttributeTest {
  readonly attribute: string
  readonly oneOf?: readonly Scalar[]
  readonly noneOf?: readonly Scalar[]
  readonly atLeast?: number
  readonly atMost?: number
  readonly present?: boolean
}

/** Bounds of a count, both inclusive. */
export interface Bounds {
  readonly atLeast?: number
  readonly atMost?: number
}

/** Enough facts of one kind, each passing all tests; counted by distinct values of `distinct` where that is given. */
export interface FactCondition {
  readonly word: 'fact'
  readonly kind: FactKind
  readonly where: readonly AttributeTest[]
  readonly in?: readonly SectionName[]
  readonly count: Bounds
  readonly distinct?: string
}

/** The note has one of these sections, with text in it. */
export interface SectionCondition {
  readonly word: 'section'
  readonly names: readonly SectionName[]
}

/** The note names a concept of this vocabulary channel, outside passages on other illnesses. */
export interface NamedCondition {
  readonly word: 'named'
  readonly channel: string
  /** Tests of the concept itself: its id and the attributes that its vocabulary file gives it. */
  readonly with: readonly AttributeTest[]
  /** Tests of the assertion: polarity, time, subject, certainty. */
  readonly where: readonly AttributeTest[]
  readonly in?: readonly SectionName[]
}

/**
 * The note holds one of these phrases, word for word but for case. `texts` are as written: `[x]` is optional, `(a|b)` are
 * alternatives.
 */
export interface PhraseCondition {
  readonly word: 'phrase'
  readonly texts: readonly string[]
  /** Tests of the assertion. */
  readonly where: readonly AttributeTest[]
  readonly in?: readonly SectionName[]
}

/** `all`, `any` and `not` (none of) other conditions. */
export interface GroupCondition {
  readonly word: 'all' | 'any' | 'not'
  readonly of: readonly Condition[]
}

/** So many of these conditions hold. */
export interface SomeCondition {
  readonly word: 'some'
  readonly of: readonly Condition[]
  readonly count: Bounds
}

/** What one condition finds is told as earlier than what another finds: historical, then current, then planned. */
export interface OrderCondition {
  readonly word: 'order'
  readonly earlier: Condition
  readonly later: Condition
}

export type Condition =
  | FactCondition
  | SectionCondition
  | NamedCondition
  | PhraseCondition
  | GroupCondition
  | SomeCondition
  | OrderCondition

/** A condition with what to say when it holds. `{words}` and `{place}` in the message stand for the evidence. */
export interface Case {
  readonly when: Condition
  readonly message: string
  /** Asked in place of the requirement's own question. */
  readonly question?: string
}

/** Where a policy or a requirement comes from. */
export interface Source {
  readonly document: string
  readonly section: string
  readonly address?: string
}

/** A short text and what the requirement must make of it. */
export interface Example {
  readonly text: string
  readonly outcome: Status
  /** Words that the message must hold; there for every gap. */
  readonly says?: string
  /** Place of the example in its file, where it was read from one. */
  readonly at?: { readonly line: number; readonly column: number }
}

export interface Requirement {
  readonly id: string
  /** `POLICY/ID`: the name by which every report, setting and waiver calls it. */
  readonly rule: string
  readonly title: string
  readonly level: Level
  readonly why: string
  readonly source: Source
  /** How well this source was read. */
  readonly verified: Verified
  /** Not applicable unless this holds. */
  readonly when?: Condition
  /** What the note needs. Exactly one of `require` and `forbid` is there. */
  readonly require?: Condition
  /** What the note must not hold; where it does the outcome is `conflicting`, unless a `partial` case speaks. */
  readonly forbid?: Condition
  /** Contradictions, looked at first. */
  readonly conflicting: readonly Case[]
  /** Vague forms, looked at when `require` does not hold; the first that holds speaks. */
  readonly partial: readonly Case[]
  /** What came close, told beside a gap. */
  readonly near: readonly Case[]
  readonly message: string
  readonly question: string
  readonly examples: { readonly met: readonly Example[]; readonly unmet: readonly Example[] }
  /** Name of the row of the accuracy record that measures it on labelled notes. */
  readonly measured?: string
  /** Wordings that are known to be missed or misread, in plain sentences. */
  readonly misses: readonly string[]
}

/** To which notes a policy speaks. */
export interface Applies {
  /** `spinal-pain`: only to notes whose visit deals with it; `any`: to every note. */
  readonly topic: 'spinal-pain' | 'any'
  /** Beginnings of diagnosis codes: one of them given with the note overrides `unless`. */
  readonly codes: readonly string[]
  /** Procedure codes: one of them given with the note makes `check` apply the policy without being told. */
  readonly procedures: readonly string[]
  /** Payers whose notes it is for; empty: all. A note whose payer is not known is not left out. */
  readonly payers: readonly string[]
  readonly notTo: readonly { readonly document: DocumentKind; readonly message: string }[]
  /** What a note must tell of for the policy to speak, unless one of `procedures` was given with it. */
  readonly onlyIf?: Case
  readonly unless: readonly Case[]
}

export interface Policy {
  readonly id: string
  readonly title: string
  /** One paragraph: what it is for, and where it ends. */
  readonly about: string
  readonly version: string
  readonly status: PolicyStatus
  /** Days of service (ISO, both inclusive) for which it is in force; a missing end is open. */
  readonly effective: { readonly from?: string; readonly to?: string }
  readonly source: Source
  readonly verified: Verified
  /** The policy whose requirements it took over, where there is one. */
  readonly extends?: string
  readonly applies: Applies
  /** In order of consequence. */
  readonly requirements: readonly Requirement[]
}

/** How a requirement ends on a note. */
export type Status = 'met' | 'partial' | 'missing' | 'conflicting' | 'not-applicable'

/** Every status a requirement can end in. */
export const STATUSES: readonly Status[] = ['met', 'partial', 'missing', 'conflicting', 'not-applicable']
