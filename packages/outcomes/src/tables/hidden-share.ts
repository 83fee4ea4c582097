import { decimalText } from './decimal-text.ts'
import { periodKey, placeKey } from './keys.ts'
import type { TablesRequest } from './request.ts'
import { type Table, tableOf } from './table.ts'

/** How many people are in groups that are not shown, so that nobody takes what is shown for everybody. */
export const hiddenShareTable = ({ release }: TablesRequest): Table =>
  tableOf(
    'hidden_share',
    [
      { name: 'indicator_id', type: 'text', meaning: 'The id of the definition.', of: ({ indicator }) => indicator },
      { name: 'place_key', type: 'text', meaning: 'Kind and id of the place.', of: ({ place }) => placeKey(place) },
      { name: 'place_name', type: 'text', meaning: 'What people call it.', of: ({ place }) => place.name },
      { name: 'period_key', type: 'text', meaning: 'The school years.', of: ({ period }) => periodKey(period) },
      {
        name: 'subgroup_dimension',
        type: 'text',
        meaning: 'What the groups are told apart by.',
        of: ({ dimension }) => dimension,
      },
      {
        name: 'people_hidden',
        type: 'integer',
        meaning: 'People in groups whose value is not shown.',
        of: ({ hidden }) => hidden,
      },
      {
        name: 'people',
        type: 'integer',
        meaning: 'People in all groups of the dimension.',
        of: ({ people }) => people,
      },
      {
        name: 'percent_hidden',
        type: 'number',
        meaning: 'The share of people in groups whose value is not shown, in percent.',
        of: ({ hidden, people }) => (people === 0 ? undefined : decimalText((100 * hidden) / people)),
      },
    ],
    release.hiddenShares,
  )
