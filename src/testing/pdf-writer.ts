// A small PDF with a text layer, or with an image in its place as scanners write it.

/** A PDF of these lines, wrapped to the width of a page, sixty a page; an empty line leaves a gap. */
export function pdfOf(unwrapped: readonly string[]): Uint8Array {
  const lines = unwrapped.flatMap((line) => line.match(/.{1,95}(?=\s|$)\s?|.+/g) ?? [''])
  const pages = Array.from({ length: Math.ceil(lines.length / 60) }, (_, page) =>
    lines.slice(page * 60, page * 60 + 60),
  )
  // Codes of one byte from 1 on, which only the table to Unicode gives a meaning.
  const signs = [...new Set(lines.flatMap((line) => line.split('')))]
  const codes = new Map(signs.map((sign, index) => [sign, hex(index + 1, 2)]))
  const map = signs.map((sign) => `<${codes.get(sign)}> <${hex(sign.charCodeAt(0), 4)}>`)
  const chunks = Array.from({ length: Math.ceil(map.length / 100) }, (_, i) => map.slice(i * 100, i * 100 + 100))
  const ranges = chunks.map((chunk) => `${chunk.length} beginbfchar\n${chunk.join('\n')}\nendbfchar`).join('\n')
  const unicode = `/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapType 2 def\n1 begincodespacerange\n<00> <ff>\nendcodespacerange\n${ranges}\nendcmap\nend\nend`
  const widths = `/FirstChar 1 /LastChar ${signs.length} /Widths [${signs.map(() => 500).join(' ')}]`
  const font = `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica ${widths} /ToUnicode 4 0 R >>`
  return document(
    pages.map((page) => page.map((line, index) => lineOf(line, index, codes)).join('\n')),
    [font, stream(unicode)],
    '/Font << /F1 3 0 R >>',
  )
}

/** A PDF of one page that holds an image and no text. */
export function scannedPdf(): Uint8Array {
  const image = stream(
    '000000',
    '/Type /XObject /Subtype /Image /Width 2 /Height 1 /ColorSpace /DeviceRGB /BitsPerComponent 8',
  )
  return document(['q 500 0 0 700 50 50 cm /I1 Do Q'], [image], '/XObject << /I1 3 0 R >>')
}

const hex = (code: number, size: number): string => code.toString(16).padStart(size, '0')

function lineOf(line: string, index: number, codes: ReadonlyMap<string, string>): string {
  if (line.trim() === '') return ''
  const written = line
    .split('')
    .map((sign) => codes.get(sign))
    .join('')
  return `BT /F1 10 Tf 1 0 0 1 40 ${780 - index * 12} Tm <${written}> Tj ET`
}

function stream(content: string, keys = ''): string {
  return `<< ${keys} /Length ${content.length} >>\nstream\n${content}\nendstream`
}

function document(pages: readonly string[], shared: readonly string[], resources: string): Uint8Array {
  const first = 3 + shared.length
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...shared,
  ]
  for (const [index, content] of pages.entries()) {
    const size = '/MediaBox [0 0 612 792]'
    objects.push(
      `<< /Type /Page /Parent 2 0 R ${size} /Resources << ${resources} >> /Contents ${first + index * 2 + 1} 0 R >>`,
      stream(content),
    )
  }
  let written = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = written.length
    written += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  written += `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${written.length}\n%%EOF\n`
  return new TextEncoder().encode(written)
}
