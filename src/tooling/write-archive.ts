// Writes a made-up archive to a file, for measuring.
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { archiveNote } from './archive-notes.ts'

/** Lines that are handed to the file at once. */
const AT_ONCE = 500

/** Writes `count` notes as NDJSON, from the note numbered `first`; needs memory for some hundred of them only. */
export async function writeArchive(path: string, count: number, first = 0): Promise<void> {
  const file = createWriteStream(path)
  for (let from = first; from < first + count; from += AT_ONCE) {
    let lines = ''
    const end = Math.min(from + AT_ONCE, first + count)
    for (let index = from; index < end; index += 1) lines += `${JSON.stringify(archiveNote(index))}\n`
    if (!file.write(lines)) await once(file, 'drain')
  }
  file.end()
  await finished(file)
}
