// The labels that sentences are annotated with know two subjects and three times: a verdict in their words.
import type { Assertion } from '../core/language/assertion.ts'

/** A verdict on three axes as annotators write it: what is planned is hypothetical, who is not the patient is other. */
export interface StatusLabels {
  readonly polarity: Assertion['polarity']
  readonly time: 'current' | 'historical' | 'hypothetical'
  readonly subject: 'patient' | 'other'
}

/** A verdict in the words of the labels. */
export function statusLabels({ polarity, time, subject }: Assertion): StatusLabels {
  return {
    polarity,
    time: time === 'planned' ? 'hypothetical' : time,
    subject: subject === 'patient' ? 'patient' : 'other',
  }
}
