// Decides whether a length of time in a note is that of the spinal pain, of its getting worse, or of something else.

import type { WordRange } from '../language/clauses.ts'
import { clauseAround } from '../language/clauses.ts'
import { mentionsBetween } from '../language/lexicon.ts'
import type { Note } from '../note/note.ts'
import { MARK, WORD } from '../note/note.ts'
import type { Complaint } from './complaint.ts'
import { complaintAfter, complaintBefore, mentionAt, rivalBetween } from './complaint.ts'
import { agoBelongs } from './span-begun.ts'
import type { Span, SpanOwner } from './span-context.ts'
import { continuesPain, ownedBy } from './span-context.ts'
import {
  answers,
  firstComplaint,
  inChecklist,
  labelled,
  rated,
  roleBetween,
  sinceItBegan,
  underOnset,
} from './span-label.ts'
import type { Topic } from './topic.ts'

const RIVALS = ['treatment', 'condition', 'imaging'] as const

/** Whose time a span is. */
export function spanBelongs(note: Note, topic: Topic, sentence: number, span: Span): SpanOwner {
  const place = note.sentences[sentence]
  if (!place) return 'no'
  const next = mentionAt(note, 'duration', span.to)
  const role = next?.concept['role']
  const clause = clauseAround(note, sentence, span.from)
  if (answers(note, sentence, span.from)) return ownedBy(note, topic, sentence, span, anyPain(span))
  // "3 yrs back pain" is no "3 yrs back".
  if (role === 'ago' && !mentionAt(note, 'spinal-pain', span.to)) return agoBelongs(note, topic, sentence, span, clause)
  if (role === 'history' && next) {
    const told = historyOf(note, next, span, clause, place.lastWord)
    if (!told && next.concept['self']) return continuesPain(note, topic, sentence) ? 'pain' : 'no'
    return ownedBy(note, topic, sentence, span, told)
  }
  if (note.words.forms[span.to] === 'of' && note.words.forms[span.from] !== 'since') {
    if (isThis(note, span.to + 1)) return continuesPain(note, topic, sentence) ? 'pain' : 'no'
    return ownedBy(note, topic, sentence, span, complaintAfter(note, span.to + 1, place.lastWord))
  }
  if (rated(note, clause, span)) return 'no'
  if (sinceItBegan(note, span.to, place.lastWord))
    return ownedBy(note, topic, sentence, span, firstComplaint(note, span.to, place.lastWord))
  if (
    labelled(note, place.firstWord, span.from) ||
    underOnset(note, sentence, span.from) ||
    inChecklist(note, sentence)
  )
    return ownedBy(note, topic, sentence, span, anyPain(span))
  const left = complaintBefore(note, span.from, clause.from, RIVALS) ?? beforeDash(note, span, place.firstWord)
  if (left) return besideComplaint(note, topic, sentence, span, left, clause)
  if (!span.lead && isBeenNow(note, span, clause)) return continuesPain(note, topic, sentence) ? 'pain' : 'no'
  if (!span.lead) return directlyAfter(note, span, clause, place.lastWord)
  return afterwards(note, topic, sentence, span, clause)
}

// "back pain - 18 months": the dash ends a clause.
function beforeDash(note: Note, span: Span, first: number): Complaint | undefined {
  if (note.words.forms[span.from - 1] !== '—') return undefined
  const complaint = complaintBefore(note, span.from, first, RIVALS)
  return complaint?.to === span.from - 1 ? complaint : undefined
}

// "two years of this", not "of this drug".
function isThis(note: Note, at: number): boolean {
  const form = note.words.forms[at]
  if (form !== 'this' && form !== 'it' && form !== 'that') return false
  return note.words.kinds[at + 1] !== WORD || note.words.forms[at + 1] === 'and' || note.words.forms[at + 1] === 'pain'
}

// "It's been almost a year now."
function isBeenNow(note: Note, span: Span, clause: WordRange): boolean {
  const { forms } = note.words
  if (forms[span.to] !== 'now' && forms[clause.from] !== 'now') return false
  for (let index = span.from - 1; index >= clause.from && index >= span.from - 4; index -= 1) {
    if (forms[index] === 'been') return true
  }
  return false
}

const anyPain = (span: Span): Complaint => ({ from: span.from, to: span.from, kind: 'pain' })

// "10 year history of back pain", "pain of 3 weeks duration", "10/52 hx R sided LBP".
function historyOf(
  note: Note,
  history: { readonly to: number },
  span: Span,
  clause: WordRange,
  last: number,
): Complaint | undefined {
  const word = note.words.forms[history.to]
  const at = word === 'of' || word === 'with' ? history.to + 1 : history.to
  const after = complaintAfter(note, at, last)
  if (after) return after
  // "8/12 hx lower back + alternating buttock pain": words that are no qualities may stand between.
  const near = firstComplaint(note, at, Math.min(last, at + HISTORY_REACH))
  const plain = near && RIVALS.every((channel) => !rivalBetween(note, channel, at, near.from))
  return plain && note.words.forms[at] !== '.' ? near : complaintBefore(note, span.from, clause.from, RIVALS)
}

/** How far behind "history of" its complaint may stand. */
const HISTORY_REACH = 7

const CLOSE: ReadonlySet<string> = new Set(['since', 'x', 'of', 'now', 'about', '~', 'on', 'and', 'off'])

