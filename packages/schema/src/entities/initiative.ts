import type { z } from 'zod'
import { initiativeKind } from '../code-sets/initiative-kind.ts'
import { code } from '../fields/code.ts'
import { reference } from '../fields/reference.ts'
import { text } from '../fields/text.ts'
import { date } from '../fields/time.ts'
import { inOrder } from '../rules/in-order.ts'
import type { Rule } from '../rules/warning.ts'
import { entity, facet } from './entity.ts'

/**
 * A partnership that serves a place, such as a community school or a Promise Neighborhood.
 *
 * @example
 * ```ts
 * import { Initiative } from '@nrec-align/schema'
 *
 * const record = { id: 'local@d1/1', name: 'Example', kind: 'community-schools' }
 * console.assert(Initiative.safeParse(record).success)
 * ```
 */
export const Initiative = entity(
  {
    name: 'initiative',
    title: 'Initiative',
    description: 'A partnership that serves a place, such as a community school or a Promise Neighborhood.',
    confidence: 'configuration',
    naturalKey: [['name'], ['organization']],
  },
  {
    name: text({ description: 'What the initiative is called.', privacy: 'public' }),
    kind: code(initiativeKind, { description: 'The model that the initiative follows.', privacy: 'public' }),
    organization: reference('organization', {
      description: 'The backbone organization or grantee.',
      privacy: 'public',
    }).optional(),
    begin: date({ description: 'The first day of the initiative.', privacy: 'public' }).optional(),
    end: date({ description: 'The last day of the initiative.', privacy: 'public' }).optional(),
  },
)

/** What must fit together within an initiative. */
export const initiativeRules: readonly Rule[] = [inOrder('begin', 'end')]

/** The schema of what one record of one file says of an initiative; everything is optional. */
export const InitiativeFacet = facet(Initiative)

/** A complete record of an initiative. */
export type Initiative = z.output<typeof Initiative>
/** What one record of one file says of an initiative. */
export type InitiativeFacet = z.output<typeof InitiativeFacet>
