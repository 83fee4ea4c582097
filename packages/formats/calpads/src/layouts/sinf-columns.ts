import type { Column } from '@nrec-align/mapping'
import { code7, column, day, indicator } from './column.ts'
import {
  academicYear,
  aliasFirstName,
  aliasLastName,
  aliasMiddleName,
  birthCity,
  birthCountry,
  birthDate,
  birthStateProvince,
  firstName,
  gender,
  lastName,
  localRecordId,
  localStudentId,
  middleName,
  nameSuffix,
  recordType,
  reportingLea,
  ssid,
  transactionType,
} from './common-columns.ts'

/** Marks a column whose place was read in a publication; the others stand where their neighbours leave room. */
const placed = (one: Column): Column => ({ ...one, confidence: 'verified' })

/** An address-only record leaves these blank, so a rule asks for them where the record is a full one. */
const unlessAddressOnly = (one: Column): Column => placed({ ...one, required: 'conditional' })

const race = (place: string): Column => column(`${place} race, a detailed code.`, 'quasi-identifier', { length: 3 })

export const sinfColumns = {
  'Record Type Code': placed(recordType),
  'Transaction Type Code': transactionType,
  'Local Record ID': localRecordId,
  'Effective Start Date': placed(
    day('Day from which the record holds; it closes the one before.', 'public', { required: 'always' }),
  ),
  'Effective End Date': day('Last day on which the record holds.', 'public'),
  'Reporting LEA': reportingLea,
  'School of Attendance': code7('School the record is sent for.', { required: 'conditional' }),
  'Academic Year ID': { ...academicYear, required: 'conditional' },
  SSID: ssid,
  'Local Student ID': localStudentId,
  'Student Legal First Name': unlessAddressOnly(firstName),
  'Student Legal Middle Name': placed(middleName),
  'Student Legal Last Name': unlessAddressOnly(lastName),
  'Student Name Suffix': placed(nameSuffix),
  'Student Alias First Name': placed(aliasFirstName),
  'Student Alias Middle Name': placed(aliasMiddleName),
  'Student Alias Last Name': placed(aliasLastName),
  'Student Birth Date': unlessAddressOnly(birthDate),
  'Student Gender Code': unlessAddressOnly(gender),
  'Student Birth City': placed(birthCity),
  'Student Birth State Province Code': placed(birthStateProvince),
  'Student Birth Country Code': unlessAddressOnly(birthCountry),
  'Student Hispanic Ethnicity Indicator': placed(
    indicator('Whether the student is Hispanic or Latino.', 'quasi-identifier', { required: 'conditional' }),
  ),
  'Student Ethnicity Missing Indicator': placed(
    indicator('Y where the family did not say whether the student is Hispanic.', 'quasi-identifier', {
      required: 'conditional',
    }),
  ),
  'Student Race 1 Code': placed({ ...race('First'), required: 'conditional' }),
  'Student Race 2 Code': placed(race('Second')),
  'Student Race 3 Code': placed(race('Third')),
  'Student Race 4 Code': placed(race('Fourth')),
  'Student Race 5 Code': placed(race('Fifth')),
  'Student Race Missing Indicator': placed(
    indicator('Y where the family gave no race.', 'quasi-identifier', { required: 'conditional' }),
  ),
  'Address Line 1': column('Street line of the home.', 'direct-identifier', { length: 60 }),
  'Address Line 2': column('Second line of the home address.', 'direct-identifier', { length: 60 }),
  'Address City Name': column('City of the home.', 'direct-identifier', { length: 30 }),
  'Address State Province Code': column('State or province of the home, ISO 3166-2.', 'direct-identifier', {
    length: 6,
  }),
  'Address Zip Code': column('Postal code of the home.', 'direct-identifier', { length: 10 }),
  'Student Initial U.S. School Enrollment Date K-12': placed(
    day('First day in any school of the United States.', 'quasi-identifier', { required: 'conditional' }),
  ),
  'Enrolled in U.S. School less than Three Cumulative Years Indicator': placed(
    indicator(
      'Whether the student has been in schools of the United States for less than three years in all.',
      'sensitive',
    ),
  ),
  'Parent Guardian Highest Education Level Code': placed(
    column('Highest schooling of a parent or guardian.', 'sensitive', { length: 2, required: 'conditional' }),
  ),
  'Guardian 1 First Name': column('Given name of the first guardian.', 'direct-identifier', { length: 30 }),
  'Guardian 1 Last Name': column('Family name of the first guardian.', 'direct-identifier', { length: 50 }),
  'Guardian 2 First Name': column('Given name of the second guardian.', 'direct-identifier', { length: 30 }),
  'Guardian 2 Last Name': column('Family name of the second guardian.', 'direct-identifier', { length: 50 }),
} as const
