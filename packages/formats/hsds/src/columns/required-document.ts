import { open, required } from './column.ts'

/** What to bring along; version 2.0.1. */
export const requiredDocumentColumns201 = {
  id: required('Identifier of the entry.'),
  service_id: open('The service that asks for it.'),
  document: open('The document, in words.'),
} as const

/** Version 3.0 adds a link. */
export const requiredDocumentColumns = {
  ...requiredDocumentColumns201,
  uri: open('Address at which the document is to be had.'),
} as const
