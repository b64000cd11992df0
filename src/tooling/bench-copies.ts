// npm run bench:copies [-- --notes N]: how fast copied text is found among N notes, how much of it, and in what memory.
// Two threads read and fingerprint the notes, as an audit does. Exits with 1 where a bar is missed.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isMainThread, parentPort } from 'node:worker_threads'
import { readNote } from '../core/language/read-note.ts'
import { linesOf } from '../core/report/lines.ts'
import { findCopies } from '../core/similarity/copies.ts'
import { passagesOf } from '../core/similarity/passages.ts'
import type { PassageStore } from '../core/similarity/records.ts'
import { encodePrints, noteAt, RECORD } from '../core/similarity/records.ts'
import { fnv1a } from '../core/statistics/sampling.ts'
import { runPool } from '../node/audit/pool.ts'
import { openPrints, writePrints } from '../node/audit/prints.ts'
import { madeUpNote, originalOf } from './made-up-copies.ts'
import { notesAsked } from './notes-asked.ts'

const NOTES = 100_000
const OF_A_JOB = 200
const THREADS = 2
/** Bars: seconds for 100,000 notes in all, share of planted copies found, growth when notes double, microseconds a note. */
const MOST_SECONDS = 60
const LEAST_RECALL = 0.95
const MOST_GROWTH = 3
const MOST_PRINTING = 30

type Prints = readonly Uint8Array[]

if (isMainThread) await main()
else
  parentPort?.on('message', ({ job, work }: { job: number; work: { first: number; count: number } }) =>
    parentPort?.postMessage({ job, result: printsOf(work.first, work.count) }),
  )

function printsOf(first: number, count: number): Prints {
  return Array.from({ length: count }, (_, index) => {
    const note = readNote(madeUpNote(first + index))
    const lines = linesOf(note.text)
    return encodePrints(passagesOf(note), (offset) => lines(offset).line)
  })
}

// Microseconds that fingerprinting a note takes right after its reading; the best of five rounds, since others use the machine.
function printingTime(): number {
  const rounds = Array.from({ length: 5 }, () => {
    let time = 0
    for (let index = 0; index < OF_A_JOB; index += 1) {
      const note = readNote(madeUpNote(index))
      const begin = performance.now()
      passagesOf(note)
      time += performance.now() - begin
    }
    return (1000 * time) / OF_A_JOB
  })
  return Math.min(...rounds)
}

async function main(): Promise<void> {
  const count = notesAsked('bench:copies', NOTES)
  if (count === undefined) return
  const folder = mkdtempSync(join(tmpdir(), 'notelint-copies-'))
  try {
    process.exitCode = (await measure(count, join(folder, 'prints'))) ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function measure(count: number, path: string): Promise<boolean> {
  const printing = printingTime()
  const begin = performance.now()
  await writeAll(count, path)
  const read = (performance.now() - begin) / 1000
  const store = openPrints(path)
  const patients = Uint32Array.from({ length: count }, (_, index) => fnv1a(`patient ${originalOf(index) ?? index}`))
  const people = { patients, providers: new Uint32Array(count) }
  const began = performance.now()
  const found = findCopies(store, people)
  const compared = (performance.now() - began) / 1000
  const memory = process.resourceUsage().maxRSS / 1024
  const steps = [count / 4, count / 2, count].map((notes) => timeOf(firstNotes(store, Math.floor(notes)), people))
  store.close()
  const planted = Array.from({ length: count }, (_, index) => originalOf(index)).filter(
    (one) => one !== undefined,
  ).length
  const growth = (steps[2] as number) / Math.max(steps[1] as number, 0.05)
  const recall = found.samePatient / 2 / planted
  const rows: readonly (readonly [name: string, value: string, met?: boolean])[] = [
    ['notes', `${count}`],
    ['passages', `${found.passages}`],
    ['file of fingerprints, MB', (statSync(path).size / 1e6).toFixed(0)],
    ['reading and fingerprinting on two threads, s', read.toFixed(1)],
    ['comparing, s', compared.toFixed(1)],
    ['in all, s', (read + compared).toFixed(1), read + compared < (MOST_SECONDS * count) / NOTES],
    ['fingerprinting alone, microseconds a note', printing.toFixed(1), printing < MOST_PRINTING],
    ['processor time so far, s', (process.cpuUsage().user / 1e6).toFixed(1)],
    ['planted copies', `${planted}`],
    ['planted copies found, %', (100 * recall).toFixed(2), recall >= LEAST_RECALL],
    ['unrelated notes told as alike, %', ((100 * found.otherPatient) / count).toFixed(3)],
    ['clusters', `${found.count}`],
    ['comparing a quarter, a half, all, s', steps.map((step) => step.toFixed(2)).join(' ')],
    ['growth from a half to all, times', growth.toFixed(2), growth < MOST_GROWTH],
    ['peak memory of the process with its threads, MB', memory.toFixed(0)],
  ]
  for (const [name, value, met] of rows) console.log(`${name.padEnd(52)} ${value}${met === false ? '  MISSED' : ''}`)
  return rows.every(([, , met]) => met !== false)
}

async function writeAll(count: number, path: string): Promise<void> {
  const writer = writePrints(path)
  /** Answers that came before their turn. */
  const waiting = new Map<number, Prints>()
  let turn = 0
  function* jobs(): Generator<{ first: number; count: number }> {
    for (let first = 0; first < count; first += OF_A_JOB) yield { first, count: Math.min(OF_A_JOB, count - first) }
  }
  await runPool<{ first: number; count: number }, Prints>({
    file: fileURLToPath(import.meta.url),
    threads: THREADS,
    setup: undefined,
    jobs: jobs(),
    done: (job, _work, { result, failed }) => {
      if (!result) throw new Error(`a thread failed: ${failed}`)
      waiting.set(job, result)
      for (let next = waiting.get(turn); next !== undefined; next = waiting.get(turn)) {
        for (const [index, encoded] of next.entries()) writer.add(turn * OF_A_JOB + index, encoded)
        waiting.delete(turn)
        turn += 1
      }
    },
  })
  writer.close()
}

function timeOf(store: PassageStore, people: Parameters<typeof findCopies>[1]): number {
  const begin = performance.now()
  findCopies(store, people)
  return (performance.now() - begin) / 1000
}

// The passages of the first notes alone.
function firstNotes(store: PassageStore, notes: number): PassageStore {
  let count = 0
  store.scan((records, pieces) => {
    for (let index = 0; index < pieces; index += 1) if (noteAt(records, index * RECORD) < notes) count += 1
  })
  return {
    count,
    read: store.read,
    scan: (take) =>
      store.scan((records, pieces, first) => {
        if (first < count) take(records, Math.min(pieces, count - first), first)
      }),
  }
}
