import type { PeriodNode } from '../codec/period.ts'
import { dateLeaf } from '../leaf/date.ts'
import { type Calendar, periodOf } from './calendar.ts'
import type { CompiledPair, PairContext } from './pair.ts'

/** Any date inside a period ⟷ an edge of that period, by the calendar the second column names. */
export const periodPair = (node: PeriodNode, context: PairContext): CompiledPair => {
  const [column = -1, calendarColumn = -1] = context.columns
  const { node: place, index } = context.slot
  const day = dateLeaf({ kind: 'date', pattern: node.pattern })
  const calendars = new Map<string, Calendar>()
  for (const row of context.tables[node.table] ?? []) {
    calendars.set(row['calendar'] ?? '', {
      periodsPerYear: Number(row['periodsPerYear']),
      startsOn: row['startsOn'] ?? '',
    })
  }
  return {
    path: context.path,
    columns: context.columns,
    decode: (cells, scratch, report) => {
      const cell = cells[column] ?? ''
      if (cell === '') return
      const iso = day.decode(cell)
      if (iso === undefined) return report.cell(column, 'invalid-date')
      const calendar = calendars.get(cells[calendarColumn] ?? '')
      const period = calendar === undefined ? undefined : periodOf(iso, calendar)
      if (period === undefined) report.cell(column, 'missing-calendar')
      else (scratch.values[place] as (string | undefined)[])[index] = period[node.edge]
    },
    encode: (scratch, out, report) => {
      const value = scratch.values[place]?.[index]
      if (value === undefined || column < 0) return
      const cell = day.encode(value)
      if (cell === undefined) report.cell(column, 'date-not-complete')
      else out[column] = cell
    },
  }
}
