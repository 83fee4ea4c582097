import type { Report } from '@nrec-align/convert'
import { number } from './table.ts'
import { wrapped } from './wrapped.ts'

/** Required cells that no source gave and that got a declared default. */
export const defaults = (report: Report): readonly string[] =>
  report.defaultsWritten.flatMap(({ layout, column, count, reason }) =>
    wrapped(`${layout}.csv, ${column}, ${number(count)} rows: ${reason}`),
  )
