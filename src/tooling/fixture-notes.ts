// The cases of fixtures/notes: where each note stands, and the report that `notelint check` prints of it.
import { readdirSync, readFileSync } from 'node:fs'
import { readNote } from '../core/language/read-note.ts'
import { lint } from '../core/lint.ts'
import { defaultPolicies } from '../core/policy/shipped.ts'
import { addNote, NOTHING } from '../core/report/noted.ts'
import { textOfNote, textOfSummary } from '../core/report/text.ts'
import { decode } from '../node/decode.ts'
import { isMarkdown } from '../node/note-paths.ts'

/** A note of the fixtures with its decoded text. */
export interface FixtureNote {
  readonly name: string
  readonly path: string
  readonly reportPath: string
  readonly text: string
  readonly markdown: boolean
}

const FOLDER = 'fixtures/notes'

/** Every case, in order of name. */
export function fixtureNotes(): readonly FixtureNote[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((name) => {
      const folder = `${FOLDER}/${name}`
      const file = readdirSync(folder).find((entry) => /^\.(?:txt|md)$/.test(entry.slice(name.length)))
      if (file === undefined) return []
      const path = `${folder}/${file}`
      const decoded = decode(readFileSync(path))
      if ('error' in decoded) throw new Error(`${path} ${decoded.error}`)
      return [{ name, path, reportPath: `${folder}/${name}.report`, text: decoded.text, markdown: isMarkdown(path) }]
    })
}

/** What `notelint check PATH` prints for the note where the output is no terminal. */
export function reportOf({ name, path, text, markdown }: FixtureNote): string {
  const note = readNote(text, { markdown })
  const noted = { id: name, path, note, result: lint(note, defaultPolicies) }
  return `${textOfNote(noted)}\n${textOfSummary(addNote(NOTHING, noted))}`
}
