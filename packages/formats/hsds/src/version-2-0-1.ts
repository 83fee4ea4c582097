import type { FormatVersion } from '@nrec-align/mapping'
import { addressBindings201 } from './bindings/addresses.ts'
import { contactBinding201 } from './bindings/contacts.ts'
import { locationBinding201 } from './bindings/locations.ts'
import { organizationBindings201 } from './bindings/organizations.ts'
import { phoneBindings201 } from './bindings/phones.ts'
import { programBinding201 } from './bindings/programs.ts'
import { serviceAtLocationBinding201 } from './bindings/service-at-location.ts'
import { serviceBinding201 } from './bindings/services.ts'
import { physicalAddresses, postalAddresses } from './layouts/addresses.ts'
import { contacts201 } from './layouts/contacts.ts'
import {
  accessibilityForDisabilities,
  eligibility,
  funding201,
  languages201,
  metadata201,
  metaTableDescriptions201,
  otherAttributes,
  paymentsAccepted,
  requiredDocuments201,
  schedules201,
  serviceAreas201,
  serviceAttributes,
  taxonomyTerms201,
} from './layouts/kept-2-0-1.ts'
import { locations201 } from './layouts/locations.ts'
import { organizations201 } from './layouts/organizations.ts'
import { phones201 } from './layouts/phones.ts'
import { programs201 } from './layouts/programs.ts'
import { servicesAtLocation } from './layouts/service-at-location.ts'
import { services201 } from './layouts/services.ts'

/** In the order in which the descriptor of the package lists them. */
const layouts = [
  organizations201,
  programs201,
  services201,
  serviceAttributes,
  otherAttributes,
  servicesAtLocation,
  locations201,
  phones201,
  contacts201,
  physicalAddresses,
  postalAddresses,
  schedules201,
  funding201,
  eligibility,
  serviceAreas201,
  requiredDocuments201,
  paymentsAccepted,
  languages201,
  accessibilityForDisabilities,
  taxonomyTerms201,
  metadata201,
  metaTableDescriptions201,
]

export const version201: FormatVersion = {
  version: '2.0.1',
  title: 'HSDS 2.0.1',
  packaging: { kind: 'files', referentiallyComplete: true },
  layouts,
  bindings: [
    ...organizationBindings201,
    programBinding201,
    serviceBinding201,
    locationBinding201,
    ...addressBindings201,
    serviceAtLocationBinding201,
    contactBinding201,
    ...phoneBindings201,
  ],
}
