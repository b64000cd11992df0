// npm run bench:audit [-- --notes N]: how fast an archive of N different notes is audited by every policy, by one thread and
// by two, with and without the cache, in what memory; and how large its report is. Exits with 4 where a bar is missed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Figures } from '../core/audit/figures.ts'
import { auditPage } from '../core/audit/report/page.ts'
import { writeArchive } from './write-archive.ts'

const NOTES = 50_000
/** Exit code: everything was measured, and a bar was missed. */
const MISSED = 4
const COMMAND = 'bin/notelint.js'
/** Bars: megabytes, two threads against one, notes a second, second run against first, bytes and seconds of the report. */
const MOST_MEMORY = 600
const LEAST_GAIN = 1.8
const LEAST_RATE = 2500
const LEAST_CACHED = 2
const MOST_REPORT = 3_000_000
const MOST_REPORT_SECONDS = 10

// Has the process tell its own peak, threads included, on the way out.
const TELL_PEAK = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'))",
)}`

interface Timed {
  readonly seconds: number
  readonly megabytes: number
}

await main()

async function main(): Promise<void> {
  const at = process.argv.indexOf('--notes')
  const notes = at < 0 ? NOTES : Number(process.argv[at + 1])
  if (!Number.isInteger(notes) || notes < 1000) {
    console.error('bench:audit: --notes takes a whole number, 1000 or more')
    process.exitCode = 2
    return
  }
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
  const args = ['audit', archive, '--policy', 'all', '--no-config', '--out', out, ...more]
  const begin = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', TELL_PEAK, COMMAND, ...args], {
    encoding: 'utf8',
  })
  const seconds = (performance.now() - begin) / 1000
  // Threads that were ended tell theirs before.
  const kilobytes = [...stderr.matchAll(/peak (\d+)/g)].at(-1)?.[1]
  if (status !== 0 || kilobytes === undefined)
    throw new Error(`audit ended with ${status}; npm run build first\n${stderr}`)
  return { seconds, megabytes: Math.round(Number(kilobytes) / 1024) }
}
