import { identifier } from '@nrec-align/mapping'

/** Numbers are unique inside a district, so the district is part of the system. */
const ofDistrict = identifier({ scopeSystem: 'us-tx.district' })

const again = { mode: 'decodeOnly', reason: 'one record says several things about one student' } as const

/** Who a record about a student is of. */
export const ownNumber = { 'identifiers[us-tx.peims-id]': [['STUDENT-ID', 'DISTRICT-ID'], ofDistrict] } as const

/** The number of the district beside it. */
export const ownLocalNumber = { 'identifiers[local]': [['LOCAL-STUDENT-ID', 'DISTRICT-ID'], ofDistrict] } as const

/** Whom a record is about that says something else. */
export const itsStudent = {
  'student.identifiers[us-tx.peims-id]': [['STUDENT-ID', 'DISTRICT-ID'], ofDistrict, again],
} as const

/** The district the campus belongs to. */
export const itsDistrict = {
  'school.district.identifiers[us-tx.district]': ['DISTRICT-ID', identifier(), again],
} as const

export const readAgain = again
