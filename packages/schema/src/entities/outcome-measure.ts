import type { z } from 'zod'
import { dimension } from '../code-sets/dimension.ts'
import { valueStatus } from '../code-sets/value-status.ts'
import { ceds } from '../fields/ceds.ts'
import { code } from '../fields/code.ts'
import { decimal } from '../fields/number.ts'
import { reference } from '../fields/reference.ts'
import { struct, structs } from '../fields/struct.ts'
import { text } from '../fields/text.ts'
import { date, schoolYear } from '../fields/time.ts'
import { inOrder } from '../rules/in-order.ts'
import type { Rule } from '../rules/warning.ts'
import { entity, facet } from './entity.ts'

/**
 * One value of an indicator for one organization or place, one period and one group.
 *
 * @example
 * ```ts
 * import { OutcomeMeasure } from '@nrec-align/schema'
 *
 * const record = { id: 'local@d1/1', indicator: 'indicator.local@i1/attendance' }
 * console.assert(OutcomeMeasure.safeParse(record).success)
 * ```
 */
export const OutcomeMeasure = entity(
  {
    name: 'outcomeMeasure',
    title: 'Outcome measure',
    description: 'One value of an indicator for one organization or place, one period and one group.',
    naturalKey: [
      ['indicator'],
      ['organization', 'place'],
      ['program'],
      ['periodBegin', 'schoolYear'],
      ['periodEnd'],
      ['subgroups'],
      ['categorySet'],
    ],
  },
  {
    indicator: reference('indicator', { description: 'The indicator measured.', privacy: 'public' }),
    organization: reference('organization', {
      description: 'The school, district, state or partner that the value describes.',
      privacy: 'public',
    }).optional(),
    place: struct(
      {
        system: text({ description: 'The system that names places, such as FIPS.', privacy: 'public' }).optional(),
        value: text({ description: 'The place within the system.', privacy: 'public' }).optional(),
      },
      {
        description: 'The place that the value describes, where it is not an organization.',
        privacy: 'public',
        unit: 'place',
      },
    ).optional(),
    program: reference('program', {
      description: 'The program that the value describes, for a performance measure.',
      privacy: 'public',
    }).optional(),
    periodBegin: date({ description: 'The first day of the period.', privacy: 'public' }).optional(),
    periodEnd: date({ description: 'The last day of the period.', privacy: 'public' }).optional(),
    schoolYear: schoolYear({
      description: 'The school year, for a value that covers one.',
      privacy: 'public',
      ceds: ceds('000243'),
    }).optional(),
    subgroups: structs(
      {
        dimension: code(dimension, { description: 'The dimension along which people are grouped.', privacy: 'public' }),
        category: text({ description: 'The group within the dimension.', privacy: 'public' }).optional(),
      },
      {
        description: 'The group that the value describes, as one category in each of the dimensions that define it.',
        privacy: 'public',
        unit: 'subgroups',
      },
      { key: 'dimension', set: dimension },
    ).optional(),
    categorySet: text({
      description: 'The aggregation to which the value belongs; values are only added within one set.',
      privacy: 'public',
    }).optional(),
    numerator: decimal(4, { description: 'The number who meet the condition.', privacy: 'public' }).optional(),
    denominator: decimal(4, { description: 'The number among whom they were counted.', privacy: 'public' }).optional(),
    value: decimal(6, {
      description: 'The published value, for where its parts are not given.',
      privacy: 'public',
    }).optional(),
    target: decimal(6, { description: 'The value aimed for.', privacy: 'public' }).optional(),
    valueStatus: code(valueStatus, {
      description: 'Whether a value is reported, and if not, why.',
      privacy: 'public',
    }).optional(),
    comment: text({ description: 'A note that travels with the value.', privacy: 'public' }).optional(),
  },
)

/** What must fit together within an outcome measure. */
export const outcomeMeasureRules: readonly Rule[] = [inOrder('periodBegin', 'periodEnd')]

/** The schema of what one record of one file says of an outcome measure; everything is optional. */
export const OutcomeMeasureFacet = facet(OutcomeMeasure)

/** A complete record of an outcome measure. */
export type OutcomeMeasure = z.output<typeof OutcomeMeasure>
/** What one record of one file says of an outcome measure. */
export type OutcomeMeasureFacet = z.output<typeof OutcomeMeasureFacet>
