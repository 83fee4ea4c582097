import { code, date, flag, part, schoolYear, text } from '@nrec-align/mapping'
import { gradeLevel } from '../tables/grade-level.ts'
import { proficiency } from '../tables/proficiency.ts'
import { race } from '../tables/race.ts'
import { season } from '../tables/season.ts'
import { sex } from '../tables/sex.ts'
import { schoolId, stateStudentId, studentId } from './identifiers.ts'

const inScores = { mode: 'decodeOnly', reason: 'the list of scores has the level of this column too' } as const

const unsure = { confidence: 'unverified' } as const

/** What both files say of a result besides its subject and its scores. */
export const resultPairs = {
  'student.identifiers[*student]': ['Student ID', studentId],
  'student.identifiers[*state]': ['Student State ID', stateStudentId],
  'student.firstName': ['First Name', text()],
  'student.lastName': ['Last Name', text()],
  'student.username': ['User Name', text()],
  'student.sex': ['Sex', code(sex)],
  'student.hispanicLatino': ['Hispanic or Latino', flag('Y', 'N'), unsure],
  'student.raceRollup': ['Race', code(race)],
  'student.gradeLevel': [
    'Student Grade',
    code(gradeLevel),
    { mode: 'decodeOnly', reason: 'the grade at the time of the test is the same cell' },
  ],
  'organization.identifiers[*school]': ['School State ID', schoolId],
  gradeLevelWhenAssessed: ['Student Grade', code(gradeLevel)],
  schoolYear: ['Academic Year', schoolYear('range')],
  date: ['Completion Date', date('M/d/yyyy')],
  period: [
    'Norming Window',
    part('{season} {days}', 'season', code(season)),
    { mode: 'decodeOnly', reason: 'the days of the window are not kept' },
  ],
  performanceLevel: ['Overall Relative Placement', text(), inScores],
  proficiency: ['Overall Relative Placement', code(proficiency), inScores],
} as const
