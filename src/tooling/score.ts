// Scores found facts against labels: status, gaps and items of notes, treatments with outcome, assertion status.
// The rules are those of the shared scorers, so that accuracy is measured where only our own fixtures are.

/** Counts of one row, and its percentages with one decimal. */
export interface Row {
  readonly name: string
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** F1 of saying that an element is absent; rows of elements only. */
  readonly gapF1?: number
  readonly tp: number
  readonly fp: number
  readonly fn: number
  readonly tn?: number
}

/** What a set of labels scores; `means` are its headline figures, in percent. */
export interface Score {
  readonly cases: number
  readonly means: Readonly<Record<string, number>>
  readonly rows: readonly Row[]
}

/** A treatment as labelled or found. */
export interface TreatmentLabel {
  readonly name: string
  readonly class: string
  readonly outcome: string
}

interface Status {
  readonly status: string
  readonly quote?: string
}

/** A note's labels in the shape of docs/GUIDELINE.md; what `notelint facts` gives is one too. */
export interface NoteLabels {
  readonly id: string
  readonly painSeverity?: Status & { readonly scores?: readonly { readonly value: number }[] }
  readonly painDuration?: Status & { readonly chronic?: string }
  readonly treatments?: readonly TreatmentLabel[]
  readonly failedTreatment?: Status
  readonly functionalImpact?: Status & { readonly domains?: readonly string[] }
  readonly causeExclusion?: Status & {
    readonly items?: readonly { readonly cause: string; readonly finding: string }[]
  }
  readonly physicalExam?: Status & { readonly components?: readonly string[] }
  readonly imaging?: Status & { readonly modalities?: readonly string[] }
  readonly etiology?: Status
  readonly treatmentPlan?: Status
  readonly followUp?: Status
  readonly intractability?: Status
}

/** Labels of a marked stretch of a sentence. */
export interface AssertionLabels {
  readonly id: string | number
  readonly polarity: string
  readonly time: string
  readonly subject?: string
}

interface Count {
  tp: number
  fp: number
  fn: number
  tn: number
}

type Tally = Map<string, Count>

/** Rows with fewer positives than this are left out of the means. */
export const FEW = 5

const INADEQUATE: ReadonlySet<string> = new Set(['no-benefit', 'partial-benefit', 'not-tolerated'])

/** The elements of a note that have a status. */
export const ELEMENTS = [
  'painSeverity',
  'painDuration',
  'failedTreatment',
  'functionalImpact',
  'causeExclusion',
  'physicalExam',
  'imaging',
  'etiology',
  'treatmentPlan',
  'followUp',
  'intractability',
] as const satisfies readonly (keyof NoteLabels)[]

/** Whether an element is there: documented, for the etiology specified. */
export function isThere(note: NoteLabels | undefined, element: (typeof ELEMENTS)[number]): boolean {
  return note?.[element]?.status === (element === 'etiology' ? 'specified' : 'documented')
}

/** The items of a note by kind, as strings that are compared as multisets. */
export const ITEMS: Readonly<Record<string, (note: NoteLabels) => readonly string[]>> = {
  'severity scores': (note) => (note.painSeverity?.scores ?? []).map(({ value }) => String(value)),
  'treatment classes': (note) => (note.treatments ?? []).map((treatment) => treatment.class),
  'treatments with outcome': (note) =>
    (note.treatments ?? []).map(
      ({ class: kind, outcome }) => `${kind}=${INADEQUATE.has(outcome) ? 'inadequate' : outcome}`,
    ),
  'failed treatments': (note) =>
    (note.treatments ?? []).filter(({ outcome }) => INADEQUATE.has(outcome)).map((treatment) => treatment.class),
  'functional domains': (note) => unique(isThere(note, 'functionalImpact') ? note.functionalImpact?.domains : []),
  'serious causes': (note) => unique(note.causeExclusion?.items?.map(({ cause, finding }) => `${cause}=${finding}`)),
  'exam components': (note) => unique(note.physicalExam?.components),
  'imaging modalities': (note) => unique(isThere(note, 'imaging') ? note.imaging?.modalities : []),
  'chronic over 12 weeks': (note) => (note.painDuration?.chronic === 'yes' ? ['yes'] : []),
}

