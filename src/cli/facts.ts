// notelint facts: what notes document, one JSON object a line in the shape of the annotation guideline.
import { readNote } from '../core/language/read-note.ts'
import { documented } from '../core/lint.ts'
import type { Source, Sources } from '../node/read-files.ts'
import { readSources } from '../node/read-files.ts'
import { CLEAN, complainAbout, guarded, print, UNJUDGED, warnAbout } from './output.ts'

/** Prints the facts of each note; gives the exit code. */
export async function facts(sources: Sources): Promise<number> {
  let code = CLEAN
  for await (const source of readSources(sources)) {
    if ('error' in source) {
      complainAbout(source)
      code = UNJUDGED
      continue
    }
    warnAbout(source)
    const line = guarded(source, () => lineOf(source))
    if (line === undefined) code = UNJUDGED
    else await print(line)
  }
  return code
}

function lineOf({ id, text, markdown, metadata }: Source): string {
  const note = readNote(text, { markdown, ...(metadata && { metadata }) })
  return `${JSON.stringify(documented(id, note))}\n`
}
