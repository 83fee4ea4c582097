import type { OptionFacts } from '@nrec-align/mapping'

/** Facts that stand in no column: whose numbers those in the id columns are. */
export const options: Readonly<Record<string, OptionFacts>> = {
  studentIdSystem: {
    description: 'Who issued the numbers in StudentID; without it nobody is matched by them.',
    example: 'local@us-ca.cd.1964733',
  },
  stateStudentIdSystem: {
    description: 'Who issued the numbers in Student_StateID; without it nobody is matched by them.',
    example: 'us-ca.ssid',
  },
  schoolIdSystem: {
    description: 'Who issued the numbers in School_StateID; without it no school is matched by them.',
    example: 'us-ca.cds',
  },
  districtIdSystem: {
    description: 'Who issued the numbers in District_StateID; without it no district is matched by them.',
    example: 'us-ca.cd',
  },
}
