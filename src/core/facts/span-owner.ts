// Decides whether a length of time in a note is that of the spinal pain, of its getting worse, or of something else.

import type { WordRange } from '../language/clauses.ts'
import { clauseAround } from '../language/clauses.ts'
import { mentionsBetween } from '../language/lexicon.ts'
import type { Note, SectionName } from '../note/note.ts'
import { MARK } from '../note/note.ts'
import type { Complaint } from './complaint.ts'
import { complaintAfter, complaintBefore, mentionAt, rivalBetween } from './complaint.ts'
import { isOfSpine } from './pain-site.ts'
import { firstComplaint, inChecklist, labelled, rated, roleBetween, sinceItBegan, underOnset } from './span-label.ts'
import type { Topic } from './topic.ts'
import { sectionOf } from './topic.ts'

/** `pain`: how long it has lasted; `worse`: how long it has been worse; `no`: another thing's time. */
export type SpanOwner = 'pain' | 'worse' | 'no'

interface Span {
  readonly from: number
  readonly to: number
  readonly lead: boolean
}

const RIVALS = ['treatment', 'condition', 'imaging'] as const
const NARRATIVE: ReadonlySet<SectionName> = new Set([
  'hpi',
  'interval-history',
  'chief-complaint',
  'pain',
  'preamble',
  'assessment',
  'assessment-plan',
  'other',
  'function',
  'administrative',
  'course',
])

/** Whose time a span is. */
export function spanBelongs(note: Note, topic: Topic, sentence: number, span: Span): SpanOwner {
  const place = note.sentences[sentence]
  if (!place) return 'no'
  const next = mentionAt(note, 'duration', span.to)
  const role = next?.concept['role']
  const clause = clauseAround(note, sentence, span.from)
  if (role === 'ago') return agoBelongs(note, topic, sentence, span, clause)
  if (role === 'history' && next)
    return ownedBy(note, topic, sentence, span, historyOf(note, next, span, clause, place.lastWord))
  if (note.words.forms[span.to] === 'of') {
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
  const left = complaintBefore(note, span.from, clause.from, RIVALS)
  if (left) return besideComplaint(note, topic, sentence, span, left, clause)
  if (!span.lead) return directlyAfter(note, span, clause, place.lastWord)
  return afterwards(note, topic, sentence, span, clause)
}

const anyPain = (span: Span): Complaint => ({ from: span.from, to: span.from, kind: 'pain' })

function ownedBy(note: Note, topic: Topic, sentence: number, span: Span, complaint: Complaint | undefined): SpanOwner {
  if (!complaint) return 'no'
  if (complaint.kind === 'spinal') return 'pain'
  if (complaint.kind === 'diagnosis') {
    return mentionAt(note, 'diagnosis', complaint.from)?.concept['spinal'] === 'yes' ? 'pain' : 'no'
  }
  const from = Math.min(span.from, complaint.from)
  const to = Math.max(complaint.to, complaint.from < span.from ? complaint.to : span.to)
  if (complaint.kind === 'symptom' && !continuesPain(note, topic, sentence)) return 'no'
  return isOfSpine(note, topic, sentence, from, to) ? 'pain' : 'no'
}

// "10 year history of back pain", "pain of 3 weeks duration", "10/52 hx R sided LBP".
function historyOf(
  note: Note,
  history: { readonly to: number },
  span: Span,
  clause: WordRange,
  last: number,
): Complaint | undefined {
  const at = note.words.forms[history.to] === 'of' ? history.to + 1 : history.to
  return complaintAfter(note, at, last) ?? complaintBefore(note, span.from, clause.from, RIVALS)
}

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
  const complaint = complaintAfter(note, span.to, last)
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
  if (!roleBetween(note, 'lasting', clause.from, span.from) || !continuesPain(note, topic, sentence)) return 'no'
  return roleBetween(note, 'better', clause.from, span.from) ? 'no' : 'pain'
}

const hasLasting = (note: Note, clause: WordRange): boolean => roleBetween(note, 'lasting', clause.from, clause.to)

/** Whether a sentence that names no complaint goes on about the spinal pain told just before it. */
export function continuesPain(note: Note, topic: Topic, sentence: number): boolean {
  if (topic.about[sentence] === 'other' || !NARRATIVE.has(sectionOf(note, sentence))) return false
  if (topic.about[sentence] === 'spine') return true
  const place = note.sentences[sentence]
  for (let index = sentence - 1; index >= 0 && index >= sentence - 4; index -= 1) {
    const before = note.sentences[index]
    if (!before || !place) break
    if (sectionOf(note, index) !== sectionOf(note, sentence)) return openHistory(note, topic, sentence)
    if (topic.about[index] === 'other') return false
    if (topic.about[index] === 'spine') return true
  }
  return sentence === 0 && openHistory(note, topic, sentence)
}

// The history of a visit that deals with spinal pain speaks of it from its first words.
function openHistory(note: Note, topic: Topic, sentence: number): boolean {
  const section = sectionOf(note, sentence)
  return topic.prominence === 'main' && (section === 'chief-complaint' || section === 'hpi' || section === 'pain')
}

// "began 2 years ago", "hurt her back 3 days ago", "worsened a month ago".
function agoBelongs(note: Note, topic: Topic, sentence: number, span: Span, clause: WordRange): SpanOwner {
  const left = complaintBefore(note, span.from, clause.from, RIVALS)
  if (roleBetween(note, 'worse', left?.to ?? clause.from, span.from)) {
    return left || continuesPain(note, topic, sentence) ? 'worse' : 'no'
  }
  if (roleBetween(note, 'better', left?.to ?? clause.from, span.from)) return 'no'
  const begun =
    roleBetween(note, 'onset', clause.from, span.from) ||
    roleBetween(note, 'onset', span.to, Math.min(clause.to, span.to + 8))
  if (!begun) return 'no'
  const place = note.sentences[sentence]
  if (left) return ownedBy(note, topic, sentence, span, left)
  if (!place || RIVALS.some((channel) => rivalBetween(note, channel, clause.from, span.from))) return 'no'
  const right = firstComplaint(note, span.to, place.lastWord)
  if (right) return ownedBy(note, topic, sentence, span, right)
  return continuesPain(note, topic, sentence) ? 'pain' : 'no'
}
