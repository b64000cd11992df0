// Bad containers give one short error, never text of the input, never a crash, never silence.
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { zipSync } from 'fflate'
import { ccdaOf, docxOf, mdmOf, rtfOf } from '../../testing/containers.ts'
import { pdfOf, scannedPdf } from '../../testing/pdf-writer.ts'
import type { One } from '../../testing/read-all.ts'
import { all, base64, bytesOf, given } from '../../testing/read-all.ts'
import type { NamedBytes } from './read-container.ts'

const SECRET = 'Jane Example'
const deepRtf = `{\\rtf1 ${'{'.repeat(100_000)}${SECRET}${'}'.repeat(100_000)}}`
const reference = (attachment: object): string =>
  JSON.stringify({ resourceType: 'DocumentReference', id: 'd', content: [{ attachment }] }, null, 1)

/** A zip archive whose directory says that its entry is small. */
function lyingZip(): Uint8Array {
  const zip = zipSync({ 'note.txt': new Uint8Array(5_000_000).fill(97) })
  const view = new DataView(zip.buffer)
  for (let at = 0; at < zip.length - 4; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true)
  return zip
}

/** An archive whose directory promises three hundred files of 250 MB each. */
function hugeZip(): Uint8Array {
  const zip = zipSync(Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`n${index}.txt`, bytesOf(SECRET)])))
  const view = new DataView(zip.buffer)
  for (let at = 0; at < zip.length - 4; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 250_000_000, true)
  }
  return zip
}

const three = zipSync({ 'c.zip': zipSync({ 'b.zip': zipSync({ 'a.txt': bytesOf(SECRET) }) }) })
const binary = new Uint8Array(4000).map((_, index) => (index * 7) % 256)
const docx = docxOf(`<w:p><w:r><w:t>${SECRET}</w:t></w:r></w:p>`)

