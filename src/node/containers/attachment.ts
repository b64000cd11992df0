// Bytes with a media type, as FHIR, HL7 v2 and C-CDA carry notes inside themselves.
import { decode } from '../decode.ts'
import { readCcda } from './ccda.ts'
import { decodeAs } from './charsets.ts'
import type { Body, Failure } from './container.ts'
import { readDocx } from './docx.ts'
import { readHtml } from './html.ts'
import { LARGEST_FILE, TOO_LARGE } from './limits.ts'
import { readPdf } from './pdf.ts'
import { readRtf } from './rtf.ts'
import { sniffBytes } from './sniff.ts'
import { listZip, readEntry } from './zip.ts'

/** Formats of attachments, the best to read first. */
const PREFERENCE = ['text', 'html', 'rtf', 'xml', 'docx', 'pdf'] as const

type Format = (typeof PREFERENCE)[number]

/** How gladly a media type is read: 0 is best; one that cannot be read comes last. */
export function rankOf(contentType: string | undefined): number {
  const format = formatOf(contentType)
  return format === undefined ? PREFERENCE.length : PREFERENCE.indexOf(format)
}

/**
 * The text of an attachment. `path` names its pieces. The media type decides, with its `charset`; where it is missing
 * or does not fit what is recognised, the content does.
 */
export async function readAttachment(
  bytes: Uint8Array,
  contentType: string | undefined,
  path: string,
): Promise<Body | Failure> {
  if (bytes.length === 0) return { error: 'is empty' }
  if (bytes.length > LARGEST_FILE) return { error: TOO_LARGE }
  const format = formatFor(bytes, contentType)
  if (format === undefined) return { error: 'is an attachment of a kind that holds no text' }
  if (format === 'pdf') return readPdf(bytes, path)
  if (format === 'docx') return docxOf(bytes, path)
  const decoded = decodeAs(bytes, /charset\s*=\s*"?([\w-]{1,40})/i.exec(contentType ?? '')?.[1])
  if ('error' in decoded) return decoded
  const { text, warning } = decoded
  const body = await readFormat(format, text, path)
  if ('error' in body) return body
  if (body.text.trim() === '') return { error: 'is empty' }
  const both = [warning, body.warning].filter((one) => one !== undefined).join('; ')
  return { ...body, ...(both !== '' && { warning: both }) }
}

function readFormat(format: Format, text: string, path: string): Promise<Body | Failure> | Body | Failure {
  if (format === 'html') return readHtml(text, path)
  if (format === 'rtf') return readRtf(text, path)
  if (format === 'xml')
    return /<(?:\w+:)?ClinicalDocument[\s>]/.test(text) ? readCcda(text, path) : readHtml(text, path)
  return { text, origins: [{ start: 0, end: text.length, element: path }] }
}

/** A DOCX file's document, unpacked. */
export async function docxOf(bytes: Uint8Array, path?: string): Promise<Body | Failure> {
  const entries = listZip(bytes)
  if ('error' in entries) return entries
  const document = entries.find(({ name }) => name === 'word/document.xml')
  if (document === undefined) return { error: 'is an archive, but no DOCX file' }
  const xml = readEntry(bytes, document)
  if ('error' in xml) return xml
  const decoded = decode(xml)
  return 'error' in decoded ? decoded : readDocx(decoded.text, path)
}

function formatFor(bytes: Uint8Array, contentType: string | undefined): Format | undefined {
  const kind = sniffBytes(bytes)
  if (kind === 'rtf' || kind === 'pdf') return kind
  if (kind === 'ccda') return 'xml'
  if (kind === 'zip') return 'docx'
  const named = formatOf(contentType)
  // Some systems call everything plain text.
  if (kind === 'html' && (named === undefined || named === 'text')) return 'html'
  if (named === 'rtf' || named === 'pdf' || named === 'docx') return named === 'rtf' ? 'text' : undefined
  return named ?? (contentType === undefined && kind === 'text' ? 'text' : undefined)
}

function formatOf(contentType: string | undefined): Format | undefined {
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (/html$/.test(type) || type === 'application/xhtml+xml' || type === 'application/xhtml') return 'html'
  if (type === 'application/rtf' || type === 'text/rtf' || type === 'rtf' || type === 'text/richtext') return 'rtf'
  if (/xml$|cda/.test(type) && !type.includes('openxml')) return 'xml'
  if (type === 'application/pdf' || type === 'pdf') return 'pdf'
  if (type.includes('wordprocessingml')) return 'docx'
  return type.startsWith('text/') || type === 'text' || type === 'plain' ? 'text' : undefined
}
