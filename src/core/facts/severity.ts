// The intensity of the spinal pain in words: mild, moderate, severe, their synonyms, and degrees that are none of these.

import { assess } from '../language/assertion.ts'
import { clauseAround } from '../language/clauses.ts'
import { mentionsBetween } from '../language/lexicon.ts'
import type { Mention, Note, SectionName } from '../note/note.ts'
import { MARK, WORD } from '../note/note.ts'
import type { Complaint } from './complaint.ts'
import { complaintAfter, complaintBefore, mentionAt } from './complaint.ts'
import type { SeverityWord } from './fact.ts'
import { isOfSpine } from './pain-site.ts'
import { isUnder } from './passages.ts'
import { continuesPain } from './span-context.ts'
import type { Topic } from './topic.ts'
import { sectionOf } from './topic.ts'

const SILENT: ReadonlySet<SectionName> = new Set([
  'family-history',
  'goals',
  'consent',
  'instructions',
  'allergies',
  'medications',
  'signature',
  'surgical-history',
  'examination',
  'imaging',
  'results',
  'vitals',
])

/**
 * Words of degree that speak of the patient's spinal pain. Tenderness, findings, other sites, comparisons, wishes,
 * advice ("for severe pain take …") and denials tell no severity.
 */
export function findSeverity(note: Note, topic: Topic): readonly SeverityWord[] {
  if (!topic.spinalPain) return []
  const found: SeverityWord[] = []
  for (const mention of note.mentions['severity'] ?? []) {
    if (mention.concept['degree'] === 'none' || isUnder(note, mention.sentence, SILENT)) continue
    const word = judge(note, topic, mention)
    if (word) found.push(word)
  }
  return found
}

function judge(note: Note, topic: Topic, mention: Mention): SeverityWord | undefined {
  const { sentence, from, to, start, end, concept } = mention
  const place = note.sentences[sentence]
  if (!place) return undefined
  const complaint = concept['self'] ? { from, to, kind: 'pain' as const } : complaintOf(note, topic, mention)
  if (!complaint || complaint.kind === 'diagnosis' || isFeeling(note, complaint)) return undefined
  const first = Math.min(from, complaint.from)
  const last = Math.max(to, complaint.to)
  if (isInstruction(note, sentence, first)) return undefined
  // A complaint in front owns the site; one behind carries its own.
  if (!isOfSpine(note, topic, sentence, complaint.from, complaint.from >= from ? last : complaint.to)) return undefined
  if (complaint.kind === 'symptom' && !continuesPain(note, topic, sentence)) return undefined
  const assertion = assess(note, sentence, from, to)
  if (assertion.subject !== 'patient' || assertion.polarity === 'negated' || assertion.time === 'hypothetical')
    return undefined
  if (assertion.time === 'planned') return undefined
  const degree = concept['degree']
  return {
    kind: 'severity',
    sentence,
    start,
    end,
    assertion,
    ...(degree === 'mild' || degree === 'moderate' || degree === 'severe' ? { degree } : {}),
  }
}

// "severe back spasm", "moderate stiffness": graded, but no pain.
function isFeeling(note: Note, { from, to }: Complaint): boolean {
  const words = mentionsBetween(note.mentions['pain-word'], from, to)
  return (
    words.some(({ concept }) => concept['role'] === 'feeling') &&
    words.every(({ concept }) => concept['role'] !== 'pain')
  )
}

function complaintOf(note: Note, topic: Topic, mention: Mention): Complaint | undefined {
  const sentence = note.sentences[mention.sentence]
  if (!sentence) return undefined
  if (mention.concept['place'] !== 'after') {
    const behind = complaintAfter(note, mention.to, sentence.lastWord)
    if (behind) return behind.kind === 'symptom' && mention.concept['degree'] === 'other' ? undefined : behind
  }
  return standsAlone(note, mention, sentence.lastWord) ? predicate(note, topic, mention) : undefined
}

// Words that may follow a degree said of the pain before it; any other word is the noun that the degree belongs to.
const FOLLOWING: ReadonlySet<string> = new Set(
  (
    'at in with when and or but to on during enough most frequently today now currently since by for ' +
    'after while especially that as if sometimes often usually without because over this mostly ' +
    'particularly until due from constantly daily all intermittently level which he she they it patient ' +
    'pt'
  ).split(' '),
)

function standsAlone(note: Note, mention: Mention, last: number): boolean {
  const { to } = mention
  if (to >= last || note.words.kinds[to] !== WORD) return true
  if (FOLLOWING.has(note.words.forms[to] as string)) return true
  return mentionAt(note, 'severity', to) !== undefined
}

const VERBS: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'as',
  ':',
  'remains',
  'remained',
  'became',
  'becomes',
  'become',
  'gets',
  'feels',
  'to',
  'of',
  'at',
  'from',
  'between',
  "it's",
  'described',
  'rated',
  'considered',
  'quite',
  'very',
  'still',
  '=',
  'a',
  'now',
])

