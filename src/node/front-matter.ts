// Front matter: `---` lines around `codes:`, `date_of_service:`, `procedures:` and `payer:` at the very start of a note.
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

/** Reads the front matter off a text. Where a block holds none of its keys it is text of the note. */
export function readFrontMatter(text: string): Fronted {
  const [whole, body] = text.startsWith('---') ? (BLOCK.exec(text) ?? []) : []
  if (whole === undefined || body === undefined) return { text }
  if (!/^(?:codes|date_of_service|procedures|payer)[ \t]*:/m.test(body)) return { text }
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

/** Codes, date of service, procedures and payer among named values; a date that is none gives a warning. */
export function metadataOf(values: unknown): Pick<Fronted, 'metadata' | 'warning'> {
  const named = (typeof values === 'object' && values !== null ? values : {}) as Readonly<Record<string, unknown>>
  const { date_of_service: date, payer } = named
  const codes = codesIn(named['codes'])
  const procedures = codesIn(named['procedures'])
  const metadata: Metadata = {
    ...(codes.length > 0 && { codes }),
    ...(typeof date === 'string' && isDay(date) && { dateOfService: date }),
    ...(procedures.length > 0 && { procedures }),
    ...(typeof payer === 'string' && payer.trim() !== '' && { payer: payer.trim() }),
  }
  return {
    ...(Object.keys(metadata).length > 0 && { metadata }),
    ...(date !== undefined &&
      metadata.dateOfService === undefined && { warning: 'date_of_service is not a day (YYYY-MM-DD)' }),
  }
}

/** Codes of a list, or of a text that parts them by commas or blanks. A number counts as its digits. */
export function codesIn(value: unknown): readonly string[] {
  const parts = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[\s,;]+/) : [value]
  return parts.flatMap((part) => {
    const code = typeof part === 'string' || typeof part === 'number' ? String(part).trim() : ''
    return code === '' ? [] : [code]
  })
}
