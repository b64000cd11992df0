// Terms as people write them, with optional and alternative parts, to plain phrases.

/** More phrases than this from one term are a slip of the pen. */
export const MOST_PHRASES = 50_000

/** What parts a term; a closing bracket without its opening one is text. */
const MARKS: ReadonlySet<string> = new Set(['|', '(', '['])

/**
 * All plain phrases of a term, each once: `[x]` is optional, `(a|b)` are alternatives, `\(` is a bracket. Throws an
 * Error with a message for the author where brackets do not pair or there are too many phrases.
 */
export function expandTerm(term: string): readonly string[] {
  const source = term.replaceAll('\\(', '\u0001').replaceAll('\\)', '\u0002')
  let at = 0
  const fail = (): never => {
    throw new Error(`cannot read the term ${JSON.stringify(term)}: its brackets do not pair`)
  }
  const alternatives = (close: string): string[] => {
    let all: string[] = []
    let current = ['']
    while (at < source.length && source[at] !== close) {
      const mark = source[at]
      if (mark === '|') {
        all = [...all, ...current]
        current = ['']
        at += 1
      } else if (mark === '(' || mark === '[') {
        at += 1
        const inner = alternatives(mark === '(' ? ')' : ']')
        if (source[at] !== (mark === '(' ? ')' : ']')) fail()
        at += 1
        const choices = mark === '[' ? ['', ...inner] : inner
        if (current.length * choices.length > MOST_PHRASES)
          throw new Error(`too many optional parts in ${JSON.stringify(term)}`)
        current = current.flatMap((head) => choices.map((tail) => head + tail))
      } else {
        const from = at
        while (at < source.length && !MARKS.has(source[at] as string) && source[at] !== close) at += 1
        const plain = source.slice(from, at)
        current = current.map((head) => head + plain)
      }
    }
    return [...all, ...current]
  }
  const phrases = alternatives('')
  if (at < source.length) fail()
  const plain = phrases.map((phrase) => {
    const spaced = phrase.replace(/\s+/g, ' ').trim()
    return source === term ? spaced : spaced.replaceAll('\u0001', '(').replaceAll('\u0002', ')')
  })
  return [...new Set(plain)]
}
