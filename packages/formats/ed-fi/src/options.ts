import type { OptionFacts } from '@nrec-align/mapping'

/** Facts that stand in no member. */
export const options: Readonly<Record<string, OptionFacts>> = {
  host: {
    description: 'Short name of the Ed-Fi host the data come from: its numbers are unique only there.',
    example: 'district-7',
    defaultsToSource: true,
  },
  studentSystem: {
    description:
      'System of studentUniqueId where it is a number known elsewhere, such as that of the state; unset, it is a number of the host.',
    example: 'us-tx.unique-id',
  },
  organizationSystem: {
    description:
      'System of the numbers of schools and districts where they are known elsewhere; unset, they are numbers of the host.',
    example: 'local@sample-district',
  },
  stateStudentSystem: {
    description: 'System of the identification codes of students with the descriptor State.',
    example: 'us-ca.ssid',
  },
  stateStudentIssuer: {
    description: 'Name of the body that issues those codes, as the host calls it; unset, they are not written.',
    example: 'SEA',
  },
  stateOrganizationSystem: {
    description: 'System of the identification codes of schools and districts with the descriptor SEA.',
    example: 'us-ca.cds',
  },
}