/** Status, gap and item scores over notes; a note without a finding counts as one that documents nothing. */
export function scoreNotes(gold: readonly NoteLabels[], found: readonly NoteLabels[]): Score {
  const findings = new Map(found.map((note) => [note.id, note]))
  const tally: Tally = new Map()
  for (const want of gold) {
    const got = findings.get(want.id) ?? { id: want.id }
    for (const element of ELEMENTS) {
      const wanted = isThere(want, element)
      count(tally, element)[isThere(got, element) ? (wanted ? 'tp' : 'fp') : wanted ? 'fn' : 'tn'] += 1
    }
    for (const [name, itemsOf] of Object.entries(ITEMS)) compare(tally, name, itemsOf(want), itemsOf(got))
  }
  const rows = [...tally].map(([name, counts]) => rowOf(name, counts, 1, name in ITEMS ? undefined : counts.tn))
  return { cases: gold.length, means: noteMeans(tally), rows }
}

function noteMeans(tally: Tally): Readonly<Record<string, number>> {
  const rows = [...tally]
  const elements = rows.filter(([name]) => !(name in ITEMS))
  const items = rows.filter(([name]) => name in ITEMS)
  const enough = ([, { tp, fn }]: readonly [string, Count]): boolean => tp + fn >= FEW
  const f1 = ([, { tp, fp, fn }]: readonly [string, Count]): number => harmonic(tp, fp, fn, 1)
  return {
    'status F1': percent(mean(elements.filter(enough).map(f1))),
    'gap F1': percent(
      mean(elements.filter(([, { tn, fp }]) => tn + fp >= FEW).map(([, { tn, fp, fn }]) => harmonic(tn, fn, fp, 1))),
    ),
    'item F1': percent(mean(items.filter(enough).map(f1))),
  }
}

/** Treatments with outcome over short notes, by outcome, and how many notes are exactly right. */
export function scoreTreatments(gold: readonly NoteLabels[], found: readonly NoteLabels[]): Score {
  const findings = new Map(found.map((note) => [note.id, note.treatments ?? []]))
  const tally: Tally = new Map()
  let exact = 0
  for (const { id, treatments = [] } of gold) {
    const got = findings.get(id) ?? []
    compare(
      tally,
      'class only',
      treatments.map((treatment) => treatment.class),
      got.map((treatment) => treatment.class),
    )
    const wanted = treatments.map(pairOf)
    const pairs = got.map(pairOf)
    compare(tally, 'class with outcome', wanted, pairs)
    for (const outcome of new Set([...treatments, ...got].map((treatment) => treatment.outcome))) {
      const of = (list: readonly string[]): readonly string[] => list.filter((pair) => pair.endsWith(`=${outcome}`))
      compare(tally, outcome, of(wanted), of(pairs))
    }
    if (wanted.sort().join() === pairs.sort().join()) exact += 1
  }
  return treatmentScore([...tally], gold.length, exact)
}

/** The score of treatments from the counts of its rows. */
export function treatmentScore(counts: readonly (readonly [string, Count])[], cases: number, exact: number): Score {
  const rows = counts.map(([name, row]) => rowOf(name, row, 0)).sort(classesFirst)
  const f1 = rows.find(({ name }) => name === 'class with outcome')?.f1 ?? 0
  return { cases, means: { 'class with outcome F1': f1, 'exactly right': percent(exact / Math.max(1, cases)) }, rows }
}

/** A treatment as it is compared: its class and its outcome. */
export function pairOf({ class: kind, outcome }: TreatmentLabel): string {
  return `${kind}=${outcome}`
}

