// The grammar of made-up notes: texts with `{a|b}` for a choice, `{3-9}` for a number, `{name}` for a rule or a word of the patient.
import type { Random } from '../core/statistics/sampling.ts'

/** What notes of one kind are composed of. Each list of `hpi` and `exam` is a topic, of which a note takes one sentence. */
export interface Speciality {
  readonly types: readonly string[]
  /** Numbers of the clinics that see it. */
  readonly clinics: readonly number[]
  readonly codes: readonly string[]
  readonly complaint: readonly string[]
  readonly hpi: readonly (readonly string[])[]
  readonly exam: readonly (readonly string[])[]
  readonly results: readonly string[]
  readonly assessment: readonly string[]
  readonly plan: readonly string[]
}

/** Words that stay the same in all notes of a patient. */
export type PatientWords = Readonly<Record<string, string>>

type Part = string | ((words: PatientWords, random: Random) => string)

/** Composes one sentence; it begins with a capital. */
export type Compose = (template: string, words: PatientWords, random: Random) => string

/** A grammar over named rules. Templates are read once and kept. A name that is no rule must be a word of the patient. */
export function grammarOf(rules: Readonly<Record<string, readonly string[]>>): Compose {
  const known = new Map<string, readonly Part[]>()
  const partsOf = (template: string): readonly Part[] => {
    const before = known.get(template)
    if (before) return before
    const parts = split(template).map((piece) => (piece.isSlot ? slotOf(piece.text) : piece.text))
    known.set(template, parts)
    return parts
  }
  const chosen = (options: readonly string[]): Part => {
    const read = options.map((option) => partsOf(option))
    return (words, random) => joined(read[Math.floor(random() * read.length)] as readonly Part[], words, random)
  }
  const slotOf = (slot: string): Part => {
    const [, low, high] = /^(\d+)-(\d+)$/.exec(slot) ?? []
    if (low !== undefined) {
      const [least, count] = [Number(low), Number(high) - Number(low) + 1]
      return (_, random) => String(least + Math.floor(random() * count))
    }
    const options = alternatives(slot)
    if (options.length > 1) return chosen(options)
    const rule = rules[slot]
    if (rule) return chosen(rule)
    return (words) => words[slot] ?? missing(slot)
  }
  return (template, words, random) => capitalised(joined(partsOf(template), words, random))
}

function joined(parts: readonly Part[], words: PatientWords, random: Random): string {
  let text = ''
  for (const part of parts) text += typeof part === 'string' ? part : part(words, random)
  return text
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function missing(name: string): never {
  throw new Error(`the grammar has no rule or word "${name}"`)
}

/** A template in pieces: plain text and what stands between outer braces. */
function split(template: string): { readonly text: string; readonly isSlot: boolean }[] {
  const pieces: { text: string; isSlot: boolean }[] = []
  let from = 0
  for (let at = template.indexOf('{'); at >= 0; at = template.indexOf('{', from)) {
    if (at > from) pieces.push({ text: template.slice(from, at), isSlot: false })
    const end = closingOf(template, at)
    pieces.push({ text: template.slice(at + 1, end), isSlot: true })
    from = end + 1
  }
  if (from < template.length) pieces.push({ text: template.slice(from), isSlot: false })
  return pieces
}

function closingOf(template: string, opening: number): number {
  let depth = 0
  for (let at = opening; at < template.length; at += 1) {
    if (template[at] === '{') depth += 1
    else if (template[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  throw new Error(`a brace is not closed in "${template}"`)
}

/** The choices of a slot: parted by bars that stand in no inner braces. */
function alternatives(slot: string): readonly string[] {
  const options: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < slot.length; at += 1) {
    if (slot[at] === '{') depth += 1
    else if (slot[at] === '}') depth -= 1
    else if (slot[at] === '|' && depth === 0) {
      options.push(slot.slice(from, at))
      from = at + 1
    }
  }
  return [...options, slot.slice(from)]
}
