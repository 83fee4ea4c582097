import { constant, identifier, option } from '@nrec-align/mapping'
import type { SchoolYear, StatusKindCode } from '@nrec-align/schema'
import { itsStudent, readAgain } from './person.ts'

/** What every status says besides its answer: whose it is, who says so and for which year. */
export const statusOf = (kind: StatusKindCode) =>
  ({
    ...itsStudent,
    'organization.identifiers[us-tx.district]': ['DISTRICT-ID', identifier(), readAgain],
    schoolYear: [[], option<SchoolYear>('schoolYear')],
    kind: [[], constant(kind)],
  }) as const

/** A record holds the status only where its column is filled, and fills the record of its student. */
export const besideStudent = <const C extends string>(column: C) =>
  ({
    grain: 'studentStatus',
    side: { of: 'student', join: { student: '' } },
    present: [column],
  }) as const
