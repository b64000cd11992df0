// Which column of a table is what: by the user's words, by a preset, or by the presets in turn.
import type { Columns, Failure } from './container.ts'

/** Names of columns by what they hold. */
export type Named = Readonly<Record<Exclude<keyof Columns, 'preset'>, readonly string[]>>

/** Numbers of columns; only `id` and `text` are always there. */
export interface Found extends Partial<Readonly<Record<Exclude<keyof Columns, 'preset'>, number>>> {
  readonly id: number
  readonly text: number
}

/**
 * Columns as three kinds of record system name them: the note text of Epic Clarity (HNO_NOTE_TEXT, one row a line),
 * NOTE of the OMOP common data model 5.4, and the note tables of MIMIC-IV-Note.
 */
export const PRESETS: Readonly<Record<NonNullable<Columns['preset']>, Named>> = {
  clarity: {
    id: ['NOTE_CSN_ID'],
    text: ['NOTE_TEXT'],
    line: ['LINE'],
    type: ['NOTE_TYPE', 'IP_NOTE_TYPE', 'IP_NOTE_TYPE_C'],
    date: ['CONTACT_DATE', 'NOTE_FILE_TIME_DTTM', 'CREATE_INSTANT_DTTM'],
    author: ['AUTHOR', 'AUTHOR_USER_ID', 'AUTH_PROV_ID'],
    patient: ['PAT_ID', 'PAT_MRN_ID'],
    encounter: ['PAT_ENC_CSN_ID'],
    codes: ['CODES', 'ICD10_CODES'],
  },
  omop: {
    id: ['note_id'],
    text: ['note_text'],
    line: [],
    type: ['note_title', 'note_class_concept_id'],
    date: ['note_date', 'note_datetime'],
    author: ['provider_id'],
    patient: ['person_id'],
    encounter: ['visit_occurrence_id'],
    codes: ['codes'],
  },
  mimic: {
    id: ['note_id'],
    text: ['text'],
    line: [],
    type: ['note_type', 'category'],
    date: ['charttime', 'chartdate'],
    author: [],
    patient: ['subject_id'],
    encounter: ['hadm_id'],
    codes: ['codes'],
  },
}

/** Names that a table without a preset is searched for. */
const COMMON: Named = {
  id: ['id', 'note_id', 'document_id'],
  text: ['text', 'note_text', 'note'],
  line: ['line'],
  type: ['type', 'note_type'],
  date: ['date', 'date_of_service', 'note_date'],
  author: ['author'],
  patient: ['patient', 'patient_id'],
  encounter: ['encounter', 'encounter_id'],
  codes: ['codes'],
}

const keyOf = (name: string): string => name.trim().toLowerCase()

const KNOWN: ReadonlySet<string> = new Set(
  [...Object.values(PRESETS), COMMON].flatMap((table) =>
    Object.values(table)
      .flat()
      .map((name) => name.toLowerCase()),
  ),
)

/**
 * The columns of a table with these heads. A column that was asked for by name must be there. `areHeads`: the format has
 * names of columns, so that they are no text of a note.
 */
export function findColumns(heads: readonly string[], columns: Columns, areHeads = false): Found | Failure {
  const numbers = new Map<string, number>()
  for (const [index, head] of heads.entries()) {
    const key = keyOf(head)
    if (!numbers.has(key)) numbers.set(key, index)
  }
  const { preset, ...asked } = columns
  const missing = Object.values(asked).find((name) => name !== undefined && !numbers.has(keyOf(name)))
  if (missing !== undefined)
    return { error: `has no column "${missing}"; ${shownHeads(heads, Object.values(asked), areHeads)}` }
  const tables = preset === undefined ? [PRESETS.clarity, PRESETS.omop, PRESETS.mimic, COMMON] : [PRESETS[preset]]
  for (const table of tables) {
    const entries = (Object.keys(COMMON) as (keyof Named)[]).flatMap((part) => {
      const names = asked[part] === undefined ? table[part] : [asked[part]]
      const number = names.map((name) => numbers.get(keyOf(name))).find((one) => one !== undefined)
      return number === undefined ? [] : [[part, number] as const]
    })
    const found = Object.fromEntries(entries) as Partial<Found>
    if (found.id !== undefined && found.text !== undefined) return found as Found
  }
  const named = 'is a table of unknown columns; name them (--id-col, --text-col)'
  return { error: `${named}; ${shownHeads(heads, Object.values(asked), areHeads)}` }
}

/** Most names of columns in an error. */
const MOST_SHOWN = 40

const isName = (head: string): boolean => /^[\w .#-]{1,40}$/.test(head)

// What stands first in a table without heads is text of a note: it is shown only where it looks like heads throughout.
function shownHeads(heads: readonly string[], asked: readonly string[], areHeads: boolean): string {
  const names = heads.map((head) => head.trim()).filter((head) => head !== '')
  const known = new Set([...KNOWN, ...asked.map(keyOf)])
  const looksSo =
    names.every((name) => /^[a-z_]/i.test(name) && isName(name)) && names.some((name) => known.has(keyOf(name)))
  if (!areHeads && !looksSo) return 'its first line does not look like names of columns'
  const shown = names.filter(isName).slice(0, MOST_SHOWN)
  const more = names.length - shown.length
  return `it has ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** What parts the cells of a first line: a tab, a semicolon or a pipe, where it has more of these than commas. */
export function delimiterOf(line: string): string {
  const count = (mark: string): number => line.split(mark).length - 1
  return ['\t', ';', '|'].find((mark) => count(mark) > count(',')) ?? ','
}

/**
 * Whether a text begins as a table of notes: a line of column names, of which the needed ones are known, or that has a
 * column which the user named.
 */
export function looksLikeTable(start: string, columns: Columns, name: string): boolean {
  const line = start.slice(0, start.search(/[\r\n]|$/))
  const heads = line.split(delimiterOf(line)).map((head) => head.replace(/^\s*"|"\s*$/g, '').trim())
  if (heads.length < 2) return false
  if (/\.(?:csv|tsv)(?:\.gz)?$/i.test(name)) return true
  const { preset, ...asked } = columns
  const wanted = new Set(Object.values(asked).map(keyOf))
  if (heads.some((head) => wanted.has(keyOf(head)))) return true
  return heads.every(isName) && !('error' in findColumns(heads, columns))
}
