// Reads a container whatever it is: recognised by content, every note with its metadata and where its text came from.
import { decode } from '../decode.ts'
import { readFrontMatter } from '../front-matter.ts'
import { codeOf, isMarkdown } from '../note-paths.ts'
import { openArchive, readArchive } from './archive.ts'
import type { Body, ContainedNote, ContainerOptions, Failure, Unread } from './container.ts'
import { DEFAULT_OPTIONS } from './container.ts'
import type { Input } from './input.ts'
import { bytesInput, fileInput, gunzipped, headOf, wholeOf } from './input.ts'
import { DEEPEST_ARCHIVE } from './limits.ts'
import { ReadingEnds } from './lines.ts'
import type { Kind } from './sniff.ts'
import { sniffBytes } from './sniff.ts'

/** Bytes in memory with the name that a file of them would have. */
export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * The notes of a container, and for each part that gave none the reason. What is bad in the input never throws, and
 * what holds no note always gives one `Unread`. Notes come one at a time; NDJSON, FHIR Bulk Data, CSV and HL7 batches
 * are never held as a whole.
 */
export async function* readContainer(
  source: string | NamedBytes,
  options: Partial<ContainerOptions> = {},
): AsyncGenerator<ContainedNote | Unread> {
  const input = typeof source === 'string' ? fileInput(source) : bytesInput(source.name, source.bytes)
  yield* readInput(input, input.name, { ...DEFAULT_OPTIONS, ...options }, 0)
}

async function* readInput(
  input: Input,
  path: string,
  options: ContainerOptions,
  depth: number,
): AsyncGenerator<ContainedNote | Unread> {
  let count = 0
  try {
    for await (const one of readAny(input, path, options, depth)) {
      count += 1
      yield one
    }
    if (count === 0) yield { inside: '', error: 'is empty' }
  } catch (error) {
    yield { inside: '', error: reasonOf(error) }
  }
}

/** The system's word for what went wrong; never a message, which can quote the input. */
function reasonOf(error: unknown): string {
  if (error instanceof ReadingEnds) return error.message
  const code = codeOf(error)
  if (code === 'ENOENT') return 'is not there'
  return /^Z_|^ERR_BUFFER/.test(code) ? 'is a gzip file that is cut off or broken' : `cannot be read (${code})`
}

async function* readAny(
  input: Input,
  path: string,
  options: ContainerOptions,
  depth: number,
): AsyncGenerator<ContainedNote | Unread> {
  const head = await headOf(input)
  const name = stemOf(path)
  const kind = sniffBytes(head, options.columns, input.name)
  if (head.length === 0) return
  if (kind === 'gzip' || kind === 'zip') yield* readPacked(kind, input, name, options, depth)
  else if (kind === 'fhir' || kind === 'json') {
    const { readJson } = await import('./json-container.ts')
    yield* readJson(input, name)
  } else if (kind === 'hl7') {
    const { readHl7 } = await import('./hl7-container.ts')
    yield* readHl7(input, name)
  } else if (kind === 'table') {
    const { readCsv } = await import('./csv.ts')
    yield* readCsv(input, options)
  } else if (kind === 'parquet') {
    const { readParquet } = await import('./parquet.ts')
    yield* readParquet(input, options)
  } else yield await readSingle(kind, input, name)
}

async function* readPacked(
  kind: 'gzip' | 'zip',
  input: Input,
  name: string,
  options: ContainerOptions,
  depth: number,
): AsyncGenerator<ContainedNote | Unread> {
  const opened = kind === 'zip' ? await openArchive(input) : undefined
  if (opened !== undefined && 'docx' in opened) {
    const { docxOf } = await import('./attachment.ts')
    yield noteOf(await docxOf(opened.docx), name, false)
  } else if (opened !== undefined && 'error' in opened) yield { inside: '', error: opened.error }
  else if (depth >= DEEPEST_ARCHIVE)
    yield { inside: '', error: `is an archive in more than ${DEEPEST_ARCHIVE - 1} other; refused` }
  else if (opened === undefined) yield* readAnyOf(gunzipped(input), options, depth + 1)
  else yield* readArchive(opened, (inner, path) => readInput(inner, path, options, depth + 1))
}

function readAnyOf(input: Input, options: ContainerOptions, depth: number): AsyncGenerator<ContainedNote | Unread> {
  return readAny(input, input.name, options, depth)
}

/** A container that is one note. */
async function readSingle(kind: Kind, input: Input, name: string): Promise<ContainedNote | Unread> {
  if (kind === 'binary') return { inside: '', error: 'is binary, and no kind of file that is read' }
  const bytes = await wholeOf(input)
  if ('error' in bytes) return { inside: '', error: bytes.error }
  if (kind === 'pdf') {
    const { readPdf } = await import('./pdf.ts')
    return noteOf(await readPdf(bytes), name, false)
  }
  const decoded = decode(bytes)
  if ('error' in decoded) return { inside: '', error: decoded.error }
  const markdown = isMarkdown(input.name)
  const body = await readText(markdown ? 'text' : kind, decoded.text)
  const note = noteOf(body, name, markdown)
  if ('error' in note || decoded.warning === undefined) return note
  return { ...note, warning: [decoded.warning, note.warning].filter((one) => one !== undefined).join('; ') }
}

async function readText(kind: Kind, text: string): Promise<Body | Failure> {
  switch (kind) {
    case 'html': {
      const { readHtml } = await import('./html.ts')
      return readHtml(text)
    }
    case 'rtf': {
      const { readRtf } = await import('./rtf.ts')
      return readRtf(text)
    }
    case 'ccda': {
      const { readCcda } = await import('./ccda.ts')
      return readCcda(text)
    }
    case 'xml':
      return { error: 'is XML of a kind that is not read' }
    default:
      return readPlain(text)
  }
}

/** The note as it stands, its front matter blanked. */
function readPlain(source: string): Body {
  const { text, metadata, warning } = readFrontMatter(source)
  const start = text === source ? 0 : Math.max(0, text.search(/\S/))
  const origins = [{ start, end: text.length, element: 'text', sourceStart: start }]
  return { text, origins, ...(metadata !== undefined && { metadata }), ...(warning !== undefined && { warning }) }
}

function noteOf(body: Body | Failure, name: string, markdown: boolean): ContainedNote | Unread {
  if ('error' in body) return { inside: '', error: body.error }
  if (body.text.trim() === '') return { inside: '', error: 'is empty' }
  if (body.text.includes('\0')) return { inside: '', error: 'is binary (it holds NUL)' }
  const { metadata = {}, ...rest } = body
  return { id: metadata.document ?? name, inside: '', markdown, metadata, ...rest }
}

/** The name of a file without folders and endings. */
function stemOf(path: string): string {
  const last = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  return last.replace(/\.gz$/i, '').replace(/(?<=.)\.[^.]+$/, '')
}
