import type { z } from 'zod'
import { actionLevel } from '../code-sets/action-level.ts'
import { communityActionKind } from '../code-sets/community-action-kind.ts'
import { code } from '../fields/code.ts'
import { reference } from '../fields/reference.ts'
import { text } from '../fields/text.ts'
import { date } from '../fields/time.ts'
import { entity, facet } from './entity.ts'

/**
 * Something that organized families, students or neighbors brought about.
 *
 * @example
 * ```ts
 * import { CommunityAction } from '@nrec-align/schema'
 *
 * const record = { id: 'local@d1/1', title: 'Example', kind: 'policy-change' }
 * console.assert(CommunityAction.safeParse(record).success)
 * ```
 */
export const CommunityAction = entity(
  {
    name: 'communityAction',
    title: 'Community action',
    description: 'Something that organized families, students or neighbors brought about.',
    confidence: 'configuration',
    naturalKey: [['title'], ['date'], ['partner']],
  },
  {
    title: text({ description: 'What was done or won, in brief.', privacy: 'public' }),
    kind: code(communityActionKind, { description: 'What kind of change it is.', privacy: 'public' }),
    level: code(actionLevel, {
      description: 'The level of government or schooling that changed.',
      privacy: 'public',
    }).optional(),
    date: date({ description: 'The day.', privacy: 'public' }).optional(),
    partner: reference('organization', {
      description: 'The organized group that acted.',
      privacy: 'public',
    }).optional(),
    organization: reference('organization', {
      description: 'The school or agency that changed.',
      privacy: 'public',
    }).optional(),
  },
)

/** The schema of what one record of one file says of a community action; everything is optional. */
export const CommunityActionFacet = facet(CommunityAction)

/** A complete record of a community action. */
export type CommunityAction = z.output<typeof CommunityAction>
/** What one record of one file says of a community action. */
export type CommunityActionFacet = z.output<typeof CommunityActionFacet>
