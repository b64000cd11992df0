// Base64 as records hold it: with line ends, in both alphabets, and checked: Node's own reader takes anything.

/** The bytes; undefined where the text is no base64. */
export function decodeBase64(text: string): Uint8Array | undefined {
  const bare = text.replace(/\s+/g, '')
  if (!/^[\w+/-]*={0,2}$/.test(bare)) return undefined
  const size = bare.replace(/=+$/, '').length
  if (size % 4 === 1 || (bare.endsWith('=') && bare.length % 4 !== 0)) return undefined
  return Buffer.from(bare, 'base64')
}
