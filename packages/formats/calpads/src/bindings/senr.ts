import { bind, type Codec, code, flags, identifier, schoolYear, text } from '@nrec-align/mapping'
import type { PartialDate } from '@nrec-align/schema'
import { senr } from '../layouts/senr.ts'
import { completion, completionCodes, completionKinds } from '../tables/completion.ts'
import { enrollmentKind } from '../tables/enrollment-kind.ts'
import { exitOutcome } from '../tables/exit-outcome.ts'
import { exitType } from '../tables/exit-type.ts'
import { gradeLevel } from '../tables/grade-level.ts'
import { sex } from '../tables/sex.ts'
import { recordPairs } from './record-pairs.ts'
import { ccyymmdd, ownersCell, ownersStudent, schoolCode, studentIdentifiers, unsure } from './student-pairs.ts'

const nonpublicSchool = identifier({ sentinels: ['9999999'] })

/** An award may be dated to the month elsewhere; here it always has a day. */
const awardDay: Codec<PartialDate> = { kind: 'date', pattern: 'yyyyMMdd' }

const enrollment = bind(senr, {
  id: 'enrollment',
  grain: 'enrollment',
  where: { 'Record Type Code': ['SENR', 'SENR-R'] },
  pairs: {
    ...recordPairs,
    'school.identifiers[us-ca.cds]': [['Reporting LEA', 'School of Attendance'], schoolCode],
    'school.identifiers[us-ca.school7]': [
      'School of Attendance NPS',
      nonpublicSchool,
      {
        mode: 'decodeOnly',
        reason: 'a school code without its district does not say that the school is nonpublic, so it is never put here',
      },
    ],
    'school.district.identifiers[us-ca.cd]': [
      'Reporting LEA',
      identifier(),
      { mode: 'decodeOnly', reason: 'written with the school, as the first half of its code' },
    ],
    schoolYear: ['Academic Year ID', schoolYear('range'), unsure],
    ...studentIdentifiers,
    'student.firstName': ['Student Legal First Name', text()],
    'student.middleName': ['Student Legal Middle Name', text()],
    'student.lastName': ['Student Legal Last Name', text()],
    'student.nameSuffix': ['Student Name Suffix', text()],
    'student.otherNames[alias].firstName': ['Student Alias First Name', text()],
    'student.otherNames[alias].middleName': ['Student Alias Middle Name', text()],
    'student.otherNames[alias].lastName': ['Student Alias Last Name', text()],
    'student.birthDate': ['Student Birth Date', ccyymmdd, unsure],
    'student.sex': ['Student Gender Code', code(sex)],
    'student.birthPlace.city': ['Student Birth City', text()],
    'student.birthPlace.stateProvince': ['Student Birth State Province Code', text()],
    'student.birthPlace.country': ['Student Birth Country Code', text()],
    begin: ['Enrollment Start Date', ccyymmdd, unsure],
    enrollmentKind: ['Enrollment Status Code', code(enrollmentKind)],
    gradeLevel: ['Grade Level Code', code(gradeLevel)],
    end: ['Enrollment Exit Date', ccyymmdd, unsure],
    exitType: ['Student Exit Reason Code', code(exitType)],
    exitOutcome: [
      ['Student Exit Reason Code', 'Student School Completion Status'],
      code(exitOutcome),
      { mode: 'decodeOnly', reason: 'follows from exit reason and completion status, which are written on their own' },
    ],
    'nextSchool.identifiers[us-ca.school7]': ['Expected Receiver School of Attendance', identifier()],
    'student.districtOfResidence.identifiers[us-ca.cd]': ['District of Geographic Residence Code', identifier()],
  },
})

const completed = bind(senr, {
  id: 'completion',
  grain: 'completion',
  // 480 and 485 are promotions: they end no course of schooling, and stay in the file as they were.
  where: { 'Student School Completion Status': completionCodes },
  when: { kind: completionKinds },
  side: { of: 'enrollment', join: { student: 'student', school: 'school', date: 'end' } },
  present: ['Student School Completion Status'],
  pairs: {
    ...ownersStudent,
    'school.identifiers[us-ca.cds]': [['Reporting LEA', 'School of Attendance'], schoolCode, ownersCell],
    'school.identifiers[us-ca.school7]': ['School of Attendance NPS', nonpublicSchool, ownersCell],
    date: ['Enrollment Exit Date', awardDay, { ...ownersCell, ...unsure }],
    kind: ['Student School Completion Status', code(completion), { with: ['diplomaType'] }],
    endorsements: [
      [
        'Student Met All UC and/or CSU Requirements Indicator',
        'Student Golden State Seal Merit Diploma Indicator',
        'Student Seal of Biliteracy Indicator',
        'Workforce Readiness Certificate Program Completion Indicator',
      ],
      flags(
        [
          'university-course-requirements',
          'golden-state-seal-merit',
          'seal-of-biliteracy',
          'workforce-readiness-certificate',
        ],
        { yes: ['Y'], no: ['N'] },
      ),
    ],
  },
})

export const senrBindings = [enrollment, completed]
