// Which classes of treatment the rules treat alike.
import type { TreatmentClass } from '../fact.ts'

/** Drugs that a list of medications holds for pain; what it holds of other classes may be for anything. */
export const LISTED_FOR_PAIN: ReadonlySet<TreatmentClass> = new Set([
  'nsaid',
  'acetaminophen',
  'opioid',
  'muscle-relaxant',
  'topical',
  'anticonvulsant',
])

/** Classes of which a patient has one treatment, whatever names the note gives it. */
export const ONE_OF_A_KIND: ReadonlySet<TreatmentClass> = new Set([
  'physical-therapy',
  'chiropractic',
  'acupuncture',
  'massage',
  'electrical-stimulation',
  'heat-ice',
  'bracing',
  'epidural-steroid-injection',
  'facet-injection',
  'radiofrequency-ablation',
  'sacroiliac-injection',
  'trigger-point-injection',
  'spinal-cord-stimulator',
  'intrathecal-pump',
])

/** Classes whose ordinary words ("surgery", "rest") are treatments of the spine only where the spine is named. */
export const NAMED_WITH_SPINE: ReadonlySet<TreatmentClass> = new Set([
  'surgery',
  'rest-activity-modification',
  'psychological',
  'other',
])

/** Treatments that "the injection" may point back to. */
export const NEEDLE: ReadonlySet<TreatmentClass> = new Set([
  'epidural-steroid-injection',
  'facet-injection',
  'sacroiliac-injection',
  'trigger-point-injection',
  'other-injection',
  'radiofrequency-ablation',
])
