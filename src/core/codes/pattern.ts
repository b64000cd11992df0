// Code patterns: a beginning of codes (`M54.5-`, `M54.6`), a range of beginnings (`M50-M54`), or any code.

/** Whether a code (with its dot) falls under a pattern. A pattern stands for everything that begins with it. */
export function matches(pattern: string, code: string): boolean {
  if (pattern === 'any') return true
  const plain = code.replace('.', '')
  const [low, high] = endsOf(pattern)
  if (high === '') return plain.startsWith(low)
  return plain.slice(0, low.length) >= low && plain.slice(0, high.length) <= high
}

const known = new Map<string, readonly [low: string, high: string]>()

// The same few hundred patterns are asked of every code.
function endsOf(pattern: string): readonly [low: string, high: string] {
  let ends = known.get(pattern)
  if (ends === undefined) {
    const [low = '', high = ''] = pattern.replaceAll('.', '').split('-')
    ends = [low, high]
    known.set(pattern, ends)
  }
  return ends
}

/** Whether a code falls under one of the patterns. */
export function matchesAny(patterns: readonly string[], code: string): boolean {
  return patterns.some((pattern) => matches(pattern, code))
}
