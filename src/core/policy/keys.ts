// The key by which waivers and baselines name a gap or a finding: no words of the note in it, and no line numbers.
import type { CodeFinding } from '../codes/finding.ts'
import { CHECK_NAMES } from '../codes/finding.ts'
import { findDateOfService } from '../facts/date-of-service.ts'
import type { Note, SectionName, Sentence, Span } from '../note/note.ts'
import type { Outcome } from './outcome.ts'
import type { Policy } from './policy.ts'

/** A keyed hash of a text: 32 characters of 0–9 and a–f, the same for the same text and salt. */
export type Hash = (text: string) => string

/** A note with the id under which it was read. */
export interface NamedNote {
  readonly id: string
  /** Where it was read from; the name `stdin` is given to every nameless note alike. */
  readonly path: string
  readonly note: Note
}

/** `RULE:SECTION:HASH`, or `RULE:HASH` where nothing of the note decided. */
const KEY = /^([a-z0-9-]+\/[a-z0-9-]+)(?::([a-z-]+))?:[0-9a-f]{32}$/

/** The rule and the section that a key names; undefined for a text that is no key. */
export function partsOfKey(key: string): { readonly rule: string; readonly section?: string } | undefined {
  const [, rule, section] = KEY.exec(key) ?? []
  return rule === undefined ? undefined : { rule, ...(section !== undefined && { section }) }
}

/** `POLICY/REQUIREMENT` of a gap, `codes/CHECK` of a finding about codes. */
export function ruleOf(item: Outcome | CodeFinding): string {
  return 'requirement' in item ? item.requirement.rule : `codes/${item.check}`
}

/** Every rule that a waiver can name: the requirements of these policies, and the checks of codes. */
export function rulesOf(policies: readonly Policy[]): readonly string[] {
  const requirements = policies.flatMap((policy) => policy.requirements.map(({ rule }) => rule))
  return [...requirements, ...CHECK_NAMES.map((check) => `codes/${check}`)]
}

/**
 * The key of a gap or a finding. What words of the note decided is keyed by rule, section and those words, so that the
 * key holds when the note is wrapped anew, moved or written in capitals. What was not found is keyed by rule, note id
 * and day of service; undefined where the note has no id or no day.
 */
export function keyOf(item: Outcome | CodeFinding, named: NamedNote, hash: Hash): string | undefined {
  const { note } = named
  const rule = ruleOf(item)
  const pieces = piecesOf(item, note)
  if (pieces.length === 0) {
    const identity = identityOf(named)
    return identity === undefined ? undefined : `${rule}:${hash(identity)}`
  }
  const [first] = spansOf(item)
  const section = first === undefined ? undefined : sectionAt(note, first)
  return section === undefined ? `${rule}:${hash(pieces.join('\n'))}` : `${rule}:${section}:${hash(pieces.join('\n'))}`
}

function spansOf(item: Outcome | CodeFinding): readonly Span[] {
  return 'requirement' in item ? item.evidence : item.places
}

// What makes two gaps of a rule the same. A finding that elements are missing is about its note alone, though it shows a
// word of it: that word stands in many notes.
function piecesOf(item: Outcome | CodeFinding, note: Note): readonly string[] {
  const words = spansOf(item)
    .map((span) => wordsAt(note, span))
    .filter((piece) => piece !== '')
  if ('requirement' in item) return words
  return item.class === 'ELEMENT_NOT_FOUND' ? [] : [item.codes.join(' '), ...words]
}

function wordsAt({ words }: Note, { start, end }: Span): string {
  const { starts, forms } = words
  const found: string[] = []
  for (
    let index = lowest(words.length, (at) => starts[at] as number, start);
    index < words.length && (starts[index] as number) < end;
    index += 1
  )
    found.push((forms[index] as string).toLowerCase())
  return found.join(' ')
}

function sectionAt({ sentences, sections }: Note, { start }: Span): SectionName | undefined {
  // The last sentence that begins at the span or before it.
  const index = lowest(sentences.length, (at) => (sentences[at] as Sentence).start, start + 1)
  return sections[sentences[Math.max(0, index - 1)]?.section ?? -1]?.name
}

/** Index of the first of so many ascending numbers that is not below `least`. */
function lowest(length: number, numberAt: (index: number) => number, least: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numberAt(middle) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** What tells a note from all others: its id and its day of service; undefined where one is not there. */
function identityOf({ id, path, note }: NamedNote): string | undefined {
  if (id.trim() === '' || (id === 'stdin' && path === 'stdin')) return undefined
  const day = findDateOfService(note)
  return day === undefined ? undefined : `${id}\n${day}`
}
