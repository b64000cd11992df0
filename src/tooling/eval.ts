// npm run eval: scores what notelint finds against labels and holds the figures to docs/accuracy.json.
// -- --update records them there, --ablation reads without parts in turn, --errors lists what is wrong.
// Our own fixtures are always scored; the shared development sets where ../shared stands beside the clone.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ablate, grammarUse, measure } from './ablation.ts'
import type { AblatedSet, Accuracy, GrammarUse, MeasuredSet } from './accuracy.ts'
import { compareAccuracy, mergeAccuracy, readAccuracy, writeAccuracy } from './accuracy.ts'
import { accuracyPage, PAGE } from './accuracy-page.ts'
import type { LabelledSet } from './labelled.ts'
import { factsOf, ownSets, readText, sharedIsThere, sharedSets, statusOf } from './labelled.ts'
import { missesIn, mixed } from './misses.ts'
import type { Score } from './score.ts'
import { printAblation, printScore } from './score-lines.ts'
import { disagreements, runAssertion, runNotes, runTreatments } from './shared-scorers.ts'

const MOST_MISSES = 15
/** Sets that repeat the notes of others: not read again without parts. */
const REPEATED: ReadonlySet<string> = new Set(['both', 'dev-flat', 'dev-unflat'])

const flag = { type: 'boolean', default: false } as const
const { values } = parseArgs({ options: { update: flag, ablation: flag, errors: flag } })
const scorerFlags = values.errors ? ['--errors'] : []

/** Scores a shared set by its own scorer, which prints; ours must come to the same. */
function measureShared(set: LabelledSet): Score {
  console.log(`\n== ${set.title} (${set.labels.path})`)
  const ours = measure(set)
  if (set.id === 'dev-unflat') {
    printScore({ ...ours, rows: [] })
    return ours
  }
  const theirs = scoreByShared(set)
  for (const name of disagreements(ours, theirs))
    console.error(`warning: our scorer counts otherwise: ${set.id}, ${name}`)
  return theirs
}

function scoreByShared(set: LabelledSet): Score {
  if (set.kind === 'assertion') {
    return runAssertion(
      set.gold,
      set.gold.map((row) => statusOf(row)),
      scorerFlags,
    )
  }
  const found = set.texts.map((text) => factsOf(text.id, readText(text)))
  return (set.kind === 'notes' ? runNotes : runTreatments)(set.gold, found, scorerFlags)
}

function measureOwn(set: LabelledSet): Score {
  console.log(`\n== ${set.title} (${set.labels.path})`)
  const score = measure(set)
  printScore(score)
  return score
}

function misses(sets: readonly LabelledSet[]): Accuracy['misses'] {
  const [notes = [], cases = []] = sets.flatMap((set) => {
    if (set.kind === 'assertion') return []
    const found = set.texts.map((text) => factsOf(text.id, readText(text)))
    return [missesIn(set, found)]
  })
  return { all: notes.length + cases.length, shown: mixed(cases, notes, MOST_MISSES) }
}

/** Prints what the ratchet says; gives the exit code. */
function ratchet(recorded: Accuracy | undefined, measured: readonly MeasuredSet[], own: ReadonlySet<string>): number {
  console.log('')
  if (recorded === undefined) {
    console.error('docs/accuracy.json is not there: npm run eval -- --update')
    return 1
  }
  const { fallen, risen, relabelled } = compareAccuracy(recorded, measured)
  for (const figure of fallen) console.error(`fallen: ${figure}`)
  for (const { id, labels } of relabelled) console.error(`${id}: ${labels.path} is not what docs/accuracy.json records`)
  const stale = relabelled.some(({ id }) => own.has(id))
  if (risen > 0) console.log(`${risen} figures are higher than recorded`)
  console.log(
    fallen.length > 0 || stale
      ? 'docs/accuracy.json does not hold any more: npm run eval -- --update, if that is meant'
      : 'no figure is lower than docs/accuracy.json',
  )
  return fallen.length > 0 || stale ? 1 : 0
}

if (!sharedIsThere()) console.log('../shared is not there: only our own fixtures are scored')

const own = ownSets()
const shared = sharedSets()
const measured = [
  ...own.map((set): MeasuredSet => record(set, measureOwn(set))),
  ...shared.map((set): MeasuredSet => record(set, measureShared(set))),
]

function record({ id, title, kind, labels }: LabelledSet, score: Score): MeasuredSet {
  return { id, title, kind, labels, ...score }
}

let ablation: readonly AblatedSet[] = []
let grammar: readonly GrammarUse[] = []
if (values.ablation || values.update) {
  const sets = [...own, ...shared].filter(({ id }) => !REPEATED.has(id))
  ablation = sets.flatMap(ablate)
  grammar = sets.flatMap((set) => grammarUse(set) ?? [])
  if (values.ablation) printAblation(measured, ablation, grammar)
}
if (values.update) {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string }
  const now: Accuracy = { tool: `${name} ${version}`, sets: measured, ablation, grammar, misses: misses(own) }
  const merged = mergeAccuracy(readAccuracy(), now)
  writeAccuracy(merged)
  writeFileSync(PAGE, accuracyPage(merged))
  console.log(`\ndocs/accuracy.json and ${PAGE} written`)
} else {
  process.exitCode = ratchet(readAccuracy(), measured, new Set(own.map(({ id }) => id)))
}
