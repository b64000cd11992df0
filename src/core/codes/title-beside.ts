// The words that stand as the title of a code: behind it (`M54.6 thoracic pain`) or before it (`Thoracic pain (M54.6)`).
import type { Note, Span } from '../note/note.ts'

/** Marks between a code and its words. */
const JOINT = /^[\s:,–—|)\]>*_-]+/
/** Where the words of a title end. */
const STOP = /[\n\r;([|]|\.(?:\s|$)|,?\s+(?:icd|with plan)\b/i
/** Words that go on with a sentence: what follows a code then is no title. */
const PROSE =
  /^(?:and|or|was|is|were|are|for|with|by|on|as|at|in|to|of|the|today|also|per|from|has|had|due|since|will|code[sd]?)\b/i
/** A label, bullet or number before the words ("Assessment:", "1.", "Dx:"). */
const LABEL = /^.*[:;]\s*|^\s*(?:\d+[.)]|[-*•#]+)\s*|^.*\.\s+(?=[A-Z])/
/** Longest stretch that counts as a title, in characters. */
const LONGEST = 120

/** For each code (in order of place) the span of its title, or undefined. The line decides on which side titles stand. */
export function titlesBeside(note: Note, codes: readonly Span[]): readonly (Span | undefined)[] {
  return codes.map((code, index) => {
    const line = lineAround(note.text, code)
    const previous = codes[index - 1]
    const next = codes[index + 1]
    const from = previous && previous.end > line.start ? previous.end : line.start
    const to = next && next.start < line.end ? next.start : line.end
    const ahead = wordsBefore(note.text, from, code.start)
    const behind = wordsBehind(note.text, code.end, to)
    if (isBracketed(note.text, code.start)) return ahead
    return leads(note.text, line.start, codes, code) ? behind : (ahead ?? behind)
  })
}

function lineAround(text: string, { start, end }: Span): Span {
  const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  const stops = [text.indexOf('\n', end), text.indexOf('\r', end)].filter((at) => at >= 0)
  return { start: from, end: Math.min(text.length, ...stops) }
}

// "(M54.6)", "[ICD-10: M54.6]": the bracket belongs to the words before it.
function isBracketed(text: string, start: number): boolean {
  return /[([][^)\]\n]{0,40}$/.test(text.slice(Math.max(0, start - 42), start))
}

// The first code of the line stands before any words but a label: on such a line titles follow their codes.
function leads(text: string, lineStart: number, codes: readonly Span[], code: Span): boolean {
  const first = codes.find(({ start }) => start >= lineStart) ?? code
  return wordsBefore(text, lineStart, first.start) === undefined
}

function wordsBehind(text: string, from: number, to: number): Span | undefined {
  const whole = text.slice(from, Math.min(to, from + LONGEST))
  const start = JOINT.exec(whole)?.[0].length ?? 0
  const words = whole.slice(start)
  const stop = STOP.exec(words)?.index ?? words.length
  const title = words.slice(0, stop)
  return PROSE.test(title) ? undefined : spanOf(title, from + start)
}

function wordsBefore(text: string, from: number, to: number): Span | undefined {
  const whole = text.slice(Math.max(from, to - LONGEST), to).replace(/[([](?:\s*icd[^)\]]*)?$|\bicd.*$/i, '')
  const label = LABEL.exec(whole)?.[0].length ?? 0
  const bullet = /^\s*(?:\d+[.)]|[-*•#)\]]+|[,|])\s*/.exec(whole.slice(label))?.[0].length ?? 0
  return spanOf(whole.slice(label + bullet), Math.max(from, to - LONGEST) + label + bullet)
}

// At least one word of three letters, without the blanks and marks around it.
function spanOf(text: string, start: number): Span | undefined {
  if (!/[A-Za-z]{3}/.test(text)) return undefined
  const lead = /^[\s,:*_|)\]–—-]*/.exec(text)?.[0].length ?? 0
  const body = text.slice(lead).replace(/[\s,:*_|([–—-]+$/, '')
  return { start: start + lead, end: start + lead + body.length }
}
