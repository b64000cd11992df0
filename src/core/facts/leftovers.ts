// Pieces of a template that nobody filled in: `***`, `{improved/worse:5521}`, `@NAME@`, `[]`, `____`, `[insert date]`, XXX.
import type { Assertion } from '../language/assertion.ts'
import { mentionsBetween } from '../language/lexicon.ts'
import { BLANK } from '../language/words.ts'
import type { Mention, Note, Sentence } from '../note/note.ts'
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
      const form = formOf(note.text[start])
      if (form === 'wildcard' && adorns(note, place, at)) continue
      found.push({ kind: 'leftover', form, start, end, sentence, assertion: STATED })
    }
  })
  const words = (note.mentions['attestation'] ?? []).filter((mention) => isPlaceholder(note, mention))
  if (words.length === 0) return found
  const named = words.map(({ concept, start, end, sentence }): Leftover => {
    const place = { sentence, assertion: STATED }
    if (concept['place'] === 'mask') return { kind: 'leftover', form: 'wildcard', start, end, ...place }
    // The whole of "[insert date of injury]", where its bracket closes nearby.
    const rest = concept['place'] === 'bracket' ? /^[^\n\]>]{0,80}[\]>]/.exec(note.text.slice(end)) : null
    return {
      kind: 'leftover',
      form: 'field',
      start: rest ? start - 1 : start,
      end: end + (rest?.[0].length ?? 0),
      ...place,
    }
  })
  return [...found, ...named].sort((a, b) => a.start - b.start)
}

function formOf(mark: string | undefined): Leftover['form'] {
  if (mark === '{') return 'option'
  if (mark === '@') return 'field'
  return mark === '*' || mark === '\\' ? 'wildcard' : 'blank'
}

// "*** END OF REPORT ***": stars around a title in capitals leave nothing open.
function adorns(note: Note, { firstWord, lastWord }: Sentence, at: number): boolean {
  const { forms, starts, ends } = note.words
  let other = at === firstWord ? at + 1 : firstWord
  if (at === firstWord) while (other < lastWord && forms[other] !== BLANK) other += 1
  if (other === at || other >= lastWord || forms[other] !== BLANK) return false
  const [from, to] = at < other ? [at, other] : [other, at]
  if (forms.slice(from + 1, to).some((form) => form === BLANK || form === ':')) return false
  const title = note.text.slice(ends[from], starts[to])
  return /[A-Z]/.test(title) && title === title.toUpperCase()
}

// "[insert date]", "Click here to enter text.", "pain for XXX weeks"; "Dr. XXXX" and "XXX-XX-1234" hide a name.
function isPlaceholder(note: Note, { concept, from, start, end, sentence }: Mention): boolean {
  if (concept.id !== 'placeholder') return false
  if (concept['place'] === 'bracket') return /[[<]/.test(note.text[start - 1] ?? '')
  if (concept['place'] !== 'mask') return true
  if (/[-/.]/.test(note.text[start - 1] ?? '') || /[-/]/.test(note.text[end] ?? '')) return false
  const { firstWord, lastWord } = note.sentences[sentence] as Sentence
  const names = mentionsBetween(note.mentions['attestation'], firstWord, lastWord)
  const titles = mentionsBetween(note.mentions['person'], firstWord, from)
  return ![...names, ...titles].some(
    (mention) =>
      (mention.concept.id === 'title' || mention.concept['role'] === 'title' || mention.concept.id === 'credential') &&
      Math.abs(mention.from - from) <= 4,
  )
}
