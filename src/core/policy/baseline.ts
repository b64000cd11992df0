// Baselines: the gaps of an archive as it stood once, by key and count, so that only new ones are reported.
import type { Hash } from './keys.ts'
import { partsOfKey } from './keys.ts'
import type { Complaint, Locate, Piece } from './reader.ts'
import { complain, members, nameOf, oneOf, text, wholeNumber } from './reader.ts'

/** The counts of keys, all of one salt. */
export interface Baseline {
  readonly counts: ReadonlyMap<string, number>
}

const FORMAT = 'notelint-baseline'
const VERSION = 1

/** What tells one salt from another, and nothing of the salt. */
const saltMark = (hash: Hash): string => hash('the salt of a baseline')

/** The text of a baseline file: the same for the same counts and salt, keys in order of their characters. */
export function baselineText({ counts }: Baseline, hash: Hash): string {
  const requirements: Record<string, Record<string, number>> = {}
  for (const key of [...counts.keys()].sort()) {
    const count = counts.get(key) ?? 0
    const rule = partsOfKey(key)?.rule
    if (rule === undefined || count < 1) continue
    requirements[rule] ??= {}
    requirements[rule][key] = count
  }
  return `${JSON.stringify({ format: FORMAT, version: VERSION, salt: saltMark(hash), requirements }, null, 1)}\n`
}

/** A baseline, or what is wrong with its file. */
export type ReadBaseline = { readonly baseline: Baseline } | { readonly complaints: readonly Complaint[] }

/** Reads a parsed baseline file; one that was written with another salt is refused, since no key of it could match. */
export function readBaseline(
  value: unknown,
  { locate, hash }: { readonly locate: Locate; readonly hash: Hash },
): ReadBaseline {
  const complaints: Complaint[] = []
  const names = ['format', 'version', 'salt', 'requirements']
  const found = members({ value, path: [], locate, known: {}, complaints }, names, names)
  oneOf(found.get('format'), [FORMAT], FORMAT)
  const version = found.get('version')
  if (version && version.value !== VERSION) complain(version, `must be ${VERSION}, the version that this program reads`)
  const salt = text(found.get('salt'))
  const mark = found.get('salt')
  if (mark && salt !== '' && salt !== saltMark(hash))
    complain(mark, 'was made with another salt; write the baseline anew, or set the salt that it was made with')
  const counts = new Map<string, number>()
  for (const list of mappings(found.get('requirements'))) {
    for (const row of mappings(list)) readCount(row, String(list.path.at(-1)), counts)
  }
  return complaints.length > 0 ? { complaints } : { baseline: { counts } }
}

function readCount(row: Piece, rule: string, counts: Map<string, number>): void {
  const key = String(row.path.at(-1))
  const count = wholeNumber(row, 1)
  if (partsOfKey(key)?.rule !== rule) complain(row, `is no key of ${rule}`)
  else if (count !== undefined) counts.set(key, count)
}

function mappings(piece: Piece | undefined): readonly Piece[] {
  const { value } = piece ?? {}
  if (piece === undefined) return []
  if (typeof value === 'object' && value !== null) return [...members(piece, Object.keys(value)).values()]
  complain(piece, `must be a mapping, not ${nameOf(value)}`)
  return []
}
