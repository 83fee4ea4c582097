import { open, required } from './column.ts'

const id = required('Identifier of the term.')

const placed = {
  description: required('What the term means.'),
  parent_id: open('The term above it.'),
  taxonomy: open('Which taxonomy it is from, in words.'),
  language: open('Language of the term.'),
} as const

/** A term; version 3.0. */
export const taxonomyTermColumns = {
  id,
  code: open('The term as the taxonomy codes it.'),
  name: required('The term.'),
  ...placed,
  taxonomy_id: open('Which taxonomy it is from.'),
  term_uri: open('Lasting address of the term.'),
} as const

/** A term; version 2.0.1. */
export const taxonomyTermColumns201 = { id, term: required('The term.'), ...placed } as const
