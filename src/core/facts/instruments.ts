// Totals of questionnaires: value, range check, severity band. Ranges and bands stand with the tools in the vocabulary.

import { assess } from '../language/assertion.ts'
import { numberOf } from '../language/number-words.ts'
import type { Concept, Mention, Note, SectionName } from '../note/note.ts'
import { NUMBER } from '../note/note.ts'
import type { InstrumentScore } from './fact.ts'
import { isUnder } from './passages.ts'
import type { Topic } from './topic.ts'

const SILENT: ReadonlySet<SectionName> = new Set(['goals', 'instructions', 'consent', 'family-history'])
/** How many words may stand between a tool and its total. */
const REACH = 12

/**
 * The first total behind each named tool of the patient. `value` is on the tool's own range: a raw Oswestry or NDI total
 * (21/50) becomes percent, the sum form of PEG (22/30) its mean. `inRange` is false where the value or the written
 * maximum cannot be this tool's; the value is then as written.
 */
export function findInstruments(note: Note, _topic: Topic): readonly InstrumentScore[] {
  const found: InstrumentScore[] = []
  for (const mention of note.mentions['instrument'] ?? []) {
    if (mention.concept['tool'] === 'none' || isUnder(note, mention.sentence, SILENT)) continue
    const score = readTotal(note, mention)
    if (score) found.push(score)
  }
  return found
}

/** A total as written: `max` is the written denominator, `percent` whether a percent sign follows. */
interface Total {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly max?: number
  readonly percent: boolean
}

function readTotal(note: Note, mention: Mention): InstrumentScore | undefined {
  const total = totalBehind(note, mention)
  if (!total) return undefined
  const assertion = assess(note, mention.sentence, mention.from, mention.to)
  if (assertion.subject !== 'patient' || assertion.time === 'hypothetical') return undefined
  const { concept } = mention
  const { value, max, inRange } = onOwnRange(concept, total)
  const band = inRange ? bandOf(concept['bands'], value) : undefined
  return {
    kind: 'instrument',
    sentence: mention.sentence,
    start: mention.start,
    end: Math.max(mention.end, note.words.ends[total.to - 1] as number),
    assertion,
    tool: concept['tool'] as string,
    value,
    max,
    inRange,
    ...(band === undefined ? {} : { band }),
  }
}

/** Words and marks that may stand between a tool and its total. */
const BETWEEN: ReadonlySet<string> = new Set([
  ':',
  '=',
  'is',
  'was',
  'of',
  'at',
  '-',
  '—',
  '|',
  'score',
  'scored',
  'scores',
  'total',
  'today',
  'average',
  'avg',
  'mean',
  'raw',
  'now',
  'current',
  'currently',
  '(',
  'a',
  'the',
  'initial',
  'baseline',
  'index',
  'and',
  'with',
  '~',
  'about',
  't',
  'questionnaire',
  'scale',
  'screen',
  'from',
  'improved',
  'decreased',
  'increased',
  'worsened',
  'went',
  'disability',
  'percent',
  'result',
  ',',
  ')',
])
const UNDER: ReadonlySet<string> = new Set(['<', '≤', '>', '≥', '='])

function totalBehind(note: Note, mention: Mention): Total | undefined {
  const place = note.sentences[mention.sentence]
  const next = note.sentences[mention.sentence + 1]
  if (!place) return undefined
  // A tool that is read as a heading has its total in the sentence below.
  const heading = note.blocks[place.block]?.kind === 'heading' && mention.to >= place.lastWord - 1 && next
  return heading ? totalFrom(note, next.firstWord, next.lastWord) : totalFrom(note, mention.to, place.lastWord)
}

function totalFrom(note: Note, from: number, last: number): Total | undefined {
  const { forms, kinds } = note.words
  const end = Math.min(last, from + REACH)
  let below = false
  for (let index = from; index < end; index += 1) {
    const form = forms[index] as string
    if (kinds[index] !== NUMBER) {
      if (UNDER.has(form) && form !== '=') below = true
      if (!BETWEEN.has(form) && !UNDER.has(form)) return undefined
      continue
    }
    if (below) return undefined
    // "08/2024: 42%": a date in front of the total is passed over.
    const after = pastDate(note, index, last)
    if (after > index) {
      index = after - 1
      continue
    }
    return readNumbers(note, index, last)
  }
  return undefined
}

function pastDate(note: Note, index: number, last: number): number {
  const { forms, kinds } = note.words
  if (forms[index + 1] !== '/' || kinds[index + 2] !== NUMBER) return index
  if (forms[index + 3] === '/' && kinds[index + 4] === NUMBER && index + 4 < last) return index + 5
  const year = numberOf(forms[index + 2] as string)
  return year > 1990 && year < 2100 ? index + 3 : index
}

function readNumbers(note: Note, index: number, last: number): Total | undefined {
  const { forms, kinds } = note.words
  const minus =
    forms[index - 1] === '-' &&
    kinds[index - 2] !== NUMBER &&
    note.words.ends[index - 2] !== note.words.starts[index - 1]
  const size = numberOf(forms[index] as string)
  if (Number.isNaN(size)) return undefined
  const value = minus ? -size : size
  let to = index + 1
  let max: number | undefined
  const slash = forms[to] === '/' ? 1 : forms[to] === 'out' && forms[to + 1] === 'of' ? 2 : 0
  if (slash > 0 && to + slash < last && kinds[to + slash] === NUMBER) {
    max = numberOf(forms[to + slash] as string)
    to += slash + 1
  }
  const percent = to < last && (forms[to] === '%' || forms[to] === 'percent')
  if (percent) to += 1
  return { from: index, to, value, percent, ...(max === undefined || Number.isNaN(max) ? {} : { max }) }
}

function onOwnRange(concept: Concept, total: Total): { value: number; max: number; inRange: boolean } {
  const low = Number(concept['min'])
  const max = Number(concept['max'])
  const { value } = total
  const fits = (size: number): boolean => size >= low && size <= max
  const raw = Number(concept['raw'] ?? Number.NaN)
  // ODI and NDI: sections left out lower the denominator by five each.
  if (!Number.isNaN(raw) && total.max !== undefined && total.max <= raw && total.max >= raw / 2 && value <= total.max) {
    return { value: Math.round((value / total.max) * 100), max, inRange: true }
  }
  const sum = Number(concept['sum'] ?? Number.NaN)
  if (!Number.isNaN(sum) && total.max === sum && value <= sum) {
    return { value: Math.round((value / (sum / max)) * 10) / 10, max, inRange: true }
  }
  const agrees = total.max === undefined || total.max === max
  return { value, max: agrees ? max : (total.max as number), inRange: agrees && fits(value) }
}

/** The band of a value in a list such as "0-20 minimal, 21-40 moderate"; a value between two bands is of the lower. */
export function bandOf(bands: string | undefined, value: number): string | undefined {
  if (bands === undefined) return undefined
  let found: string | undefined
  for (const part of bands.split(', ')) {
    const read = /^(-?[\d.]+)-([\d.]+) (.+)$/.exec(part)
    if (read && value >= Number(read[1])) found = read[3]
  }
  return found
}
