// Confidence intervals of a rate: Wilson's score interval, and the exact one of Clopper and Pearson.

/** A rate of `hits` out of `total` and the bounds of its interval, all from 0 to 1. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** Two-sided 95 %: the quantile 0.975 of the normal distribution. */
const Z = 1.959963984540054
const ALPHA = 0.05

/**
 * Wilson's score interval at 95 % (E. B. Wilson, J. Am. Stat. Assoc. 22, 1927). `hits` and `total` are whole numbers with
 * 0 <= hits <= total; without a total the interval is everything.
 */
export function wilson(hits: number, total: number): Interval {
  if (total === 0) return { low: 0, high: 1 }
  const rate = hits / total
  const square = Z * Z
  const middle = (rate + square / (2 * total)) / (1 + square / total)
  const half = (Z / (1 + square / total)) * Math.sqrt((rate * (1 - rate)) / total + square / (4 * total * total))
  return { low: hits === 0 ? 0 : middle - half, high: hits === total ? 1 : middle + half }
}

/**
 * The exact interval at 95 % (C. J. Clopper and E. S. Pearson, Biometrika 26, 1934): never shorter than its confidence
 * says, so it is the one where caution is wanted.
 */
export function clopperPearson(hits: number, total: number): Interval {
  if (total === 0) return { low: 0, high: 1 }
  return {
    low: hits === 0 ? 0 : betaQuantile(ALPHA / 2, hits, total - hits + 1),
    high: hits === total ? 1 : betaQuantile(1 - ALPHA / 2, hits + 1, total - hits),
  }
}

// The x where the regularised incomplete beta function reaches p: steps of Newton, or a halving where one leads out of the
// bounds known so far. It rises from 0 to 1, so the bounds always close in.
function betaQuantile(p: number, a: number, b: number): number {
  const scale = logGamma(a + b) - logGamma(a) - logGamma(b)
  let low = 0
  let high = 1
  let x = a / (a + b)
  for (let round = 0; round < 60; round += 1) {
    const over = incompleteBeta(x, a, b, scale) - p
    if (over < 0) low = x
    else high = x
    const newton = x - over / Math.exp(scale + (a - 1) * Math.log(x) + (b - 1) * Math.log(1 - x))
    const next = newton > low && newton < high ? newton : (low + high) / 2
    if (Math.abs(next - x) < 1e-13) return next
    x = next
  }
  return x
}

// Regularised incomplete beta function by its continued fraction (Lentz's method); Abramowitz and Stegun 26.5.8. `scale` is
// the logarithm of one over the beta function of a and b.
function incompleteBeta(x: number, a: number, b: number, scale: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  // The fraction converges fast on one side of the mean only; the other side is its mirror.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a, scale)
  const front = Math.exp(a * Math.log(x) + b * Math.log(1 - x) + scale) / a
  const small = 1e-300
  let c = 1
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1), small)
  let value = d
  for (let m = 1; m <= 500; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / nonZero(1 + even * d, small)
    c = nonZero(1 + even / c, small)
    value *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / nonZero(1 + odd * d, small)
    c = nonZero(1 + odd / c, small)
    const step = d * c
    value *= step
    if (Math.abs(step - 1) < 1e-14) break
  }
  return front * value
}

const nonZero = (value: number, small: number): number => (Math.abs(value) < small ? small : value)

/** Coefficients of Lanczos' approximation with g = 7. */
const LANCZOS = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
]

function logGamma(x: number): number {
  const shifted = x - 1
  let sum = LANCZOS[0] as number
  for (let index = 1; index < LANCZOS.length; index += 1) sum += (LANCZOS[index] as number) / (shifted + index)
  const t = shifted + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum)
}
