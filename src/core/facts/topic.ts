// What a note and each of its sentences speak about: the patient's spine, another part or illness, or nothing named.
import { assess } from '../language/assertion.ts'
import { clauseAround } from '../language/clauses.ts'
import { mentionsBetween } from '../language/lexicon.ts'
import { wordList } from '../language/word-lists.ts'
import type { Block, Mention, Note, SectionName, Sentence } from '../note/note.ts'

export type About = 'spine' | 'other' | 'open'

/** What the note is about, as a whole and sentence by sentence. */
export interface Topic {
  /** Whether the note states spinal pain, or a cause of it, of this patient. */
  readonly spinalPain: boolean
  /** `main` when the visit deals with it (complaint, history, assessment), `mentioned` when it is only named. */
  readonly prominence: 'main' | 'mentioned' | 'none'
  /** One entry a sentence of the note. */
  readonly about: readonly About[]
  /** Whether spinal pain is named only in passing (a list of problems, a review of systems). */
  readonly aside: boolean
  /** What the passage or problem around each sentence was opened for ("Regarding her migraines, …"); mostly `open`. */
  readonly passage: readonly About[]
}

const SILENT: ReadonlySet<SectionName> = new Set(['family-history', 'instructions', 'consent', 'goals', 'allergies'])
const MAIN: ReadonlySet<SectionName> = new Set([
  'chief-complaint',
  'assessment',
  'assessment-plan',
  'hpi',
  'interval-history',
  'preamble',
  'pain',
  'plan',
])
/** Sections whose items are problems, each with its own treatments. */
export const PROBLEMS: ReadonlySet<SectionName> = new Set(['assessment', 'assessment-plan', 'plan'])

/** Reads off the topic of a note. */
export function findTopic(note: Note): Topic {
  const stated = statedSpinalPain(note)
  const { spinalPain, prominence, aside } = stated
  if (spinalPain) return { ...stated, ...aboutEach(note) }
  const open: readonly About[] = note.sentences.map(() => 'open')
  return { spinalPain, prominence, about: open, aside, passage: open }
}

function statedSpinalPain(note: Note): Pick<Topic, 'spinalPain' | 'prominence' | 'aside'> {
  let mentioned = 0
  let main = 0
  for (const channel of ['spinal-pain', 'diagnosis'] as const) {
    for (const mention of note.mentions[channel] ?? []) {
      if (channel === 'diagnosis' && mention.concept['spinal'] !== 'yes') continue
      const section = sectionOf(note, mention.sentence)
      if (SILENT.has(section) || (channel === 'diagnosis' && (section === 'imaging' || section === 'results'))) continue
      const { polarity, time, subject } = assess(note, mention.sentence, mention.from, mention.to)
      if (polarity === 'negated' || subject !== 'patient' || time === 'hypothetical') continue
      mentioned += 1
      if (MAIN.has(section)) main += 1
    }
  }
  const prominence = main > 0 ? 'main' : mentioned > 0 || treatsSpine(note) ? 'mentioned' : 'none'
  return { spinalPain: prominence !== 'none', prominence, aside: mentioned > 0 && main === 0 }
}

const LOOKED_AT: ReadonlySet<SectionName> = new Set(['examination', 'imaging', 'results', 'procedure', 'vitals'])

// "Heat soothes her neck", "PT for the back": a part of the spine beside a treatment, outside of findings.
function treatsSpine(note: Note): boolean {
  return (note.mentions['site'] ?? []).some((site) => {
    if (site.concept['region'] !== 'spine') return false
    const section = sectionOf(note, site.sentence)
    if (SILENT.has(section) || LOOKED_AT.has(section)) return false
    const place = note.sentences[site.sentence] as Sentence
    const near = note.sentences[site.sentence + 1]
    const treatments = mentionsBetween(note.mentions['treatment'], place.firstWord, near?.lastWord ?? place.lastWord)
    return treatments.some(
      (treatment) => treatment.concept['class'] !== 'none' && treatment.concept['spinal'] !== 'yes',
    )
  })
}

/** Canonical name of the section that a sentence stands in; a sub-heading's own name. */
export function sectionOf(note: Note, sentence: number): SectionName {
  const place = note.sentences[sentence]
  return (place && note.sections[place.section]?.name) ?? 'other'
}

