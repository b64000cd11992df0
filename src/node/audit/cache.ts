// Rows of notes that were judged before: found by what the note is and what it was judged by, so they are never stale.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

/** What is kept of a judged note: its row, its findings a line each, its prints. No text of the note. */
export interface Kept {
  readonly row: string
  readonly findings: readonly string[]
  readonly prints: Uint8Array
}

/** The user's folder of caches, unless XDG_CACHE_HOME names another. */
export function usualCache(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'notelint', 'audit')
}

/**
 * Notes lie together in packs as they were judged together. A pack is found by the configuration and by the first
 * input of its unit; within it each note is found by its hash.
 */
export function packPath(folder: string, configuration: string, first: string): string {
  return join(folder, configuration, first.slice(0, 2), `${first.slice(2, 34)}.pack`)
}

/** The notes of a pack by their hashes; empty where there is none, or where it was cut off. */
export function readPack(path: string): ReadonlyMap<string, Kept> {
  const notes = new Map<string, Kept>()
  let lines: readonly string[]
  try {
    lines = readFileSync(path, 'utf8').split('\n')
  } catch {
    return notes
  }
  for (let at = 0; at + 2 < lines.length; ) {
    const [hash = '', count = '', prints = ''] = (lines[at] as string).split('\t')
    const findings = lines.slice(at + 2, at + 2 + Number(count))
    notes.set(hash, { row: lines[at + 1] as string, findings, prints: Buffer.from(prints, 'base64') })
    at += 2 + Number(count)
  }
  return notes
}

/** Writes a pack; a cache that cannot be written is done without, and `false` says so. */
export function writePack(path: string, notes: ReadonlyMap<string, Kept>): boolean {
  const parts: string[] = []
  for (const [hash, { row, findings, prints }] of notes) {
    parts.push(`${hash}\t${findings.length}\t${Buffer.from(prints).toString('base64')}`, row, ...findings)
  }
  try {
    mkdirSync(dirname(path), { recursive: true })
    const draft = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`
    writeFileSync(draft, `${parts.join('\n')}\n`)
    renameSync(draft, path)
    return true
  } catch {
    return false
  }
}
