// Reads where a policy or a requirement comes from, and how well that was read.
import type { Source, Verified } from './policy.ts'
import type { Piece } from './reader.ts'
import { complain, members, text } from './reader.ts'

/** How well a source can have been read. */
export const VERIFIED: readonly Verified[] = ['primary', 'digest', 'unverified']

/** Keys of a source; those of `required` must be there. */
export const SOURCE_KEYS = { required: ['document', 'section'], optional: ['address'] } as const

/** The document, section and address of a source. */
export function readSource(piece: Piece | undefined): Source {
  if (piece === undefined) return { document: '', section: '' }
  const found = members(piece, [...SOURCE_KEYS.required, ...SOURCE_KEYS.optional], SOURCE_KEYS.required)
  const address = found.get('address')
  if (address && !/^https?:\/\/\S+$/.test(text(address)))
    complain(address, 'must be an address with http:// or https://')
  return {
    document: text(found.get('document')),
    section: text(found.get('section')),
    ...(address && { address: text(address) }),
  }
}
