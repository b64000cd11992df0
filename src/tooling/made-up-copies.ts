// Unrelated made-up notes by number, with copies planted among them.
import type { Random } from '../core/statistics/sampling.ts'
import { randomOf } from '../core/statistics/sampling.ts'

/** Notes in a group; the last two are copies of the first two, with sentences replaced and with words replaced. */
export const GROUP = 20
/** Shares that are replaced in a copy: seven sentences in ten stay, eleven words in twelve. */
const SENTENCES_REPLACED = 0.3
const WORDS_REPLACED = 0.08

const SENTENCES = 15
const VOCABULARY = 6000
const SYLLABLES = ['ba', 'do', 'fi', 'gu', 'ka', 'le', 'mi', 'no', 'pu', 're']

/** Short phrases that any note may hold. */
const STOCK = [
  'Denies fever, chills and night sweats.',
  'No bowel or bladder incontinence reported.',
  'Past medical history reviewed and unchanged.',
  'Medications were reconciled at this visit.',
  'No known drug allergies.',
  'Alert and oriented, in no acute distress.',
  'Return to clinic in four weeks or sooner if needed.',
  'All questions were answered today.',
  'Gait is normal and steady.',
  'Strength is five out of five in both legs.',
  'Skin is warm and dry.',
  'Heart rate and rhythm are regular.',
  'Lungs are clear on both sides.',
  'Abdomen is soft and not tender.',
  'Reflexes are equal and symmetric.',
  'Sensation is intact to light touch.',
  'No swelling of the ankles.',
  'Family history is not contributory.',
  'Does not smoke and drinks rarely.',
  'Lives at home with a spouse.',
  'Works full time in an office.',
  'Weight is stable since last year.',
  'Sleeps about six hours a night.',
  'Appetite is good.',
  'Vaccinations are up to date.',
  'Imaging was reviewed with the patient.',
  'Risks and benefits were discussed.',
  'Continue the present regimen.',
  'Call the office with any new symptoms.',
  'Home exercises were shown again.',
] as const
const STOCK_IN_NOTE = 3

/** Which note a note is a copy of, if it is one. */
export function originalOf(index: number): number | undefined {
  const place = index % GROUP
  return place < GROUP - 2 ? undefined : index - (GROUP - 2)
}

/** The text of a note: some 1,500 characters. */
export function madeUpNote(index: number): string {
  const original = originalOf(index)
  if (original === undefined) return textOf(sentencesOf(randomOf(`note ${index}`), SENTENCES), index)
  const random = randomOf(`copy ${index}`)
  const sentences = sentencesOf(randomOf(`note ${original}`), SENTENCES)
  if (index % GROUP === GROUP - 1)
    return textOf(
      sentences.map((sentence) => reworded(sentence, random)),
      index,
    )
  const fresh = sentencesOf(random, SENTENCES)
  const replaced = new Set<number>()
  while (replaced.size < SENTENCES * SENTENCES_REPLACED) replaced.add(Math.floor(random() * SENTENCES))
  return textOf(
    sentences.map((sentence, at) => (replaced.has(at) ? (fresh[at] as string) : sentence)),
    original,
  )
}

// Stock phrases between the sentences, at other places in each note but for copies; three paragraphs.
function textOf(sentences: readonly string[], index: number): string {
  const random = randomOf(`stock ${index}`)
  const parts = [...sentences]
  for (let count = 0; count < STOCK_IN_NOTE; count += 1)
    parts.splice(Math.floor(random() * parts.length), 0, STOCK[Math.floor(random() * STOCK.length)] as string)
  return parts.map((part, at) => (at > 0 && at % 6 === 0 ? `\n\n${part}` : part)).join(' ')
}

function sentencesOf(random: Random, count: number): readonly string[] {
  return Array.from(
    { length: count },
    () => `${Array.from({ length: 9 + Math.floor(random() * 8) }, () => wordOf(random)).join(' ')}.`,
  )
}

function reworded(sentence: string, random: Random): string {
  const words = sentence.slice(0, -1).split(' ')
  return `${words.map((word) => (random() < WORDS_REPLACED ? wordOf(random) : word)).join(' ')}.`
}

// Common words are much more frequent than others, as in any language.
function wordOf(random: Random): string {
  const digits = `${Math.floor(random() ** 3 * VOCABULARY)}`
  let word = ''
  for (let at = 0; at < digits.length; at += 1) word += SYLLABLES[Number(digits[at])]
  return word
}
