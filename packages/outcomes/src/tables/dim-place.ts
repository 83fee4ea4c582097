import { placeKey } from './keys.ts'
import type { TablesRequest } from './request.ts'
import { distinct, type Table, tableOf } from './table.ts'

/** The places that figures are about. */
export const dimPlace = ({ release }: TablesRequest): Table =>
  tableOf(
    'dim_place',
    [
      { name: 'place_key', type: 'text', meaning: 'Kind and id of the place.', of: placeKey },
      { name: 'place_kind', type: 'text', meaning: 'What kind of place it is.', of: ({ kind }) => kind },
      {
        name: 'place_id',
        type: 'text',
        meaning: 'The id of the place in the common record, or in the table of places.',
        of: ({ id }) => id,
      },
      { name: 'place_name', type: 'text', meaning: 'What people call it.', of: ({ name }) => name },
    ],
    distinct(
      release.figures.map(({ place }) => place),
      placeKey,
    ),
  )
