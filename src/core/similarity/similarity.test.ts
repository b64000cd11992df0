// Copied text: found where it was planted, silent where notes are unrelated, in linear time.
import { describe, expect, test } from '@jest/globals'
import { readNote } from '../language/read-note.ts'
import { randomOf } from '../statistics/sampling.ts'
import type { Cluster } from './copies.ts'
import { copyFinder } from './copies.ts'
import { likeness, passagesOf } from './passages.ts'

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

const clustersOf = (texts: readonly (readonly [text: string, patient?: string])[]): readonly Cluster[] => {
  const finder = copyFinder()
  for (const [index, [text, patient]] of texts.entries()) finder.add(index, patient, passagesOf(readNote(text)))
  return finder.clusters()
}

const notesIn = (clusters: readonly Cluster[]): number[] => [
  ...new Set(clusters.flatMap(({ places }) => places.map(({ note }) => note))),
]

describe('passages', () => {
  test('of the same words are the same wherever they stand, whatever the case, marks and line ends', () => {
    const text = sentencesOf('a', 12).join(' ')
    const [one] = passagesOf(readNote(text))
    const [other] = passagesOf(readNote(text.toUpperCase().replaceAll('. ', '.\n')))
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
  test('unrelated notes give none', () => {
    expect(
      clustersOf(Array.from({ length: 400 }, (_, index) => [sentencesOf(`u${index}`, 14).join(' ')] as const)),
    ).toEqual([])
  })

  test('are found with three sentences in ten rewritten, in 19 of 20 notes at least', () => {
    const originals = Array.from({ length: 300 }, (_, index) => sentencesOf(`o${index}`, 14))
    const texts = originals.flatMap((sentences, index) => [
      [sentences.join(' '), `p${index}`] as const,
      [revised(sentences, `r${index}`), `p${index}`] as const,
    ])
    expect(notesIn(clustersOf(texts)).length).toBeGreaterThanOrEqual(570)
  })

  test('are told by note, place and patient', () => {
    const shared = sentencesOf('shared', 6).join(' ')
    const intro = sentencesOf('intro', 3).join(' ')
    const [cluster, ...more] = clustersOf([
      [`${intro}\n\n${shared}`, 'anna'],
      [sentencesOf('else', 8).join(' '), 'bert'],
      [`${shared}\n\nThe end.`, 'carl'],
      [`Another.\n\n${shared}`, 'carl'],
    ])
    expect(more.every(({ notes }) => notes === 3)).toBe(true)
    expect(cluster).toMatchObject({ notes: 3, patients: 2 })
    expect(cluster?.places.map(({ note }) => note)).toEqual([0, 2, 3])
    expect(cluster?.places[0]?.start).toBe(intro.length + 2)
  })

  test('a template in every note is one cluster, and costs no more than its notes', () => {
    const template = sentencesOf('template', 5).join(' ')
    const time = (count: number): number => {
      const notes = Array.from({ length: count }, (_, index) =>
        passagesOf(readNote(`${template} ${sentencesOf(`t${index}`, 3).join(' ')}`)),
      )
      const begin = performance.now()
      const finder = copyFinder()
      for (const [index, passages] of notes.entries()) finder.add(index, undefined, passages)
      const [first] = finder.clusters()
      expect(first?.notes).toBe(count)
      return performance.now() - begin
    }
    time(200)
    // Quadratic work would take sixteen times as long.
    expect(time(2000) / Math.max(time(500), 2)).toBeLessThan(9)
  })
})
