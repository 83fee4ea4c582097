import type { z } from 'zod'
import { consentBasis } from '../code-sets/consent-basis.ts'
import { code } from '../fields/code.ts'
import { reference, references } from '../fields/reference.ts'
import { text } from '../fields/text.ts'
import { date } from '../fields/time.ts'
import { inOrder } from '../rules/in-order.ts'
import type { Rule } from '../rules/warning.ts'
import { entity, facet } from './entity.ts'

/**
 * The ground on which data about a person may be shared, and with whom.
 *
 * @example
 * ```ts
 * import { Consent } from '@nrec-align/schema'
 *
 * const record = { id: 'local@d1/1', subject: 'us-ca.ssid/1234567890', basis: 'consent' }
 * console.assert(Consent.safeParse(record).success)
 * ```
 */
export const Consent = entity(
  {
    name: 'consent',
    title: 'Consent',
    description: 'The ground on which data about a person may be shared, and with whom.',
    confidence: 'configuration',
    naturalKey: [['subject'], ['basis'], ['scope'], ['begin']],
  },
  {
    subject: reference('person', { description: 'The person whose data are shared.', privacy: 'quasi-identifier' }),
    basis: code(consentBasis, { description: 'The legal ground.', privacy: 'sensitive' }),
    scope: text({ description: 'The purpose and the data covered.', privacy: 'sensitive' }).optional(),
    recipients: references('organization', {
      description: 'The organizations that may receive the data.',
      privacy: 'public',
    }).optional(),
    grantedBy: reference('person', {
      description: 'The person who gave the consent.',
      privacy: 'quasi-identifier',
    }).optional(),
    begin: date({ description: 'The first day on which sharing is allowed.', privacy: 'sensitive' }).optional(),
    end: date({
      description: 'The last day on which sharing is allowed, or the day of withdrawal.',
      privacy: 'sensitive',
    }).optional(),
  },
)

/** What must fit together within a consent. */
export const consentRules: readonly Rule[] = [inOrder('begin', 'end')]

/** The schema of what one record of one file says of a consent; everything is optional. */
export const ConsentFacet = facet(Consent)

/** A complete record of a consent. */
export type Consent = z.output<typeof Consent>
/** What one record of one file says of a consent. */
export type ConsentFacet = z.output<typeof ConsentFacet>
