import type { PublicFigure, Suggestion } from '../disclosure/index.ts'
import { figuresById } from './figure-by-id.ts'
import { periodKey, placeKey, subgroupKey } from './keys.ts'
import type { TablesRequest } from './request.ts'
import { type Table, tableOf } from './table.ts'

interface Pair {
  readonly hidden: PublicFigure
  readonly instead: PublicFigure
  readonly kind: Suggestion['kind']
}

/** For figures that are not shown, a larger one that is: years pooled, a larger place, groups together. */
export const shownInstead = ({ release }: TablesRequest): Table => {
  const byId = figuresById(release)
  const pairs = release.suggestions.flatMap(({ hidden, instead, kind }): readonly Pair[] => {
    const [one, other] = [byId.get(hidden), byId.get(instead)]
    return one === undefined || other === undefined ? [] : [{ hidden: one, instead: other, kind }]
  })
  return tableOf(
    'shown_instead',
    [
      {
        name: 'indicator_id',
        type: 'text',
        meaning: 'The id of the definition.',
        of: ({ hidden }) => hidden.indicator,
      },
      {
        name: 'place_key',
        type: 'text',
        meaning: 'The place of the figure that is not shown.',
        of: ({ hidden }) => placeKey(hidden.place),
      },
      { name: 'period_key', type: 'text', meaning: 'Its school years.', of: ({ hidden }) => periodKey(hidden.period) },
      { name: 'subgroup_key', type: 'text', meaning: 'Its group.', of: ({ hidden }) => subgroupKey(hidden.subgroup) },
      { name: 'how', type: 'text', meaning: 'How it is part of the one that is shown.', of: ({ kind }) => kind },
      {
        name: 'instead_place_key',
        type: 'text',
        meaning: 'The place of the figure that is shown.',
        of: ({ instead }) => placeKey(instead.place),
      },
      {
        name: 'instead_period_key',
        type: 'text',
        meaning: 'Its school years.',
        of: ({ instead }) => periodKey(instead.period),
      },
      {
        name: 'instead_subgroup_key',
        type: 'text',
        meaning: 'Its group.',
        of: ({ instead }) => subgroupKey(instead.subgroup),
      },
    ],
    pairs,
  )
}
