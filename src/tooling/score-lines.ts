// Scores as lines for the terminal.
import type { AblatedSet, GrammarUse, MeasuredSet } from './accuracy.ts'
import type { Row, Score } from './score.ts'

/** Prints the rows of a score and its headline figures. */
export function printScore({ cases, means, rows }: Score): void {
  if (rows.length > 0) console.log(`${''.padEnd(28)}precision recall    F1  gap F1    tp  fp  fn`)
  for (const row of rows) console.log(lineOf(row))
  const headline = Object.entries(means).map(([name, figure]) => `${name} ${figure.toFixed(1)}`)
  console.log(`${cases} cases: ${headline.join(', ')}`)
}

function lineOf({ name, precision, recall, f1, gapF1, tp, fp, fn }: Row): string {
  const figures = [precision.toFixed(1).padStart(9), recall.toFixed(1).padStart(6), f1.toFixed(1).padStart(5)]
  const gap = (gapF1?.toFixed(1) ?? '').padStart(6)
  return `${name.padEnd(28)}${figures.join(' ')}  ${gap}  ${[tp, fp, fn].map((n) => String(n).padStart(4)).join('')}`
}

/** Prints what each set scores without a part, with the difference in points, and how often the tagger is asked. */
export function printAblation(
  measured: readonly MeasuredSet[],
  ablation: readonly AblatedSet[],
  grammar: readonly GrammarUse[],
): void {
  const whole = new Map(measured.map((set) => [set.id, set.means]))
  console.log('\n== ablation')
  for (const { set, without, means } of ablation) {
    const figures = Object.entries(means).map(([name, figure]) => {
      const points = figure - (whole.get(set)?.[name] ?? figure)
      return `${name} ${figure.toFixed(1)} (${points > 0 ? '+' : ''}${points.toFixed(1)})`
    })
    console.log(`${set.padEnd(20)}without ${without.padEnd(10)}${figures.join('  ')}`)
  }
  for (const { set, naming, asked, changed } of grammar) {
    console.log(`${set.padEnd(20)}${naming} sentences name a treatment, ${asked} reached the tagger`)
    for (const change of changed) console.log(`  ${change}`)
  }
}
