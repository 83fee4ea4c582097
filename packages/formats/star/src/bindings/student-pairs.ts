import { code, date, flag, flags, text } from '@nrec-align/mapping'
import { raceColumns } from '../layouts/rules.ts'
import { gender } from '../tables/gender.ts'
import { gradeLevel } from '../tables/grade-level.ts'
import { multiRace } from '../tables/multi-race.ts'
import { renaissanceId, sourcedId, stateStudentId, studentId } from './identifiers.ts'

const unsure = { confidence: 'unverified' } as const

const races = flags(
  [
    'american-indian-or-alaska-native',
    'asian',
    'black-or-african-american',
    'native-hawaiian-or-pacific-islander',
    'white',
  ],
  { yes: ['Yes'], no: ['No'] },
)

/** Who the student is, as the roster of the client has it. */
export const studentPairs = {
  'student.identifiers[renaissance.id]': [['StudentRenaissanceID', 'RenaissanceClientID'], renaissanceId],
  'student.identifiers[oneroster.sourced-id]': ['StudentSourcedID', sourcedId],
  'student.identifiers[*student]': ['StudentIdentifier', studentId],
  'student.identifiers[*state]': ['StudentStateID', stateStudentId],
  'student.firstName': ['StudentFirstName', text()],
  'student.middleName': ['StudentMiddleName', text()],
  'student.lastName': ['StudentLastName', text()],
  // The zone is never converted: midnight of the day of birth would become the evening before.
  'student.birthDate': ['BirthDate', date('yyyy-MM-ddTHH:mm:ss')],
  'student.sex': ['Gender', code(gender)],
  'student.hispanicLatino': ['HispanicOrLatino', flag('Yes', 'No'), unsure],
  'student.races': [raceColumns, races, unsure],
  'student.raceRollup': [
    ['MultiRace', ...raceColumns],
    code(multiRace),
    { mode: 'decodeOnly', reason: 'it is said of students whose races are not known, and follows from them otherwise' },
  ],
  'student.contactPoints[email].value': ['StudentEmail', text()],
  'student.gradeLevel': ['CurrentGrade', code(gradeLevel)],
} as const
