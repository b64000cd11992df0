// docs/ACCURACY.md from the recorded figures alone: the same record gives the same page, byte for byte.
import type { Accuracy, MeasuredSet } from './accuracy.ts'
import type { Row } from './score.ts'
import { FEW } from './score.ts'
import { BASELINE } from './shared-scorers.ts'

/** A set that a table has a column for, with the column's name. */
type Column = readonly [id: string, name: string]

const KINDS: readonly Column[] = [
  ['dev', 'transcribed notes'],
  ['modern-dev', 'record-system notes'],
  ['fixture-notes', 'own fixtures'],
]

/** Where the page stands. */
export const PAGE = 'docs/ACCURACY.md'

/** The page as Markdown. */
export function accuracyPage(accuracy: Accuracy): string {
  const sets = new Map(accuracy.sets.map((set) => [set.id, set]))
  const parts = [
    opening(accuracy),
    seen(accuracy),
    headlines(sets),
    elements(sets),
    treatments(sets),
    assertion(sets.get('assertion')),
    flat(sets),
    ablation(accuracy, sets),
    misses(accuracy),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function opening({ tool }: Accuracy): string {
  return [
    '# Accuracy',
    '',
    '<!-- Written by `npm run docs:accuracy` from accuracy.json. Do not edit. -->',
    '',
    `What ${tool} finds in notes, beside what people labelled in them; the shape of the labels is that of`,
    '[GUIDELINE.md](GUIDELINE.md). All figures are percentages. Precision: of what is found, how much is labelled.',
    'Recall: of what is labelled, how much is found. F1 is their harmonic mean, gap F1 the same for saying that an',
    'element is absent.',
    `Figures in brackets rest on fewer than ${FEW} cases and are left out of the means.`,
    '',
    '`npm run eval` measures and fails when a figure has fallen by more than 0.1; `npm run eval -- --update` records.',
  ].join('\n')
}

function seen({ sets }: Accuracy): string {
  const rows = sets
    .filter(({ id }) => id !== 'both' && id !== 'dev-unflat')
    .map(({ title, cases, labels }) => [
      title,
      String(cases),
      `\`${labels.path}\``,
      `\`${labels.sha256.slice(0, 12)}\``,
    ])
  return [
    '## How seen these sets are',
    '',
    '**All of them are seen.** The rules were written with the development notes, cases and sentences and their labels',
    'at hand, and our own fixtures are by the authors of the rules. These figures say how well the rules do what they',
    'were made to do; notes that nobody has looked at will score lower. No set here is a measure of unseen notes.',
    '',
    'Development sets are not part of this repository. The hash names the labels that were used.',
    '',
    table(['set', 'cases', 'labels', 'SHA-256 begins'], rows),
  ].join('\n')
}

function headlines(sets: ReadonlyMap<string, MeasuredSet>): string {
  const columns: readonly Column[] = [...KINDS, ['both', 'both kinds together']]
  const rows = columns.flatMap(([id, name]) => {
    const means = sets.get(id)?.means
    return means ? [[name, ...['status F1', 'gap F1', 'item F1'].map((mean) => shown(means[mean]))]] : []
  })
  const baselines = [
    ['*a list of keywords, 40 lines, transcribed notes*', '77', '64', '55'],
    ['*the same, record-system notes*', '75', '45', '52'],
    ['*a second careful reader against the first*', '97.7', '94.2', '96.6'],
  ]
  return [
    '## Whole notes',
    '',
    'Means over the rows of the next section: whether each element is documented (status), whether it is absent (gap),',
    'and the values found in it (items). The rows in italics are baselines, measured once on notes of these kinds.',
    '',
    table(['', 'status F1', 'gap F1', 'item F1'], [...rows, ...baselines]),
  ].join('\n')
}

function elements(sets: ReadonlyMap<string, MeasuredSet>): string {
  const main = sets.get('both') ?? sets.get('fixture-notes')
  if (main === undefined) return ''
  const columns = KINDS.filter(([id]) => sets.has(id) && sets.get(id) !== main)
  const rows = main.rows.map((row) => [
    row.name,
    shown(row.precision),
    shown(row.recall),
    f1Of(row),
    gapOf(row),
    String(row.tp),
    String(row.fp),
    String(row.fn),
    ...columns.map(([id]) => f1Of(sets.get(id)?.rows.find(({ name }) => name === row.name))),
  ])
  const head = ['', 'precision', 'recall', 'F1', 'gap F1', 'right', 'too many', 'missed']
  return [
    '## Element by element',
    '',
    `${main.id === 'both' ? 'Both kinds of development notes together' : 'Our own fixtures'}, then the F1 of each set.`,
    '',
    table([...head, ...columns.map(([, name]) => name)], rows),
  ].join('\n')
}

function treatments(sets: ReadonlyMap<string, MeasuredSet>): string {
  const parts = ['treatments', 'fixture-treatments'].flatMap((id) => {
    const set = sets.get(id)
    return set
      ? [`${capital(set.title)}: ${shown(set.means['exactly right'])} % exactly right.`, '', countsOf(set), '']
      : []
  })
  return [
    '## Treatments with their outcome',
    '',
    'Short texts dense with treatments; class and outcome must both be right. A list of keywords has F1 12 on the',
    'development cases.',
    '',
    ...parts,
  ]
    .join('\n')
    .trimEnd()
}

function assertion(set: MeasuredSet | undefined): string {
  if (set === undefined) return ''
  return [
    '## Assertion status',
    '',
    'Single sentences with a marked concept. The last row is a baseline for `negated`: one of nine words of negation',
    'stands anywhere in front of the concept. 34 of the 118 historical rows hold no word that says so: they are not',
    'fitted.',
    '',
    countsOf({
      ...set,
      rows: set.rows.map((row) => (row.name === BASELINE ? { ...row, name: `*${BASELINE}*` } : row)),
    }),
  ].join('\n')
}

function flat(sets: ReadonlyMap<string, MeasuredSet>): string {
  const [one, other] = [sets.get('dev-flat'), sets.get('dev-unflat')]
  if (one === undefined || other === undefined) return ''
  const means = Object.keys(other.means)
  return [
    '## The one-line export',
    '',
    `${one.cases} development notes as the one-line export of spreadsheets, beside the same notes as they were.`,
    '',
    table(
      ['', ...means],
      [
        ['one line', ...means.map((mean) => shown(one.means[mean]))],
        ['as they were', ...means.map((mean) => shown(other.means[mean]))],
      ],
    ),
  ].join('\n')
}

const WITHOUT = {
  sections: 'without sections',
  grammar: 'without the tagger',
  clauses: 'without clause borders',
} as const

function ablation({ ablation: ablated, grammar }: Accuracy, sets: ReadonlyMap<string, MeasuredSet>): string {
  if (ablated.length === 0) return ''
  const rows = [...new Set(ablated.map(({ set }) => set))].flatMap((id) => {
    const set = sets.get(id)
    return Object.keys(set?.means ?? {}).map((mean) => [
      `${set?.title ?? id}, ${mean}`,
      shown(set?.means[mean]),
      ...(['sections', 'grammar', 'clauses'] as const).map((part) =>
        shown(ablated.find((row) => row.set === id && row.without === part)?.means[mean]),
      ),
    ])
  })
  const naming = grammar.reduce((sum, use) => sum + use.naming, 0)
  const asked = grammar.reduce((sum, use) => sum + use.asked, 0)
  const changed = grammar.flatMap((use) => use.changed)
  return [
    '## What the parts are worth',
    '',
    'The same sets read without one part: as if no heading stood in the note; without asking compromise for the tense',
    'of a verb; with cues and facts that reach to the end of the sentence, past semicolons and "but".',
    '',
    table(['', 'all parts', ...Object.values(WITHOUT)], rows),
    '',
    `Of ${naming} sentences that name a treatment, ${asked} reached the tagger.`,
    `Entries that it changed: ${changed.length}`,
    '',
    ...[...tallied(changed)].map(([change, times]) => `- ${change}${times > 1 ? ` (${times} times)` : ''}`),
  ]
    .join('\n')
    .trimEnd()
}

function tallied(list: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const item of [...list].sort()) times.set(item, (times.get(item) ?? 0) + 1)
  return times
}

function misses({ misses: { all, shown: list } }: Accuracy): string {
  const lines = list.flatMap(({ place, text, labelled, found }) => [
    `- ${place}: labelled ${labelled}; found ${found}`,
    ...(text === '' ? [] : [`  "${text.replace(/\s+/g, ' ').trim()}"`]),
  ])
  const count = all === list.length ? `All ${all}` : `${list.length} of ${all}`
  return [
    '## Known misses',
    '',
    all === 0
      ? 'No entry of our own fixtures is wrong today.'
      : `${count} wrong entries of our own fixtures; of a note, the first.`,
    ...(lines.length > 0 ? ['', ...lines] : []),
  ].join('\n')
}

function countsOf({ rows }: Pick<MeasuredSet, 'rows'>): string {
  const cells = rows.map((row) => [
    row.name,
    shown(row.precision),
    shown(row.recall),
    f1Of(row),
    ...[row.tp, row.fp, row.fn].map(String),
  ])
  return table(['', 'precision', 'recall', 'F1', 'right', 'too many', 'missed'], cells)
}

const shown = (figure: number | undefined): string => (figure === undefined ? '–' : figure.toFixed(1))

function f1Of(row: Row | undefined): string {
  if (row === undefined) return '–'
  return row.tp + row.fn < FEW ? `(${shown(row.f1)})` : shown(row.f1)
}

function gapOf({ gapF1, tn = 0, fp }: Row): string {
  if (gapF1 === undefined) return ''
  return tn + fp < FEW ? `(${shown(gapF1)})` : shown(gapF1)
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

// The first column holds names, the others figures.
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}
