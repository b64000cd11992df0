// FHIR R4 MeasureReport (hl7.org/fhir/R4/measurereport.html): a summary for every policy, in one Bundle.
import type { AuditedPolicy, AuditedRequirement, CountedFigures, StatusCounts } from '../figures.ts'
import { rateOf } from '../figures.ts'

/** Notes below which a group of a provider has counts and no score: one note would move it by ten points and more. */
const LEAST_FOR_SCORE = 10

const CODES = 'http://terminology.hl7.org/CodeSystem'
const ABSENT = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason'

/** A Bundle of type collection, piece by piece: a provider with many requirements makes it large. */
export function* measureReport(figures: CountedFigures): Generator<string> {
  yield '{\n"resourceType": "Bundle",\n"type": "collection"'
  for (const [index, policy] of figures.policies.entries()) {
    yield index === 0 ? ',\n"entry": [' : ','
    const url = JSON.stringify(`urn:notelint:measure-report:${encodeURIComponent(policy.id)}`)
    // The report without its end, so that groups can follow.
    yield `\n{"fullUrl":${url},"resource":${JSON.stringify(headOf(figures, policy)).slice(0, -1)}`
    let first = true
    for (const requirement of policy.requirements) {
      const counts = figures.totals.rules[requirement.rule]
      if (counts === undefined) continue
      yield `${first ? ',"group":[' : ','}\n${JSON.stringify(groupOf(requirement, counts, figures))}`
      first = false
    }
    yield first ? '}}' : ']}}'
  }
  yield figures.policies.length > 0 ? '\n]\n}\n' : '\n}\n'
}

function headOf(figures: CountedFigures, { id, version }: AuditedPolicy): object {
  return {
    resourceType: 'MeasureReport',
    ...(/^[A-Za-z0-9.-]{1,64}$/.test(id) && { id }),
    meta: { tag: [{ system: 'urn:notelint:design', code: figures.design }] },
    status: 'complete',
    type: 'summary',
    measure: `urn:notelint:policy:${encodeURIComponent(id)}|${version}`,
    reporter: { display: `notelint ${figures.version}` },
    period: periodOf(figures),
    improvementNotation: coded('measure-improvement-notation', 'increase'),
  }
}

// From the first month of a visit to the last; the report must have a period, also where no visit tells its day.
function periodOf({ totals }: CountedFigures): object {
  const months = totals.groups.month.map(({ name }) => name).filter((name) => /^\d{4}-\d{2}$/.test(name))
  if (months.length === 0) return { extension: [{ url: ABSENT, valueCode: 'unknown' }] }
  return { start: months[0], end: months.at(-1) }
}

function groupOf({ rule, title }: AuditedRequirement, counts: StatusCounts, { totals }: CountedFigures): object {
  const strata = totals.groups.provider.flatMap(({ name, rules }) => {
    const own = rules[rule]
    if (own === undefined) return []
    return [{ value: providerOf(name), ...countsOf(own, LEAST_FOR_SCORE) }]
  })
  return {
    code: { coding: [{ system: 'urn:notelint:rule', code: rule }], text: textOf(title) },
    ...countsOf(counts, 1),
    ...(strata.length > 0 && { stratifier: [{ code: [{ text: 'provider' }], stratum: strata }] }),
  }
}

function providerOf(name: string): object {
  const text = textOf(name)
  return text === '' ? { ...coded('data-absent-reason', 'unknown'), text: 'not known' } : { text }
}

function countsOf(counts: StatusCounts, leastForScore: number): object {
  const { met, of } = rateOf(counts)
  const population = (code: string, count: number) => ({ code: coded('measure-population', code), count })
  return {
    population: [
      population('initial-population', of + counts['not-applicable']),
      population('denominator', of),
      population('numerator', met),
    ],
    // Four places: a score is no more exact than its counts.
    ...(of >= leastForScore && { measureScore: { value: Math.round((met / of) * 10_000) / 10_000 } }),
  }
}

function coded(system: string, code: string): { readonly coding: readonly object[] } {
  return { coding: [{ system: `${CODES}/${system}`, code }] }
}

// FHIR strings hold no control characters but tab and line ends, and are never blank.
function textOf(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
