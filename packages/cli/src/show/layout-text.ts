import type { DescribedColumn, DescribedField, DescribedLayout } from '@nrec-align/mapping'
import type { Colours } from './colours.ts'
import { textTable } from './text-table.ts'

/** How much of a layout is shown. */
export interface LayoutDetail {
  /** Where each column goes in the common record. */
  readonly lineage: boolean
  /** The lists of codes. */
  readonly codes: boolean
}

const required: Readonly<Record<DescribedColumn['required'], string>> = {
  always: 'required',
  conditional: 'sometimes',
  no: '',
}

const length = ({ length, fixed }: DescribedColumn): string =>
  length === undefined ? '' : fixed ? `exactly ${length}` : `up to ${length}`

const arrow = ({ isRead, isWritten }: DescribedField): string => (isRead && isWritten ? '<->' : isRead ? '->' : '<-')

const lineage = ({ fields, dropped, carried }: DescribedColumn): string => {
  if (dropped !== undefined) return `thrown away: ${dropped}`
  if (carried !== undefined) return `kept for the same format only: ${carried}`
  return fields.map((field) => `${arrow(field)} ${field.record} ${field.path}`).join('; ')
}

const columnRow = (column: DescribedColumn, detail: LayoutDetail, colours: Colours): readonly string[] => [
  String(column.position ?? ''),
  colours.bold(column.name),
  column.type,
  length(column),
  required[column.required],
  detail.lineage ? lineage(column) : column.description,
  column.confidence === 'verified' ? '' : colours.yellow(column.confidence),
]

const codeLists = (column: DescribedColumn, colours: Colours): string =>
  column.codeLists
    .map(({ id, source, verified, codes }) => {
      const rows = codes.map((row) => [row.code, row.means.filter(Boolean).join(' + '), row.relation, row.label ?? ''])
      return `\n${colours.bold(`${column.name}: ${id}`)}${verified ? '' : ' (not verified)'}\n  ${source}\n${textTable(rows)}`
    })
    .join('')

/** A layout as a person looks it up: column by column. */
export const layoutText = (layout: DescribedLayout, detail: LayoutDetail, colours: Colours): string => {
  const mark = layout.provisional ? colours.yellow(' (provisional: some positions are inferred)') : ''
  return [
    `${colours.bold(layout.title)}${mark}\n${layout.description}\nFiles: ${layout.files.join(', ')}\nSource: ${layout.source}\n\n`,
    textTable(layout.columns.map((column) => columnRow(column, detail, colours))),
    detail.codes ? layout.columns.map((column) => codeLists(column, colours)).join('') : '',
  ].join('')
}
