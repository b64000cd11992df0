// What a requirement is, in text and JSON: what it looks for, why, its source, examples, measures and known misses.
import type { MeasuredRow } from '../policy/measured.ts'
import { rowsOf } from '../policy/measured.ts'
import type { Policy, Requirement } from '../policy/policy.ts'
import type { Painter } from './painter.ts'
import { PLAIN } from './painter.ts'
import { exampleLine, partsOf, textOfPeriod, textOfSource, textOfVerified } from './requirement-parts.ts'

/** A requirement with what is known of it beside its file. */
export interface Explained {
  readonly policy: Policy
  readonly requirement: Requirement
  /** Rows of the accuracy record. */
  readonly rows: readonly MeasuredRow[]
  /** Its own examples that give what they want. */
  readonly passing: number
}

/** The explanation for people: some lines, with a line end after each. */
export function textOfExplained(explained: Explained, painter: Painter = PLAIN): string {
  const { policy, requirement } = explained
  const { rule, title, level, why, source, verified, question, examples, misses } = requirement
  return [
    `${painter.bold(rule)}  ${title} (${level})`,
    `  policy    ${policy.title}, version ${policy.version}, ${policy.status}, ${textOfPeriod(policy.effective)}`,
    `  why       ${why}`,
    `  source    ${textOfSource(source)}; ${textOfVerified(verified)}`,
    ...(source.address === undefined ? [] : [`            ${source.address}`]),
    ...partsOf(requirement).flatMap(({ label, condition, message, question: own }) => [
      `  ${label}${condition && ` ${condition}`}`,
      ...(message === undefined ? [] : [`    says: ${message}`]),
      ...(own === undefined ? [] : [`    asks: ${own}`]),
    ]),
    `  question  ${question}`,
    '  examples',
    ...[...examples.met, ...examples.unmet].map(({ text, outcome }) => `    ${outcome}: ${exampleLine(text)}`),
    ...measuredLines(explained),
    ...(misses.length > 0 ? ['  known misses', ...misses.map((miss) => `    ${miss}`)] : []),
    '',
  ].join('\n')
}

function measuredLines({ requirement, rows, passing }: Explained): string[] {
  const own = rowsOf(requirement.measured, rows)
  const { met, unmet } = requirement.examples
  const count = `${passing} of its own ${met.length + unmet.length} examples pass`
  if (own.length === 0) return [`  measured  not measured on labelled notes; ${count}`]
  return [
    `  measured  on labelled notes, in percent; ${count}`,
    ...own.map(({ set, cases, precision, recall, gapF1 }) => {
      const gap = gapF1 === undefined ? '' : `, gap F1 ${gapF1}`
      return `    ${set} (${cases}): precision ${precision}, recall ${recall}${gap}`
    }),
  ]
}

/** The explanation as data. */
export function jsonOfExplained({ policy, requirement, rows, passing }: Explained): object {
  const { id, rule, title, level, why, source, verified, question, examples, misses, measured } = requirement
  return {
    policy: policy.id,
    requirement: id,
    rule,
    title,
    level,
    why,
    source: { ...source, verified },
    looksFor: partsOf(requirement),
    question,
    examples: [...examples.met, ...examples.unmet].map(({ text, outcome, says }) => ({ text, outcome, says })),
    examplesPassing: passing,
    measured: rowsOf(measured, rows).map(({ set, cases, precision, recall, gapF1 }) => ({
      set,
      cases,
      precision,
      recall,
      gapF1,
    })),
    misses,
  }
}
