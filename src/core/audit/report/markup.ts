// HTML that cannot be injected into: what stands between the pieces of a template is escaped, unless it is markup itself.
import { xmlText } from '../../report/xml.ts'

/** A piece of HTML that is safe to print as it stands. Only `html` makes one. */
export interface Markup {
  readonly html: string
}

/** What a template takes: text and numbers are escaped, nothing stands for undefined. */
export type Part = string | number | undefined | Markup | readonly (Markup | undefined)[]

/** Longest text of one cell, in characters: names come from record systems. */
const LONGEST = 160

/** A template of HTML: ``html`<td>${name}</td>` ``. Works in elements and in quoted attributes. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let out = pieces[0] ?? ''
  for (const [index, part] of parts.entries()) out += textOf(part) + (pieces[index + 1] ?? '')
  return { html: out }
}

/** Nothing. */
export const NONE: Markup = html``

function textOf(part: Part): string {
  if (part === undefined) return ''
  if (typeof part === 'number') return numberText(part)
  if (typeof part === 'string') return xmlText(part)
  if ('html' in part) return part.html
  return part.map((each) => each?.html ?? '').join('')
}

/** A text cut to a length that a cell can hold, by whole characters. */
export function shortened(text: string, longest: number = LONGEST): string {
  const letters = text.length > longest ? [...text] : []
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : text
}

/** A name from a record system: shut in, so that its direction of writing turns nothing else around. */
export function nameMarkup(name: string, longest?: number): Markup {
  return html`<bdi>${shortened(name, longest)}</bdi>`
}

/** A number with commas between thousands. */
export function numberText(value: number): string {
  const [whole = '', rest] = String(value).split('.')
  const grouped = /^-?\d{4,}$/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole
  return rest === undefined ? grouped : `${grouped}.${rest}`
}
