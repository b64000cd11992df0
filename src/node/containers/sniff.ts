// What a container is, by its first bytes and never by its name alone.
import { decode } from '../decode.ts'
import { looksLikeTable } from './columns.ts'
import type { Columns } from './container.ts'
import { HEAD_SIZE } from './limits.ts'

/** Kinds of container. `json` and `fhir` may be one document or one a line; the reader finds out. */
export type Kind =
  | 'text'
  | 'html'
  | 'rtf'
  | 'ccda'
  | 'xml'
  | 'fhir'
  | 'json'
  | 'hl7'
  | 'table'
  | 'parquet'
  | 'pdf'
  | 'zip'
  | 'gzip'
  | 'binary'

const MAGIC: readonly (readonly [Kind, string])[] = [
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['gzip', '\x1f\x8b'],
  ['parquet', 'PAR1'],
  ['pdf', '%PDF-'],
  // Office files before DOCX.
  ['binary', '\xd0\xcf\x11\xe0'],
  ['binary', '\x89PNG'],
  ['binary', '\xff\xd8\xff'],
]

/** The kind of a container by its first bytes (`HEAD_SIZE` of them are looked at); `columns` say how a table looks. */
export function sniffBytes(head: Uint8Array, columns: Columns = {}, name = ''): Kind {
  const magic = Buffer.from(head.subarray(0, 8)).toString('latin1')
  const found = MAGIC.find(([, sign]) => magic.startsWith(sign))
  if (found !== undefined) return found[0]
  if (Buffer.from(head.subarray(0, 1024)).includes('%PDF-') && head.includes(0)) return 'pdf'
  const decoded = decode(evenly(head.subarray(0, HEAD_SIZE)))
  return 'error' in decoded ? 'binary' : sniffText(decoded.text, columns, name)
}

/** UTF-16 is cut between characters. */
function evenly(head: Uint8Array): Uint8Array {
  return head.length % 2 === 1 && head.length > 1 ? head.subarray(0, head.length - 1) : head
}

function sniffText(text: string, columns: Columns, name: string): Kind {
  const start = text.slice(0, HEAD_SIZE).trimStart()
  if (start.startsWith('{\\rtf')) return 'rtf'
  if (/^(?:MSH|FHS|BHS)[^\w\s]/.test(start)) return 'hl7'
  if (/^[{[]/.test(start)) return sniffJson(start)
  if (start.startsWith('<')) return sniffMarkup(start)
  if (looksLikeTable(start, columns, name)) return 'table'
  return 'text'
}

/** JSON begins with a quoted key or another bracket: a note may begin with a bracket too. */
function sniffJson(start: string): Kind {
  if (!/^(?:\{\s*(?:"|\}|$)|\[\s*[{[])/.test(start)) return 'text'
  return /"resourceType"\s*:/.test(start) ? 'fhir' : 'json'
}

function sniffMarkup(start: string): Kind {
  if (/<(?:\w+:)?ClinicalDocument[\s>]/.test(start)) return 'ccda'
  if (/^(?:<\?xml[^>]*\?>|\s|<!--[\s\S]*?-->)*<(?:!doctype\s+html|html|head|body)[\s>]/i.test(start)) return 'html'
  if (start.startsWith('<?xml') || /^<!DOCTYPE/i.test(start)) return 'xml'
  // A fragment of HTML, as forms of portals give it.
  return /^<(?:div|p|span|h[1-6]|table|ul|ol|b|strong|font|br|pre|section|article)[\s/>]/i.test(start) ? 'html' : 'text'
}
