// Reads examples that stand in a file of their own, by the rules of policies.
import type { Example } from './policy.ts'
import { EXAMPLES_KEYS, UNMET, UNMET_KEYS } from './read-requirement.ts'
import type { Complaint, Locate, Piece } from './reader.ts'
import { complain, elements, mapping, members, oneOf, placeOf, suggestion, text } from './reader.ts'

/** Examples by rule, and how many have no text yet. */
export interface LooseExamples {
  readonly byRule: ReadonlyMap<string, readonly Example[]>
  readonly blank: number
}

/**
 * Reads `examples: { POLICY/REQUIREMENT: { met, unmet } }`, where either list may be missing and `says` may be blank. Examples
 * whose text is blank are counted and left out. `rules` are those that can be named.
 */
export function readLooseExamples(
  value: unknown,
  { locate, rules }: { readonly locate: Locate; readonly rules: readonly string[] },
): LooseExamples | { readonly complaints: readonly Complaint[] } {
  const complaints: Complaint[] = []
  const root: Piece = { known: {}, value, path: [], locate, complaints }
  const examples = members(root, ['examples'], ['examples']).get('examples')
  const byRule = new Map<string, readonly Example[]>()
  let blank = 0
  for (const [rule, piece] of examples ? mapping(examples) : []) {
    if (!rules.includes(rule)) complain(piece, `no requirement is called "${rule}"${suggestion(rule, rules)}`)
    const found = members(piece, EXAMPLES_KEYS)
    const all = [...elements(found.get('met')).map(readMet), ...elements(found.get('unmet')).map(readUnmet)]
    const whole = all.filter((one) => one.text !== '')
    blank += all.length - whole.length
    byRule.set(rule, whole)
  }
  return complaints.length > 0 ? { complaints } : { byRule, blank }
}

const readMet = (piece: Piece): Example => ({ text: textOrBlank(piece), outcome: 'met', ...placeOf(piece) })

function readUnmet(piece: Piece): Example {
  const found = members(piece, [...UNMET_KEYS.required, ...UNMET_KEYS.optional], UNMET_KEYS.required)
  const says = textOrBlank(found.get('says'))
  const words = found.get('text')
  return {
    text: textOrBlank(words),
    outcome: oneOf(found.get('outcome'), UNMET, 'missing'),
    ...(says !== '' && { says }),
    ...placeOf(words),
  }
}

const textOrBlank = (piece: Piece | undefined): string => (piece?.value === '' ? '' : text(piece))
