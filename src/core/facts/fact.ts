// The kinds of fact that a note can state. Classes and domains follow the annotation guideline of docs/GUIDELINE.md.

import type { Assertion } from '../language/assertion.ts'
import type { Span } from '../note/note.ts'

/** Classes of treatment for spinal pain. */
export type TreatmentClass =
  | 'nsaid'
  | 'acetaminophen'
  | 'muscle-relaxant'
  | 'opioid'
  | 'anticonvulsant'
  | 'antidepressant'
  | 'topical'
  | 'oral-steroid'
  | 'other-medication'
  | 'physical-therapy'
  | 'home-exercise'
  | 'chiropractic'
  | 'acupuncture'
  | 'massage'
  | 'electrical-stimulation'
  | 'heat-ice'
  | 'bracing'
  | 'rest-activity-modification'
  | 'psychological'
  | 'epidural-steroid-injection'
  | 'facet-injection'
  | 'radiofrequency-ablation'
  | 'sacroiliac-injection'
  | 'trigger-point-injection'
  | 'other-injection'
  | 'surgery'
  | 'spinal-cord-stimulator'
  | 'intrathecal-pump'
  | 'other'

/** What became of a treatment, as the note tells it. */
export type TreatmentOutcome =
  | 'no-benefit'
  | 'partial-benefit'
  | 'benefit'
  | 'not-tolerated'
  | 'contraindicated'
  | 'declined'
  | 'unstated'
  | 'planned'

export type FunctionalDomain =
  | 'sleep'
  | 'work'
  | 'self-care'
  | 'household'
  | 'mobility'
  | 'posture-tolerance'
  | 'lifting-bending'
  | 'exercise-recreation'
  | 'social-family'
  | 'mood'
  | 'driving'
  | 'general'

export type SeriousCause =
  | 'fracture-trauma'
  | 'malignancy'
  | 'infection'
  | 'cauda-equina'
  | 'neurological-deficit'
  | 'inflammatory'
  | 'vascular'
  | 'visceral'

export type ExamComponent =
  | 'inspection'
  | 'gait'
  | 'palpation'
  | 'range-of-motion'
  | 'strength'
  | 'sensation'
  | 'reflexes'
  | 'straight-leg-raise'
  | 'provocative-test'
  | 'heel-toe-walk'
  | 'pulses'

export type ImagingModality = 'xray' | 'mri' | 'ct' | 'myelogram' | 'discogram' | 'bone-scan' | 'ultrasound'

/** What every fact carries: its place, its sentence (index in `Note.sentences`), and its assertion status. */
export interface Placed extends Span {
  readonly sentence: number
  readonly assertion: Assertion
}

/** A numeric rating of pain. `low` where a range was given; `max` 10, or 100 for millimetres. */
export interface PainScore extends Placed {
  readonly kind: 'pain-score'
  readonly value: number
  readonly low?: number
  readonly max: number
  /** The named scale (NRS, VAS, NPRS, DVPRS …), where the note names one. */
  readonly scale?: string
  readonly when?: 'current' | 'worst' | 'best' | 'average'
}

/** A degree of pain in words; `degree` is missing when the word is no synonym of the three ("significant"). */
export interface SeverityWord extends Placed {
  readonly kind: 'severity'
  readonly degree?: 'mild' | 'moderate' | 'severe'
}

/** How long the pain has lasted. `days` where it can be computed; `chronic` as written or by over 84 days. */
export interface Duration extends Placed {
  readonly kind: 'duration'
  readonly days?: number
  readonly chronic: 'yes' | 'no' | 'unclear'
}

/** Where and how long a treatment was used, as written. */
export interface Course {
  readonly text: Span
  readonly visits?: number
  readonly days?: number
  readonly dose?: string
}

/** Measured relief: percent of pain relieved and how many days it lasted. */
export interface Relief {
  readonly percent?: number
  readonly days?: number
}

