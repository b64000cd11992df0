// Reads parsed YAML piece by piece: every complaint is kept with its path and place, and reading goes on.
import { nearest } from './spelling.ts'

/** From the root of the file to a value: keys and list indexes. */
export type Path = readonly (string | number)[]

/** Line and column from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Where the value at a path stands in its file; undefined where that is not known. */
export type Locate = (path: Path) => Position | undefined

/** Something wrong in a file that people write: a policy, a configuration, waivers. */
export interface Complaint extends Position {
  /** Readable, such as `requirements[2].question`; empty for the file as a whole. */
  readonly path: string
  readonly message: string
}

/** Names that a file can refer to; a list that is missing is not checked. */
export interface Known {
  /** Channels of the vocabulary. */
  readonly channels?: readonly string[]
}

/** A value of the file with its path, and the list that takes complaints. */
export interface Piece {
  readonly known: Known
  readonly value: unknown
  readonly path: Path
  readonly locate: Locate
  readonly complaints: Complaint[]
}

/** `requirements[2].title` for a path. */
export function pathText(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')
}

/** Files a complaint about a piece; the place is that of the nearest piece around it that has one. */
export function complain(piece: Piece, message: string): void {
  let place: Position | undefined
  for (let length = piece.path.length; place === undefined && length >= 0; length -= 1) {
    place = piece.locate(piece.path.slice(0, length))
  }
  const { line, column } = place ?? { line: 1, column: 1 }
  piece.complaints.push({ line, column, path: pathText(piece.path), message })
}

/** `at` with the place of a piece in its file; nothing where that is not known. */
export function placeOf(piece: Piece | undefined): { readonly at?: Position } {
  const at = piece?.locate(piece.path)
  return at ? { at } : {}
}

/** `; did you mean "x"?` where a word of the list is near, else nothing. */
export function suggestion(word: string, known: readonly string[]): string {
  const near = nearest(word, known)
  return near === undefined ? '' : `; did you mean "${near}"?`
}

/** The members of a mapping, unknown ones complained about; an empty mapping where the piece is none. */
export function members(piece: Piece, known: readonly string[], required: readonly string[] = []): Map<string, Piece> {
  const found = new Map<string, Piece>()
  if (!isMapping(piece.value)) {
    complain(piece, `must be a mapping, not ${nameOf(piece.value)}`)
    return found
  }
  for (const [key, child] of mapping(piece)) {
    if (known.includes(key)) found.set(key, child)
    else complain(child, `unknown key "${key}"${suggestion(key, known)}`)
  }
  for (const key of required) if (!found.has(key)) complain(piece, `"${key}" is missing`)
  return found
}

/** The members of a mapping whose keys are names that people choose; none, with a complaint, where the piece is none. */
export function mapping(piece: Piece): readonly (readonly [key: string, member: Piece])[] {
  if (!isMapping(piece.value)) {
    complain(piece, `must be a mapping, not ${nameOf(piece.value)}`)
    return []
  }
  return Object.entries(piece.value).map(([key, value]) => [key, { ...piece, value, path: [...piece.path, key] }])
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The elements of a list; none where the piece is no list. */
export function elements(piece: Piece | undefined): readonly Piece[] {
  if (piece === undefined) return []
  if (!Array.isArray(piece.value)) {
    complain(piece, `must be a list, not ${nameOf(piece.value)}`)
    return []
  }
  return piece.value.map((value: unknown, index) => ({ ...piece, value, path: [...piece.path, index] }))
}

/** A text that is not blank; `''` with a complaint otherwise, `''` alone where the piece is not there. */
export function text(piece: Piece | undefined): string {
  if (piece === undefined) return ''
  if (typeof piece.value === 'string' && piece.value.trim() !== '') return piece.value.trim()
  complain(piece, `must be a text, not ${nameOf(piece.value)}`)
  return ''
}

/** One of the words given, else `fallback` with a complaint where the piece is there. */
export function oneOf<T extends string>(piece: Piece | undefined, known: readonly T[], fallback: T): T {
  if (piece === undefined) return fallback
  const { value } = piece
  if (typeof value === 'string' && known.includes(value as T)) return value as T
  const found = typeof value === 'string' ? `"${value}"` : nameOf(value)
  const hint = typeof value === 'string' ? suggestion(value, known) : ''
  complain(piece, `must be one of ${known.join(', ')}, not ${found}${hint}`)
  return fallback
}

/** One word or a list of words out of those given. */
export function someOf<T extends string>(piece: Piece | undefined, known: readonly T[]): readonly T[] {
  if (piece === undefined) return []
  const pieces = Array.isArray(piece.value) ? elements(piece) : [piece]
  const fallback = known[0] as T
  return pieces.map((element) => oneOf(element, known, fallback))
}

/** Lower-case words joined by hyphens, with a complaint otherwise. */
export function id(piece: Piece | undefined): string {
  const name = text(piece)
  if (piece && name !== '' && !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) {
    complain(piece, 'must be lower-case words joined by hyphens')
  }
  return name
}

/** A day of the calendar as YYYY-MM-DD; undefined where the piece is not there, or none, with a complaint. */
export function day(piece: Piece | undefined): string | undefined {
  if (piece === undefined) return undefined
  const { value } = piece
  if (typeof value === 'string' && isDay(value)) return value
  complain(piece, `must be a day as YYYY-MM-DD, not ${nameOf(value)}`)
  return undefined
}

/** Whether a text is a day of the calendar, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** A whole number of at least `least`; undefined with a complaint otherwise. */
export function wholeNumber(piece: Piece | undefined, least: number): number | undefined {
  if (piece === undefined) return undefined
  if (Number.isInteger(piece.value) && (piece.value as number) >= least) return piece.value as number
  complain(piece, `must be a whole number of at least ${least}, not ${nameOf(piece.value)}`)
  return undefined
}

/** What a value is, in words for a complaint. */
export function nameOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a mapping'
  if (typeof value === 'string') return value.trim() === '' ? 'a blank text' : `the text "${value}"`
  return String(value)
}
