import { bind, code, constant } from '@nrec-align/mapping'
import { membership as membershipLayout } from '../layouts/membership.ts'
import { categorySets } from '../tables/category-sets.ts'
import { grade } from '../tables/grade.ts'
import { sex } from '../tables/groups.ts'
import { racialEthnic } from '../tables/race.ts'
import { membershipTable } from '../tables/table-name.ts'
import { ofDistrict, ofSchool, ofState } from './levels.ts'
import { besideGroups, counted } from './measure.ts'
import { ofAgency } from './numbers.ts'

const sets = categorySets('edfacts.fs052.category-set', ['grade', 'race', 'sex'])

const measure = {
  categorySet: [['TotalIndicator', 'GradeLevelID', 'RaceEthnicityID', 'GenderID'], code(sets), besideGroups],
  'indicator.framework': [[], constant('EDFacts FS052')],
  'indicator.name': ['TableTypeAbbrv', code(membershipTable)],
  ...counted,
  'subgroups[grade].category': ['GradeLevelID', code(grade)],
  'subgroups[race].category': ['RaceEthnicityID', code(racialEthnic)],
  'subgroups[sex].category': ['GenderID', code(sex)],
} as const

const grain = 'outcomeMeasure'
const defaults = { StateAgencyNumber: ofAgency } as const

export const membership = [
  bind(membershipLayout, {
    id: 'membership-of-school',
    grain,
    where: ofSchool.where,
    pairs: { ...ofSchool.body, ...measure },
    defaults,
  }),
  bind(membershipLayout, {
    id: 'membership-of-district',
    grain,
    where: ofDistrict.where,
    pairs: { ...ofDistrict.body, ...measure },
    defaults,
  }),
  bind(membershipLayout, {
    id: 'membership-of-state',
    grain,
    where: ofState.where,
    pairs: { ...ofState.body, ...measure },
    defaults,
  }),
]
