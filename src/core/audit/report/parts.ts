// Pieces that all sections of the report are put together from.
import type { Cell, Table } from '../figures.ts'
import type { Markup } from './markup.ts'
import { html, NONE, shortened } from './markup.ts'

/** Where a reader finds what the page cuts. */
export const ELSEWHERE = 'the tables beside this file'

/** A part of the page under its own heading. */
export function section(id: string, title: string, content: readonly (Markup | undefined)[]): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-h">
<h2 id="${id}-h">${title}</h2>
${content}</section>
`
}

/** A frame for something wide: it scrolls by itself, also by keys. */
export function wide(label: string, content: Markup): Markup {
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${label}">${content}</div>
`
}

/** Something that is shown when asked for. */
export function folded(summary: string, content: Markup): Markup {
  return html`<details><summary>${summary}</summary>
${content}</details>
`
}

/** A column: its head, and whether it holds numbers. */
export interface Column {
  readonly head: string | Markup
  readonly number?: boolean
}

/** The row of heads of a table. */
export function headRow(columns: readonly Column[]): Markup {
  const cells = columns.map(({ head, number }) =>
    number ? html`<th scope="col" class="num">${head}</th>` : html`<th scope="col">${head}</th>`,
  )
  return html`<thead><tr>${cells}</tr></thead>
`
}

/** A table of its caption, columns and rows; the first cell of a row is its head. */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly (string | number | Markup | undefined)[])[],
  look: '' | 'short' = '',
): Markup {
  const body = rows.map((cells) => {
    const drawn = cells.map((cell, index) => {
      if (index === 0) return html`<th scope="row">${cell}</th>`
      return columns[index]?.number ? html`<td class="num">${cell}</td>` : html`<td>${cell}</td>`
    })
    return html`<tr>${drawn}</tr>
`
  })
  return wide(
    caption,
    html`<table class="${look}"><caption>${caption}</caption>
${headRow(columns)}<tbody>
${body}</tbody></table>`,
  )
}

/** A table of figures as it stands, cut after `most` rows; says what was cut and where the rest is. */
export function figureTable(figure: Table, most: number, look: '' | 'short' = ''): Markup {
  const shown = figure.rows.slice(0, most)
  const columns = figure.columns.map((head, index) => ({ head, number: isNumeric(shown, index) }))
  const cells = shown.map((row) => row.map((cell) => (typeof cell === 'string' ? bounded(cell) : cell)))
  return html`${table(figure.title, columns, cells, look)}${cutNote(shown.length, figure.rows.length, 'rows', figure.name)}`
}

// A column of numbers is set to the right; one with a word in it is not.
function isNumeric(rows: readonly (readonly Cell[])[], column: number): boolean {
  const cells = rows.map((row) => row[column]).filter((cell) => cell !== undefined)
  return cells.length > 0 && cells.every((cell) => typeof cell === 'number')
}

const bounded = (text: string): Markup => html`<bdi>${shortened(text)}</bdi>`

/**
 * What to say where a list is cut: how many are shown of how many, and the table that has the rest. `listed`: how many the
 * table has, where it is cut too.
 */
export function cutNote(shown: number, all: number, what: string, name: string, listed = all): Markup {
  if (shown >= all) return NONE
  if (listed < all) {
    const more = listed > shown ? html`; ${listed} stand in ${ELSEWHERE} (<code>${name}</code>)` : NONE
    return html`<p class="soft">${shown} of ${all} ${what} are shown here${more}. The others are counted and not listed.</p>
`
  }
  return html`<p class="soft">${shown} of ${all} ${what} are shown here; the others stand in ${ELSEWHERE} (<code>${name}</code>).</p>
`
}

/** `1 note`, `2 notes`. */
export function counted(count: number, one: string, many = `${one}s`): Markup {
  return html`${count} ${count === 1 ? one : many}`
}
