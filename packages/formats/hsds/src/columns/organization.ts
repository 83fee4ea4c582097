import { open, required } from './column.ts'

const named = {
  id: required('Identifier of the organization.'),
  name: required('Official or public name.'),
  alternate_name: open('Another name that is in use.'),
  description: required('What the organization is and does; may hold markup.'),
  email: open('E-mail address for everybody.'),
} as const

const legal = {
  tax_status: open('Tax status that a government gave; deprecated in 3.0.'),
  tax_id: open('Number for tax purposes that a government gave; deprecated in 3.0.'),
  year_incorporated: open('Year in which the organization was legally formed.'),
  legal_status: open('Legal form under which it works.'),
} as const

/** What version 3.0 says of an organization. */
export const organizationColumns = {
  ...named,
  website: open('Address of its web site.'),
  ...legal,
  logo: open('Address of a picture that stands for it.'),
  uri: open('Lasting identifier in the form of an address, from a registry; not the web site.'),
  parent_organization_id: open('The organization it belongs to.'),
} as const

/** What version 2.0.1 says of an organization. */
export const organizationColumns201 = { ...named, url: open('Address of its web site.'), ...legal } as const