// "the pain is severe", "pain described as sharp, constant and moderate", "Severity: moderate", "(severe)".
function predicate(note: Note, topic: Topic, mention: Mention): Complaint | undefined {
  const { sentence, from } = mention
  const clause = clauseAround(note, sentence, from)
  if (labelled(note, clause.from, from) || underLabel(note, mention)) return pronoun(topic, mention)
  const complaint = complaintBefore(note, from, clause.from)
  // "most days it is severe"
  const forms = note.words.forms
  if (forms[from - 2] === 'it' && VERBS.has(forms[from - 1] as string)) return pronoun(topic, mention)
  // "Severe in the mornings.": the pain of the sentence before, with its subject left out.
  const opens = from === note.sentences[sentence]?.firstWord && mention.concept['degree'] !== 'other'
  if (!complaint && opens && continuesPain(note, topic, sentence)) {
    return pronoun(topic, mention)
  }
  if (!complaint || complaint.kind === 'diagnosis') {
    return copula(note, clause.from, from) && startsWithPronoun(note, clause.from) ? pronoun(topic, mention) : undefined
  }
  if (!copula(note, complaint.to, from) && !appositive(note, complaint.to, from)) return undefined
  return complaint
}

function pronoun(topic: Topic, mention: Mention): Complaint | undefined {
  if (topic.about[mention.sentence] === 'other') return undefined
  return { from: mention.from, to: mention.to, kind: 'pain' }
}

function startsWithPronoun(note: Note, from: number): boolean {
  for (let index = from; index < from + 4; index += 1) {
    const form = note.words.forms[index]
    if (form === 'it' || form === "it's") return true
  }
  return false
}

// "Severity: moderate", "Intensity - severe".
function labelled(note: Note, from: number, at: number): boolean {
  for (const { concept, to } of mentionsBetween(note.mentions['scale'], from, at)) {
    if (concept['role'] === 'label' && at - to <= 6 && (copula(note, to, at) || at - to <= 1)) return true
  }
  return false
}

/** Longer headings are statements, no labels. */
const LABEL_LENGTH = 30

// "Pain severity:" may be read as a heading with the degree as its text.
function underLabel(note: Note, { sentence, from }: Mention): boolean {
  const place = note.sentences[sentence]
  const title = place && note.sections[place.section]?.title
  if (!title || from - place.firstWord > 3) return false
  if (title.end - title.start > LABEL_LENGTH) return false
  const inTitle = ({ start, end }: Mention): boolean => start >= title.start && end <= title.end
  return (
    (note.mentions['scale'] ?? []).some((scale) => scale.concept['role'] === 'label' && inTitle(scale)) ||
    (note.mentions['pain-word'] ?? []).some((word) => word.concept['role'] === 'pain' && inTitle(word))
  )
}

// Between pain and degree stand a verb or colon, qualities, other degrees, and no new noun phrase.
function copula(note: Note, from: number, at: number): boolean {
  let verb = false
  let strange = 0
  for (let index = from; index < at; index += 1) {
    const form = note.words.forms[index] as string
    if (VERBS.has(form)) verb = true
    else if (note.words.kinds[index] === WORD) {
      const known =
        mentionAt(note, 'pain-word', index) ?? mentionAt(note, 'severity', index) ?? mentionAt(note, 'site', index)
      if (!known) strange += 1
    } else if (form === '.' || form === ';' || form === '|') return false
  }
  return verb && strange <= 5
}

// "Back pain, severe", "LBP (moderate)", "neck pain - mild", "| Pain | severe |".
function appositive(note: Note, from: number, at: number): boolean {
  if (at - from > 6) return false
  let marked = false
  for (let index = from; index < at; index += 1) {
    if (note.words.kinds[index] === MARK) marked = true
    else if (
      !mentionAt(note, 'pain-word', index) &&
      !mentionAt(note, 'severity', index) &&
      !mentionAt(note, 'duration', index)
    ) {
      if (!mentionAt(note, 'site', index)) return false
    }
  }
  return marked
}

const DOSING: ReadonlySet<string> = new Set([
  'needed',
  'prn',
  'only',
  'mg',
  'used',
  'take',
  'tablet',
  'tablets',
  'hours',
  'daily',
  'h',
])

// "Tylenol can be used for severe pain", "1 tab prn moderate pain": at which pain a drug is taken.
function isInstruction(note: Note, sentence: number, first: number): boolean {
  const place = note.sentences[sentence]
  if (!place) return false
  const { forms } = note.words
  const before = forms[first - 1]
  if (before === 'prn' || before === 'needed') return true
  if (before !== 'for' && before !== 'if') return false
  if (DOSING.has(forms[first - 2] as string)) return true
  const section = sectionOf(note, sentence)
  const drug = mentionsBetween(note.mentions['treatment'], place.firstWord, first).length > 0
  return drug && (section === 'plan' || section === 'assessment-plan')
}
