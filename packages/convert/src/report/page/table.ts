import { type Html, html } from '@nrec-align/io'

/** A cell: a text, a number (which stands to the right), or markup. */
export type Cell = string | number | Html | undefined

const isHtml = (cell: Cell): cell is Html => typeof cell === 'object'

const cellOf = (cell: Cell): Html => {
  if (typeof cell === 'number') return html`<td class="number">${cell.toLocaleString('en-US')}</td>`
  return html`<td>${isHtml(cell) ? cell : (cell ?? '')}</td>`
}

const rowOf = ([first, ...others]: readonly Cell[]): Html =>
  html`<tr><th scope="row">${isHtml(first) ? first : String(first ?? '')}</th>${others.map(cellOf)}</tr>`

const headerOf = (name: string, numeric: boolean): Html =>
  numeric ? html`<th scope="col" class="number">${name}</th>` : html`<th scope="col">${name}</th>`

const isNumeric = (rows: readonly (readonly Cell[])[], at: number): boolean =>
  at > 0 && rows.every((row) => typeof row[at] === 'number' || row[at] === '')

/**
 * A table that scrolls by itself where the screen is narrow; nothing where there are no rows.
 *
 * @param caption what the table shows, for everybody who cannot see it at a glance
 */
export const table = (caption: string, header: readonly string[], rows: readonly (readonly Cell[])[]): Html =>
  rows.length === 0
    ? html``
    : html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${header.map((name, at) => headerOf(name, isNumeric(rows, at)))}</tr></thead>
<tbody>${rows.map(rowOf)}</tbody>
</table></div>
`
