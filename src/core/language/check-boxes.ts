// Check boxes and signs beside a concept: "[x] fever [ ] chills", "fever (-)", "night pain: [ ] yes [x] no".

import type { Words } from '../note/note.ts'
import { CHECK } from '../note/note.ts'
import type { Question, Verdict } from './cue-scope.ts'

/** What a box or a sign beside the words says of their polarity; undefined where there is none. */
export function boxBefore({ words, first, last, from, to }: Question): Verdict | undefined {
  const answer = answered(words, to, last)
  if (answer !== undefined) return answer
  const sign = words.forms[to]
  if (to < last && (sign === '(-)' || sign === '(+)') && !leadsSigns(words, first, last)) return signAt(words, to)
  const bare = bareSign(words, first, from)
  if (bare !== undefined) return bare
  const boxesLead = leadsBoxes(words, first)
  if (!boxesLead && words.kinds[to] === CHECK && to < last) return boxAt(words, to)
  for (let index = from - 1; index >= first; index -= 1) {
    const form = words.forms[index]
    if (words.kinds[index] === CHECK) return boxesLead ? boxAt(words, index) : undefined
    if (form === '(-)' || form === '(+)') return leadsSigns(words, first, last) ? signAt(words, index) : undefined
    if (form === ';' || form === '.' || form === ':') return undefined
  }
  return undefined
}

// Boxes lead their item when the first of the sentence stands in front of a word rather than at the end.
function leadsBoxes(words: Words, first: number): boolean {
  if (words.kinds[first] === CHECK) return true
  const before = words.forms[first + 1] === ':' ? first + 2 : first
  return words.kinds[before] === CHECK
}

function leadsSigns(words: Words, first: number, last: number): boolean {
  for (let index = first; index < last; index += 1) {
    const form = words.forms[index]
    if (form === '(-)' || form === '(+)') return index === first || words.forms[index - 1] === ':'
  }
  return false
}

// "+ back pain, - fever": bare signs count only where the sentence starts with a plus, for a dash is mostly a dash.
function bareSign(words: Words, first: number, from: number): Verdict | undefined {
  if (from === first || words.forms[first] !== '+') return undefined
  const form = words.forms[from - 1]
  if (form === '+') return verdict(words, from - 1, from - 1, 'affirmed', 'sign')
  return form === '-' || form === '—' ? verdict(words, from - 1, from - 1, 'negated', 'sign') : undefined
}

// "[x] no [ ] yes" or "yes [ ] no [x]" behind the words and perhaps a colon.
function answered(words: Words, to: number, last: number): Verdict | undefined {
  let at = to
  if (at < last && (words.forms[at] === ':' || words.forms[at] === '?')) at += 1
  if (at >= last || (words.kinds[at] !== CHECK && words.kinds[at + 1] !== CHECK)) return undefined
  const lead = words.kinds[at] === CHECK
  for (; at + 1 < last && (words.kinds[at] === CHECK || words.kinds[at + 1] === CHECK); at += 2) {
    const box = lead ? at : at + 1
    const word = words.forms[lead ? at + 1 : at]
    const yes = word === 'yes' || word === 'y'
    const no = word === 'no' || word === 'n'
    if (!yes && !no) return undefined
    if (words.forms[box] !== '[x]') continue
    return verdict(words, at, at + 1, no ? 'negated' : 'affirmed', 'check-box')
  }
  return undefined
}

const boxAt = (words: Words, at: number): Verdict =>
  verdict(words, at, at, words.forms[at] === '[x]' ? 'affirmed' : 'negated', 'check-box')

const signAt = (words: Words, at: number): Verdict =>
  verdict(words, at, at, words.forms[at] === '(+)' ? 'affirmed' : 'negated', 'sign')

function verdict(words: Words, from: number, to: number, value: string, id: string): Verdict {
  return { value, id, start: words.starts[from] as number, end: words.ends[to] as number }
}
