import { figureColumns } from './figure-columns.ts'
import { periodKey, placeKey, subgroupKey } from './keys.ts'
import { definedFigures, type TablesRequest } from './request.ts'
import { type Table, tableOf } from './table.ts'
import { tableWords } from './words.ts'

/** The figures, with keys of the tables that say what they are about. */
export const factOutcome = (request: TablesRequest): Table =>
  tableOf(
    'fact_outcome',
    [
      {
        name: 'indicator_id',
        type: 'text',
        meaning: 'Key of dim_indicator.',
        of: ({ definition }) => definition.id,
      },
      { name: 'place_key', type: 'text', meaning: 'Key of dim_place.', of: ({ figure }) => placeKey(figure.place) },
      { name: 'period_key', type: 'text', meaning: 'Key of dim_period.', of: ({ figure }) => periodKey(figure.period) },
      {
        name: 'subgroup_key',
        type: 'text',
        meaning: 'Key of dim_subgroup.',
        of: ({ figure }) => subgroupKey(figure.subgroup),
      },
      ...figureColumns(tableWords[request.language ?? 'en']),
    ],
    definedFigures(request),
  )
