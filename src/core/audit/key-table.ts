// A table from keys to numbers for millions of them: 12 bytes a place, at most two thirds full.

/** Finds and sets numbers by keys of 16 hexadecimal characters (`shortKey`). */
export interface KeyTable {
  readonly get: (key: string) => number | undefined
  readonly set: (key: string, value: number) => void
}

const FIRST_SIZE = 1 << 10

/** An empty table; values are whole numbers from 0 to 2^32 - 2. */
export function keyTable(): KeyTable {
  let size = FIRST_SIZE
  let filled = 0
  let highs = new Uint32Array(size)
  let lows = new Uint32Array(size)
  // One more than the value; 0 is an empty place.
  let values = new Uint32Array(size)
  const placeOf = (high: number, low: number): number => {
    let at = (low ^ (high >>> 7)) & (size - 1)
    while (values[at] !== 0 && (highs[at] !== high || lows[at] !== low)) at = (at + 1) & (size - 1)
    return at
  }
  const put = (high: number, low: number, value: number): void => {
    const at = placeOf(high, low)
    if (values[at] === 0) filled += 1
    highs[at] = high
    lows[at] = low
    values[at] = value
  }
  const grow = (): void => {
    const before = { highs, lows, values }
    size *= 2
    filled = 0
    highs = new Uint32Array(size)
    lows = new Uint32Array(size)
    values = new Uint32Array(size)
    for (const [at, value] of before.values.entries())
      if (value !== 0) put(before.highs[at] as number, before.lows[at] as number, value)
  }
  return {
    get: (key) => {
      const [high, low] = halvesOf(key)
      const value = values[placeOf(high, low)] as number
      return value === 0 ? undefined : value - 1
    },
    set: (key, value) => {
      const [high, low] = halvesOf(key)
      put(high, low, value + 1)
      if (3 * filled > 2 * size) grow()
    },
  }
}

/** The first and the last 32 bits of a key. */
export function halvesOf(key: string): readonly [high: number, low: number] {
  return [Number.parseInt(key.slice(0, 8), 16), Number.parseInt(key.slice(8, 16), 16)]
}
