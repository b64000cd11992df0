// What a title says: kind of condition, region, side. For official titles and for the words beside a code alike.
import { titleWords } from '../generated/codes.ts'
import { wordsOf } from '../language/words.ts'

/** The meaning of a title; empty sets where it says nothing of an axis. */
export interface Meaning {
  readonly natures: ReadonlySet<string>
  readonly regions: ReadonlySet<string>
  readonly sides: ReadonlySet<string>
  /** Says itself that something is left open ("unspecified", "NOS"). */
  readonly unspecified: boolean
}

type Row = readonly [axis: string, value: string]

let phrases: ReadonlyMap<string, readonly Row[]> | undefined
const LONGEST = 3

function known(): ReadonlyMap<string, readonly Row[]> {
  if (phrases !== undefined) return phrases
  const read = new Map<string, Row[]>()
  for (const line of titleWords.split('\n')) {
    const [phrase = '', axis = '', value = ''] = line.split('\t')
    read.set(phrase, [...(read.get(phrase) ?? []), [axis, value]])
  }
  phrases = read
  return read
}

/** The meaning of a text of a few words. */
export function meaningOf(text: string): Meaning {
  const { forms } = wordsOf(text)
  const said: Readonly<Record<string, Set<string>>> = {
    nature: new Set(),
    region: new Set(),
    side: new Set(),
    general: new Set(),
  }
  forms.forEach((_, from) => {
    for (let to = from + 1; to <= Math.min(forms.length, from + LONGEST); to += 1) {
      for (const [axis, value] of known().get(forms.slice(from, to).join(' ')) ?? []) said[axis]?.add(value)
    }
  })
  const { nature, region, side, general } = said as Record<'nature' | 'region' | 'side' | 'general', Set<string>>
  return { natures: nature, regions: region, sides: side, unspecified: general.size > 0 }
}

/** Whether two sets both say something and have nothing in common. */
export function disagree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && [...a].every((value) => !b.has(value))
}

/** Whether a text is the official title, word for word. */
export function isVerbatim(text: string, title: string): boolean {
  return plain(text) === plain(title)
}

const plain = (text: string): string => wordsOf(text).forms.join(' ').replace(/[,.]/g, '').replace(/\s+/g, ' ').trim()
