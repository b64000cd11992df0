// Small drawings for the report: a bar with its interval, a bar of parts, lines over months. Sizes are in CSS pixels.
import type { Interval } from '../../statistics/intervals.ts'
import type { Markup } from './markup.ts'
import { html } from './markup.ts'

/** Two decimals: shorter files, and the same digits everywhere. */
const at = (value: number): string => String(Math.round(value * 100) / 100)

// Coordinates are made here from numbers only.
const points = (pairs: readonly (readonly [number, number])[]): string =>
  pairs.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${at(x)} ${at(y)}`).join('')

const BAR = { width: 150, height: 16 }

/** A rate from 0 to 1 as a bar, its interval as a line with ends; `title` says the same in words. */
export function rateBar(rate: number, interval: Interval | undefined, title: string): Markup {
  const { width, height } = BAR
  const ends =
    interval &&
    html`<path class="whisker" d="${points([
      [interval.low * width, 4],
      [interval.low * width, 12],
    ])}${points([
      [interval.low * width, 8],
      [interval.high * width, 8],
    ])}${points([
      [interval.high * width, 4],
      [interval.high * width, 12],
    ])}"/>`
  return html`<svg class="rate" role="img" width="${at(width + 2)}" height="${at(height)}" viewBox="-1 0 ${at(width + 2)} ${at(height)}"><title>${title}</title><path class="track" d="M0 3h${at(width)}v10H0z"/><path class="fill" d="M0 3h${at(rate * width)}v10H0z"/>${ends}</svg>`
}

/** A part of a bar: its share of the whole, and the class that paints it. */
export interface BarPart {
  readonly share: number
  readonly look: 'missing' | 'partial' | 'conflicting'
}

/** Parts of a whole as one bar; each has its own pattern, so that the bar is read without colours. */
export function partBar(parts: readonly BarPart[], title: string): Markup {
  const { width, height } = BAR
  let from = 0
  const drawn = parts.map(({ share, look }) => {
    const piece = html`<path class="${look}" d="M${at(from)} 3h${at(share * width)}v10H${at(from)}z"/>`
    from += share * width
    return piece
  })
  return html`<svg class="rate" role="img" width="${at(width + 2)}" height="${at(height)}" viewBox="-1 0 ${at(width + 2)} ${at(height)}"><title>${title}</title><path class="track" d="M0 3h${at(width)}v10H0z"/>${drawn}</svg>`
}

/** The patterns of `partBar`, once a page. */
export const PATTERNS: Markup = html`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="weave" d="M0 0h5v5H0z"/><path class="thread" d="M1 0v5"/></pattern><pattern id="dots" width="4" height="4" patternUnits="userSpaceOnUse"><path class="weave" d="M0 0h4v4H0z"/><path class="thread" d="M1 1h1.6v1.6H1z"/></pattern></defs></svg>`

/** One month of a line: nothing to draw where `rate` is missing. */
export interface MonthPoint {
  readonly rate?: number | undefined
  readonly interval?: Interval | undefined
}

// Neighbouring months that have a rate: a line has a hole where a month has none.
function runsOf(months: readonly MonthPoint[]): readonly (readonly number[])[] {
  const runs: number[][] = []
  for (const [index, { rate }] of months.entries()) {
    if (rate === undefined) continue
    if (index > 0 && months[index - 1]?.rate !== undefined) runs.at(-1)?.push(index)
    else runs.push([index])
  }
  return runs
}

interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

// Line, band of the intervals and points of one row of months, 0 to 1 over the whole height.
function lineOf(months: readonly MonthPoint[], { left, top, width, height }: Frame, radius: number): Markup {
  const x = (index: number): number => left + (months.length < 2 ? width / 2 : (index * width) / (months.length - 1))
  const y = (share: number): number => top + (1 - share) * height
  const runs = runsOf(months)
  const bounds = (run: readonly number[], side: 'low' | 'high') =>
    run.map((index) => [x(index), y(months[index]?.interval?.[side] ?? months[index]?.rate ?? 0)] as const)
  const bands = runs.map((run) => `${points([...bounds(run, 'high'), ...bounds(run, 'low').reverse()])}Z`)
  const banded = months.some(({ interval }) => interval !== undefined)
  const lines = runs.map((run) => points(run.map((index) => [x(index), y(months[index]?.rate ?? 0)])))
  const dots = runs.flat().map((index) => {
    const [cx, cy] = [x(index), y(months[index]?.rate ?? 0)]
    return `M${at(cx - radius)} ${at(cy)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`
  })
  return html`${banded ? html`<path class="band" d="${bands.join('')}"/>` : undefined}<path class="line" d="${lines.join('')}"/><path class="dot" d="${dots.join('')}"/>`
}

/** A row of months as a small line with the band of its intervals, from 0 % (bottom) to 100 % (top). */
export function sparkline(months: readonly MonthPoint[], title: string): Markup {
  const frame = { left: 3, top: 3, width: 184, height: 30 }
  return html`<svg class="spark" role="img" width="190" height="36" viewBox="0 0 190 36"><title>${title}</title><path class="grid" d="M3 3h184M3 18h184M3 33h184"/>${lineOf(months, frame, 1.5)}</svg>`
}

/** A row of months as a chart with axes; `names` are the months, `title` and `about` say in words what it shows. */
export function monthChart(
  months: readonly MonthPoint[],
  names: readonly string[],
  { id, title, about }: { readonly id: string; readonly title: string; readonly about: string },
): Markup {
  const frame = { left: 56, top: 10, width: 672, height: 150 }
  const levels = [0, 0.25, 0.5, 0.75, 1]
  const y = (share: number): number => frame.top + (1 - share) * frame.height
  const every = Math.max(1, Math.ceil(names.length / 9))
  const x = (index: number): number =>
    frame.left + (names.length < 2 ? frame.width / 2 : (index * frame.width) / (names.length - 1))
  const marks = levels.map(
    (share) =>
      html`<path class="grid" d="M${at(frame.left)} ${at(y(share))}h${at(frame.width)}"/><text class="axis" x="${at(frame.left - 8)}" y="${at(y(share) + 4)}" text-anchor="end">${share * 100} %</text>`,
  )
  const labels = names.map((name, index) =>
    index % every === 0
      ? html`<text class="axis" x="${at(x(index))}" y="${at(frame.top + frame.height + 20)}" text-anchor="middle">${name}</text>`
      : undefined,
  )
  return html`<svg class="chart" role="img" aria-labelledby="${id}-t ${id}-d" viewBox="0 0 760 190"><title id="${id}-t">${title}</title><desc id="${id}-d">${about}</desc>${marks}${labels}${lineOf(months, frame, 3)}</svg>`
}