const AXES: readonly (readonly [string, (row: AssertionLabels) => boolean])[] = [
  ['negated', ({ polarity }) => polarity === 'negated'],
  ['historical', ({ time }) => time === 'historical'],
  ['hypothetical', ({ time }) => time === 'hypothetical'],
  ['other subject', ({ subject }) => subject !== undefined && subject !== 'patient'],
]

/** Assertion status by axis. */
export function scoreAssertion(gold: readonly AssertionLabels[], found: readonly AssertionLabels[]): Score {
  const findings = new Map(found.map((row) => [row.id, row]))
  const counts = AXES.map(([name, positive]): [string, Count] => {
    const row: Count = { tp: 0, fp: 0, fn: 0, tn: 0 }
    for (const want of gold) {
      const got = findings.get(want.id)
      const says = got !== undefined && positive(got)
      row[says ? (positive(want) ? 'tp' : 'fp') : positive(want) ? 'fn' : 'tn'] += 1
    }
    return [name, row]
  })
  return assertionScore(counts, gold.length)
}

/** The score of assertion status from the counts of its rows. */
export function assertionScore(counts: readonly (readonly [string, Count])[], cases: number): Score {
  const rows = counts.map(([name, row]) => rowOf(name, row, 1))
  const headline = rows.filter(({ name }) => /^(?:negated|historical|hypothetical)$/.test(name))
  return { cases, means: Object.fromEntries(headline.map(({ name, f1 }) => [`${name} F1`, f1])), rows }
}

/** What `wanted` holds and `found` lacks, and the other way round; both as multisets. */
export function differences(
  wanted: readonly string[],
  found: readonly string[],
): { readonly missed: readonly string[]; readonly extra: readonly string[] } {
  const extra = [...found]
  const missed = wanted.filter((item) => {
    const at = extra.indexOf(item)
    if (at >= 0) extra.splice(at, 1)
    return at < 0
  })
  return { missed, extra }
}

function compare(tally: Tally, name: string, wanted: readonly string[], found: readonly string[]): void {
  const { missed, extra } = differences(wanted, found)
  const matched = wanted.length - missed.length
  if (matched + missed.length + extra.length === 0) return
  const row = count(tally, name)
  row.tp += matched
  row.fn += missed.length
  row.fp += extra.length
}

function count(tally: Tally, name: string): Count {
  const known = tally.get(name) ?? { tp: 0, fp: 0, fn: 0, tn: 0 }
  tally.set(name, known)
  return known
}

/** A row with its percentages; `nothing` is what a share of nothing counts as, `tn` is given for elements. */
export function rowOf(name: string, { tp, fp, fn }: Omit<Count, 'tn'>, nothing: 0 | 1, tn?: number): Row {
  const shares = {
    precision: percent(share(tp, tp + fp, nothing)),
    recall: percent(share(tp, tp + fn, nothing)),
    f1: percent(harmonic(tp, fp, fn, nothing)),
  }
  if (tn === undefined) return { name, ...shares, tp, fp, fn }
  return { name, ...shares, gapF1: percent(harmonic(tn, fn, fp, nothing)), tp, fp, fn, tn }
}

/** A share as a percentage with one decimal. */
export function percent(part: number): number {
  return Math.round(1000 * part) / 10
}

const share = (part: number, whole: number, nothing: 0 | 1): number => (whole === 0 ? nothing : part / whole)

function harmonic(tp: number, fp: number, fn: number, nothing: 0 | 1): number {
  const precision = share(tp, tp + fp, nothing)
  const recall = share(tp, tp + fn, nothing)
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

const mean = (list: readonly number[]): number => list.reduce((sum, part) => sum + part, 0) / Math.max(1, list.length)

function classesFirst(a: Row, b: Row): number {
  const rank = ({ name }: Row): string => `${name.startsWith('class') ? 0 : 1}${name}`
  return rank(a) < rank(b) ? -1 : 1
}

function unique(list: readonly string[] | undefined): string[] {
  return [...new Set(list)]
}
