import type { z } from 'zod'
import { entity, facet } from './entity.ts'
import { personFields } from './person-fields.ts'
import { studentFields } from './student-fields.ts'
import { subtype } from './subtype.ts'

/**
 * A natural person in whatever capacity: student, guardian, member of staff, client or volunteer.
 *
 * @example
 * ```ts
 * import { Person } from '@nrec-align/schema'
 *
 * const record = { id: 'us-ca.ssid/1234567890', firstName: 'Test' }
 * console.assert(Person.safeParse(record).success)
 * ```
 */
export const Person = entity(
  {
    name: 'person',
    title: 'Person',
    description: 'A natural person in whatever capacity: student, guardian, member of staff, client or volunteer.',
  },
  { ...personFields, student: subtype('student', studentFields).optional() },
)

/** The schema of what one record of one file says of a person; everything is optional. */
export const PersonFacet = facet(Person)

/** A complete record of a person. */
export type Person = z.output<typeof Person>
/** What one record of one file says of a person. */
export type PersonFacet = z.output<typeof PersonFacet>
