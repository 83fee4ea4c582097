import { identifier } from '@nrec-align/mapping'

/** The system of each column of numbers is chosen by an option; none is ever taken for granted. */
export const studentId = identifier({ systemOption: 'studentIdSystem' })
export const stateStudentId = identifier({ systemOption: 'stateStudentIdSystem' })
export const schoolId = identifier({ systemOption: 'schoolIdSystem' })
export const stateSchoolId = identifier({ systemOption: 'stateSchoolIdSystem' })
export const districtId = identifier({ systemOption: 'districtIdSystem' })

/** A sourcedId is unique inside the roster it comes from only. */
export const sourcedId = identifier({ scopeOption: 'rosterSource' })

/** A number of Renaissance counts inside one client only, because no more is published. */
export const renaissanceId = identifier({ scopeSystem: 'renaissance.client' })

export const owned = { mode: 'decodeOnly', reason: 'the result that owns the row states it' } as const
