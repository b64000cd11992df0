// Dates of record systems as ISO days, and other small values that every format writes in its own way.
import { isDay } from '../../core/policy/reader.ts'

/** The day of `2026-03-12T09:30:00Z`, `20260312093000-0500`, `2026-03-12 09:30`, `3/12/2026` or a Date; else undefined. */
export function dayOf(value: unknown): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10)
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  const iso = /^(\d{4})-?(\d\d)-?(\d\d)(?=$|\D|\d{2})/.exec(text)
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?=$|\D)/.exec(text)
  const day =
    iso !== null
      ? `${iso[1]}-${iso[2]}-${iso[3]}`
      : american !== null
        ? `${american[3]}-${american[1]?.padStart(2, '0')}-${american[2]?.padStart(2, '0')}`
        : undefined
  return day !== undefined && isDay(day) ? day : undefined
}

/** A text that says something, its blanks made one; undefined for anything else. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  if (typeof value !== 'string') return undefined
  const text = value.replace(/\s+/g, ' ').trim()
  return text === '' ? undefined : text
}

/** The object without the entries that are undefined. */
export function known<T extends object>(entries: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as T
}
