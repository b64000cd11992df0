// Compares the findings of two runs line by line; hashes of one run are kept, and no lines.
import { join } from 'node:path'
import type { HasNote } from '../../core/audit/compare-findings.ts'
import { findingComparer } from '../../core/audit/compare-findings.ts'
import type { ComparedFindings } from '../../core/audit/compare-text.ts'
import { readFindingLine } from '../../core/audit/finding-line.ts'
import { codeOf } from '../note-paths.ts'
import { linesOfFile } from './file-lines.ts'
import { FILES } from './run-folder.ts'

/** Compares the findings in the folders of two runs, or says why they cannot be compared. */
export async function compareFindingFiles(old: string, next: string): Promise<ComparedFindings> {
  const [before, after] = await Promise.all([notesOf(old), notesOf(next)])
  // Without the list of notes, all count as notes of both runs.
  const known = before !== undefined && after !== undefined
  const has = (notes: ReadonlySet<number> | undefined): HasNote =>
    known ? (note) => notes?.has(keyNumber(note)) === true : () => true
  const comparer = findingComparer(has(before), has(after))
  const faults = [
    await eachLine(join(old, FILES.findings), (line) => comparer.addOld(readFindingLine(line))),
    await eachLine(join(next, FILES.findings), (line) => comparer.addNew(readFindingLine(line))),
  ].filter((fault) => fault !== undefined)
  if (faults.length > 0) return { notCompared: faults.join('; ') }
  return { rules: comparer.changes(), ...(known && { notes: overlapOf(before, after) }) }
}

// The 52 first bits of a key: they tell notes apart as well as memory allows.
const keyNumber = (note: string): number => Number.parseInt(note.slice(0, 13), 16)

function overlapOf(before: ReadonlySet<number>, after: ReadonlySet<number>) {
  let both = 0
  for (const note of after) if (before.has(note)) both += 1
  return { both, old: before.size - both, new: after.size - both }
}

/** The notes of a run that count: only those have findings. Undefined where the run has no index. */
async function notesOf(folder: string): Promise<ReadonlySet<number> | undefined> {
  const notes = new Set<number>()
  const fault = await eachLine(join(folder, FILES.index), (line) => {
    const [, note] = /^\{"note":"([0-9a-f]{16})"/.exec(line) ?? []
    // Quotes inside of names are escaped, so these are keys.
    if (note !== undefined && !/"leftOut":"|"drawn":false/.test(line)) notes.add(keyNumber(note))
  })
  return fault === undefined ? notes : undefined
}

/** Does something with each line that is not blank; gives why the file could not be read to its end. */
async function eachLine(path: string, take: (line: string) => void): Promise<string | undefined> {
  let number = 0
  try {
    for await (const line of linesOfFile(path)) {
      number += 1
      if (line.trim() !== '') take(line)
    }
    return undefined
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') return `${path} is not there`
    return code === 'unknown error' ? `${path}:${number} is no line of findings` : `${path} cannot be read (${code})`
  }
}
