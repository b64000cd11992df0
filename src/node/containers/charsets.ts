// Bytes to text by the name of their charset.
import { decode, windows1252 } from '../decode.ts'

/** Names under which windows-1252 goes about; the first ones are nearly always meant so. */
const WESTERN = /^(?:iso-?8859-1|latin-?1|l1|cp1252|windows-1252|x-ansi)$/i
const UNICODE = /^(?:utf-?8|us-ascii|ascii)$/i

/** Text by its named charset. Throws a RangeError where the charset is not known. */
export function decodeNamed(bytes: Uint8Array, charset: string): string {
  return WESTERN.test(charset) ? windows1252(bytes) : new TextDecoder(charset).decode(bytes)
}

/** Text by its named charset; without one, or with one that is not known, as any file is decoded. */
export function decodeAs(bytes: Uint8Array, charset: string | undefined): ReturnType<typeof decode> {
  if (charset === undefined || UNICODE.test(charset)) return decode(bytes)
  try {
    const text = decodeNamed(bytes, charset)
    return text.includes('\0') ? { error: 'is binary (it holds NUL)' } : { text }
  } catch {
    return decode(bytes)
  }
}
