import { bind } from '@nrec-align/mapping'
import { student } from '../layouts/student.ts'
import { schoolDefaults } from './common-pairs.ts'
import { completion, enrollment, personPairs } from './student-row.ts'
import { studentStatuses } from './student-statuses.ts'

const person = bind(student, { id: 'student', grain: 'student', pairs: personPairs, defaults: schoolDefaults })

/** What a row says beside who the student is; a snapshot says the same. */
export const besideStudent = [enrollment, completion, ...studentStatuses]

export const studentBindings = [person, ...besideStudent]
