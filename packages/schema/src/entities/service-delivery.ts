import type { z } from 'zod'
import { attendanceCategory } from '../code-sets/attendance-category.ts'
import { code } from '../fields/code.ts'
import { decimal } from '../fields/number.ts'
import { reference } from '../fields/reference.ts'
import { date } from '../fields/time.ts'
import { entity, facet } from './entity.ts'

/**
 * One delivery of a service to a person or household.
 *
 * @example
 * ```ts
 * import { ServiceDelivery } from '@nrec-align/schema'
 *
 * const record = { id: 'local@d1/1', service: 'local@p1/tutoring' }
 * console.assert(ServiceDelivery.safeParse(record).success)
 * ```
 */
export const ServiceDelivery = entity(
  {
    name: 'serviceDelivery',
    title: 'Service delivery',
    description: 'One delivery of a service to a person or household.',
    naturalKey: [['participation', 'participant'], ['service'], ['date']],
  },
  {
    participation: reference('participation', {
      description: 'The participation under which the service was delivered.',
      privacy: 'quasi-identifier',
    }).optional(),
    participant: reference('person', {
      description: 'The person who received it; absent for a household or an anonymous benefit.',
      privacy: 'quasi-identifier',
    }).optional(),
    service: reference('service', { description: 'The service delivered.', privacy: 'public' }),
    date: date({ description: 'The day of the delivery.', privacy: 'sensitive' }).optional(),
    quantity: decimal(2, { description: 'The amount, in the unit of the service.', privacy: 'sensitive' }).optional(),
    attendanceCategory: code(attendanceCategory, {
      description: 'Whether the person came, where attendance was taken.',
      privacy: 'sensitive',
    }).optional(),
  },
)

/** The schema of what one record of one file says of a service delivery; everything is optional. */
export const ServiceDeliveryFacet = facet(ServiceDelivery)

/** A complete record of a service delivery. */
export type ServiceDelivery = z.output<typeof ServiceDelivery>
/** What one record of one file says of a service delivery. */
export type ServiceDeliveryFacet = z.output<typeof ServiceDeliveryFacet>
