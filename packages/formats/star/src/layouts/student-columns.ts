import { about, column, id, open } from './columns.ts'

/** Whose file it is, of which year, and who the student is. */
export const studentColumns = {
  RenaissanceClientID: open('Number of the client whose file it is.'),
  SchoolYear: open('School year of the test, as both its years.'),
  SchoolYearStartDate: open('First day of the school year, written as a moment.'),
  SchoolYearEndDate: open('Last day of the school year, written as a moment.'),
  StudentRenaissanceID: id('Number that Renaissance gave the student.'),
  StudentSourcedID: id('Number of the student in the roster that was sent to Renaissance.'),
  StudentIdentifier: id('Number of the student; whose number it is, the client decides.'),
  StudentUserID: id('Name under which the student logs in.'),
  StudentStateID: id('Number of the student at the state.'),
  StudentEmail: id('E-mail address of the student.'),
  StudentFirstName: id('First name of the student.'),
  StudentMiddleName: id('Middle name of the student.'),
  StudentLastName: id('Last name of the student.'),
  Gender: column('Gender of the student.', 'quasi-identifier'),
  BirthDate: id('Birth date of the student, written as a moment.'),
  MultiRace: column('Whether the student is of several races.', 'quasi-identifier'),
  HispanicOrLatino: column('Whether the student is Hispanic or Latino.', 'quasi-identifier'),
  AmericanIndianOrAlaskaNative: column('Whether the student is American Indian or Alaska Native.', 'quasi-identifier'),
  Asian: column('Whether the student is Asian.', 'quasi-identifier'),
  BlackOrAfricanAmerican: column('Whether the student is Black or African American.', 'quasi-identifier'),
  NativeHawaiianOrOtherPacificIslander: column(
    'Whether the student is Native Hawaiian or other Pacific Islander.',
    'quasi-identifier',
  ),
  White: column('Whether the student is White.', 'quasi-identifier'),
  CurrentGrade: column('Grade of the student when the file was made.', 'quasi-identifier'),
  EnrollmentStatus: about('Whether the student is on the roster of the client.'),
} as const
