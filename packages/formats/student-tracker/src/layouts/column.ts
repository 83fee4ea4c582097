import type { Column } from '@nrec-align/mapping'

/** Name, birth date or number of a student. */
export const personal = (description: string, facts: Partial<Column> = {}): Column => ({
  description,
  privacy: 'direct-identifier',
  ...facts,
})

/** What became of a student. */
export const told = (description: string, facts: Partial<Column> = {}): Column => ({
  description,
  privacy: 'sensitive',
  ...facts,
})

/** A fact about a college, a school or the file. */
export const open = (description: string, facts: Partial<Column> = {}): Column => ({
  description,
  privacy: 'public',
  ...facts,
})
