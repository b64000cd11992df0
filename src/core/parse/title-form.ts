// How the words of a possible heading are written: capitals, brackets, dashes.
import { isDigit, isLower, isUpper } from './characters.ts'
import type { TitleWords } from './section-titles.ts'

/** Capitals only; what stands in brackets does not count. */
export function isCapitals(source: string, start: number, end: number): boolean {
  let letters = 0
  let bracket = 0
  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i)
    if (code === 40 || code === 91) bracket++
    else if (code === 41 || code === 93) bracket--
    else if (bracket > 0) continue
    else if (isLower(code)) return false
    else if (isUpper(code)) letters++
  }
  return letters > 0
}

/** Whether brackets, a dash, a slash or a number sign part the title from the words after it. */
export function isMarkedOff(source: string, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    const code = source.charCodeAt(i)
    if (code === 40 || code === 91 || code === 47 || code === 35) return true
    if (code === 45 || code === 0x2013 || code === 0x2014) return true
  }
  return false
}

/** How many words stand before the first bracket. */
export function wordsBeforeBracket(source: string, words: TitleWords): number {
  for (let i = 1; i < words.forms.length; i++) {
    const code = source.charCodeAt((words.starts[i] as number) - 1)
    if (code === 40 || code === 91) return i
  }
  return words.forms.length
}

/** The first words of a line; their places are shared. */
export function firstWords(words: TitleWords, count: number): TitleWords {
  return { forms: words.forms.slice(0, count), starts: words.starts, ends: words.ends }
}

/** Whether only a dash stands between two offsets. */
export function isDashed(source: string, from: number, to: number): boolean {
  const gap = source.slice(from, to).trim()
  return gap === '-' || gap === '–' || gap === '—'
}

/** Whether all longer words in a range begin with a capital. */
export function areCapitalised(source: string, words: TitleWords, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const form = words.forms[i] as string
    if (form.length > 3 && isLower(source.charCodeAt(words.starts[i] as number))) return false
  }
  return true
}

/** How many words are numbers, as those of a date. */
export function countNumbers(words: TitleWords): number {
  let count = 0
  for (const form of words.forms) if (isDigit(form.charCodeAt(0))) count++
  return count
}
