import { bind, code, date, flag, flags, identifier, option } from '@nrec-align/mapping'
import { studentDemographic } from '../layouts/student-demographic.ts'
import { economicDisadvantage } from '../tables/economic-disadvantage.ts'
import { gradeLevel } from '../tables/grade-level.ts'
import { indicator } from '../tables/indicator.ts'
import { sex } from '../tables/sex.ts'
import { itsDistrict, itsStudent, ownNumber, readAgain } from './person.ts'
import { besideStudent, statusOf } from './status.ts'

const unsure = { confidence: 'unverified' } as const

const student = bind(studentDemographic, {
  id: 'student',
  grain: 'student',
  where: { 'INPUT-RECORD-TYPE-CODE': '101' },
  pairs: {
    ...ownNumber,
    sex: ['SEX-CODE', code(sex)],
    birthDate: ['DATE-OF-BIRTH', date('MMddyyyy')],
    gradeLevel: ['GRADE-LEVEL-CODE', code(gradeLevel), readAgain],
    hispanicLatino: ['HISPANIC-LATINO-CODE', flag('1', '0'), unsure],
    races: [
      [
        'AMERICAN-INDIAN-ALASKA-NATIVE-CODE',
        'ASIAN-CODE',
        'BLACK-AFRICAN-AMERICAN-CODE',
        'NATIVE-HAWAIIAN-PACIFIC-ISLANDER-CODE',
        'WHITE-CODE',
      ],
      flags(
        [
          'american-indian-or-alaska-native',
          'asian',
          'black-or-african-american',
          'native-hawaiian-or-pacific-islander',
          'white',
        ],
        { yes: ['1'], no: ['0'] },
      ),
      unsure,
    ],
  },
})

const enrollment = bind(studentDemographic, {
  id: 'enrollment',
  grain: 'enrollment',
  side: { of: 'student', join: { student: '' } },
  present: ['CAMPUS-ID-OF-ENROLLMENT'],
  pairs: {
    ...itsStudent,
    ...itsDistrict,
    'school.identifiers[us-tx.campus]': ['CAMPUS-ID-OF-ENROLLMENT', identifier()],
    schoolYear: [[], option('schoolYear')],
    gradeLevel: ['GRADE-LEVEL-CODE', code(gradeLevel)],
    end: ['LAST-DATE-OF-ENROLLMENT', date('MMddyyyy')],
  },
})

const disadvantage = bind(studentDemographic, {
  id: 'economically-disadvantaged',
  ...besideStudent('ECONOMIC-DISADVANTAGE-CODE'),
  pairs: {
    ...statusOf('economically-disadvantaged'),
    value: ['ECONOMIC-DISADVANTAGE-CODE', code(economicDisadvantage), { with: ['detail'] }],
  },
})

const migrant = bind(studentDemographic, {
  id: 'migrant',
  ...besideStudent('MIGRANT-INDICATOR-CODE'),
  pairs: { ...statusOf('migrant'), value: ['MIGRANT-INDICATOR-CODE', code(indicator)] },
})

export const studentDemographicBindings = [student, enrollment, migrant, disadvantage]
