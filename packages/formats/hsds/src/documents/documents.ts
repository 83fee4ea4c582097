import { type HeldRecords, type JsonContainer, json, type Layout } from '@nrec-align/mapping'

/** What a document says of the records of one file. */
type DocumentFacts = Pick<JsonContainer, 'paths' | 'holds' | 'optional'>

/** Records that name the outer one in a column when they stand in a file of their own. */
const held = (layout: string, column?: string): HeldRecords =>
  column === undefined ? { layout } : { layout, takes: { [column]: 'id' } }

/** What any record may hold. */
const anywhere = { attributes: held('attributes', 'link_id'), metadata: held('metadata', 'resource_id') } as const

/** A record that another one holds whole, or names by its id. */
const whole = (column: string, member: string) => ({ [column]: [column, `${member}.id`] })

/**
 * How the records of version 3.0 stand inside each other, by file.
 *
 * The members are those of the JSON Schemas of the version, and `services` of an organization and `service` of a service
 * at a location, which the publisher's own examples have. The schemas require less than the files: what is told by the
 * outer record need not be said.
 */
const documents: Readonly<Record<string, DocumentFacts>> = {
  organizations: {
    holds: {
      ...anywhere,
      funding: held('funding', 'organization_id'),
      contacts: held('contacts', 'organization_id'),
      phones: held('phones', 'organization_id'),
      locations: held('locations', 'organization_id'),
      programs: held('programs', 'organization_id'),
      organization_identifiers: held('organization_identifiers', 'organization_id'),
      services: held('services', 'organization_id'),
    },
  },
  programs: { holds: anywhere, optional: ['organization_id'] },
  services: {
    paths: { ...whole('organization_id', 'organization'), ...whole('program_id', 'program') },
    holds: {
      ...anywhere,
      phones: held('phones', 'service_id'),
      schedules: held('schedules', 'service_id'),
      service_areas: held('service_areas', 'service_id'),
      service_at_locations: held('service_at_location', 'service_id'),
      languages: held('languages', 'service_id'),
      organization: held('organizations'),
      funding: held('funding', 'service_id'),
      cost_options: held('cost_options', 'service_id'),
      program: { layout: 'programs', takes: { organization_id: 'organization_id' } },
      required_documents: held('required_documents', 'service_id'),
      contacts: held('contacts', 'service_id'),
    },
    optional: ['organization_id'],
  },
  locations: {
    holds: {
      ...anywhere,
      languages: held('languages', 'location_id'),
      addresses: held('addresses', 'location_id'),
      contacts: held('contacts', 'location_id'),
      accessibility: held('accessibility', 'location_id'),
      phones: held('phones', 'location_id'),
      schedules: held('schedules', 'location_id'),
    },
  },
  service_at_location: {
    paths: { ...whole('service_id', 'service'), ...whole('location_id', 'location') },
    holds: {
      ...anywhere,
      contacts: held('contacts', 'service_at_location_id'),
      phones: held('phones', 'service_at_location_id'),
      schedules: held('schedules', 'service_at_location_id'),
      location: held('locations'),
      service: held('services'),
    },
    optional: ['service_id', 'location_id'],
  },
  contacts: { holds: { ...anywhere, phones: held('phones', 'contact_id') } },
  phones: { holds: { ...anywhere, languages: held('languages', 'phone_id') } },
  attributes: {
    paths: whole('taxonomy_term_id', 'taxonomy_term'),
    holds: { metadata: anywhere.metadata, taxonomy_term: held('taxonomy_terms') },
    optional: ['link_id', 'taxonomy_term_id', 'link_entity'],
  },
  taxonomy_terms: {
    paths: whole('taxonomy_id', 'taxonomy_detail'),
    holds: { metadata: anywhere.metadata, taxonomy_detail: held('taxonomies') },
  },
  taxonomies: { holds: { metadata: anywhere.metadata } },
  addresses: { holds: anywhere },
  schedules: { holds: anywhere },
  funding: { holds: anywhere },
  service_areas: { holds: anywhere },
  required_documents: { holds: anywhere },
  languages: { holds: anywhere },
  accessibility: { holds: anywhere },
  cost_options: { holds: anywhere, optional: ['service_id'] },
  organization_identifiers: { holds: anywhere, optional: ['organization_id'] },
  metadata: { optional: ['resource_id', 'resource_type'] },
}

/**
 * The layout, read from documents of JSON as well: a record with all that belongs to it, a page of such records under
 * `contents`, or all files of a package as one object.
 */
export const alsoFromDocuments = (layout: Layout): Layout => ({
  ...layout,
  alsoRead: [json({ property: ['contents', `${layout.id}.csv`], ...documents[layout.id] })],
})
