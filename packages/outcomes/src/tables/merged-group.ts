import type { PublicFigure } from '../disclosure/index.ts'
import { figuresById } from './figure-by-id.ts'
import { periodKey, placeKey, subgroupKey } from './keys.ts'
import type { TablesRequest } from './request.ts'
import { type Table, tableOf } from './table.ts'

interface Part {
  readonly merged: PublicFigure
  readonly part: PublicFigure
}

/** Which groups stand together as one where they are hidden one by one. */
export const mergedGroup = ({ release }: TablesRequest): Table => {
  const byId = figuresById(release)
  const parts = release.merged.flatMap(({ figure, parts: ids }) => {
    const merged = byId.get(figure)
    const found = ids.flatMap((id) => byId.get(id) ?? [])
    return merged === undefined ? [] : found.map((part): Part => ({ merged, part }))
  })
  return tableOf(
    'merged_group',
    [
      { name: 'indicator_id', type: 'text', meaning: 'The id of the definition.', of: ({ part }) => part.indicator },
      { name: 'place_key', type: 'text', meaning: 'Kind and id of the place.', of: ({ part }) => placeKey(part.place) },
      { name: 'period_key', type: 'text', meaning: 'The school years.', of: ({ part }) => periodKey(part.period) },
      {
        name: 'subgroup_key',
        type: 'text',
        meaning: 'A group that is not shown by itself.',
        of: ({ part }) => subgroupKey(part.subgroup),
      },
      {
        name: 'merged_subgroup_key',
        type: 'text',
        meaning: 'The group in which it stands together with others.',
        of: ({ merged }) => subgroupKey(merged.subgroup),
      },
    ],
    parts,
  )
}
