import { commentOn } from './comment-on.ts'
import type { Dialect } from './dialect.ts'

const facts = { quotes: ['"', '"'], textPrefix: '' } as const

/** DuckDB, which takes constraints on references only while a table is made; circles of references rule that out. */
export const duckdb: Dialect = {
  name: 'duckdb',
  title: 'DuckDB',
  ...facts,
  types: {
    key: 'VARCHAR',
    text: 'VARCHAR',
    code: 'VARCHAR',
    integer: 'INTEGER',
    boolean: 'BOOLEAN',
    date: 'DATE',
    instant: 'TIMESTAMPTZ',
    decimal: (scale) => `DECIMAL(18, ${scale})`,
  },
  addsForeignKeys: false,
  foreignKeyTiming: '',
  comment: commentOn(facts),
}
