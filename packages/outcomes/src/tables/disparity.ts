import { decimalText } from './decimal-text.ts'
import { type DisparityRow, disparityRows } from './disparity-rows.ts'
import { periodKey, placeKey, subgroupKey } from './keys.ts'
import type { TablesRequest } from './request.ts'
import { type Column, type Table, tableOf } from './table.ts'

const points = (share: number | undefined): string | undefined =>
  share === undefined ? undefined : decimalText(100 * share)

const times = (ratio: number | undefined): string | undefined => (ratio === undefined ? undefined : decimalText(ratio))

const percent = ({ numerator, denominator }: DisparityRow['group']): string =>
  decimalText((100 * numerator) / denominator)

const number = (name: string, meaning: string, of: Column<DisparityRow>['of']): Column<DisparityRow> => ({
  name,
  type: 'number',
  meaning,
  of,
})

const columns: readonly Column<DisparityRow>[] = [
  { name: 'indicator_id', type: 'text', meaning: 'The id of the definition.', of: ({ figure }) => figure.indicator },
  { name: 'place_key', type: 'text', meaning: 'Kind and id of the place.', of: ({ figure }) => placeKey(figure.place) },
  { name: 'period_key', type: 'text', meaning: 'The school years.', of: ({ figure }) => periodKey(figure.period) },
  { name: 'subgroup_key', type: 'text', meaning: 'The group.', of: ({ figure }) => subgroupKey(figure.subgroup) },
  number('group_percent', 'The share of the group, in percent.', ({ group }) => percent(group)),
  number('others_percent', 'The share of all others of the place, in percent.', ({ others }) => percent(others)),
  number('gap_points', 'The first minus the second, in points of percent.', ({ gap }) => points(gap.value)),
  number('gap_low', 'The lower end of the 95 % interval of the gap (Newcombe).', ({ gap }) => points(gap.low)),
  number('gap_high', 'The upper end of the 95 % interval of the gap.', ({ gap }) => points(gap.high)),
  number('ratio', 'The first divided by the second.', ({ ratio }) => times(ratio?.value)),
  number('ratio_low', 'The lower end of the 95 % interval of the ratio (Katz).', ({ ratio }) => times(ratio?.low)),
  number('ratio_high', 'The upper end of the 95 % interval of the ratio.', ({ ratio }) => times(ratio?.high)),
  number(
    'risk_ratio',
    'The ratio by 34 CFR 300.647, with its minimums: at least 10 counted and 30 people in each group.',
    ({ risk }) => times('value' in risk ? risk.value : undefined),
  ),
  {
    name: 'risk_ratio_method',
    type: 'text',
    meaning: 'Whether the others are those of the place or, for a district where they are too few, of the state.',
    of: ({ risk }) => risk.method,
  },
  {
    name: 'risk_ratio_not_calculated',
    type: 'text',
    meaning: 'Why there is no risk ratio.',
    of: ({ risk }) => risk.notCalculated,
  },
]

/**
 * How far each group is from all others of its place, computed from published figures alone: a row only where the group and
 * everybody are shown with their counts.
 *
 * @see 34 CFR 300.647
 */
export const disparityTable = ({ release }: TablesRequest): Table =>
  tableOf('disparity', columns, disparityRows(release))
