// The visits of each patient brought together in files: appended by a hash of the patient's key, then read file by file.
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Visit } from '../../core/audit/across.ts'
import { across } from '../../core/audit/across.ts'
import { acrossTally } from '../../core/audit/across-tally.ts'
import type { AcrossFigures, AcrossFinding } from '../../core/audit/figures.ts'
import { fnv1a } from '../../core/statistics/sampling.ts'

/** Files: a million notes of some 300 bytes make about a megabyte each. */
const FILES = 256
/** Characters that a file waits for before it is written to: 8 MB in all. */
const WAITING = 1 << 15

/** Takes visits in the order of the run and compares them at the end. */
export interface VisitCollector {
  readonly add: (patient: string, visit: Visit) => void
  /** Compares the visits of every patient, tells `each` finding, and removes the files. */
  readonly finish: (each?: (finding: AcrossFinding) => void) => AcrossFigures
}

/** How visits are collected; tests set `files` low. */
export interface VisitOptions {
  readonly files?: number
}

type Line = readonly [patient: string, visit: Visit]

/** A collector that keeps its files in this folder, which it makes. Throws the system's error where it cannot write. */
export function collectVisits(folder: string, { files = FILES }: VisitOptions = {}): VisitCollector {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const waiting = Array.from({ length: files }, () => '')
  const pathOf = (file: number): string => join(folder, `${file}.ndjson`)
  const flush = (file: number): void => {
    if (waiting[file] !== '') appendFileSync(pathOf(file), waiting[file] as string)
    waiting[file] = ''
  }
  return {
    add: (patient, visit) => {
      const file = fnv1a(patient) % files
      waiting[file] += `${JSON.stringify([patient, visit])}\n`
      if ((waiting[file] as string).length > WAITING) flush(file)
    },
    finish: (each) => {
      const tally = acrossTally()
      for (let file = 0; file < files; file += 1) {
        flush(file)
        if (!existsSync(pathOf(file))) continue
        for (const [patient, visits] of patientsIn(readFileSync(pathOf(file), 'utf8')))
          tally.add(told(across(patient, visits), each), visits.length > 1)
      }
      rmSync(folder, { recursive: true, force: true })
      return tally.figures()
    },
  }
}

function told(
  findings: readonly AcrossFinding[],
  each: ((finding: AcrossFinding) => void) | undefined,
): readonly AcrossFinding[] {
  if (each) for (const finding of findings) each(finding)
  return findings
}

// Visits of each patient by day; those of one day in the order of the run.
function patientsIn(text: string): ReadonlyMap<string, readonly Visit[]> {
  const patients = new Map<string, Visit[]>()
  for (const line of text.split('\n')) {
    if (line === '') continue
    // Lines of our own writing: they cannot fail to parse.
    const [patient, visit] = JSON.parse(line) as Line
    const visits = patients.get(patient)
    if (visits) visits.push(visit)
    else patients.set(patient, [visit])
  }
  for (const visits of patients.values()) visits.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  return patients
}
