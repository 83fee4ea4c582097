import { open, required } from './column.ts'

/** A term of a taxonomy applied to something; version 3.0. */
export const attributeColumns = {
  id: required('Identifier of the entry.'),
  link_id: required('What the term applies to.'),
  taxonomy_term_id: required('The term.'),
  link_type: open('What the term tells of it, such as who a service is for.'),
  link_entity: required('The kind of record that the term applies to.'),
  value: open('Value of the attribute.'),
} as const

/** A term applied to a service; version 2.0.1. */
export const serviceAttributeColumns = {
  id: required('Identifier of the entry.'),
  service_id: required('The service.'),
  taxonomy_term_id: open('The term.'),
} as const

/** A term applied to anything else; version 2.0.1. */
export const otherAttributeColumns = {
  id: required('Identifier of the entry.'),
  link_id: required('What the term applies to.'),
  link_type: required('The kind of record that the term applies to.'),
  taxonomy_term_id: open('The term.'),
} as const
