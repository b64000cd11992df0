// Where a sentence stands: its section and those around it, and the body sites that a stretch of words names.
import { mentionsBetween } from '../language/lexicon.ts'
import type { Note, SectionName } from '../note/note.ts'

/** Whether the sentence's section, or one around it, is among `names`. */
export function standsIn(note: Note, sentence: number, names: ReadonlySet<SectionName>): boolean {
  let index = note.sentences[sentence]?.section ?? -1
  while (index >= 0) {
    const section = note.sections[index]
    if (section === undefined) return false
    if (names.has(section.name)) return true
    index = section.parent
  }
  return false
}

/** Whether the words `[from, to)` name the spine or its pain. */
export function namesSpine(note: Note, from: number, to: number): boolean {
  return (
    mentionsBetween(note.mentions['spinal-pain'], from, to).length > 0 ||
    mentionsBetween(note.mentions['site'], from, to).some((mention) => mention.concept['region'] === 'spine') ||
    mentionsBetween(note.mentions['diagnosis'], from, to).some((mention) => mention.concept['spinal'] === 'yes')
  )
}

/** Whether the words `[from, to)` name another part of the body or another illness. */
export function namesOther(note: Note, from: number, to: number): boolean {
  return (
    mentionsBetween(note.mentions['site'], from, to).some((mention) => mention.concept['region'] === 'other') ||
    mentionsBetween(note.mentions['condition'], from, to).length > 0
  )
}

/** Whether the words `[from, to)` name a limb that spinal pain radiates into. */
export function namesLimb(note: Note, from: number, to: number): boolean {
  return mentionsBetween(note.mentions['site'], from, to).some((mention) => mention.concept['region'] === 'radicular')
}

/** Whether the words `[from, to)` speak of pain at all. */
export function namesPain(note: Note, from: number, to: number): boolean {
  return (
    namesSpine(note, from, to) ||
    mentionsBetween(note.mentions['pain-word'], from, to).some((mention) => mention.concept['role'] === 'pain')
  )
}