function aboutEach(note: Note): Pick<Topic, 'about' | 'passage'> {
  const about: About[] = []
  const passage: About[] = []
  let section = -1
  let problem: About = 'open'
  let underHead = false
  let block = -1
  let opened: About = 'open'
  note.sentences.forEach((sentence, index) => {
    const top = topSection(note, sentence.section)
    const fresh = sentence.block !== block
    if (top !== section) {
      section = top
      problem = 'open'
      underHead = false
    }
    const said = namedIn(note, sentence.firstWord, sentence.lastWord)
    if (fresh) {
      block = sentence.block
      const place = note.blocks[block] as Block
      opened = 'open'
      const own = note.sections[sentence.section]
      if (own?.level === 1 && PROBLEMS.has(own.name) && opensProblem(note, place, underHead)) {
        problem = namedIn(note, sentence.firstWord, Math.min(sentence.lastWord, sentence.firstWord + 7))
        if (place.kind === 'heading' || (place.kind === 'paragraph' && sentence.lastWord - sentence.firstWord <= 10)) {
          underHead = problem !== 'open'
        }
      }
      if (opensPassage(note, sentence.firstWord)) opened = said
    }
    const before = about[index - 1]
    passage.push(problem === 'open' ? opened : problem)
    if (said === 'spine' || (said === 'other' && namesOtherSite(note, sentence))) about.push(said)
    else if (problem !== 'open') about.push(problem)
    else if (opened !== 'open') about.push(opened)
    else if (!fresh && before === 'other' && followsSite(note, index)) about.push('other')
    else about.push('open')
  })
  return { about, passage }
}

function topSection(note: Note, section: number): number {
  const parent = note.sections[section]?.parent ?? -1
  return parent >= 0 ? parent : section
}

// A numbered item, a heading or a short paragraph opens a problem of the assessment; bullets under one belong to it.
function opensProblem(note: Note, block: Block, underHead: boolean): boolean {
  if (block.kind === 'row') return false
  if (block.kind !== 'item') return true
  const first = note.text.charCodeAt(block.start)
  const numbered = first >= 48 && first <= 57
  return numbered || !underHead
}

// "Regarding her migraines, ..." holds for its paragraph.
function opensPassage(note: Note, word: number): boolean {
  const form = note.words.forms[word]
  return (
    form === 'regarding' ||
    form === 'concerning' ||
    (form === 'as' && note.words.forms[word + 1] === 'for') ||
    (form === 'with' && (note.words.forms[word + 1] === 'regard' || note.words.forms[word + 1] === 'regards'))
  )
}

// A sentence that names no site goes on about the joint of the sentence before it, not about an illness.
function followsSite(note: Note, sentence: number): boolean {
  const before = note.sentences[sentence - 1]
  return before !== undefined && namesOtherSite(note, before)
}

// An illness named in passing does not make a sentence its own: "CHF - avoid NSAIDs".
function namesOtherSite(note: Note, { firstWord, lastWord }: Sentence): boolean {
  return otherSites(note, firstWord, lastWord)
}

const isOtherSite = (mention: Mention): boolean => mention.concept['region'] === 'other'

// "stomach pain" behind a drug is its unwanted effect, not a part of the body that is treated.
function otherSites(note: Note, from: number, to: number): boolean {
  const sites = mentionsBetween(note.mentions['site'], from, to).filter(isOtherSite)
  if (sites.length === 0) return false
  const effects = mentionsBetween(note.mentions['adverse'], from, to)
  return sites.some((site) => !effects.some((effect) => effect.from <= site.from && effect.to >= site.to))
}

/** What the words `[from, to)` name: the spine, something else, or nothing (or both: `open`). */
export function namedIn(note: Note, from: number, to: number): About {
  const spine =
    mentionsBetween(note.mentions['spinal-pain'], from, to).length > 0 ||
    mentionsBetween(note.mentions['site'], from, to).some((mention) => mention.concept['region'] === 'spine') ||
    mentionsBetween(note.mentions['diagnosis'], from, to).some((mention) => mention.concept['spinal'] === 'yes')
  const sites = otherSites(note, from, to)
  const causes = mentionsBetween(note.mentions['diagnosis'], from, to)
  const illness = mentionsBetween(note.mentions['condition'], from, to).some((mention) => !overlapsAny(causes, mention))
  const other = (sites && causes.length === 0) || illness
  if (spine) return other ? 'open' : 'spine'
  return other ? 'other' : 'open'
}

