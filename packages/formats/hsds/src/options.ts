import type { OptionFacts } from '@nrec-align/mapping'

/** Facts that stand in no column. */
export const options: Readonly<Record<string, OptionFacts>> = {
  source: {
    description:
      'Short name of the data set: an id is unique only inside one. Two sources with one name share their ids.',
    example: 'county-directory',
    defaultsToSource: true,
  },
  taxIdentifierSystem: {
    description: 'What tax_id in organizations.csv holds.',
    example: 'irs.ein',
  },
  organizationIdentifierSystem: {
    description: 'What identifier in organization_identifiers.csv holds where no scheme is given.',
    example: 'local@county-directory',
  },
  locationIdentifierSystem: {
    description: 'What external_identifier in locations.csv holds.',
    example: 'local@county-places',
  },
  serviceStatus: {
    description: 'Status written for a service of which no source says one.',
    example: 'active',
  },
  locationType: {
    description: 'Type written for a place of which no source says one.',
    default: 'physical',
    example: 'virtual',
  },
  country: {
    description: 'Country written into addresses of which no source says one.',
    default: 'US',
    example: 'US',
  },
}
