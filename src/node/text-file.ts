// Reads a file that people write: a policy, a configuration, waivers, a baseline.
import { readFileSync } from 'node:fs'
import { codeOf } from './note-paths.ts'

/** The text of a file without its byte order mark, or why it cannot be read. */
export function readTextFile(path: string): { readonly text: string } | { readonly error: string } {
  try {
    return { text: readFileSync(path, 'utf8').replace(/^\uFEFF/, '') }
  } catch (error) {
    const code = codeOf(error)
    return { error: code === 'ENOENT' ? 'is not there' : `cannot be read (${code})` }
  }
}
