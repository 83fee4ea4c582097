import type { Column } from '@nrec-align/mapping'
import { open, personal, told } from './column.ts'

/** A field of the detail file: what it is called by colleges' files and by those of high schools, where it has one, and why it is only kept. */
export interface DetailField {
  readonly college?: string
  readonly highSchool?: string
  readonly column: Column
  readonly kept?: string
}

const inferred = { confidence: 'inferred' } as const
const noPlace = 'has no place in the common record'
const majors = 'majors and their numbers have no place in the common record'

const numbered = (kind: 'Enrollment' | 'Degree', what: 'Major' | 'CIP', count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, place): [string, DetailField] => [
      `${kind}${what}${place + 1}`,
      {
        college: `${kind} ${what} ${place + 1}`,
        column: told(`${what === 'CIP' ? 'Number of a major' : 'Major'} of the ${kind.toLowerCase()}.`),
        kept: majors,
      },
    ]),
  )

/** Every field, in the order of the file; that high schools get the names and the return field under these names is inferred. */
export const detailFields = {
  uniqueId: {
    college: 'Your Unique Identifier',
    highSchool: 'Your_Unique_Identifier',
    column: personal('Number of the student in this file.', inferred),
  },
  firstName: { college: 'First Name', highSchool: 'First_Name', column: personal('Given name.', inferred) },
  middleInitial: {
    college: 'Middle Initial',
    highSchool: 'Middle_Initial',
    column: personal('First letter of the middle name.', inferred),
  },
  lastName: { college: 'Last Name', highSchool: 'Last_Name', column: personal('Family name.', inferred) },
  nameSuffix: { college: 'Name Suffix', highSchool: 'Name_Suffix', column: personal('Suffix of the name.', inferred) },
  returnField: {
    college: 'Requester Return Field',
    highSchool: 'Requester_Return_Field',
    column: personal('What the request said of the student, sent back as it was.', {
      ...inferred,
      length: 50,
      required: 'always',
      requiredConfidence: 'inferred',
    }),
  },
  found: {
    college: 'Record Found Y/N',
    highSchool: 'Record_Found_Y/N',
    column: told('Whether any college knows the student.', { required: 'always' }),
  },
  searchDate: {
    college: 'Search Date',
    column: open('Day from which colleges were searched.'),
    kept: 'the day of a search is not the day of anything that was found',
  },
  highSchoolCode: {
    highSchool: 'High_School_Code',
    column: open('Number of the high school.'),
    kept: 'the graduates file tells of the high school',
  },
  highSchoolGraduation: {
    highSchool: 'High_School_Grad_Date',
    column: told('Day of graduation from high school.'),
    kept: 'the graduates file tells of the diploma',
  },
  collegeCode: {
    college: 'College Code/Branch',
    highSchool: 'College_Code/Branch',
    column: open('Number of the college and its branch, such as 012452-00.'),
  },
  collegeName: { college: 'College Name', highSchool: 'College_Name', column: open('Name of the college.') },
  collegeState: { college: 'College State', highSchool: 'College_State', column: open('State of the college.') },
  years: { college: '2-year / 4-year', highSchool: '2-year/4-year', column: open('How many years its degrees take.') },
  control: { college: 'Public / Private', highSchool: 'Public/Private', column: open('Who runs the college.') },
  begin: { college: 'Enrollment Begin', highSchool: 'Enrollment_Begin', column: told('First day of the term.') },
  end: { college: 'Enrollment End', highSchool: 'Enrollment_End', column: told('Last day of the term.') },
  status: {
    college: 'Enrollment Status',
    highSchool: 'Enrollment_Status',
    column: told('How much of a full load was taken; blank where the college does not publish it.'),
  },
  classLevel: { college: 'Class Level', column: told('Year of study, a code.'), kept: noPlace },
  ...numbered('Enrollment', 'Major', 2),
  ...numbered('Enrollment', 'CIP', 2),
  graduated: { college: 'Graduated?', highSchool: 'Graduated', column: told('Whether the row tells of an award.') },
  graduationDate: { college: 'Graduation Date', highSchool: 'Graduation_Date', column: told('Day of the award.') },
  degreeTitle: { college: 'Degree Title', highSchool: 'Degree_Title', column: told('Title of the award.') },
  major: { highSchool: 'Major', column: told('Major of the award.'), kept: majors },
  ...numbered('Degree', 'Major', 4),
  ...numbered('Degree', 'CIP', 4),
  sequence: {
    college: 'College Sequence',
    column: told('Which college of the student it is; blank in its later rows.'),
    kept: 'follows from the days of the terms',
  },
  programCode: {
    highSchool: 'Program_Code',
    column: told('What the graduates file said in its own code, sent back as it was.'),
    kept: 'each high school gives it a meaning',
  },
} as const satisfies Readonly<Record<string, DetailField>>

/** A field of the detail file. */
export type DetailFieldName = keyof typeof detailFields
