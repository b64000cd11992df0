// Drawing a sample that anybody can draw again: everything follows from the seed and the names of the cases.

/** A source of numbers from 0 (inclusive) to 1 (exclusive). */
export type Random = () => number

/**
 * The generator named in every report: sfc32 (C. Doty-Humphrey, PractRand), its state set by the seed text through
 * FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo), the first twelve numbers thrown away.
 */
export const GENERATOR = 'sfc32 seeded by FNV-1a, Fisher-Yates'

/** A generator for a seed: the same text gives the same numbers on every machine. */
export function randomOf(seed: string): Random {
  let [a, b, c] = ['a', 'b', 'c'].map((part) => fnv1a(`${part}:${seed}`)) as [number, number, number]
  let count = 1
  const next = (): number => {
    const sum = (a + b + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 4294967296
  }
  for (let round = 0; round < 12; round += 1) next()
  return next
}

/** 32-bit FNV-1a over UTF-16 units. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** A member of the frame; `stratum` is '' where the sample is not stratified. */
export interface FrameRow {
  readonly key: string
  readonly stratum: string
}

/** The sample of one stratum: `drawn` are keys in the order of drawing, `reserve` those that replace, in order. */
export interface StratumSample {
  readonly stratum: string
  readonly size: number
  readonly drawn: readonly string[]
  readonly reserve: readonly string[]
}

/**
 * Draws `wanted` members of the frame without replacement, over the strata in proportion to their size (largest remainders;
 * at least one of each while there are enough). The order of the rows does not matter: they are sorted by key first. The
 * next `wanted` of each stratum are its reserve, for members that turn out to be unusable.
 */
export function drawSample(frame: readonly FrameRow[], wanted: number, seed: string): readonly StratumSample[] {
  const strata = new Map<string, string[]>()
  for (const { key, stratum } of frame) {
    const keys = strata.get(stratum)
    if (keys) keys.push(key)
    else strata.set(stratum, [key])
  }
  const names = [...strata.keys()].sort()
  const shares = allot(
    names.map((name) => (strata.get(name) ?? []).length),
    Math.min(wanted, frame.length),
  )
  return names.map((stratum, index): StratumSample => {
    const keys = shuffled([...(strata.get(stratum) ?? [])].sort(), randomOf(`${seed}\n${stratum}`))
    const share = shares[index] ?? 0
    return { stratum, size: keys.length, drawn: keys.slice(0, share), reserve: keys.slice(share, 2 * share) }
  })
}

// Whole shares of `wanted` in proportion to the sizes, by largest remainders, one at least where that can be.
function allot(sizes: readonly number[], wanted: number): readonly number[] {
  const total = sizes.reduce((sum, size) => sum + size, 0)
  if (total === 0) return sizes.map(() => 0)
  const least = wanted >= sizes.length ? 1 : 0
  const exact = sizes.map((size) => (wanted * size) / total)
  const shares = exact.map((share, index) => Math.min(sizes[index] ?? 0, Math.max(least, Math.floor(share))))
  const byRemainder = exact.map((share, index) => ({ index, rest: share - Math.floor(share) }))
  byRemainder.sort((a, b) => b.rest - a.rest || a.index - b.index)
  let left = wanted - shares.reduce((sum, share) => sum + share, 0)
  while (left !== 0) {
    let moved = false
    for (const { index } of left > 0 ? byRemainder : [...byRemainder].reverse()) {
      if (left === 0) break
      const share = shares[index] ?? 0
      const can = left > 0 ? share < (sizes[index] ?? 0) : share > least
      if (!can) continue
      shares[index] = share + Math.sign(left)
      left -= Math.sign(left)
      moved = true
    }
    if (!moved) break
  }
  return shares
}

// Fisher and Yates: every order is as likely as any other.
function shuffled(keys: string[], random: Random): readonly string[] {
  for (let last = keys.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const key = keys[last] as string
    keys[last] = keys[other] as string
    keys[other] = key
  }
  return keys
}
