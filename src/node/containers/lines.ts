// The lines of a stream as bytes, with their offsets; a line that is too long ends the reading.
import { LARGEST_RECORD, RECORD_TOO_LARGE } from './limits.ts'

/** A line without its line feed; `start` is its offset in bytes, `line` counts from 1. */
export interface ByteLine {
  readonly line: number
  readonly start: number
  readonly bytes: Uint8Array
}

/** A reading that cannot go on; its message is for people and holds nothing of the input. */
export class ReadingEnds extends Error {}

/** The lines of a stream. Throws `ReadingEnds` at a line that is too long. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = []
  let held = 0
  let start = 0
  let line = 0
  const close = (last: Uint8Array): ByteLine => {
    const bytes = parts.length === 0 ? last : Buffer.concat([...parts, last])
    line += 1
    const whole = { line, start, bytes }
    start += bytes.length + 1
    parts = []
    held = 0
    return whole
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      yield close(chunk.subarray(from, end))
      from = end + 1
    }
    if (from === chunk.length) continue
    held += chunk.length - from
    if (held > LARGEST_RECORD) throw new ReadingEnds(`line ${line + 1} ${RECORD_TOO_LARGE}`)
    parts.push(chunk.subarray(from))
  }
  if (held > 0) yield close(new Uint8Array())
}
