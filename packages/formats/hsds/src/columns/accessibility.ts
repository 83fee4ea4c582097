import { open, required } from './column.ts'

const of = {
  id: required('Identifier of the entry.'),
  location_id: open('The place.'),
} as const

const details = open('More about it.')

/** Help for people with disabilities; version 3.0. */
export const accessibilityColumns = {
  ...of,
  description: open('What helps people with disabilities there.'),
  details,
  url: open('Address of a page about it.'),
} as const

/** Help for people with disabilities; version 2.0.1. */
export const accessibilityColumns201 = {
  ...of,
  accessibility: open('What helps people with disabilities there.'),
  details,
} as const
