import type { OptionFacts } from '@nrec-align/mapping'

/** Who issued the numbers: the file does not say, and a wrong guess would join results to other students. */
export const options: Readonly<Record<string, OptionFacts>> = {
  studentIdSystem: {
    description: 'Who issued Student ID; without it nobody is matched by that column.',
    example: 'local@us-ca.cd.1964733',
  },
  stateStudentIdSystem: {
    description: 'Who issued Student State ID; without it nobody is matched by that column.',
    example: 'us-ca.ssid',
  },
  schoolIdSystem: {
    description: 'Who issued School State ID; without it no school is matched by that column.',
    example: 'us-ca.cds',
  },
}
