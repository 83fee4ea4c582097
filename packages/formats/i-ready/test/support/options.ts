/** The options of the fixtures: made-up issuers. */
export const options = {
  studentIdSystem: 'local@example-district',
  stateStudentIdSystem: 'us-ca.ssid',
  schoolIdSystem: 'us-ca.cds',
} as const
