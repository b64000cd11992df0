// Where the decoded text of markup stands in its source: character references and line ends are shorter or longer there.

/** A stretch of decoded text from `start` to `end`, and the offset of the source at which it stands; -1 where unknown. */
export interface Placed {
  readonly start: number
  readonly end: number
  readonly sourceStart: number
  /** What stands there is a reference or a line end that decodes to the text. */
  readonly escaped?: true
}

/** What stands for other characters in markup. */
const REFERENCES = /&(?:#x?[\da-f]{1,8}|[a-z][\da-z]{1,31});?|\r\n?|\0/gi

/** The stretches of `value`, the decoded form of `source` from `from` to `to`. Ascending, without gaps. */
export function placesOf(value: string, source: string, from: number, to: number): readonly Placed[] {
  if (from < 0) return [{ start: 0, end: value.length, sourceStart: -1 }]
  if (to - from === value.length && source.startsWith(value, from))
    return [{ start: 0, end: value.length, sourceStart: from }]
  const raw = source.slice(from, to)
  const places: Placed[] = []
  let at = 0
  let rawAt = 0
  for (const match of raw.matchAll(REFERENCES)) {
    const literal = raw.slice(rawAt, match.index)
    if (!value.startsWith(literal, at)) break
    if (literal !== '') places.push({ start: at, end: at + literal.length, sourceStart: from + rawAt })
    at += literal.length
    rawAt = match.index + match[0].length
    const next = nextLiteral(raw, rawAt)
    const size = [1, 2, 3].find((count) =>
      next === '' ? at + count === value.length : value.startsWith(next, at + count),
    )
    if (size === undefined) {
      // Two references in a row: one character each is by far the most common.
      places.push({ start: at, end: at + 1, sourceStart: from + match.index, escaped: true })
      at += 1
      continue
    }
    places.push({ start: at, end: at + size, sourceStart: from + match.index, escaped: true })
    at += size
  }
  const rest = raw.slice(rawAt)
  if (rest !== '' && value.length - at === rest.length && value.endsWith(rest)) {
    places.push({ start: at, end: value.length, sourceStart: from + rawAt })
  } else if (at < value.length) places.push({ start: at, end: value.length, sourceStart: -1 })
  return places
}

// A few characters of the source up to the next reference: enough to tell how long a reference's meaning is.
function nextLiteral(raw: string, at: number): string {
  const [literal = ''] = /^[^&\r\0]{0,8}/.exec(raw.slice(at, at + 8)) ?? []
  return literal
}
