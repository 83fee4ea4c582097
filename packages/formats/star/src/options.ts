import type { OptionFacts } from '@nrec-align/mapping'

/** Who issued the numbers: the file does not say, and a wrong guess would join results to other students. */
export const options: Readonly<Record<string, OptionFacts>> = {
  studentIdSystem: {
    description: 'Who issued StudentIdentifier; without it nobody is matched by that column.',
    example: 'local@us-ca.cd.1964733',
  },
  stateStudentIdSystem: {
    description: 'Who issued StudentStateID; without it nobody is matched by that column.',
    example: 'us-ca.ssid',
  },
  schoolIdSystem: {
    description: 'Who issued SchoolIdentifier; without it no school is matched by that column.',
    example: 'local@us-ca.cd.1964733',
  },
  stateSchoolIdSystem: {
    description: 'Who issued SchoolStateID; without it no school is matched by that column.',
    example: 'us-ca.cds',
  },
  districtIdSystem: {
    description: 'Who issued DistrictStateID; without it no district is matched by that column.',
    example: 'us-ca.cd',
  },
  rosterSource: {
    description: 'Name of the OneRoster source whose sourcedIds stand in StudentSourcedID.',
    example: 'springfield-sis',
    defaultsToSource: true,
  },
}
