// Tense of the verb beside a treatment, from compromise's tagger: the only place that imports it. It costs up to two
// milliseconds a sentence, so callers ask only about sentences that cues and sections leave undecided.
import nlp from 'compromise'

/** What the nearest verb in front of a word says: done, being done, still to come; `none` without a verb. */
export type Tense = 'past' | 'present' | 'future' | 'none'

/** The tense of the last verb group of `text`, which ends where the treatment begins. */
export function tenseBefore(text: string): Tense {
  const verbs = nlp(text).verbs()
  const last = verbs.last()
  if (!last.found) return 'none'
  if (last.has('(will|shall|gonna)') || last.has('to #Infinitive') || last.has('#FutureTense')) return 'future'
  if (last.has('#PastTense') || last.has('#Participle') || last.has('#Pluperfect')) return 'past'
  return last.has('#Imperative') || last.has('#Infinitive') ? 'future' : 'present'
}
