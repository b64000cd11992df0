// Finds imaging of the spine whose result the note states; a study that is only ordered, planned or on file is none.
import { assess } from '../language/assertion.ts'
import { mentionsBetween } from '../language/lexicon.ts'
import { BLANK } from '../language/words.ts'
import type { Mention, Note, SectionName, Sentence } from '../note/note.ts'
import { WORD } from '../note/note.ts'
import { documentKind } from './document-kind.ts'
import type { ImagingModality, ImagingResult } from './fact.ts'
import { following, isHeading, isUnder, labelSites, mentionsIn, regionOf } from './passages.ts'
import type { Topic } from './topic.ts'
import { siteOf } from './topic.ts'

const SILENT: ReadonlySet<SectionName> = new Set([
  'family-history',
  'consent',
  'instructions',
  'goals',
  'allergies',
  'medications',
  'procedure',
  'signature',
])
const REPORTS: ReadonlySet<SectionName> = new Set(['imaging', 'results'])
/** How many sentences after the study's name may bring its result: in a report, and elsewhere. */
const REPORT_REACH = 6
const STORY_REACH = 2

/** Imaging of the spine with a stated result, one fact a mention and modality. */
export function findImaging(note: Note, topic: Topic): readonly ImagingResult[] {
  const found: ImagingResult[] = []
  if (!topic.spinalPain) return found
  const report = documentKind(note) === 'imaging-report'
  for (const mention of note.mentions['imaging'] ?? []) {
    if (mention.concept['kind'] !== 'modality' || isUnder(note, mention.sentence, SILENT)) continue
    if (isStandIn(note, mention)) continue
    const told = report ? mention.sentence : resultOf(note, mention)
    if (told < 0 || (report && found.length > 0) || !isSpinal(note, topic, mention, told)) continue
    const { start, end, sentence } = mention
    const assertion = { ...assess(note, sentence, mention.from, mention.to), polarity: 'affirmed' as const }
    for (const modality of modalitiesOf(mention)) {
      found.push({ kind: 'imaging', modality, start, end, sentence, assertion })
    }
  }
  return found
}

// "Films were reviewed: cervical MRI …": the films are the MRI's.
function isStandIn(note: Note, mention: Mention): boolean {
  if (mention.concept['generic'] !== 'yes') return false
  return mentionsIn(note, 'imaging', mention.sentence).some((other) => isStudy(other) && other.concept.id !== 'xray')
}

function modalitiesOf(mention: Mention): readonly ImagingModality[] {
  const { id } = mention.concept
  return id === 'ct-myelogram' ? ['ct', 'myelogram'] : [id as ImagingModality]
}

// The sentence that tells the result, or -1.
function resultOf(note: Note, mention: Mention): number {
  const { sentence } = mention
  const place = note.sentences[sentence] as Sentence
  const report = isUnder(note, sentence, REPORTS)
  const kinds = mentionsIn(note, 'imaging', sentence)
  const pending = isPending(note, mention, kinds)
  if (tellsResult(note, mention, kinds, report, pending)) return sentence
  if (pending) return -1
  if (mention.concept.id === 'discogram' && isProvoked(note, place.block)) return sentence
  // "MRI of the lumbar spine was done. It showed …"
  const blank = place.lastWord - place.firstWord
  const reach = report || isHeading(note, sentence) || blank <= 6 ? REPORT_REACH : STORY_REACH
  const reviewed = kinds.some((other) => other.concept['kind'] === 'review')
  for (const next of following(note, sentence, reach, report)) {
    const there = mentionsIn(note, 'imaging', next)
    if (there.some((other) => isStudy(other) && other.concept.id !== mention.concept.id)) return -1
    if (there.some((other) => other.concept['kind'] === 'pending')) return -1
    if (there.some((other) => other.concept['kind'] === 'result')) return next
    if ((report || isHeading(note, sentence) || reviewed) && hasFinding(note, next, there)) return next
  }
  return -1
}

// "discs reproduce concordant pain when pressurized", in the paragraph that names the discogram
function isProvoked(note: Note, block: number): boolean {
  return (note.mentions['imaging'] ?? []).some(
    (other) => other.concept.id === 'concordant' && note.sentences[other.sentence]?.block === block,
  )
}

