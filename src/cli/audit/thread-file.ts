// What a thread of an audit runs: the command itself, which finds out that it is in a thread.
import { realpathSync } from 'node:fs'

/** The file of the command that is running. */
export function threadFile(): string {
  return realpathSync(process.argv[1] ?? '')
}
