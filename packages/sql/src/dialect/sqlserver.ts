import type { Dialect } from './dialect.ts'
import { quotedText } from './quote.ts'

const facts = { quotes: ['[', ']'], textPrefix: 'N' } as const

const text = (value: string): string => quotedText(facts, value)

/** SQL Server; an index takes 900 bytes, so that a key has 450 characters. Descriptions are extended properties. */
export const sqlserver: Dialect = {
  name: 'sqlserver',
  title: 'SQL Server',
  ...facts,
  types: {
    key: 'nvarchar(450)',
    text: 'nvarchar(max)',
    code: 'nvarchar(100)',
    integer: 'int',
    boolean: 'bit',
    date: 'date',
    instant: 'datetimeoffset',
    decimal: (scale) => `decimal(18, ${scale})`,
  },
  addsForeignKeys: true,
  foreignKeyTiming: '',
  comment: (value, table, column) =>
    [
      `EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = ${text(value)}`,
      `@level0type = N'SCHEMA', @level0name = N'dbo'`,
      `@level1type = N'TABLE', @level1name = ${text(table)}`,
      ...(column === undefined ? [] : [`@level2type = N'COLUMN', @level2name = ${text(column)}`]),
    ].join(', '),
}
