import type { Column } from '@nrec-align/mapping'

/**
 * A column whose length, and whether it must be filled, are known from vendors only: both merely warn,
 * unless the facts say that a publication of the state was read.
 */
export const column = (
  description: string,
  privacy: Column['privacy'],
  facts: Omit<Column, 'description' | 'privacy'> = {},
): Column => ({ description, privacy, lengthConfidence: 'unverified', requiredConfidence: 'unverified', ...facts })

/** A county-district or school code: seven digits, as the state publishes. */
export const code7 = (description: string, facts: Omit<Column, 'description' | 'privacy'> = {}): Column =>
  column(description, 'public', { length: 7, fixed: true, lengthConfidence: 'verified', ...facts })

/** A day, written CCYYMMDD in every file seen. */
export const day = (
  description: string,
  privacy: Column['privacy'],
  facts: Omit<Column, 'description' | 'privacy'> = {},
): Column => column(description, privacy, { length: 8, ...facts })

/** A yes-or-no column. */
export const indicator = (
  description: string,
  privacy: Column['privacy'],
  facts: Omit<Column, 'description' | 'privacy'> = {},
): Column => column(description, privacy, { length: 1, ...facts })
