import { describe, expect, test } from '@jest/globals'
import type { Block, CompiledConcept } from '../note/note.ts'
import { indexReadingWords } from './reading-words.ts'
import { splitSentences } from './sentences.ts'

function sentence(name: string, terms: readonly string[]): CompiledConcept {
  return { concept: { channel: 'sentence', id: name, class: name }, terms: terms.join('\n') }
}

const words = indexReadingWords([
  sentence('before-name', ['dr', 'mr', 'st']),
  sentence('before-number', ['no', 'approx']),
  sentence('inner', ['e.g', 'i.e', 'vs', 'y.o']),
  sentence('closing', ['p.o', 'b.i.d', 'q.h.s', 'a.m', 'ph.d', 'm.d', 'prn']),
  sentence('opener', ['the', 'she', 'he']),
])

const sentences: readonly [source: string, parts: readonly string[]][] = [
  ['Pain is 7/10. Worse at night.', ['Pain is 7/10.', 'Worse at night.']],
  ['Seen by Dr. J. Smith at St. Mary. He agreed.', ['Seen by Dr. J. Smith at St. Mary.', 'He agreed.']],
  ['A 61 y.o. woman, e.g. active. No. 3 of 4.', ['A 61 y.o. woman, e.g. active.', 'No. 3 of 4.']],
  [
    'Takes it b.i.d. with food. Lunesta q.h.s. She sleeps.',
    ['Takes it b.i.d. with food.', 'Lunesta q.h.s.', 'She sleeps.'],
  ],
  ['Temp 98.6 F. Plan is rest.', ['Temp 98.6 F.', 'Plan is rest.']],
  ['Vitamin D. She agrees.', ['Vitamin D.', 'She agrees.']],
  ['Includes: 1. Yoga 2. Heat. 3. Ice', ['Includes:', '1. Yoga', '2. Heat.', '3. Ice']],
  ['(1) Strain. (2) Disc disease.', ['(1) Strain.', '(2) Disc disease.']],
  ['He said "it hurts." Then left.', ['He said "it hurts."', 'Then left.']],
  ['Better? Yes! BP (!) 151/94 and ? disc.', ['Better?', 'Yes!', 'BP (!) 151/94 and ? disc.']],
  ['Sleeps well; walks; no fever.', ['Sleeps well; walks; no fever.']],
  ['TENS ........ takes the edge off', ['TENS ........ takes the edge off']],
  ['no fever. no rash.', ['no fever.', 'no rash.']],
  ['A lot of pain.The leg is fine.', ['A lot of pain.', 'The leg is fine.']],
  ['Dose 0.5 mg q.4-6 h. Fine.', ['Dose 0.5 mg q.4-6 h.', 'Fine.']],
]

describe('splitSentences', () => {
  test.each(sentences)('%s', (source, parts) => {
    const block: Block = {
      kind: 'paragraph',
      section: 0,
      group: -1,
      start: 0,
      end: source.length,
      text: [{ start: 0, end: source.length }],
    }
    expect(splitSentences(source, block, words.sentences).map(({ start, end }) => source.slice(start, end))).toEqual(
      parts,
    )
  })
})