const isStudy = (mention: Mention): boolean =>
  mention.concept['kind'] === 'modality' || mention.concept['kind'] === 'elsewhere'

function hasFinding(note: Note, sentence: number, kinds: readonly Mention[]): boolean {
  return (
    kinds.some((other) => other.concept['kind'] === 'finding') || mentionsIn(note, 'diagnosis', sentence).length > 0
  )
}

// A result after the study's name, up to the next study ("MRI showed …, x-rays pending"), or a finding before it
// ("no fracture on x-ray", "a normal MRI").
function tellsResult(
  note: Note,
  mention: Mention,
  kinds: readonly Mention[],
  report: boolean,
  pending: boolean,
): boolean {
  const place = note.sentences[mention.sentence] as Sentence
  const nextStudy = kinds.find((other) => other.from >= mention.to && isStudy(other) && !isJoined(note, mention, other))
  const end = nextStudy ? nextStudy.from : place.lastWord
  const after = kinds.filter((other) => other.from >= mention.to && other.from < end)
  const firstPending = after.find((other) => other.concept['kind'] === 'pending')
  const stop = firstPending ? firstPending.from : end
  if (after.some((other) => other.concept['kind'] === 'result' && !asksFor(note, other)))
    return !pending || stop > mention.to
  if (pending) return false
  const findings =
    after.some((other) => other.concept['kind'] === 'finding') ||
    mentionsBetween(note.mentions['diagnosis'], mention.to, end).length > 0
  const colon = labelColon(note, mention, place.lastWord) || leadsTo(note, mention, after, end)
  if (findings && after.some((other) => other.concept['kind'] === 'there')) return true
  if ((findings && (report || colon)) || (after.length === 0 && isLabel(note, mention, end))) return true
  const before = kinds.some((other) => {
    const { kind } = other.concept
    return (kind === 'finding' || kind === 'result') && other.to <= mention.from && mention.from - other.to <= 6
  })
  const named =
    mentionsBetween(note.mentions['diagnosis'], place.firstWord, mention.from).length > 0 &&
    joinsFinding(note, mention.from)
  return (before && (report || joinsFinding(note, mention.from) || adjacent(kinds, mention))) || named
}

/** Words that may stand between a study and what it shows without parting them. */
const BETWEEN: ReadonlySet<string> = new Set([
  'with',
  'w/',
  'w',
  'at',
  'of',
  'the',
  'in',
  'from',
  'left',
  'right',
  'mild',
  'moderate',
  'severe',
  'multilevel',
  'spine',
])

// "MRI (2019) w/ L5-S1 HNP", "CT clear": nothing but dates, places and degrees before the finding.
function leadsTo(note: Note, mention: Mention, after: readonly Mention[], end: number): boolean {
  const finding = after.find((other) => other.concept['kind'] === 'finding')
  const named = mentionsBetween(note.mentions['diagnosis'], mention.to, end)[0]
  const until = Math.min(finding?.from ?? end, named?.from ?? end)
  const sites = mentionsBetween(note.mentions['site'], mention.to, until)
  for (let index = mention.to; index < until; index += 1) {
    const form = note.words.forms[index] as string
    if (form === ';' || form === '.' || form === '?') return false
    if (note.words.kinds[index] !== WORD || BETWEEN.has(form)) continue
    if (!sites.some((site) => site.from <= index && site.to > index)) return false
  }
  return until < end
}

// "MRI to look for evidence of …" asks; a result verb behind "to" or "if" tells nothing.
function asksFor(note: Note, result: Mention): boolean {
  const before = note.words.forms[result.from - 1]
  return before === 'to' || before === 'if' || before === 'whether'
}

const JOINERS: ReadonlySet<string> = new Set(['and', 'or', ',', '/', '&', 'with', 'plus', 'followed', 'by', 'then'])

// "x-rays and MRI showed …": the result belongs to both.
function isJoined(note: Note, first: Mention, second: Mention): boolean {
  for (let index = first.to; index < second.from; index += 1) {
    if (!JOINERS.has(note.words.forms[index] as string)) return false
  }
  return true
}

const LINKS: ReadonlySet<string> = new Set(['on', 'by', 'per', 'with', 'via'])

