// Small things that several outputs say of a finding in the same words.
import type { Suppression } from '../policy/suppression.ts'
import type { Finding, Piece } from './finding.ts'
import type { NoteView } from './findings.ts'
import { placeText } from './lines.ts'
import { MASK } from './noted.ts'

/** Whether a finding counts: nothing set it aside. */
export function isOpen({ suppression }: Finding): boolean {
  return suppression === undefined
}

/** The gaps that a finding about codes tells, as one text; none where it tells none. */
export function foldedOf({ code }: Finding): readonly string[] {
  const folded = code?.folded ?? []
  return folded.length === 0 ? [] : [folded.map(({ requirement, status }) => `${requirement} (${status})`).join(', ')]
}

/** Whether a page can be linked from anywhere; a path of the project cannot. */
export function isAddress(page: string | undefined): page is string {
  return page !== undefined && /^https?:\/\//i.test(page)
}

/** The name under which outputs show a note: its path, with the id where the path does not tell it. */
export function nameOf({ id, path }: Pick<NoteView, 'id' | 'path'>): string {
  return path.includes(id) ? path : `${path} (${id})`
}

/** A place and its words: `3:7 "therapy"`. */
export function quotedPiece(piece: Piece): string {
  return `${placeText(piece)} ${piece.text === undefined ? MASK : `"${piece.text}"`}`
}

/** Who or what set a finding aside, in a few words: `waiver until 2027-01-31, physician: seen elsewhere`. */
export function suppressionText({ by, role, reason, expires }: Suppression): string {
  const said = [role, reason].filter((part) => part !== undefined).join(': ')
  return `${by}${expires === undefined ? '' : ` until ${expires}`}${said === '' ? '' : `, ${said}`}`
}
