// What a reader needs to see behind the word "intractable": five elements, each present or absent in the note's facts.
import type { Fact, Treatment, TreatmentOutcome } from '../facts/fact.ts'
import type { Span } from '../note/note.ts'
import type { Element } from './finding.ts'

const TRIED: ReadonlySet<TreatmentOutcome> = new Set(['no-benefit', 'partial-benefit', 'benefit', 'not-tolerated'])
/** Classes of treatment with course and outcome that make the element present. */
const CLASSES = 2

/** Severity on a scale, duration, treatments with course and outcome, cause work-up, function. */
export function elementsOf(facts: readonly Fact[]): readonly Element[] {
  const scores = facts.filter((fact) => fact.kind === 'pain-score')
  const durations = facts.filter(
    (fact) => fact.kind === 'duration' && (fact.days !== undefined || fact.chronic === 'yes'),
  )
  const causes = facts.filter((fact) => fact.kind === 'cause' || fact.kind === 'imaging')
  const effects = facts.filter((fact) => fact.kind === 'functional-impact' && fact.vague === undefined)
  return [
    element('severity on a scale', scores),
    element('duration', durations),
    treatments(facts),
    element('work-up of the cause', causes),
    element('function', effects),
  ]
}

function element(name: string, places: readonly Span[]): Element {
  const present = places.length > 0
  return { name, present, state: present ? 'found' : 'not found', places: places.map(spanOf) }
}

function treatments(facts: readonly Fact[]): Element {
  const named = facts.filter((fact): fact is Treatment => fact.kind === 'treatment' && fact.outcome !== 'planned')
  const told = named.filter((treatment) => TRIED.has(treatment.outcome) && treatment.course !== undefined)
  const classes = new Set(told.map((treatment) => treatment.class)).size
  const present = classes >= CLASSES
  const state = present ? 'found' : named.length === 0 ? 'not found' : `${classes} of ${CLASSES} found`
  return { name: 'two classes of treatment with course and outcome', present, state, places: told.map(spanOf) }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })
