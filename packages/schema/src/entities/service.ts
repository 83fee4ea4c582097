import type { z } from 'zod'
import { programStatus } from '../code-sets/program-status.ts'
import { serviceUnit } from '../code-sets/service-unit.ts'
import { code } from '../fields/code.ts'
import { integer } from '../fields/number.ts'
import { reference, references } from '../fields/reference.ts'
import { struct } from '../fields/struct.ts'
import { text } from '../fields/text.ts'
import { sumAtMost } from '../rules/sum-at-most.ts'
import type { Rule } from '../rules/warning.ts'
import { entity, facet } from './entity.ts'

/**
 * Something a program or organization delivers, counted in one unit.
 *
 * @example
 * ```ts
 * import { Service } from '@nrec-align/schema'
 *
 * const record = { id: 'local@d1/1', name: 'Example' }
 * console.assert(Service.safeParse(record).success)
 * ```
 */
export const Service = entity(
  {
    name: 'service',
    title: 'Service',
    description: 'Something a program or organization delivers, counted in one unit.',
    naturalKey: [['program', 'organization'], ['name']],
  },
  {
    program: reference('program', {
      description: 'The program to which the service belongs.',
      privacy: 'public',
    }).optional(),
    organization: reference('organization', {
      description: 'The organization that offers the service.',
      privacy: 'public',
    }).optional(),
    name: text({ description: 'What the service is called.', privacy: 'public' }),
    unit: code(serviceUnit, {
      description: 'The unit in which deliveries are counted; quantities of different units are never added.',
      privacy: 'public',
    }).optional(),
    status: code(programStatus, { description: 'Whether the service is on offer.', privacy: 'public' }).optional(),
    eligibility: text({
      description: 'The people who may use the service, in free text.',
      privacy: 'public',
    }).optional(),
    ageRange: struct(
      {
        minimum: integer({ description: 'The youngest age in years.', privacy: 'public' }).optional(),
        maximum: integer({ description: 'The oldest age in years.', privacy: 'public' }).optional(),
      },
      { description: 'The ages served.', privacy: 'public' },
    ).optional(),
    sites: references('site', {
      description: 'The places at which the service is offered.',
      privacy: 'public',
    }).optional(),
  },
)

/** What must fit together within a service. */
export const serviceRules: readonly Rule[] = [sumAtMost(['ageRange.minimum'], 'ageRange.maximum')]

/** The schema of what one record of one file says of a service; everything is optional. */
export const ServiceFacet = facet(Service)

/** A complete record of a service. */
export type Service = z.output<typeof Service>
/** What one record of one file says of a service. */
export type ServiceFacet = z.output<typeof ServiceFacet>
