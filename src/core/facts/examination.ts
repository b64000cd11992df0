// Finds the components of the physical examination that were examined for the spine, each with a finding.
import { assess } from '../language/assertion.ts'
import { clauseAround } from '../language/clauses.ts'
import { mentionsBetween } from '../language/lexicon.ts'
import { BLANK } from '../language/words.ts'
import type { Mention, Note, SectionName, Sentence } from '../note/note.ts'
import type { ExamComponent, ExamFinding } from './fact.ts'
import { blockOf, following, isHeading, isUnder, labelSites, mentionsIn, regionOf } from './passages.ts'
import type { Topic } from './topic.ts'

const EXAM: ReadonlySet<SectionName> = new Set(['examination'])
/** Sections whose running text may tell examination findings ("On examination …"). */
const STORY: ReadonlySet<SectionName> = new Set([
  'preamble',
  'chief-complaint',
  'hpi',
  'interval-history',
  'course',
  'assessment',
  'assessment-plan',
  'administrative',
  'other',
])

/** Examined components of the spine, one fact a mention; none in a note without spinal pain. */
export function findExamination(note: Note, topic: Topic): readonly ExamFinding[] {
  const found: ExamFinding[] = []
  const mentions = note.mentions['exam']
  if (!topic.spinalPain || mentions === undefined) return found
  const neck = hasNeckPain(note)
  for (const mention of mentions) {
    const { component } = mention.concept
    if (component === undefined || component === 'none') continue
    const inExam = isUnder(note, mention.sentence, EXAM)
    if (!inExam && !isToldInStory(note, mention)) continue
    if (!hasFinding(note, mention) || isOnlyReported(note, mention)) continue
    if (!isOfSpine(note, topic, mention, neck)) continue
    const { start, end, sentence } = mention
    const assertion = assess(note, sentence, mention.from, mention.to)
    if (assertion.subject !== 'patient' || assertion.time === 'planned') continue
    found.push({ kind: 'examination', component: component as ExamComponent, start, end, sentence, assertion })
  }
  return found
}

function hasNeckPain(note: Note): boolean {
  return (note.mentions['spinal-pain'] ?? []).some((mention) => {
    const { id } = mention.concept
    if (id !== 'neck-pain' && id !== 'neck-and-back-pain') return false
    return assess(note, mention.sentence, mention.from, mention.to).polarity === 'affirmed'
  })
}

/** How many sentences "On examination, …" may open. */
const OPENING_REACH = 25

// Running text tells an examination when it says so before ("On exam, …"), or by tests that nobody else names.
function isToldInStory(note: Note, mention: Mention): boolean {
  if (!isUnder(note, mention.sentence, STORY)) return false
  if (mention.concept['strict'] === 'yes') return true
  const here = note.sentences[mention.sentence] as Sentence
  // "Range of motion: …", "[x] Reflexes: …"
  if (note.words.forms[mention.to] === ':' && mention.from - here.firstWord <= 1) return true
  if (isBundle(note, mention.sentence)) return true
  for (let index = mention.sentence; index >= 0 && index >= mention.sentence - OPENING_REACH; index -= 1) {
    const place = note.sentences[index] as Sentence
    if (place.block !== here.block) return false
    const opening = mentionsIn(note, 'exam', index).some(
      (other) => other.concept['reach'] === 'opening' && (index < mention.sentence || other.from < mention.from),
    )
    if (opening) return true
  }
  return false
}

/** Components that only an examiner speaks of. */
const EXAMINERS: ReadonlySet<string> = new Set(['palpation', 'reflexes', 'provocative-test', 'heel-toe-walk'])

// "She is tender at L5, bends to her knees, and has good strength": three components in a sentence are an examination.
function isBundle(note: Note, sentence: number): boolean {
  const components = new Set<string>()
  for (const other of mentionsIn(note, 'exam', sentence)) {
    if (other.concept['reach'] === 'reported') return false
    const { component } = other.concept
    if (component !== undefined && component !== 'none') components.add(component)
  }
  return components.size > 2 && [...components].some((component) => EXAMINERS.has(component))
}

