import type { FormatVersion } from '@nrec-align/mapping'
import { addressBindings } from './bindings/addresses.ts'
import { contactBinding } from './bindings/contacts.ts'
import { locationBinding } from './bindings/locations.ts'
import { organizationIdentifierBindings } from './bindings/organization-identifiers.ts'
import { organizationBindings } from './bindings/organizations.ts'
import { phoneBindings } from './bindings/phones.ts'
import { programBinding } from './bindings/programs.ts'
import { serviceAtLocationBinding } from './bindings/service-at-location.ts'
import { serviceBinding } from './bindings/services.ts'
import { alsoFromDocuments } from './documents/documents.ts'
import { addresses } from './layouts/addresses.ts'
import { contacts } from './layouts/contacts.ts'
import {
  accessibility,
  attributes,
  costOptions,
  funding,
  languages,
  metadata,
  metaTableDescriptions,
  requiredDocuments,
  schedules,
  serviceAreas,
  taxonomies,
  taxonomyTerms,
} from './layouts/kept-3-0.ts'
import { locations } from './layouts/locations.ts'
import { organizationIdentifiers } from './layouts/organization-identifiers.ts'
import { organizations } from './layouts/organizations.ts'
import { phones } from './layouts/phones.ts'
import { programs } from './layouts/programs.ts'
import { serviceAtLocation } from './layouts/service-at-location.ts'
import { services } from './layouts/services.ts'

/** In the order in which the descriptor of the package lists them. */
const layouts = [
  organizations,
  programs,
  services,
  attributes,
  serviceAtLocation,
  locations,
  phones,
  contacts,
  addresses,
  schedules,
  funding,
  serviceAreas,
  requiredDocuments,
  languages,
  accessibility,
  taxonomyTerms,
  metadata,
  metaTableDescriptions,
  costOptions,
  organizationIdentifiers,
  taxonomies,
].map(alsoFromDocuments)

export const version30: FormatVersion = {
  version: '3.0',
  title: 'HSDS 3.0',
  packaging: { kind: 'files', referentiallyComplete: true },
  layouts,
  bindings: [
    ...organizationBindings,
    ...organizationIdentifierBindings,
    programBinding,
    serviceBinding,
    locationBinding,
    ...addressBindings,
    serviceAtLocationBinding,
    contactBinding,
    ...phoneBindings,
  ],
}
