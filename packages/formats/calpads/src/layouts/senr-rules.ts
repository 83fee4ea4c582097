import type { RowRule } from '@nrec-align/mapping'
import { dataGuide } from '../sources.ts'
import type { senrColumns } from './senr-columns.ts'

type SenrColumn = keyof typeof senrColumns

/** The guide states these in comments that were read in part only, so all but the nonpublic school pair merely warn. */
const fromComments = { source: dataGuide, confidence: 'unverified' } as const
const stated = { source: dataGuide, confidence: 'verified' } as const

export const senrRules: readonly RowRule<SenrColumn>[] = [
  {
    id: 'exit-date-needs-reason',
    when: { 'Enrollment Exit Date': { present: true } },
    then: { 'Student Exit Reason Code': { present: true } },
    at: 'Student Exit Reason Code',
    message: 'The enrollment has an exit date and no exit reason.',
    fix: 'Give the exit reason, or clear the exit date if the student is still enrolled.',
    ...fromComments,
  },
  {
    id: 'exit-reason-needs-date',
    when: { 'Student Exit Reason Code': { present: true } },
    then: { 'Enrollment Exit Date': { present: true } },
    at: 'Enrollment Exit Date',
    message: 'The enrollment has an exit reason and no exit date.',
    fix: 'Give the exit date, or clear the exit reason if the student is still enrolled.',
    ...fromComments,
  },
  {
    id: 'completer-exit-needs-status',
    when: { 'Student Exit Reason Code': 'E230' },
    then: { 'Student School Completion Status': { present: true } },
    at: 'Student School Completion Status',
    message: 'A completer exit (E230) does not say what was completed.',
    fix: 'Give the completion status, or another exit reason.',
    ...fromComments,
  },
  {
    id: 'nonpublic-school-named',
    when: { 'School of Attendance': '0000001' },
    then: { 'School of Attendance NPS': { present: true } },
    at: 'School of Attendance NPS',
    message: 'The student attends a nonpublic school that is not named.',
    fix: 'Give the code of the nonpublic school, or 9999999 where the state has not certified it.',
    ...stated,
  },
  {
    id: 'nonpublic-school-only-with-placeholder',
    when: { 'School of Attendance NPS': { present: true } },
    then: { 'School of Attendance': '0000001' },
    at: 'School of Attendance',
    message: 'A nonpublic school is named beside a public school of attendance.',
    fix: 'Write 0000001 as the school of attendance, or clear the nonpublic school.',
    ...stated,
  },
  {
    id: 'graduate-needs-university-indicator',
    when: { 'Student School Completion Status': '100' },
    then: { 'Student Met All UC and/or CSU Requirements Indicator': { present: true } },
    at: 'Student Met All UC and/or CSU Requirements Indicator',
    message: 'A graduate has neither yes nor no for the university course requirements.',
    fix: 'Answer Y or N.',
    ...fromComments,
  },
  {
    id: 'merit-seal-only-with-diploma',
    when: { 'Student Golden State Seal Merit Diploma Indicator': 'Y' },
    then: { 'Student School Completion Status': '100' },
    at: 'Student Golden State Seal Merit Diploma Indicator',
    message: 'The merit seal is reported without a standard diploma.',
    fix: 'Set completion status 100, or clear the seal.',
    ...fromComments,
  },
  {
    id: 'biliteracy-seal-only-with-diploma',
    when: { 'Student Seal of Biliteracy Indicator': 'Y' },
    then: { 'Student School Completion Status': '100' },
    at: 'Student Seal of Biliteracy Indicator',
    message: 'The seal of biliteracy is reported without a standard diploma.',
    fix: 'Set completion status 100, or clear the seal.',
    ...fromComments,
  },
]
