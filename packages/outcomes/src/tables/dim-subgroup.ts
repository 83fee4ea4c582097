import { groupName } from '../language/group-name.ts'
import { languages } from '../language/languages.ts'
import { categoriesOf, dimensionsOf, subgroupKey } from './keys.ts'
import type { TablesRequest } from './request.ts'
import { distinct, type Table, tableOf } from './table.ts'

/** The groups that figures are about. */
export const dimSubgroup = ({ release, language = 'en' }: TablesRequest): Table =>
  tableOf(
    'dim_subgroup',
    [
      {
        name: 'subgroup_key',
        type: 'text',
        meaning: 'Dimensions and categories of the group; "all" for everybody.',
        of: subgroupKey,
      },
      {
        name: 'subgroup_dimension',
        type: 'text',
        meaning: 'What the group is told apart by; "all" for everybody, several joined by "&".',
        of: dimensionsOf,
      },
      {
        name: 'subgroup_category',
        type: 'text',
        meaning: 'The category of the group in each dimension; "all" for everybody.',
        of: categoriesOf,
      },
      {
        name: 'subgroup_name',
        type: 'text',
        meaning: 'What the group is called.',
        of: (subgroup) => groupName(subgroup, languages[language]),
      },
    ],
    distinct(
      release.figures.map(({ subgroup }) => subgroup),
      subgroupKey,
    ),
  )
