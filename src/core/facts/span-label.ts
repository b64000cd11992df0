// Words around a length of time that say what it is: labels, headings and lists of boxes of onset, ratings of a period.

import type { WordRange } from '../language/clauses.ts'
import { mentionsBetween } from '../language/lexicon.ts'
import type { Note } from '../note/note.ts'
import { CHECK } from '../note/note.ts'
import type { Complaint } from './complaint.ts'
import { complaintAt, rivalBetween } from './complaint.ts'

const RIVALS = ['treatment', 'condition', 'imaging'] as const
/** How far a label of onset may stand before its time. */
const LABEL_REACH = 9

/** "average pain over the past week: 4/10", "worst pain in the last 24 hours": the time that a rating is for. */
export function rated(note: Note, clause: WordRange, span: { readonly to: number }): boolean {
  const times = mentionsBetween(note.mentions['scale'], clause.from, span.to + 2).filter(
    ({ concept }) => concept['when'] !== undefined && concept['when'] !== 'current',
  )
  if (times.some(({ concept }) => concept['role'] === 'label')) return true
  if (times.length === 0) return false
  for (let index = clause.from; index < clause.to; index += 1) {
    if (note.words.forms[index] === '/' && note.words.forms[index + 1] === '10') return true
  }
  return false
}

/** "Onset/MOI: gradual, ~14 months", "Duration: 3 weeks". */
export function labelled(note: Note, first: number, from: number): boolean {
  for (const { concept, to } of mentionsBetween(note.mentions['duration'], Math.max(first, from - LABEL_REACH), from)) {
    if (concept['role'] !== 'onset' || !labels(note, to, from)) continue
    return RIVALS.every((channel) => !rivalBetween(note, channel, to, from))
  }
  return false
}

// A colon or dash behind the label, or "is": "the duration of the pain is five years".
function labels(note: Note, to: number, from: number): boolean {
  const { forms } = note.words
  if (forms[to] === ':' || forms[to] === '—') return true
  if (!(forms[to - 1] === 'duration' || forms[to - 1] === 'onset')) return false
  for (let index = to; index < from; index += 1) if (forms[index] === 'is' || forms[index] === 'was') return true
  return false
}

/** "nine months now since the pain began" */
export function sinceItBegan(note: Note, from: number, to: number): boolean {
  const end = Math.min(to, from + SINCE_REACH)
  for (let index = from; index < Math.min(end, from + 2); index += 1) {
    if (note.words.forms[index] === 'since')
      return firstComplaint(note, index, end) !== undefined && roleBetween(note, 'onset', index, end)
  }
  return false
}

/** How far behind "since" the word of beginning may stand. */
const SINCE_REACH = 8

/** "Back pain for:" and "Duration:" over a list of boxes: the ticked item is the answer. */
export function inChecklist(note: Note, sentence: number): boolean {
  const place = note.sentences[sentence]
  const group = note.blocks[place?.block ?? -1]?.group ?? -1
  if (!place || group < 0 || note.words.kinds[place.firstWord] !== CHECK) return false
  let index = sentence - 1
  while (index >= 0 && note.blocks[note.sentences[index]?.block ?? -1]?.group === group) index -= 1
  const head = note.sentences[index]
  if (!head || note.words.forms[head.lastWord - 1] !== ':') return false
  const asked =
    roleBetween(note, 'onset', head.firstWord, head.lastWord) || note.words.forms[head.lastWord - 2] === 'for'
  return (
    asked && (firstComplaint(note, head.firstWord, head.lastWord) !== undefined || head.lastWord - head.firstWord <= 4)
  )
}

/** The label may be a heading: "Onset/MOI:" with the time as its text. */
export function underOnset(note: Note, sentence: number, from: number): boolean {
  const place = note.sentences[sentence]
  const title = place && note.sections[place.section]?.title
  if (!title || from - place.firstWord > LABEL_REACH) return false
  return (note.mentions['duration'] ?? []).some(
    ({ concept, start, end }) => concept['role'] === 'onset' && start >= title.start && end <= title.end,
  )
}

/** "How long have you had this pain?" and, as the next sentence, "6 years". */
export function answers(note: Note, sentence: number, from: number): boolean {
  const place = note.sentences[sentence]
  const asked = note.sentences[sentence - 1]
  if (!place || !asked || from - place.firstWord > 2 || note.words.forms[asked.lastWord - 1] !== '?') return false
  return (
    roleBetween(note, 'onset', asked.firstWord, asked.lastWord) &&
    mentionsBetween(note.mentions['treatment'], asked.firstWord, asked.lastWord).length === 0
  )
}

/** Whether a duration word of this role begins in `[from, to)`. */
export const roleBetween = (note: Note, role: string, from: number, to: number): boolean =>
  mentionsBetween(note.mentions['duration'], from, to).some(({ concept }) => concept['role'] === role)

/** The first complaint that begins in `[from, to)`. */
export function firstComplaint(note: Note, from: number, to: number): Complaint | undefined {
  for (let index = from; index < to; index += 1) {
    const complaint = complaintAt(note, index)
    if (complaint) return complaint
  }
  return undefined
}
