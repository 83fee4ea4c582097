import { bind, code, constant } from '@nrec-align/mapping'
import { membership as membershipLayout } from '../layouts/membership.ts'
import { grade } from '../tables/grade.ts'
import { race } from '../tables/race.ts'
import { sex } from '../tables/sex.ts'
import { count, notDivided } from './count.ts'

export const membership = bind(membershipLayout, {
  id: 'membership',
  grain: 'outcomeMeasure',
  pairs: {
    'indicator.framework': [[], constant('EDFacts FS052')],
    'indicator.name': [[], constant('Membership')],
    ...count,
    'subgroups[grade].category': ['GRADE', code(grade)],
    'subgroups[race].category': ['RACE_ETHNICITY', code(race)],
    'subgroups[sex].category': ['SEX', code(sex)],
  },
  defaults: { GRADE: notDivided, RACE_ETHNICITY: notDivided, SEX: notDivided },
})
