// The compact form of a code table: one line a category, its codes in it; a category is read when it is first asked for.

/** A row to pack: years are fiscal years in which the code is reportable; none for a header. */
export interface PackedRow {
  /** With its dot: `M54.50`. */
  readonly code: string
  readonly title: string
  readonly first?: number
  readonly last?: number
}

/** First fiscal year of ICD-10-CM; a code that is reportable from then on has no dates in the packed form. */
export const FIRST_YEAR = 2016

/** Packs rows: `M54<tab>|h|Dorsalgia<tab>50|2022-|Low back pain, unspecified …`. Titles hold neither tab nor bar. */
export function packTable(rows: readonly PackedRow[]): string {
  const lines = new Map<string, string[]>()
  for (const row of rows) {
    const category = row.code.slice(0, 3)
    const line = lines.get(category) ?? [category]
    line.push(`${row.code.slice(4)}|${yearsOf(row)}|${row.title.replace(/[|\t]/g, ' ')}`)
    lines.set(category, line)
  }
  return [...lines.values()].map((line) => line.join('\t')).join('\n')
}

function yearsOf({ first, last }: PackedRow): string {
  if (first === undefined) return 'h'
  const from = first > FIRST_YEAR ? String(first) : ''
  return last === undefined ? from && `${from}-` : `${from}-${last}`
}

/** The lines of a packed table by category. */
export function unpackLines(packed: string): ReadonlyMap<string, string> {
  const lines = new Map<string, string>()
  for (const line of packed.split('\n')) if (line !== '') lines.set(line.slice(0, 3), line)
  return lines
}

/** The rows of one category's line, in the order of the table. */
export function unpackRows(line: string): readonly PackedRow[] {
  const [category = '', ...cells] = line.split('\t')
  return cells.map((cell) => {
    const [suffix = '', years = '', title = ''] = cell.split('|')
    const code = suffix === '' ? category : `${category}.${suffix}`
    if (years === 'h') return { code, title }
    const [first, last] = years.split('-')
    return { code, title, first: first ? Number(first) : FIRST_YEAR, ...(last && { last: Number(last) }) }
  })
}
