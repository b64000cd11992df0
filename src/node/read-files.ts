// Everything the commands read, as one stream of notes and of inputs that gave none.
import { closeSync, createReadStream, openSync, readFileSync, readSync } from 'node:fs'
import type { Metadata } from '../core/note/note.ts'
import type { InlineWaivers } from '../core/policy/inline-waivers.ts'
import { readInlineWaivers } from '../core/policy/inline-waivers.ts'
import type { ContainerOptions } from './containers/container.ts'
import { DEFAULT_OPTIONS } from './containers/container.ts'
import { HEAD_SIZE } from './containers/limits.ts'
import { sniffBytes } from './containers/sniff.ts'
import { decode } from './decode.ts'
import { readFrontMatter } from './front-matter.ts'
import { readNdjson } from './ndjson.ts'
import { codeOf, findNotes, idsOf, isMarkdown } from './note-paths.ts'

/** What the command line names. */
export interface Sources {
  /** Files, folders, globs; `-` is standard input. */
  readonly paths: readonly string[]
  /** NDJSON files; `-` is standard input. */
  readonly ndjson: readonly string[]
  /** The name under which standard input is reported. */
  readonly stdinFilename?: string
  /** Read standard input as Markdown whatever its name. */
  readonly markdown?: boolean
  /** How tables name their columns. */
  readonly tables?: ContainerOptions
}

/** A note's decoded source with its names. */
export interface Source {
  readonly id: string
  readonly path: string
  readonly text: string
  readonly markdown: boolean
  readonly metadata?: Metadata
  /** Waivers that stood in the note and what is wrong with them; `text` has their lines blanked. */
  readonly inline?: InlineWaivers
  readonly warning?: string
}

/** An input that cannot be read. */
export interface Unreadable {
  readonly path: string
  readonly error: string
}

/** Reads all sources, one at a time, in the order given: paths first, then NDJSON. */
export async function* readSources(sources: Sources): AsyncGenerator<Source | Unreadable> {
  const files = findNotes(sources.paths.filter((path) => path !== '-'))
  const ids = idsOf(files.map(({ path }) => path))
  if (sources.paths.includes('-')) yield await readStandardInput(sources)
  for (const [index, file] of files.entries()) {
    if ('error' in file) yield file
    else yield* readOne(file.path, ids[index] as string, sources.tables)
  }
  for (const path of sources.ndjson) yield* readLines(path)
}

// A container is told by its content; Markdown by its name, since any text can be Markdown.
async function* readOne(
  path: string,
  id: string,
  tables: ContainerOptions = DEFAULT_OPTIONS,
): AsyncGenerator<Source | Unreadable> {
  try {
    if (!isMarkdown(path) && isContainer(headOf(path), path, tables)) yield* readContained(path, tables)
    else yield sourceOf(readFileSync(path), { id, path, markdown: isMarkdown(path) })
  } catch (error) {
    yield { path, error: `cannot be read (${codeOf(error)})` }
  }
}

function isContainer(head: Uint8Array, path: string, { columns }: ContainerOptions): boolean {
  const kind = sniffBytes(head, columns, path)
  return kind !== 'text' && kind !== 'binary'
}

function headOf(path: string): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const head = Buffer.alloc(HEAD_SIZE)
    return head.subarray(0, readSync(file, head, 0, HEAD_SIZE, 0))
  } finally {
    closeSync(file)
  }
}

async function* readContained(path: string, tables: ContainerOptions): AsyncGenerator<Source | Unreadable> {
  // Its readers are loaded where there is a container.
  const { readContainer } = await import('./containers/read-container.ts')
  for await (const one of readContainer(path, tables)) {
    const place = one.inside === '' ? path : `${path}#${one.inside}`
    if ('error' in one) {
      yield { path: place, error: one.error }
      continue
    }
    const { id, text, markdown, metadata, warning } = one
    yield { id, path: place, ...withoutWaivers(text), markdown, metadata, ...(warning !== undefined && { warning }) }
  }
}

async function readStandardInput({ stdinFilename, markdown }: Sources): Promise<Source | Unreadable> {
  const path = stdinFilename ?? 'stdin'
  const parts: Buffer[] = []
  try {
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) parts.push(chunk)
  } catch (error) {
    return { path, error: `cannot be read (${codeOf(error)})` }
  }
  const [id = path] = idsOf([path])
  return sourceOf(Buffer.concat(parts), { id, path, markdown: markdown ?? isMarkdown(path) })
}

function sourceOf(bytes: Uint8Array, names: Pick<Source, 'id' | 'path' | 'markdown'>): Source | Unreadable {
  const decoded = decode(bytes)
  if ('error' in decoded) return { path: names.path, error: decoded.error }
  const fronted = readFrontMatter(decoded.text)
  if (fronted.text.trim() === '') return { path: names.path, error: 'is empty' }
  const warning = [decoded.warning, fronted.warning].filter(Boolean).join('; ')
  return { ...names, ...fronted, ...withoutWaivers(fronted.text), ...(warning !== '' && { warning }) }
}

// Blanked here, so that every command reads the same note.
function withoutWaivers(text: string): Pick<Source, 'text' | 'inline'> {
  const inline = readInlineWaivers(text)
  return inline.text === text ? { text } : { text: inline.text, inline }
}

async function* readLines(path: string): AsyncGenerator<Source | Unreadable> {
  let count = 0
  try {
    for await (const line of readNdjson(path === '-' ? process.stdin : createReadStream(path))) {
      count += 1
      const place = `${path}:${line.line}`
      yield 'error' in line
        ? { path: place, error: line.error }
        : { ...line, ...withoutWaivers(line.text), path: place, markdown: false }
    }
  } catch (error) {
    const code = codeOf(error)
    yield { path, error: code === 'ENOENT' ? 'is not there' : `cannot be read (${code})` }
    return
  }
  if (count === 0) yield { path, error: 'is empty' }
}