// What the vocabulary knows as a cause of spinal pain (a kidney stone) is no other illness.
const overlapsAny = (list: readonly Mention[], { from, to }: Mention): boolean =>
  list.some((mention) => mention.from < to && mention.to > from)

const SITE_TIES = wordList('site-ties')

/** Whether a sentence that speaks of something else speaks of a joint or limb, itself or carried on from before. */
export function namesLimb(note: Note, sentence: number): boolean {
  for (let index = sentence; index >= Math.max(0, sentence - 2); index -= 1) {
    const { firstWord, lastWord, block } = note.sentences[index] as Sentence
    if (block !== note.sentences[sentence]?.block) return false
    const sites = mentionsBetween(note.mentions['site'], firstWord, lastWord).filter(isOtherSite)
    if (sites.length > 0) return sites.some((site) => site.concept['organ'] !== 'yes')
  }
  return false
}

/**
 * Where the words `[from, to)` of a sentence belong: to the site they name themselves, else to the one tied to them
 * by "for", "in", "of"…, else to the nearest one of their clause; `open` when the clause names none.
 */
export function siteOf(note: Note, sentence: number, from: number, to: number): About {
  const inside = namedIn(note, from, to)
  if (inside !== 'open') return inside
  const clause = clauseAround(note, sentence, from)
  const places = sitesBetween(note, clause.from, clause.to)
  if (places.length === 0) return 'open'
  const after = places.find((place) => place.from >= to && place.from - to <= 7 && linked(note, to, place))
  if (after) return after.about
  let nearest: Place | undefined
  for (const place of places) {
    if (place.about === 'other' && (place.illness || place.from >= to)) continue
    if (nearest === undefined || distance(place, from, to) < distance(nearest, from, to)) nearest = place
  }
  return nearest?.about ?? 'open'
}

// What stands behind counts as farther: "knee pain, ibuprofen" before "ibuprofen, knee pain".
function distance(place: Place, from: number, to: number): number {
  return place.from >= to ? place.from - to + 4 : from - place.to
}

interface Place {
  readonly from: number
  readonly to: number
  readonly about: About
  /** An illness or an inner organ claims words only when "for" ties the two; a joint does by standing near. */
  readonly illness: boolean
}

function sitesBetween(note: Note, from: number, to: number): readonly Place[] {
  const places: Place[] = []
  const add = (channel: string, judge: (mention: Mention) => About): void => {
    for (const mention of mentionsBetween(note.mentions[channel], from, to)) {
      const about = judge(mention)
      const illness = channel === 'condition' || channel === 'purpose' || mention.concept['organ'] === 'yes'
      if (about !== 'open') places.push({ from: mention.from, to: mention.to, about, illness })
    }
  }
  add('spinal-pain', () => 'spine')
  add('condition', () => 'other')
  add('purpose', () => 'other')
  add('diagnosis', (mention) => (mention.concept['spinal'] === 'yes' ? 'spine' : 'open'))
  add('site', (mention) => {
    const region = mention.concept['region']
    return region === 'spine' ? 'spine' : region === 'other' ? 'other' : 'open'
  })
  return places.sort((a, b) => a.from - b.from)
}

const tellsStop = (note: Note, from: number, to: number): boolean =>
  mentionsBetween(note.mentions['outcome'], from, to).some((mention) => mention.concept['outcome'] === 'stopped')

// An illness is tied by "for" alone: "hives in", "because of a pacemaker" say something else, and so does the reason
// of a stop: "stopped for nausea".
function linked(note: Note, from: number, place: Place): boolean {
  if (place.illness && tellsStop(note, from, place.from)) return false
  let link = false
  for (let index = from; index < place.from; index += 1) {
    const form = note.words.forms[index] as string
    if (form === ',' || form === ';' || form === '.') return false
    if (place.illness ? form === 'for' : SITE_TIES.has(form)) link = true
  }
  return link
}
