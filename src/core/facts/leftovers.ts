// Pieces of a template that nobody filled in: `***`, `{improved/worse:5521}`, `@NAME@`, `[]`, `____`.
import type { Assertion } from '../language/assertion.ts'
import { BLANK } from '../language/words.ts'
import type { Note } from '../note/note.ts'
import { CHECK } from '../note/note.ts'
import type { Leftover } from './fact.ts'

const STATED: Assertion = { polarity: 'affirmed', time: 'current', subject: 'patient', certainty: 'certain', cues: [] }

/** All leftovers of the note, in order of place. */
export function findLeftovers(note: Note): readonly Leftover[] {
  const found: Leftover[] = []
  const { forms, kinds, starts, ends } = note.words
  note.sentences.forEach((place, sentence) => {
    for (let at = place.firstWord; at < place.lastWord; at += 1) {
      const start = starts[at] as number
      const end = ends[at] as number
      // A check box has a blank between its brackets; a field that was to be typed into has none.
      if (forms[at] !== BLANK && !(kinds[at] === CHECK && end - start === 2)) continue
      found.push({ kind: 'leftover', form: formOf(note.text[start]), start, end, sentence, assertion: STATED })
    }
  })
  return found
}

function formOf(mark: string | undefined): Leftover['form'] {
  if (mark === '{') return 'option'
  if (mark === '@') return 'field'
  return mark === '*' || mark === '\\' ? 'wildcard' : 'blank'
}
