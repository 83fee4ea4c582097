import { bind, code, constant, decimal, option } from '@nrec-align/mapping'
import type { MeasureUnitCode } from '@nrec-align/schema'
import { graduationRate as graduationRateLayout } from '../layouts/graduation-rate.ts'
import { categorySets } from '../tables/category-sets.ts'
import { graduationRateTable } from '../tables/table-name.ts'
import { accountabilityColumns, accountabilityGroups, accountabilityNames } from './accountability-groups.ts'
import { ofDistrict, ofSchool, ofState } from './levels.ts'
import { besideGroups, measured } from './measure.ts'
import { ofAgency } from './numbers.ts'

const sets = categorySets('edfacts.fs150.category-set', accountabilityNames)

const measure = {
  categorySet: [['TotalIndicator', ...accountabilityColumns], code(sets), besideGroups],
  'indicator.framework': [[], constant('EDFacts FS150')],
  'indicator.name': ['TableTypeAbbrv', code(graduationRateTable)],
  'indicator.unit': [[], option<MeasureUnitCode>('rateUnit')],
  ...measured,
  value: ['Amount', decimal(5)],
  ...accountabilityGroups,
} as const

const grain = 'outcomeMeasure'
const defaults = { StateAgencyNumber: ofAgency } as const

export const graduationRate = [
  bind(graduationRateLayout, {
    id: 'rate-of-school',
    grain,
    where: ofSchool.where,
    pairs: { ...ofSchool.body, ...measure },
    defaults,
  }),
  bind(graduationRateLayout, {
    id: 'rate-of-district',
    grain,
    where: ofDistrict.where,
    pairs: { ...ofDistrict.body, ...measure },
    defaults,
  }),
  bind(graduationRateLayout, {
    id: 'rate-of-state',
    grain,
    where: ofState.where,
    pairs: { ...ofState.body, ...measure },
    defaults,
  }),
]
