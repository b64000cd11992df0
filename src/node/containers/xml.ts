// XML as elements with the places of their text. No entity but XML's own five is ever expanded.
import { SaxesParser } from 'saxes'
import type { Failure } from './container.ts'
import { DEEPEST_NESTING, TOO_DEEP } from './limits.ts'
import type { MarkupElement, MarkupNode } from './markup.ts'
import { isElement } from './markup.ts'

interface Growing extends MarkupElement {
  readonly children: MarkupNode[]
}

/**
 * The root element of an XML text. Names lose their prefix unless `prefixes` is set, attribute names lose their case.
 * Errors are of this tool's words: the parser's quote the source.
 */
export function readXml(source: string, prefixes = false): MarkupElement | Failure {
  const parser = new SaxesParser({ position: true })
  const root: Growing = { name: '', attributes: {}, children: [] }
  const open: Growing[] = [root]
  let textStart = 0
  let failure: string | undefined
  const nameOf = (name: string): string => (prefixes ? name : name.slice(name.indexOf(':') + 1))
  const addText = (text: string, start: number, end: number): void => {
    if (text !== '' && open.length > 1) open.at(-1)?.children.push({ text, start, end })
  }
  const passMarkup = (): void => {
    textStart = parser.position
  }
  parser.on('error', () => {
    failure ??= `is not well-formed XML (line ${parser.line})`
    throw new BrokenXml()
  })
  parser.on('doctype', (doctype) => {
    if (!doctype.includes('<!ENTITY')) return passMarkup()
    failure = 'declares XML entities, which are not read'
    throw new BrokenXml()
  })
  parser.on('text', (text) => addText(text, textStart, parser.position - 1))
  parser.on('cdata', (text) => {
    addText(text, parser.position - 3 - text.length, parser.position - 3)
    passMarkup()
  })
  parser.on('comment', passMarkup)
  parser.on('processinginstruction', passMarkup)
  parser.on('xmldecl', passMarkup)
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEEPEST_NESTING) {
      failure = TOO_DEEP
      throw new BrokenXml()
    }
    const pairs = Object.entries(attributes as Record<string, string>)
    const element: Growing = {
      name: prefixes ? name : nameOf(name).toLowerCase(),
      attributes: Object.fromEntries(pairs.map(([key, value]) => [prefixes ? key : nameOf(key).toLowerCase(), value])),
      children: [],
    }
    open.at(-1)?.children.push(element)
    open.push(element)
    passMarkup()
  })
  parser.on('closetag', () => {
    open.pop()
    passMarkup()
  })
  try {
    parser.write(source).close()
  } catch (error) {
    if (error instanceof BrokenXml) return { error: failure ?? 'is not well-formed XML' }
    throw error
  }
  return (root.children.find(isElement) as MarkupElement | undefined) ?? { error: 'is not well-formed XML' }
}

class BrokenXml extends Error {}

/** Children of an element by name, in order. */
export function childrenOf(element: MarkupElement | undefined, name: string): readonly MarkupElement[] {
  return (element?.children ?? []).filter((child): child is MarkupElement => isElement(child) && child.name === name)
}

/** The first element on a path of names, `a/b/c`; undefined where there is none. */
export function firstOf(element: MarkupElement | undefined, path: string): MarkupElement | undefined {
  let found = element
  for (const name of path.split('/')) found = childrenOf(found, name)[0]
  return found
}

/** The text in an element, its blanks made one. */
export function textIn(element: MarkupElement | undefined): string {
  if (element === undefined) return ''
  const parts: string[] = []
  const open: MarkupNode[] = [element]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isElement(node)) parts.push(node.text)
    else for (const child of [...node.children].reverse()) open.push(child)
  }
  return parts.join(' ').replace(/\s+/g, ' ').trim()
}
