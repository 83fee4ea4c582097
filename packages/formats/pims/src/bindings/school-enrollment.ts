import { bind, code } from '@nrec-align/mapping'
import { schoolEnrollment } from '../layouts/school-enrollment.ts'
import { entryCodes, entryType, exitCodes, exitType } from '../tables/enrollment.ts'
import { gradeLevel } from '../tables/grade-level.ts'
import { recordStatus } from '../tables/record-status.ts'
import { residenceStatus } from '../tables/residence-status.ts'
import { isoDay, lastDayOfYear, schoolDefaults, schoolPairs, studentPair } from './common-pairs.ts'

/** Entries and exits of one student, school and year belong together, in order of time. */
const spells = {
  key: ['student', 'school', 'schoolYear'],
  begin: 'begin',
  end: 'end',
  reentry: { path: 'entryType', is: ['reentry-status-change', 'reentry-school-change'] },
}

const eventPairs = {
  recordStatus: ['ENROLLMENT COMMENT', code(recordStatus)],
  ...schoolPairs,
  ...studentPair,
  schoolYear: ['SCHOOL YEAR DATE', lastDayOfYear],
} as const

const asAtEntry = {
  mode: 'encodeOnly',
  reason: 'what the entry says of the stay counts, and is repeated here',
} as const

const entry = bind(schoolEnrollment, {
  id: 'entry',
  grain: 'enrollment',
  where: { 'ENROLLMENT CODE': entryCodes },
  when: { begin: { present: true } },
  spells,
  pairs: {
    ...eventPairs,
    begin: ['ENROLLMENT DATE', isoDay],
    entryType: ['ENROLLMENT CODE', code(entryType)],
    gradeLevel: ['ENROLLMENT GRADE LEVEL', code(gradeLevel)],
    residencyStatus: ['RESIDENCE STATUS CODE', code(residenceStatus)],
  },
  defaults: {
    ...schoolDefaults,
    'ENROLLMENT CODE': ['E01', 'the plain entry, where another system says no more than that the student came'],
  },
})

const exit = bind(schoolEnrollment, {
  id: 'exit',
  grain: 'enrollment',
  where: { 'ENROLLMENT CODE': exitCodes },
  when: { end: { present: true } },
  spells,
  pairs: {
    ...eventPairs,
    end: ['ENROLLMENT DATE', isoDay],
    exitType: ['ENROLLMENT CODE', code(exitType)],
    gradeLevel: ['ENROLLMENT GRADE LEVEL', code(gradeLevel), asAtEntry],
    residencyStatus: ['RESIDENCE STATUS CODE', code(residenceStatus), asAtEntry],
  },
  defaults: schoolDefaults,
})

export const schoolEnrollmentBindings = [entry, exit]
