import { describe, expect, test } from '@jest/globals'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { HOSTILE, tables } from '../../testing/audit-figures.ts'
import { readXml } from '../containers/xml.ts'
import { readWorkbook } from './read-xlsx.ts'
import { sheetNames, writeWorkbook } from './xlsx.ts'

function bytesOf(sheets: typeof tables, mostRows?: number): Uint8Array {
  const pieces: Uint8Array[] = []
  writeWorkbook(sheets, (bytes) => pieces.push(bytes.slice()), mostRows)
  return Buffer.concat(pieces)
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]))
}

describe('a workbook', () => {
  const bytes = bytesOf(tables)
  const parts = partsOf(bytes)
  const first = parts.get('xl/worksheets/sheet1.xml') ?? ''

  test('has no formula, and every part is XML without control characters', () => {
    expect(parts.size).toBe(5 + tables.length)
    for (const text of parts.values()) {
      expect(readXml(text)).not.toHaveProperty('error')
      expect(text).not.toMatch(/<f[ >/]/)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/)
    }
  })

  test('gives back text as text and numbers as numbers', () => {
    const [sheet] = readWorkbook(bytes) as Exclude<ReturnType<typeof readWorkbook>, { error: string }>
    const kept = HOSTILE.map((name) => (name.startsWith('bell') ? 'bell null  ' : name))
    expect(sheet?.rows.map(([cell]) => cell)).toEqual(['provider', ...kept])
    expect(sheet?.rows[3]).toEqual([HOSTILE[2], '2', '-0.5', 'plain'])
    expect(first).toContain('<c r="B4"><v>2</v></c><c r="C4"><v>-0.5</v></c>')
  })

  test('has a bold, frozen head with a filter, and text that stays text when a cell is edited', () => {
    expect(first).toContain('<c r="A1" s="1" t="inlineStr">')
    expect(first).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
    expect(first).toContain(`<autoFilter ref="A1:D${HOSTILE.length + 1}"/>`)
    const quoted = [...first.matchAll(/<c r="A(\d+)" s="2"/g)].map(([, row]) => HOSTILE[Number(row) - 2])
    expect(quoted).toEqual(HOSTILE.filter((name) => !/^[<a_b]/.test(name)))
  })

  test('is the same for the same tables', () => {
    expect(Buffer.compare(bytes, bytesOf(tables))).toBe(0)
    // The moment of every entry is the first that the format knows.
    expect([...Buffer.from(bytes).subarray(10, 14)]).toEqual([0, 0, 0x21, 0])
  })

  test('cuts what is longer than a cell or a sheet, and says so', () => {
    const long = `${'x'.repeat(32_765)}\u{1f600}end`
    const rows = [[long], ...Array.from({ length: 11 }, () => ['y'])]
    const text = partsOf(bytesOf([{ name: 'big', title: '', columns: ['a'], rows }], 10)).get(
      'xl/worksheets/sheet1.xml',
    )
    expect(text).toContain(`>${'x'.repeat(32_765)}…</t>`)
    expect(text?.match(/<row /g)).toHaveLength(10)
    expect(text).toContain('>4 more rows: a sheet holds 10</t></is></c></row></sheetData><autoFilter ref="A1:A10"/>')
  })

  test.each<[readonly string[], readonly string[]]>([
    [['a[b]:c*?/\\d'], ['a-b-c-d']],
    [
      ['', "'", 'history'],
      ['sheet', 'sheet-2', 'history-2'],
    ],
    [
      ['same', 'SAME'],
      ['same', 'SAME-2'],
    ],
    [
      ['n'.repeat(40), 'n'.repeat(41)],
      ['n'.repeat(31), `${'n'.repeat(29)}-2`],
    ],
  ])('names the sheets of %j %j', (names, given) => {
    expect(sheetNames(names)).toEqual(given)
  })
})

