// Cells of spreadsheets: no text of ours or of a note becomes a formula.

/**
 * Whether a spreadsheet would take a text for a formula: it begins with `=`, `+`, `-` or `@`, also in full width, also
 * after blanks and marks without width, or with a tab or a line end, or has a line that does.
 */
export function looksLikeFormula(text: string): boolean {
  // Nearly all cells are names and sentences.
  if (PLAIN.test(text)) return false
  return /(?:^|[\p{Cc}\p{Zl}\p{Zp}])[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u.test(text) || /^[\t\r\n]/.test(text)
}

const PLAIN = /^\w[\w/:.,;() -]*$/

/**
 * A cell of a CSV file: a number as it is, text in quotes and on one line. An apostrophe in front keeps a spreadsheet from
 * taking text for a formula.
 */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  if (PLAIN.test(value)) return `"${value}"`
  const flat = value.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
  const risky = looksLikeFormula(flat) || /^[\t\r\n]/.test(value)
  return `"${(risky ? `'${flat}` : flat).replaceAll('"', '""')}"`
}

/** A line of a CSV file (RFC 4180) with its line end. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}
