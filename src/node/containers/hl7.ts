// HL7 v2 as segments and fields with their places, and the escapes of its text.
import type { Layout } from './layout.ts'
import { addBreak, addText } from './layout.ts'

/** Signs that a message sets in its first segment. */
export interface Signs {
  readonly field: string
  readonly component: string
  readonly repetition: string
  readonly escape: string
  readonly subcomponent: string
}

/** A field with its offset in the message. */
export interface Field {
  readonly text: string
  readonly start: number
}

/** A segment: `fields[3]` is its field 3, as HL7 counts; in MSH the sign itself is field 1. */
export interface Segment {
  readonly name: string
  /** Number among the segments of this name in the message, from 1. */
  readonly number: number
  readonly fields: readonly Field[]
}

export interface Message {
  readonly signs: Signs
  readonly segments: readonly Segment[]
}

/** Reads a message, from `MSH` on; undefined where it does not begin so. Segments end with CR, LF or both. */
export function readMessage(framed: string): Message | undefined {
  // The sign with which MLLP ends a message.
  const text = framed.split('\u001c', 1)[0] ?? ''
  const field = text[3] ?? ''
  if (!text.startsWith('MSH') || field === '' || /[\w\s]/.test(field)) return undefined
  const [component = '^', repetition = '~', escaping = '\\', subcomponent = '&'] =
    text.slice(4, 8).split(field)[0] ?? ''
  const signs = { field, component, repetition, escape: escaping, subcomponent }
  const counts = new Map<string, number>()
  const segments: Segment[] = []
  for (const { start, end } of segmentRanges(text, field)) {
    const name = text.slice(start, start + 3)
    const number = (counts.get(name) ?? 0) + 1
    counts.set(name, number)
    segments.push({ name, number, fields: fieldsOf(text, start, end, field) })
  }
  return { signs, segments }
}

interface Range {
  readonly start: number
  readonly end: number
}

/** A line that does not begin as a segment goes on with the one before it: some systems leave line ends in texts. */
function segmentRanges(text: string, field: string): readonly Range[] {
  const ranges: Range[] = []
  let start = 0
  for (const end of lineEnds(text)) {
    const isSegment =
      /^[A-Z][A-Z\d]{2}$/.test(text.slice(start, start + 3)) && (text[start + 3] === field || start + 3 >= end)
    const last = ranges.at(-1)
    if (isSegment) ranges.push({ start, end })
    else if (last !== undefined && end > start && text.slice(start, end).trim() !== '') {
      ranges[ranges.length - 1] = { start: last.start, end }
    }
    start = end + 1
  }
  return ranges
}

function* lineEnds(text: string): Generator<number> {
  for (const { index } of text.matchAll(/[\r\n]|$/g)) yield index
}

function fieldsOf(text: string, start: number, end: number, field: string): readonly Field[] {
  const fields: Field[] = []
  for (let from = start; from <= end; ) {
    const next = text.indexOf(field, from)
    const to = next < 0 || next > end ? end : next
    fields.push({ text: text.slice(from, to), start: from })
    from = to + 1
    // The sign between MSH and its field 2 is field 1.
    if (fields.length === 1 && fields[0]?.text === 'MSH') fields.push({ text: field, start: to })
  }
  return fields
}

/** A component of a field, without escapes and repetitions; '' where it is missing. `number` counts from 1. */
export function componentOf(segment: Segment | undefined, field: number, number: number, signs: Signs): string {
  const [first = ''] = (segment?.fields[field]?.text ?? '').split(signs.repetition)
  return plainText(first.split(signs.component)[number - 1] ?? '', signs).trim()
}

/** The text without escapes. */
export function plainText(text: string, signs: Signs): string {
  return piecesOf(text, signs)
    .map((piece) => (piece.text === 'break' ? '\n' : piece.value))
    .join('')
}

/** Writes a text with its escapes as what they stand for; line ends of its own count. */
export function writeText(layout: Layout, text: string, signs: Signs, element: string, start: number): void {
  for (const { text: kind, value, at, escaped } of piecesOf(text, signs)) {
    if (kind === 'break') addBreak(layout)
    else
      for (const line of linesIn(value)) {
        if (line.isNext) addBreak(layout)
        addText(layout, line.text, element, start + at + line.at, escaped)
      }
  }
}

interface Line {
  readonly text: string
  readonly at: number
  readonly isNext: boolean
}

function linesIn(value: string): readonly Line[] {
  if (!/[\r\n]/.test(value)) return [{ text: value, at: 0, isNext: false }]
  const lines: Line[] = []
  for (const match of value.matchAll(/(^|\r\n?|\n)([^\r\n]*)/g)) {
    const [, end = '', text = ''] = match
    lines.push({ text, at: match.index + end.length, isNext: match.index > 0 || end !== '' })
  }
  return lines
}

interface Piece {
  readonly text: 'text' | 'break'
  /** The value stands for an escape. */
  readonly escaped?: true
  readonly value: string
  readonly at: number
}

/** An escape is at most so long: a lone sign in a text is a sign. */
const LONGEST_ESCAPE = 80

function piecesOf(text: string, signs: Signs): readonly Piece[] {
  const sign = signs.escape
  const pieces: Piece[] = []
  let from = 0
  for (let at = sign === '' ? -1 : text.indexOf(sign); at >= 0; at = text.indexOf(sign, at)) {
    const end = text.slice(at + 1, at + 1 + LONGEST_ESCAPE).indexOf(sign)
    const meaning = end < 0 ? undefined : meaningOf(text.slice(at + 1, at + 1 + end), signs)
    if (meaning === undefined) {
      at += 1
      continue
    }
    if (at > from) pieces.push({ text: 'text', value: text.slice(from, at), at: from })
    for (let i = 0; i < meaning.breaks; i += 1) pieces.push({ text: 'break', value: '', at })
    if (meaning.value !== '') pieces.push({ text: 'text', value: meaning.value, at, escaped: true })
    at += end + 2
    from = at
  }
  if (from < text.length) pieces.push({ text: 'text', value: text.slice(from), at: from })
  return pieces
}

interface Meaning {
  readonly value: string
  readonly breaks: number
}

/** What an escape stands for (HL7 2.9, chapter 2.7): signs, bytes, line ends; marks of layout are nothing. */
function meaningOf(code: string, signs: Signs): Meaning | undefined {
  const value = { F: signs.field, S: signs.component, T: signs.subcomponent, R: signs.repetition, E: signs.escape }[
    code
  ]
  if (value !== undefined) return { value, breaks: 0 }
  if (/^X(?:[\dA-Fa-f]{2})+$/.test(code)) return bytesOf(code.slice(1))
  if (code === '.br' || code === '.ce') return { value: '', breaks: 1 }
  const space = /^\.sp\+? ?(\d{0,3})$/.exec(code)
  if (space !== null) return { value: '', breaks: Math.min(Number(space[1] || 1), 2) }
  const isLayout = /^(?:H|N|\.(?:fi|nf)|\.(?:in|ti|sk) ?[+-]?\d{0,3}|[CMZ][\dA-Za-z]{1,16})$/.test(code)
  return isLayout ? { value: '', breaks: 0 } : undefined
}

function bytesOf(hex: string): Meaning {
  const text = Buffer.from(hex, 'hex').toString('latin1')
  const isBreak = /^[\r\n]+$/.test(text)
  return isBreak ? { value: '', breaks: 1 } : { value: text.replace(/\0/g, ''), breaks: 0 }
}
