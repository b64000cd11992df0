// Front matter: `---` lines around `codes:`, `date_of_service:` and other keys at the very start of a note.
import type { Metadata } from '../core/note/note.ts'
import { isDay } from '../core/policy/reader.ts'

/** A note's text with its front matter blanked, so that places stay true, and what the front matter says. */
export interface Fronted {
  readonly text: string
  readonly metadata?: Metadata
  readonly warning?: string
}

/** A block of at most sixty lines that begins with a key or a comment. */
const BLOCK = /^---[ \t]*\r?\n(?=#|[\w-]+[ \t]*:)((?:(?!---)[^\n]*\n){1,60}?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

/**
 * Keys that make a block front matter. The others (author, patient, status …) are read in such a block, but alone they may
 * be the head of a note, which must stay text.
 */
const CLEAR_KEY = /^(?:codes|date_of_service|procedures|payer|note_type)[ \t]*:/m

/** Reads the front matter off a text. Where a block holds none of its keys it is text of the note. */
export function readFrontMatter(text: string): Fronted {
  const [whole, body] = text.startsWith('---') ? (BLOCK.exec(text) ?? []) : []
  if (whole === undefined || body === undefined) return { text }
  if (!CLEAR_KEY.test(body)) return { text }
  const values = readValues(body)
  if (values === undefined) return { text, warning: 'has front matter that cannot be read; taken as text' }
  return { text: `${whole.replace(/[^\r\n]/g, ' ')}${text.slice(whole.length)}`, ...metadataOf(values) }
}

/** A key with its value, an item of a list under a key, or a comment: what of YAML front matter needs. */
const KEY = /^([\w-]+)[ \t]*:(?:[ \t]+(.*))?$/
const ITEM = /^[ \t]*-[ \t]+(.+)$/

// Read by hand: a YAML reader would cost every run of the command more than the notes do.
function readValues(body: string): Readonly<Record<string, unknown>> | undefined {
  const values: Record<string, unknown> = {}
  let list: string[] = []
  for (const line of body.split(/\r?\n/)) {
    const bare = line.replace(/(?:^|[ \t])#.*$/, '').trimEnd()
    if (bare === '') continue
    const [, item] = ITEM.exec(bare) ?? []
    const [, key, value = ''] = KEY.exec(bare) ?? []
    if (item !== undefined) list.push(unquoted(item))
    else if (key !== undefined) {
      list = []
      const whole = value.startsWith('[') ? inList(value) : unquoted(value)
      if (whole === undefined) return undefined
      values[key] = value === '' ? list : whole
    } else if (!/^[ \t]/.test(bare)) return undefined
  }
  return values
}

function inList(value: string): readonly string[] | undefined {
  return value.endsWith(']') ? value.slice(1, -1).split(',').map(unquoted) : undefined
}

const unquoted = (text: string): string => text.trim().replace(/^(["'])(.*)\1$/, '$2')

const STATUSES = ['draft', 'final', 'amended', 'void'] as const

/** Keys whose value is a word of the record system, by the names that they have in metadata. */
const WORDS = {
  author: 'author',
  role: 'role',
  noteType: 'note_type',
  patient: 'patient',
  encounter: 'encounter',
  clinic: 'clinic',
  document: 'document',
  replaces: 'replaces',
  adds: 'adds',
  payer: 'payer',
} as const satisfies Partial<Record<keyof Metadata, string>>

/**
 * What named values say of a note: `codes`, `procedures`, `date_of_service`, `status`, and the keys of `WORDS`. A date or a
 * status that is none gives a warning, which does not quote it; other values that cannot be read are passed over.
 */
export function metadataOf(values: unknown): Pick<Fronted, 'metadata' | 'warning'> {
  const named = (typeof values === 'object' && values !== null ? values : {}) as Readonly<Record<string, unknown>>
  const { date_of_service: date, status } = named
  const codes = codesIn(named['codes'])
  const procedures = codesIn(named['procedures'])
  const words = Object.entries(WORDS).flatMap(([name, key]) => {
    const word = wordIn(named[key])
    return word === undefined ? [] : [[name, word] as const]
  })
  const known = STATUSES.find((each) => each === status)
  const metadata: Metadata = {
    ...(codes.length > 0 && { codes }),
    ...(typeof date === 'string' && isDay(date) && { dateOfService: date }),
    ...(procedures.length > 0 && { procedures }),
    ...Object.fromEntries(words),
    ...(known && { status: known }),
  }
  const warnings = [
    ...(isGiven(date) && metadata.dateOfService === undefined ? ['date_of_service is not a day (YYYY-MM-DD)'] : []),
    ...(isGiven(status) && known === undefined ? [`status is none of ${STATUSES.join(', ')}`] : []),
  ]
  return {
    ...(Object.keys(metadata).length > 0 && { metadata }),
    ...(warnings.length > 0 && { warning: warnings.join('; ') }),
  }
}

// Exports write null for what they do not know.
const isGiven = (value: unknown): boolean => value !== undefined && value !== null

/** A text that is not blank, or a number as its digits. */
function wordIn(value: unknown): string | undefined {
  const word = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  return word === '' ? undefined : word
}

/** Codes of a list, or of a text that parts them by commas or blanks. A number counts as its digits. */
export function codesIn(value: unknown): readonly string[] {
  const parts = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[\s,;]+/) : [value]
  return parts.flatMap((part) => {
    const code = typeof part === 'string' || typeof part === 'number' ? String(part).trim() : ''
    return code === '' ? [] : [code]
  })
}
