import { type Html, html } from '@nrec-align/io'

/** A column of a table of the page. */
export interface Column {
  readonly title: string
  readonly isNumber?: boolean
}

const cell = (text: string, column: Column | undefined): Html =>
  column?.isNumber === true ? html`<td class="number">${text}</td>` : html`<td>${text}</td>`

/** A table with a heading for each row, which scrolls by itself where the screen is narrow. */
export const table = (caption: string, columns: readonly Column[], rows: readonly (readonly string[])[]): Html =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${columns.map(
    ({ title, isNumber }) => html`<th scope="col" class="${isNumber === true ? 'number' : ''}">${title}</th>`,
  )}</tr></thead><tbody>${rows.map(
    ([name = '', ...rest]) =>
      html`<tr><th scope="row">${name}</th>${rest.map((text, at) => cell(text, columns[at + 1]))}</tr>`,
  )}</tbody></table></div>`
