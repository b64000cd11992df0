// Finds notes of a run again by the index that the run wrote, and reads their text.
import { join } from 'node:path'
import { codeOf } from '../note-paths.ts'
import { readSources } from '../read-files.ts'
import { linesOfFile } from './file-lines.ts'
import { FILES } from './run-folder.ts'

/** Texts by key of the note, and why others are not there. Complaints hold no words of a note. */
export interface NoteTexts {
  readonly texts: ReadonlyMap<string, string>
  readonly complaints: readonly string[]
}

/** Reads the notes of these keys. Relative paths of the index are taken from the working directory. */
export async function readNoteTexts(folder: string, keys: ReadonlySet<string>): Promise<NoteTexts> {
  const index = join(folder, FILES.index)
  const texts = new Map<string, string>()
  const complaints: string[] = []
  if (keys.size === 0) return { texts, complaints }
  let files: ReadonlyMap<string, Places>
  try {
    files = await filesOf(index, keys)
  } catch (error) {
    const code = codeOf(error)
    return { texts, complaints: [`${index}: ${code === 'ENOENT' ? 'is not there' : `cannot be read (${code})`}`] }
  }
  for (const [file, places] of files) complaints.push(...(await readFrom(file, places, texts)))
  const lost = [...keys].filter((key) => !texts.has(key)).length
  if (lost > 0)
    complaints.push(`${index}: the text of ${lost} of ${keys.size} notes was not found; their files may have moved`)
  return { texts, complaints }
}

/** Reads the notes of one file into `texts`; gives what is wrong with those that are wanted. */
async function readFrom(file: string, places: Places, texts: Map<string, string>): Promise<readonly string[]> {
  const complaints: string[] = []
  const left = () => [...places.values()].some((key) => !texts.has(key))
  // A line is one of notes as NDJSON, or of a container with a record a line: the file does not say under which option it was read.
  const byLine = [...places.keys()].some((place) => place.startsWith(`${file}:`))
  for (const sources of [...(byLine ? [{ paths: [], ndjson: [file] }] : []), { paths: [file], ndjson: [] }]) {
    if (!left()) break
    for await (const source of readSources(sources)) {
      const key = places.get(source.path)
      if (key === undefined || texts.has(key)) continue
      if (!('error' in source)) texts.set(key, source.text)
      else if (sources.ndjson.length === 0) complaints.push(`${source.path}: ${source.error}`)
      if (!left()) break
    }
  }
  return complaints
}

/** Paths under which `readSources` gives the notes of a file, with the keys of the notes. */
type Places = ReadonlyMap<string, string>

/** The notes of these keys by file. */
async function filesOf(index: string, keys: ReadonlySet<string>): Promise<ReadonlyMap<string, Places>> {
  const files = new Map<string, Map<string, string>>()
  for await (const line of linesOfFile(index)) {
    const entry = entryOf(line)
    if (entry === undefined || !keys.has(entry.note)) continue
    const { note, file, inside } = entry
    const places = files.get(file) ?? new Map<string, string>()
    files.set(file, places.set(inside === '' ? file : `${file}#${inside}`, note))
    const [, number] = /^line (\d+)$/.exec(inside) ?? []
    if (number !== undefined) places.set(`${file}:${number}`, note)
  }
  return files
}

function entryOf(line: string): { readonly note: string; readonly file: string; readonly inside: string } | undefined {
  try {
    const { note, file, inside } = JSON.parse(line) as Record<string, unknown>
    if (typeof note !== 'string' || typeof file !== 'string') return undefined
    return { note, file, inside: inside === undefined || inside === null ? '' : String(inside) }
  } catch {
    return undefined
  }
}
