import { type Table, tableOf } from './table.ts'

/** What every column of the other tables means. */
export const dictionary = (tables: readonly Table[]): Table =>
  tableOf(
    'dictionary',
    [
      { name: 'table', type: 'text', meaning: 'The name of a table.', of: ({ table }) => table },
      { name: 'column', type: 'text', meaning: 'The name of one of its columns.', of: ({ column }) => column.name },
      {
        name: 'type',
        type: 'text',
        meaning: 'Whether its cells are text or numbers.',
        of: ({ column }) => column.type,
      },
      { name: 'meaning', type: 'text', meaning: 'What stands in it.', of: ({ column }) => column.meaning },
    ],
    tables.flatMap(({ name, columns }) => columns.map((column) => ({ table: name, column }))),
  )
