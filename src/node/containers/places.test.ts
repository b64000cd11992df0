// Places of pieces lead back into the container; time grows with its size only.
import { describe, expect, test } from '@jest/globals'
import { readNote } from '../../core/language/read-note.ts'
import { ccdaOf, mdmOf, rtfOf, WRITERS } from '../../testing/containers.ts'
import { all, given } from '../../testing/read-all.ts'
import { decode } from '../decode.ts'
import type { NamedBytes } from './read-container.ts'

describe('places', () => {
  const text = 'HPI: Pain 6/10 & "worse" — <since> May.\r\n\r\nPLAN:\r\n\tcafé | 2 ~ 3 ^ x \\ y {z}\r\nEnd.'
  const note = readNote(text, { markdown: false })
  const names = [
    'plain text',
    'HTML lines',
    'HTML blocks',
    'HTML preformatted',
    'RTF',
    'C-CDA sections',
    'C-CDA text',
    'HL7 MDM, TX',
    'HL7 MDM, repetitions',
    'HL7 MDM, FT',
    'HL7 batch',
  ]
  /** What stands for one character in the sources of these containers. */
  const escapes = /^(?:&(?:#?\w+);|\\'[\da-f]{2}|\\u-?\d+|\\tab ?|\\[\\{}~_]|\\[FSTRE]\\|\r\n?)/

  test.each(names)('of %s lead back', async (name) => {
    const source = (WRITERS[name] as (typeof WRITERS)[string])({ text, note })
    const decoded = decode(source.bytes)
    if ('error' in decoded) throw new Error(decoded.error)
    const found = (await all(source)).flatMap((one) => ('error' in one ? [] : [one]))
    const placed = found.flatMap(({ text: whole, origins }) =>
      origins.flatMap(({ start, end, sourceStart }) =>
        sourceStart === undefined ? [] : [{ piece: whole.slice(start, end), sourceStart }],
      ),
    )
    expect(placed.length).toBeGreaterThan(0)
    for (const { piece, sourceStart } of placed) {
      const isSame = decoded.text.startsWith(piece, sourceStart)
      expect([
        piece,
        isSame || (piece.length <= 2 && escapes.test(decoded.text.slice(sourceStart, sourceStart + 12))),
      ]).toEqual([piece, true])
    }
  })
})

describe('time grows with the size only', () => {
  const big = 'Pain 6/10 in the low back; worse on bending. '.repeat(12)
  const shapes: readonly (readonly [string, (size: number) => NamedBytes])[] = [
    ['RTF', (size) => given(rtfOf(`${big}é{}\\\t\n`.repeat(size)))],
    ['RTF of bytes', (size) => given(`{\\rtf1 ${"\\'e9 \\cell{\\b x}".repeat(size * 30)}}`)],
    ['HL7', (size) => given(mdmOf(Array.from({ length: size }, () => `OBX|1|TX|N||${big}\\T\\ \\ ~`)))],
    ['HL7 in one field', (size) => given(mdmOf([`OBX|1|FT|N||${`${big}\\.br\\\\`.repeat(size)}`]))],
    ['HTML', (size) => given(`<html>${`<p>${big}&amp;<br>`.repeat(size)}`)],
    [
      'C-CDA',
      (size) =>
        given(
          ccdaOf(
            `<structuredBody><component><section><text>${`<paragraph>${big}&amp;</paragraph>`.repeat(size)}</text></section></component></structuredBody>`,
          ),
        ),
    ],
  ]

  test.each(shapes)('%s', async (_, make) => {
    const timeOf = async (source: NamedBytes): Promise<number> => {
      const start = performance.now()
      const [one] = await all(source)
      expect(one).toHaveProperty('text')
      return performance.now() - start
    }
    const [small, large] = [make(250), make(2000)]
    await timeOf(small)
    const first = Math.min(await timeOf(small), await timeOf(small))
    const second = Math.min(await timeOf(large), await timeOf(large))
    // Eight times the size; quadratic work would take sixty-four times as long.
    expect(second).toBeLessThan(Math.max(first, 4) * 26)
  })
})
