// Copied text: found where it was planted, silent where notes are unrelated, in linear time.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { openPrints, writePrints } from '../../node/audit/prints.ts'
import { readNote } from '../language/read-note.ts'
import { fnv1a, randomOf } from '../statistics/sampling.ts'
import type { Copies } from './copies.ts'
import { findCopies } from './copies.ts'
import type { JoinOptions } from './join.ts'
import { likeness, passagesOf } from './passages.ts'
import { encodePrints, memoryStore } from './records.ts'

/** Unrelated text: sentences of random words out of some thousand. */
function sentencesOf(seed: string, count: number): string[] {
  const random = randomOf(seed)
  return Array.from({ length: count }, () => {
    const words = Array.from({ length: 8 + Math.floor(random() * 10) }, () => wordOf(Math.floor(random() ** 2 * 4000)))
    return `${words.join(' ')}.`
  })
}

function wordOf(number: number): string {
  const syllables = ['ba', 'do', 'fi', 'gu', 'ka', 'le', 'mi', 'no', 'pu', 're']
  return `${number}`
    .split('')
    .map((digit) => syllables[Number(digit)])
    .join('')
}

/** The sentences with about one in three replaced, so that seven words in ten stay. */
function revised(sentences: readonly string[], seed: string, share = 0.3): string {
  const random = randomOf(seed)
  const fresh = sentencesOf(`${seed} fresh`, sentences.length)
  return sentences.map((sentence, index) => (random() < share ? fresh[index] : sentence)).join(' ')
}

/** 1 for the same name, another number for another; 0 for none. */
const hashOf = (name: string | undefined): number => (name === undefined ? 0 : fnv1a(name))

type Text = readonly [text: string, patient?: string, provider?: string]

const storeOf = (texts: readonly Text[]): ReturnType<typeof memoryStore> => {
  const store = memoryStore()
  for (const [index, [text]] of texts.entries()) {
    const note = readNote(text)
    store.add(
      index,
      encodePrints(passagesOf(note), (offset) => text.slice(0, offset).split('\n').length),
    )
  }
  return store
}

const copiesOf = (texts: readonly Text[], options?: JoinOptions): Copies =>
  findCopies(
    storeOf(texts),
    {
      patients: Uint32Array.from(texts, ([, patient]) => hashOf(patient)),
      providers: Uint32Array.from(texts, ([, , provider]) => hashOf(provider)),
    },
    options,
  )

describe('passages', () => {
  test('of the same words are the same wherever they stand, whatever the case and the marks', () => {
    const text = sentencesOf('a', 12).join(' ')
    const [one] = passagesOf(readNote(text))
    const [other] = passagesOf(readNote(text.toUpperCase().replaceAll('. ', '! ')))
    expect(one && other && likeness(one.print, other.print)).toBe(1)
  })

  test('of other words have next to nothing in common', () => {
    const prints = Array.from({ length: 60 }, (_, index) =>
      passagesOf(readNote(sentencesOf(`n${index}`, 8).join(' '))),
    ).flat()
    const most = Math.max(
      ...prints.flatMap((one, index) => prints.slice(index + 1).map((other) => likeness(one.print, other.print))),
    )
    expect(most).toBeLessThan(0.2)
  })

  test('that are too short are left out', () => {
    expect(passagesOf(readNote('Denies fever and chills.'))).toEqual([])
  })
})

