import { layout } from '@nrec-align/mapping'
import { manual } from '../sources.ts'
import { day, field, indicator, key, needed, school, sometimes } from './column.ts'
import { noCommonField, pasecureid, schoolYearDate, submittingAun } from './common-fields.ts'
import { container } from './container.ts'
import { inPlace, notCollected } from './in-place.ts'

const columns = inPlace(24, {
  'SUBMITTING AUN': submittingAun(),
  'SCHOOL NUMBER': school(2, 'The school that holds the class.', key),
  'SCHOOL YEAR DATE': schoolYearDate(3),
  'ENROLLMENT PERIOD NUMBER': field(4, 'Marking period in which the class is held.', 'public', 3, key),
  'EFFECTIVE DATE': day(5, 'Day on which the student joined the class.', 'quasi-identifier', key),
  'ENROLLMENT CODE': field(6, 'E1 joins the class.', 'public', 6, needed),
  PASECUREID: pasecureid(7),
  'REQUEST SEQUENCE': field(10, 'Tells apart two enrollments of a student in one class.', 'public', 3, needed),
  'SUPPLEMENTARY COURSE DIFFERENTIATOR': field(
    13,
    'Tells the same course apart when it is given twice a year.',
    'public',
    2,
    key,
  ),
  'COURSE CODE LONG': field(14, 'Code that the agency gives the course.', 'public', 12, key),
  'COURSE DELIVERY MODEL CODE': field(15, 'How the class is taught.', 'public', 4),
  'SECTION CODE LONG': field(20, 'Number that the agency gives the class.', 'public', 25, key),
  'DUAL CREDIT STUDENT TAKE CREDIT': indicator(
    23,
    'Whether the student took the college credit.',
    'sensitive',
    sometimes,
  ),
  'DUAL CREDIT COURSE PASS': indicator(24, 'Whether the student passed.', 'sensitive', sometimes),
})

export const studentCourseEnrollment = layout('student-course-enrollment', {
  title: 'Student Course Enrollment',
  description: 'One record a student, class and day of joining it.',
  // The name of the table was not read; the width tells the template.
  files: ['*STUDENT_COURSE_ENROLL*'],
  writtenAs: 'STUDENT_COURSE_ENROLL.csv',
  container,
  columns,
  source: manual,
  confidence: 'verified',
  carried: {
    'ENROLLMENT CODE': 'only joining a class is reported',
    'REQUEST SEQUENCE': noCommonField,
    'COURSE DELIVERY MODEL CODE': noCommonField,
    'DUAL CREDIT STUDENT TAKE CREDIT': noCommonField,
    'DUAL CREDIT COURSE PASS': noCommonField,
  },
  dropped: notCollected(columns),
  recordKey: [
    'SUBMITTING AUN',
    'SCHOOL NUMBER',
    'SCHOOL YEAR DATE',
    'ENROLLMENT PERIOD NUMBER',
    'EFFECTIVE DATE',
    'ENROLLMENT CODE',
    'PASECUREID',
    'REQUEST SEQUENCE',
    'SUPPLEMENTARY COURSE DIFFERENTIATOR',
    'COURSE CODE LONG',
    'SECTION CODE LONG',
  ],
})
