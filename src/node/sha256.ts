// SHA-256 as 64 hexadecimal characters.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

/** The hash of a text (as UTF-8) or of bytes. */
export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** The hash of a file of any size. Rejects with the system's error where it cannot be read. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
