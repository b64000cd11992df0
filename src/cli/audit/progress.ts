// The progress of an audit: one line on a terminal that is written over, nothing elsewhere.

/** Told what was done; `end` clears the line. */
export interface Progress {
  readonly add: (notes: number, bytes: number) => void
  readonly say: (what: string) => void
  readonly end: () => void
}

/** Milliseconds between two lines. */
const PAUSE = 200

/** A line on standard error; `total` is the size of everything in bytes, as far as it is known. */
export function progressLine(total: () => number | undefined, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (stream.isTTY !== true) return { add: () => {}, say: () => {}, end: () => {} }
  const begin = performance.now()
  let notes = 0
  let bytes = 0
  let last = Number.NEGATIVE_INFINITY
  const write = (text: string): void => {
    stream.write(`\r\u001b[2K${text.slice(0, (stream.columns ?? 80) - 1)}`)
  }
  return {
    add: (more, size) => {
      notes += more
      bytes += size
      const now = performance.now()
      if (now - last < PAUSE) return
      last = now
      write(progressText({ notes, bytes, total: total(), milliseconds: now - begin }))
    },
    say: write,
    end: () => write(''),
  }
}

/** What the line says: notes, rate, share and remaining time. */
export function progressText({
  notes,
  bytes,
  total,
  milliseconds,
}: {
  readonly notes: number
  readonly bytes: number
  readonly total: number | undefined
  readonly milliseconds: number
}): string {
  const rate = milliseconds > 0 ? Math.round((1000 * notes) / milliseconds) : 0
  const done = `${count(notes)} notes, ${count(rate)} a second`
  if (total === undefined || total === 0 || bytes === 0) return done
  const share = Math.min(1, bytes / total)
  const left = (milliseconds * (1 - share)) / share
  return `${done}, ${Math.floor(100 * share)} %, ${timeOf(left)} left`
}

const count = (number: number): string => number.toLocaleString('en-US')

function timeOf(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  if (seconds < 90) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
