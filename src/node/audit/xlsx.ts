// Writes a workbook (Office Open XML, ECMA-376): text, numbers and nothing that is worked out. The same tables give the
// same bytes.
import { Zip, ZipDeflate } from 'fflate'
import type { Cell, Table } from '../../core/audit/figures.ts'
import { isTold } from '../../core/audit/outputs/csv.ts'
import { looksLikeFormula } from '../../core/report/spreadsheet.ts'
import { xmlText } from '../../core/report/xml.ts'
import { columnName, MOST_ROWS } from './sheet-places.ts'

/** Longest text of a cell in UTF-16 units, longest name of a sheet, and widths of columns in characters. */
const LONGEST_CELL = 32_767
const LONGEST_NAME = 31
const NARROWEST = 8
const WIDEST = 60
/** Rows that decide how wide columns are. */
const LOOKED_AT = 200
/** Characters that are packed in one go. */
const PIECE = 1 << 18

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Styles by number: plain, bold head, and text that stays text when somebody edits its cell. */
const BOLD = 1
const QUOTED = 2
const STYLES = [
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>`,
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/>',
  '</fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/>',
  '<bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
  '</cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('')

/**
 * Writes tables as the sheets of one workbook, in their order; `write` gets its bytes piece by piece. A table with more
 * rows than a sheet holds, its head included, is cut, and its last row says so.
 */
export function writeWorkbook(
  tables: readonly Table[],
  write: (bytes: Uint8Array) => void,
  mostRows: number = MOST_ROWS,
): void {
  // A workbook without a sheet is refused by spreadsheets.
  const whole = tables.length > 0 ? tables : [{ name: 'empty', title: 'No tables', columns: [], rows: [] }]
  const sheets = whole.map((table) => cutRows(table, mostRows))
  const names = sheetNames(sheets.map(({ name }) => name))
  const archive = new Zip((error, bytes) => {
    if (error) throw error
    write(bytes)
  })
  addPart(archive, '[Content_Types].xml', [contentTypes(sheets.length)])
  addPart(archive, '_rels/.rels', [relations(PACKAGE, [['officeDocument', 'xl/workbook.xml']])])
  addPart(archive, 'xl/workbook.xml', [workbook(sheets, names)])
  addPart(archive, 'xl/_rels/workbook.xml.rels', [
    relations(PACKAGE, [
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
  ])
  addPart(archive, 'xl/styles.xml', [STYLES])
  for (const [index, table] of sheets.entries())
    addPart(archive, `xl/worksheets/sheet${index + 1}.xml`, sheet(table, index))
  archive.end()
}

function cutRows(table: Table, most: number): Table {
  const { rows } = table
  if (rows.length < most) return table
  const shown = most - 2
  return { ...table, rows: [...rows.slice(0, shown), [`${rows.length - shown} more rows: a sheet holds ${most}`]] }
}

function addPart(archive: Zip, name: string, pieces: Iterable<string>): void {
  const file = new ZipDeflate(name, { level: 6 })
  // The zip format tells local time from 1980 on: one moment everywhere, and no word about when the audit ran.
  file.mtime = new Date(1980, 0, 1)
  archive.add(file)
  const encoder = new TextEncoder()
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < PIECE) continue
    file.push(encoder.encode(text))
    text = ''
  }
  file.push(encoder.encode(text), true)
}

function contentTypes(sheets: number): string {
  const parts = Array.from(
    { length: sheets },
    (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  )
  return [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>`,
    ...parts,
    '</Types>',
  ].join('')
}

function relations(base: string, targets: readonly (readonly [type: string, target: string])[]): string {
  const rows = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  )
  return `${HEAD}<Relationships xmlns="${base}/relationships">${rows.join('')}</Relationships>`
}

