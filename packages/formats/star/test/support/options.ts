/** The options of the fixtures: made-up issuers. */
export const options = {
  studentIdSystem: 'local@example-district',
  stateStudentIdSystem: 'us-ca.ssid',
  schoolIdSystem: 'local@example-district',
  stateSchoolIdSystem: 'us-ca.cds',
  districtIdSystem: 'us-ca.cd',
  rosterSource: 'example-sis',
} as const
