import { constant, decimal, option, text } from '@nrec-align/mapping'
import type { SchoolYear } from '@nrec-align/schema'

/** What all measures have: the school year of the run, and the note of the state. */
export const measured = {
  'indicator.kind': [[], constant('indicator')],
  schoolYear: [[], option<SchoolYear>('schoolYear')],
  comment: ['Explanation', text()],
} as const

/** A count of students. */
export const counted = {
  'indicator.unit': [[], constant('count')],
  ...measured,
  numerator: ['Amount', decimal(0)],
} as const

/** The set only adds whether the record is a total: the columns it is divided by are written with its groups. */
export const besideGroups = { onlyBlank: true } as const
