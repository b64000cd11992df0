// Runs the built command as a process of its own, to measure what only a whole process shows.
import { spawnSync } from 'node:child_process'

const COMMAND = 'bin/notelint.js'
const ONE_NOTE = 'fixtures/notes/complete-good-note/complete-good-note.md'

// Loads the command inside a process that tells its own peak on the way out.
const MEASURED = `
process.argv.splice(1, 0, '${COMMAND}')
process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'))
await import(process.cwd() + '/${COMMAND}')
`

/** Peak resident memory, in MB, of a process that only runs `check --ndjson`. */
export function peakMemory(ndjson: string): number {
  const args = ['--input-type=module', '--eval', MEASURED, '--', 'check', '--ndjson', ndjson]
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  const [, kilobytes] = /peak (\d+)/.exec(stderr) ?? []
  if (status !== 0 || kilobytes === undefined) throw new Error(`check ended with ${status}; npm run build first`)
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
