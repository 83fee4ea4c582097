import type { Field } from './fields.ts'

/** What every record begins with. */
export const leading = [
  ['INPUT-RECORD-TYPE-CODE', 1, 3, { description: 'Type of the record.', privacy: 'public' }],
  ['DISTRICT-ID', 4, 6, { description: 'County-district number.', privacy: 'public', fixed: true }],
  [
    'STUDENT-ID',
    10,
    9,
    {
      description:
        'Social security number, or S and eight digits in its stead; records of a district are matched by its keyed hash.',
      privacy: 'secret',
      matchedBy: 'keyed-hash',
    },
  ],
] as const satisfies readonly Field[]

/** Facts shared by columns that say whether something holds. */
export const indicator = (description: string) => ({ description, privacy: 'sensitive' }) as const

/** The number of a campus; it begins with that of its district. */
export const campus = (description: string) => ({ description, privacy: 'public' }) as const

export const gradeLevel = { description: 'Grade of the student.', privacy: 'quasi-identifier' } as const

export const localStudentId = {
  description: 'Number the district gave the student, filled up with zeros.',
  privacy: 'direct-identifier',
} as const
