import { needed, open } from './fields.ts'

/** What every record begins with. */
export const recordNumber = [
  'FileRecordNumber',
  1,
  10,
  // Numbers are given when the file is put together, which is after the records are written.
  { ...needed('Running number of the record within the file.'), requiredConfidence: 'inferred' },
] as const
export const stateNumberField = [
  'FIPSStateCode',
  11,
  2,
  { ...needed('Number of the state, two digits with their zero.'), fixed: true },
] as const
export const agency = [
  'StateAgencyNumber',
  13,
  2,
  needed('Number of the agency within the state; 01 is the one for schools.'),
] as const
export const district = [
  'StateLEAIDNumber',
  15,
  14,
  open('Number the state gives the district; blank in a count of the whole state.'),
] as const

/** The free text of every record. */
export const explanation = (start: number) =>
  ['Explanation', start, 200, open('Note of the state about the record.')] as const

/** Why these have no common meaning. */
export const carriedOfAll = {
  FileRecordNumber: 'says only where the record stands in its file',
  StateAgencyNumber: 'the same for every record of a state',
} as const
