import { describe, expect, test } from '@jest/globals'
import { progressLine, progressText } from './progress.ts'

describe('the line of progress', () => {
  test.each([
    [{ notes: 1200, bytes: 0, total: undefined, milliseconds: 1000 }, '1,200 notes, 1,200 a second'],
    [{ notes: 5000, bytes: 25, total: 100, milliseconds: 10_000 }, '5,000 notes, 500 a second, 25 %, 30 s left'],
    [{ notes: 5000, bytes: 1, total: 100, milliseconds: 10_000 }, '5,000 notes, 500 a second, 1 %, 17 min left'],
    [{ notes: 5000, bytes: 1, total: 1000, milliseconds: 10_000 }, '5,000 notes, 500 a second, 0 %, 2 h 47 min left'],
    [{ notes: 5000, bytes: 200, total: 100, milliseconds: 10_000 }, '5,000 notes, 500 a second, 100 %, 0 s left'],
  ])('%j', (told, line) => {
    expect(progressText(told)).toBe(line)
  })

  test('is not written where there is no terminal', () => {
    const written: string[] = []
    const stream = { isTTY: false, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream
    const progress = progressLine(() => 100, stream)
    progress.add(10, 10)
    progress.say('more')
    progress.end()
    expect(written).toEqual([])
  })

  test('is written over, never longer than the terminal, and taken away', () => {
    const written: string[] = []
    const stream = {
      isTTY: true,
      columns: 20,
      write: (text: string) => written.push(text),
    } as unknown as NodeJS.WriteStream
    const progress = progressLine(() => 100, stream)
    progress.add(10, 10)
    progress.add(10, 10)
    progress.end()
    // The second came too soon after the first.
    expect(written.length).toBe(2)
    for (const text of written) expect([text.slice(0, 5), text.length < 25]).toEqual(['\r\u001b[2K', true])
    expect(written[1]).toBe('\r\u001b[2K')
  })
})
