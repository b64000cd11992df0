// A small PDF with a text layer, or with an image in its place as scanners write it.

/** A PDF of these lines, one page each sixty; an empty line leaves a gap. */
export function pdfOf(lines: readonly string[]): Uint8Array {
  const pages = Array.from({ length: Math.ceil(lines.length / 60) }, (_, page) =>
    lines.slice(page * 60, page * 60 + 60),
  )
  const signs = [...new Set(lines.join(''))].filter((sign) => sign.length === 1)
  const map = signs.map((sign) => `<${hex(sign)}> <${hex(sign)}>`)
  const chunks = Array.from({ length: Math.ceil(map.length / 100) }, (_, i) => map.slice(i * 100, i * 100 + 100))
  const ranges = chunks.map((chunk) => `${chunk.length} beginbfchar\n${chunk.join('\n')}\nendbfchar`).join('\n')
  const unicode = `/CIDInit /ProcSet findresource begin\nbegincmap\n1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n${ranges}\nendcmap\nend`
  return document(
    pages.map((page) => page.map(lineOf).join('\n')),
    [
      '<< /Type /Font /Subtype /Type0 /BaseFont /Helvetica /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Helvetica /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>',
      stream(unicode),
    ],
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

const hex = (text: string): string =>
  [...Array(text.length).keys()].map((i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('')

const lineOf = (line: string, index: number): string =>
  line.trim() === '' ? '' : `BT /F1 10 Tf 1 0 0 1 40 ${780 - index * 12} Tm <${hex(line)}> Tj ET`

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
