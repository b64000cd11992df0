// The notes of a unit of work, one at a time, each with the place it came from.
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { Readable } from 'node:stream'
import type { Metadata } from '../../core/note/note.ts'
import type { ContainerOptions } from '../containers/container.ts'
import { readContainer } from '../containers/read-container.ts'
import { readNdjson } from '../ndjson.ts'
import { codeOf } from '../note-paths.ts'
import type { LinesUnit, Unit } from './units.ts'

/** A note of a unit. `file` is an index in the unit's `paths`; `inside` the place in that file, '' where it is the note. */
export interface UnitNote {
  readonly file: number
  readonly inside: string
  readonly id: string
  readonly text: string
  readonly markdown: boolean
  readonly metadata: Metadata
}

/** An input of a unit that gave no note, in the reader's words. */
export interface UnitError {
  readonly file: number
  readonly inside: string
  readonly error: string
}

/** The files of a unit. */
export function pathsOf(unit: Unit): readonly string[] {
  return unit.kind === 'files' ? unit.paths : [unit.path]
}

/**
 * Bytes that a unit is made of: what its results depend on beside the configuration. A file that cannot be read is
 * empty here; reading its notes tells why.
 */
export function* bytesOf(unit: Unit): Generator<Uint8Array | string> {
  if (unit.kind === 'lines') yield bytesOfLines(unit)
  else if (unit.kind === 'notes') for (const item of unit.items) yield JSON.stringify(item)
  else
    for (const path of unit.paths) {
      yield `${path}\n`
      yield wholeOrNothing(path)
    }
}

function wholeOrNothing(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch {
    return new Uint8Array()
  }
}

/** All notes of a unit, in order. */
export async function* notesOf(unit: Unit, options: ContainerOptions): AsyncGenerator<UnitNote | UnitError> {
  if (unit.kind === 'lines') yield* notesOfLines(unit)
  else if (unit.kind === 'notes') for (const item of unit.items) yield { file: 0, ...item }
  else
    for (const [file, path] of unit.paths.entries())
      for await (const item of readContainer(path, options)) yield { file, ...item }
}

async function* notesOfLines(unit: LinesUnit): AsyncGenerator<UnitNote | UnitError> {
  let bytes: Uint8Array
  try {
    bytes = bytesOfLines(unit)
  } catch (error) {
    yield { file: 0, inside: `line ${unit.line}`, error: `cannot be read (${codeOf(error)})` }
    return
  }
  for await (const each of readNdjson(Readable.from([bytes]))) {
    const inside = `line ${unit.line + each.line - 1}`
    if ('error' in each) yield { file: 0, inside, error: each.error }
    else yield { file: 0, inside, id: each.id, text: each.text, markdown: false, metadata: each.metadata ?? {} }
  }
}

function bytesOfLines({ path, start, end }: LinesUnit): Buffer {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.allocUnsafe(end - start)
    let at = 0
    while (at < bytes.length) {
      const read = readSync(file, bytes, at, bytes.length - at, start + at)
      if (read === 0) break
      at += read
    }
    return bytes.subarray(0, at)
  } finally {
    closeSync(file)
  }
}
