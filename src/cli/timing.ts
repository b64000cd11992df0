// --timing: how long the parts of the work took, as a table.
import type { Part, Timer } from '../core/note/timer.ts'

/** Rows of the table. */
const ROWS = 20

/** A timer with the table of what it measured. */
export interface Stopwatch {
  readonly timer: Timer
  readonly table: () => string
}

/** Starts a stopwatch that nothing has been measured with. */
export function stopwatch(now: () => number = () => performance.now()): Stopwatch {
  const times = new Map<string, { readonly part: Part; readonly name: string; spent: number }>()
  const timer: Timer = (part, name, work) => {
    const begin = now()
    const given = work()
    const key = `${part} ${name}`
    const row = times.get(key) ?? { part, name, spent: 0 }
    row.spent += now() - begin
    times.set(key, row)
    return given
  }
  return { timer, table: () => tableOf([...times.values()]) }
}

function tableOf(rows: readonly { readonly part: Part; readonly name: string; readonly spent: number }[]): string {
  const whole = rows.reduce((sum, { spent }) => sum + spent, 0)
  const longest = [...rows].sort((a, b) => b.spent - a.spent).slice(0, ROWS)
  const width = Math.max(4, ...longest.map(({ name }) => name.length))
  const line = (part: string, name: string, spent: string, share: string): string =>
    `${part.padEnd(11)}  ${name.padEnd(width)}  ${spent.padStart(9)}  ${share.padStart(6)}\n`
  const shown = longest.map(({ part, name, spent }) =>
    line(part, name, spent.toFixed(1), whole === 0 ? '-' : `${((spent / whole) * 100).toFixed(1)}%`),
  )
  const rest = rows.length - shown.length
  const more = rest > 0 ? `and ${rest} more; ` : ''
  return `${line('part', 'name', 'ms', 'share')}${shown.join('')}${more}${whole.toFixed(1)} ms in all\n`
}
