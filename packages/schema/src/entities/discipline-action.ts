import type { z } from 'zod'
import { disciplineAction } from '../code-sets/discipline-action.ts'
import { incidentBehavior } from '../code-sets/incident-behavior.ts'
import { ceds } from '../fields/ceds.ts'
import { code, codes } from '../fields/code.ts'
import { decimal } from '../fields/number.ts'
import { reference } from '../fields/reference.ts'
import { text } from '../fields/text.ts'
import { date } from '../fields/time.ts'
import { inOrder } from '../rules/in-order.ts'
import type { Rule } from '../rules/warning.ts'
import { entity, facet } from './entity.ts'

/**
 * What was done about the conduct of a student, together with the incident behind it.
 *
 * @example
 * ```ts
 * import { DisciplineAction } from '@nrec-align/schema'
 *
 * const record = { id: 'local@d1/1', student: 'us-ca.ssid/1234567890', action: 'none' }
 * console.assert(DisciplineAction.safeParse(record).success)
 * ```
 */
export const DisciplineAction = entity(
  {
    name: 'disciplineAction',
    title: 'Discipline action',
    description: 'What was done about the conduct of a student, together with the incident behind it.',
    naturalKey: [['student'], ['school'], ['incident', 'incidentDate'], ['action'], ['begin']],
  },
  {
    student: reference('student', { description: 'The student disciplined.', privacy: 'quasi-identifier' }),
    school: reference('school', {
      description: 'The school at which the incident happened.',
      privacy: 'public',
    }).optional(),
    incident: text({
      description: 'The number of the incident, shared by all students and actions that belong to it.',
      privacy: 'quasi-identifier',
      ceds: ceds('000501'),
    }).optional(),
    incidentDate: date({
      description: 'The day of the incident.',
      privacy: 'sensitive',
      ceds: ceds('000502'),
    }).optional(),
    behaviors: codes(incidentBehavior, {
      description: 'The conduct of which the student is accused.',
      privacy: 'sensitive',
      ceds: ceds('000509'),
    }).optional(),
    action: code(disciplineAction, { description: 'The measure taken.', privacy: 'sensitive', ceds: ceds('000488') }),
    begin: date({
      description: 'The first day of the measure.',
      privacy: 'sensitive',
      ceds: ceds('000083'),
    }).optional(),
    durationDays: decimal(3, {
      description: 'The length of the measure in school days.',
      privacy: 'sensitive',
      ceds: ceds('000511'),
    }).optional(),
  },
)

/** What must fit together within a discipline action. */
export const disciplineActionRules: readonly Rule[] = [inOrder('incidentDate', 'begin')]

/** The schema of what one record of one file says of a discipline action; everything is optional. */
export const DisciplineActionFacet = facet(DisciplineAction)

/** A complete record of a discipline action. */
export type DisciplineAction = z.output<typeof DisciplineAction>
/** What one record of one file says of a discipline action. */
export type DisciplineActionFacet = z.output<typeof DisciplineActionFacet>
