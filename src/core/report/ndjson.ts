// JSON a line: the header, then each note as soon as it was judged, then the summary.
import { headerEntry, noteEntry } from './json.ts'
import type { Reporter, RunHeader } from './reporter.ts'

/** One object a line; `type` tells header, note and summary apart. */
export function ndjsonReporter(header: RunHeader): Reporter {
  const line = (type: string, entry: object): string => `${JSON.stringify({ type, ...entry })}\n`
  return {
    start: line('header', headerEntry(header)),
    note: (noted) => line('note', noteEntry(noted, header)),
    end: (summary, unreadable, notices) => line('summary', { summary, unreadable, notices }),
  }
}
