// The containers inside a zip archive, as if they stood in a folder.
import type { ContainedNote, Unread } from './container.ts'
import type { Input } from './input.ts'
import { bytesInput, wholeOf } from './input.ts'
import type { Entry } from './zip.ts'
import { listZip, readEntry } from './zip.ts'

/** What an archive holds, by what stands in it. */
const OFFICE: readonly (readonly [string, string])[] = [
  ['xl/workbook.xml', 'is a spreadsheet (XLSX); save it as CSV'],
  ['ppt/presentation.xml', 'is a presentation (PPTX), which is not read'],
  ['content.xml', 'is an OpenDocument file; save it as DOCX or text'],
]

/** Files that systems leave in archives and that are nobody's notes. */
const LEFTOVER = /(?:^|\/)(?:__MACOSX\/|\.[^/]*$|Thumbs\.db$|desktop\.ini$)/i

/** Reads an input that stands in an archive. */
export type ReadInside = (input: Input, name: string) => AsyncIterable<ContainedNote | Unread>

/** What a zip archive is: a DOCX file, or entries to read. */
export type Opened =
  | { readonly docx: Uint8Array }
  | { readonly bytes: Uint8Array; readonly entries: readonly Entry[] }
  | { readonly error: string }

/** Opens a zip archive. */
export async function openArchive(input: Input): Promise<Opened> {
  const bytes = await wholeOf(input)
  if ('error' in bytes) return bytes
  const entries = listZip(bytes)
  if ('error' in entries) return entries
  const names = new Set(entries.map(({ name }) => name))
  if (names.has('word/document.xml')) return { docx: bytes }
  const office = OFFICE.find(([name]) => names.has(name))
  if (office !== undefined) return { error: office[1] }
  const files = entries.filter(({ name }) => !LEFTOVER.test(name))
  return files.length === 0 ? { error: 'is an archive without files' } : { bytes, entries: files }
}

/** The notes of all entries; each is unpacked when its turn comes, and places begin with the entry's name. */
export async function* readArchive(
  { bytes, entries }: { readonly bytes: Uint8Array; readonly entries: readonly Entry[] },
  read: ReadInside,
): AsyncGenerator<ContainedNote | Unread> {
  for (const entry of entries) {
    const whole = readEntry(bytes, entry)
    if ('error' in whole) {
      yield { inside: entry.name, error: whole.error }
      continue
    }
    const input = bytesInput(entry.name, whole, () => siblingsOf(bytes, entries, entry))
    for await (const one of read(input, entry.name)) {
      yield { ...one, inside: one.inside === '' ? entry.name : `${entry.name}, ${one.inside}` }
    }
  }
}

function siblingsOf(bytes: Uint8Array, entries: readonly Entry[], own: Entry): readonly Input[] {
  const folder = own.name.slice(0, own.name.lastIndexOf('/') + 1)
  const beside = entries.filter(({ name }) => name !== own.name && name.slice(0, name.lastIndexOf('/') + 1) === folder)
  return beside.map((entry) => lazyInput(bytes, entry))
}

/** An entry that is unpacked when it is opened, and kept for the slices of an index. */
function lazyInput(bytes: Uint8Array, entry: Entry): Input {
  let whole: Uint8Array | undefined
  const unpack = (): Uint8Array => {
    const read = whole ?? readEntry(bytes, entry)
    // A broken neighbour is told of in its own turn.
    whole = 'error' in read ? new Uint8Array() : read
    return whole
  }
  return {
    name: entry.name,
    open: async function* () {
      yield unpack()
    },
    slice: (start, end) => unpack().subarray(start, end),
    siblings: () => [],
  }
}
