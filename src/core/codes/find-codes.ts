// Finds the codes of a note: in its text, with and without dot, ICD-9 recognised as such, and those given beside it.
import { mentionsBetween } from '../language/lexicon.ts'
import type { Note, Span } from '../note/note.ts'
import type { NotedCode } from './finding.ts'
import { codeRules } from './rules.ts'
import type { CodeBook } from './table.ts'
import { codeOf, covers, entryOf, familyTable, lookUp } from './table.ts'
import { titlesBeside } from './title-beside.ts'

/** Letter first (ICD-10-CM, or a V code of ICD-9-CM), or three digits with decimals (ICD-9-CM). */
const FORM = /(?<![\w.])(?:[A-Za-z]\d[\dABab](?:\.[\dA-Za-z]{1,4}|[\dA-Za-z]{1,4})?|\d{3}\.\d{1,2})(?![\w%])/g
/** Words that announce a code, looked for just before it. */
const ANNOUNCED = /\b(?:icd|codes?|dx|diagnos[ie]s)\b[^.;\n]{0,30}$/i
const NINE = /\bicd[- ]?9\b[^.;\n]{0,30}$/i
/** A unit behind a number with decimals: a measurement, no code. */
const UNIT = /^\s*(?:mg|kg|lbs?|pounds|cm|mm|ml|mcg|degrees|deg|[FC]\b|°)/i
/** How far before a code its announcement may begin, in characters. */
const REACH = 60

interface Written extends Span {
  readonly code: string
  readonly system: NotedCode['system']
}

/** The codes of the note, each once, those given first, in their order. `on` is an ISO day of service. */
export function findCodes(note: Note, book: CodeBook, on?: string): readonly NotedCode[] {
  const written = writtenCodes(note, book)
  const titles = titlesBeside(note, written)
  const found = new Map<string, NotedCode>()
  for (const given of note.metadata.codes ?? []) {
    const code = codeOf(given) ?? given.trim().toUpperCase()
    if (code !== '') found.set(code, { ...lookUp(book, code, on), system: systemOf(code), from: 'given' })
  }
  written.forEach(({ code, system, start, end }, index) => {
    const before = found.get(code)
    const title = before?.title ?? titles[index]
    found.set(code, {
      ...(before ?? { ...lookUp(book, code, on), system, from: 'text' }),
      span: before?.span ?? { start, end },
      ...(title && { title }),
    })
  })
  return [...found.values()]
}

const systemOf = (code: string): NotedCode['system'] => (/^\d{3}(?:\.\d{1,2})?$/.test(code) ? 'ICD-9-CM' : 'ICD-10-CM')

function writtenCodes(note: Note, book: CodeBook): readonly Written[] {
  const found: Written[] = []
  for (const match of note.text.matchAll(FORM)) {
    const [text] = match
    const start = match.index
    const before = note.text.slice(Math.max(0, start - REACH), start)
    const read = /^[A-Za-z]/.test(text) ? readTen(text, before, book) : readNine(note, text, start, before)
    if (read !== undefined) found.push({ ...read, start, end: start + text.length })
  }
  return found
}

type Read = Pick<Written, 'code' | 'system'>

// Without a dot a code looks like a vertebra, a drug or a laboratory value: only the family's own codes count.
function readTen(text: string, before: string, book: CodeBook): Read | undefined {
  if (/^V\d\d\.\d{1,2}$/.test(text)) return NINE.test(before) ? { code: text, system: 'ICD-9-CM' } : undefined
  const code = codeOf(text)
  if (code === undefined) return undefined
  const upper = text === text.toUpperCase()
  const read: Read = { code, system: 'ICD-10-CM' }
  const own = entryOf(familyTable(), code) !== undefined
  if (!text.includes('.')) {
    if (own && (upper || text.length > 4)) return read
    const announced = upper && text.length > 3 && ANNOUNCED.test(before)
    return announced && lookUp(book, code).entry !== undefined ? read : undefined
  }
  if (covers(familyTable(), code)) return read
  // "T98.6" is a temperature unless something announces a code.
  return upper && (!code.startsWith('T') || ANNOUNCED.test(before)) ? read : undefined
}

// A number with decimals is a code where ICD-9 is named, or where it is one of the back and spine is spoken of.
function readNine(note: Note, text: string, start: number, before: string): Read | undefined {
  const read: Read = { code: text, system: 'ICD-9-CM' }
  if (NINE.test(before)) return read
  if (!codeRules().icd9.some((pattern) => text.startsWith(pattern))) return undefined
  if (UNIT.test(note.text.slice(start + text.length, start + text.length + 10))) return undefined
  if (ANNOUNCED.test(before)) return read
  const sentence = note.sentences[sentenceAt(note, start)]
  if (sentence === undefined) return undefined
  const { firstWord, lastWord } = sentence
  const speaks = ['spinal-pain', 'diagnosis', 'site'].some(
    (channel) => mentionsBetween(note.mentions[channel], firstWord, lastWord).length > 0,
  )
  return speaks ? read : undefined
}

/** Index of the sentence that holds an offset, or of the last one before it; -1 before the first. */
export function sentenceAt({ sentences }: Note, offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
