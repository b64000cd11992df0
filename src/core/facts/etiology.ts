// Finds the cause of the spinal pain that the note names: in its assessment, or by what the history says of this pain.

import type { Assertion } from '../language/assertion.ts'
import { assess } from '../language/assertion.ts'
import { BLANK } from '../language/words.ts'
import type { Mention, Note, SectionName, Sentence } from '../note/note.ts'
import { documentKind } from './document-kind.ts'
import type { Diagnosis } from './fact.ts'
import { isHeading, isUnder, mentionsIn } from './passages.ts'
import type { Topic } from './topic.ts'
import { siteOf } from './topic.ts'

const OFFERED: ReadonlySet<SectionName> = new Set(['assessment', 'assessment-plan', 'problem-list', 'course'])
const TOLD: ReadonlySet<SectionName> = new Set([
  'preamble',
  'chief-complaint',
  'hpi',
  'interval-history',
  'past-history',
  'review-of-systems',
  'pain',
  'plan',
  'administrative',
  'other',
])
const SYSTEMS: ReadonlySet<SectionName> = new Set(['review-of-systems'])
/** Causes that a list of old illnesses may name and still be the known cause of today's pain. */
const LASTING: ReadonlySet<string> = new Set([
  'degenerative',
  'disc',
  'nerve',
  'postsurgical',
  'deformity',
  'inflammatory',
])

/** Named causes of the spinal pain, possible ones too; findings of imaging that nobody offers as the cause are none. */
export function findDiagnoses(note: Note, topic: Topic): readonly Diagnosis[] {
  const found: Diagnosis[] = []
  if (!topic.spinalPain || documentKind(note) === 'imaging-report') return found
  for (const mention of note.mentions['diagnosis'] ?? []) {
    const offered = isUnder(note, mention.sentence, OFFERED)
    if (!offered && !isUnder(note, mention.sentence, TOLD)) continue
    const assertion = assess(note, mention.sentence, mention.from, mention.to)
    if (!isOfPatient(assertion) && !(offered && isResolved(assertion))) continue
    if (isImagingFinding(note, mention) || isTemplate(note, mention)) continue
    if (!(offered ? isOfferedCause(note, topic, mention) : isToldCause(note, topic, mention, assertion))) continue
    const { sentence, end } = mention
    const start = note.words.starts[nameStart(note, mention)] ?? mention.start
    const name = note.text.slice(start, end)
    found.push({ kind: 'diagnosis', name, concept: mention.concept.id, start, end, sentence, assertion })
  }
  return found
}

// "Musculoskeletal:" names an organ system, "{with/without:12} radiculopathy" leaves open which.
function isTemplate(note: Note, mention: Mention): boolean {
  const { forms } = note.words
  if (forms[mention.from - 1] === BLANK) return true
  if (mention.concept['label'] !== 'yes') return false
  return forms[mention.to] === ':' || isHeading(note, mention.sentence) || isUnder(note, mention.sentence, SYSTEMS)
}

function isOfPatient({ polarity, subject, time }: Assertion): boolean {
  return polarity === 'affirmed' && subject === 'patient' && time !== 'hypothetical' && time !== 'planned'
}

// "Lumbar strain, resolved" still names the cause.
const isResolved = ({ polarity, subject, cues }: Assertion): boolean =>
  polarity === 'negated' && subject === 'patient' && cues.some((cue) => cue.id.startsWith('resolved'))

// In an assessment: what names the spine, or what is said of a spinal problem.
function isOfferedCause(note: Note, topic: Topic, mention: Mention): boolean {
  if (mention.concept['spinal'] === 'yes') return true
  if (mention.concept['nature'] === 'bone' && mentionsIn(note, 'spinal-pain', mention.sentence).length === 0)
    return false
  if (mention.concept['refers'] === 'yes' && topic.prominence === 'main') {
    return !hasOwnItem(note) || mentionsIn(note, 'spinal-pain', mention.sentence).length > 0
  }
  const about = siteOf(note, mention.sentence, mention.from, mention.to)
  if (about === 'other' && mention.concept['nature'] !== 'visceral') return false
  if (about === 'spine' || topic.about[mention.sentence] === 'spine') return true
  return topic.prominence === 'main' && topic.about[mention.sentence] === 'open'
}

/** Words from the start of an item within which its problem is named ("2. Chronic right-sided low back pain"). */
const ITEM_WORDS = 6

// The assessment has the spinal pain as a problem beside others.
function hasOwnItem(note: Note): boolean {
  return (note.mentions['spinal-pain'] ?? []).some((mention) => {
    if (!isUnder(note, mention.sentence, OFFERED)) return false
    const { block, firstWord } = note.sentences[mention.sentence] as Sentence
    return mention.from - firstWord <= ITEM_WORDS && note.sentences[mention.sentence - 1]?.block !== block
  })
}

/** Natures of a cause that need no name of the spine where the note deals with spinal pain and offers an opinion. */
const COMMON: ReadonlySet<string> = new Set(['muscle', 'degenerative', 'nerve'])

// In a history: a lasting cause that the spine's name is part of, one tied to the pain in the same sentence, or the
// writer's opinion ("I think this is muscular").
function isToldCause(note: Note, topic: Topic, mention: Mention, assertion: Assertion): boolean {
  const nature = mention.concept['nature'] ?? ''
  if (nature === 'symptom') return false
  const tied = mentionsIn(note, 'spinal-pain', mention.sentence).length > 0
  const offered = mentionsIn(note, 'imaging', mention.sentence).some((other) => other.concept['kind'] === 'offer')
  if (mention.concept['spinal'] !== 'yes') {
    const about = siteOf(note, mention.sentence, mention.from, mention.to)
    const open = topic.prominence === 'main' && about !== 'other' && topic.about[mention.sentence] !== 'other'
    if (offered && open && COMMON.has(nature) && assertion.time === 'current') return true
    return tied && (offered || (mention.concept['nature'] === 'muscle' && !isUnder(note, mention.sentence, SYSTEMS)))
  }
  const lasting = LASTING.has(nature)
  return assertion.time === 'current' ? lasting || tied || offered : lasting
}

const GOES_ON: ReadonlySet<string> = new Set(['it', 'this', 'these', 'that', 'there', 'findings', 'impression', 'the'])

// The sentence tells what a study shows, or goes on telling it, and nobody offers it as the cause.
function isImagingFinding(note: Note, mention: Mention): boolean {
  const { sentence } = mention
  const here = note.sentences[sentence]
  if (here === undefined) return false
  const offered = mentionsIn(note, 'imaging', sentence).some((other) => other.concept['kind'] === 'offer')
  if (offered) return false
  if (hasStudy(note, sentence)) return true
  const before = note.sentences[sentence - 1]
  if (before === undefined || before.block !== here.block || !hasStudy(note, sentence - 1)) return false
  return GOES_ON.has(note.words.forms[here.firstWord] as string) || mentionsIn(note, 'imaging', sentence).some(isResult)
}

const isResult = (mention: Mention): boolean => mention.concept['kind'] === 'result'

function hasStudy(note: Note, sentence: number): boolean {
  return mentionsIn(note, 'imaging', sentence).some((mention) => mention.concept['kind'] === 'modality')
}

// "left lumbar radiculopathy": the site before a name is part of it.
function nameStart(note: Note, mention: Mention): number {
  let start = mention.from
  for (let again = true; again; ) {
    again = false
    for (const site of mentionsIn(note, 'site', mention.sentence)) {
      if (site.to === start && site.from < start) {
        start = site.from
        again = true
      }
    }
  }
  return start
}
