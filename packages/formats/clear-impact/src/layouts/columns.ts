import type { Column } from '@nrec-align/mapping'

/** Which measure a row is about. */
export const idColumn = {
  description: 'Number of the measure, as at the end of its address; every measure has one.',
  required: 'always',
  privacy: 'public',
} as const satisfies Column

/** The columns after the kind of measure; only the value differs between the two generations. */
export const dateColumn = {
  description: 'Any day of the period that the values belong to.',
  required: 'always',
  privacy: 'public',
} as const satisfies Column

export const targetColumn = {
  description: 'Value aimed for, with at most six decimals; blank leaves the stored one as it is.',
  privacy: 'public',
} as const satisfies Column

export const valueColumn = {
  description: 'Value reached, with at most six decimals and no sign; 90 stands for 90 percent.',
  privacy: 'public',
} as const satisfies Column

export const commentColumn = {
  description: 'Note beside the value; blank leaves the stored one as it is.',
  length: 255,
  // A longer note is cut on arrival, not refused, so the length only warns.
  lengthConfidence: 'inferred',
  privacy: 'public',
} as const satisfies Column
