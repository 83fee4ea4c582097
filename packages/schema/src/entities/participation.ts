import type { z } from 'zod'
import { participantRole } from '../code-sets/participant-role.ts'
import { participationStage } from '../code-sets/participation-stage.ts'
import { programKind } from '../code-sets/program-kind.ts'
import { ceds } from '../fields/ceds.ts'
import { code } from '../fields/code.ts'
import { reference } from '../fields/reference.ts'
import { date } from '../fields/time.ts'
import { inOrder } from '../rules/in-order.ts'
import type { Rule } from '../rules/warning.ts'
import { entity, facet } from './entity.ts'

/**
 * The involvement of a person in a program over time.
 *
 * @example
 * ```ts
 * import { Participation } from '@nrec-align/schema'
 *
 * const record = { id: 'local@d1/1', participant: 'us-ca.ssid/1234567890' }
 * console.assert(Participation.safeParse(record).success)
 * ```
 */
export const Participation = entity(
  {
    name: 'participation',
    title: 'Participation',
    description: 'The involvement of a person in a program over time.',
    naturalKey: [['participant'], ['organization'], ['program', 'programKind'], ['begin']],
  },
  {
    participant: reference('person', {
      description: 'The student, family member or volunteer who takes part.',
      privacy: 'quasi-identifier',
    }),
    organization: reference('organization', {
      description: 'The school, district or partner that reports the participation.',
      privacy: 'public',
    }).optional(),
    program: reference('program', {
      description: 'The program, where the source names one.',
      privacy: 'public',
    }).optional(),
    programKind: code(programKind, {
      description: 'The kind of program, where the source gives only a code.',
      privacy: 'public',
      ceds: ceds('000225'),
    }).optional(),
    role: code(participantRole, {
      description: 'The side on which the person takes part: served, volunteering or providing.',
      privacy: 'public',
    }).optional(),
    stage: code(participationStage, {
      description: 'How far the person has come, from application to completion.',
      privacy: 'sensitive',
    }).optional(),
    begin: date({
      description: 'The first day of the participation.',
      privacy: 'sensitive',
      ceds: ceds('000590'),
    }).optional(),
    end: date({
      description: 'The last day of the participation.',
      privacy: 'sensitive',
      ceds: ceds('000591'),
    }).optional(),
  },
)

/** What must fit together within a participation. */
export const participationRules: readonly Rule[] = [inOrder('begin', 'end')]

/** The schema of what one record of one file says of a participation; everything is optional. */
export const ParticipationFacet = facet(Participation)

/** A complete record of a participation. */
export type Participation = z.output<typeof Participation>
/** What one record of one file says of a participation. */
export type ParticipationFacet = z.output<typeof ParticipationFacet>
