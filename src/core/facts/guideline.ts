// One note's facts as the object of the annotation guideline: what `notelint facts` prints.
import type { Note, Span } from '../note/note.ts'
import { settleCauses } from './causes.ts'
import type { Fact, FactKind, Placed } from './fact.ts'
import { settleImpact } from './functional-impact.ts'

/** What a note documents, element by element, in the shape of docs/GUIDELINE.md; `spans` are UTF-16 offsets. */
export interface Documented {
  readonly id: string
  readonly painSeverity: Element & {
    readonly scores: readonly { readonly value: number; readonly low?: number; readonly max: number }[]
    readonly words: readonly string[]
  }
  readonly painDuration: Element & { readonly chronic: 'yes' | 'no' | 'unclear' }
  readonly treatments: readonly {
    readonly name: string
    readonly class: string
    readonly outcome: string
    readonly quote: string
    readonly span: Span
  }[]
  readonly failedTreatment: { readonly status: Status }
  readonly functionalImpact: Element & { readonly domains: readonly string[] }
  readonly causeExclusion: Element & { readonly items: readonly { readonly cause: string; readonly finding: string }[] }
  readonly physicalExam: Element & { readonly components: readonly string[] }
  readonly imaging: Element & { readonly modalities: readonly string[] }
  readonly etiology: Element & { readonly diagnoses: readonly string[] }
  readonly treatmentPlan: Element
  readonly followUp: Element
  readonly intractability: Element
}

type Status = 'documented' | 'absent' | 'denied' | 'specified' | 'unspecified'

interface Element {
  readonly status: Status
  /** Words of the note that show it; empty when absent. */
  readonly quote: string
  readonly span?: Span
}

const FAILED: ReadonlySet<string> = new Set(['no-benefit', 'partial-benefit', 'not-tolerated'])
const QUOTE = 120

/** Assembles the guideline's object from the facts of a note. */
export function toGuideline(id: string, note: Note, facts: readonly Fact[]): Documented {
  const of = <K extends FactKind>(kind: K): Extract<Fact, { kind: K }>[] =>
    facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind)
  const element = (found: readonly Placed[], present: Status = 'documented', missing: Status = 'absent'): Element =>
    elementOf(note, found[0], found.length > 0 ? present : missing)
  const scores = of('pain-score')
  const severity = of('severity')
  const durations = of('duration')
  const treatments = of('treatment')
  const impacts = of('functional-impact')
  const impact = settleImpact(impacts)
  const causes = settleCauses(of('cause'))
  const exam = of('examination')
  const components = unique(exam.map((finding) => finding.component))
  const imaging = of('imaging')
  const diagnoses = of('diagnosis')
  return {
    id,
    painSeverity: {
      ...element([...scores, ...severity]),
      scores: scores.map(({ value, low, max }) => (low === undefined ? { value, max } : { value, low, max })),
      words: unique(severity.flatMap((word) => (word.degree ? [word.degree] : []))),
    },
    painDuration: { ...element(durations), chronic: chronicOf(durations) },
    treatments: treatments.map((treatment) => ({
      name: treatment.name,
      class: treatment.class,
      outcome: treatment.outcome,
      quote: quoteOf(note, treatment),
      span: spanOf(treatment),
    })),
    failedTreatment: { status: treatments.some(({ outcome }) => FAILED.has(outcome)) ? 'documented' : 'absent' },
    functionalImpact: {
      ...elementOf(
        note,
        impacts.find(({ assertion }) => impact.status === (assertion.polarity === 'negated' ? 'denied' : 'documented')),
        impact.status,
      ),
      domains: impact.domains,
    },
    causeExclusion: {
      ...element(causes),
      items: causes.flatMap(({ cause, finding }) => (cause ? [{ cause, finding }] : [])),
    },
    physicalExam: { ...elementOf(note, exam[0], components.length > 1 ? 'documented' : 'absent'), components },
    imaging: { ...element(imaging), modalities: unique(imaging.map((result) => result.modality)) },
    etiology: {
      ...element(diagnoses, 'specified', 'unspecified'),
      diagnoses: unique(diagnoses.map((diagnosis) => diagnosis.name)),
    },
    treatmentPlan: element(of('plan')),
    followUp: element(of('follow-up')),
    intractability: element(of('intractability')),
  }
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)]
}

function chronicOf(durations: readonly { readonly chronic: 'yes' | 'no' | 'unclear' }[]): 'yes' | 'no' | 'unclear' {
  if (durations.some(({ chronic }) => chronic === 'yes')) return 'yes'
  return durations.some(({ chronic }) => chronic === 'no') ? 'no' : 'unclear'
}

function elementOf(note: Note, first: Placed | undefined, status: Status): Element {
  if (first === undefined) return { status, quote: '' }
  return { status, quote: quoteOf(note, first), span: spanOf(first) }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

// The sentence of a fact, cut around the fact to the length that the guideline allows, wrapped lines joined.
function quoteOf(note: Note, fact: Placed): string {
  const sentence = note.sentences[fact.sentence] ?? fact
  const start = fact.end - sentence.start <= QUOTE ? sentence.start : Math.max(sentence.start, fact.start)
  const text = note.text.slice(start, Math.min(sentence.end, start + QUOTE))
  return text.replace(/\s+/g, ' ').trim()
}