// Something stands beside the component's name: not a heading over nothing, not a template that was left blank.
function hasFinding(note: Note, mention: Mention): boolean {
  const { forms } = note.words
  const place = note.sentences[mention.sentence] as Sentence
  const after = forms[mention.to] === ':' || forms[mention.to] === '—' ? mention.to + 1 : mention.to
  if (after < place.lastWord) return forms[after] !== BLANK
  const bare = forms[place.lastWord - 1] === ':'
  if (isHeading(note, mention.sentence) || bare) {
    const next = note.sentences[mention.sentence + 1]
    if (next === undefined || !following(note, mention.sentence, 1, true).length) return false
    return blockOf(note, mention.sentence + 1)?.kind !== 'heading' && forms[next.firstWord] !== BLANK
  }
  return mention.from > place.firstWord || mention.concept['reach'] === 'own'
}

// "denies numbness", "strength testing deferred"
function isOnlyReported(note: Note, mention: Mention): boolean {
  const clause = clauseAround(note, mention.sentence, mention.from)
  for (const other of mentionsBetween(note.mentions['exam'], clause.from, clause.to)) {
    const { reach } = other.concept
    if (reach === 'unexamined') return true
    if (reach === 'reported' && other.to <= mention.from && mention.concept['component'] !== 'palpation') return true
  }
  return false
}

function isOfSpine(note: Note, topic: Topic, mention: Mention, neck: boolean): boolean {
  const { reach, component } = mention.concept
  if (reach === 'own') return true
  const label = labelSites(note, mention.sentence)
  if (reach === 'limb') return topic.prominence === 'main' && !label.some(isJoint)
  const sites = sitesAround(note, mention) ?? label
  const about = regionOf(sites)
  if (about === 'spine') return neck || !isNeckOnly(sites)
  if (about !== 'open' || topic.prominence !== 'main') return false
  return component !== 'inspection' || isSpinalBlock(note, mention.sentence)
}

// A block that examines several things and names no other part of the body: its "no deformity" is the spine's.
function isSpinalBlock(note: Note, sentence: number): boolean {
  const block = blockOf(note, sentence)
  if (block === undefined) return false
  const inBlock = (mention: Mention): boolean => mention.start >= block.start && mention.end <= block.end
  if ((note.mentions['site'] ?? []).some((site) => site.concept['region'] === 'other' && inBlock(site))) return false
  const components = new Set<string>()
  for (const other of note.mentions['exam'] ?? []) {
    const { component } = other.concept
    if (component !== undefined && component !== 'none' && inBlock(other)) components.add(component)
  }
  return components.size > 2
}

// The sites of the clause; where it names none or only a limb, those of the nearest sentence before it in its block
// that names the spine or another part; undefined when there are none.
function sitesAround(note: Note, mention: Mention): readonly Mention[] | undefined {
  const clause = clauseAround(note, mention.sentence, mention.from)
  const own = mentionsBetween(note.mentions['site'], clause.from, clause.to)
  const region = regionOf(own)
  if (region === 'spine' || region === 'other') return own
  const here = note.sentences[mention.sentence] as Sentence
  let nearest = own
  for (let index = mention.sentence; index >= 0; index -= 1) {
    if ((note.sentences[index] as Sentence).block !== here.block) break
    const sites = mentionsIn(note, 'site', index)
    const there = regionOf(sites)
    if (there === 'spine' || (there === 'other' && own.length === 0)) return sites
    if (nearest.length === 0) nearest = sites
  }
  return nearest.length > 0 ? nearest : undefined
}

const JOINTS: ReadonlySet<string> = new Set(['shoulder', 'elbow-wrist-hand', 'hip', 'knee', 'ankle', 'foot'])

// "Right knee: … strength 5/5": the label's joint is examined, not the nerves of the limb.
const isJoint = (site: Mention): boolean => JOINTS.has(site.concept.id)

// "Neck: full range of motion, no adenopathy" belongs to a general examination unless the neck hurts.
function isNeckOnly(sites: readonly Mention[]): boolean {
  const spinal = sites.filter((site) => site.concept['region'] === 'spine' || site.concept['reach'] === 'label')
  return spinal.every((site) => site.concept.id === 'neck')
}
