// TITLE_MISMATCH: words beside a code that its official title does not carry.
import { mentionsBetween } from '../language/lexicon.ts'
import type { Note, Span } from '../note/note.ts'
import { knownCodes, placesOf } from './documented.ts'
import type { CodeCheck } from './finding.ts'
import { disagree, isVerbatim, meaningOf } from './title-meaning.ts'

/** Codes beside which other words stand than those of the official title: another condition, region, or "intractable". */
export const checkTitles: CodeCheck = (context) => {
  const { note } = context
  return knownCodes(context).flatMap((code) => {
    const { title, entry } = code
    if (title === undefined) return []
    const differs = difference(note, title, entry.title)
    if (differs === undefined) return []
    return [
      {
        class: 'TITLE_MISMATCH',
        check: 'title',
        level: 'warning',
        asks: 'coder',
        codes: [code.code],
        message: { template: `${code.code} is titled "${entry.title}". ${differs}`, about: title },
        question: 'Which is meant, the code or the words? Otherwise: both hold / unable to determine.',
        places: [...placesOf(code), { ...title, role: 'title' as const }],
      },
    ]
  })
}

function difference(note: Note, span: Span, official: string): string | undefined {
  const text = note.text.slice(span.start, span.end)
  if (isVerbatim(text, official)) return undefined
  if (callsIntractable(note, span) && !/intractable/i.test(official)) {
    return 'The words beside it at {place} ("{words}") call the pain intractable; the official title does not.'
  }
  const given = meaningOf(text)
  const meant = meaningOf(official)
  const other = 'The words beside it at {place} ("{words}") name another'
  if (disagree(given.natures, meant.natures)) return `${other} condition.`
  if (disagree(given.regions, meant.regions)) return `${other} region.`
  // A title that leaves the region open is another title than one that names it.
  if (given.unspecified && given.natures.size > 0 && given.regions.size === 0 && meant.regions.size > 0) {
    return 'The words beside it at {place} ("{words}") leave the region open.'
  }
  return undefined
}

/** Whether the words of a span call the pain intractable, refractory or the like. */
export function callsIntractable({ mentions, words }: Note, { start, end }: Span): boolean {
  return mentionsBetween(mentions['intractable'], 0, words.length).some(
    (mention) => mention.concept['kind'] === 'word' && mention.start >= start && mention.end <= end,
  )
}