describe('bad inputs give one short error', () => {
  const inputs: readonly (readonly [string, NamedBytes, RegExp])[] = [
    ['an empty file', given(''), /^is empty$/],
    ['blanks', given(' \n\t\n'), /^is empty$/],
    ['binary', given(binary), /binary/],
    ['binary called text', given(binary, 'note.txt'), /binary/],
    ['a picture', given(Buffer.from('89504e470d0a1a0a', 'hex'), 'x.png'), /binary/],
    ['RTF that is cut off', given(rtfOf(SECRET).slice(0, -1)), /cut off/],
    ['RTF that nests too deep', given(deepRtf), /nests deeper/],
    ['RTF without text', given('{\\rtf1{\\*\\generator x;}}'), /^is empty$/],
    ['HTML that nests too deep', given(`<html>${'<div>'.repeat(200_000)}${SECRET}`), /nests deeper/],
    ['HTML without text', given(`<html><head><title>${SECRET}</title></head><body></body></html>`), /^is empty$/],
    ['a cut C-CDA', given(ccdaOf(`<structuredBody><component><section><text>${SECRET}`).slice(0, -40)), /well-formed/],
    [
      'XML entities',
      given(
        `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "${SECRET}"><!ENTITY b "&a;&a;">]><ClinicalDocument>&b;</ClinicalDocument>`,
      ),
      /entities/,
    ],
    [
      'an unknown XML entity',
      given(
        ccdaOf(
          `<structuredBody><component><section><text>&jane; ${SECRET}</text></section></component></structuredBody>`,
        ),
      ),
      /well-formed/,
    ],
    ['deep XML', given(`<?xml version="1.0"?><ClinicalDocument>${'<a>'.repeat(50_000)}`), /nests deeper/],
    ['other XML', given(`<?xml version="1.0"?><note>${SECRET}</note>`), /kind that is not read/],
    ['a C-CDA without sections', given(ccdaOf('<structuredBody/>')), /^is empty$/],
    [
      'a C-CDA with broken base64',
      given(ccdaOf('<nonXMLBody><text mediaType="text/plain" representation="B64">%%%</text></nonXMLBody>')),
      /base64/,
    ],
    ['JSON that is cut off', given(`{\n "resourceType": "Bundle",\n "x": "${SECRET}`), /cut off/],
    ['JSON of nobody', given(`{"name": "${SECRET}"}\n`), /no "id"/],
    ['a JSON list', given(`[{"id": 1, "text": "${SECRET}"}]`), /neither/],
    ['a Patient', given(JSON.stringify({ resourceType: 'Patient', id: SECRET })), /holds no note/],
    ['an empty Bundle', given('{"resourceType": "Bundle"}'), /holds no note/],
    ['FHIR with broken base64', given(reference({ contentType: 'text/plain', data: `${SECRET}!` })), /base64/],
    ['FHIR with a picture', given(reference({ contentType: 'image/png', data: base64('abc') })), /no text/],
    ['FHIR without data', given(reference({ contentType: 'text/plain' })), /without data/],
    ['FHIR with binary text', given(reference({ contentType: 'text/plain', data: base64(`${SECRET}\0`) })), /binary/],
    [
      'NDJSON with a broken line',
      given(`{"resourceType":"DocumentReference","a":"${SECRET}\n{"resourceType":"Patient"}\n`),
      /not JSON/,
    ],
    ['HL7 without text', given('MSH|^~\\&|A|B|||20260101||ADT^A01|1|P|2.5\rPID|1||p1\r'), /holds no text/],
    ['HL7 that is cut off', given('MSH|'), /holds no text|broken/],
    ['HL7 with broken base64', given(mdmOf([`OBX|1|ED|N||^text^rtf^Base64^${SECRET}!!||||||F`])), /base64/],
    ['HL7 with an empty PDF', given(mdmOf(['OBX|1|ED|N||^application^pdf^Base64^||||||F'])), /empty/],
    ['a quote that is not closed', given(`id,text\n1,"${SECRET}\n`, 'x.csv'), /quote/],
    ['a quote in a cell', given(`id,text\n1,${SECRET} "a" b\n`, 'x.csv'), /quote/],
    ['a table of unknown columns', given(`a,b\n1,${SECRET}\n`, 'x.csv'), /name them/],
    ['a table without rows', given('id,text\n', 'x.csv'), /without rows/],
    ['a short row', given(`id,text\n${SECRET}\n`, 'x.csv'), /has 1 cells/],
    ['a row without id', given(`id,text\n,${SECRET}\n`, 'x.csv'), /no id/],
    ['a row without text', given('id,text\n1,\n', 'x.csv'), /^is empty$/],
    ['two lines of one number', given(`NOTE_CSN_ID,LINE,NOTE_TEXT\n1,1,${SECRET}\n1,1,b\n`), /the same/],
    ['a cut Parquet file', given(`PAR1${SECRET}`), /Parquet/],
    ['a cut zip', given(zipSync({ 'a.txt': bytesOf(SECRET) }).slice(0, -30)), /zip archive/],
    ['an empty zip', given(zipSync({})), /without files/],
    ['a zip that lies about its size', given(lyingZip()), /refused/],
    ['a zip of too much', given(hugeZip()), /refused/],
    ['zip in zip in zip', given(three), /refused/],
    ['a spreadsheet', given(zipSync({ 'xl/workbook.xml': bytesOf('<a/>') })), /CSV/],
    ['a cut gzip', given(gzipSync(SECRET.repeat(999)).subarray(0, 30)), /gzip/],
    ['a broken gzip', given(new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8])), /gzip/],
    ['a cut DOCX', given(docx.slice(0, docx.length - 40)), /zip archive/],
    [
      'a DOCX with broken XML',
      given(zipSync({ 'word/document.xml': bytesOf(`<w:document>${SECRET}`) })),
      /well-formed/,
    ],
    ['a scanned PDF', given(scannedPdf()), /no text on page 1/],
    ['a cut PDF', given(pdfOf([SECRET]).slice(0, 60)), /PDF/],
  ]

  test.each(inputs)('%s', async (_, source, reason) => {
    const found = await all(source)
    expect(found).toHaveLength(1)
    const [one] = found as [One]
    if (!('error' in one)) throw new Error('gave a note')
    expect(one.error).toMatch(reason)
    expect(one.error.length).toBeLessThan(140)
    expect(JSON.stringify(one)).not.toMatch(/Jane|Example/)
  })

  test('for what is not there', async () => {
    expect(await all('fixtures/containers/none.txt')).toEqual([{ inside: '', error: 'is not there' }])
    expect(await all('fixtures/containers')).toEqual([{ inside: '', error: 'cannot be read (EISDIR)' }])
  })

  test('and the notes around them', async () => {
    const table = 'NOTE_CSN_ID,LINE,NOTE_TEXT\n1,1,One.\n2,1,Two.\n1,2,Late.\n'
    expect((await all(given(table))).map((one) => ('error' in one ? one.inside : one.text))).toEqual([
      'One.',
      'Two.',
      'row 3',
    ])
  })
})
