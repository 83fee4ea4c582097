import { identifier } from '@nrec-align/mapping'

/** The system of each column of numbers is chosen by an option; none is ever taken for granted. */
export const studentId = identifier({ systemOption: 'studentIdSystem' })
export const stateStudentId = identifier({ systemOption: 'stateStudentIdSystem' })
export const schoolId = identifier({ systemOption: 'schoolIdSystem' })

export const owned = { mode: 'decodeOnly', reason: 'the result that owns the row states it' } as const
