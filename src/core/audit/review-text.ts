// A review in plain words for a terminal: no words of notes, and none of reviewers, which may quote notes.
import type { Painter } from '../report/painter.ts'
import type { JudgesAgreement, Rate, RequirementReview, Review } from './review.ts'
import { LEAST_FOR_RATE } from './review.ts'

const MOST_LISTED = 20

/** The lines of a review. */
export function reviewText(review: Review, painter: Painter): string {
  const { rows, disagreements, requirements, second } = review
  const lines = [
    painter.bold(`${rows.judged} of ${countOf(rows.all, 'row')} decided`),
    `  blank ${rows.blank}, not understood ${rows.unclear}, of notes that cannot be used ${rows.takenOut}`,
    ...problemLines(review, painter),
    '',
    ...(rows.judged === 0 ? ['no row has a decision yet'] : judgeLines('tool and reviewer', review, painter)),
    ...(rows.judged === 0 ? [] : [`  ${directionLine(review.directions)}`]),
    ...(second ? judgeLines('first and second reviewer', second, painter) : []),
    ...(requirements.length > 0 ? ['', painter.bold('by requirement'), ...requirements.flatMap(requirementLines)] : []),
    ...listed(
      'where they differ',
      disagreements.map(
        ({ row, note, rule, tool, reviewer, line }) =>
          `row ${row}: ${rule}: tool ${tool}, reviewer ${reviewer} (note ${note}${line === undefined ? '' : `, line ${line}`})`,
      ),
      painter,
    ),
    ...unusableLines(review, painter),
    '',
    ...caveatsOf(review).map((line) => painter.dim(line)),
  ]
  return `${lines.join('\n')}\n`
}

/** What the figures of a review cannot tell. */
export function caveatsOf({ rows, design, requirements }: Review): readonly string[] {
  const rates = requirements.flatMap(({ gap, documented }) =>
    [gap, documented].flatMap((one) => [one.precision, one.recall]),
  )
  return [
    `Rates, kappa and intervals stand only where there are ${LEAST_FOR_RATE} cases; intervals are Wilson's at 95 %.`,
    'Over all requirements there is no interval: rows of one note are no independent cases.',
    ...(design === 'convenience' && rates.length > 0
      ? ['The notes were picked by somebody and not by chance, so there are no intervals.']
      : []),
    ...(rows.blank + rows.unclear > 0
      ? [
          'Some rows have no decision: the figures tell of the decided rows only, and of all only where the rest is alike.',
        ]
      : []),
  ]
}

const countOf = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`

function problemLines({ problems, otherRules }: Review, painter: Painter): readonly string[] {
  const other = `${countOf(otherRules, 'row')} of the worksheet came from another rule set than this run`
  return [
    ...(otherRules > 0 ? [painter.yellow(`  ${other}`)] : []),
    ...listed(
      'not understood',
      problems.map(({ row, message }) => `row ${row}: ${message}`),
      painter,
    ),
  ]
}

function listed(title: string, all: readonly string[], painter: Painter): readonly string[] {
  if (all.length === 0) return []
  const more = all.length > MOST_LISTED ? [`  and ${all.length - MOST_LISTED} more; --format json lists all`] : []
  return ['', painter.bold(title), ...all.slice(0, MOST_LISTED).map((line) => `  ${line}`), ...more]
}

function judgeLines(title: string, judges: JudgesAgreement, painter: Painter): readonly string[] {
  const { agreement, kappa, kappaOfGaps } = judges
  const told = (value: number | undefined): string => (value === undefined ? 'cannot be told' : value.toFixed(2))
  return [
    painter.bold(title),
    agreement.rate === undefined
      ? `  alike in ${rateText(agreement)}`
      : `  alike in ${rateText(agreement)}; kappa ${told(kappa)}, of gap or no gap ${told(kappaOfGaps)}`,
  ]
}

function directionLine({ over, under, neutral }: Review['directions']): string {
  return `tool over-states ${over} (documented, reviewer sees a gap), under-states ${under}, otherwise differs ${neutral}`
}

function requirementLines(one: RequirementReview): readonly string[] {
  const { over, under, neutral } = one.directions
  const pair = (name: string, { precision, recall }: RequirementReview['gap']): string =>
    `    ${name}: precision ${rateText(precision)}, recall ${rateText(recall)}`
  return [
    `  ${one.rule}: alike in ${rateText(one.agreement)}; over ${over}, under ${under}, otherwise ${neutral}`,
    pair('gap', one.gap),
    pair('documented', one.documented),
  ]
}

/** `8 of 11 (73 %, 43 to 90 %)`; counts alone where there is no rate. */
export function rateText({ hits, of, rate, interval }: Rate): string {
  if (rate === undefined) return `${hits} of ${of}`
  const bounds = interval === undefined ? '' : `, ${percent(interval.low)} to ${percent(interval.high)} %`
  return `${hits} of ${of} (${percent(rate)} %${bounds})`
}

const percent = (value: number): string => String(Math.round(100 * value))

function unusableLines({ unusable, replacements }: Review, painter: Painter): readonly string[] {
  const byNote = new Map(replacements.map((one) => [one.note, one]))
  const lines = unusable.map(({ note, row, reason }) => {
    const found = byNote.get(note)
    const instead =
      found === undefined
        ? 'taken out'
        : found.by === undefined
          ? 'the reserve of its stratum has no more'
          : `replaced by ${found.by}`
    return `row ${row}: note ${note}: ${instead}${reason === '' ? '; no reason given' : ''}`
  })
  return listed('notes that cannot be used', lines, painter)
}
