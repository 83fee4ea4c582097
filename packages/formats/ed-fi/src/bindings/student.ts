import { bind, code, date, text } from '@nrec-align/mapping'
import { student as layout } from '../layouts/student.ts'
import { birthState } from '../tables/birth-state.ts'
import { country } from '../tables/country.ts'
import { changedPairs } from './changed.ts'
import { studentId } from './identity.ts'
import { namePairs, preferredNamePairs } from './person.ts'

export const student = bind(layout, {
  id: 'student',
  grain: 'student',
  pairs: {
    'identifiers[ed-fi.student-unique-id]': ['studentUniqueId', studentId],
    ...namePairs,
    ...preferredNamePairs,
    birthDate: ['birthDate', date('yyyy-MM-dd')],
    'birthPlace.city': ['birthCity', text()],
    'birthPlace.stateProvince': ['birthStateAbbreviationDescriptor', code(birthState)],
    'birthPlace.country': ['birthCountryDescriptor', code(country)],
    ...changedPairs,
  },
})
