import { bind, code, constant } from '@nrec-align/mapping'
import { graduationCohort as graduationCohortLayout } from '../layouts/graduation-cohort.ts'
import { categorySets } from '../tables/category-sets.ts'
import { cohortStatus } from '../tables/groups.ts'
import { graduationCohortTable } from '../tables/table-name.ts'
import { accountabilityColumns, accountabilityGroups, accountabilityNames } from './accountability-groups.ts'
import { ofDistrict, ofSchool, ofState } from './levels.ts'
import { besideGroups, counted } from './measure.ts'
import { ofAgency } from './numbers.ts'

const sets = categorySets('edfacts.fs151.category-set', [...accountabilityNames, 'cohort-status'])

const measure = {
  categorySet: [['TotalIndicator', ...accountabilityColumns, 'CohortStatusID'], code(sets), besideGroups],
  'indicator.framework': [[], constant('EDFacts FS151')],
  'indicator.name': ['TableTypeAbbrv', code(graduationCohortTable)],
  ...counted,
  ...accountabilityGroups,
  'subgroups[other].category': ['CohortStatusID', code(cohortStatus)],
} as const

const grain = 'outcomeMeasure'
const defaults = { StateAgencyNumber: ofAgency } as const

export const graduationCohort = [
  bind(graduationCohortLayout, {
    id: 'cohort-of-school',
    grain,
    where: ofSchool.where,
    pairs: { ...ofSchool.body, ...measure },
    defaults,
  }),
  bind(graduationCohortLayout, {
    id: 'cohort-of-district',
    grain,
    where: ofDistrict.where,
    pairs: { ...ofDistrict.body, ...measure },
    defaults,
  }),
  bind(graduationCohortLayout, {
    id: 'cohort-of-state',
    grain,
    where: ofState.where,
    pairs: { ...ofState.body, ...measure },
    defaults,
  }),
]
