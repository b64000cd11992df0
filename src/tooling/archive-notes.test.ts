// The made-up archive: every note is another one in words and not only in numbers, and looks like an archive.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { findTopic } from '../core/facts/topic.ts'
import { readNote } from '../core/language/read-note.ts'
import { metadataOf } from '../node/front-matter.ts'
import { archiveNote } from './archive-notes.ts'
import { writeArchive } from './write-archive.ts'

const COUNT = 50_000
const notes = Array.from({ length: COUNT }, (_, index) => archiveNote(index))
const folder = mkdtempSync(join(tmpdir(), 'archive-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a made-up archive', () => {
  test('has no two notes that differ only by numbers', () => {
    expect(new Set(notes.map(({ text }) => text.replace(/\d+/g, '#'))).size).toBe(COUNT)
  })

  test('is the same each time, in whatever order', () => {
    expect(archiveNote(31_007)).toEqual(notes[31_007])
    expect(archiveNote(2)).toEqual(notes[2])
  })

  test('has notes of usual lengths', () => {
    const lengths = notes.map(({ text }) => text.length).sort((a, b) => a - b)
    expect(lengths[0]).toBeGreaterThanOrEqual(500)
    expect(lengths[COUNT / 2]).toBeGreaterThan(1300)
    expect(lengths[COUNT / 2]).toBeLessThan(1700)
    expect(lengths.at(-1)).toBeLessThanOrEqual(3500)
  })

  test('has patients, authors, clinics and months', () => {
    const count = (key: (note: (typeof notes)[number]) => string): number => new Set(notes.map(key)).size
    expect(COUNT / count(({ patient }) => patient)).toBeCloseTo(4, 0)
    expect(count(({ author }) => author)).toBe(60)
    expect(count(({ clinic }) => clinic)).toBe(12)
    expect(count(({ date_of_service }) => date_of_service.slice(0, 7))).toBe(24)
    const drafts = notes.filter(({ status }) => status === 'draft').length / COUNT
    expect(drafts).toBeCloseTo(0.02, 2)
  })

  test('is about the back in about one note of ten', () => {
    const some = notes.slice(0, 1000).map(({ text }) => findTopic(readNote(text)).prominence)
    const share = some.filter((prominence) => prominence === 'main').length / some.length
    expect(share).toBeGreaterThan(0.07)
    expect(share).toBeLessThan(0.13)
  })

  test('is written with the keys that NDJSON knows', async () => {
    const path = join(folder, 'archive.ndjson')
    await writeArchive(path, 1203)
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
    expect(lines.length).toBe(1203)
    expect(JSON.parse(lines[1202] as string)).toEqual(JSON.parse(JSON.stringify(notes[1202])))
    expect(metadataOf(notes[7]).metadata?.dateOfService).toBe(notes[7]?.date_of_service)
  })
})
