import { aun, day, field, key, needed, school } from './column.ts'

/** The agency that sends the file. */
export const submittingAun = (position = 1) => aun(position, 'The agency that reports, by its number.', key)

/** The school of the record; the number is not part of the key everywhere. */
export const schoolNumber = (position = 2) =>
  school(position, 'The school within the agency; 0000 and 9999 stand for no school.', needed)

export const schoolYearDate = (position: number, facts: object = key) =>
  day(position, 'The last day of the school year, which stands for the whole year.', 'public', facts)

export const pasecureid = (position: number, length = 10) =>
  field(position, 'Statewide student identifier.', 'direct-identifier', length, key)

export const raceEthnicity = (position: number, facts: object = needed) =>
  field(position, 'Race and ethnicity in one code; Hispanic goes before every race.', 'quasi-identifier', 2, facts)

/** Why a collected field is only kept for a file of the same template. */
export const noCommonField = 'no common field says this'
export const assessmentLogistics = 'says how a test is to be delivered, not a fact about the student'
export const reportingDay = 'the day of the report, not the day from which something holds'
