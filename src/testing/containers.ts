// Writers of containers: a note wrapped as record systems wrap it. Each has its own idea of what a note is made of.
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { parquetWriteBuffer } from 'hyparquet-writer'
import type { Note } from '../core/note/note.ts'
import type { NamedBytes } from '../node/containers/read-container.ts'
import { textOf, titleOf } from './forms.ts'
import { pdfOf } from './pdf-writer.ts'

/** A note to wrap: its lines as plain text, and what they were read as. */
export interface Wrapped {
  readonly text: string
  readonly note: Note
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString('base64')
const linesOf = (text: string): readonly string[] => text.replace(/^\ufeff/, '').split(/\r\n?|\n/)
const named = (name: string, text: string): NamedBytes => ({ name, bytes: bytesOf(text) })

/** Text for HTML and XML. */
export function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\f/g, ' ')
}

const indented = (line: string): string =>
  escapeMarkup(line.replace(/\t/g, '    ')).replace(/^ +/, (blanks) => '\u00a0'.repeat(blanks.length))

/** RTF with a line a paragraph, as word processors write it. */
export function rtfOf(text: string): string {
  const escaped = linesOf(text).map((line) =>
    line
      .replace(/[\\{}]/g, '\\$&')
      .replace(/\t/g, '\\tab ')
      .replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0)}?`),
  )
  const head =
    '{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}{\\*\\generator Writer 1;}\\uc1\\pard\\f0\\fs20 '
  return `${head}${escaped.join('\\par\r\n')}\\par\r\n}`
}

/** HTML with a line end a line. */
export function htmlLines(text: string): string {
  return `<!DOCTYPE html><html><head><title>x</title></head><body>${linesOf(text).map(indented).join('<br>\n')}</body></html>`
}

type Part =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

/** The note as headings, paragraphs, lists and tables. */
export function partsOf(note: Note): readonly Part[] {
  const parts: Part[] = []
  const groups = new Map<number, { items: string[]; rows: string[][] }>()
  for (const block of note.blocks) {
    if (block.kind === 'heading') {
      const level = note.sections[block.section]?.level === 2 ? 3 : 2
      parts.push({ kind: 'heading', level, text: titleOf(note, block) })
    } else if (block.kind === 'paragraph') parts.push({ kind: 'paragraph', text: textOf(note, block) })
    else {
      const last = parts.at(-1)
      const group = groups.get(block.group) ?? { items: [], rows: [] }
      groups.set(block.group, group)
      const isNext =
        last?.kind === 'list' ? last.items === group.items : last?.kind === 'table' && last.rows === group.rows
      if (!isNext) Object.assign(group, { items: [], rows: [] })
      if (block.kind === 'item') group.items.push(textOf(note, block))
      else
        group.rows.push(
          textOf(note, block)
            .split(/\s*\|\s*/)
            .filter((cell) => cell !== ''),
        )
      if (!isNext)
        parts.push(block.kind === 'item' ? { kind: 'list', items: group.items } : { kind: 'table', rows: group.rows })
    }
  }
  return parts
}

function htmlPart(part: Part): string {
  if (part.kind === 'heading') return `<h${part.level}>${escapeMarkup(part.text)}</h${part.level}>`
  if (part.kind === 'paragraph') return `<p>${escapeMarkup(part.text)}</p>`
  if (part.kind === 'list')
    return `<ul>\n${part.items.map((item) => `<li>${escapeMarkup(item)}</li>`).join('\n')}\n</ul>`
  const rows = part.rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escapeMarkup(cell)}</td>`).join('')}</tr>`)
  return `<table><tbody>\n${rows.join('\n')}\n</tbody></table>`
}

const cdaPart = (part: Part): string =>
  htmlPart(part)
    .replace(/<(\/?)p>/g, '<$1paragraph>')
    .replace(/<(\/?)ul>/g, '<$1list>')
    .replace(/<(\/?)li>/g, '<$1item>')

interface Sectioned {
  readonly title: string | undefined
  readonly parts: Part[]
  readonly inner: Sectioned[]
}

function sectionsOf(note: Note): readonly Sectioned[] {
  const sections: Sectioned[] = []
  const open = (title: string | undefined): Sectioned => ({ title, parts: [], inner: [] })
  for (const part of partsOf(note)) {
    const last = sections.at(-1)
    if (part.kind === 'heading' && part.level === 2) sections.push(open(part.text))
    else if (part.kind === 'heading' && last !== undefined) last.inner.push(open(part.text))
    else if (part.kind === 'heading') sections.push(open(part.text))
    else {
      if (last === undefined) sections.push(open(undefined))
      const outer = sections.at(-1) as Sectioned
      ;(outer.inner.at(-1) ?? outer).parts.push(part)
    }
  }
  return sections
}

/** A C-CDA document around the content of `component`. */
export function ccdaOf(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<ClinicalDocument xmlns="urn:hl7-org:v3">\n<id root="1.2.3" extension="doc-1"/>\n<component>${body}</component>\n</ClinicalDocument>\n`
}

