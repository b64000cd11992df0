// Waivers: which gap is set aside, why, by which role and until when; read from a file that people keep.
import { partsOfKey } from './keys.ts'
import type { Complaint, Locate, Piece } from './reader.ts'
import { complain, day, elements, members, suggestion, text } from './reader.ts'

/** One gap or finding set aside in every note that it occurs in. */
export interface Waiver {
  readonly key: string
  /** `POLICY/REQUIREMENT` or `codes/CHECK`: that of the key. */
  readonly requirement: string
  /** Canonical section of the words that decided; for readers of the file. */
  readonly section?: string
  readonly reason: string
  /** A role ("physician"), never a name. */
  readonly role: string
  /** Last day (ISO) on which it holds. */
  readonly expires: string
}

/** A key of a waiver in its file: what the reader takes and what the JSON Schema says. */
export interface WaiverField {
  readonly name: keyof Waiver
  readonly required: boolean
  /** For the schema. */
  readonly pattern: string
  readonly about: string
}

/** The keys of a waiver, in the order in which they are written. */
export const WAIVER_FIELDS: readonly WaiverField[] = [
  {
    name: 'key',
    required: true,
    pattern: '^[a-z0-9-]+/[a-z0-9-]+(:[a-z-]+)?:[0-9a-f]{32}$',
    about: 'The key that a report gives for the gap.',
  },
  {
    name: 'requirement',
    required: true,
    pattern: '^[a-z0-9-]+/[a-z0-9-]+$',
    about: 'The requirement (POLICY/REQUIREMENT) or the check of codes (codes/CHECK) of the key.',
  },
  {
    name: 'section',
    required: false,
    pattern: '^[a-z-]+$',
    about: 'The section that the key names, for readers of the file.',
  },
  {
    name: 'reason',
    required: true,
    pattern: '\\S',
    about: 'Why the gap is set aside. Words of the note or names do not belong here.',
  },
  { name: 'role', required: true, pattern: '\\S', about: 'Who set it aside, as a role such as physician; no name.' },
  {
    name: 'expires',
    required: true,
    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    about: 'Last day on which the waiver holds, as YYYY-MM-DD.',
  },
]

const NAMES = WAIVER_FIELDS.map(({ name }) => name)
const REQUIRED = WAIVER_FIELDS.filter(({ required }) => required).map(({ name }) => name)

/** The waivers of a file, or what is wrong with it; `waivers` is there only where nothing is. */
export interface ReadWaivers {
  readonly waivers?: readonly Waiver[]
  readonly complaints: readonly Complaint[]
}

/** Reads a parsed waiver file; `rules` are the requirements and checks that exist. */
export function readWaivers(
  value: unknown,
  { locate, rules }: { readonly locate: Locate; readonly rules: readonly string[] },
): ReadWaivers {
  const complaints: Complaint[] = []
  // A file with nothing in it, or only comments, holds no waivers.
  if (value === null || value === undefined) return { waivers: [], complaints }
  const piece: Piece = { value, path: [], locate, known: {}, complaints }
  const list = members(piece, ['waivers'], ['waivers']).get('waivers')
  const rows = list?.value === null ? [] : elements(list)
  const seen = new Set<string>()
  const waivers = rows.map((row) => {
    const waiver = readWaiver(row, rules)
    if (waiver.key !== '' && seen.has(waiver.key)) complain(at(row, 'key'), 'is there already')
    seen.add(waiver.key)
    return waiver
  })
  if (complaints.length === 0) return { waivers, complaints }
  return { complaints: complaints.sort((a, b) => a.line - b.line || a.column - b.column) }
}

/** Checks one waiver that does not come from a file; a complaint's `path` is the name of its key. */
export function checkWaiver(waiver: Readonly<Record<string, unknown>>, rules: readonly string[]): readonly Complaint[] {
  const complaints: Complaint[] = []
  readWaiver({ value: waiver, path: [], locate: () => undefined, known: {}, complaints }, rules)
  return complaints
}

function readWaiver(row: Piece, rules: readonly string[]): Waiver {
  const found = members(row, NAMES, REQUIRED)
  const requirement = text(found.get('requirement'))
  if (requirement !== '' && !rules.includes(requirement))
    complain(at(row, 'requirement'), `no requirement is called "${requirement}"${suggestion(requirement, rules)}`)
  const key = text(found.get('key'))
  const parts = partsOfKey(key)
  if (key !== '' && parts === undefined) complain(at(row, 'key'), 'is no key; take it from a report')
  if (parts !== undefined && rules.includes(requirement) && parts.rule !== requirement)
    complain(at(row, 'key'), `is a key of ${parts.rule}, not of ${requirement}`)
  const section = found.has('section') ? text(found.get('section')) : undefined
  if (section && parts !== undefined && parts.section !== section)
    complain(at(row, 'section'), parts.section ? `is not the key's, ${parts.section}` : 'the key names none')
  return {
    key,
    requirement,
    ...(section && { section }),
    reason: text(found.get('reason')),
    role: text(found.get('role')),
    expires: day(found.get('expires')) ?? '',
  }
}

const at = (row: Piece, name: string): Piece => ({ ...row, path: [...row.path, name] })

/** Whether a waiver holds on a day (ISO): until the end of its last day. */
export function isInForce({ expires }: { readonly expires: string }, today: string): boolean {
  return today <= expires
}

/** States of a waiver on a day. */
export type WaiverState = 'in force' | 'expires within 30 days' | 'expired'

const SOON = 30
const DAY = 24 * 60 * 60 * 1000

/** The state of a waiver on a day (ISO). */
export function stateOf(waiver: { readonly expires: string }, today: string): WaiverState {
  if (!isInForce(waiver, today)) return 'expired'
  return (Date.parse(waiver.expires) - Date.parse(today)) / DAY <= SOON ? 'expires within 30 days' : 'in force'
}
