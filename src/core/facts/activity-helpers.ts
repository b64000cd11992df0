// Whether somebody does for the patient what the pain no longer allows: "her son mows the lawn", "his wife ties his shoe".

import { wordList } from '../language/word-lists.ts'
import type { Mention, Note, SectionName } from '../note/note.ts'
import { standsIn } from './sentence-place.ts'

/** Domains in which another's doing tells a loss of the patient's own. */
const HANDED: ReadonlySet<string> = new Set(['household', 'self-care', 'driving', 'lifting-bending'])
const SOCIAL: ReadonlySet<SectionName> = new Set(['social-history'])
/** Words between the helper and what he does. */
const DOING = wordList('helper-doing')
/** Of these one must stand there where the section lists who lives with the patient. */
const MARKED = wordList('helper-marks')

/** Whether the helper named by `cue` does the activity in the patient's stead. */
export function byOthers(note: Note, activity: Mention, cue: Mention): boolean {
  const { domain } = activity.concept
  const { forms } = note.words
  let marked = false
  let helps = false
  for (let index = cue.to; index < activity.from; index += 1) {
    const form = forms[index] as string
    if (!DOING.has(form)) return false
    if (MARKED.has(form)) marked = true
    if (form === 'helps' || form === 'help' || form === 'assists' || form === 'assist' || form === 'to') helps = true
  }
  if (!HANDED.has(domain ?? '') && !(helps && domain === 'mobility')) return false
  const first = forms[activity.from] as string
  const verb = first.endsWith('s') || first.endsWith('ing') || cue.to < activity.from || cue.concept['many'] === 'yes'
  if (!verb || (cue.to === activity.from && first.endsWith('ing'))) return false
  if (domain === 'driving' && !drivesPatient(note, activity)) return false
  return marked || !standsIn(note, activity.sentence, SOCIAL)
}

// "Her daughter drives her to church", "does the driving", not "her son drives a bus".
function drivesPatient(note: Note, activity: Mention): boolean {
  const next = note.words.forms[activity.to]
  const last = note.words.forms[activity.to - 1]
  return next === 'him' || next === 'her' || next === 'them' || last === 'driving'
}
