import { codeTable } from '@nrec-align/mapping'

/** Whether a school is the main one of a student; XML may write 1 and 0. */
export const enrollmentKind = codeTable(
  'ed-fi.primary-school',
  'enrollmentKind',
  { source: 'Ed-Fi Data Standard 5.0, StudentSchoolAssociation, primarySchool', verified: true },
  [
    ['true', 'primary', 'exact'],
    ['false', 'secondary', 'broader'],
    ['1', 'primary', 'exact', 'decodeOnly'],
    ['0', 'secondary', 'broader', 'decodeOnly'],
  ],
)
