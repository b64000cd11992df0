// C-CDA: sections of the body with their titles, nested ones too; a body that is no XML; notes inside entries.
import { readAttachment } from './attachment.ts'
import { decodeBase64 } from './base64.ts'
import { metadataOfHeader } from './ccda-header.ts'
import type { Body, Failure } from './container.ts'
import type { Layout } from './layout.ts'
import { addBody, addMark, addText, bodyOf, breakLines, startLayout } from './layout.ts'
import { DEEPEST_NESTING, TOO_DEEP } from './limits.ts'
import { titleOf } from './loinc.ts'
import type { MarkupElement } from './markup.ts'
import { addPlaced, headingMark, isElement, writeMarkup } from './markup.ts'
import { childrenOf, firstOf, readXml, textIn } from './xml.ts'

interface Walk {
  readonly layout: Layout
  readonly source: string | undefined
  readonly prefix: string
  readonly warnings: string[]
}

const NARRATIVE: ReadonlySet<string> = new Set(
  'p paragraph list ul ol table content br caption linkhtml sub sup div'.split(' '),
)

/**
 * The note of a C-CDA document with the metadata of its header. `path` stands before the names of pieces; without it
 * they have places in `source`.
 */
export async function readCcda(source: string, path?: string): Promise<Body | Failure> {
  const root = readXml(source)
  if ('error' in root) return root
  if (root.name !== 'clinicaldocument') return { error: 'is XML, but no C-CDA document' }
  const layout = startLayout()
  const walk: Walk = {
    layout,
    source: path === undefined ? source : undefined,
    prefix: path === undefined ? '' : `${path} `,
    warnings: [],
  }
  const body = firstOf(root, 'component')
  const failure =
    firstOf(body, 'nonxmlbody') !== undefined
      ? await writeEncoded(walk, firstOf(body, 'nonxmlbody/text'), 'component/nonXMLBody/text')
      : await writeSections(walk, firstOf(body, 'structuredbody'), 'component/structuredBody', 1)
  if (failure !== undefined) return failure
  const [warning] = walk.warnings
  return { ...bodyOf(layout), metadata: metadataOfHeader(root), ...(warning !== undefined && { warning }) }
}

async function writeSections(
  walk: Walk,
  parent: MarkupElement | undefined,
  path: string,
  level: number,
): Promise<Failure | undefined> {
  if (level > DEEPEST_NESTING) return { error: TOO_DEEP }
  for (const [index, component] of childrenOf(parent, 'component').entries()) {
    const section = firstOf(component, 'section')
    if (section === undefined) continue
    const failure = await writeSection(walk, section, `${path}/component[${index + 1}]/section`, level)
    if (failure !== undefined) return failure
  }
  return undefined
}

async function writeSection(
  walk: Walk,
  section: MarkupElement,
  path: string,
  level: number,
): Promise<Failure | undefined> {
  const { layout, source, prefix } = walk
  writeTitle(walk, section, path, level)
  const text = firstOf(section, 'text')
  if (text !== undefined && text.attributes['representation']?.toUpperCase() === 'B64') {
    const failure = await writeEncoded(walk, text, `${path}/text`)
    if (failure !== undefined) return failure
  } else if (text !== undefined) {
    const markup = { layout, source, named: false }
    const failure = writeMarkup(markup, isPlain(text) ? { ...text, name: 'pre' } : text, `${prefix}${path}/text`)
    if (failure !== undefined) return failure
  }
  breakLines(layout, 2)
  for (const [index, entry] of childrenOf(section, 'entry').entries()) {
    const inside = firstOf(entry, 'act/text')
    if (inside?.attributes['representation']?.toUpperCase() !== 'B64') continue
    const failure = await writeEncoded(walk, inside, `${path}/entry[${index + 1}]/act/text`)
    if (failure !== undefined) return failure
  }
  return writeSections(walk, section, path, level + 1)
}

function writeTitle(walk: Walk, section: MarkupElement, path: string, level: number): void {
  const { layout } = walk
  const element = firstOf(section, 'title')
  const code = firstOf(section, 'code')?.attributes['code']
  const titled = titleOf(textIn(element), code)
  breakLines(layout, 2)
  if (titled === undefined) return
  addMark(layout, headingMark(level + 1))
  const [only, more] = element?.children ?? []
  const isOne =
    titled.own && only !== undefined && more === undefined && !isElement(only) && only.text === titled.heading
  if (isOne) addPlaced({ layout, source: walk.source, named: false }, only, `${walk.prefix}${path}/title`)
  else addText(layout, titled.heading, `${walk.prefix}${path}/${titled.own ? 'title' : 'code'}`)
  breakLines(layout, 2)
}

/** Narrative without elements: many systems put plain text there, whose line ends count. */
function isPlain(text: MarkupElement): boolean {
  return !text.children.some((child) => isElement(child) && NARRATIVE.has(child.name))
}

/** Text in another format, in base64 or as it stands. */
async function writeEncoded(walk: Walk, text: MarkupElement | undefined, path: string): Promise<Failure | undefined> {
  if (text === undefined) return { error: 'has a body without text' }
  if (firstOf(text, 'reference') !== undefined) return { error: 'has its text in another file' }
  const { mediatype: type = 'text/plain', representation = 'TXT' } = text.attributes
  const raw = text.children.flatMap((child) => (isElement(child) ? [] : [child.text])).join('')
  const bytes = representation.toUpperCase() === 'B64' ? decodeBase64(raw) : new TextEncoder().encode(raw)
  if (bytes === undefined) return { error: 'holds base64 that is broken' }
  const name = `${walk.prefix}${path}`
  const body = await readAttachment(bytes, type, name)
  if ('error' in body) return body
  if (body.warning !== undefined) walk.warnings.push(body.warning)
  addBody(walk.layout, body)
  return undefined
}
