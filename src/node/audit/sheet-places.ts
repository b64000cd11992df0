// Places of cells: columns are letters, rows are numbers from 1.

/** How large a sheet of the format can be. */
export const MOST_ROWS = 1_048_576
export const MOST_COLUMNS = 16_384

/** The letters of a column by its number from 1: `A`, `Z`, `AA`. */
export function columnName(number: number): string {
  let name = ''
  for (let left = number; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name
  }
  return name
}

/** The number from 1 of the column of a place such as `AB12`; undefined where it names none of a sheet. */
export function columnOf(place: string): number | undefined {
  const letters = /^\$?([A-Za-z]{1,3})\$?\d*$/.exec(place)?.[1]
  if (letters === undefined) return undefined
  let number = 0
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64
  return number <= MOST_COLUMNS ? number : undefined
}
