import { bind, code, identifier, month, option } from '@nrec-align/mapping'
import { schoolLeaver } from '../layouts/school-leaver.ts'
import { completion } from '../tables/completion.ts'
import { exitOutcome } from '../tables/exit-outcome.ts'
import { exitType } from '../tables/exit-type.ts'
import { itsDistrict, itsStudent, ownLocalNumber, ownNumber, readAgain } from './person.ts'

const student = bind(schoolLeaver, {
  id: 'student',
  grain: 'student',
  where: { 'INPUT-RECORD-TYPE-CODE': '203' },
  pairs: { ...ownNumber, ...ownLocalNumber },
})

/** The enrollment that ended, in the year before the collection. */
const enrollment = bind(schoolLeaver, {
  id: 'enrollment',
  grain: 'enrollment',
  side: { of: 'student', join: { student: '' } },
  present: ['LEAVER-REASON-CODE'],
  pairs: {
    ...itsStudent,
    ...itsDistrict,
    'school.identifiers[us-tx.campus]': ['CAMPUS-ID', identifier()],
    schoolYear: [[], option('leaverSchoolYear')],
    exitType: ['LEAVER-REASON-CODE', code(exitType)],
    exitOutcome: ['LEAVER-REASON-CODE', code(exitOutcome), readAgain],
  },
})

const graduation = bind(schoolLeaver, {
  id: 'completion',
  grain: 'completion',
  where: { 'LEAVER-REASON-CODE': '01' },
  side: { of: 'student', join: { student: '' } },
  present: ['LEAVER-REASON-CODE'],
  pairs: {
    ...itsStudent,
    'school.identifiers[us-tx.campus]': ['CAMPUS-ID', identifier(), readAgain],
    date: ['DATE-OF-GRADUATION', month('MMyyyy')],
    kind: ['LEAVER-REASON-CODE', code(completion), readAgain],
  },
})

export const schoolLeaverBindings = [student, enrollment, graduation]