export interface Treatment extends Placed {
  readonly kind: 'treatment'
  /** As written in the note. */
  readonly name: string
  /** Concept id of the vocabulary. */
  readonly concept: string
  readonly class: TreatmentClass
  readonly outcome: TreatmentOutcome
  readonly course?: Course
  readonly relief?: Relief
  /** Where the words stand that decided the outcome. */
  readonly because?: Span
}

/** An effect on living, or (`assertion.polarity` negated) the statement that there is none. */
export interface FunctionalImpact extends Placed {
  readonly kind: 'functional-impact'
  readonly domain: FunctionalDomain
  /** Vague: an effect without an activity ("affects ADLs"). */
  readonly vague?: true
}

export interface CauseFinding extends Placed {
  readonly kind: 'cause'
  /** Missing for a blanket statement ("no red flags"). */
  readonly cause?: SeriousCause
  readonly finding: 'excluded' | 'present'
  /** A sign that points to the cause (fever, weight loss), not the cause itself. */
  readonly sign?: true
}

export interface ExamFinding extends Placed {
  readonly kind: 'examination'
  readonly component: ExamComponent
}

export interface ImagingResult extends Placed {
  readonly kind: 'imaging'
  readonly modality: ImagingModality
}

export interface Diagnosis extends Placed {
  readonly kind: 'diagnosis'
  readonly name: string
  /** Concept id of the vocabulary. */
  readonly concept: string
}

export interface PlanItem extends Placed {
  readonly kind: 'plan'
}

export interface FollowUp extends Placed {
  readonly kind: 'follow-up'
}

export interface Intractability extends Placed {
  readonly kind: 'intractability'
  /** Vague: failing "conservative treatment" without a kind. */
  readonly vague?: true
}

/** A questionnaire with its total; `inRange` false where the value cannot be one of this tool. */
export interface InstrumentScore extends Placed {
  readonly kind: 'instrument'
  readonly tool: string
  readonly value: number
  readonly max: number
  readonly inRange: boolean
  readonly band?: string
}

/** Two places of a note that cannot both be so. */
export interface Conflict extends Placed {
  readonly kind: 'conflict'
  /** `sex`, `age` and `date` are of the record: who the patient is, and days that do not fit the day of the visit. */
  readonly about: 'severity' | 'pain' | 'side' | 'treatment' | 'course-of-pain' | 'sex' | 'age' | 'date'
  readonly other: Span
}

/** What the record says of its own making: who wrote it, when, and whether it was signed. */
export interface Attestation extends Placed {
  readonly kind: 'attestation'
  /**
   * `author`: a name with credentials; `named`: a signing name without credentials; `date`: a day of service, writing or
   * signing; `signed`: an electronic or other signature; `on-file`: a signature that is said to be on file elsewhere;
   * `unsigned`: a draft, or a record not authenticated; `unread`: dictated but not read.
   */
  readonly says: 'author' | 'named' | 'date' | 'signed' | 'on-file' | 'unsigned' | 'unread'
}

/** A piece of a template that nobody filled in. */
export interface Leftover extends Placed {
  readonly kind: 'leftover'
  readonly form: 'wildcard' | 'option' | 'field' | 'blank'
}

/**
 * An entry added to a finished record and labelled as such. `dated`: a day stands with it; `authored`: a name with
 * credentials or a signature does.
 */
export interface Amendment extends Placed {
  readonly kind: 'amendment'
  readonly form: 'addendum' | 'late-entry' | 'correction'
  readonly dated: boolean
  readonly authored: boolean
}

/** The patient's age in whole years, or sex, as one place states them. */
export interface Person extends Placed {
  readonly kind: 'person'
  readonly age?: number
  readonly sex?: 'female' | 'male'
  /** Only a title ("Mrs."). */
  readonly weak?: true
}

export type Fact =
  | PainScore
  | SeverityWord
  | Duration
  | Treatment
  | FunctionalImpact
  | CauseFinding
  | ExamFinding
  | ImagingResult
  | Diagnosis
  | PlanItem
  | FollowUp
  | Intractability
  | InstrumentScore
  | Conflict
  | Attestation
  | Leftover
  | Amendment
  | Person

export type FactKind = Fact['kind']
