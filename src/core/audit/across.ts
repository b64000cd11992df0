// What shows only between the visits of one patient. Every rule rather keeps silent than says what need not be so: a
// record may be right in ways that two notes do not tell. Messages hold no words of notes and no full dates.
import type { AcrossFinding, AcrossKind } from './figures.ts'
import type { JudgedRow } from './row.ts'
import type { VisitFacts } from './visit-facts.ts'

/** A note of a patient as it is compared; `day` is an ISO day. */
export interface Visit {
  readonly note: string
  readonly day: string
  readonly provider?: string
  readonly facts: VisitFacts
}

/** Visits in a row with the very same ratings: two or three alike are common where pain is steady. */
export const SAME_VISITS = 4
/** Weeks that they span at least: visits of one course of treatment often lie days apart. */
export const SAME_WEEKS = 8
/** Days after which a counted time ("3 weeks ago") has to read otherwise; never less than its unit. */
export const STALE_DAYS = 14
/** Durations up to twelve weeks may be of a new episode and are not compared. */
export const CHRONIC_DAYS = 84
/** A later duration is told where it is under this share of the earlier one, and shorter by a year: memory is rough. */
export const SHORTER_SHARE = 0.5
export const SHORTER_DAYS = 365
/** An age may differ from the years between two visits by one, for the birthday; this much more for a wrong day. */
export const AGE_LEEWAY = 0.1
/** Earlier visits that name treatments, so that a treatment could have been named before it is told as failed. */
export const EARLIER_VISITS = 2

/** Outcomes that say that a treatment was used and did not do. */
const FAILED: Readonly<Record<string, string>> = { 'no-benefit': 'without benefit', 'not-tolerated': 'not tolerated' }

const DAY = 86_400_000
const YEAR = 365.25

interface Dated extends Visit {
  /** Days since 1970-01-01. */
  readonly at: number
}

/** The visit of a row, where it has a patient, a day and facts to compare. */
export function visitOf(row: Pick<JudgedRow, 'note' | 'patient' | 'day' | 'provider' | 'facts'>): Visit | undefined {
  const { note, patient, day, provider, facts } = row
  if (patient === undefined || day === undefined || facts === undefined) return undefined
  return { note, day, ...(provider !== undefined && { provider }), facts }
}

/**
 * What is found between the visits of one patient; `patient` is its key. Visits come in order of their days; those whose
 * day is none are left out. Time grows with the visits and what they state.
 */
export function across(patient: string, visits: readonly Visit[]): readonly AcrossFinding[] {
  const dated = visits.flatMap((visit): readonly Dated[] => {
    const at = /^\d{4}-\d\d-\d\d$/.test(visit.day) ? Date.parse(visit.day) / DAY : Number.NaN
    return Number.isFinite(at) ? [{ ...visit, at }] : []
  })
  const finding = (kind: AcrossKind, of: readonly Dated[], message: string): AcrossFinding => {
    const provider = of[of.length - 1]?.provider
    return { kind, patient, notes: of.map(({ note }) => note), ...(provider !== undefined && { provider }), message }
  }
  return [
    ...identicalScores(dated, finding),
    ...personContradictions(dated, finding),
    ...shorterDurations(dated, finding),
    ...staleDates(dated, finding),
    ...failedNeverTried(dated, finding),
  ]
}

type Tell = (kind: AcrossKind, of: readonly Dated[], message: string) => AcrossFinding

const month = ({ day }: Dated): string => day.slice(0, 7)

const between = (one: Dated, other: Dated): string => {
  const days = Math.round(other.at - one.at)
  return days === 1 ? '1 day' : `${days} days`
}

function identicalScores(visits: readonly Dated[], tell: Tell): readonly AcrossFinding[] {
  const found: AcrossFinding[] = []
  let run: Dated[] = []
  const close = (): void => {
    const [first, last] = [run[0], run[run.length - 1]]
    const days = new Set(run.map(({ at }) => at)).size
    if (first && last && days >= SAME_VISITS && last.at - first.at >= 7 * SAME_WEEKS) {
      const message = `The ratings of pain are the same in ${days} visits in a row, from ${month(first)} to ${month(last)}.`
      found.push(tell('identical-scores', run, message))
    }
    run = []
  }
  for (const visit of visits) {
    const scores = scoresOf(visit)
    if (scores !== '' && run[0] && scores === scoresOf(run[0])) run.push(visit)
    else {
      close()
      if (scores !== '') run = [visit]
    }
  }
  close()
  return found
}

// No pain at all is not a rating that could have changed.
function scoresOf({ facts }: Dated): string {
  const scores = (facts.scores ?? []).filter((score) => Number.isFinite(score))
  return scores.some((score) => score > 0) ? [...new Set(scores)].sort((a, b) => a - b).join(' ') : ''
}

