// Runs the built command as a process of its own, to measure what only a whole process shows.
import { spawnSync } from 'node:child_process'

const COMMAND = 'bin/notelint.js'
const ONE_NOTE = 'fixtures/notes/complete-good-note/complete-good-note.md'

// Has the process, threads included, tell its own peak on the way out.
const TELL_PEAK = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'))",
)}`

/** Peak resident memory, in MB, of a process that only runs the command with these arguments, threads included. */
export function peakMemory(args: readonly string[]): number {
  const { status, stderr } = spawnSync(process.execPath, ['--import', TELL_PEAK, COMMAND, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  // Threads that were ended before tell theirs as well.
  const kilobytes = [...stderr.matchAll(/peak (\d+)/g)].at(-1)?.[1]
  if (status !== 0 || kilobytes === undefined)
    throw new Error(`${args[0]} ended with ${status}; npm run build first\n${stderr}`)
  return Math.round(Number(kilobytes) / 1024)
}

/** Milliseconds that `check` takes on one note, process start included; median of five. */
export function coldStart(): number {
  const times = [1, 2, 3, 4, 5].map(() => {
    const begin = performance.now()
    const { status } = spawnSync(process.execPath, [COMMAND, 'check', ONE_NOTE])
    if (status !== 0) throw new Error(`check ended with ${status}; npm run build first`)
    return performance.now() - begin
  })
  return Math.round(times.sort((a, b) => a - b)[2] as number)
}
