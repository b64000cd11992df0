// HTML and XHTML: parse5 gives the elements with their places.
import type { DefaultTreeAdapterMap } from 'parse5'
import type { Body, Failure } from './container.ts'
import { bodyOf, startLayout } from './layout.ts'
import { DEEPEST_NESTING, TOO_DEEP } from './limits.ts'
import type { MarkupElement, MarkupNode } from './markup.ts'
import { writeMarkup } from './markup.ts'

type Parsed = DefaultTreeAdapterMap['node']

/**
 * The text of an HTML document or fragment. `path` names its pieces; without it they are named by their block
 * (`html/body/p[3]`), and have places in `source`.
 */
export async function readHtml(source: string, path?: string): Promise<Body | Failure> {
  if (isTooDeep(source)) return { error: TOO_DEEP }
  const { parse } = await import('parse5')
  const root = elementOf(parse(source, { sourceCodeLocationInfo: true }), 0)
  if (root === undefined) return { error: TOO_DEEP }
  const layout = startLayout()
  const walk = { layout, source: path === undefined ? source : undefined, named: path === undefined }
  return writeMarkup(walk, root, path ?? '') ?? bodyOf(layout)
}

function elementOf(node: Parsed, depth: number): MarkupElement | undefined {
  if (depth > DEEPEST_NESTING * 2) return undefined
  const children: MarkupNode[] = []
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    if (child.nodeName === '#text' && 'value' in child) {
      const { startOffset = -1, endOffset = -1 } = child.sourceCodeLocation ?? {}
      children.push({ text: child.value, start: startOffset, end: endOffset })
    } else if ('childNodes' in child) {
      const element = elementOf(child, depth + 1)
      if (element === undefined) return undefined
      children.push(element)
    }
  }
  const attributes = 'attrs' in node ? Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])) : {}
  return { name: node.nodeName.replace(/^.*:/, ''), attributes, children }
}

/** Elements that need no end, so that many open ones are no depth. */
const UNCLOSED = new Set(
  'area base br col embed hr img input link meta source track wbr p li td th tr dt dd option tbody thead tfoot'.split(
    ' ',
  ),
)

/** Counts open elements beforehand: the parser takes quadratic time for very many. */
function isTooDeep(source: string): boolean {
  let depth = 0
  for (const [, slash, name = '', rest = ''] of source.matchAll(/<(\/?)([a-z][\w:-]{0,30})([^<>]*)/gi)) {
    if (UNCLOSED.has(name.toLowerCase())) continue
    if (slash === '/') depth = Math.max(0, depth - 1)
    else if (!rest.endsWith('/') && ++depth > DEEPEST_NESTING) return true
  }
  return false
}
