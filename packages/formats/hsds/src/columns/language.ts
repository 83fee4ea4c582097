import { open, required } from './column.ts'

const of = {
  id: required('Identifier of the entry.'),
  service_id: open('The service at which it is spoken.'),
  location_id: open('The place at which it is spoken.'),
} as const

/** A language; version 3.0. */
export const languageColumns = {
  ...of,
  phone_id: open('The telephone at which it is spoken.'),
  name: open('Name of the language.'),
  code: open('Code of the language from ISO 639-1 or 639-3.'),
  note: open('Anything else about it.'),
} as const

/** A language; version 2.0.1. */
export const languageColumns201 = { ...of, language: open('The language.') } as const
