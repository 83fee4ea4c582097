import { bind, code, decimal, identifier, text } from '@nrec-align/mapping'
import { incidentOffenderAction } from '../layouts/incident-offender-action.ts'
import { person as personLayout } from '../layouts/person.ts'
import { disciplineAction } from '../tables/discipline-action.ts'
import { race } from '../tables/race.ts'
import { sex } from '../tables/sex.ts'
import { yearDefaults } from './common-pairs.ts'

const withinAgency = identifier({ scopeSystem: 'us-pa.aun' })

/**
 * A measure is about a student where the Person template gives the person a state number; measures about parents and
 * strangers are kept for the same template.
 */
const action = bind(incidentOffenderAction, {
  id: 'action',
  grain: 'disciplineAction',
  only: {
    column: 'OFFENDER ID',
    in: 'person',
    key: 'PERSON ID',
    where: { PASECUREID: { present: true } },
    others: 'kept',
  },
  where: { 'OFFENDER ID': { present: true } },
  pairs: {
    'student.identifiers[us-pa.incident-person]': [['OFFENDER ID', 'SUBMITTING AUN'], withinAgency],
    incident: ['INCIDENT ID', text()],
    action: ['DISCIPLINARY ACTION CODE', code(disciplineAction)],
    durationDays: ['ORIGINAL DISCIPLINARY ACTION DURATION', decimal(2)],
  },
  defaults: yearDefaults,
})

const restated = {
  mode: 'encodeOnly',
  reason: 'the Student template states it; of other people in incidents no more than the number is read',
} as const

const person = bind(personLayout, {
  id: 'person',
  grain: 'person',
  where: { 'PERSON ID': { present: true } },
  pairs: {
    'identifiers[us-pa.incident-person]': [['PERSON ID', 'SUBMITTING AUN'], withinAgency],
    'identifiers[us-pa.pasecureid]': ['PASECUREID', identifier()],
    firstName: ['FIRST NAME', text(), restated],
    lastName: ['LAST NAME', text(), restated],
    hispanicLatino: ['RACE / ETHNICITY', code(race), { ...restated, with: ['raceRollup', 'races'] }],
    sex: ['GENDER', code(sex), restated],
  },
  defaults: yearDefaults,
})

export const incidentBindings = [action, person]
