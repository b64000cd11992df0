// What tests of containers share.
import type { ContainedNote, ContainerOptions, Unread } from '../node/containers/container.ts'
import type { NamedBytes } from '../node/containers/read-container.ts'
import { readContainer } from '../node/containers/read-container.ts'

/** What a container gives. */
export type One = ContainedNote | Unread

/** All that a container gives. */
export async function all(source: string | NamedBytes, options: Partial<ContainerOptions> = {}): Promise<One[]> {
  const found: One[] = []
  for await (const one of readContainer(source, options)) found.push(one)
  return found
}

/** UTF-8 of a text. */
export const bytesOf = (text: string | Uint8Array): Uint8Array =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text
/** A container in memory. */
export const given = (text: string | Uint8Array, name = 'x.dat'): NamedBytes => ({ name, bytes: bytesOf(text) })
/** Base64 of a text or bytes. */
export const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString('base64')
