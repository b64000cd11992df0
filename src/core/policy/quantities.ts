// Quantities as policies write them: lengths of time with their unit, percentages with their sign.

/** Days of each unit of time. A month has 30 days and a year 365, as where notes are read: 12 weeks are not 3 months. */
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 }

/** Units of time as policies write them. */
export const TIME_UNITS = Object.keys(DAYS)

/** Days of `12 weeks`, `1 month`, `90 days`; undefined where the text is no length of time. */
export function daysOf(text: string): number | undefined {
  const [, count, unit] = /^(\d+(?:\.\d+)?) ?([a-z]+?)s?$/.exec(text.trim()) ?? []
  const size = unit !== undefined && Object.hasOwn(DAYS, unit) ? DAYS[unit] : undefined
  return size === undefined ? undefined : Number(count) * size
}

/** The number of `50%`, at most 100; undefined where the text is no percentage. */
export function percentOf(text: string): number | undefined {
  const [, count] = /^(\d+(?:\.\d+)?) ?%$/.exec(text.trim()) ?? []
  return count === undefined || Number(count) > 100 ? undefined : Number(count)
}

/** Days in words, in the largest unit that divides them: 84 is `12 weeks`, 90 is `3 months`. */
export function textOfDays(days: number): string {
  for (const unit of ['year', 'week', 'month'] as const) {
    const count = days / (DAYS[unit] as number)
    if (Number.isInteger(count) && count > 0) return `${count} ${unit}${count === 1 ? '' : 's'}`
  }
  return `${days} ${days === 1 ? 'day' : 'days'}`
}