function workbook(sheets: readonly Table[], names: readonly string[]): string {
  const rows = names.map(
    (name, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  // Spreadsheets keep the range of a filter under a hidden name of each sheet.
  const filters = sheets.flatMap((table, index) => {
    const range = rangeOf(table, true)
    const place = `'${xmlText((names[index] as string).replaceAll("'", "''"))}'!${range}`
    return range === undefined
      ? []
      : [`<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${place}</definedName>`]
  })
  return [
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${rows.join('')}</sheets>`,
    filters.length > 0 ? `<definedNames>${filters.join('')}</definedNames>` : '',
    '</workbook>',
  ].join('')
}

// `A1:C9`; undefined for a table without columns.
function rangeOf({ columns, rows }: Table, fixed = false): string | undefined {
  if (columns.length === 0) return undefined
  const mark = fixed ? '$' : ''
  return `${mark}A${mark}1:${mark}${columnName(columns.length)}${mark}${rows.length + 1}`
}

function* sheet(table: Table, index: number): Generator<string> {
  const { title, columns, rows } = table
  const range = rangeOf(table)
  yield `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="${range ?? 'A1'}"/><sheetViews>`
  yield `<sheetView${index === 0 ? ' tabSelected="1"' : ''} workbookViewId="0">`
  if (range !== undefined) {
    yield '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>'
  }
  yield '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>'
  if (columns.length > 0) yield `<cols>${columns.map((_, column) => widthOf(table, column)).join('')}</cols>`
  yield '<sheetData>'
  if (columns.length > 0) yield row(columns, 1, BOLD)
  for (let at = 0; at < rows.length; at += 1) yield row(rows[at] ?? [], at + 2)
  yield `</sheetData>${range === undefined ? '' : `<autoFilter ref="${range}"/>`}`
  // Printed pages show the title; `&` begins a code there.
  yield `<headerFooter><oddHeader>${xmlText(`&L${cutText(title, 100).replaceAll('&', '&&')}`)}</oddHeader></headerFooter></worksheet>`
}

function widthOf({ columns, rows }: Table, column: number): string {
  const lengths = rows.slice(0, LOOKED_AT).map((cells) => String(cells[column] ?? '').length)
  // The head is bold and has the arrow of the filter.
  const longest = Math.max((columns[column] ?? '').length + 3, ...lengths)
  const width = Math.min(WIDEST, Math.max(NARROWEST, longest + 1))
  return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`
}

function row(cells: readonly Cell[], number: number, style = 0): string {
  const parts = cells.map((cell, column) => {
    if (!isTold(cell)) return ''
    const place = `${columnName(column + 1)}${number}`
    if (typeof cell === 'number') return `<c r="${place}"${style === 0 ? '' : ` s="${style}"`}><v>${cell}</v></c>`
    const look = style === 0 && looksLikeFormula(cell) ? QUOTED : style
    const mark = look === 0 ? '' : ` s="${look}"`
    return `<c r="${place}"${mark} t="inlineStr"><is><t xml:space="preserve">${cellText(cell)}</t></is></c>`
  })
  return `<row r="${number}">${parts.join('')}</row>`
}

// Line ends are LF, other control characters go, and what reads as an escape of the format (`_x000D_`) is escaped itself.
function cellText(text: string): string {
  if (/^[\w/:.,;() -]{0,99}$/.test(text) && !text.includes('_x')) return text
  const plain = text.replace(/\r\n?/g, '\n')
  return xmlText(cutText(plain, LONGEST_CELL)).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text
  // No half of a pair at the end.
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** Names of sheets as spreadsheets take them: no `[]:*?/\`, at most 31 characters, each once whatever its case. */
export function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set(['history'])
  return names.map((name) => {
    const plain = name
      .replace(/[[\]:*?/\\\p{Cc}\p{Cs}]+/gu, '-')
      .replace(/^'+|'+$/g, '')
      .trim()
    const base = plain === '' ? 'sheet' : plain
    let given = base.slice(0, LONGEST_NAME).replace(/[\uD800-\uDBFF]$/, '')
    for (let number = 2; taken.has(given.toLowerCase()); number += 1) {
      const end = `-${number}`
      given = `${base.slice(0, LONGEST_NAME - end.length).replace(/[\uD800-\uDBFF]$/, '')}${end}`
    }
    taken.add(given.toLowerCase())
    return given
  })
}
