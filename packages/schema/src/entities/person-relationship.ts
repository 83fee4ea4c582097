import type { z } from 'zod'
import { relationship } from '../code-sets/relationship.ts'
import { ceds } from '../fields/ceds.ts'
import { code } from '../fields/code.ts'
import { boolean, integer } from '../fields/number.ts'
import { reference } from '../fields/reference.ts'
import { entity, facet } from './entity.ts'

/**
 * A tie between a student and an adult who cares for or answers for the student.
 *
 * @example
 * ```ts
 * import { PersonRelationship } from '@nrec-align/schema'
 *
 * const record = { id: 'local@d1/1', student: 'us-ca.ssid/1234567890', person: 'us-ca.ssid/1234567890' }
 * console.assert(PersonRelationship.safeParse(record).success)
 * ```
 */
export const PersonRelationship = entity(
  {
    name: 'personRelationship',
    title: 'Relationship',
    description: 'A tie between a student and an adult who cares for or answers for the student.',
    naturalKey: [['student'], ['person']],
  },
  {
    student: reference('student', { description: 'The child in the relationship.', privacy: 'quasi-identifier' }),
    person: reference('person', { description: 'The adult in the relationship.', privacy: 'quasi-identifier' }),
    relationship: code(relationship, {
      description: 'What the adult is to the child.',
      privacy: 'sensitive',
      ceds: ceds('000425'),
    }).optional(),
    legalGuardian: boolean({
      description: 'Whether the law makes the adult a guardian of the child.',
      privacy: 'sensitive',
    }).optional(),
    contactPriority: integer({
      description: 'The place of the adult in the order of calls, from 1.',
      privacy: 'quasi-identifier',
    }).optional(),
  },
)

/** The schema of what one record of one file says of a relationship; everything is optional. */
export const PersonRelationshipFacet = facet(PersonRelationship)

/** A complete record of a relationship. */
export type PersonRelationship = z.output<typeof PersonRelationship>
/** What one record of one file says of a relationship. */
export type PersonRelationshipFacet = z.output<typeof PersonRelationshipFacet>
