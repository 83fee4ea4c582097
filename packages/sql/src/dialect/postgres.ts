import { commentOn } from './comment-on.ts'
import type { Dialect } from './dialect.ts'

const facts = { quotes: ['"', '"'], textPrefix: '' } as const

/** PostgreSQL; constraints wait for the end of the transaction, so that tables may be filled in any order. */
export const postgres: Dialect = {
  name: 'postgres',
  title: 'PostgreSQL',
  ...facts,
  types: {
    key: 'text',
    text: 'text',
    code: 'text',
    integer: 'integer',
    boolean: 'boolean',
    date: 'date',
    instant: 'timestamptz',
    decimal: (scale) => `numeric(18, ${scale})`,
  },
  addsForeignKeys: true,
  foreignKeyTiming: ' DEFERRABLE INITIALLY DEFERRED',
  comment: commentOn(facts),
}
