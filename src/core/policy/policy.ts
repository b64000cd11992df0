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

export type Scalar = string | number | boolean

/** What an attribute of a fact must be; all members given must hold. */
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
}

/** `all`, `any` and `not` (none of) other conditions. */
export interface GroupCondition {
  readonly word: 'all' | 'any' | 'not'
  readonly of: readonly Condition[]
}

export type Condition = FactCondition | SectionCondition | NamedCondition | GroupCondition

/** A condition with what to say when it holds. `{words}` and `{place}` in the message stand for the evidence. */
export interface Case {
  readonly when: Condition
  readonly message: string
  /** Asked in place of the requirement's own question. */
  readonly question?: string
}

/** Where a requirement comes from. */
export interface Source {
  readonly document: string
  readonly section: string
  readonly address?: string
}

/** A short text and what the requirement must make of it. */
export interface Example {
  readonly text: string
  readonly outcome: Status
}

export interface Requirement {
  readonly id: string
  readonly title: string
  readonly level: Level
  readonly why: string
  readonly source: Source
  /** Not applicable unless this holds. */
  readonly when?: Condition
  readonly require: Condition
  /** Contradictions, looked at first. */
  readonly conflicting: readonly Case[]
  /** Vague forms, looked at when `require` does not hold; the first that holds speaks. */
  readonly partial: readonly Case[]
  /** What came close, told beside a gap. */
  readonly near: readonly Case[]
  readonly message: string
  readonly question: string
  readonly examples: { readonly met: readonly Example[]; readonly unmet: readonly Example[] }
}

/** To which notes a policy speaks. */
export interface Applies {
  /** Beginnings of codes: one of them given with the note overrides `unless`. */
  readonly codes: readonly string[]
  readonly notTo: readonly { readonly document: DocumentKind; readonly message: string }[]
  readonly unless: readonly Case[]
}

export interface Policy {
  readonly id: string
  readonly title: string
  readonly status: PolicyStatus
  readonly applies: Applies
  /** In order of consequence. */
  readonly requirements: readonly Requirement[]
}

/** How a requirement ends on a note. */
export type Status = 'met' | 'partial' | 'missing' | 'conflicting' | 'not-applicable'

/** Every status a requirement can end in. */
export const STATUSES: readonly Status[] = ['met', 'partial', 'missing', 'conflicting', 'not-applicable']
