// The record of who audited what and when: lines that each carry the hash of the line before, so that none can be taken
// out or changed unseen. Kept for as long as the documentation of compliance is (45 CFR 164.316(b)(2)(i): six years).
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import { sha256Of } from '../sha256.ts'

/** In the first line, in place of the hash of the line before. */
const NO_LINE = '0'.repeat(64)

/**
 * Appends a line: its number from 1, the time (ISO, UTC), the event, host and user, the details, the hash of the line before,
 * and its own, the SHA-256 of its JSON without it. Details hold names, hashes and counts, never text of a note. Throws as Node
 * does.
 */
export function appendRecord(path: string, event: string, details: Readonly<Record<string, unknown>>): void {
  const before = linesIn(path)
  const last = before.at(-1)
  const previous = last === undefined ? NO_LINE : hashIn(last)
  const line = { seq: before.length + 1, at: new Date().toISOString(), event, ...whoAndWhere(), ...details, previous }
  // A line that a crash cut off is closed first, so that it stays visible as the broken line it is.
  const cut = existsSync(path) && !readFileSync(path, 'utf8').endsWith('\n') && last !== undefined
  appendFileSync(path, `${cut ? '\n' : ''}${JSON.stringify({ ...line, hash: sha256Of(JSON.stringify(line)) })}\n`)
}

/** The first thing that is wrong with a record, with the number of its line; undefined where the chain holds. */
export function brokenLink(path: string): { readonly line: number; readonly says: string } | undefined {
  let previous = NO_LINE
  for (const [index, text] of linesIn(path).entries()) {
    const line = index + 1
    const { hash, ...rest } = parsed(text) ?? {}
    if (hash === undefined) return { line, says: 'is not JSON, or is cut off' }
    if (hash !== sha256Of(JSON.stringify(rest))) return { line, says: 'was changed: its hash is another' }
    if (rest['previous'] !== previous) return { line, says: 'does not follow the line before it' }
    if (rest['seq'] !== line) return { line, says: 'does not have the next number' }
    previous = String(hash)
  }
  return undefined
}

/** The lines of a record that can be read, in order; none where there is no record. */
export function readRecord(path: string): readonly Readonly<Record<string, unknown>>[] {
  return linesIn(path)
    .map(parsed)
    .filter((line) => line !== undefined)
}

function linesIn(path: string): readonly string[] {
  return existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : []
}

function hashIn(text: string): string {
  const { hash } = parsed(text) ?? {}
  return typeof hash === 'string' ? hash : sha256Of(text)
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>
  } catch {
    return undefined
  }
}

function whoAndWhere(): { readonly host: string; readonly user: string } {
  try {
    return { host: hostname(), user: userInfo().username }
  } catch {
    // A container may run under a user without a name.
    return { host: hostname(), user: String(process.getuid?.() ?? 'unknown') }
  }
}
