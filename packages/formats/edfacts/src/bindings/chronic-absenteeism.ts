import { bind, code, constant } from '@nrec-align/mapping'
import { chronicAbsenteeism as chronicAbsenteeismLayout } from '../layouts/chronic-absenteeism.ts'
import { categorySets } from '../tables/category-sets.ts'
import { disability, englishLearner, homeless, section504, sex } from '../tables/groups.ts'
import { racialEthnic } from '../tables/race.ts'
import { chronicAbsenteeismTable } from '../tables/table-name.ts'
import { ofSchool } from './levels.ts'
import { besideGroups, counted } from './measure.ts'
import { ofAgency } from './numbers.ts'

const groups = ['sex', 'race', 'disability', 'section-504', 'english-learner', 'homeless'] as const

const sets = categorySets('edfacts.fs195.category-set', groups)

export const chronicAbsenteeism = bind(chronicAbsenteeismLayout, {
  id: 'chronic-absenteeism',
  grain: 'outcomeMeasure',
  pairs: {
    ...ofSchool.body,
    categorySet: [
      [
        'TotalIndicator',
        'GenderID',
        'RaceEthnicityID',
        'DisabilityStatusID',
        'DisabilityStatus504ID',
        'LEPStatusID',
        'HomelessServedID',
      ],
      code(sets),
      besideGroups,
    ],
    'indicator.framework': [[], constant('EDFacts FS195')],
    'indicator.name': ['TableTypeAbbrv', code(chronicAbsenteeismTable)],
    ...counted,
    'subgroups[sex].category': ['GenderID', code(sex)],
    'subgroups[race].category': ['RaceEthnicityID', code(racialEthnic)],
    'subgroups[disability].category': ['DisabilityStatusID', code(disability)],
    'subgroups[section-504].category': ['DisabilityStatus504ID', code(section504)],
    'subgroups[english-learner].category': ['LEPStatusID', code(englishLearner)],
    'subgroups[homeless].category': ['HomelessServedID', code(homeless)],
  },
  defaults: { StateAgencyNumber: ofAgency },
})
