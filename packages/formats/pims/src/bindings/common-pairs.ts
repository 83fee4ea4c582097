import { date, identifier, schoolYear } from '@nrec-align/mapping'

export const isoDay = date('yyyy-MM-dd')
export const lastDayOfYear = schoolYear('lastDay')

/** The agency's number and the school's within it; 0000 and 9999 name no school. */
export const schoolNumber = identifier({ parts: [9, 4], sentinels: ['0000', '9999'] })

const schoolColumns = ['SUBMITTING AUN', 'SCHOOL NUMBER'] as const

export const owned = { mode: 'decodeOnly', reason: 'the record that owns the row writes it' } as const

const withSchool = { mode: 'decodeOnly', reason: 'written with the school, as the first half of its number' } as const

/** The school of a row and the agency that answers for it. */
export const schoolPairs = {
  'school.identifiers[us-pa.school]': [schoolColumns, schoolNumber],
  'school.district.identifiers[us-pa.aun]': ['SUBMITTING AUN', identifier(), withSchool],
} as const

export const organizationPairs = {
  'organization.identifiers[us-pa.school]': [schoolColumns, schoolNumber],
} as const

/** A row a year states what holds of the student at the agency: the school is only where it was last. */
export const ownersAgency = {
  'organization.identifiers[us-pa.aun]': ['SUBMITTING AUN', identifier(), owned],
} as const

export const studentPair = {
  'student.identifiers[us-pa.pasecureid]': ['PASECUREID', identifier()],
} as const

export const ownersStudent = {
  'student.identifiers[us-pa.pasecureid]': ['PASECUREID', identifier(), owned],
} as const

/** A row whose school has no number of its own, and an agency that the records do not name. */
export const schoolDefaults = {
  'SUBMITTING AUN': [{ option: 'aun' }, 'the run says which agency reports, where no record names it'],
  'SCHOOL NUMBER': ['9999', 'the state has this number for a school without one'],
} as const

/** The year of records that have days only, or none. */
export const yearDefaults = {
  'SCHOOL YEAR DATE': [{ option: 'schoolYearDate' }, 'the run says for which year it writes'],
} as const

/** A calendar is known by agency, year and the agency's own name for it. */
export const calendarKey = ['SUBMITTING AUN', 'SCHOOL YEAR DATE', 'CALENDAR ID'] as const

export const withCalendar = { mode: 'decodeOnly', reason: 'written with the calendar, as a part of its key' } as const

/** The day of a snapshot is a fact of the report: it is never read as the day from which something holds. */
export const snapshotDefaults = {
  ...schoolDefaults,
  'SNAPSHOT DATE': [{ option: 'snapshotDate' }, 'the run says for which reporting day it writes'],
} as const
