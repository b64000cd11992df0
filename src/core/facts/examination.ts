// Finds the components of the physical examination that were examined for the spine, each with a finding.
import { assess } from '../language/assertion.ts'
import { clauseAround } from '../language/clauses.ts'
import { mentionsBetween } from '../language/lexicon.ts'
import { BLANK } from '../language/words.ts'
import type { Mention, Note, SectionName, Sentence } from '../note/note.ts'
import { isOnlyReported, isToldAsExam } from './exam-place.ts'
import type { ExamComponent, ExamFinding } from './fact.ts'
import { blockOf, following, isHeading, isUnder, labelSites, mentionsIn, regionOf } from './passages.ts'
import type { Topic } from './topic.ts'

const EXAM: ReadonlySet<SectionName> = new Set(['examination'])

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
    if (!inExam && !isToldAsExam(note, mention)) continue
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

function isOfSpine(note: Note, topic: Topic, mention: Mention, neck: boolean): boolean {
  const { reach, component } = mention.concept
  if (reach === 'own') return true
  const label = labelSites(note, mention.sentence)
  if (reach === 'limb') return topic.prominence === 'main' && !label.some(isJoint)
  if (reach === 'landmark') return hasLandmark(note, mention)
  const around = sitesAround(note, mention, regionOf(label) === 'spine') ?? label
  const sites = around.filter((site) => canShow(mention, site))
  const about = regionOf(sites)
  if (about === 'spine') return neck || !isNeckOnly(sites)
  if (about === 'radicular') return isBesideLimb(mention, sites)
  if (about !== 'open' || topic.prominence !== 'main') return false
  return component !== 'inspection' || isSpinalBlock(note, mention.sentence)
}

/** How far behind "fingertips" the place they reach to may stand. */
const LANDMARK_REACH = 9

// "fingertips come to just below the knees"
function hasLandmark(note: Note, mention: Mention): boolean {
  const last = Math.min(note.sentences[mention.sentence]?.lastWord ?? 0, mention.to + LANDMARK_REACH)
  return mentionsBetween(note.mentions['exam'], mention.from, last).some((other) => other.concept['reach'] === 'point')
}

// An inner organ has no range of motion: the abdomen of the sentence before is not what is limited.
const canShow = ({ concept }: Mention, site: Mention): boolean =>
  concept['component'] !== 'range-of-motion' || site.concept['organ'] !== 'yes'

// "Flexion hurts into the left leg" moves the spine, "toe extension" does not; the buttock's tenderness is the spine's.
function isBesideLimb(mention: Mention, sites: readonly Mention[]): boolean {
  const { component } = mention.concept
  if (component === 'palpation') return sites.some((site) => site.concept.id === 'buttock')
  return component === 'range-of-motion' && !sites.some((site) => site.to === mention.from || site.from === mention.to)
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
// that names the spine or, unless the label does, another part; undefined when there are none.
function sitesAround(note: Note, mention: Mention, underSpine: boolean): readonly Mention[] | undefined {
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
    if (there === 'spine' || (there === 'other' && own.length === 0 && !underSpine)) return sites
    if (nearest.length === 0 && !(underSpine && there === 'other')) nearest = sites
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
