// What a note gives for the comparison of visits.
import { describe, expect, test } from '@jest/globals'
import { extractFacts } from '../facts/extract.ts'
import { findTopic } from '../facts/topic.ts'
import { readNote } from '../language/read-note.ts'
import { fnv1a } from '../statistics/sampling.ts'
import type { VisitFacts } from './visit-facts.ts'
import { visitFactsOf } from './visit-facts.ts'

describe('facts of a visit', () => {
  const factsOf = (text: string): VisitFacts => {
    const note = readNote(text)
    return visitFactsOf(note, extractFacts(note, findTopic(note)), (words) => `${fnv1a(words)}`)
  }
  const intro = 'HPI: 54-year-old woman with chronic low back pain for 5 years, rated 7/10 today.'

  test('hold numbers, person and keys, and no words of the note', () => {
    const facts = factsOf(`${intro} She had an injection in the lumbar spine about 3 weeks ago without relief.`)
    expect(facts).toMatchObject({ scores: [7], days: 1825, sex: 'female', age: 54 })
    expect(facts.ago).toEqual([[expect.stringMatching(/^\d+$/), 7]])
    expect(JSON.stringify(facts)).not.toMatch(/weeks|lumbar|relief|woman/)
  })

  test.each([
    ['years are counted', 'She had an injection in the lumbar spine about 3 years ago without relief.'],
    ['nothing is counted', 'She had an injection in the lumbar spine some time ago without relief.'],
    ['too few words', 'Injection 3 weeks ago.'],
  ])('hold no key of a sentence where %s', (_name, sentence) => {
    expect(factsOf(`${intro} ${sentence}`).ago).toBeUndefined()
  })

  test('of a record in two minds about its patient hold neither sex nor age', () => {
    const facts = factsOf(`${intro} This is a 61-year-old man with low back pain.`)
    expect([facts.sex, facts.age]).toEqual([undefined, undefined])
  })
})
