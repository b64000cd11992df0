// Text inside XML and HTML.

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Escaped for elements and attributes alike; characters that XML 1.0 does not allow are dropped. */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (character) => NAMES[character] ?? character)
}

/** For attributes whose readers would turn line ends and tabs into blanks by themselves. */
export function xmlLine(text: string): string {
  return xmlText(text.replace(/\s+/g, ' '))
}
