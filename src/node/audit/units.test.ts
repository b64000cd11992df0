// Units of work: nothing lost, nothing twice, and an added note moves the borders of its neighbourhood only.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { DEFAULT_OPTIONS } from '../containers/container.ts'
import type { LinesUnit, Unit } from './units.ts'
import { unitsOf } from './units.ts'

const folder = mkdtempSync(join(tmpdir(), 'notelint-units-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function unitsIn(...paths: readonly string[]): Promise<readonly Unit[]> {
  const units: Unit[] = []
  const files = paths.map((path) => ({ path, size: statSync(path).size }))
  for await (const unit of unitsOf(files, DEFAULT_OPTIONS)) units.push(unit)
  return units
}

const line = (number: number): string =>
  JSON.stringify({ id: `n${number}`, text: `Note ${number}. ${'Back pain. '.repeat(60 + (number % 90))}` })

describe('units of a large file of lines', () => {
  const path = join(folder, 'large.ndjson')
  const lines = Array.from({ length: 4000 }, (_, number) => line(number))

  test('are whole lines, one behind the other, to the last byte', async () => {
    writeFileSync(path, lines.join('\n'))
    const units = (await unitsIn(path)) as readonly LinesUnit[]
    const bytes = readFileSync(path)
    expect(units.length).toBeGreaterThan(5)
    let at = 0
    let number = 1
    for (const { start, end, line: first } of units) {
      expect([start, first]).toEqual([at, number])
      if (end < bytes.length) expect(bytes[end - 1]).toBe(10)
      number += bytes.subarray(start, end).filter((byte) => byte === 10).length
      at = end
    }
    expect(at).toBe(bytes.length)
  })

  test('mostly stay when a note is added in front', async () => {
    writeFileSync(path, lines.join('\n'))
    const contentOf = async () => {
      const bytes = readFileSync(path)
      return ((await unitsIn(path)) as readonly LinesUnit[]).map(({ start, end }) => bytes.toString('utf8', start, end))
    }
    const before = new Set(await contentOf())
    writeFileSync(path, [line(5000), ...lines].join('\n'))
    const after = await contentOf()
    expect(after.filter((content) => !before.has(content)).length).toBeLessThanOrEqual(2)
  })

  test('a line longer than a unit is a unit of its own', async () => {
    writeFileSync(path, `${lines[0]}\n${JSON.stringify({ id: 'x', text: 'y'.repeat(5 << 20) })}\n${lines[1]}\n`)
    const units = (await unitsIn(path)) as readonly LinesUnit[]
    expect(units.at(-1)?.end).toBe(statSync(path).size)
    expect(units.map(({ line: first }) => first)).toEqual([1, 3])
  })
})

test('small files go together, each once, in order; a large container comes as its notes', async () => {
  const paths = Array.from({ length: 700 }, (_, number) => join(folder, `${number}.txt`))
  for (const path of paths) writeFileSync(path, 'Back pain.')
  const table = join(folder, 'table.csv')
  writeFileSync(
    table,
    `note_id,note_text\n${Array.from({ length: 3000 }, (_, n) => `${n},"${'Pain. '.repeat(90)}"`).join('\n')}\n`,
  )
  const units = await unitsIn(...paths, table)
  expect(units.flatMap((unit) => (unit.kind === 'files' ? unit.paths : []))).toEqual(paths)
  const notes = units.flatMap((unit) => (unit.kind === 'notes' ? unit.items : []))
  expect(notes.map((item) => ('id' in item ? item.id : item.error))).toEqual(
    Array.from({ length: 3000 }, (_, n) => `${n}`),
  )
})