function cdaSection({ title, parts, inner }: Sectioned): string {
  const heading = title === undefined ? '' : `<title>${escapeMarkup(title)}</title>`
  return `<component><section>${heading}<text>${parts.map(cdaPart).join('\n')}</text>${inner.map(cdaSection).join('')}</section></component>\n`
}

function fhirSection({ title, parts, inner }: Sectioned): object {
  const div = `<div xmlns="http://www.w3.org/1999/xhtml">${parts.map(htmlPart).join('\n')}</div>`
  return {
    ...(title !== undefined && { title }),
    ...(parts.length > 0 && { text: { status: 'generated', div } }),
    ...(inner.length > 0 && { section: inner.map(fhirSection) }),
  }
}

const reference = (attachment: object): object => ({
  resourceType: 'DocumentReference',
  id: 'd1',
  status: 'current',
  content: [{ attachment }],
})

const plainBase64 = (text: string): object => ({ contentType: 'text/plain; charset=utf-8', data: base64(text) })

const escapeHl7 = (text: string): string =>
  text
    .replace(/\\/g, '\\E\\')
    .replace(/\|/g, '\\F\\')
    .replace(/\^/g, '\\S\\')
    .replace(/&/g, '\\T\\')
    .replace(/~/g, '\\R\\')

const MSH = 'MSH|^~\\&|APP|CLINIC|||20260302093000||'

/** An MDM message around its OBX segments. */
export function mdmOf(observations: readonly string[], end = '\r'): string {
  const head = [`${MSH}MDM^T02|m1|P|2.5.1|||||||UNICODE UTF-8`, 'PID|1||p1', 'TXA|1|PN|TX|20260302||||||||doc-1']
  return `${[...head, ...observations].join(end)}${end}`
}

function docxParagraph(text: string, style?: string): string {
  const runs = text.split('\t').map((run) => `<w:r><w:t xml:space="preserve">${escapeMarkup(run)}</w:t></w:r>`)
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
  return `<w:p>${properties}${runs.join('<w:r><w:tab/></w:r>')}</w:p>`
}

function docxPart(part: Part): string {
  if (part.kind === 'heading') return docxParagraph(part.text, `Heading${part.level}`)
  if (part.kind === 'paragraph') return `${docxParagraph(part.text)}<w:p/>`
  if (part.kind === 'list') return `${part.items.map((item) => docxParagraph(item, 'ListBullet')).join('')}<w:p/>`
  const cells = part.rows.map((row) => row.map((cell) => `<w:tc>${docxParagraph(cell)}</w:tc>`).join(''))
  return `<w:tbl>${cells.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl><w:p/>`
}

/** A DOCX file around the content of its body. */
export function docxOf(body: string): Uint8Array {
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`
  return zipSync({ '[Content_Types].xml': bytesOf('<Types/>'), 'word/document.xml': bytesOf(xml) })
}

const csvCell = (text: string): string => `"${text.replace(/"/g, '""')}"`

/** Rows of a line each, out of order; line ends stay in the text as the record system leaves them. */
function clarityRows(text: string): string {
  const pieces = text.match(/[\s\S]{1,80}/g) ?? []
  const rows = pieces.map((piece, index) => `7,900,${index + 1},${csvCell(piece)}`)
  return ['NOTE_ID,NOTE_CSN_ID,LINE,NOTE_TEXT', ...rows.reverse()].join('\r\n')
}

function parquetOf(text: string): Uint8Array {
  const columnData = [
    { name: 'note_id', data: ['n1'], type: 'STRING' as const },
    { name: 'note_text', data: [text], type: 'STRING' as const },
  ]
  return new Uint8Array(parquetWriteBuffer({ columnData }))
}

const bundle = (text: string): object => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    { resource: reference({ contentType: 'text/html', url: 'Binary/b1' }) },
    { resource: { resourceType: 'Binary', id: 'b1', contentType: 'text/html', data: base64(htmlLines(text)) } },
  ],
})

const observationLines = (text: string): string[] =>
  linesOf(text).map((line, index) => `OBX|${index + 1}|TX|NOTE^Note||${escapeHl7(line)}||||||F`)

