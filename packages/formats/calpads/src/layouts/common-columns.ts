import { code7, column, day } from './column.ts'

export const recordType = column('Names the kind of record.', 'public', { length: 6, required: 'always' })

export const transactionType = column('Adds, deletes or replaces; blank adds or updates.', 'public', { length: 1 })

export const localRecordId = column(
  'Free text of the sender that the state repeats in its error report.',
  'direct-identifier',
  { length: 255 },
)

export const reportingLea = code7(
  'County and district code of the agency that reports; some charters give their school code.',
  {
    required: 'always',
  },
)

export const schoolOfAttendance = code7('School code; 0000001 stands for a nonpublic school.', { required: 'always' })

export const academicYear = column('School year, both years in full.', 'public', {
  length: 9,
  required: 'always',
})

export const ssid = column('Statewide student identifier.', 'direct-identifier', {
  length: 10,
  fixed: true,
  required: 'always',
})

export const localStudentId = column('Identifier that the district gave the student.', 'direct-identifier', {
  length: 15,
  required: 'always',
})

export const firstName = column('Legal given name.', 'direct-identifier', { length: 30, required: 'always' })

export const middleName = column('Legal middle name.', 'direct-identifier', { length: 30 })

export const lastName = column('Legal family name.', 'direct-identifier', { length: 50, required: 'always' })

export const nameSuffix = column('Suffix such as Jr or III.', 'direct-identifier', { length: 4 })

export const aliasFirstName = column('Given name the student also goes by.', 'direct-identifier', { length: 30 })

export const aliasMiddleName = column('Middle name the student also goes by.', 'direct-identifier', { length: 30 })

export const aliasLastName = column('Family name the student also goes by.', 'direct-identifier', { length: 50 })

export const birthDate = day('Day of birth.', 'direct-identifier', { required: 'always' })

export const gender = column('Gender as reported to the state.', 'quasi-identifier', { length: 1, required: 'always' })

export const birthCity = column('City of birth.', 'quasi-identifier', { length: 30 })

export const birthStateProvince = column('State or province of birth, ISO 3166-2.', 'quasi-identifier', { length: 6 })

export const birthCountry = column('Country of birth, ISO 3166-1 alpha-2.', 'quasi-identifier', {
  length: 2,
  required: 'always',
})
