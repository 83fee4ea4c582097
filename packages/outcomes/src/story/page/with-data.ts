import { type Html, html, spreadsheetSafe } from '@nrec-align/io'
import type { Messages } from '../../language/messages.ts'
import { type Column, table } from './table.ts'

const quoted = (text: string): string => {
  const safe = spreadsheetSafe(text)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const csv = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.map(quoted).join(',')).join('\r\n')

/** A chart with what it draws as a table and as a file to keep. */
export const withData = (
  drawn: Html,
  id: string,
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  messages: Messages,
): Html => {
  const file = `data:text/csv;charset=utf-8,${encodeURIComponent(csv([columns.map(({ title }) => title), ...rows]))}`
  return html`<figure><figcaption>${caption}</figcaption>${drawn}<details><summary>${messages.table}</summary>${table(caption, columns, rows)}<p><a download="${id}.csv" href="${file}">${messages.download}</a></p></details></figure>`
}