// The parts as LibreOffice Calc and openpyxl lay them out.
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (...rows: readonly (readonly [string, string])[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${R}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

function packed(sheet: string, strings: string | undefined, root = ''): Uint8Array {
  const book = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook ${MAIN} xmlns:r="${R}"><fileVersion appName="Calc"/><workbookPr backupFile="false" showObjects="all" date1904="false"/><sheets><sheet name="Review &amp; more" sheetId="1" state="visible" r:id="rId1"/></sheets><calcPr iterateCount="100" refMode="A1" iterate="false" iterateDelta="0.001"/></workbook>`
  const parts: Record<string, string> = {
    '_rels/.rels': relations(['officeDocument', `${root}xl/workbook.xml`.replace(/^\/?/, root === '' ? '' : '/')]),
    'xl/workbook.xml': book,
    'xl/_rels/workbook.xml.rels': relations(
      ['worksheet', root === '' ? 'worksheets/sheet1.xml' : '/xl/worksheets/sheet1.xml'],
      ['sharedStrings', root === '' ? 'sharedStrings.xml' : '/xl/sharedStrings.xml'],
    ),
    'xl/worksheets/sheet1.xml': sheet,
    ...(strings !== undefined && { 'xl/sharedStrings.xml': strings }),
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}

const calcRow = (number: number, cells: string): string =>
  `<row r="${number}" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false">${cells}</row>`
const CALC_STRINGS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst ${MAIN} count="6" uniqueCount="5"><si><t xml:space="preserve">note</t></si><si><t xml:space="preserve">verdict</t></si><si><t xml:space="preserve"> two  blanks </t></si><si><r><rPr><b val="true"/><sz val="10"/><rFont val="Arial"/></rPr><t xml:space="preserve">in </t></r><r><rPr><sz val="10"/></rPr><t xml:space="preserve">runs</t></r><rPh sb="0" eb="1"><t>hint</t></rPh></si><si><t xml:space="preserve">a_x000D_\nb</t></si></sst>`
const CALC_SHEET = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet ${MAIN} xmlns:r="${R}"><sheetPr filterMode="false"><pageSetUpPr fitToPage="false"/></sheetPr><dimension ref="A1:F5"/><sheetViews><sheetView showFormulas="false" tabSelected="true" workbookViewId="0"><selection pane="topLeft" activeCell="A1" activeCellId="0" sqref="A1"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="11.53515625" defaultRowHeight="12.8" zeroHeight="false" outlineLevelRow="0" outlineLevelCol="0"/><cols><col collapsed="false" customWidth="true" hidden="false" outlineLevel="0" max="1" min="1" style="0" width="22.7"/></cols><sheetData>${[
  calcRow(1, '<c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1"/>'),
  calcRow(
    2,
    '<c r="A2" s="1" t="s"><v>2</v></c><c r="C2" s="0" t="n"><v>12</v></c><c r="F2" s="2" t="n"><v>46054</v></c>',
  ),
  calcRow(
    4,
    '<c r="A4" s="0" t="s"><v>3</v></c><c r="B4" s="0" t="b"><v>1</v></c><c r="C4" s="0" t="str"><f aca="false">A4&amp;"x"</f><v>in runsx</v></c><c r="D4" s="0" t="e"><f aca="false">1/0</f><v>#DIV/0!</v></c><c r="E4" s="0" t="n"><v>0.30000000000000004</v></c>',
  ),
  calcRow(5, '<c r="A5" s="0" t="s"><v>4</v></c><c r="B5" s="0" t="b"><v>0</v></c>'),
  calcRow(6, '<c r="A6" s="1"/><c r="B6" s="1"/>'),
  calcRow(1048576, ''),
].join('')}</sheetData><printOptions headings="false"/></worksheet>`
const CALC_ROWS = [
  ['note', 'verdict'],
  [' two  blanks ', '', '12', '', '', '46054'],
  [],
  ['in runs', 'TRUE', 'in runsx', '#DIV/0!', '0.30000000000000004'],
  ['a\r\nb', 'FALSE'],
]
const plainSheet = (rows: string): string => `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`

describe('reading a workbook', () => {
  test.each<[string, Uint8Array, readonly (readonly string[])[]]>([
    ['LibreOffice Calc', packed(CALC_SHEET, CALC_STRINGS), CALC_ROWS],
    [
      'openpyxl: places from the root, text in the cell',
      packed(
        plainSheet('<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="n"><v>1E-3</v></c></row>'),
        undefined,
        '/',
      ),
      [['a', '0.001']],
    ],
    [
      'rows and cells without places',
      packed(
        plainSheet(
          '<row><c><v>1</v></c><c t="str"><v>x</v></c></row><row r="3"><c r="B3"><v>2</v></c><c><v>3</v></c></row>',
        ),
        undefined,
      ),
      [['1', 'x'], [], ['', '2', '3']],
    ],
    [
      'names with a prefix',
      packed(
        '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
        undefined,
      ),
      [['7']],
    ],
    ['no rows', packed(plainSheet(''), undefined), []],
  ])('%s', (_, bytes, rows) => {
    expect(readWorkbook(bytes)).toEqual([{ name: 'Review & more', rows }])
  })

  const cell = (place: string): string => `<row r="${place.replace(/\D/g, '')}"><c r="${place}"><v>1</v></c></row>`
  const wide = Array.from({ length: 400 }, (_, index) => cell(`XFD${index + 1}`)).join('')
  test.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /cut off or broken/],
    ['half an archive', packed(CALC_SHEET, CALC_STRINGS).subarray(0, 500), /cut off or broken/],
    ['a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /password/],
    ['another archive', zipSync({ 'a.txt': strToU8('secret words') }), /^is not a readable workbook/],
    [
      'a string that is not there',
      packed(plainSheet('<row><c t="s"><v>4</v></c></row>'), undefined),
      /^is not a readable/,
    ],
    ['broken XML', packed(plainSheet('<row><secret words'), undefined), /^is not a readable workbook, or is damaged$/],
    [
      'entities',
      packed(`<!DOCTYPE x [<!ENTITY a "secret">]>${plainSheet('<row><c><v>&a;</v></c></row>')}`, undefined),
      /^is not a/,
    ],
    ['a place past the last row', packed(plainSheet('<row r="1048577"><c><v>1</v></c></row>'), undefined), /^is not a/],
    ['a few cells far apart', packed(plainSheet(wide), undefined), /^holds more than 5000000 cells$/],
  ])('%s is refused in words of our own', (_, bytes, error) => {
    const found = readWorkbook(bytes)
    expect('error' in found && found.error).toMatch(error)
  })
})