function personContradictions(visits: readonly Dated[], tell: Tell): readonly AcrossFinding[] {
  const found: AcrossFinding[] = []
  let sexed: Dated | undefined
  let aged: Dated | undefined
  for (const visit of visits) {
    const { sex, age } = visit.facts
    if (sex === 'female' || sex === 'male') {
      if (sexed && sexed.facts.sex !== sex) {
        const message = `The sex of the patient differs between the visits of ${month(sexed)} and ${month(visit)}.`
        found.push(tell('contradiction', [sexed, visit], message))
      }
      sexed = visit
    }
    if (typeof age === 'number' && Number.isFinite(age)) {
      const years = aged ? (visit.at - aged.at) / YEAR : 0
      const grown = aged ? age - (aged.facts.age as number) : 0
      // Whole ages differ from the time between by less than one year either way.
      if (aged && Math.abs(grown - years) > 1 + AGE_LEEWAY) {
        const message = `The age of the patient changes by ${plural(grown, 'year')} between visits ${between(aged, visit)} apart (${month(aged)}, ${month(visit)}).`
        found.push(tell('contradiction', [aged, visit], message))
      }
      aged = visit
    }
  }
  return found
}

const plural = (count: number, unit: string): string => `${count} ${unit}${Math.abs(count) === 1 ? '' : 's'}`

// Only among durations that are chronic in both: a flare of two weeks is no contradiction to years of pain.
function shorterDurations(visits: readonly Dated[], tell: Tell): readonly AcrossFinding[] {
  const found: AcrossFinding[] = []
  let before: Dated | undefined
  for (const visit of visits) {
    const { days } = visit.facts
    if (days === undefined || !Number.isFinite(days) || days <= CHRONIC_DAYS) continue
    const earlier = before?.facts.days ?? 0
    if (before && before.at < visit.at && days < SHORTER_SHARE * earlier && earlier - days > SHORTER_DAYS) {
      const message = `The stated duration of the pain is shorter in ${month(visit)} than in ${month(before)}: about ${days} days, and ${earlier} days before.`
      found.push(tell('contradiction', [before, visit], message))
    }
    before = visit
  }
  return found
}

function staleDates(visits: readonly Dated[], tell: Tell): readonly AcrossFinding[] {
  const found: AcrossFinding[] = []
  /** The first visit with each sentence. */
  const firsts = new Map<string, Dated>()
  for (const visit of visits) {
    let earliest: Dated | undefined
    let sentences = 0
    for (const [key, unit] of visit.facts.ago ?? []) {
      const first = firsts.get(key)
      if (first === undefined) firsts.set(key, visit)
      else if (visit.at - first.at >= Math.max(STALE_DAYS, unit)) {
        sentences += 1
        if (earliest === undefined || first.at < earliest.at) earliest = first
      }
    }
    if (earliest === undefined) continue
    const what = sentences === 1 ? 'A sentence that counts' : `${sentences} sentences that count`
    const message = `${what} back from the day of the visit (“… ago”) ${sentences === 1 ? 'stands' : 'stand'} unchanged ${between(earliest, visit)} later, in ${month(visit)}.`
    found.push(tell('stale-date', [earliest, visit], message))
  }
  return found
}

function failedNeverTried(visits: readonly Dated[], tell: Tell): readonly AcrossFinding[] {
  const found: AcrossFinding[] = []
  const named = new Set<string>()
  /** Days of earlier visits that name treatments. */
  const days = new Set<number>()
  for (let from = 0; from < visits.length; ) {
    // Notes of one day are one visit: what one of them names is known to the other.
    let to = from + 1
    while (to < visits.length && visits[to]?.at === visits[from]?.at) to += 1
    const sameDay = visits.slice(from, to)
    const outcomes = new Map<string, Set<string>>()
    for (const { facts } of sameDay)
      for (const [concept, outcome] of facts.treatments ?? [])
        outcomes.set(concept, (outcomes.get(concept) ?? new Set()).add(outcome))
    if (days.size >= EARLIER_VISITS) {
      for (const [concept, told] of [...outcomes].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const [outcome] = told
        const how = told.size === 1 ? FAILED[outcome ?? ''] : undefined
        const visit = sameDay.find(({ facts }) => (facts.treatments ?? []).some(([name]) => name === concept))
        if (how === undefined || visit === undefined || named.has(concept)) continue
        const message = `“${concept}” is told as ${how} in ${month(visit)}; no earlier note of this run names it.`
        found.push(tell('failed-never-tried', [visit], message))
      }
    }
    for (const concept of outcomes.keys()) named.add(concept)
    if (outcomes.size > 0) days.add(visits[from]?.at as number)
    from = to
  }
  return found
}
