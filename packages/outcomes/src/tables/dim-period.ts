import { schoolYearText } from '../language/school-year-text.ts'
import { periodKey } from './keys.ts'
import type { TablesRequest } from './request.ts'
import { distinct, type Table, tableOf } from './table.ts'

/** The school years that figures are about. */
export const dimPeriod = ({ release }: TablesRequest): Table =>
  tableOf(
    'dim_period',
    [
      {
        name: 'period_key',
        type: 'text',
        meaning: 'The year in which the school year ends; for pooled years the first and the last.',
        of: periodKey,
      },
      {
        name: 'school_year_first',
        type: 'integer',
        meaning: 'The first school year, by the year in which it ends.',
        of: ({ first }) => first,
      },
      {
        name: 'school_year_last',
        type: 'integer',
        meaning: 'The last school year: the same as the first, unless years are pooled.',
        of: ({ last }) => last,
      },
      { name: 'years', type: 'integer', meaning: 'How many school years.', of: ({ first, last }) => last - first + 1 },
      { name: 'period_name', type: 'text', meaning: 'The school years as people write them.', of: schoolYearText },
    ],
    distinct(
      release.figures.map(({ period }) => period),
      periodKey,
    ),
  )
