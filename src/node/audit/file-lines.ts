// Lines of a large file of this program's own, one by one.
import { createReadStream } from 'node:fs'

/** The lines of a UTF-8 file without their ends (LF). Throws the system's error where the file cannot be read. */
export async function* linesOfFile(path: string): AsyncGenerator<string> {
  let rest = ''
  const stream = createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 18 })
  for await (const chunk of stream as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}
