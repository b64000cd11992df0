// npm run bench:audit [-- --notes N]: how fast an archive of N different notes is audited by every policy, by one thread and
// by two, with and without the cache, in what memory; and how large its report is. Exits with 4 where a bar is missed.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Figures } from '../core/audit/figures.ts'
import { auditPage } from '../core/audit/report/page.ts'
import { peakMemory } from './child-runs.ts'
import { notesAsked } from './notes-asked.ts'
import { writeArchive } from './write-archive.ts'

const NOTES = 50_000
/** Exit code: everything was measured, and a bar was missed. */
const MISSED = 4
/** Bars: megabytes, two threads against one, notes a second, second run against first, bytes and seconds of the report. */
const MOST_MEMORY = 600
const LEAST_GAIN = 1.8
const LEAST_RATE = 2500
const LEAST_CACHED = 2
const MOST_REPORT = 3_000_000
const MOST_REPORT_SECONDS = 10

interface Timed {
  readonly seconds: number
  readonly megabytes: number
}

await main()

async function main(): Promise<void> {
  const notes = notesAsked('bench:audit', NOTES)
  if (notes === undefined) return
  const folder = mkdtempSync(join(tmpdir(), 'notelint-archive-'))
  try {
    process.exitCode = (await measure(notes, folder)) ? 0 : MISSED
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(notes: number, folder: string): Promise<boolean> {
  const archive = join(folder, 'archive.ndjson')
  await writeArchive(archive, notes)
  const cache = ['--cache', join(folder, 'cache')]
  const one = timeOf(archive, join(folder, 'one'), ['--jobs', '1', '--no-cache'])
  const two = timeOf(archive, join(folder, 'two'), ['--jobs', '2', '--no-cache'])
  const cold = timeOf(archive, join(folder, 'cold'), ['--jobs', '2', ...cache])
  const warm = timeOf(archive, join(folder, 'warm'), ['--jobs', '2', ...cache])
  const figures = JSON.parse(readFileSync(join(folder, 'two', 'figures.json'), 'utf8')) as Figures
  const begin = performance.now()
  auditPage(figures)
  const built = (performance.now() - begin) / 1000
  const size = statSync(join(folder, 'two', 'report.html')).size
  const rate = (run: Timed): number => notes / run.seconds
  const peak = Math.max(one.megabytes, two.megabytes, cold.megabytes, warm.megabytes)
  const rows: readonly (readonly [name: string, value: string, met?: boolean])[] = [
    ['notes, every one different', `${notes}`],
    ['archive, MB', (statSync(archive).size / 1e6).toFixed(0)],
    ['notes to which a policy speaks', `${figures.totals.frame}`],
    ['processors', `${availableParallelism()}`],
    ['one thread, s', one.seconds.toFixed(1)],
    ['two threads, s', two.seconds.toFixed(1)],
    ['two threads against one, times', (one.seconds / two.seconds).toFixed(2), one.seconds / two.seconds >= LEAST_GAIN],
    ['two threads, notes/s', rate(two).toFixed(0), rate(two) >= LEAST_RATE],
    ['two threads filling the cache, notes/s', rate(cold).toFixed(0)],
    ['two threads out of the cache, notes/s', rate(warm).toFixed(0)],
    [
      'out of the cache against without, times',
      (rate(warm) / rate(two)).toFixed(2),
      rate(warm) / rate(two) >= LEAST_CACHED,
    ],
    ['peak memory with one and with two threads, MB', `${one.megabytes} and ${two.megabytes}`, peak < MOST_MEMORY],
    ['report.html, kB', (size / 1000).toFixed(0), size < MOST_REPORT],
    ['report.html built in, s', built.toFixed(2), built < MOST_REPORT_SECONDS],
  ]
  for (const [name, value, met] of rows) console.log(`${name.padEnd(50)} ${value}${met === false ? '  MISSED' : ''}`)
  return rows.every(([, , met]) => met !== false)
}

function timeOf(archive: string, out: string, more: readonly string[]): Timed {
  const begin = performance.now()
  const megabytes = peakMemory(['audit', archive, '--policy', 'all', '--no-config', '--out', out, ...more])
  return { seconds: (performance.now() - begin) / 1000, megabytes }
}