// "… on MRI", "… by recent CT scan"
function joinsFinding(note: Note, from: number): boolean {
  for (let index = from - 1; index >= from - 4 && index >= 0; index -= 1) {
    if (LINKS.has(note.words.forms[index] as string)) return true
  }
  return false
}

function adjacent(kinds: readonly Mention[], mention: Mention): boolean {
  return kinds.some((other) => other.concept['kind'] === 'finding' && other.to === mention.from)
}

/** How many words behind a label make a report of it. */
const REPORT_WORDS = 3

// "MRI of the lumbar spine: endplate destruction …": whatever stands behind the colon is the report.
function isLabel(note: Note, mention: Mention, last: number): boolean {
  const { forms, kinds } = note.words
  for (let index = mention.to; index < last && index < mention.to + 10; index += 1) {
    if (forms[index] !== ':') continue
    let words = 0
    for (let next = index + 1; next < last; next += 1) if (kinds[next] === WORD) words += 1
    return words >= REPORT_WORDS && forms[index + 1] !== BLANK
  }
  return false
}

// "MRI L-spine 2/2023: moderate …", "XR 5/2025 mild …" in a line of its own.
function labelColon(note: Note, mention: Mention, last: number): boolean {
  for (let index = mention.to; index < last && index < mention.to + 10; index += 1) {
    const form = note.words.forms[index]
    if (form === ':' || form === '—' || form === '→' || form === '=') return true
  }
  return (note.sentences[mention.sentence] as Sentence).firstWord === mention.from
}

function isPending(note: Note, mention: Mention, kinds: readonly Mention[]): boolean {
  const { polarity, time, cues } = assess(note, mention.sentence, mention.from, mention.to)
  if (time === 'planned' || time === 'hypothetical') return true
  if (kinds.some((other) => other.concept['kind'] === 'pending' && near(note, other, mention))) return true
  if (polarity !== 'negated') return false
  // "no fracture on x-ray" denies the fracture, not the study; the "negative" of "CT negative" is its result.
  return !kinds.some(
    (other) =>
      other.concept['kind'] === 'finding' &&
      (other.to <= mention.from || cues.some((cue) => cue.start >= other.start && cue.end <= other.end)),
  )
}

/** How far from the study's name a word that leaves it pending may stand. */
const PENDING_REACH = 14

function near(note: Note, pending: Mention, mention: Mention): boolean {
  const [from, to] = pending.from < mention.from ? [pending.to, mention.from] : [mention.to, pending.from]
  if (to - from > PENDING_REACH) return false
  for (let index = from; index < to; index += 1) {
    const form = note.words.forms[index]
    if (form === ';' || form === '—') return false
  }
  return true
}

function isSpinal(note: Note, topic: Topic, mention: Mention, told: number): boolean {
  const { sentence } = mention
  if (mention.concept.id === 'discogram' || mention.concept.id === 'myelogram' || mention.concept.id === 'ct-myelogram')
    return true
  const about = siteOf(note, sentence, mention.from, mention.to)
  if (about !== 'open')
    return about === 'spine' || (mention.concept.id === 'bone-scan' && mention.to - mention.from > 2)
  if (mention.concept['placed'] === 'yes') return regionOf(mentionsIn(note, 'site', told)) === 'spine'
  if (mention.concept.id === 'bone-scan') return true
  const label = regionOf(labelSites(note, sentence))
  if (label !== 'open') return label === 'spine'
  if (topic.about[sentence] === 'other') return false
  if (mentionsIn(note, 'imaging', told).some((other) => other.concept['kind'] === 'other-part')) return false
  const result = regionOf(mentionsIn(note, 'site', told))
  if (result === 'spine' || result === 'other') return result === 'spine'
  if (mentionsIn(note, 'diagnosis', told).some((diagnosis) => diagnosis.concept['spinal'] === 'yes')) return true
  if (topic.prominence !== 'main' || topic.about[told] === 'other') return false
  // A CT that names no site is as likely one of the abdomen, unless what it shows is the spine's.
  return (
    mention.concept.id !== 'ct' || mentionsIn(note, 'imaging', told).some((other) => other.concept['bone'] === 'yes')
  )
}
