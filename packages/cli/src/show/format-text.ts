import type { DescribedFormat } from '@nrec-align/mapping'
import type { Colours } from './colours.ts'
import { textTable } from './text-table.ts'

const options = ({ options }: DescribedFormat): readonly (readonly string[])[] =>
  Object.entries(options).map(([name, facts]) => [`--set ${name}=${facts.example}`, facts.description])

const tables = ({ tables }: DescribedFormat): readonly (readonly string[])[] =>
  Object.entries(tables).map(([name, facts]) => [`--table ${name}=file.csv`, facts.description])

const part = (title: string, rows: readonly (readonly string[])[], colours: Colours): string =>
  rows.length === 0 ? '' : `\n${colours.bold(title)}\n${textTable(rows)}`

/** What a format is, its layouts, and what it can be told. */
export const formatText = (format: DescribedFormat, colours: Colours): string => {
  const layouts = format.layouts.map((layout) => [
    `${format.id}.${layout.id}`,
    [layout.provisional ? colours.yellow('provisional') : '', layout.local ? colours.yellow('local layout') : '']
      .filter(Boolean)
      .join(', '),
    String(layout.columns.length),
    layout.description,
  ])
  const others = format.otherVersions.length === 0 ? '' : `Other versions: ${format.otherVersions.join(', ')}\n`
  return [
    `${colours.bold(`${format.title} ${format.version}`)}\n${format.description}\n${format.versionTitle}, ${format.publisher}\n${others}`,
    part('Layouts, with the number of columns', layouts, colours),
    part('Options', options(format), colours),
    part('Tables', tables(format), colours),
    format.notes.length === 0
      ? ''
      : `\n${colours.bold('Notes')}\n${format.notes.map((note) => `  ${note}\n`).join('')}`,
  ].join('')
}
