// Kinds of character as the readers see them, by UTF-16 code. Plain comparisons: they run on every character.

/** A blank inside a line: space, tab, no-break space, vertical tab, form feed. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 11 || code === 12
}

/** A blank or a line end. */
export function isSpace(code: number): boolean {
  return code === 10 || code === 13 || isBlank(code)
}

/** A capital of ASCII. */
export function isUpper(code: number): boolean {
  return code >= 65 && code <= 90
}

/** A small letter of ASCII. */
export function isLower(code: number): boolean {
  return code >= 97 && code <= 122
}

/** A letter of ASCII or any character beyond it that is not punctuation. */
export function isLetter(code: number): boolean {
  return isLower(code) || isUpper(code) || (code >= 0xc0 && code < 0x2000)
}

/** A digit of ASCII. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Mark-up around words: asterisk, underscore, backtick. */
export function isMarkup(code: number): boolean {
  return code === 42 || code === 95 || code === 96
}

/** A function that gives the next place of a character from an offset on; cheap while the offsets rise. */
export function makeFinder(source: string, character: string): (from: number) => number {
  let since = 0
  let found = -1
  return (from) => {
    if (from < since || from > found) {
      const next = source.indexOf(character, from)
      found = next < 0 ? Number.POSITIVE_INFINITY : next
    }
    since = from
    return found
  }
}
