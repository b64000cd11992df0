// The text layer of a PDF, by pdfjs-dist where the user has installed it. A scanned page is an error, never a note.
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import type { Body, Failure } from './container.ts'
import type { Layout } from './layout.ts'
import { addText, bodyOf, breakLines, startLayout } from './layout.ts'
import { packageMissing } from './peers.ts'

type Pdfjs = typeof import('pdfjs-dist')
type Page = Awaited<ReturnType<Awaited<ReturnType<Pdfjs['getDocument']>['promise']>['getPage']>>

/** What is asked of npm where PDF files are to be read. */
export const PDF_PACKAGE = 'pdfjs-dist@5'

/** The text of a PDF, page by page. Pieces are named `page N`, or `path, page N`. */
export async function readPdf(bytes: Uint8Array, path?: string): Promise<Body | Failure> {
  const pdfjs = await loadPdfjs()
  if (pdfjs === undefined) return { error: packageMissing('is a PDF', PDF_PACKAGE) }
  const task = pdfjs.getDocument({
    // A copy: the reader takes the memory over.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    ...filesOf(),
    stopAtErrors: true,
  })
  try {
    const document = await task.promise
    const layout = startLayout()
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const hasText = await writePage(layout, page, path === undefined ? `page ${number}` : `${path}, page ${number}`)
      if (!hasText && (await holdsImage(pdfjs, page))) {
        return { error: `has no text on page ${number} (a scanned image?); it cannot be read` }
      }
      page.cleanup()
    }
    if (layout.length === 0) return { error: 'is a PDF without text (scanned images?); it cannot be read' }
    const body = bodyOf(layout)
    return isGarbled(body.text)
      ? { error: 'is a PDF whose fonts do not tell their characters; it cannot be read' }
      : body
  } catch (error) {
    const isLocked = (error as { name?: string } | null)?.name === 'PasswordException'
    return { error: isLocked ? 'is a PDF with a password' : 'is not a readable PDF' }
  } finally {
    await task.destroy()
  }
}

/** More than a few characters of nobody: fonts without a table to Unicode give such. */
function isGarbled(text: string): boolean {
  const strange = text.match(/[^\P{C}\n\t]/gu)?.length ?? 0
  return strange > 20 && strange > text.length / 20
}

async function loadPdfjs(): Promise<Pdfjs | undefined> {
  // By a variable: the bundle must not hold the package, nor fail without it.
  const name = 'pdfjs-dist/legacy/build/pdf.mjs'
  const { warn } = console
  try {
    // Without a canvas the package warns about drawing, which is not done here.
    console.warn = () => {}
    return (await import(name)) as Pdfjs
  } catch {
    return undefined
  } finally {
    console.warn = warn
  }
}

/** Where the package keeps its fonts and tables of characters, in the way it wants to be told. */
function filesOf(): object {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  return { standardFontDataUrl: `${folder}/standard_fonts/`, cMapUrl: `${folder}/cmaps/`, cMapPacked: true }
}

/** Lines of a page; a gap larger than a line and a half leaves an empty line. */
async function writePage(layout: Layout, page: Page, element: string): Promise<boolean> {
  const { items } = await page.getTextContent()
  const before = layout.length
  let lastY: number | undefined
  let height = 0
  breakLines(layout, 2)
  for (const item of items) {
    if (!('str' in item)) continue
    const y = item.transform[5] as number
    if (item.str !== '') {
      const gap = lastY === undefined ? 0 : Math.abs(lastY - y)
      const size = Math.max(height, item.height, 1)
      if (gap > size / 2) breakLines(layout, gap > 1.7 * size ? 2 : 1)
      addText(layout, item.str, element)
      lastY = y
      height = item.height
    }
    if (item.hasEOL) breakLines(layout, 1)
  }
  return layout.length > before
}

async function holdsImage(pdfjs: Pdfjs, page: Page): Promise<boolean> {
  const { OPS } = pdfjs
  const images = new Set<number>([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject])
  const { fnArray } = await page.getOperatorList()
  return fnArray.some((operator) => images.has(operator))
}
