// Causes that no single phrase states: strength of 3/5 or less on examination, and films that are negative after an injury.
import { assess } from '../language/assertion.ts'
import type { Mention, Note, SectionName, Sentence } from '../note/note.ts'
import type { CauseFinding } from './fact.ts'
import { namesOther, namesSpine, standsIn } from './sentence-place.ts'
import type { Topic } from './topic.ts'

const EXAMINATION: ReadonlySet<SectionName> = new Set(['examination'])
const WEAK: ReadonlySet<string> = new Set(['0', '1', '2', '3'])

/** Strength graded 3/5 or less in an examination section, near a word of strength or a muscle. */
export function findSevereWeakness(note: Note, topic: Topic): readonly CauseFinding[] {
  if (topic.prominence !== 'main') return []
  const found: CauseFinding[] = []
  let block = -1
  for (const mention of note.mentions['cause'] ?? []) {
    if (mention.concept['kind'] !== 'strength') continue
    const place = note.sentences[mention.sentence] as Sentence
    if (place.block === block || !standsIn(note, mention.sentence, EXAMINATION)) continue
    const at = weakGrade(note, mention.from - 6, place.lastWord)
    if (at < 0) continue
    block = place.block
    const start = note.words.starts[at] as number
    const end = note.words.ends[at + 2] as number
    const assertion = assess(note, mention.sentence, at, at + 3)
    const { sentence } = mention
    found.push({ kind: 'cause', cause: 'neurological-deficit', finding: 'present', start, end, sentence, assertion })
  }
  return found
}

// Word index of "3/5" and the like; "3+/5" and the range "3-5/5" are more than that.
function weakGrade(note: Note, from: number, to: number): number {
  const { forms } = note.words
  for (let index = Math.max(0, from); index + 2 < to; index += 1) {
    if (forms[index + 1] !== '/' || forms[index + 2] !== '5' || !WEAK.has(forms[index] as string)) continue
    const before = forms[index - 1]
    if (before !== '-' && before !== '/' && forms[index + 3] !== '/') return index
  }
  return -1
}

/** A fracture excluded by films read as negative or unremarkable, where the note tells of an injury. */
export function findNegativeFilms(note: Note, topic: Topic): readonly CauseFinding[] {
  const pictures = note.mentions['imaging']
  if (pictures === undefined || pictures.length === 0 || !tellsInjury(note)) return []
  const found: CauseFinding[] = []
  const seen = new Set<number>()
  for (const picture of pictures) {
    if (picture.concept['kind'] !== 'modality') continue
    const near = [picture.sentence, picture.sentence + 1].find((sentence) => readsNormal(note, picture, sentence))
    if (near === undefined || seen.has(near) || isElsewhere(note, topic, picture.sentence)) continue
    seen.add(near)
    const { start, end } = note.sentences[near] as Sentence
    const assertion = assess(note, picture.sentence, picture.from, picture.to)
    if (assertion.time === 'hypothetical' || assertion.time === 'planned') continue
    found.push({
      kind: 'cause',
      cause: 'fracture-trauma',
      finding: 'excluded',
      start,
      end,
      sentence: near,
      assertion,
      sign: true,
    })
  }
  return found
}

function tellsInjury(note: Note): boolean {
  return (note.mentions['cause'] ?? []).some((mention) => {
    if (mention.concept['kind'] !== 'mechanism') return false
    const { polarity, subject, time } = assess(note, mention.sentence, mention.from, mention.to)
    return polarity === 'affirmed' && subject === 'patient' && time !== 'hypothetical'
  })
}

const NORMAL: ReadonlySet<string> = new Set(['unremarkable', 'negative', 'normal'])

// "X-ray of the lumbar spine is unremarkable", or the sentence behind it in the same block: "The study is unremarkable".
function readsNormal(note: Note, picture: Mention, sentence: number): boolean {
  const place = note.sentences[sentence]
  const own = note.sentences[picture.sentence]
  if (place === undefined || own === undefined) return false
  const titled = note.blocks[own.block]?.kind === 'heading' && place.block === own.block + 1
  if (place.block !== own.block && !titled) return false
  const from = sentence === picture.sentence ? picture.to : place.firstWord
  const end = Math.min(place.lastWord, from + 14)
  for (let index = from; index < end; index += 1) {
    if (!NORMAL.has(note.words.forms[index] as string)) continue
    // "normal alignment", "normal lordosis" judge a part of the picture only.
    const next = note.words.forms[index + 1]
    if (
      index + 1 >= place.lastWord ||
      next === '.' ||
      next === ',' ||
      next === ';' ||
      next === 'for' ||
      next === 'study'
    ) {
      return true
    }
  }
  return false
}

function isElsewhere(note: Note, topic: Topic, sentence: number): boolean {
  if (topic.about[sentence] === 'other') return true
  const place = note.sentences[sentence] as Sentence
  return namesOther(note, place.firstWord, place.lastWord) && !namesSpine(note, place.firstWord, place.lastWord)
}
