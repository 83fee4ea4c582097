import { open, personal, required } from './column.ts'

const changed = (description: string) => ({ ...personal(description), required: 'always' }) as const

/** A change of a record, the same in both versions; the values can be those of people. */
export const metadataColumns = {
  id: required('Identifier of the entry.'),
  resource_id: required('The record that was changed.'),
  resource_type: required('The kind of record.'),
  last_action_date: required('When it was changed.'),
  last_action_type: required('How it was changed.'),
  field_name: required('The field that was changed.'),
  previous_value: changed('What stood there before.'),
  replacement_value: changed('What stands there now.'),
  updated_by: changed('Who changed it.'),
} as const

/** What is said of the data set itself, the same in both versions. */
export const metaTableDescriptionColumns = {
  id: required('Identifier of the entry.'),
  name: open('Name of the description.'),
  language: open('Language of the description.'),
  character_set: open('Character set of the description.'),
} as const
