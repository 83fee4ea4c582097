import { open, required } from './column.ts'

/** A list of terms; new in version 3.0. */
export const taxonomyColumns = {
  id: required('Identifier of the taxonomy.'),
  name: required('Name of the taxonomy.'),
  description: required('What it is.'),
  uri: open('Its lasting address.'),
  version: open('Its version.'),
} as const
