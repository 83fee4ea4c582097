import type { OptionFacts } from '@nrec-align/mapping'

/** Facts that stand in no column. */
export const options: Readonly<Record<string, OptionFacts>> = {
  source: {
    description: 'Short name of the system the package comes from: a sourcedId is unique only inside one export.',
    example: 'springfield-sis',
    defaultsToSource: true,
  },
  schoolIdentifierSystem: {
    description: 'What the identifier column of orgs.csv holds for schools.',
    example: 'us-ca.cds',
  },
  districtIdentifierSystem: {
    description: 'What the identifier column of orgs.csv holds for districts.',
    example: 'us-ca.cd',
  },
  organizationIdentifierSystem: {
    description: 'What the identifier column of orgs.csv holds for all other bodies.',
    example: 'irs.ein',
  },
  userIdentifierSystem: {
    description: 'What the identifier column of users.csv holds.',
    example: 'local@springfield',
  },
  userIdTypes: {
    description: 'What the types in userIds stand for, as Type=system, separated by commas.',
    example: 'SSID=us-ca.ssid,Local=local@springfield',
  },
  systemName: {
    description: 'Name of the exporting system, written to the manifest.',
    example: 'Springfield student information system',
  },
  systemCode: {
    description: 'Code of the exporting system, written to the manifest.',
    example: 'springfield-sis',
  },
}
