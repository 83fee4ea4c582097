import { bind, type Codec, code, identifier, option } from '@nrec-align/mapping'
import { studentEnrollment } from '../layouts/student-enrollment.ts'
import { englishLearner } from '../tables/english-learner.ts'
import { gradeLevel } from '../tables/grade-level.ts'
import { indicator } from '../tables/indicator.ts'
import { membership } from '../tables/membership.ts'
import { itsDistrict, itsStudent, ownLocalNumber, ownNumber } from './person.ts'
import { besideStudent, statusOf } from './status.ts'

const counts: Codec<boolean> = { kind: 'code', table: membership }

const student = bind(studentEnrollment, {
  id: 'student',
  grain: 'student',
  where: { 'INPUT-RECORD-TYPE-CODE': '110' },
  pairs: { ...ownNumber, ...ownLocalNumber },
})

const enrollment = bind(studentEnrollment, {
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
    countsInMembership: ['ADA-ELIGIBILITY-CODE', counts],
  },
})

const learner = bind(studentEnrollment, {
  id: 'english-learner',
  ...besideStudent('LEP-INDICATOR-CODE'),
  pairs: {
    ...statusOf('english-learner'),
    value: ['LEP-INDICATOR-CODE', code(englishLearner), { with: ['detail'] }],
  },
})

const atRisk = bind(studentEnrollment, {
  id: 'at-risk',
  ...besideStudent('AT-RISK-INDICATOR-CODE'),
  pairs: { ...statusOf('at-risk'), value: ['AT-RISK-INDICATOR-CODE', code(indicator)] },
})

const disability = bind(studentEnrollment, {
  id: 'disability',
  ...besideStudent('SPECIAL-ED-INDICATOR-CODE'),
  pairs: { ...statusOf('disability'), value: ['SPECIAL-ED-INDICATOR-CODE', code(indicator)] },
})

const gifted = bind(studentEnrollment, {
  id: 'gifted',
  ...besideStudent('GIFTED-TALENTED-INDICATOR-CODE'),
  pairs: { ...statusOf('gifted'), value: ['GIFTED-TALENTED-INDICATOR-CODE', code(indicator)] },
})

const dyslexia = bind(studentEnrollment, {
  id: 'dyslexia',
  ...besideStudent('DYSLEXIA-INDICATOR-CODE'),
  pairs: { ...statusOf('dyslexia'), value: ['DYSLEXIA-INDICATOR-CODE', code(indicator)] },
})

const immigrant = bind(studentEnrollment, {
  id: 'immigrant',
  ...besideStudent('IMMIGRANT-INDICATOR-CODE'),
  pairs: { ...statusOf('immigrant'), value: ['IMMIGRANT-INDICATOR-CODE', code(indicator)] },
})

export const studentEnrollmentBindings = [student, enrollment, learner, atRisk, disability, gifted, dyslexia, immigrant]
