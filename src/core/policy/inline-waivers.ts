// Waivers in the note itself: a comment line of its own. It is never text of the note, whether waivers are allowed or not.
import type { Span } from '../note/note.ts'
import type { Complaint } from './reader.ts'
import { isDay, suggestion } from './reader.ts'

/** Sets aside every gap of one requirement in the note that it stands in. */
export interface InlineWaiver extends Span {
  readonly requirement: string
  readonly reason: string
  readonly role: string
  /** Last day (ISO) on which it holds. */
  readonly expires: string
  readonly line: number
  readonly column: number
}

/** The waivers of a text, what is wrong with them, and the text with their lines blanked: as long, with the same lines. */
export interface InlineWaivers {
  readonly text: string
  readonly waivers: readonly InlineWaiver[]
  /** Without a word of the note. */
  readonly complaints: readonly Complaint[]
}

/**
 * `[notelint …]` and `<!-- notelint … -->`, else one that is not closed. The reach is bounded: a note exported on one line
 * must not be lost behind an open bracket.
 */
const COMMENT =
  /\[[ \t]*notelint\b(?:"[^"\r\n]{0,500}"|[^\]"\r\n]){0,500}\]|<!--[ \t]*notelint\b(?:(?!-->)[^\r\n]){0,1000}-->|(?:\[|<!--)[ \t]*notelint\b[^\r\n]{0,200}/gi
const WHOLE = /^(?:\[[ \t]*notelint\b([^\r\n]*)\]|<!--[ \t]*notelint\b([^\r\n]*)-->)$/i
const ORDER = /^[ \t]+waive[ \t]+([a-z0-9-]+\/[a-z0-9-]+)[ \t]*(?::|[ \t]|$)(.*)$/i
const PAIR = /([\w-]+)[ \t]*=[ \t]*(?:"([^"]*)"|“([^”]*)”|([^\s"“”]+))/g
const FORM = '[notelint waive POLICY/REQUIREMENT: reason="…" role="…" expires=YYYY-MM-DD]'
const WORDS = ['reason', 'role', 'expires']

/** Finds the waivers of a note and blanks their lines out. */
export function readInlineWaivers(text: string): InlineWaivers {
  if (!/notelint/i.test(text)) return { text, waivers: [], complaints: [] }
  const waivers: InlineWaiver[] = []
  const complaints: Complaint[] = []
  const blanked = text.replace(COMMENT, (comment, start: number) => {
    const place = placeAt(text, start)
    const read = isAlone(text, start, start + comment.length)
      ? readComment(comment)
      : ['an inline waiver must stand on a line of its own']
    if (Array.isArray(read)) complaints.push(...read.map((message) => ({ ...place, path: '', message })))
    else waivers.push({ ...(read as Said), start, end: start + comment.length, ...place })
    return ' '.repeat(comment.length)
  })
  return { text: blanked, waivers, complaints }
}

type Said = Pick<InlineWaiver, 'requirement' | 'reason' | 'role' | 'expires'>

function readComment(comment: string): Said | string[] {
  const [, inSquare, inArrow] = WHOLE.exec(comment) ?? []
  const [, rule, rest = ''] = ORDER.exec(inSquare ?? inArrow ?? '') ?? []
  if (rule === undefined) return [`an inline waiver has the form ${FORM}`]
  const faults: string[] = []
  const values = new Map<string, string>()
  const beside = rest.replace(PAIR, (_, name: string, straight?: string, curly?: string, bare?: string) => {
    const known = name.toLowerCase()
    if (!WORDS.includes(known)) faults.push(`the inline waiver has an unknown word${suggestion(known, WORDS)}`)
    else if (values.has(known)) faults.push(`the inline waiver has ${known} twice`)
    values.set(known, (straight ?? curly ?? bare ?? '').trim())
    return ''
  })
  if (beside.trim() !== '')
    faults.push(`the inline waiver holds more than reason, role and expires; its form is ${FORM}`)
  for (const word of WORDS) if (!values.get(word)) faults.push(`the inline waiver has no ${word}`)
  const expires = values.get('expires') ?? ''
  if (expires !== '' && !isDay(expires)) faults.push('the inline waiver expires on no day written as YYYY-MM-DD')
  if (faults.length > 0) return faults
  return {
    requirement: rule.toLowerCase(),
    reason: values.get('reason') ?? '',
    role: values.get('role') ?? '',
    expires,
  }
}

function isAlone(text: string, start: number, end: number): boolean {
  const behind = /[ \t]*(?:[\r\n]|$)/y
  behind.lastIndex = end
  return /^[ \t\uFEFF]*$/.test(text.slice(lineStart(text, start), start)) && behind.test(text)
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1
}

function placeAt(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at)
  return { line: (before.match(/\r\n|\r|\n/g) ?? []).length + 1, column: at - lineStart(text, at) + 1 }
}