function besideComplaint(
  note: Note,
  topic: Topic,
  sentence: number,
  span: Span,
  left: Complaint,
  clause: WordRange,
): SpanOwner {
  const { forms, kinds } = note.words
  if (treatedFor(note, left, clause.from) || ofEpisodes(note, span, clause.from)) return 'no'
  if (!span.lead) {
    for (let index = left.to; index < span.from; index += 1) {
      if (kinds[index] !== MARK && !CLOSE.has(forms[index] as string) && !isAbout(note, index)) return 'no'
      if (forms[index] === '.' || forms[index] === '|') return 'no'
    }
    if (span.from - left.to > 3) return 'no'
  }
  const lasting = roleBetween(note, 'lasting', left.to, span.from)
  if (roleBetween(note, 'better', left.to, span.from)) return 'no'
  if (mentionsBetween(note.mentions['outcome'], left.to, span.from).length > 0 && !lasting) return 'no'
  // "back pain when sitting for 20 minutes", "limiting his walking for 2 months": an activity stands nearer.
  const activity = mentionsBetween(note.mentions['function'], left.to, span.from).length > 0
  if (activity && !lasting) return 'no'
  const owner = ownedBy(note, topic, sentence, span, left)
  if (owner !== 'pain') return owner
  const worse =
    roleBetween(note, 'worse', left.to, span.from) ||
    roleBetween(note, 'worse', span.to, Math.min(clause.to, span.to + 1))
  return worse ? 'worse' : 'pain'
}

// "physical therapy for back pain for 3 months": the course of the treatment, unless somebody was sent "to" it.
function treatedFor(note: Note, complaint: Complaint, first: number): boolean {
  for (const { concept, from, to } of mentionsBetween(
    note.mentions['treatment'],
    Math.max(first, complaint.from - 8),
    complaint.from,
  )) {
    if (concept['class'] === 'none' || note.words.forms[from - 1] === 'to') continue
    const { forms } = note.words
    const purpose = forms[to] === 'for' || forms[to - 1] === 'for' || forms[to - 2] === 'for'
    if (purpose && complaint.from - to <= 4) return true
  }
  return false
}

// "episodes of back pain that last 2 days": the length of one episode.
function ofEpisodes(note: Note, span: Span, first: number): boolean {
  const { forms } = note.words
  if (forms[span.from] === 'lasts') return true
  if (!(forms[span.from] as string).startsWith('last')) return false
  const before = forms[span.from - 1]
  // "Symptoms last a few hours"
  if (forms[span.from] === 'last' && complaintBefore(note, span.from, first)?.to === span.from) return true
  if (before === 'that' || before === 'which' || before === 'can' || before === 'may' || before === 'will') return true
  for (let index = first; index < span.from; index += 1) if (EPISODES.has(forms[index] as string)) return true
  return false
}

const EPISODES: ReadonlySet<string> = new Set([
  'episode',
  'episodes',
  'attack',
  'attacks',
  'spell',
  'spells',
  'flare',
  'flares',
  'bouts',
])

const isAbout = (note: Note, word: number): boolean => {
  const role = mentionAt(note, 'duration', word)?.concept['role']
  return role === 'about' || role === 'onset'
}

// "8 wks LBP", "6/52 low back pain": the complaint follows at once.
function directlyAfter(note: Note, span: Span, clause: WordRange, last: number): SpanOwner {
  const at = note.words.forms[span.to] === "'" ? span.to + 1 : span.to
  const complaint = complaintAfter(note, at, last)
  if (complaint?.kind !== 'spinal' || complaint.from - span.to > 3) return 'no'
  const taken = ['treatment', 'follow-up', 'plan'].some(
    (channel) => mentionsBetween(note.mentions[channel], clause.from, span.from).length > 0,
  )
  return taken ? 'no' : 'pain'
}

// "For the past 3 months she has had back pain"; "This has been going on for 4 days".
function afterwards(note: Note, topic: Topic, sentence: number, span: Span, clause: WordRange): SpanOwner {
  if (RIVALS.some((channel) => rivalBetween(note, channel, clause.from, span.from))) return 'no'
  if (mentionsBetween(note.mentions['function'], clause.from, span.from).length > 0) return 'no'
  if (mentionsBetween(note.mentions['outcome'], clause.from, clause.to).length > 0 && !hasLasting(note, clause))
    return 'no'
  const right = firstComplaint(note, span.to, clause.to)
  if (right) {
    if (RIVALS.some((channel) => rivalBetween(note, channel, span.to, right.from))) return 'no'
    if (roleBetween(note, 'better', span.to, clause.to)) return 'no'
    const owner = ownedBy(note, topic, sentence, span, right)
    return owner === 'pain' && roleBetween(note, 'worse', span.to, clause.to) ? 'worse' : owner
  }
  const told = roleBetween(note, 'lasting', clause.from, span.to) || isOnset(note.words.forms[span.from - 1])
  if (!told || !continuesPain(note, topic, sentence)) return 'no'
  return roleBetween(note, 'better', clause.from, span.from) ? 'no' : 'pain'
}

// "Insidious onset over the past 2 years."
const isOnset = (form: string | undefined): boolean => form === 'onset'

const hasLasting = (note: Note, clause: WordRange): boolean => roleBetween(note, 'lasting', clause.from, clause.to)
