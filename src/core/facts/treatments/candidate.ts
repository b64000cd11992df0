// A treatment that the note names, on its way to becoming a fact: where, what kind, and what was said of it.

import type { Assertion } from '../../language/assertion.ts'
import { assess } from '../../language/assertion.ts'
import { mentionsBetween } from '../../language/lexicon.ts'
import { wordList } from '../../language/word-lists.ts'
import type { Mention, Note, SectionName, Sentence } from '../../note/note.ts'
import type { TreatmentClass } from '../fact.ts'
import type { About, Topic } from '../topic.ts'
import { namedIn, namesLimb, sectionOf, siteOf } from '../topic.ts'
import { LISTED_FOR_PAIN } from './class-sets.ts'
import type { Judgement } from './judgement.ts'

/** What is done with a treatment; `bare` when only its name stands there. */
export type Intent = 'planned' | 'kept' | 'used' | 'bare' | 'not-had' | 'menu'

/** A named treatment. `judgements` and `intent` are filled in while the passage is read. */
export interface Candidate {
  readonly mention: Mention
  readonly class: TreatmentClass
  readonly kind: string
  /** Classes that a group word stands for; empty for a treatment of its own. */
  readonly covers: readonly string[]
  readonly sentence: number
  readonly section: SectionName
  readonly about: About
  readonly assertion: Assertion
  readonly judgements: Judgement[]
  intent: Intent
  /** Whether the words that gave the intent stand between a negation and the name, so that it is not denied. */
  answered: boolean
  /** Said of people in general, or of an open question: no entry whatever else is said. */
  doubtful: boolean
  /** A higher dose or a new course of what is in use already. */
  raised: boolean
}

const NOWHERE: ReadonlySet<SectionName> = new Set([
  'family-history',
  'allergies',
  'instructions',
  'consent',
  'goals',
  'administrative',
  'signature',
  'vitals',
  'examination',
  'imaging',
  'results',
])

/** The treatments that the note names for this patient's spine. */
export function findCandidates(note: Note, topic: Topic): readonly Candidate[] {
  const candidates: Candidate[] = []
  for (const mention of note.mentions['treatment'] ?? []) {
    const candidate = candidateAt(note, topic, mention)
    if (candidate === undefined || repeats(note, candidates.at(-1), candidate)) continue
    if (namesAgain(note, candidates.at(-1), candidate)) candidates.pop()
    candidates.push(candidate)
  }
  return candidates
}

function candidateAt(note: Note, topic: Topic, mention: Mention): Candidate | undefined {
  const { concept, sentence, from, to } = mention
  if (concept['class'] === 'none') return undefined
  const named = sectionOf(note, sentence)
  const section = named === 'medications' && isGivenList(note, sentence) ? 'course' : named
  if (isNowhere(note, section, sentence) || isHeadingName(note, sentence)) return undefined
  const kind = concept['kind'] ?? 'therapy'
  if (section === 'procedure' && !procedureName(note, mention, kind)) return undefined
  if (section === 'medications' && !listedDrug(mention, kind)) return undefined
  const site = concept['spinal'] === 'yes' ? 'spine' : siteOf(note, sentence, from, to)
  const about =
    section === 'medications' ? listAbout(note, mention) : site === 'open' ? aboutOf(note, topic, sentence) : site
  if (
    about === 'other' ||
    (topic.aside &&
      about !== 'spine' &&
      !(section === 'medications' && LISTED_FOR_PAIN.has(concept['class'] as TreatmentClass)))
  ) {
    return undefined
  }
  const ambiguous = concept['ambiguous'] === 'yes'
  if (section === 'surgical-history' && !(kind === 'surgery' && about === 'spine' && !ambiguous)) return undefined
  if (ambiguous && section === 'social-history') return undefined
  const assertion = assess(note, sentence, from, to)
  if (assertion.subject !== 'patient' || generic(note, assertion, sentence)) return undefined
  const covers = concept['covers'] ? concept['covers'].split(' ') : []
  const treatmentClass = concept['class'] as TreatmentClass
  return {
    mention,
    class: treatmentClass,
    kind,
    covers,
    sentence,
    section,
    about,
    assertion,
    judgements: [],
    intent: 'bare',
    answered: false,
    doubtful: false,
    raised: false,
  }
}

const GIVEN = wordList('given-drugs-title')

// "MEDS GIVEN IN CLINIC", "NEW PRESCRIPTIONS": a list of what is done, not of what is taken.
function isGivenList(note: Note, sentence: number): boolean {
  const title = note.sections[note.sentences[sentence]?.section ?? -1]?.title
  if (!title) return false
  return note.text
    .slice(title.start, title.end)
    .toLowerCase()
    .split(/\W+/)
    .some((word) => GIVEN.has(word))
}

