// The closed vocabulary that policies test: fact kinds, their attributes, and the values that an attribute can have.

import type {
  Amendment,
  Attestation,
  CauseFinding,
  Conflict,
  ExamComponent,
  FactKind,
  FunctionalDomain,
  ImagingModality,
  Leftover,
  PainScore,
  Person,
  SeriousCause,
  TreatmentClass,
  TreatmentOutcome,
} from '../facts/fact.ts'
import type { Assertion } from '../language/assertion.ts'
import type { SectionName } from '../note/note.ts'

/**
 * What an attribute holds: one of the words listed, a number, a length of time (written `12 weeks`), a percentage
 * (written `50%`), any text, a truth value, or a part (only tested for presence).
 */
export type Domain = readonly string[] | 'number' | 'days' | 'percent' | 'text' | 'truth' | 'part'

// A record over the union, so that the compiler sees a value that is missing here.
const keys = <T extends string>(words: Readonly<Record<T, 0>>): readonly T[] => Object.keys(words) as T[]

const treatmentClasses = keys<TreatmentClass>({
  nsaid: 0,
  acetaminophen: 0,
  'muscle-relaxant': 0,
  opioid: 0,
  anticonvulsant: 0,
  antidepressant: 0,
  topical: 0,
  'oral-steroid': 0,
  'other-medication': 0,
  'physical-therapy': 0,
  'home-exercise': 0,
  chiropractic: 0,
  acupuncture: 0,
  massage: 0,
  'electrical-stimulation': 0,
  'heat-ice': 0,
  bracing: 0,
  'rest-activity-modification': 0,
  psychological: 0,
  'epidural-steroid-injection': 0,
  'facet-injection': 0,
  'radiofrequency-ablation': 0,
  'sacroiliac-injection': 0,
  'trigger-point-injection': 0,
  'other-injection': 0,
  surgery: 0,
  'spinal-cord-stimulator': 0,
  'intrathecal-pump': 0,
  other: 0,
})

const treatmentOutcomes = keys<TreatmentOutcome>({
  'no-benefit': 0,
  'partial-benefit': 0,
  benefit: 0,
  'not-tolerated': 0,
  contraindicated: 0,
  declined: 0,
  unstated: 0,
  planned: 0,
})

const functionalDomains = keys<FunctionalDomain>({
  sleep: 0,
  work: 0,
  'self-care': 0,
  household: 0,
  mobility: 0,
  'posture-tolerance': 0,
  'lifting-bending': 0,
  'exercise-recreation': 0,
  'social-family': 0,
  mood: 0,
  driving: 0,
  general: 0,
})

const seriousCauses = keys<SeriousCause>({
  'fracture-trauma': 0,
  malignancy: 0,
  infection: 0,
  'cauda-equina': 0,
  'neurological-deficit': 0,
  inflammatory: 0,
  vascular: 0,
  visceral: 0,
})

const examComponents = keys<ExamComponent>({
  inspection: 0,
  gait: 0,
  palpation: 0,
  'range-of-motion': 0,
  strength: 0,
  sensation: 0,
  reflexes: 0,
  'straight-leg-raise': 0,
  'provocative-test': 0,
  'heel-toe-walk': 0,
  pulses: 0,
})

const modalities = keys<ImagingModality>({
  xray: 0,
  mri: 0,
  ct: 0,
  myelogram: 0,
  discogram: 0,
  'bone-scan': 0,
  ultrasound: 0,
})

/** Attributes that every fact and every named concept has: its assertion. */
export const ASSERTION_ATTRIBUTES: Readonly<Record<Exclude<keyof Assertion, 'cues'>, Domain>> = {
  polarity: ['affirmed', 'negated'],
  time: ['current', 'historical', 'planned', 'hypothetical'],
  subject: ['patient', 'family', 'other'],
  certainty: ['certain', 'possible'],
}

/** The attributes of each kind of fact, those of the assertion apart. */
export const FACT_ATTRIBUTES: Readonly<Record<FactKind, Readonly<Record<string, Domain>>>> = {
  'pain-score': {
    value: 'number',
    low: 'number',
    max: 'number',
    scale: 'text',
    when: keys<NonNullable<PainScore['when']>>({ current: 0, worst: 0, best: 0, average: 0 }),
  },
  severity: { degree: ['mild', 'moderate', 'severe'] },
  duration: { days: 'days', chronic: ['yes', 'no', 'unclear'] },
  treatment: {
    name: 'text',
    concept: 'text',
    class: treatmentClasses,
    outcome: treatmentOutcomes,
    course: 'part',
    'course.days': 'days',
    'course.visits': 'number',
    'course.dose': 'text',
    relief: 'part',
    'relief.percent': 'percent',
    'relief.days': 'days',
    because: 'part',
  },
  'functional-impact': { domain: functionalDomains, vague: 'truth' },
  cause: { cause: seriousCauses, finding: keys<CauseFinding['finding']>({ excluded: 0, present: 0 }) },
  examination: { component: examComponents },
  imaging: { modality: modalities },
  diagnosis: { name: 'text', concept: 'text' },
  plan: {},
  'follow-up': {},
  intractability: { vague: 'truth' },
  instrument: { tool: 'text', value: 'number', max: 'number', inRange: 'truth', band: 'text' },
  conflict: {
    about: keys<Conflict['about']>({
      severity: 0,
      pain: 0,
      side: 0,
      treatment: 0,
      'course-of-pain': 0,
      sex: 0,
      age: 0,
      date: 0,
    }),
  },
  attestation: {
    says: keys<Attestation['says']>({ author: 0, named: 0, date: 0, signed: 0, 'on-file': 0, unsigned: 0, unread: 0 }),
  },
  leftover: { form: keys<Leftover['form']>({ wildcard: 0, option: 0, field: 0, blank: 0 }) },
  amendment: {
    form: keys<Amendment['form']>({ addendum: 0, 'late-entry': 0, correction: 0 }),
    dated: 'truth',
    authored: 'truth',
  },
  person: { age: 'number', sex: keys<NonNullable<Person['sex']>>({ female: 0, male: 0 }), weak: 'truth' },
}

/** Every kind of fact. */
export const FACT_KINDS = Object.keys(FACT_ATTRIBUTES) as readonly FactKind[]

/** Every canonical name of a section. */
export const SECTION_NAMES = keys<SectionName>({
  preamble: 0,
  'chief-complaint': 0,
  hpi: 0,
  'interval-history': 0,
  'treatment-history': 0,
  'past-history': 0,
  'surgical-history': 0,
  'family-history': 0,
  'social-history': 0,
  medications: 0,
  allergies: 0,
  'review-of-systems': 0,
  'red-flags': 0,
  pain: 0,
  function: 0,
  vitals: 0,
  examination: 0,
  results: 0,
  imaging: 0,
  procedure: 0,
  consent: 0,
  course: 0,
  assessment: 0,
  'assessment-plan': 0,
  plan: 0,
  'follow-up': 0,
  goals: 0,
  instructions: 0,
  signature: 0,
  administrative: 0,
  'problem-list': 0,
  other: 0,
})
