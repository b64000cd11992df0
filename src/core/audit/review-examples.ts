// Disagreements between tool and reviewers as examples for policies, in YAML.
import type { Requirement, Status } from '../policy/policy.ts'
import { statusOf } from './decisions.ts'
import type { Disagreement } from './review.ts'

/** What the caller knows beside the disagreements. */
export interface ExampleSources {
  /** Words of the note for the example; undefined: a placeholder is left. Only where words of notes are asked for. */
  readonly textOf: (disagreement: Disagreement) => string | undefined
  /** Words that the message of a rule holds where it ends so; undefined: a placeholder is left. */
  readonly saysOf: (rule: string, outcome: Status) => string | undefined
}

/**
 * The disagreements by rule, each as an example that ends as the reviewer decided: what `examples` of the requirement holds in
 * a policy file. A comment names the note and the place. `text: ""` and `says: ""` are placeholders, which no policy takes.
 */
export function examplesOf(disagreements: readonly Disagreement[], sources: ExampleSources): string {
  const rules = new Map<string, Disagreement[]>()
  for (const one of disagreements) rules.set(one.rule, [...(rules.get(one.rule) ?? []), one])
  const blocks = [...rules].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, own]) => blockOf(rule, own, sources))
  return `${HEAD}examples:${blocks.length === 0 ? ' {}\n' : `\n${blocks.join('')}`}`
}

const HEAD = `# Where reviewers and the tool differ, as examples by rule. The outcome is what the reviewer decided.
# An example is a whole note in words of your own: put no words of a record into a policy.
# Try them with: notelint policy test POLICY --examples THIS-FILE; then move them to "examples" of the requirement.
`

function blockOf(rule: string, disagreements: readonly Disagreement[], sources: ExampleSources): string {
  const documented = disagreements.filter(({ reviewer }) => reviewer === 'documented')
  const others = disagreements.filter(({ reviewer }) => reviewer !== 'documented')
  const met = documented.map((one) => [commentOf(one), `      - ${quoted(sources.textOf(one) ?? '')}\n`].join(''))
  const unmet = others.map((one) => {
    const outcome = statusOf(one.reviewer)
    const says = outcome === 'not-applicable' ? '' : `        says: ${quoted(sources.saysOf(rule, outcome) ?? '')}\n`
    return `${commentOf(one)}      - text: ${quoted(sources.textOf(one) ?? '')}\n        outcome: ${outcome}\n${says}`
  })
  const list = (name: string, items: readonly string[]) => (items.length === 0 ? '' : `    ${name}:\n${items.join('')}`)
  return `  ${quoted(rule)}:\n${list('met', met)}${list('unmet', unmet)}`
}

function commentOf({ note, line, tool, reviewer, row }: Disagreement): string {
  const place = line === undefined ? '' : `, line ${line}`
  return `      # note ${note}${place}, row ${row} of the worksheet: tool ${tool}, reviewer ${reviewer}\n`
}

// JSON is YAML but for characters that YAML does not take raw.
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Words that a message of the requirement holds where it ends so, if only one message can be meant. */
export function saysIn(requirement: Requirement, outcome: Status): string | undefined {
  const { message, forbid, conflicting, partial } = requirement
  const cases = outcome === 'partial' ? partial : outcome === 'conflicting' ? conflicting : []
  const general = outcome === (forbid === undefined ? 'missing' : 'conflicting') ? [message] : []
  const messages = [...new Set([...cases.map((one) => one.message), ...general])]
  if (messages.length !== 1) return undefined
  // The longest part without a place or words of a note.
  const parts = (messages[0] ?? '').split(/\{(?:words|place)\}/).map((part) => part.trim())
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '') || undefined
}

/** Lines of a note around a place: the line and one on either side; the whole note where no line is told. */
export function textAround(text: string, line: number | undefined): string {
  if (line === undefined) return text.trim()
  return text
    .split(/\r\n?|\n/)
    .slice(Math.max(0, line - 2), line + 1)
    .join('\n')
    .trim()
}
