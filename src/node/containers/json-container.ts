// JSON of every kind: one FHIR resource, FHIR Bulk Data with a resource a line, or notes as {"id", "text"} a line.
import { Readable } from 'node:stream'
import { decode } from '../decode.ts'
import { readNdjson } from '../ndjson.ts'
import type { ContainedNote, Unread } from './container.ts'
import type { Around } from './fhir.ts'
import { holdsNote, NO_RESOURCE, readFhir } from './fhir.ts'
import type { Input } from './input.ts'
import { wholeOf } from './input.ts'
import { at, parseJson } from './json.ts'
import { linesOf } from './lines.ts'

const NEITHER = 'is JSON, but neither FHIR nor a note a line as {"id", "text"}'

/** The notes of a JSON container. Where there is one resource or note a line the file is never held. */
export async function* readJson(input: Input, name: string): AsyncGenerator<ContainedNote | Unread> {
  const { first, second } = await firstLines(input)
  const parsed = parseJson(first)
  const isBrokenLine = parsed === undefined && second.startsWith('{') && !/[[:,{]$/.test(first)
  if (parsed === undefined && !isBrokenLine) yield* readWhole(input, name)
  else if (isResource(parsed?.value) && second === '') yield* readOne(parsed?.value, input, name)
  else if (isResource(parsed?.value) || isResource(parseJson(second)?.value)) yield* readBulk(input, name)
  else if (Array.isArray(parsed?.value)) yield { inside: '', error: NEITHER }
  else yield* readNotes(input)
}

const isResource = (value: unknown): boolean => typeof at(value, 'resourceType') === 'string'

/** The first two lines that are not empty, without the blanks at their ends. */
async function firstLines(input: Input): Promise<{ readonly first: string; readonly second: string }> {
  const found: string[] = []
  for await (const { bytes } of linesOf(input.open())) {
    const decoded = decode(bytes)
    const text = 'error' in decoded ? '' : decoded.text.trim()
    if (text !== '') found.push(text)
    if (found.length === 2) break
  }
  const [first = '', second = ''] = found
  return { first, second }
}

async function* readWhole(input: Input, name: string): AsyncGenerator<ContainedNote | Unread> {
  const bytes = await wholeOf(input)
  const decoded = 'error' in bytes ? bytes : decode(bytes)
  if ('error' in decoded) {
    yield { inside: '', error: decoded.error }
    return
  }
  const parsed = parseJson(decoded.text)
  if (parsed === undefined) yield { inside: '', error: 'is not JSON, or is cut off' }
  else if (!isResource(parsed.value)) yield { inside: '', error: NEITHER }
  else yield* readOne(parsed.value, input, name)
}

function readOne(value: unknown, input: Input, name: string): AsyncGenerator<ContainedNote | Unread> {
  return readFhir(value, aroundOf(name, '', binariesBeside(input)))
}

async function* readBulk(input: Input, name: string): AsyncGenerator<ContainedNote | Unread> {
  const binary = binariesBeside(input)
  let count = 0
  for await (const { line, bytes } of linesOf(input.open())) {
    const decoded = decode(bytes)
    const inside = `line ${line}`
    if (!('error' in decoded) && decoded.text.trim() === '') continue
    const parsed = 'error' in decoded ? undefined : parseJson(decoded.text)
    if (parsed !== undefined && isResource(parsed.value) && !holdsNote(parsed.value)) continue
    count += 1
    if ('error' in decoded) yield { inside, error: decoded.error }
    else if (parsed === undefined) yield { inside, error: 'is not JSON' }
    else if (!isResource(parsed.value)) yield { inside, error: 'is no FHIR resource' }
    else yield* readFhir(parsed.value, aroundOf(name, inside, binary))
  }
  if (count === 0) yield { inside: '', error: NO_RESOURCE }
}

async function* readNotes(input: Input): AsyncGenerator<ContainedNote | Unread> {
  for await (const note of readNdjson(Readable.from(lineByLine(input)))) {
    const inside = `line ${note.line}`
    if ('error' in note) {
      yield { inside, error: note.error }
      continue
    }
    const { id, text, metadata = {}, warning } = note
    const origins = [{ start: 0, end: text.length, element: '/text' }]
    yield { id, inside, text, markdown: false, metadata, origins, ...(warning !== undefined && { warning }) }
  }
}

/** Whole lines, so that one that is too long ends the reading. */
async function* lineByLine(input: Input): AsyncGenerator<Uint8Array> {
  for await (const { bytes } of linesOf(input.open())) yield Buffer.concat([bytes, Buffer.from('\n')])
}

function aroundOf(name: string, inside: string, binary: Around['binary']): Around {
  return { inside, pointer: '', name, find: () => undefined, binary, conditions: [] }
}

/** Looks Binary resources up in the same file and in `Binary*.ndjson` beside it; these are read once, at first need. */
function binariesBeside(input: Input): Around['binary'] {
  let index: Promise<ReadonlyMap<string, () => Uint8Array>> | undefined
  return async (id) => {
    index ??= indexBinaries(input)
    const bytes = (await index).get(id)?.()
    const decoded = bytes === undefined ? undefined : decode(bytes)
    return decoded === undefined || 'error' in decoded ? undefined : parseJson(decoded.text)?.value
  }
}

async function indexBinaries(input: Input): Promise<ReadonlyMap<string, () => Uint8Array>> {
  const index = new Map<string, () => Uint8Array>()
  const beside = input.siblings().filter(({ name }) => /(?:^|[\\/])Binary[^\\/]*\.ndjson$/i.test(name))
  for (const { open, slice } of [input, ...beside]) {
    if (slice === undefined) continue
    for await (const { start, bytes } of linesOf(open())) {
      const end = start + bytes.length
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
      if (!text.includes('"Binary"')) continue
      const value = parseJson(text)?.value
      const id = at(value, 'id')
      if (at(value, 'resourceType') === 'Binary' && typeof id === 'string') index.set(id, () => slice(start, end))
    }
  }
  return index
}