/** Every container by name. */
export const WRITERS: Readonly<Record<string, (wrapped: Wrapped) => NamedBytes>> = {
  'plain text': ({ text }) => named('note.txt', text),
  'plain text without a known name': ({ text }) => named('note.dat', text),
  'UTF-16 text': ({ text }) => ({ name: 'note.txt', bytes: Buffer.from(`\ufeff${text}`, 'utf16le') }),
  'HTML lines': ({ text }) => named('note.html', htmlLines(text)),
  'HTML preformatted': ({ text }) => named('note.html', `<html><body><pre>\n${escapeMarkup(text)}</pre></body></html>`),
  'HTML blocks': ({ note }) => named('note.html', `<div>${partsOf(note).map(htmlPart).join('\n')}</div>`),
  RTF: ({ text }) => named('note.rtf', rtfOf(text)),
  'DOCX lines': ({ text }) => ({
    name: 'note.docx',
    bytes: docxOf(
      linesOf(text)
        .map((line) => docxParagraph(line))
        .join(''),
    ),
  }),
  'DOCX blocks': ({ note }) => ({ name: 'note.docx', bytes: docxOf(partsOf(note).map(docxPart).join('')) }),
  PDF: ({ text }) => ({ name: 'note.pdf', bytes: pdfOf(linesOf(text)) }),
  'FHIR DocumentReference, text': ({ text }) => named('d.json', JSON.stringify(reference(plainBase64(text)), null, 2)),
  'FHIR DocumentReference, RTF': ({ text }) =>
    named('d.json', JSON.stringify(reference({ contentType: 'text/rtf', data: base64(rtfOf(text)) }))),
  'FHIR Bundle with Binary': ({ text }) => named('bundle.json', JSON.stringify(bundle(text), null, 1)),
  'FHIR Bulk Data': ({ text }) => {
    const lines = [reference(plainBase64(text)), { ...reference(plainBase64('Other note.')), id: 'd2' }]
    return named('DocumentReference.000.ndjson', `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`)
  },
  'FHIR Composition': ({ note }) => {
    const section = sectionsOf(note).map(fhirSection)
    return named('c.json', JSON.stringify({ resourceType: 'Composition', id: 'c1', status: 'final', section }))
  },
  'FHIR DiagnosticReport, C-CDA': ({ text }) => {
    const document = ccdaOf(
      `<nonXMLBody><text mediaType="text/plain" representation="B64">${base64(text)}</text></nonXMLBody>`,
    )
    const presentedForm = [{ contentType: 'application/xml', data: base64(document) }]
    return named(
      'r.json',
      JSON.stringify({ resourceType: 'DiagnosticReport', id: 'r1', status: 'final', presentedForm }),
    )
  },
  'C-CDA sections': ({ note }) =>
    named('d.xml', ccdaOf(`<structuredBody>${sectionsOf(note).map(cdaSection).join('')}</structuredBody>`)),
  'C-CDA text': ({ text }) =>
    named(
      'd.xml',
      ccdaOf(
        `<structuredBody><component><section><text>${escapeMarkup(text)}</text></section></component></structuredBody>`,
      ),
    ),
  'C-CDA RTF entry': ({ text }) => {
    const act = `<entry><act><text mediaType="text/rtf" representation="B64">${base64(rtfOf(text))}</text></act></entry>`
    return named(
      'd.xml',
      ccdaOf(`<structuredBody><component><section><text/>${act}</section></component></structuredBody>`),
    )
  },
  'HL7 MDM, TX': ({ text }) => named('m.hl7', mdmOf(observationLines(text))),
  'HL7 MDM, repetitions': ({ text }) =>
    named('m.hl7', mdmOf([`OBX|1|TX|NOTE^Note||${linesOf(text).map(escapeHl7).join('~')}||||||F`], '\n')),
  'HL7 MDM, FT': ({ text }) =>
    named('m.hl7', mdmOf([`OBX|1|FT|NOTE^Note||${linesOf(text).map(escapeHl7).join('\\.br\\')}||||||F`], '\r\n')),
  'HL7 ORU, ED': ({ text }) => {
    const document = `OBX|1|ED|NOTE^Note||^text^rtf^Base64^${base64(rtfOf(text))}||||||F`
    return named('o.hl7', [`${MSH}ORU^R01|m1|P|2.5.1`, 'PID|1||p1', 'OBR|1||f1|NOTE^Note', document].join('\r'))
  },
  'HL7 batch': ({ text }) =>
    named(
      'b.hl7',
      `FHS|^~\\&\rBHS|^~\\&\r${mdmOf(observationLines(text))}${mdmOf(['OBX|1|TX|N||Other note.'])}BTS|2\rFTS|1\r`,
    ),
  CSV: ({ text }) => named('n.csv', `id,text,codes\r\nn1,${csvCell(text)},M54.50\r\n`),
  TSV: ({ text }) => named('n.tsv', `note_id\tperson_id\tnote_text\nn1\tp1\t${csvCell(text)}\n`),
  'CSV of lines': ({ text }) => named('n.csv', clarityRows(text)),
  Parquet: ({ text }) => ({ name: 'n.parquet', bytes: parquetOf(text) }),
  NDJSON: ({ text }) => named('n.ndjson', `${JSON.stringify({ id: 'n1', text })}\n`),
  zip: ({ text }) => ({ name: 'n.zip', bytes: zipSync({ 'a/note.txt': bytesOf(text) }) }),
  gzip: ({ text }) => ({ name: 'note.txt.gz', bytes: gzipSync(text) }),
  'zip of gzip': ({ text }) => ({
    name: 'n.zip',
    bytes: zipSync({ 'n.ndjson.gz': gzipSync(JSON.stringify({ id: 'n1', text })) }),
  }),
}
