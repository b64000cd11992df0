// npm run fixtures:update: writes the report of every note of fixtures/notes beside it; look at the diff before committing.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fixtureNotes, reportOf } from './fixture-notes.ts'

let changed = 0
const notes = fixtureNotes()
for (const note of notes) {
  const report = reportOf(note)
  if (existsSync(note.reportPath) && readFileSync(note.reportPath, 'utf8') === report) continue
  writeFileSync(note.reportPath, report)
  changed += 1
}
console.log(`${notes.length} notes, ${changed} reports written`)
