// The hash behind the keys of waivers and baselines.
import { createHmac } from 'node:crypto'
import type { Hash } from '../core/policy/keys.ts'

/** HMAC-SHA256 under a salt, the first 32 hexadecimal characters. Without a salt short texts can be guessed from it. */
export function keyedHash(salt: string): Hash {
  return (text) => createHmac('sha256', salt).update(text).digest('hex').slice(0, 32)
}