// In a list of drugs each one stands for itself: "ibuprofen 600 mg, Lidoderm patch to both knees".
function listAbout(note: Note, mention: Mention): About {
  const { forms } = note.words
  const place = note.sentences[mention.sentence] as Sentence
  let from = mention.from
  let to = mention.to
  while (from > place.firstWord && forms[from - 1] !== ',' && forms[from - 1] !== ';' && forms[from - 1] !== '.')
    from -= 1
  while (to < place.lastWord && forms[to] !== ',' && forms[to] !== ';' && forms[to] !== '.') to += 1
  return namedIn(note, from, to)
}

// Problems of an assessment keep their treatments; in a story only a limb does, not an organ named on the way.
function aboutOf(note: Note, topic: Topic, sentence: number): About {
  const about = topic.about[sentence] ?? 'open'
  if (about !== 'other' || namesLimb(note, sentence)) return about
  return topic.passage[sentence] === 'other' ? 'other' : 'open'
}

// An allergy list ends where somebody does something: "Allergies: codeine. Uses a patch with good effect."
function isNowhere(note: Note, section: SectionName, sentence: number): boolean {
  if (!NOWHERE.has(section)) return false
  const place = note.sentences[sentence]
  if (section !== 'allergies' || place === undefined) return true
  const [lead] = mentionsBetween(note.mentions['intent'], place.firstWord, place.firstWord + 2)
  const first = note.sentences[sentence - 1]?.section !== place.section
  const told = mentionsBetween(note.mentions['outcome'], place.firstWord, place.lastWord)
  if (!first && told.some((event) => event.concept['outcome']?.endsWith('benefit'))) return false
  return lead === undefined || lead.concept['intent'] === 'not-had'
}

// The name of a canonical section ("PHYSICAL THERAPY EVALUATION", "MEDICATIONS") treats nobody.
function isHeadingName(note: Note, sentence: number): boolean {
  const place = note.sentences[sentence]
  return place !== undefined && note.blocks[place.block]?.kind === 'heading'
}

// Under PROCEDURE the title names what was done; its description names needles, drugs and drapes.
function procedureName(note: Note, mention: Mention, kind: string): boolean {
  if (kind !== 'procedure' && kind !== 'surgery') return false
  const place = note.sentences[mention.sentence]
  return place !== undefined && place.lastWord - place.firstWord <= 30 && mention.from - place.firstWord < 12
}

function listedDrug(mention: Mention, kind: string): boolean {
  const { concept } = mention
  return (
    (kind === 'drug' || kind === 'group-drug') &&
    LISTED_FOR_PAIN.has(concept['class'] as TreatmentClass) &&
    !concept['indication']
  )
}

// Advice in the second person, or what helps people in general, says nothing about this patient.
function generic(note: Note, assertion: Assertion, sentence: number): boolean {
  if (
    assertion.time === 'hypothetical' &&
    assertion.cues.some((cue) => cue.axis === 'time' && cue.id.startsWith('section'))
  )
    return true
  const place = note.sentences[sentence]
  if (place === undefined) return false
  for (let index = place.firstWord; index < place.lastWord; index += 1) {
    const form = note.words.forms[index]
    if (form === 'you' || form === 'your' || form === 'people') return !quoted(note, place.firstWord, index)
  }
  return false
}

function quoted(note: Note, from: number, to: number): boolean {
  const before = note.words.forms[to - 1]
  return before === 'thank' || before === 'see' || (from === to && note.words.forms[to + 1] === 'know')
}

// "Patch (Butrans 20)": the general word in front of the name is no treatment of its own.
function namesAgain(note: Note, last: Candidate | undefined, next: Candidate): boolean {
  if (last === undefined || last.sentence !== next.sentence || last.mention.concept['ambiguous'] !== 'yes') return false
  return note.text.slice(last.mention.end, next.mention.start).trim() === '('
}

// "acetaminophen (TYLENOL)", "hydrocodone/acetaminophen (Norco)": one treatment under two names.
function repeats(note: Note, last: Candidate | undefined, next: Candidate): boolean {
  if (last === undefined || last.sentence !== next.sentence) return false
  const gap = note.text.slice(last.mention.end, next.mention.start)
  if (last.mention.concept.id === next.mention.concept.id) return gap.length <= 30 && !/[,;|]/.test(gap)
  if (gap.trim() === '' && next.mention.concept['ambiguous'] === 'yes') return true
  return last.class === next.class && (gap.trim() === '' || (gap.length <= 12 && gap.includes('(')))
}
