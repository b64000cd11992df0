// The hash behind the keys of waivers and baselines.
import { createHmac } from 'node:crypto'
import type { Hash } from '../core/policy/keys.ts'

/** Hashes that are remembered: the gaps of one note mostly go by the same few texts. */
const REMEMBERED = 64

/** HMAC-SHA256 under a salt, the first 32 hexadecimal characters. Without a salt short texts can be guessed from it. */
export function keyedHash(salt: string): Hash {
  const known = new Map<string, string>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const hash = createHmac('sha256', salt).update(text).digest('hex').slice(0, 32)
    if (known.size === REMEMBERED) known.clear()
    known.set(text, hash)
    return hash
  }
}