describe('copies', () => {
  test('unrelated notes, and no notes, give none', () => {
    const texts = Array.from({ length: 400 }, (_, index): Text => [sentencesOf(`u${index}`, 14).join(' ')])
    expect(copiesOf(texts)).toMatchObject({ notes: 400, count: 0, clusters: [], samePatient: 0, otherPatient: 0 })
    expect(copiesOf([])).toEqual({ notes: 0, passages: 0, samePatient: 0, otherPatient: 0, count: 0, clusters: [] })
  })

  test('are found with three sentences in ten rewritten, in 19 of 20 notes at least', () => {
    const originals = Array.from({ length: 300 }, (_, index) => sentencesOf(`o${index}`, 14))
    const texts = originals.flatMap((sentences, index): readonly Text[] => [
      [sentences.join(' '), `p${index}`],
      [revised(sentences, `r${index}`), `p${index}`],
    ])
    const { samePatient, otherPatient } = copiesOf(texts)
    expect(samePatient).toBeGreaterThanOrEqual(570)
    expect(otherPatient).toBe(0)
  })

  test('are told by note, lines, patients and providers, passages behind each other as one', () => {
    const shared = `${sentencesOf('shared', 6).join(' ')}\n\n${sentencesOf('more', 6).join(' ')}`
    const intro = sentencesOf('intro', 3).join(' ')
    const found = copiesOf([
      [`${intro}\n\n${shared}`, 'anna', 'X'],
      [sentencesOf('else', 8).join(' '), 'bert', 'X'],
      [`${shared}\n\nThe end.`, 'carl', 'X'],
      [`Another.\n\n\n${shared}`, 'carl', 'Y'],
      [shared],
    ])
    expect(found).toMatchObject({ count: 1, samePatient: 2, otherPatient: 3 })
    expect(found.clusters).toMatchObject([{ notes: 4, patients: 2, providers: 2 }])
    expect(found.clusters[0]?.places).toEqual([
      { note: 0, start: 3, end: 5 },
      { note: 2, start: 1, end: 3 },
      { note: 3, start: 1, end: 6 },
      { note: 4, start: 1, end: 3 },
    ])
  })

  test('a stock sentence between others joins nothing, and a text that drifts away is no cluster of strangers', () => {
    const stock = sentencesOf('stock', 1)[0]?.split(' ').slice(0, 8).join(' ')
    const notes = Array.from({ length: 60 }, (_, index): Text => {
      const [one, two, three, four] = sentencesOf(`s${index}`, 4)
      return [[one, two, `${stock}.`, three, four].join(' ')]
    })
    expect(Math.max(0, ...copiesOf(notes).clusters.map((cluster) => cluster.notes))).toBeLessThan(6)
    // Each text has one sentence in four of the one before replaced: after eight steps nothing is left of the first.
    const texts: Text[] = []
    const sentences = sentencesOf('drift', 4)
    for (let step = 0; step < 40; step += 1) {
      texts.push([sentences.join(' ')])
      sentences[step % 4] = sentencesOf(`drift ${step}`, 1)[0] as string
    }
    for (const { notes: size } of copiesOf(texts).clusters) expect(size).toBeLessThan(10)
  })

  test('do not depend on how many pairs are sorted at once, nor on where records lie', () => {
    const template = sentencesOf('template', 5)
    const texts = Array.from(
      { length: 120 },
      (_, index): Text => [
        `${revised(template, `v${index % 5}`, 0.2)} ${sentencesOf(`t${index % 70}`, 3).join(' ')}`,
        `p${index % 9}`,
      ],
    )
    const whole = copiesOf(texts)
    expect(whole.count).toBeGreaterThan(1)
    expect(copiesOf(texts, { atOnce: 7 })).toEqual(whole)
    const folder = mkdtempSync(join(tmpdir(), 'notelint-'))
    try {
      const writer = writePrints(join(folder, 'prints'))
      for (const [index, [text]] of texts.entries()) {
        const encoded = encodePrints(passagesOf(readNote(text)), (offset) => text.slice(0, offset).split('\n').length)
        // As it comes from a thread: a piece of a larger buffer, at an odd place.
        writer.add(index, Buffer.concat([Buffer.from('x'), encoded]).subarray(1))
      }
      writer.close()
      const store = openPrints(join(folder, 'prints'))
      const patients = Uint32Array.from(texts, ([, patient]) => hashOf(patient))
      expect(findCopies(store, { patients, providers: new Uint32Array(texts.length) })).toEqual(whole)
      store.close()
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('a template in every note is one cluster, and costs no more than its notes', () => {
    const template = sentencesOf('template', 5).join(' ')
    const time = (count: number): number => {
      const texts = Array.from(
        { length: count },
        (_, index): Text => [`${template} ${sentencesOf(`t${index}`, 3).join(' ')}`],
      )
      const store = storeOf(texts)
      const none = new Uint32Array(count)
      const begin = performance.now()
      const { clusters } = findCopies(store, { patients: none, providers: none })
      expect(Math.max(...clusters.map(({ notes }) => notes))).toBe(count)
      return performance.now() - begin
    }
    time(200)
    // Quadratic work would take sixteen times as long.
    expect(time(2000) / Math.max(time(500), 2)).toBeLessThan(9)
  })
})
