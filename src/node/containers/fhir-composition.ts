// The sections of a FHIR Composition as a text with headings.
import type { Body, Failure } from './container.ts'
import type { Find } from './fhir-metadata.ts'
import { conceptOf } from './fhir-metadata.ts'
import { readHtml } from './html.ts'
import { at, listAt, textAt } from './json.ts'
import type { Layout } from './layout.ts'
import { addBody, addMark, addText, bodyOf, breakLines, startLayout } from './layout.ts'
import { DEEPEST_NESTING, TOO_DEEP } from './limits.ts'
import { isSectionCode, titleOf } from './loinc.ts'
import { headingMark } from './markup.ts'

/** The text of a Composition; sections without narrative give that of their entries. */
export async function readComposition(resource: unknown, pointer: string, find: Find): Promise<Body | Failure> {
  const layout = startLayout()
  const failure = await writeSections(layout, resource, pointer, 1, find)
  if (failure !== undefined) return failure
  if (layout.length > 0) return bodyOf(layout)
  const div = textAt(resource, 'text', 'div')
  return div === undefined ? { error: 'is a Composition without text' } : readHtml(div, `${pointer}/text/div`)
}

async function writeSections(
  layout: Layout,
  parent: unknown,
  pointer: string,
  level: number,
  find: Find,
): Promise<Failure | undefined> {
  if (level > DEEPEST_NESTING) return { error: TOO_DEEP }
  for (const [index, section] of listAt(parent, 'section').entries()) {
    const path = `${pointer}/section/${index}`
    writeTitle(layout, section, path, level)
    const texts = textsOf(section, path, find)
    for (const [div, where] of texts) {
      const body = await readHtml(div, where)
      if ('error' in body) return body
      addBody(layout, body)
    }
    const failure = await writeSections(layout, section, path, level + 1, find)
    if (failure !== undefined) return failure
  }
  return undefined
}

/** The narrative of a section, else those of the resources that it refers to. */
function textsOf(section: unknown, path: string, find: Find): readonly (readonly [string, string])[] {
  const own = textAt(section, 'text', 'div')
  if (own !== undefined) return [[own, `${path}/text/div`]]
  return listAt(section, 'entry').flatMap((entry, index) => {
    const div = textAt(find(entry), 'text', 'div')
    return div === undefined ? [] : [[div, `${path}/entry/${index}`] as const]
  })
}

function writeTitle(layout: Layout, section: unknown, path: string, level: number): void {
  const codes = listAt(section, 'code', 'coding').flatMap((coding) => textAt(coding, 'code') ?? [])
  const title = textAt(section, 'title')?.replace(/\s+/g, ' ').trim() ?? conceptOf(at(section, 'code')) ?? ''
  const titled = titleOf(title, codes.find(isSectionCode))
  breakLines(layout, 2)
  if (titled === undefined) return
  addMark(layout, headingMark(level + 1))
  addText(layout, titled.heading, `${path}/${titled.own && textAt(section, 'title') !== undefined ? 'title' : 'code'}`)
  breakLines(layout, 2)
}
