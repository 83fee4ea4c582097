import { bind, code, constant, identifier } from '@nrec-align/mapping'
import { specialEducationSnapshot } from '../layouts/special-education-snapshot.ts'
import { disability } from '../tables/disability.ts'
import { race } from '../tables/race.ts'
import { lepStatus } from '../tables/status-value.ts'
import {
  isoDay,
  lastDayOfYear,
  owned,
  ownersAgency,
  ownersStudent,
  snapshotDefaults,
  studentPair,
} from './common-pairs.ts'

const specialEducation = bind(specialEducationSnapshot, {
  id: 'special-education',
  grain: 'studentStatus',
  pairs: {
    'organization.identifiers[us-pa.aun]': ['SUBMITTING AUN', identifier()],
    schoolYear: ['SCHOOL YEAR DATE', lastDayOfYear],
    ...studentPair,
    kind: [[], constant('disability')],
    // Nobody else is in the file; who left has the last day.
    value: [[], constant('yes')],
    detail: ['PRIMARY DISABILITY', code(disability)],
    end: ['DATE EXITED SPECIAL EDUCATION', isoDay],
  },
  defaults: snapshotDefaults,
})

const student = bind(specialEducationSnapshot, {
  id: 'student',
  grain: 'student',
  side: { of: 'special-education', join: { '': 'student' } },
  pairs: {
    'identifiers[us-pa.pasecureid]': ['PASECUREID', identifier(), owned],
    hispanicLatino: ['RACE/ETHNICITY', code(race), { with: ['raceRollup', 'races'] }],
  },
})

const englishLearner = bind(specialEducationSnapshot, {
  id: 'english-learner',
  grain: 'studentStatus',
  side: {
    of: 'special-education',
    join: { student: 'student', organization: 'organization', schoolYear: 'schoolYear' },
    pick: { orderBy: 'begin', take: 'last' },
  },
  present: ['LEP STATUS (Y/N)'],
  pairs: {
    ...ownersAgency,
    ...ownersStudent,
    schoolYear: ['SCHOOL YEAR DATE', lastDayOfYear, owned],
    kind: [[], constant('english-learner')],
    value: ['LEP STATUS (Y/N)', code(lepStatus)],
  },
})

export const specialEducationSnapshotBindings = [specialEducation, student, englishLearner]
