// How well requirements were measured on labelled notes: rows of the accuracy record, by their name.
import { accuracy } from '../generated/accuracy.ts'

/** A row of the accuracy record: one requirement on one labelled set, in percent. */
export interface MeasuredRow {
  readonly name: string
  /** What the set holds, in words. */
  readonly set: string
  /** Notes of the set. */
  readonly cases: number
  readonly precision: number
  readonly recall: number
  /** How well "there is a gap" is told; missing where the set does not tell. */
  readonly gapF1?: number
}

/** The rows that came with the program. */
export const measuredRows = accuracy as readonly MeasuredRow[]

/** The rows of a requirement, in the order of the record; none where it is not measured. */
export function rowsOf(measured: string | undefined, rows: readonly MeasuredRow[]): readonly MeasuredRow[] {
  return measured === undefined ? [] : rows.filter(({ name }) => name === measured)
}
