// From the bytes of a file to its text: the byte order mark decides, then UTF-8, then windows-1252.

/** The text, perhaps with something to say about it; or why there is none. */
export type Decoded = { readonly text: string; readonly warning?: string } | { readonly error: string }

/** What windows-1252 has at 0x80 to 0x9F; the five unassigned bytes stay control characters, as browsers read them. */
const UPPER_ROWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const BINARY = 'is binary (it holds NUL)'

/** Decodes the bytes of a whole file. Line ends stay as they are; a byte order mark is no text. */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return wide(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return wide(bytes, 'utf-16be')
  if (bytes.includes(0)) return { error: BINARY }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    if (first !== 0xef || second !== 0xbb || third !== 0xbf) {
      return { text: windows1252(bytes), warning: 'is not UTF-8; read as windows-1252' }
    }
    return {
      text: new TextDecoder().decode(bytes),
      warning: 'is not valid UTF-8 though marked so; broken bytes were replaced',
    }
  }
}

function wide(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  return text.includes('\0') ? { error: BINARY } : { text }
}

/** Text of windows-1252. By hand: the decoder of Node 20 takes it for ISO 8859-1. */
export function windows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin.replace(/[\u0080-\u009f]/g, (character) => UPPER_ROWS[character.charCodeAt(0) - 0x80] as string)
}
