import type { OptionFacts } from '@nrec-align/mapping'

/** Facts that stand in no column. */
export const options: Readonly<Record<string, OptionFacts>> = {
  studentIdSystem: {
    description: 'Who issued the numbers in PS_StudentID; without it nobody is matched by them.',
    example: 'local@sample-district',
  },
  schoolIdSystem: {
    description:
      'What the number of a school is called when it is made of DistrictCode, a hyphen and SchoolCode; without it no school is matched.',
    example: 'local@sample-state',
  },
  districtIdSystem: {
    description: 'Who issued the numbers in DistrictCode; without it no district is matched by them.',
    example: 'local@sample-state',
  },
}
